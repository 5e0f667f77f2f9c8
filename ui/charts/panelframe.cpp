// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/panelframe.h"

#include <QFontMetricsF>
#include <QPolygonF>

#include <algorithm>
#include <iterator>

namespace Gui {

using Core::ChartPanel;
using Core::ChartPoint;

namespace {

constexpr double tickLength = 5;
constexpr double tickGap = 8;

QPainterPath fieldStep(const PlotScale &scale, const ChartPoint &point)
{
    QPainterPath path;
    path.addRect(fieldRect(scale, point));
    return path;
}

// One shape for all years: seams between rectangles would shine through.
void addField(ChartDrawing &drawing, const ChartPanel &panel, const ChartTheme &theme,
              const PlotScale &scale)
{
    QPainterPath steps;
    for (const ChartPoint &point : panel.field)
        steps = steps.united(fieldStep(scale, point));
    drawing.addShape(steps, Qt::NoPen, theme.field);
}

void addBands(ChartDrawing &drawing, const ChartPanel &panel, const ChartTheme &theme,
              const PlotScale &scale)
{
    for (qsizetype band = 0; band < panel.bands.size(); ++band) {
        QPainterPath path;
        path.addPolygon(bandOutline(scale, panel.bands.at(band)));
        drawing.addShape(path, Qt::NoPen, bandColour(theme, band));
    }
}

ChartText tickText(const ChartPanel &panel, const ChartTheme &theme, const PlotScale &scale,
                   qsizetype tick)
{
    ChartText text(ChartText::Role::Tick, panel.axis.tickLabels.value(tick), theme.font(-1),
                   theme.muted);
    text.moveLineRightTo({scale.plot.left() - tickGap, scale.y(panel.axis.ticks.at(tick))});
    return text;
}

// Both ends first: a crowded axis keeps its range.
QList<qsizetype> ticksByWeight(qsizetype count)
{
    QList<qsizetype> order;
    for (qsizetype tick = 0; tick < count; ++tick)
        order << tick;
    if (count > 2)
        order.move(count - 1, 1);
    return order;
}

QList<qsizetype> ticksThatFit(const ChartPanel &panel, const ChartTheme &theme,
                              const PlotScale &scale)
{
    QList<qsizetype> fitting;
    const double distance = QFontMetricsF(theme.font(-1)).capHeight() + 6;
    for (const qsizetype tick : ticksByWeight(panel.axis.ticks.size())) {
        const double y = scale.y(panel.axis.ticks.at(tick));
        const bool isFree = std::none_of(fitting.begin(), fitting.end(), [&](qsizetype other) {
            return qAbs(scale.y(panel.axis.ticks.at(other)) - y) < distance;
        });
        if (isFree)
            fitting << tick;
    }
    return fitting;
}

void addTicks(ChartDrawing &drawing, const ChartPanel &panel, const ChartTheme &theme,
              const PlotScale &scale)
{
    for (const qsizetype tick : ticksThatFit(panel, theme, scale)) {
        const double y = scale.y(panel.axis.ticks.at(tick));
        drawing.addLine({scale.plot.left(), y, scale.plot.right(), y}, QPen(theme.grid, 1));
        drawing.add(tickText(panel, theme, scale, tick));
    }
}

void addBaseLine(ChartDrawing &drawing, const ChartTheme &theme, const PlotScale &scale)
{
    const QPen pen(theme.axis, 1);
    drawing.addLine({scale.plot.bottomLeft(), scale.plot.bottomRight()}, pen);
    for (int year = scale.firstYear; year <= scale.lastYear; ++year) {
        const QPointF foot(scale.x(year), scale.plot.bottom());
        drawing.addLine({foot, foot + QPointF(0, tickLength)}, pen);
    }
}

int yearStep(const ChartTheme &theme, const PlotScale &scale)
{
    const double width = QFontMetricsF(theme.font(-1)).horizontalAdvance(QStringLiteral("2020"));
    const int steps[] = {1, 2, 5, 10};
    const auto step = std::find_if(std::begin(steps), std::end(steps), [&](int years) {
        return width + 8 <= years * scale.yearWidth();
    });
    return step == std::end(steps) ? 20 : *step;
}

} // namespace

QRectF fieldRect(const PlotScale &scale, const ChartPoint &point)
{
    return QRectF(QPointF(scale.x(point.year - 0.5), scale.y(1)),
                  QPointF(scale.x(point.year + 0.5), scale.y(point.value)))
        .normalized();
}

QPolygonF bandOutline(const PlotScale &scale, const Core::ChartBand &band)
{
    QPolygonF outline;
    for (const Core::ChartRange &range : band.ranges)
        outline << QPointF(scale.x(range.year), scale.y(range.high));
    std::transform(band.ranges.crbegin(), band.ranges.crend(), std::back_inserter(outline),
                   [&scale](const Core::ChartRange &range) {
                       return QPointF(scale.x(range.year), scale.y(range.low));
                   });
    return outline;
}

QColor bandColour(const ChartTheme &theme, qsizetype band)
{
    constexpr double outermost = 0.10;
    return mixed(theme.seriesColour(0), theme.background, outermost * double(band + 1));
}

void addPanelFrame(ChartDrawing &drawing, const ChartPanel &panel, const ChartTheme &theme,
                   const PlotScale &scale)
{
    addField(drawing, panel, theme, scale);
    addBands(drawing, panel, theme, scale);
    addTicks(drawing, panel, theme, scale);
    addBaseLine(drawing, theme, scale);
}

void addYears(ChartDrawing &drawing, const ChartTheme &theme, const PlotScale &scale)
{
    const int step = yearStep(theme, scale);
    for (int year = scale.firstYear; year <= scale.lastYear; ++year) {
        if (step > 1 && year % step != 0)
            continue;
        ChartText text(ChartText::Role::Year, QString::number(year), theme.font(-1), theme.muted);
        const double middle = tickLength + 2 + text.lineHeight() / 2;
        text.centreLineAt({scale.x(year), scale.plot.bottom() + middle});
        drawing.add(text);
    }
}

double tickLabelWidth(const ChartPanel &panel, const ChartTheme &theme)
{
    const QFontMetricsF metrics(theme.font(-1));
    double width = 0;
    for (const QString &label : panel.axis.tickLabels)
        width = qMax(width, metrics.horizontalAdvance(label));
    return width + tickGap;
}

double addPanelHeader(ChartDrawing &drawing, const ChartPanel &panel, const ChartTheme &theme,
                      const QPointF &topLeft, double width)
{
    using Role = ChartText::Role;
    const QFont bold = theme.font(0, true);
    const QFont small = theme.font(-1);
    const double indent =
        panel.title.isEmpty() ? 0 : QFontMetricsF(bold).horizontalAdvance(panel.title) + 12;
    const double axisWidth = QFontMetricsF(small).horizontalAdvance(panel.axis.title);
    const QPointF lower(0, QFontMetricsF(bold).ascent() - QFontMetricsF(small).ascent());
    const double height = drawing.addParagraph(
        Role::PanelTitle, panel.title.isEmpty() ? QStringList{} : wrapped(panel.title, bold, width),
        bold, theme.text, topLeft);
    if (panel.axis.title.isEmpty())
        return height;
    const bool fitsBeside = indent + axisWidth <= width;
    const QPointF place =
        fitsBeside ? topLeft + lower + QPointF(indent, 0) : topLeft + QPointF(0, height);
    const double axisHeight = drawing.addParagraph(
        Role::AxisTitle, wrapped(panel.axis.title, small, width), small, theme.muted, place);
    return fitsBeside ? qMax(height, lower.y() + axisHeight) : height + axisHeight;
}

} // namespace Gui

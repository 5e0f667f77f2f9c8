// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/panelmarks.h"

namespace Gui {

using Core::ChartPanel;
using Core::ChartPoint;
using Core::ChartTarget;

namespace {

void addLevel(ChartDrawing &drawing, const ChartTheme &theme, const QLineF &level)
{
    QPen pen(theme.target, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({5, 3.5});
    drawing.addLine(level, pen);
}

void addDiamond(ChartDrawing &drawing, const ChartTheme &theme, const QPointF &centre)
{
    QPainterPath path(centre + QPointF(0, -diamondRadius));
    path.lineTo(centre + QPointF(diamondRadius, 0));
    path.lineTo(centre + QPointF(0, diamondRadius));
    path.lineTo(centre + QPointF(-diamondRadius, 0));
    path.closeSubpath();
    drawing.addShape(path, QPen(theme.background, 1.5), theme.target);
}

QColor markerFill(const ChartPoint &point, const QColor &colour, const ChartTheme &theme)
{
    if (point.isBreak)
        return theme.background;
    return point.isEstimate ? mixed(colour, theme.background, 0.35) : colour;
}

QPainterPath polygon(const QPointF &centre, const QPolygonF &offsets)
{
    QPainterPath path;
    path.addPolygon(offsets.translated(centre));
    path.closeSubpath();
    return path;
}

// Circle, square, triangle up and down: told apart where colours are not, in a grey print too. The
// diamond is a target's.
QPainterPath markerShape(qsizetype series, const QPointF &centre, double radius)
{
    const double side = radius * 0.88;
    const double tip = radius * 1.15;
    switch (series % 4) {
    case 1:
        return polygon(centre, {{-side, -side}, {side, -side}, {side, side}, {-side, side}});
    case 2:
        return polygon(centre, {{0, -tip}, {tip, side}, {-tip, side}});
    case 3:
        return polygon(centre, {{0, tip}, {tip, -side}, {-tip, -side}});
    default:
        break;
    }
    QPainterPath circle;
    circle.addEllipse(centre, radius, radius);
    return circle;
}

// A rim in the ground's colour first: it sets the marker apart from lines that pass behind it.
void addMarker(ChartDrawing &drawing, const ChartPoint &point, const QPointF &centre,
               const QColor &colour, const ChartTheme &theme)
{
    const qsizetype series = qMax<qsizetype>(0, theme.series.indexOf(colour));
    drawing.addShape(markerShape(series, centre, markerRadius + 1.5), Qt::NoPen, theme.background);
    drawing.addShape(markerShape(series, centre, markerRadius - 0.75), QPen(colour, 1.75),
                     markerFill(point, colour, theme));
}

} // namespace

QLineF targetLevel(const PlotScale &scale, const ChartTarget &target)
{
    const double y = scale.y(target.value);
    return {scale.plot.left(), y, scale.x(target.year), y};
}

void addPanelMarks(ChartDrawing &drawing, const ChartPanel &panel, const ChartTheme &theme,
                   const PlotScale &scale, const QList<PlottedSeries> &series)
{
    for (const ChartTarget &target : panel.targets)
        addLevel(drawing, theme, targetLevel(scale, target));
    for (const ChartTarget &target : panel.targets)
        addDiamond(drawing, theme, targetLevel(scale, target).p2());
    for (const bool isBackground : {true, false}) {
        for (const PlottedSeries &one : series) {
            if (!one.isLine() || one.isBackground != isBackground)
                continue;
            for (const ChartPoint &point : one.points())
                addMarker(drawing, point, scale.at(point), one.colour, theme);
        }
    }
}

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/panelchanges.h"

#include "ui/charts/labelplacer.h"

#include <algorithm>

namespace Gui {

using Core::ChartChange;
using Core::ChartPanel;

namespace {

constexpr double triangleSize = 7;
constexpr double triangleGap = 3;

ChartText changeText(const ChartChange &change, const ChartTheme &theme)
{
    const QColor spoken = change.improved.value_or(false) ? theme.improved : theme.worsened;
    return {ChartText::Role::Change, change.text, theme.font(-1),
            change.improved ? spoken : theme.muted};
}

double signWidth(const ChartChange &change)
{
    return change.improved ? triangleSize + triangleGap : 0;
}

void addTriangle(ChartDrawing &drawing, const QPointF &centre, bool up, const QColor &colour)
{
    const double half = triangleSize / 2;
    const double tip = up ? -half : half;
    QPolygonF triangle{centre + QPointF(-half, -tip), centre + QPointF(half, -tip),
                       centre + QPointF(0, tip)};
    QPainterPath path;
    path.addPolygon(triangle);
    path.closeSubpath();
    drawing.addShape(path, Qt::NoPen, colour);
}

QList<ChartChange> latestFirst(QList<ChartChange> changes)
{
    std::sort(changes.begin(), changes.end(),
              [](const ChartChange &a, const ChartChange &b) { return a.year > b.year; });
    return changes;
}

QList<QRectF> places(double width, double x, const QRectF &row, double height)
{
    QList<QRectF> rects;
    const QRectF lowest(qMin(x - width / 2, row.right() - width), row.bottom() - height, width,
                        height);
    for (int line = 0; line < qRound(row.height() / height); ++line)
        rects << lowest.translated(0, -line * height);
    return rects;
}

void addChange(ChartDrawing &drawing, const ChartChange &change, const ChartTheme &theme,
               const QRectF &place)
{
    ChartText text = changeText(change, theme);
    const double sign = signWidth(change);
    text.centreLineAt(place.center() + QPointF(sign / 2, 0));
    drawing.add(text);
    if (change.improved)
        addTriangle(drawing,
                    {text.rect().left() - triangleGap - triangleSize / 2, place.center().y()},
                    *change.improved, text.colour());
}

} // namespace

double changesHeight(const ChartPanel &panel, const ChartTheme &theme, const PlotScale &scale)
{
    double widest = 0;
    for (const ChartChange &change : panel.changes)
        widest = qMax(widest, signWidth(change) + changeText(change, theme).size().width());
    const int rows = widest + 6 > scale.yearWidth() ? 2 : 1;
    return panel.changes.isEmpty() ? 0 : rows * lineHeight(theme.font(-1));
}

void addChanges(ChartDrawing &drawing, const ChartPanel &panel, const ChartTheme &theme,
                const PlotScale &scale, const QRectF &row)
{
    LabelPlacer placer(row);
    for (const ChartChange &change : latestFirst(panel.changes)) {
        const double width = signWidth(change) + changeText(change, theme).size().width() + 6;
        const double x = scale.x(change.year);
        if (const auto place = placer.place(places(width, x, row, lineHeight(theme.font(-1)))))
            addChange(drawing, change, theme, *place);
        else if (const auto small =
                     placer.place(places(triangleSize, x, row, lineHeight(theme.font(-1))));
                 small && change.improved)
            addTriangle(drawing, small->center(), *change.improved,
                        changeText(change, theme).colour());
    }
}

} // namespace Gui

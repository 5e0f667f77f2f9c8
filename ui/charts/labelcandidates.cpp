// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelcandidates.h"

namespace Gui {

namespace {

QRectF above(const QPointF &at, const QSizeF &size, double gap)
{
    return {at + QPointF(-size.width() / 2, -gap - size.height()), size};
}

QRectF below(const QPointF &at, const QSizeF &size, double gap)
{
    return {at + QPointF(-size.width() / 2, gap), size};
}

QRectF leftOf(const QPointF &at, const QSizeF &size, double gap)
{
    return {at + QPointF(-gap - size.width(), -size.height() / 2), size};
}

QRectF rightOf(const QPointF &at, const QSizeF &size, double gap)
{
    return {at + QPointF(gap, -size.height() / 2), size};
}

// Straight, then half a width and a whole width to each side.
QList<QRectF> row(const QRectF &middle)
{
    QList<QRectF> places;
    for (const double shift : {0.0, 0.3, -0.3, 0.55, -0.55})
        places << middle.translated(shift * middle.width(), 0);
    return places;
}

double rise(const LabelAnchor &anchor, const std::optional<QPointF> &neighbour)
{
    return neighbour ? neighbour->y() - anchor.at.y() : 0;
}

} // namespace

QList<QRectF> placesAround(const LabelAnchor &anchor, const QSizeF &size, double gap)
{
    // Positive: the lines go down on the screen, so that the free side is above.
    const bool upFirst = rise(anchor, anchor.before) + rise(anchor, anchor.after) >= 0;
    const QList<QRectF> up = row(above(anchor.at, size, gap));
    const QList<QRectF> down = row(below(anchor.at, size, gap));
    const QRectF right = rightOf(anchor.at, size, gap + 1);
    QList<QRectF> places;
    if (anchor.isLast)
        places << right << right.translated(0, -size.height() / 3)
               << right.translated(0, size.height() / 3);
    places << (upFirst ? up + down : down + up);
    if (!anchor.isLast)
        places << right;
    places << leftOf(anchor.at, size, gap + 1);
    places << above(anchor.at, size, 2.2 * gap) << below(anchor.at, size, 2.2 * gap);
    return places;
}

QList<QRectF> placesAlong(const QLineF &level, const QSizeF &size, double diamond)
{
    constexpr double step = 12;
    constexpr double gap = 2.5;
    QList<QRectF> places;
    for (double right = level.x2() - diamond - 3; right - size.width() >= level.x1() + 2;
         right -= step) {
        const QPointF corner(right - size.width(), level.y1());
        places << QRectF(corner - QPointF(0, gap + size.height()), size)
               << QRectF(corner + QPointF(0, gap), size);
    }
    places.insert(qMin<qsizetype>(2, places.size()), rightOf(level.p2(), size, diamond + 3));
    places << row(above(level.p2(), size, diamond + 2))
           << row(below(level.p2(), size, diamond + 2));
    return places;
}

QList<QRectF> placesBehind(const QPointF &end, const QSizeF &size, double gap, double reach)
{
    constexpr double step = 3;
    const QRectF level = rightOf(end, size, gap);
    QList<QRectF> places{level};
    for (int i = 1; i * step <= reach; ++i)
        places << level.translated(0, -i * step) << level.translated(0, i * step);
    const QPointF toTheLeft(-size.width() / 2, 0);
    places << above(end, size, gap).translated(toTheLeft)
           << below(end, size, gap).translated(toTheLeft);
    return places;
}

QList<QRectF> placesOnTheWay(const QPointF &at, const QSizeF &size, double gap)
{
    QList<QRectF> places;
    for (const double distance : {gap, 2 * gap, 3 * gap})
        places << row(above(at, size, distance)) << row(below(at, size, distance));
    return places;
}

// Pools neighbours that are too near until their means ascend (isotonic regression).
QList<double> spread(const QList<double> &wanted, double distance)
{
    struct Pool
    {
        double sum;
        int count;
        double mean() const { return sum / count; }
    };
    QList<Pool> pools;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        pools << Pool{wanted.at(i) - i * distance, 1};
        while (pools.size() > 1 && pools.at(pools.size() - 2).mean() > pools.last().mean()) {
            const Pool last = pools.takeLast();
            pools.last() = {pools.last().sum + last.sum, pools.last().count + last.count};
        }
    }
    QList<double> places;
    for (const Pool &pool : pools) {
        for (int i = 0; i < pool.count; ++i)
            places << pool.mean() + places.size() * distance;
    }
    return places;
}

QRectF placeAbove(const QRectF &column, const QSizeF &size)
{
    return above({column.center().x(), column.top()}, size, 1);
}

QRectF placeInside(const QRectF &column, const QSizeF &size)
{
    return below({column.center().x(), column.top()}, size, 4);
}

QList<QRectF> placesFarAbove(const QRectF &column, const QSizeF &size)
{
    QList<QRectF> places;
    for (int gap = 4; gap <= 44; gap += 2)
        places << above({column.center().x(), column.top()}, size, gap);
    return places;
}

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

#include <optional>

namespace Gui {

/// A marker with the ends of the lines that leave it.
struct LabelAnchor
{
    QPointF at;
    std::optional<QPointF> before;
    std::optional<QPointF> after;
    bool isLast = false; ///< of its series: the right side is the natural one
};

/// Places for the label of a marker, the best first: away from the lines that leave it.
QList<QRectF> placesAround(const LabelAnchor &anchor, const QSizeF &size, double gap);

/// Places for the words of a target: on its level from the diamond to the left, then behind it.
QList<QRectF> placesAlong(const QLineF &level, const QSizeF &size, double diamond);

/// Places for the name of a series, right of its end; then further up and down, then above and
/// below the end.
QList<QRectF> placesBehind(const QPointF &end, const QSizeF &size, double gap, double reach);

/// Places for words beside a point of a line.
QList<QRectF> placesOnTheWay(const QPointF &at, const QSizeF &size, double gap);

/// As near to the wanted places as a least distance allows; both ascending.
QList<double> spread(const QList<double> &wanted, double distance);

/// Above a column, never beside it.
QRectF placeAbove(const QRectF &column, const QSizeF &size);
QRectF placeInside(const QRectF &column, const QSizeF &size);
/// Further above, for what a target's line keeps away from the column's top.
QList<QRectF> placesFarAbove(const QRectF &column, const QSizeF &size);

} // namespace Gui

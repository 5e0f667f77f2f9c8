// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelplacer.h"

#include <algorithm>

namespace Gui {

namespace {

bool crosses(const QLineF &line, const QRectF &rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const QLineF diagonals[] = {{rect.topLeft(), rect.bottomRight()},
                                {rect.topRight(), rect.bottomLeft()}};
    return std::any_of(std::begin(diagonals), std::end(diagonals), [&](const QLineF &diagonal) {
        return line.intersects(diagonal) == QLineF::BoundedIntersection;
    });
}

bool crossesAny(const QList<QLineF> &lines, const QRectF &rect)
{
    return std::any_of(lines.begin(), lines.end(),
                       [&](const QLineF &line) { return crosses(line, rect); });
}

bool meetsAny(const QList<QLineF> &lines, const QLineF &way)
{
    return std::any_of(lines.begin(), lines.end(), [&](const QLineF &line) {
        return line.intersects(way) == QLineF::BoundedIntersection;
    });
}

QLineF shortened(QLineF line, double by)
{
    line.setLength(qMax(0.0, line.length() - by));
    return line;
}

QPointF nearest(const QRectF &rect, const QPointF &to)
{
    return {qBound(rect.left(), to.x(), rect.right()), qBound(rect.top(), to.y(), rect.bottom())};
}

} // namespace

std::optional<QRectF> LabelPlacer::place(const QList<QRectF> &candidates, Lines lines,
                                         std::optional<QPointF> from)
{
    const auto found = std::find_if(candidates.begin(), candidates.end(), [&](const QRectF &rect) {
        return isFree(rect, lines) && !(from && isCutOff(*from, rect, lines));
    });
    if (found == candidates.end())
        return std::nullopt;
    block(*found);
    return *found;
}

bool LabelPlacer::isFree(const QRectF &rect, Lines lines) const
{
    constexpr double halo = 2; // must not bite into a wall
    const auto meets = [&](const QRectF &other) { return other.intersects(rect); };
    return m_bounds.contains(rect) && std::none_of(m_blocked.begin(), m_blocked.end(), meets) &&
           !crossesAny(m_walls, rect.adjusted(0, -halo, 0, halo)) &&
           (lines == Lines::Cross || !isCrossed(rect)) &&
           (lines != Lines::Avoid || !crossesAny(m_thin, rect));
}

bool LabelPlacer::isCrossed(const QRectF &rect) const
{
    return crossesAny(m_lines, rect) ||
           std::any_of(m_areas.begin(), m_areas.end(),
                       [&](const QRectF &area) { return area.intersects(rect); });
}

// The lines that leave `from` itself touch the way's begin, so it starts a little later.
bool LabelPlacer::isCutOff(const QPointF &from, const QRectF &rect, Lines lines) const
{
    const QLineF way(nearest(rect, from), from);
    const auto isBetween = [&](const QRectF &other) {
        return !other.contains(from) && crosses(way, other);
    };
    return meetsAny(m_walls, shortened(way, 1)) || meetsAny(m_lines, shortened(way, 4)) ||
           (lines == Lines::Avoid && meetsAny(m_thin, shortened(way, 4))) ||
           std::any_of(m_blocked.begin(), m_blocked.end(), isBetween);
}

} // namespace Gui

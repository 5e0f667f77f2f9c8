// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

#include <optional>

namespace Gui {

/// Finds room for labels. What is placed or blocked is never covered, walls are never crossed,
/// lines and areas are avoided.
class LabelPlacer
{
public:
    enum class Lines { Avoid, CrossThin, Cross };

    explicit LabelPlacer(const QRectF &bounds)
        : m_bounds(bounds)
    {}

    void block(const QRectF &rect) { m_blocked << rect; }
    void wall(const QLineF &line) { m_walls << line; }
    void avoid(const QLineF &line) { m_lines << line; }
    void avoid(const QRectF &area) { m_areas << area; }
    /// A line that a label may cover where it has to: one that is not measured.
    void avoidThin(const QLineF &line) { m_thin << line; }

    /// The first candidate that is free, which is blocked from then on. With `from`, the thing that
    /// the label belongs to, no line or wall may lie between the two either.
    std::optional<QRectF> place(const QList<QRectF> &candidates, Lines lines = Lines::Avoid,
                                std::optional<QPointF> from = std::nullopt);

private:
    bool isFree(const QRectF &rect, Lines lines) const;
    bool isCrossed(const QRectF &rect) const;
    bool isCutOff(const QPointF &from, const QRectF &rect, Lines lines) const;

    QRectF m_bounds;
    QList<QRectF> m_blocked;
    QList<QRectF> m_areas;
    QList<QLineF> m_walls;
    QList<QLineF> m_lines;
    QList<QLineF> m_thin;
};

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttext.h"

#include <QBrush>
#include <QLineF>
#include <QPainterPath>
#include <QPen>

namespace Gui {

struct ChartShape
{
    QPainterPath path;
    QPen pen;
    QBrush brush;
};

/// What a chart draws itself, in picture coordinates, back to front; texts come last.
class ChartDrawing
{
public:
    void add(const ChartText &text) { m_texts << text; }
    void addLine(const QLineF &line, const QPen &pen);
    void addRect(const QRectF &rect, const QPen &pen, const QBrush &brush);
    void addShape(const QPainterPath &path, const QPen &pen, const QBrush &brush);
    /// Lines of running text from `topLeft` down; returns their height.
    double addParagraph(ChartText::Role role, const QStringList &lines, const QFont &font,
                        const QColor &colour, const QPointF &topLeft);
    void append(const ChartDrawing &other);

    QList<ChartText> texts() const { return m_texts; }
    const QList<ChartShape> &shapes() const { return m_shapes; }
    void paint(QPainter &painter) const;

private:
    QList<ChartShape> m_shapes;
    QList<ChartText> m_texts;
};

} // namespace Gui

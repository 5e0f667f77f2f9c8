// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdrawing.h"

#include <QPainter>

namespace Gui {

void ChartDrawing::addLine(const QLineF &line, const QPen &pen)
{
    QPainterPath path(line.p1());
    path.lineTo(line.p2());
    m_shapes << ChartShape{path, pen, Qt::NoBrush};
}

void ChartDrawing::addRect(const QRectF &rect, const QPen &pen, const QBrush &brush)
{
    QPainterPath path;
    path.addRect(rect);
    m_shapes << ChartShape{path, pen, brush};
}

void ChartDrawing::addShape(const QPainterPath &path, const QPen &pen, const QBrush &brush)
{
    m_shapes << ChartShape{path, pen, brush};
}

double ChartDrawing::addParagraph(ChartText::Role role, const QStringList &lines, const QFont &font,
                                  const QColor &colour, const QPointF &topLeft)
{
    double height = 0;
    for (const QString &line : lines) {
        ChartText text(role, line, font, colour);
        text.moveLineTo(topLeft + QPointF(0, height));
        height += text.lineHeight();
        add(text);
    }
    return height;
}

void ChartDrawing::append(const ChartDrawing &other)
{
    m_shapes << other.m_shapes;
    m_texts << other.m_texts;
}

void ChartDrawing::paint(QPainter &painter) const
{
    for (const ChartShape &shape : m_shapes) {
        painter.setPen(shape.pen);
        painter.setBrush(shape.brush);
        painter.drawPath(shape.path);
    }
    painter.setBrush(Qt::NoBrush);
    for (const ChartText &text : m_texts)
        text.paint(painter);
}

} // namespace Gui

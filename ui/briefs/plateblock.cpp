// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/plateblock.h"

#include <QPainter>
#include <QStringList>

namespace Gui {

namespace {

constexpr double ruleWidth = 0.75;

} // namespace

PlateColumn::PlateColumn(Plate &plate, double left, double width, double top)
    : m_plate(plate)
    , m_left(left)
    , m_width(width)
    , m_y(top)
{}

TextBox PlateColumn::addCentred(const QString &text, const Typeface &face)
{
    const TextBox box = text.isEmpty() ? TextBox() : TextBox::balanced(text, face, m_width);
    add(box);
    return box;
}

void PlateColumn::addLeft(const QString &text, const Typeface &face)
{
    add(TextBox::wrapped(text, face, m_width));
}

void PlateColumn::add(const TextBox &box)
{
    if (box.lineCount() > 0)
        m_plate.texts.append({box, QRectF(m_left, m_y, m_width, box.height())});
    m_y += box.height();
}

void PlateColumn::addRule(double length, double distance)
{
    m_y += distance;
    const double middle = m_left + m_width / 2;
    m_plate.rules.append(QLineF(middle - length / 2, m_y, middle + length / 2, m_y));
    m_y += ruleWidth;
}

void PlateColumn::addFrame(const QString &text, const Typeface &face)
{
    const QSizeF padding(8, 3);
    m_y += padding.height();
    const TextBox box = addCentred(text, face);
    const QRectF area = m_plate.texts.constLast().area;
    const double side = (m_width - box.widestLine()) / 2 - padding.width();
    m_plate.frames.append(area.adjusted(side, -padding.height(), -side, padding.height()));
    m_y += padding.height();
}

PlateBlock::PlateBlock(const Plate &plate, const Flow &flow)
    : m_plate(plate)
    , m_flow(flow)
{}

QList<Slice> PlateBlock::slices() const
{
    return {{m_plate.height, m_flow.spaceBefore, m_flow.breakAfter}};
}

void PlateBlock::paint(int, QPainter &painter, const QRectF &area) const
{
    for (const PlacedText &text : m_plate.texts)
        text.box.paint(painter, text.area.translated(area.topLeft()));
    painter.setPen(QPen(Qt::black, ruleWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QLineF &rule : m_plate.rules)
        painter.drawLine(rule.translated(area.topLeft()));
    for (const QRectF &frame : m_plate.frames)
        painter.drawRect(frame.translated(area.topLeft()));
}

QString PlateBlock::text(int) const
{
    QStringList texts;
    for (const PlacedText &text : m_plate.texts)
        texts.append(text.box.text());
    return texts.join(u'\t');
}

} // namespace Gui

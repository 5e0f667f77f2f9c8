// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/textbox.h"

#include <algorithm>

namespace Gui {

TextBox::TextBox(const QList<TextLine> &lines, const Typeface &face, Align align,
                 double firstIndent)
    : m_lines(lines)
    , m_face(face)
    , m_align(align)
    , m_firstIndent(firstIndent)
{}

TextBox TextBox::wrapped(const QString &text, const Typeface &face, double width, Align align,
                         double firstIndent)
{
    return TextBox(brokenLines(text, face, width, firstIndent), face, align, firstIndent);
}

TextBox TextBox::balanced(const QString &text, const Typeface &face, double width, Numbers numbers)
{
    return TextBox(balancedLines(text, face, width, numbers), face, Align::Centre);
}

double TextBox::widestLine() const
{
    double widest = 0;
    for (const TextLine &line : m_lines)
        widest = std::max(widest, m_face.width(line.text));
    return widest;
}

QStringList TextBox::lines() const
{
    QStringList texts;
    for (const TextLine &line : m_lines)
        texts.append(line.text);
    return texts;
}

QString TextBox::text() const
{
    return lines().join(u' ');
}

TextBox TextBox::mid(qsizetype firstLine, qsizetype count) const
{
    return TextBox(m_lines.mid(firstLine, count), m_face, m_align,
                   firstLine == 0 ? m_firstIndent : 0);
}

void TextBox::paintLine(qsizetype line, QPainter &painter, const QRectF &area) const
{
    const TextLine &content = m_lines.at(line);
    const double indent = line == 0 ? m_firstIndent : 0;
    const double room = area.width() - indent;
    QPointF baseline(area.left() + indent, area.top() + m_face.ascent());
    if (m_align == Align::Justify && !content.endsParagraph)
        return m_face.drawJustified(painter, baseline, content.text, room);
    if (m_align == Align::Centre)
        baseline.rx() += (room - m_face.width(content.text)) / 2;
    m_face.draw(painter, baseline, content.text);
}

void TextBox::paint(QPainter &painter, const QRectF &area) const
{
    QRectF line(area.topLeft(), QSizeF(area.width(), lineHeight()));
    for (qsizetype i = 0; i < lineCount(); ++i, line.translate(0, lineHeight()))
        paintLine(i, painter, line);
}

} // namespace Gui

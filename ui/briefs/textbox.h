// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefs/linebreaker.h"
#include "ui/briefs/typeface.h"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace Gui {

/// A text broken into lines for a width, in one typeface.
class TextBox
{
public:
    enum class Align { Left, Centre, Justify };

    TextBox() = default;
    TextBox(const QList<TextLine> &lines, const Typeface &face, Align align,
            double firstIndent = 0);

    static TextBox wrapped(const QString &text, const Typeface &face, double width,
                           Align align = Align::Left, double firstIndent = 0);
    static TextBox balanced(const QString &text, const Typeface &face, double width,
                            Numbers numbers = Numbers::Bound);

    qsizetype lineCount() const { return m_lines.size(); }
    double lineHeight() const { return m_face.lineHeight(); }
    double height() const { return static_cast<double>(lineCount()) * lineHeight(); }
    double widestLine() const;
    QString lineText(qsizetype line) const { return m_lines.at(line).text; }
    QStringList lines() const;
    QString text() const; ///< the lines joined by spaces

    /// The same box with only some of its lines.
    TextBox mid(qsizetype firstLine, qsizetype count) const;

    /// `area`: the whole line, as wide as the text was broken for.
    void paintLine(qsizetype line, QPainter &painter, const QRectF &area) const;
    /// All lines, from the top of `area`.
    void paint(QPainter &painter, const QRectF &area) const;

private:
    QList<TextLine> m_lines;
    Typeface m_face;
    Align m_align = Align::Left;
    double m_firstIndent = 0;
};

} // namespace Gui

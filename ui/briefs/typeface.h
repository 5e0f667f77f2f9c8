// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QPointF>

class QPainter;

namespace Gui {

/// One size and style of the document's font. Measures and draws in points, the same on every
/// device: the font itself is kept large and unhinted and is scaled down when painted.
class Typeface
{
public:
    enum class Style { Plain, Bold, Italic, BoldItalic };

    explicit Typeface(double points = 14, Style style = Style::Plain);

    double width(const QString &text) const;
    double ascent() const;
    double lineHeight() const;

    void draw(QPainter &painter, const QPointF &baseline, const QString &text) const;
    /// Draws with the gaps between words widened so that the text is `width` long.
    void drawJustified(QPainter &painter, const QPointF &baseline, const QString &text,
                       double width) const;

    const QFont &font() const { return m_font; }

private:
    double wordSpacing(const QString &text, double width) const;

    QFont m_font;
    QFontMetricsF m_metrics;
};

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/typeface.h"

#include <QPainter>

namespace Gui {

namespace {

constexpr int unitsPerPoint = 20;

QFont makeFont(double points, Typeface::Style style)
{
    using Style = Typeface::Style;
    QFont font(QStringLiteral("Tinos"));
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(qRound(points * unitsPerPoint));
    font.setBold(style == Style::Bold || style == Style::BoldItalic);
    font.setItalic(style == Style::Italic || style == Style::BoldItalic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

void drawScaled(QPainter &painter, const QPointF &baseline, const QString &text, const QFont &font)
{
    painter.save();
    painter.translate(baseline);
    painter.scale(1.0 / unitsPerPoint, 1.0 / unitsPerPoint);
    painter.setFont(font);
    painter.drawText(QPointF(), text);
    painter.restore();
}

} // namespace

Typeface::Typeface(double points, Style style)
    : m_font(makeFont(points, style))
    , m_metrics(m_font)
{}

double Typeface::width(const QString &text) const
{
    return m_metrics.horizontalAdvance(text) / unitsPerPoint;
}

double Typeface::ascent() const
{
    return m_metrics.ascent() / unitsPerPoint;
}

double Typeface::lineHeight() const
{
    return m_metrics.lineSpacing() / unitsPerPoint;
}

void Typeface::draw(QPainter &painter, const QPointF &baseline, const QString &text) const
{
    drawScaled(painter, baseline, text, m_font);
}

void Typeface::drawJustified(QPainter &painter, const QPointF &baseline, const QString &text,
                             double width) const
{
    QFont font = m_font;
    font.setWordSpacing(wordSpacing(text, width) * unitsPerPoint);
    drawScaled(painter, baseline, text, font);
}

double Typeface::wordSpacing(const QString &text, double width) const
{
    QFont probe = m_font;
    probe.setWordSpacing(unitsPerPoint);
    const double natural = this->width(text);
    const double gaps = QFontMetricsF(probe).horizontalAdvance(text) / unitsPerPoint - natural;
    return gaps > 0.5 ? (width - natural) / gaps : 0;
}

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttext.h"

#include "ui/printabletext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace Gui {

namespace {

QString shownText(const QString &text, const QFont &font)
{
    const bool hasOthers = (font.styleStrategy() & QFont::NoFontMerging) == 0;
    return hasOthers ? text : printableText(text, font);
}

} // namespace

ChartText::ChartText(Role role, const QString &text, const QFont &font, const QColor &colour)
    : m_role(role)
    , m_text(shownText(text, font))
    , m_font(font)
    , m_colour(colour)
{
    const QFontMetricsF metrics(font);
    m_ink = metrics.tightBoundingRect(m_text).adjusted(-1, -1.5, 1, 1.5);
    m_advance = metrics.horizontalAdvance(m_text);
    m_ascent = metrics.ascent();
    m_descent = metrics.descent();
    m_capHeight = metrics.capHeight();
    m_lineHeight = Gui::lineHeight(font);
}

void ChartText::moveLineTo(const QPointF &topLeft)
{
    m_baseline = topLeft + QPointF(0, m_ascent);
}

void ChartText::centreLineAt(const QPointF &centre)
{
    m_baseline = centre + QPointF(-m_advance / 2, m_capHeight / 2);
}

void ChartText::moveLineRightTo(const QPointF &rightCentre)
{
    m_baseline = rightCentre + QPointF(-m_advance, m_capHeight / 2);
}

void ChartText::paint(QPainter &painter) const
{
    if (m_halo.isValid())
        paintHalo(painter);
    painter.setFont(m_font);
    painter.setPen(m_colour);
    painter.drawText(m_baseline, m_text);
}

void ChartText::paintHalo(QPainter &painter) const
{
    QPainterPath path;
    path.addText(m_baseline, m_font, m_text);
    painter.strokePath(path, QPen(m_halo, 4.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

double lineHeight(const QFont &font)
{
    return qMax(QFontMetricsF(font).height(), 1.4 * font.pixelSize());
}

QStringList wrapped(const QString &text, const QFont &font, double width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QStringList balanced(const QString &text, const QFont &font, double width)
{
    QStringList lines = wrapped(text, font, width);
    if (lines.size() < 2)
        return lines;
    for (int percent = 96; percent > 50; percent -= 4) {
        const QStringList narrower = wrapped(text, font, width * percent / 100);
        if (narrower.size() > lines.size())
            break;
        lines = narrower;
    }
    return lines;
}

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace Gui {

/// One line of text in a chart, with the rectangle of its ink and a narrow rim.
class ChartText
{
public:
    enum class Role {
        Title,
        Subtitle,
        PanelTitle,
        AxisTitle,
        Tick,
        Year,
        Value,
        SeriesName,
        Target,
        Change,
        Note,
        Footnote,
        Empty,
    };

    ChartText(Role role, const QString &text, const QFont &font, const QColor &colour);

    Role role() const { return m_role; }
    QString text() const { return m_text; }
    QColor colour() const { return m_colour; }
    QSizeF size() const { return m_ink.size(); }
    QRectF rect() const { return m_ink.translated(m_baseline); }
    double lineHeight() const { return m_lineHeight; }

    /// Where the ink's rectangle begins.
    void moveTo(const QPointF &topLeft) { m_baseline = topLeft - m_ink.topLeft(); }
    /// Where the line's advance begins, by its ascent: for lines of running text.
    void moveLineTo(const QPointF &topLeft);
    void centreLineAt(const QPointF &centre);
    void moveLineRightTo(const QPointF &rightCentre);
    /// A rim in the ground's colour, so that no line runs through the letters.
    void setHalo(const QColor &ground) { m_halo = ground; }

    void paint(QPainter &painter) const;

private:
    void paintHalo(QPainter &painter) const;

    Role m_role;
    QString m_text;
    QFont m_font;
    QColor m_colour;
    QColor m_halo;
    QPointF m_baseline;
    QRectF m_ink; ///< relative to the baseline's begin
    double m_advance = 0;
    double m_ascent = 0;
    double m_descent = 0;
    double m_capHeight = 0;
    double m_lineHeight = 0;
};

/// From one baseline to the next: roomy enough for marks above capitals and below vowels.
double lineHeight(const QFont &font);

QStringList wrapped(const QString &text, const QFont &font, double width);
/// As few lines, but of about the same length: no lone last word.
QStringList balanced(const QString &text, const QFont &font, double width);

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>

class QPalette;

namespace Gui {

/// The looks of a chart. Every colour is opaque: what looks faint is mixed with the ground, so that
/// a chart may go into a PDF/A-1, which forbids transparency.
struct ChartTheme
{
    QColor background;
    QColor text;
    QColor muted; ///< axes, notes, footnote
    QColor grid;
    QColor axis;  ///< the base line of a panel
    QColor field; ///< the ground of a ranking's range
    QColor target;
    QColor improved;
    QColor worsened;
    QList<QColor> series; ///< measured series, in order
    QString family;
    bool hasOneFont = false; ///< no other font stands in for a character that the family has not
    int textSize = 13;       ///< value labels, in logical pixels; other texts are sized from it
    double margin = 16;

    bool operator==(const ChartTheme &) const = default;

    /// Follows a light or a dark window; the family is the application's where none is given.
    static ChartTheme forPalette(const QPalette &palette, const QString &family = {});
    /// For a file or the clipboard: light, whatever the window looks like.
    static ChartTheme light(const QString &family);
    /// White ground, no other font, colours that stay apart when printed in black and white.
    static ChartTheme forPaper(const QString &family = QStringLiteral("Tinos"));

    QColor seriesColour(int index) const;
    /// `step` logical pixels larger (or smaller) than a value label.
    QFont font(int step = 0, bool bold = false) const;
};

/// `share` of the first colour over the second.
QColor mixed(const QColor &over, const QColor &ground, double share);

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/verdict.h"

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;
class QPalette;

namespace Gui {

enum class Theme { Light, Dark };

/// Sets style, palette and font of the whole program. The one place that knows colours and sizes
/// (what charts and briefs draw has a theme of its own, made from these).
void applyTheme(QApplication &application, Theme theme);

/// The colour of a verdict on the palette's ground: blue for good, amber for slipping, red for bad,
/// grey for unknown. They stay apart for those who do not see red or green, and text in them has a
/// contrast of 4.5 and more. A word and a symbol always stand beside it.
QColor verdictColour(Core::Verdict verdict, const QPalette &palette);
/// The same on any light or dark ground.
QColor statusColourOn(bool isDarkGround, Core::Verdict verdict);

/// The colour of errors in `palette`.
QColor errorColour(const QPalette &palette);

/// Quiet text beside something more important.
QColor mutedColour(const QPalette &palette);

/// The same colour as the ground of something that is drawn in it.
QColor faintColour(const QColor &colour);

/// The steps of the type scale: the body text, what heads a part of a page, the one figure that a
/// card is about, and what is said beside.
enum class TextSize { Small, Body, Heading, Figure };
QFont sizedFont(const QFont &body, TextSize size);

/// The distance that all layouts are made of, in logical pixels.
constexpr int rhythm = 8;

QString themeCode(Theme theme);
Theme themeFromCode(const QString &code);

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/status.h"

#include <QColor>
#include <QString>

class QApplication;
class QPalette;

namespace Gui {

enum class Theme { Light, Dark };

/// Sets style, palette and font of the whole program. The one place that knows colours and sizes.
void applyTheme(QApplication &application, Theme theme);

/// The colour of a verdict on the palette's ground: blue-green for good, amber for slipping,
/// vermilion for bad, grey for unknown. A word and a symbol always stand beside it.
QColor statusColour(Core::Status status, const QPalette &palette);

/// The colour of errors in `palette`.
QColor errorColour(const QPalette &palette);

/// Quiet text beside something more important.
QColor mutedColour(const QPalette &palette);

/// The distance that all layouts are made of, in logical pixels.
constexpr int rhythm = 8;

QString themeCode(Theme theme);
Theme themeFromCode(const QString &code);

} // namespace Gui

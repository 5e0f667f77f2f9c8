// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFont;

namespace Gui {

/// Composed letters without control characters, for which no document has a place. Line breaks
/// stay; a tab is a space, half a character U+FFFD.
QString cleanText(const QString &text);

/// Clean text with a white square for each character that the font does not have: no other font
/// stands in for it, and a file for the archive may not show what it does not name.
QString printableText(const QString &text, const QFont &font);

/// Clean text as XML says it between two tags.
QString markupText(const QString &text);

} // namespace Gui

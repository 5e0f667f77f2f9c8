// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/sheet.h"

namespace Core {

/// A raised or lowered stretch of a text in the signs that Unicode has for that, so that the mark
/// of a footnote behind a number is none of its digits: "1" is U+00B9 when raised. Signs without
/// such a twin stay.
enum class Offset { None, Raised, Lowered };
QString withOffset(QString text, Offset offset);

/// A text with the fonts of its parts; a part whose font is not named has that of its cell.
struct RichText
{
    QString text;
    QList<FontRun> fonts; ///< none when no part names one

    QList<FontRun> fontsIn(const QList<FontRun> &cellFonts) const;
};

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/sheet.h"

namespace Core {

/// A text with the fonts of its parts; a part whose font is not named has that of its cell.
struct RichText
{
    QString text;
    QList<FontRun> fonts; ///< none when no part names one

    QList<FontRun> fontsIn(const QList<FontRun> &cellFonts) const;
};

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/richtext.h"

namespace Core {

QList<FontRun> RichText::fontsIn(const QList<FontRun> &cellFonts) const
{
    if (fonts.isEmpty())
        return cellFonts;
    QList<FontRun> named = fonts;
    for (FontRun &run : named) {
        if (run.font.isEmpty() && !cellFonts.isEmpty())
            run.font = cellFonts.first().font;
    }
    return named;
}

} // namespace Core

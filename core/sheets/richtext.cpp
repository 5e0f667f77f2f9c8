// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/richtext.h"

namespace Core {

QString withOffset(QString text, Offset offset)
{
    constexpr QStringView plain(u"0123456789+-=()");
    constexpr QStringView raised(u"\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
                                 u"\u207a\u207b\u207c\u207d\u207e");
    constexpr QStringView lowered(u"\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089"
                                  u"\u208a\u208b\u208c\u208d\u208e");
    if (offset == Offset::None)
        return text;
    for (QChar &c : text) {
        const qsizetype position = plain.indexOf(c);
        if (position >= 0)
            c = (offset == Offset::Raised ? raised : lowered).at(position);
    }
    return text;
}

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

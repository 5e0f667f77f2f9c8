// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printabletext.h"

#include <QRawFont>

#include <algorithm>

namespace Gui {

namespace {

constexpr char16_t whiteSquare = 0x25A1;

bool isNothing(char32_t character)
{
    const bool isControl = QChar::category(character) == QChar::Other_Control;
    return isControl || (character & 0xFFFE) == 0xFFFE; // the last two of a plane are no characters
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x7f; });
}

} // namespace

QString cleanText(const QString &text)
{
    QString clean;
    for (const char32_t character : text.toUcs4()) {
        if (character == U'\n' || character == U'\t')
            clean += QChar(character == U'\n' ? u'\n' : u' ');
        else if (!isNothing(character))
            clean += QString::fromUcs4(&character, 1);
    }
    return clean.normalized(QString::NormalizationForm_C);
}

QString printableText(const QString &text, const QFont &font)
{
    const QString clean = cleanText(text);
    if (isAscii(clean))
        return clean;
    const QRawFont shapes = QRawFont::fromFont(font);
    QString printable;
    for (const char32_t character : clean.toUcs4()) {
        const bool isThere = character == U'\n' || shapes.supportsCharacter(character);
        printable += isThere ? QString::fromUcs4(&character, 1) : QString(QChar(whiteSquare));
    }
    return printable;
}

QString markupText(const QString &text)
{
    return cleanText(text).toHtmlEscaped();
}

} // namespace Gui

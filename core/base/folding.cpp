// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace Core {

namespace {

bool hasNoWidth(QChar c)
{
    return (c >= QChar(0x200b) && c <= QChar(0x200d)) || c == QChar(0x2060) || c == QChar(0xfeff);
}

/// Takes no room, or only says in which direction to read or where a word may be divided.
bool takesNoRoom(QChar c)
{
    constexpr char16_t first = 0xad;
    if (c.unicode() < first) // most by far
        return false;
    return hasNoWidth(c) || c == QChar(0xad) || c == QChar(0x200e) || c == QChar(0x200f) ||
           c == QChar(0x180e) || (c >= QChar(0x2061) && c <= QChar(0x2064));
}

struct Twin
{
    char16_t letter;
    char16_t latin;
};

// Letters of other alphabets that look like Latin ones in every font.
constexpr Twin twins[] = {
    {0x00d0, 0x110}, {0x00f0, 0x111}, {0x0189, 0x110}, {0x0256, 0x111}, // eth, African D
    {0x0391, u'A'},  {0x0392, u'B'},  {0x0395, u'E'},  {0x0396, u'Z'},  {0x0397, u'H'},
    {0x0399, u'I'},  {0x039a, u'K'},  {0x039c, u'M'},  {0x039d, u'N'},  {0x039f, u'O'},
    {0x03a1, u'P'},  {0x03a4, u'T'},  {0x03a5, u'Y'},  {0x03a7, u'X'},  {0x03b1, u'a'},
    {0x03b9, u'i'},  {0x03bd, u'v'},  {0x03bf, u'o'},  {0x03c1, u'p'}, // Greek
    {0x0405, u'S'},  {0x0406, u'I'},  {0x0408, u'J'},  {0x0410, u'A'},  {0x0412, u'B'},
    {0x0415, u'E'},  {0x041a, u'K'},  {0x041c, u'M'},  {0x041d, u'H'},  {0x041e, u'O'},
    {0x0420, u'P'},  {0x0421, u'C'},  {0x0422, u'T'},  {0x0423, u'Y'},  {0x0425, u'X'},
    {0x0430, u'a'},  {0x0435, u'e'},  {0x043a, u'k'},  {0x043e, u'o'},  {0x0440, u'p'},
    {0x0441, u'c'},  {0x0443, u'y'},  {0x0445, u'x'},  {0x0455, u's'},  {0x0456, u'i'},
    {0x0458, u'j'},  {0x04bb, u'h'},  {0x0501, u'd'}, // Cyrillic
};

/// The Latin letter that it looks like; null for any other.
QChar latinTwin(QChar c)
{
    if (c.unicode() < 0xd0)
        return {};
    if (c >= QChar(0xff01) && c <= QChar(0xff5e)) // of full width
        return QChar(c.unicode() - 0xfee0);
    const auto found = std::ranges::lower_bound(twins, c.unicode(), {}, &Twin::letter);
    return found != std::end(twins) && found->letter == c.unicode() ? QChar(found->latin) : QChar();
}

bool isTone(QChar c)
{
    return c == QChar(0x300) || c == QChar(0x301) || c == QChar(0x303) || c == QChar(0x309) ||
           c == QChar(0x323);
}

/// Without white space at the ends, also behind characters that have no width.
QStringView trimmedView(QStringView text)
{
    const auto isBlank = [](QChar c) { return c.isSpace() || hasNoWidth(c); };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

} // namespace

QString folded(const QString &text)
{
    const QString decomposed =
        withLatinLetters(text.normalized(QString::NormalizationForm_D)).toCaseFolded();
    QString key;
    key.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing || takesNoRoom(c))
            continue;
        key += c == QChar(0x111) ? QChar(u'd') : c; // U+0111 does not decompose
    }
    return key.simplified();
}

QString withLatinLetters(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return !latinTwin(c).isNull(); }))
        return text;
    QString latin = text;
    for (QChar &c : latin) {
        const QChar twin = latinTwin(c);
        c = twin.isNull() ? c : twin;
    }
    return latin;
}

QString spellingKey(const QString &text)
{
    static const QRegularExpression y(QStringLiteral("([bcdghklmnprstvx]|qu)y\\b"));
    return folded(text).replace(y, QStringLiteral("\\1i"));
}

QString markedKey(const QString &text)
{
    const QString letters = withLatinLetters(text.normalized(QString::NormalizationForm_D))
                                .toCaseFolded()
                                .removeIf(takesNoRoom)
                                .simplified() +
                            QLatin1Char(' ');
    QString key;
    QString tones; // of the word, which stand at its end
    for (const QChar c : letters) {
        if (isTone(c)) {
            tones += c;
            continue;
        }
        if (c == QLatin1Char(' '))
            key += std::exchange(tones, {});
        key += c;
    }
    return key.trimmed();
}

QString normalized(const QString &text)
{
    QString lines = trimmedView(text.normalized(QString::NormalizationForm_C)).toString();
    return lines.replace(QLatin1String("\r\n"), QLatin1String("\n"))
        .replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

bool isBlank(QStringView text)
{
    return trimmedView(text).isEmpty();
}

QString withoutZeroWidth(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), takesNoRoom))
        return text;
    QString seen = text;
    return seen.removeIf(takesNoRoom);
}

} // namespace Core

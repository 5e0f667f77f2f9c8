// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plaintext.h"

#include "core/base/limits.h"

#include <algorithm>
#include <array>

namespace Core {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Ascending. Each plane's last two numbers, which are no characters, come on top.
constexpr std::array refused{
    Range{0x00, 0x08},       Range{0x0b, 0x1f}, Range{0x7f, 0x9f}, // control characters
    Range{0x061c, 0x061c},                                         // Arabic letter mark
    Range{0x200e, 0x200f},                                         // marks of direction
    Range{0x2028, 0x202e},   // separators, embeddings and overrides of direction
    Range{0x2066, 0x206f},   // isolates of direction, old formatting
    Range{0xd800, 0xdfff},   // halves of characters
    Range{0xfdd0, 0xfdef},   // no characters
    Range{0xfff9, 0xfffb},   // annotations between lines
    Range{0xe0000, 0xe0fff}, // tags, which nothing shows
};

bool isRefused(char32_t character)
{
    if (character >= 0x20 && character < 0x7f)
        return false;
    constexpr char32_t lastTwo = 0xfffe;
    if ((character & lastTwo) == lastTwo)
        return true;
    return std::ranges::any_of(refused, [character](const Range &range) {
        return character >= range.first && character <= range.last;
    });
}

/// Line ends and tabs are control characters; the others of these are refused or show nothing.
bool isUnseen(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return isRefused(character) ||
           (category >= QChar::Other_Control && category <= QChar::Other_NotAssigned);
}

/// The character at `position`, which goes behind it; a half one as it is.
char32_t take(QStringView text, qsizetype &position)
{
    const QChar first = text.at(position++);
    if (first.isHighSurrogate() && position < text.size() && text.at(position).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(position++));
    return first.unicode();
}

QString numberOf(char32_t character)
{
    return QStringLiteral("U+") +
           QString::number(uint(character), 16).toUpper().rightJustified(4, QLatin1Char('0'));
}

/// The first character of that kind; null when there is none.
std::optional<char32_t> firstOf(QStringView text, bool (*isMeant)(char32_t))
{
    for (qsizetype i = 0; i < text.size();) {
        if (const char32_t character = take(text, i); isMeant(character))
            return character;
    }
    return std::nullopt;
}

} // namespace

std::optional<char32_t> unreadableCharacter(QStringView text)
{
    return firstOf(text, isRefused);
}

Result<> checkText(const QString &text)
{
    constexpr qsizetype longestShown = 60;
    const auto character = unreadableCharacter(text);
    if (!character)
        return {};
    QString shown = readableLine(text.left(longestShown));
    if (text.size() > longestShown)
        shown += QChar(u'\u2026');
    return failure({Error::Kind::UnreadableText, shown, {numberOf(*character)}, {}});
}

QString readableText(const QString &text)
{
    if (!unreadableCharacter(text))
        return text;
    QString readable;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype begin = i;
        if (isRefused(take(text, i)))
            readable += QChar(QChar::ReplacementCharacter);
        else
            readable += QStringView(text).mid(begin, i - begin);
    }
    return readable;
}

QString readableLine(const QString &text)
{
    QString line = readableText(text);
    return line.replace(QLatin1Char('\n'), QLatin1Char(' '))
        .replace(QLatin1Char('\t'), QLatin1Char(' '));
}

bool hasUnseen(QStringView text)
{
    return firstOf(text, isUnseen).has_value();
}

bool isCode(const QString &text)
{
    return !text.isEmpty() && text.size() <= Limit::code && !hasUnseen(text);
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/cellformat.h"

#include <QString>

namespace Core {

namespace {

constexpr bool isBetween(int id, int first, int last)
{
    return id >= first && id <= last;
}

/// The letters of a format code that mean something: without quoted text, escaped characters and
/// brackets.
struct FormatLetters
{
    QString letters;
    bool isElapsed = false; ///< [h], [mm] or [ss]

    bool has(char letter) const { return letters.contains(QLatin1Char(letter)); }
};

bool isElapsedTime(QStringView bracket)
{
    if (bracket.isEmpty() || !QStringView(u"hms").contains(bracket.front().toLower()))
        return false;
    return bracket.count(bracket.front(), Qt::CaseInsensitive) == bracket.size();
}

/// Where the quoted text or bracket that begins at `begin` ends.
qsizetype endOf(QStringView code, qsizetype begin)
{
    const QChar closing = code.at(begin) == QLatin1Char('[') ? QLatin1Char(']') : QLatin1Char('"');
    const qsizetype end = code.indexOf(closing, begin + 1);
    return end < 0 ? code.size() : end;
}

FormatLetters lettersOf(QStringView code)
{
    FormatLetters found;
    for (qsizetype i = 0; i < code.size() && code.at(i) != QLatin1Char(';'); ++i) {
        const char16_t c = code.at(i).unicode();
        if (c == u'"' || c == u'[') {
            const qsizetype end = endOf(code, i);
            const bool isBracket = c == u'[' && end < code.size();
            found.isElapsed =
                found.isElapsed || (isBracket && isElapsedTime(code.mid(i + 1, end - i - 1)));
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            found.letters += code.at(i).toLower();
        }
    }
    found.letters.remove(QLatin1StringView("general"));
    return found;
}

} // namespace

CellFormat builtinFormat(int id)
{
    if (id == 9 || id == 10)
        return CellFormat::Percent;
    if (id == 22)
        return CellFormat::DateTime;
    if (id == 17)
        return CellFormat::Month;
    if (id == 46)
        return CellFormat::Duration;
    if (isBetween(id, 18, 21) || isBetween(id, 32, 35) || isBetween(id, 45, 47))
        return CellFormat::Time;
    if (isBetween(id, 14, 16) || isBetween(id, 27, 36) || isBetween(id, 50, 58))
        return CellFormat::Day;
    return CellFormat::Plain;
}

CellFormat customFormat(QStringView code)
{
    const FormatLetters found = lettersOf(code);
    if (found.isElapsed)
        return CellFormat::Duration;
    const bool hasTime = found.has('h') || found.has('s');
    if (found.has('d') || (found.has('m') && !found.has('y') && !hasTime))
        return hasTime ? CellFormat::DateTime : CellFormat::Day;
    if (found.has('y')) {
        if (hasTime)
            return CellFormat::DateTime;
        return found.has('m') ? CellFormat::Month : CellFormat::Year;
    }
    if (hasTime)
        return CellFormat::Time;
    return found.has('%') ? CellFormat::Percent : CellFormat::Plain;
}

} // namespace Core

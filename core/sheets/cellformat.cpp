// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/cellformat.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

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

/// Where the section that begins at `begin` ends.
qsizetype sectionEnd(QStringView code, qsizetype begin)
{
    for (qsizetype i = begin; i < code.size(); ++i) {
        const char16_t c = code.at(i).unicode();
        if (c == u';')
            return i;
        if (c == u'"' || c == u'[')
            i = endOf(code, i);
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
    }
    return code.size();
}

FormatLetters lettersOf(QStringView code)
{
    FormatLetters found;
    for (qsizetype i = 0; i < code.size(); ++i) {
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

/// Whether a section has room for digits or parts of a date.
bool drawsNumbers(QStringView code)
{
    const QString letters = lettersOf(code).letters;
    return std::ranges::any_of(letters,
                               [](QChar c) { return QStringView(u"0#?dmyhs%").contains(c); });
}

CellFormat sectionFormat(QStringView code)
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

NumberFormatCode::NumberFormatCode(CellFormat format)
    : m_sections{Section{format, {}}}
{}

NumberFormatCode::NumberFormatCode(QStringView code)
{
    constexpr qsizetype mostSections = 3; // the fourth is for texts
    static const QRegularExpression condition(
        QStringLiteral("\\[(<=|>=|<>|<|>|=)([+-]?\\d+(?:\\.\\d+)?)\\]"));
    for (qsizetype begin = 0; begin <= code.size() && m_sections.size() < mostSections;) {
        const qsizetype end = sectionEnd(code, begin);
        const QStringView section = code.sliced(begin, end - begin);
        begin = end + 1;
        if (!m_sections.isEmpty() && lettersOf(section).has('@'))
            continue; // it draws texts
        // One that draws a mark or nothing means what the first does.
        const bool isFigure = m_sections.isEmpty() || drawsNumbers(section);
        m_sections << Section{isFigure ? sectionFormat(section) : m_sections.first().format, {}};
        if (const auto found = condition.match(section.toString()); found.hasMatch())
            m_sections.last().condition =
                Condition{found.captured(1), found.capturedView(2).toDouble()};
    }
}

bool NumberFormatCode::holds(const Condition &condition, double number)
{
    if (condition.comparison == QLatin1String("<="))
        return number <= condition.bound;
    if (condition.comparison == QLatin1String(">="))
        return number >= condition.bound;
    if (condition.comparison == QLatin1String("<"))
        return number < condition.bound;
    if (condition.comparison == QLatin1String(">"))
        return number > condition.bound;
    return (number == condition.bound) == (condition.comparison == QLatin1String("="));
}

CellFormat NumberFormatCode::of(double number) const
{
    const bool hasConditions = std::ranges::any_of(
        m_sections, [](const Section &one) { return one.condition.has_value(); });
    if (!hasConditions) {
        // "positive;negative;nought"
        const qsizetype place = number < 0 ? 1 : number == 0 ? 2 : 0;
        return m_sections.value(place, m_sections.first()).format;
    }
    for (const Section &one : m_sections) {
        if (!one.condition || holds(*one.condition, number))
            return one.format;
    }
    return m_sections.last().format;
}

} // namespace Core

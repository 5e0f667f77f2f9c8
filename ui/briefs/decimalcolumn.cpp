// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/decimalcolumn.h"

#include "ui/briefs/linebreaker.h"

#include <QRegularExpression>

#include <algorithm>

namespace Gui {

namespace {

/// A number with signs before and after it, never a letter or a slash: "-3,5", "1.542", ">= 90 %";
/// captured up to the last of them. A year in brackets may follow.
const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^([^\\p{L}\\p{N}/]*\\d[\\d., \\x{00A0}\\x{202F}]*[^\\p{L}\\p{N}/(]*)"
                       "(\\(\\d{4}\\))?$"));
    return pattern;
}

/// A number with its sign, and what it counts behind it: "+4,7 points".
const QRegularExpression &amountPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^([+\\x{2212}-]?\\d[\\d.,]*)(?![\\d/])([ \\x{00A0}%].*)?$"));
    return pattern;
}

QString trimmedRight(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

/// "+2 centres" of "+2 centres (+66.7%)".
QString withoutBrackets(const QString &cell)
{
    const qsizetype bracket = cell.indexOf(QLatin1String(" ("));
    return bracket < 0 ? cell : cell.left(bracket);
}

} // namespace

DecimalColumn::DecimalColumn(const QStringList &cells, const Typeface &face, QChar decimalPoint,
                             Content content)
    : m_face(face)
    , m_decimalPoint(decimalPoint)
    , m_content(content)
{
    for (const QString &cell : cells)
        widenFor(cell);
}

void DecimalColumn::widenFor(const QString &cell)
{
    const auto length = lengthOfWhole(cell);
    if (!length)
        return;
    const QString number = numberOf(cell);
    m_whole = std::max(m_whole, m_face.width(cell.left(*length)));
    m_fraction = std::max(m_fraction, m_face.width(number.mid(*length)));
    if (m_content == Content::Amounts)
        m_behind = std::max(m_behind, m_face.width(withoutBrackets(cell).mid(*length)));
}

QString DecimalColumn::numberOf(const QString &cell) const
{
    const auto &pattern = m_content == Content::Amounts ? amountPattern() : numberPattern();
    return trimmedRight(pattern.match(cell).captured(1));
}

std::optional<qsizetype> DecimalColumn::lengthOfWhole(const QString &cell) const
{
    const QString number = numberOf(cell);
    if (number.isEmpty())
        return std::nullopt;
    const qsizetype point = number.lastIndexOf(m_decimalPoint);
    if (point >= 0 && point + 1 < number.size() && number[point + 1].isDigit())
        return point;
    const auto lastDigit = std::find_if(number.crbegin(), number.crend(),
                                        [](QChar character) { return character.isDigit(); });
    return std::distance(lastDigit, number.crend());
}

std::optional<double> DecimalColumn::offset(const QString &cell, double columnWidth) const
{
    const auto length = lengthOfWhole(cell);
    if (!length || width() > columnWidth)
        return std::nullopt;
    const double behind =
        m_whole + m_behind <= columnWidth ? std::max(m_behind, m_fraction) : m_fraction;
    const double before = m_whole - m_face.width(cell.left(*length));
    const double offset = (columnWidth - m_whole - behind) / 2 + before;
    const bool fits = longestWord(cell, m_face) <= columnWidth - offset;
    return fits ? std::optional(offset) : std::nullopt;
}

} // namespace Gui

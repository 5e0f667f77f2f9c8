// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberreader.h"

#include "core/base/folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>

namespace Core {

namespace {

/// Digits, signs and marks of full width, as input methods of the east type them, in plain ones.
QString withPlainDigits(QString text)
{
    const auto isWide = [](QChar c) { return c >= QChar(0xff00) && c <= QChar(0xff1f); };
    if (std::none_of(text.cbegin(), text.cend(), isWide))
        return text;
    for (QChar &c : text) {
        const bool isDigit = c >= QChar(0xff10) && c <= QChar(0xff19);
        if (isDigit || QStringView(u"\uff05\uff0b\uff0c\uff0d\uff0e").contains(c))
            c = QChar(c.unicode() - 0xfee0);
    }
    return text;
}

/// The text without blanks that group digits, with a plain minus for those that Excel and Word put
/// in its place (U+2010 to U+2013, U+2212); empty when a blank groups wrongly.
QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("\\p{Zs}"));
    static const QRegularExpression grouped(
        QStringLiteral("^[+-]?[1-9]\\d{0,2}(?: \\d{3})+(?:[.,]\\d*)?$"));
    static const QRegularExpression minus(QStringLiteral("^[\\x{2010}-\\x{2013}\\x{2212}]"));
    text.replace(minus, QStringLiteral("-"));
    text.replace(blanks, QStringLiteral(" "));
    const bool hasApostrophe = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == QLatin1Char('\'') || c == QChar(0x2019) || c == QChar(0x2bc);
    });
    if (hasApostrophe && !text.contains(QLatin1Char(' '))) {
        static const QRegularExpression apostrophes(
            QStringLiteral("(?<=\\d)['\\x{2019}\\x{2bc}](?=\\d{3}(?!\\d))"));
        text.replace(apostrophes, QStringLiteral(" "));
    }
    if (!text.contains(QLatin1Char(' ')))
        return text;
    return grouped.match(text).hasMatch() ? text.remove(QLatin1Char(' ')) : QString();
}

/// Reads `text` with `decimal` before the decimals and `group` between groups of three.
std::optional<double> readAs(QString text, QLatin1Char decimal, QLatin1Char group)
{
    static const QRegularExpression plain(QStringLiteral("^[+-]?(?:\\d+(?:d\\d*)?|d\\d+)$"));
    static const QRegularExpression grouped(
        QStringLiteral("^[+-]?[1-9]\\d{0,2}(?:g\\d{3})+(?:d\\d*)?$"));
    text.replace(decimal, QLatin1Char('d')).replace(group, QLatin1Char('g'));
    if (!plain.match(text).hasMatch() && !grouped.match(text).hasMatch())
        return std::nullopt;
    if (text.endsWith(QLatin1Char('d'))) // "5,": the decimals are still to come, or there are none
        text.chop(1);
    text.remove(QLatin1Char('g')).replace(QLatin1Char('d'), QLatin1Char('.'));
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

/// Nothing but digits, and at most one point or comma between them: what nearly every cell holds.
/// Null for any other text, which may be a number all the same.
std::optional<NumberReading> readPlain(QStringView text)
{
    constexpr qsizetype longest = 24;
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    std::array<char, longest> digits{};
    qsizetype separator = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool isDigit = c >= u'0' && c <= u'9';
        if (!isDigit && (c != u',' && c != u'.'))
            return std::nullopt;
        if (!isDigit && (separator >= 0 || i == 0 || i + 1 == text.size()))
            return std::nullopt;
        if (!isDigit)
            separator = i;
        digits.at(size_t(i)) = isDigit ? char(c) : '.';
    }
    const bool mayBeGroup =
        separator > 0 && separator <= 3 && text.size() - separator == 4 && digits.front() != '0';
    double value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + text.size(), value);
    if (mayBeGroup || read.ec != std::errc())
        return std::nullopt;
    const bool isComma = separator > 0 && text.at(separator) == QLatin1Char(',');
    NumberReading reading;
    if (separator < 0 || isComma)
        reading.withComma = value;
    if (separator < 0 || !isComma)
        reading.withPoint = value;
    return reading;
}

} // namespace

std::optional<NumberFormat> NumberReading::proves() const
{
    if (withComma && !withPoint)
        return NumberFormat::Comma;
    if (withPoint && !withComma)
        return NumberFormat::Point;
    return std::nullopt;
}

std::optional<double> NumberReading::certain() const
{
    if (isAmbiguous())
        return std::nullopt;
    return withComma ? withComma : withPoint;
}

std::optional<double> NumberReading::as(NumberFormat format) const
{
    if (format == NumberFormat::Comma)
        return withComma ? withComma : withPoint;
    return withPoint ? withPoint : withComma;
}

std::optional<NumberFormat> NumberReading::decidedBy(const Limits &limits) const
{
    if (!withComma || !withPoint)
        return std::nullopt;
    const bool comma = limits.contains(*withComma);
    const bool point = limits.contains(*withPoint);
    if (comma == point)
        return std::nullopt;
    return comma ? NumberFormat::Comma : NumberFormat::Point;
}

NumberReading readNumber(const QString &text)
{
    if (const auto plain = readPlain(text))
        return *plain;
    NumberReading reading;
    QString digits = withPlainDigits(withoutZeroWidth(text)).trimmed();
    if (digits.endsWith(QLatin1Char('%'))) {
        reading.percentSign = true;
        digits = digits.chopped(1).trimmed();
    }
    digits = withoutBlanks(digits);
    reading.withComma = readAs(digits, QLatin1Char(','), QLatin1Char('.'));
    reading.withPoint = readAs(digits, QLatin1Char('.'), QLatin1Char(','));
    return reading;
}

} // namespace Core

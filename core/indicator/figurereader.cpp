// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/figurereader.h"

#include "core/base/dust.h"
#include "core/base/limits.h"

#include <QLocale>

#include <cmath>

namespace Core {

namespace {

Error notANumber(const ValueCell &cell)
{
    return {Error::Kind::BadNumber, cell.text(), {}, {}};
}

/// For people who choose between two readings.
QString readingText(double number)
{
    constexpr int digits = 15;
    return QString::number(number, 'g', digits);
}

} // namespace

QString ValueCell::text() const
{
    if (!number)
        return typed;
    const QString digits = QString::number(*number, 'f', QLocale::FloatingPointShortest);
    return isPercent ? digits + QLatin1Char('%') : digits;
}

void FormatVotes::count(const ValueCell &cell, const Limits &limits)
{
    if (cell.isEmpty() || cell.number)
        return;
    const NumberReading reading = readNumber(cell.typed);
    m_dependent = m_dependent || reading.proves() || reading.isAmbiguous();
    if (const auto proven = reading.proves()) {
        m_proven.add(*proven);
    } else if (reading.isAmbiguous()) {
        if (const auto likely = reading.decidedBy(limits))
            m_likely.add(*likely);
    }
}

std::optional<NumberFormat> FormatVotes::decision() const
{
    const Tally &votes = m_proven.isEmpty() ? m_likely : m_proven;
    if ((votes.comma > 0) == (votes.point > 0))
        return std::nullopt;
    return votes.comma > 0 ? NumberFormat::Comma : NumberFormat::Point;
}

std::optional<NumberFormat> FormatVotes::reported() const
{
    const Tally &votes = m_proven.isEmpty() ? m_likely : m_proven;
    if (!m_dependent || votes.comma == votes.point)
        return std::nullopt;
    return votes.comma > votes.point ? NumberFormat::Comma : NumberFormat::Point;
}

Result<std::optional<double>> readFigure(const ValueCell &cell, const Limits &limits,
                                         std::optional<NumberFormat> format, bool percentAllowed)
{
    if (cell.isEmpty())
        return std::optional<double>();
    if (cell.number) {
        if (cell.isPercent && !percentAllowed)
            return failure(notANumber(cell));
        return std::optional(withoutDust(*cell.number));
    }
    const NumberReading reading = readNumber(cell.typed);
    if (!reading.isNumber() || (reading.percentSign && !percentAllowed))
        return failure(notANumber(cell));
    if (const auto certain = reading.certain())
        return std::optional(withoutDust(*certain));
    if (const auto decided = format ? format : reading.decidedBy(limits))
        return std::optional(withoutDust(*reading.as(*decided)));
    return failure({Error::Kind::AmbiguousNumber,
                    cell.typed,
                    {readingText(*reading.withComma), readingText(*reading.withPoint)},
                    {}});
}

Result<std::optional<int>> readPlaces(const ValueCell &cell, std::optional<NumberFormat> format)
{
    return readFigure(cell, countLimits, format)
        .and_then([&](std::optional<double> places) -> Result<std::optional<int>> {
            if (!places)
                return std::optional<int>();
            if (*places != std::floor(*places) || *places < 1 || *places > Limit::places)
                return failure(notANumber(cell));
            return std::optional(int(*places));
        });
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cellnumbers.h"

#include "core/sheets/inputtable.h"

namespace Core {

void FormatVotes::count(const NumberReading &reading, const Limits &limits)
{
    m_dependent = m_dependent || reading.proves() || reading.isAmbiguous();
    if (const auto proven = reading.proves()) {
        m_proven.add(*proven);
    } else if (reading.isAmbiguous()) {
        if (const auto likely = reading.decidedBy(limits))
            m_likely.add(*likely);
    }
}

void FormatVotes::count(const Cell *cell, const Limits &limits)
{
    if (cell && cell->kind == Cell::Kind::Text)
        count(readNumber(cell->text), limits);
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

Result<std::optional<double>> readCellNumber(const QString &text, const Limits &limits,
                                             std::optional<NumberFormat> format,
                                             bool percentAllowed)
{
    if (text.isEmpty())
        return std::optional<double>();
    const NumberReading reading = readNumber(text);
    if (!reading.isNumber() || (reading.percentSign && !percentAllowed))
        return failure({Error::Kind::BadNumber, text, {}, {}});
    if (const auto certain = reading.certain())
        return certain;
    const auto decided = format ? format : reading.decidedBy(limits);
    if (decided)
        return reading.as(*decided);
    return failure({Error::Kind::AmbiguousNumber,
                    text,
                    {QString::number(*reading.withComma), QString::number(*reading.withPoint)},
                    {}});
}

Result<std::optional<double>> readCellNumber(const Cell *cell, const Limits &limits,
                                             std::optional<NumberFormat> format,
                                             bool percentAllowed)
{
    if (cell && cell->kind == Cell::Kind::Number && (percentAllowed || !cell->isPercent))
        return std::optional(cell->number);
    return readCellNumber(inputText(cell), limits, format, percentAllowed);
}

Result<> checkCell(const Cell *cell, int row)
{
    if (!cell)
        return {};
    if (cell->isUncalculated())
        return failure({Error::Kind::UncalculatedCell, cellAddress(row, cell->column), {}, {}});
    if (cell->kind == Cell::Kind::Error)
        return failure({Error::Kind::ErrorCell, cellAddress(row, cell->column), {cell->text}, {}});
    return {};
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/numberreader.h"
#include "core/base/result.h"
#include "core/sheets/sheet.h"

namespace Core {

/// The number format of a whole file, decided once: by the cells that can be read in one format
/// only, and where there are none by those that the limits of their indicator leave one reading.
class FormatVotes
{
public:
    void count(const NumberReading &reading, const Limits &limits);
    /// Only texts say something: a typed number depends on no format.
    void count(const Cell *cell, const Limits &limits);

    /// What ambiguous cells are read as; null where the cells disagree or say nothing.
    std::optional<NumberFormat> decision() const;
    /// What is reported: the format of most cells; null when nothing depended on it.
    std::optional<NumberFormat> reported() const;

private:
    struct Tally
    {
        int comma = 0;
        int point = 0;

        void add(NumberFormat format) { ++(format == NumberFormat::Comma ? comma : point); }
        bool isEmpty() const { return comma == 0 && point == 0; }
    };

    bool m_dependent = false;
    Tally m_proven;
    Tally m_likely;
};

/// The number in a cell, null for an empty one. An ambiguous one is read as `format`, else as
/// `limits` decide, else refused (AmbiguousNumber); a percent sign is refused unless it is allowed.
Result<std::optional<double>> readCellNumber(const QString &text, const Limits &limits,
                                             std::optional<NumberFormat> format,
                                             bool percentAllowed = false);
/// The same for a typed number, which nothing is ambiguous about. Null is an empty cell.
Result<std::optional<double>> readCellNumber(const Cell *cell, const Limits &limits,
                                             std::optional<NumberFormat> format,
                                             bool percentAllowed = false);

/// ErrorCell or UncalculatedCell with its address, when the cell holds nothing to read.
Result<> checkCell(const Cell *cell, int row);

} // namespace Core

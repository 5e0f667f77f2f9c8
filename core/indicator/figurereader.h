// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/numberreader.h"
#include "core/base/result.h"

namespace Core {

/// What one cell or field says: a text as it was typed, or the number of a file that types numbers.
struct ValueCell
{
    QString typed;                ///< `normalized`; empty: nothing
    std::optional<double> number; ///< nothing is ambiguous about it
    bool isPercent = false;       ///< `number` stands before a percent sign: 78.5 for 78.5%

    bool isEmpty() const { return !number && typed.isEmpty(); }
    /// As it can be typed: a number with a decimal point and all its digits.
    QString text() const;
};

/// Of numerators, denominators and fields of places.
inline const Limits countLimits{0, {}};

/// The number format of a whole file or paste, decided once: by the cells that can be read in one
/// format only, and where there are none by those that the limits of their indicator leave one
/// reading.
class FormatVotes
{
public:
    /// Only texts say something: the number of a cell depends on no format.
    void count(const ValueCell &cell, const Limits &limits);

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

/// The number in a cell without binary dust, null for an empty one. An ambiguous one is read as
/// `format`, else as `limits` decide, else refused: AmbiguousNumber carries the readings with comma
/// and with point as arguments. A percent sign is refused unless it is allowed.
Result<std::optional<double>> readFigure(const ValueCell &cell, const Limits &limits,
                                         std::optional<NumberFormat> format,
                                         bool percentAllowed = false);

/// A whole number from 1 to the most places that a field may have, null for an empty cell.
Result<std::optional<int>> readPlaces(const ValueCell &cell, std::optional<NumberFormat> format);

} // namespace Core

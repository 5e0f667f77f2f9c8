// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace Core {

/// What kind of value an indicator has (methods.md section 1).
enum class IndicatorKind { Percent, Count, Ratio, Rate, Rank, Milestone, Text };

/// What a value says: a number; a state with its day and evidence; the words or verdict of a
/// person.
enum class Holds { Number, State, Words };

/// What is known of a kind. Ask these, not for the kind itself: a new kind is then one line below.
struct KindTraits
{
    IndicatorKind kind;
    const char *code; ///< in files and JSON
    Holds holds = Holds::Number;
    /// A place among N: a whole number, never stored without N, better when it is smaller.
    bool hasField = false;
    bool hasFraction = false;     ///< may have a numerator and a denominator
    bool isShare = false;         ///< of a whole in percent: 0 to 100, recomputed from its fraction
    bool isChange = false;        ///< a change by itself: twice as much of it is no jump
    bool addsUp = false;          ///< figures of parts, and of months so far, sum up to the whole
    bool isMeasureWritten = true; ///< "12 centres", but "place 53"
    bool hasDecimals = true;      ///< else it is shown without, whatever the indicator says
};

namespace Detail {

inline constexpr std::array<KindTraits, 7> kindTraits{{
    {.kind = IndicatorKind::Percent, .code = "percent", .hasFraction = true, .isShare = true},
    {.kind = IndicatorKind::Count, .code = "count", .addsUp = true},
    {.kind = IndicatorKind::Ratio, .code = "ratio", .hasFraction = true},
    {.kind = IndicatorKind::Rate, .code = "rate", .isChange = true},
    {.kind = IndicatorKind::Rank,
     .code = "rank",
     .hasField = true,
     .isMeasureWritten = false,
     .hasDecimals = false},
    {.kind = IndicatorKind::Milestone, .code = "milestone", .holds = Holds::State},
    {.kind = IndicatorKind::Text, .code = "text", .holds = Holds::Words},
}};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < kindTraits.size(); ++i) {
        if (static_cast<std::size_t>(kindTraits.at(i).kind) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder());

} // namespace Detail

constexpr const KindTraits &traitsOf(IndicatorKind kind)
{
    return Detail::kindTraits.at(static_cast<std::size_t>(kind));
}

} // namespace Core

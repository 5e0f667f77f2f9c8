// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/yearvalue.h"

#include <QLatin1StringView>

#include <optional>

namespace Core {

// The growth ratio is the second opinion beside the linear verdict: the compound yearly growth so
// far over the one that the target asks for. Source: Statistics Canada's progress measurement, as
// in Open SDG (methods.md, section 3).

enum class GrowthClass {
    Achieved,           // the target is satisfied, whatever the ratio
    OnTrack,            // ratio >= 0.95
    AccelerationNeeded, // ratio >= 0.60
    Limited,            // ratio >= 0
    Deterioration,      // ratio < 0
};

/// Why there is no ratio; where several reasons hold, the first one in this order is given.
enum class GrowthRefusal {
    Rank,       // places do not grow
    NotNumeric, // a milestone, a text, or a number that is not finite
    NoData,
    OneValue, // no year has passed between base and latest
    ZeroBase,
    NonPositive,      // base, latest or target below zero, or latest or target zero
    BaseEqualsTarget, // and the latest value does not satisfy the target
    DueBeforeBase,    // the target is due in the base year or earlier
};

struct GrowthInput
{
    YearValue base;
    YearValue latest;
    YearValue target;
    bool higherIsBetter = true;
    /// Whether `latest` satisfies the target, decided by the target's own comparator.
    bool met = false;

    bool operator==(const GrowthInput &) const = default;
};

/// Either `refusal` alone is set, or `score` and `verdict` are; then `ratio` is null only when base
/// and target are equal.
struct GrowthRatio
{
    /// Growth so far over growth required: 1 is exactly the pace, negative is the wrong way.
    std::optional<double> ratio;
    /// -5 (worst) to 5.
    std::optional<double> score;
    std::optional<GrowthClass> verdict;
    std::optional<GrowthRefusal> refusal;

    bool operator==(const GrowthRatio &) const = default;
};

/// Compound growth per year as a fraction (0.03 is 3 %): (to / from)^(1 / years) - 1.
/// `from`, `to` and `years` are above zero.
double compoundGrowth(double from, double to, double years);

/// The ratio, score and class of one target. The reasons `Rank`, `NotNumeric` (by kind) and
/// `NoData` are the caller's to give, with `refusedGrowth`: an input cannot express them.
GrowthRatio growthRatio(const GrowthInput &input);

/// The answer that holds nothing but the reason.
GrowthRatio refusedGrowth(GrowthRefusal reason);

/// -5 to 5: from 0.6 on min(7.1429 R - 4.2857, 5), below it max(4.1667 R - 2.5, -5).
/// For a target that is not met; a met one scores 5.
double growthScore(double ratio);

/// The class of a target that is not met.
GrowthClass growthClass(double ratio);

/// The stable word in JSON: "acceleration_needed".
QLatin1StringView growthClassCode(GrowthClass growthClass);

/// The stable word in JSON: "base_equals_target".
QLatin1StringView growthRefusalCode(GrowthRefusal refusal);

} // namespace Core

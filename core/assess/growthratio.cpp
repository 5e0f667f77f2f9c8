// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/growthratio.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Core {

namespace {

bool isFinite(const GrowthInput &input)
{
    return std::isfinite(input.base.value) && std::isfinite(input.latest.value) &&
           std::isfinite(input.target.value);
}

bool isPositive(const GrowthInput &input)
{
    return std::min({input.base.value, input.latest.value, input.target.value}) > 0;
}

double growthBetween(const YearValue &from, const YearValue &to)
{
    return compoundGrowth(from.value, to.value, to.year - from.year);
}

std::optional<GrowthRefusal> refusalOf(const GrowthInput &input)
{
    if (!isFinite(input))
        return GrowthRefusal::NotNumeric;
    if (input.latest.year <= input.base.year)
        return GrowthRefusal::OneValue;
    if (input.base.value == 0)
        return GrowthRefusal::ZeroBase;
    if (!isPositive(input))
        return GrowthRefusal::NonPositive;
    if (input.base.value == input.target.value)
        return input.met ? std::nullopt : std::optional(GrowthRefusal::BaseEqualsTarget);
    if (input.target.year <= input.base.year)
        return GrowthRefusal::DueBeforeBase;
    return std::nullopt;
}

double ratioOf(const GrowthInput &input)
{
    const double sign = input.higherIsBetter ? 1 : -1;
    return sign * growthBetween(input.base, input.latest) /
           std::abs(growthBetween(input.base, input.target));
}

GrowthRatio achieved(std::optional<double> ratio)
{
    return {.ratio = ratio, .score = 5, .verdict = GrowthClass::Achieved, .refusal = {}};
}

} // namespace

double compoundGrowth(double from, double to, double years)
{
    return std::expm1(std::log(to / from) / years); // keeps the digits of small growth
}

GrowthRatio growthRatio(const GrowthInput &input)
{
    if (const auto reason = refusalOf(input))
        return refusedGrowth(*reason);
    if (input.base.value == input.target.value)
        return achieved(std::nullopt);

    const double ratio = ratioOf(input);
    if (!std::isfinite(ratio)) // values too far apart for a double
        return refusedGrowth(GrowthRefusal::NotNumeric);
    if (input.met)
        return achieved(ratio);
    return {
        .ratio = ratio, .score = growthScore(ratio), .verdict = growthClass(ratio), .refusal = {}};
}

GrowthRatio refusedGrowth(GrowthRefusal reason)
{
    return {.ratio = {}, .score = {}, .verdict = {}, .refusal = reason};
}

double growthScore(double ratio)
{
    return ratio >= 0.6 ? std::min(7.1429 * ratio - 4.2857, 5.0)
                        : std::max(4.1667 * ratio - 2.5, -5.0);
}

GrowthClass growthClass(double ratio)
{
    if (ratio >= 0.95)
        return GrowthClass::OnTrack;
    if (ratio >= 0.60)
        return GrowthClass::AccelerationNeeded;
    return ratio >= 0 ? GrowthClass::Limited : GrowthClass::Deterioration;
}

QLatin1StringView growthClassCode(GrowthClass growthClass)
{
    switch (growthClass) {
    case GrowthClass::Achieved:
        return "achieved"_L1;
    case GrowthClass::OnTrack:
        return "on_track"_L1;
    case GrowthClass::AccelerationNeeded:
        return "acceleration_needed"_L1;
    case GrowthClass::Limited:
        return "limited"_L1;
    case GrowthClass::Deterioration:
        return "deterioration"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView growthRefusalCode(GrowthRefusal refusal)
{
    switch (refusal) {
    case GrowthRefusal::Rank:
        return "rank"_L1;
    case GrowthRefusal::NotNumeric:
        return "not_numeric"_L1;
    case GrowthRefusal::NoData:
        return "no_data"_L1;
    case GrowthRefusal::OneValue:
        return "one_value"_L1;
    case GrowthRefusal::ZeroBase:
        return "zero_base"_L1;
    case GrowthRefusal::NonPositive:
        return "non_positive"_L1;
    case GrowthRefusal::BaseEqualsTarget:
        return "base_equals_target"_L1;
    case GrowthRefusal::DueBeforeBase:
        return "due_before_base"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace Core

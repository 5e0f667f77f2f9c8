// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefscope.h"

#include <algorithm>
#include <array>
#include <limits>

namespace Core {

namespace {

/// Worst first.
constexpr std::array behindVerdicts{Verdict::WrongDirection, Verdict::Missed, Verdict::OffTrack,
                                    Verdict::SlightlyOff};

/// Years behind the path; more than any where the value is worse than its base.
double lagOf(const IndicatorSituation *one)
{
    const TargetAssessment &leading = *one->leading();
    if (leading.lateMoreThanYears)
        return std::numeric_limits<double>::max();
    return leading.lagYears.value_or(0);
}

bool hasYear(const Series &series, int year)
{
    const auto isOfYear = [year](const auto &point) { return point.year == year; };
    const bool hasParts =
        !series.parts.isEmpty() &&
        std::all_of(series.parts.cbegin(), series.parts.cend(), [&](const auto &points) {
            return std::any_of(points.cbegin(), points.cend(), isOfYear);
        });
    return hasParts || std::any_of(series.points.cbegin(), series.points.cend(), isOfYear) ||
           std::any_of(series.states.cbegin(), series.states.cend(), isOfYear);
}

} // namespace

BriefScope countedIn(const Situation &situation, PillarId pillar)
{
    BriefScope scope;
    for (const IndicatorSituation &one : situation.indicators) {
        if (one.counts() && (!pillar.isValid() || one.indicator.pillar == pillar))
            scope << &one;
    }
    return scope;
}

VerdictCounts countsOf(const BriefScope &scope)
{
    VerdictCounts counts;
    for (const IndicatorSituation *one : scope)
        counts.add(*one);
    return counts;
}

BriefScope withStatus(const BriefScope &scope, const QList<Verdict> &statuses)
{
    BriefScope list;
    for (const Verdict verdict : statuses)
        std::copy_if(
            scope.cbegin(), scope.cend(), std::back_inserter(list),
            [verdict](const IndicatorSituation *one) { return one->verdict() == verdict; });
    return list;
}

BriefScope behindIn(const BriefScope &scope)
{
    BriefScope list;
    for (const Verdict verdict : behindVerdicts) {
        BriefScope same = withStatus(scope, {verdict});
        std::stable_sort(same.begin(), same.end(),
                         [](const auto *a, const auto *b) { return lagOf(a) > lagOf(b); });
        list << same;
    }
    return list;
}

const TargetAssessment *laterAtRisk(const IndicatorSituation &one)
{
    const TargetAssessment *leading = one.leading();
    if (!leading || isBehind(leading->verdict))
        return nullptr;
    for (const TargetAssessment &target : one.assessment.targets) {
        if (target.target.horizon > leading->target.horizon && isBehind(target.verdict))
            return &target;
    }
    return nullptr;
}

BriefScope laterAtRiskIn(const BriefScope &scope)
{
    BriefScope list;
    std::copy_if(scope.cbegin(), scope.cend(), std::back_inserter(list),
                 [](const IndicatorSituation *one) { return laterAtRisk(*one) != nullptr; });
    return list;
}

BriefScope withoutData(const BriefScope &scope)
{
    return withStatus(scope, {Verdict::NoData});
}

BriefScope withoutLatestYear(const BriefScope &scope)
{
    BriefScope list;
    std::copy_if(scope.cbegin(), scope.cend(), std::back_inserter(list),
                 [](const IndicatorSituation *one) {
                     const auto year = latestYearOf(*one);
                     return one->indicator.isNumeric() && one->verdict() != Verdict::NoData &&
                            year && *year < one->from.year;
                 });
    return list;
}

bool hasValues(const IndicatorSituation &one)
{
    return latestYearOf(one).has_value();
}

QList<int> missingYears(const IndicatorSituation &one, int firstYear)
{
    const Series known = one.series.upTo(one.from.year);
    QList<int> years;
    for (int year = known.firstYear().value_or(firstYear); year <= one.from.year; ++year) {
        if (!hasYear(known, year))
            years << year;
    }
    return years;
}

} // namespace Core

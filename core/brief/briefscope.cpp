// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefscope.h"

#include <algorithm>
#include <limits>

namespace Core {

namespace {

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
    const bool hasPart =
        std::any_of(series.parts.cbegin(), series.parts.cend(), [&](const auto &points) {
            return std::any_of(points.cbegin(), points.cend(), isOfYear);
        });
    return hasPart || std::any_of(series.points.cbegin(), series.points.cend(), isOfYear) ||
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

StatusCounts countsOf(const BriefScope &scope)
{
    StatusCounts counts;
    for (const IndicatorSituation *one : scope) {
        if (const auto status = one->status())
            ++counts.byStatus[*status];
    }
    return counts;
}

BriefScope withStatus(const BriefScope &scope, const QList<Status> &statuses)
{
    BriefScope list;
    for (const Status status : statuses)
        std::copy_if(scope.cbegin(), scope.cend(), std::back_inserter(list),
                     [status](const IndicatorSituation *one) { return one->status() == status; });
    return list;
}

BriefScope behindIn(const BriefScope &scope)
{
    BriefScope list;
    for (const Status status :
         {Status::WrongDirection, Status::Missed, Status::OffTrack, Status::SlightlyOff}) {
        BriefScope same = withStatus(scope, {status});
        std::stable_sort(same.begin(), same.end(),
                         [](const auto *a, const auto *b) { return lagOf(a) > lagOf(b); });
        list << same;
    }
    return list;
}

BriefScope withoutData(const BriefScope &scope)
{
    BriefScope list;
    std::copy_if(scope.cbegin(), scope.cend(), std::back_inserter(list),
                 [](const IndicatorSituation *one) { return !one->assessment.latest; });
    return list;
}

BriefScope withoutLatestYear(const BriefScope &scope)
{
    BriefScope list;
    std::copy_if(
        scope.cbegin(), scope.cend(), std::back_inserter(list), [](const IndicatorSituation *one) {
            const auto &latest = one->assessment.latest;
            return one->indicator.isNumeric() && latest && latest->period.year() < one->from.year;
        });
    return list;
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

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/status.h"

#include "core/assess/parts.h"
#include "core/assess/path.h"
#include "core/assess/ranks.h"
#include "core/indicator/codetable.h"
#include "core/indicator/observationrules.h"

#include <algorithm>
#include <cmath>

namespace Core {

namespace {

constexpr CodeTable<Status, statusCount> statuses{{{
    {Status::Met, "met"},
    {Status::OnTrack, "on_track"},
    {Status::SlightlyOff, "slightly_off"},
    {Status::OffTrack, "off_track"},
    {Status::WrongDirection, "wrong_direction"},
    {Status::Missed, "missed"},
    {Status::NoData, "no_data"},
    {Status::NotAssessable, "not_assessable"},
}}};

constexpr CodeTable<StatusReason, 7> reasons{{{
    {StatusReason::DueYearMissing, "due_year_missing"},
    {StatusReason::OneValue, "one_value"},
    {StatusReason::InProgress, "in_progress"},
    {StatusReason::NotStarted, "not_started"},
    {StatusReason::YearsMissing, "years_missing"},
    {StatusReason::NotJudged, "not_judged"},
    {StatusReason::PartNotAssessable, "part_not_assessable"},
}}};

constexpr CodeTable<ChangeRefusal, 5> refusals{{{
    {ChangeRefusal::Gap, "gap"},
    {ChangeRefusal::DefinitionChanged, "definition_changed"},
    {ChangeRefusal::FieldChanged, "field_changed"},
    {ChangeRefusal::ZeroBase, "zero_base"},
    {ChangeRefusal::NotNumeric, "not_numeric"},
}}};

/// First year that an each-year target speaks of: the one after the horizon before it.
int firstYearOf(const Indicator &indicator, const Target &target, int baselineYear)
{
    int before = baselineYear;
    for (const Target &other : indicator.targets) {
        if (other.horizon < target.horizon && other.document == target.document)
            before = std::max(before, other.horizon);
    }
    return before + 1;
}

TargetAssessment assessEachYear(const Indicator &indicator, const Target &target,
                                const Series &series, const AsOf &asOf)
{
    TargetAssessment result = unjudged(target, asOf);
    if (!series.points.isEmpty())
        result.valueYear = series.points.last().year;
    const int first = firstYearOf(indicator, target, asOf.baselineYear);
    for (int year = first; year <= std::min(target.horizon, asOf.year); ++year) {
        const auto point = std::find_if(series.points.cbegin(), series.points.cend(),
                                        [year](const SeriesPoint &p) { return p.year == year; });
        if (point == series.points.cend())
            result.yearsMissing << year;
        else if (holds(*target.comparator, point->value, *target.value))
            result.yearsHeld << year;
        else
            result.yearsFailed << year;
    }
    const int years = target.horizon - first + 1;
    if (!result.yearsFailed.isEmpty()) {
        result.status = Status::Missed;
    } else if (result.yearsHeld.size() == years) {
        result.status = Status::Met;
    } else if (!series.points.isEmpty()) {
        result.status = Status::NotAssessable;
        result.reason =
            result.yearsMissing.isEmpty() ? StatusReason::InProgress : StatusReason::YearsMissing;
    }
    return result;
}

TargetAssessment assessEveryPart(const Indicator &indicator, const Target &target,
                                 const Series &series, const AsOf &asOf)
{
    TargetAssessment result = unjudged(target, asOf);
    const QList<PartAssessment> parts = assessParts(indicator, target, series, asOf);
    if (parts.isEmpty())
        return result;
    const PartAssessment &worst = parts.first();
    result.status = worst.assessment.status;
    result.reason = worst.assessment.reason;
    result.valueYear = worst.assessment.valueYear;
    result.worstPart = worst.part;
    return result;
}

TargetAssessment assessState(const Indicator &indicator, const Target &target, const Series &series,
                             const AsOf &asOf)
{
    TargetAssessment result = unjudged(target, asOf);
    if (series.states.isEmpty())
        return result;
    const StatePoint &latest = series.states.last();
    const std::optional<MilestoneState> state = latest.state;
    const bool isMilestone = indicator.kind == IndicatorKind::Milestone;
    result.valueYear = latest.year;
    const bool enough = state == MilestoneState::Done || (target.mode == TargetMode::Progress &&
                                                          state == MilestoneState::InProgress);
    if (enough) {
        result.status = Status::Met;
    } else if (!state) {
        result.status = Status::NotAssessable;
        result.reason = StatusReason::NotJudged;
    } else if (result.isDue() && (isMilestone || latest.year >= target.horizon)) {
        result.status = Status::Missed;
    } else if (result.isDue()) { // a person's verdict from before the due year
        result.status = Status::NotAssessable;
        result.reason = StatusReason::DueYearMissing;
    } else {
        result.status = Status::NotAssessable;
        result.reason = state == MilestoneState::InProgress ? StatusReason::InProgress
                                                            : StatusReason::NotStarted;
    }
    return result;
}

/// The earliest target due in or after the as-of year, else the last; -1 without any.
template<class List, class HorizonOf>
qsizetype leadingAt(const List &targets, int asOf, HorizonOf horizonOf)
{
    for (qsizetype i = 0; i < targets.size(); ++i) {
        if (horizonOf(targets.at(i)) >= asOf)
            return i;
    }
    return targets.size() - 1;
}

TargetAssessment assessTarget(const Indicator &indicator, const Target &target,
                              const Series &series, const AsOf &asOf)
{
    switch (target.mode) {
    case TargetMode::By:
        return assessPath(indicator, target, series.points, series.breaks, asOf);
    case TargetMode::EachYear:
        return assessEachYear(indicator, target, series, asOf);
    case TargetMode::EveryPart:
        return assessEveryPart(indicator, target, series, asOf);
    case TargetMode::Done:
    case TargetMode::Progress:
        return assessState(indicator, target, series, asOf);
    }
    Q_UNREACHABLE();
}

Latest latestFrom(const SeriesPoint &point)
{
    return {Period::year(point.year), point.value, point.outOf, {}, {}, point.isEstimate};
}

Latest latestFrom(const StatePoint &point)
{
    return {Period::year(point.year), {}, {}, point.state, point.text, false};
}

/// The last point, and the one of the year before it.
template<class Point>
void takeLatest(Assessment &assessment, const QList<Point> &points)
{
    if (points.isEmpty())
        return;
    assessment.latest = latestFrom(points.last());
    if (points.size() > 1 && points.at(points.size() - 2).year == points.last().year - 1)
        assessment.previous = latestFrom(points.at(points.size() - 2));
}

Change changeOf(const Indicator &indicator, const Assessment &assessment, const Series &series)
{
    Change change;
    if (!assessment.previous) {
        change.refusal = ChangeRefusal::Gap;
        return change;
    }
    if (!indicator.isNumeric()) {
        change.refusal = ChangeRefusal::NotNumeric;
        return change;
    }
    if (const auto found = series.breaks.constFind(assessment.latest->period.year());
        found != series.breaks.cend()) {
        change.refusal = *found == BreakReason::FieldChanged ? ChangeRefusal::FieldChanged
                                                             : ChangeRefusal::DefinitionChanged;
        return change;
    }
    const double before = *assessment.previous->value;
    const double difference = *assessment.latest->value - before;
    change.absolute = difference;
    if (before == 0)
        change.refusal = ChangeRefusal::ZeroBase;
    else
        change.relative = difference / std::abs(before);
    if (difference != 0)
        change.improved = difference * indicator.sign() > 0;
    if (indicator.kind == IndicatorKind::Rank)
        change.withinNoise = rankMove(int(difference)) == RankMove::WithinNoise ||
                             rankMove(int(difference)) == RankMove::Same;
    return change;
}

TrendSummary trendOf(const Indicator &indicator, const Series &series)
{
    TrendSummary summary;
    if (!indicator.isNumeric())
        return summary;
    QList<YearValue> values;
    std::optional<int> outOf;
    for (const SeriesPoint &point : sinceLastBreak(series.points, series.breaks)) {
        values << YearValue{point.year, point.value};
        outOf = point.outOf;
    }
    summary.count = int(values.size());
    summary.kendall = mannKendall(values);
    if (summary.count < fewestForTheilSen) {
        if (summary.count > 0)
            summary.refusal = ForecastRefusal::TooFewValues;
        return summary;
    }
    summary.theilSen = theilSen(values);
    Limits limits = limitsOf(indicator);
    if (indicator.kind == IndicatorKind::Rank)
        limits = {1, outOf ? std::optional<double>(*outOf) : std::nullopt};
    if (!indicator.targets.isEmpty())
        summary.forecast = forecast(values, indicator.targets.last().horizon, limits);
    return summary;
}

} // namespace

std::optional<int> TargetAssessment::valueAge() const
{
    return valueYear ? std::optional(asOf - *valueYear) : std::nullopt;
}

bool TargetAssessment::restsOnOldValue() const
{
    const bool isReached = status == Status::Met &&
                           (target.mode == TargetMode::Done || target.mode == TargetMode::Progress);
    return valueAge().value_or(0) > 0 && !isReached;
}

const TargetAssessment *Assessment::leading(int asOf) const
{
    const qsizetype leading =
        leadingAt(targets, asOf, [](const TargetAssessment &one) { return one.target.horizon; });
    return leading < 0 ? nullptr : &targets.at(leading);
}

QList<YearVerdict> statusHistory(const Indicator &indicator, const Series &series, const AsOf &asOf)
{
    QList<YearVerdict> history;
    const auto first = series.firstYear();
    if (!first || indicator.targets.isEmpty())
        return history;
    for (int year = *first; year <= asOf.year; ++year) {
        const Target &leading = indicator.targets.at(leadingAt(
            indicator.targets, year, [](const Target &target) { return target.horizon; }));
        const AsOf then{year, asOf.baselineYear, asOf.thisYear};
        const TargetAssessment judged = assessTarget(indicator, leading, series.upTo(year), then);
        history << YearVerdict{year, leading.horizon, judged.status,
                               judged.restsOnOldValue() ? *judged.valueYear : 0};
    }
    return history;
}

Assessment assess(const Indicator &indicator, const Series &whole, const AsOf &asOf)
{
    const Series series = whole.upTo(asOf.year);
    Assessment assessment;
    assessment.indicator = indicator.id;
    if (indicator.isNumeric())
        takeLatest(assessment, series.points);
    else
        takeLatest(assessment, series.states);
    assessment.change = changeOf(indicator, assessment, series);
    for (const Target &target : indicator.targets)
        assessment.targets << assessTarget(indicator, target, series, asOf);
    if (assessment.latest && assessment.latest->value && assessment.latest->outOf)
        assessment.percentile =
            percentile(int(*assessment.latest->value), *assessment.latest->outOf);
    assessment.trend = trendOf(indicator, series);
    return assessment;
}

QString code(Status status)
{
    return statuses.codeOf(status);
}

QString code(StatusReason reason)
{
    return reasons.codeOf(reason);
}

QString code(ChangeRefusal refusal)
{
    return refusals.codeOf(refusal);
}

QString code(ForecastRefusal /*refusal*/)
{
    return QStringLiteral("too_few_values");
}

} // namespace Core

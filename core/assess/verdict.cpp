// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/verdict.h"

#include "core/assess/parts.h"
#include "core/assess/path.h"
#include "core/assess/ranks.h"
#include "core/indicator/codetable.h"
#include "core/indicator/observationrules.h"

#include <algorithm>
#include <cmath>

namespace Core {

namespace {

constexpr CodeTable<Verdict, statusCount> statuses{{{
    {Verdict::Met, "met"},
    {Verdict::OnTrack, "on_track"},
    {Verdict::SlightlyOff, "slightly_off"},
    {Verdict::OffTrack, "off_track"},
    {Verdict::WrongDirection, "wrong_direction"},
    {Verdict::Missed, "missed"},
    {Verdict::NoData, "no_data"},
    {Verdict::NotAssessable, "not_assessable"},
}}};

constexpr CodeTable<VerdictReason, 7> reasons{{{
    {VerdictReason::DueYearMissing, "due_year_missing"},
    {VerdictReason::OneValue, "one_value"},
    {VerdictReason::InProgress, "in_progress"},
    {VerdictReason::NotStarted, "not_started"},
    {VerdictReason::YearsMissing, "years_missing"},
    {VerdictReason::NotJudged, "not_judged"},
    {VerdictReason::PartNotAssessable, "part_not_assessable"},
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
        result.verdict = Verdict::Missed;
    } else if (result.yearsHeld.size() == years) {
        result.verdict = Verdict::Met;
    } else if (!series.points.isEmpty()) {
        result.verdict = Verdict::NotAssessable;
        result.reason =
            result.yearsMissing.isEmpty() ? VerdictReason::InProgress : VerdictReason::YearsMissing;
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
    result.verdict = worst.assessment.verdict;
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
    const bool isMilestone = indicator.traits().holds == Holds::State;
    result.valueYear = latest.year;
    const bool enough = state == MilestoneState::Done || (target.mode == TargetMode::Progress &&
                                                          state == MilestoneState::InProgress);
    if (enough) {
        result.verdict = Verdict::Met;
    } else if (!state) {
        result.verdict = Verdict::NotAssessable;
        result.reason = VerdictReason::NotJudged;
    } else if (result.isDue() && (isMilestone || latest.year >= target.horizon)) {
        result.verdict = Verdict::Missed;
    } else if (result.isDue()) { // a person's verdict from before the due year
        result.verdict = Verdict::NotAssessable;
        result.reason = VerdictReason::DueYearMissing;
    } else {
        result.verdict = Verdict::NotAssessable;
        result.reason = state == MilestoneState::InProgress ? VerdictReason::InProgress
                                                            : VerdictReason::NotStarted;
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
    if (indicator.isPlace())
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
    if (indicator.isPlace())
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
    const bool isReached = verdict == Verdict::Met &&
                           (target.mode == TargetMode::Done || target.mode == TargetMode::Progress);
    return valueAge().value_or(0) > 0 && !isReached;
}

const TargetAssessment *Assessment::leading(int asOf) const
{
    const qsizetype leading =
        leadingAt(targets, asOf, [](const TargetAssessment &one) { return one.target.horizon; });
    return leading < 0 ? nullptr : &targets.at(leading);
}

QList<YearVerdict> verdictHistory(const Indicator &indicator, const Series &series,
                                  const AsOf &asOf)
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
        history << YearVerdict{year, leading.horizon, judged.verdict,
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

QString code(Verdict verdict)
{
    return statuses.codeOf(verdict);
}

QString code(VerdictReason reason)
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

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/path.h"

#include "core/indicator/observationrules.h"

#include <algorithm>
#include <cmath>

namespace Core {

namespace {

constexpr qsizetype widestWindow = 6;
constexpr int shortestFirmRun = 4;
constexpr double onTrackShare = 0.05;
constexpr double slightlyOffShare = 0.20;

/// How many years in a row end with the last point.
int runLength(const QList<SeriesPoint> &points)
{
    int run = 1;
    for (qsizetype i = points.size() - 1; i > 0; --i, ++run) {
        if (points.at(i).year - points.at(i - 1).year != 1)
            break;
    }
    return run;
}

/// One target on its path: the notation of methods.md.
struct Path
{
    const Target &target;
    double y;  ///< latest value
    int t;     ///< its year
    double yT; ///< target value
    int tT;    ///< due year
    double d;  ///< +1 when the value has to rise, -1 when it has to fall
    std::optional<double> delta;

    bool isMet() const { return holds(*target.comparator, y, yT); }
    bool isDue() const { return t >= tT; }
};

/// "=" asks for the value itself, from whichever side; otherwise the indicator says what is better.
double signOf(const Indicator &indicator, const Target &target, double latest)
{
    if (target.comparator == Comparator::Equal && latest != *target.value)
        return latest < *target.value ? 1 : -1;
    return indicator.sign();
}

void projectPath(TargetAssessment &result, const Path &path)
{
    if (!path.delta || path.isMet() || path.isDue())
        return;
    const double projected = path.y + *path.delta * (path.tT - path.t);
    result.projected = projected;
    const double gap = path.d * (path.yT - path.y);
    if (gap > 0) // zero only for a strict target that is just reached
        result.gapShare = path.d * (path.yT - projected) / gap;
}

std::optional<Verdict> trendOf(const TargetAssessment &result, const Path &path)
{
    if (!path.delta)
        return std::nullopt;
    const double progress = path.d * *path.delta;
    if (path.isMet())
        return progress >= 0 ? Verdict::OnTrack : Verdict::SlightlyOff;
    if (progress <= 0)
        return Verdict::WrongDirection;
    if (path.isDue())
        return Verdict::OffTrack;
    const double share = result.gapShare.value_or(0);
    if (share < onTrackShare)
        return Verdict::OnTrack;
    return share <= slightlyOffShare ? Verdict::SlightlyOff : Verdict::OffTrack;
}

void judge(TargetAssessment &result, const Path &path, int asOf)
{
    result.trend = trendOf(result, path);
    if (path.isMet()) {
        result.verdict = Verdict::Met;
    } else if (path.isDue()) {
        result.verdict = Verdict::Missed;
    } else if (asOf >= path.tT) {
        result.verdict = Verdict::NotAssessable;
        result.reason = VerdictReason::DueYearMissing;
    } else if (!result.trend) {
        result.verdict = Verdict::NotAssessable;
        result.reason = VerdictReason::OneValue;
    } else {
        result.verdict = *result.trend;
    }
}

/// S-time-distance: how long ago the straight path from the base passed the present value.
void measureLag(TargetAssessment &result, const Path &path, const SeriesPoint &base)
{
    const double way = path.d * (path.yT - base.value);
    if (path.t == base.year || way <= 0)
        return;
    if (path.d * (path.y - base.value) < 0) {
        result.lateMoreThanYears = path.t - base.year;
        return;
    }
    const double passed =
        base.year + (path.y - base.value) / (path.yT - base.value) * (path.tT - base.year);
    result.lagYears = path.t - passed;
}

GrowthRatio growthOf(const Indicator &indicator, const Path &path, qsizetype values,
                     const SeriesPoint &base)
{
    if (indicator.isPlace())
        return refusedGrowth(GrowthRefusal::Rank);
    if (values < 2)
        return refusedGrowth(GrowthRefusal::OneValue);
    return growthRatio(
        {{base.year, base.value}, {path.t, path.y}, {path.tT, path.yT}, path.d > 0, path.isMet()});
}

/// Whether a value on the way of `delta` satisfies the target; "=" is satisfied once it is passed.
/// A value within the rounding of its own reckoning counts as the bound itself.
bool passes(const Target &target, double value, double delta)
{
    constexpr double rounding = 1e-9;
    const double bound = *target.value;
    const double nearby =
        std::abs(value - bound) <= rounding * std::max(1.0, std::abs(bound)) ? bound : value;
    if (target.comparator == Comparator::Equal)
        return delta > 0 ? nearby >= bound : nearby <= bound;
    return holds(*target.comparator, nearby, bound);
}

} // namespace

TargetAssessment unjudged(const Target &target, const AsOf &asOf)
{
    TargetAssessment result;
    result.target = target;
    result.asOf = asOf.year;
    result.isAhead = asOf.isAhead();
    return result;
}

std::optional<PathInputs> pathInputs(const QList<SeriesPoint> &points,
                                     const QMap<int, BreakReason> &breaks, int baselineYear)
{
    const QList<SeriesPoint> comparable = sinceLastBreak(points, breaks);
    if (comparable.isEmpty())
        return std::nullopt;
    const auto base =
        std::find_if(comparable.cbegin(), comparable.cend(),
                     [baselineYear](const SeriesPoint &p) { return p.year == baselineYear; });
    return PathInputs{comparable.mid(std::max<qsizetype>(0, comparable.size() - widestWindow)),
                      base == comparable.cend() ? comparable.first() : *base};
}

QList<SeriesPoint> sinceLastBreak(const QList<SeriesPoint> &points,
                                  const QMap<int, BreakReason> &breaks)
{
    if (breaks.isEmpty() || points.isEmpty())
        return points;
    int start = points.first().year;
    for (const int year : breaks.keys()) {
        if (year <= points.last().year)
            start = std::max(start, year);
    }
    QList<SeriesPoint> kept;
    std::copy_if(points.cbegin(), points.cend(), std::back_inserter(kept),
                 [start](const SeriesPoint &point) { return point.year >= start; });
    return kept;
}

std::optional<int> yearReached(const TargetAssessment &judged)
{
    if (!judged.projected || !judged.delta || !judged.windowLast)
        return std::nullopt;
    for (int year = *judged.windowLast + 1; year <= judged.target.horizon; ++year) {
        const double value = *judged.projected - *judged.delta * (judged.target.horizon - year);
        if (passes(judged.target, value, *judged.delta))
            return year;
    }
    return std::nullopt;
}

double shownValue(const Indicator &indicator, double value, std::optional<int> outOf)
{
    if (indicator.isPlace()) {
        const double last = outOf ? *outOf : std::max(value, 1.0);
        return std::clamp(value, 1.0, std::max(1.0, last));
    }
    const Limits limits = limitsOf(indicator);
    if (limits.min)
        value = std::max(value, *limits.min);
    if (limits.max)
        value = std::min(value, *limits.max);
    return value;
}

TargetAssessment assessPath(const Indicator &indicator, const Target &target,
                            const QList<SeriesPoint> &points, const QMap<int, BreakReason> &breaks,
                            const AsOf &asOf)
{
    TargetAssessment result = unjudged(target, asOf);
    const auto inputs = pathInputs(points, breaks, asOf.baselineYear);
    if (!inputs) {
        result.growth =
            refusedGrowth(indicator.isPlace() ? GrowthRefusal::Rank : GrowthRefusal::NoData);
        return result;
    }
    const QList<SeriesPoint> &window = inputs->window;
    const SeriesPoint &latest = window.last();
    Path path{target,        latest.value,   latest.year,
              *target.value, target.horizon, signOf(indicator, target, latest.value),
              std::nullopt};
    if (window.size() > 1) {
        path.delta = (latest.value - window.first().value) / (latest.year - window.first().year);
        const SeriesPoint &before = window.at(window.size() - 2);
        result.lastChange = latest.value - before.value;
        result.lastChangeFrom = before.year;
    }
    result.valueYear = latest.year;
    result.windowFirst = window.first().year;
    result.windowLast = latest.year;
    result.delta = path.delta;
    result.provisional = runLength(window) < shortestFirmRun;
    projectPath(result, path);
    judge(result, path, asOf.year);
    if (result.projected)
        result.projectedShown = shownValue(indicator, *result.projected, latest.outOf);
    if (!path.isMet() && !path.isDue())
        result.requiredPerYear = (path.yT - path.y) / (path.tT - path.t);
    if (!path.isMet() && !result.isDue())
        result.requiredFromAsOf = (path.yT - path.y) / (path.tT - asOf.year);
    measureLag(result, path, inputs->base);
    result.growth = growthOf(indicator, path, window.size(), inputs->base);
    return result;
}

} // namespace Core

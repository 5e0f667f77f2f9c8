// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/path.h"
#include "core/chart/indicatorparts.h"
#include "core/words/verdictwords.h"

#include <QCoreApplication>

#include <algorithm>

// What the charts of one indicator say about the years to come, and about editions.

namespace Core {

namespace {

constexpr int fewestForPace = 3; // methods.md section 6

/// A rank's interval stays on its axis, too.
ChartRange shownRange(const Forecast &forecast, double low, double high, const ValueAxis &axis)
{
    if (!axis.reversed)
        return {forecast.year, low, high};
    return {forecast.year, std::clamp(low, axis.min, axis.max),
            std::clamp(high, axis.min, axis.max)};
}

QList<Forecast> byTheilSen(const QList<Forecast> &all)
{
    QList<Forecast> some;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(some),
                 [](const Forecast &one) { return one.method == ForecastMethod::TheilSen; });
    return some;
}

} // namespace

bool IndicatorParts::isForecastShown() const
{
    if (points().isEmpty())
        return false;
    return std::any_of(
        m_one.assessment.targets.cbegin(), m_one.assessment.targets.cend(),
        [this](const TargetAssessment &one) {
            const bool isReached = one.target.mode == TargetMode::By && one.verdict == Verdict::Met;
            return one.target.value && one.target.horizon > points().last().year && !isReached;
        });
}

/// Within what is possible.
ChartPoint IndicatorParts::shownPoint(int year, double value) const
{
    return {year, shownValue(m_indicator, value, points().last().outOf), {}, false, false};
}

std::optional<ChartSeries> IndicatorParts::path() const
{
    const auto inputs = pathInputs(points(), m_series.breaks, m_one.from.baselineYear);
    if (!inputs)
        return std::nullopt;
    const SeriesPoint &base = inputs->base;
    ChartSeries path{
        text(QT_TRANSLATE_NOOP("Charts", "path to the targets")), ChartSeries::Style::Path, {}};
    for (const Target &target : m_indicator.targets) {
        const bool isAhead = target.mode == TargetMode::By && target.value &&
                             target.horizon > base.year &&
                             !holds(*target.comparator, base.value, *target.value);
        if (isAhead)
            path.runs << QList<ChartPoint>{{base.year, base.value, {}, false, false},
                                           {target.horizon, *target.value, {}, false, false}};
    }
    return path.runs.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<ChartSeries> IndicatorParts::projection() const
{
    if (comparableCount() < fewestForPace || points().isEmpty())
        return std::nullopt;
    const SeriesPoint &latest = points().last();
    QList<ChartPoint> way{{latest.year, latest.value, {}, false, false}};
    for (const TargetAssessment &target : m_one.assessment.targets) {
        if (!target.projected || !target.delta || target.isDue())
            continue;
        for (int year = way.last().year + 1; year <= target.target.horizon; ++year)
            way << shownPoint(year, latest.value + *target.delta * (year - latest.year));
        ChartPoint &end = way.last();
        end.label = m_format.valueWithUnit(m_indicator, end.value, latest.outOf);
        if (end.value != *target.projected) // the pace leads beyond what is possible
            end.label = text(QT_TRANSLATE_NOOP("Charts", "%1 (the limit)")).arg(end.label);
    }
    if (way.size() < 2)
        return std::nullopt;
    return ChartSeries{
        text(QT_TRANSLATE_NOOP("Charts", "at the average pace of %1")).arg(windowOfPace()),
        ChartSeries::Style::Projection,
        {way}};
}

/// All targets on a path share the window of their values.
QString IndicatorParts::windowOfPace() const
{
    for (const TargetAssessment &target : m_one.assessment.targets) {
        if (target.delta)
            return windowText(target, m_context.book.language());
    }
    return {};
}

std::optional<ChartSeries> IndicatorParts::trendLine() const
{
    const auto &line = m_one.assessment.trend.theilSen;
    const QList<SeriesPoint> comparable = sinceLastBreak(points(), m_series.breaks);
    if (!line || comparable.isEmpty())
        return std::nullopt;
    const int last =
        isForecastShown() ? m_indicator.targets.last().horizon : comparable.last().year;
    QList<ChartPoint> way;
    for (int year = comparable.first().year; year <= last; ++year)
        way << shownPoint(year, line->at(year));
    return ChartSeries{text(QT_TRANSLATE_NOOP("Charts", "Theil-Sen line: %1 a year"))
                           .arg(amountText(m_indicator, line->slope,
                                           std::max(1, m_indicator.decimals), m_context.book)),
                       ChartSeries::Style::Trend,
                       {way}};
}

QList<ChartSeries> IndicatorParts::outlook() const
{
    QList<ChartSeries> all;
    const auto add = [&all](const std::optional<ChartSeries> &series) {
        if (series)
            all << *series;
    };
    if (comparableCount() < fewestForPace) {
        add(requiredPath());
        return all;
    }
    add(trendLine());
    add(path());
    add(projection());
    return all;
}

QList<ChartBand> IndicatorParts::bands() const
{
    const QList<Forecast> ahead = byTheilSen(m_one.assessment.trend.forecast);
    if (ahead.isEmpty() || !isForecastShown())
        return {};
    ValueAxis axis;
    if (isRank())
        axis = this->axis(false);
    ChartBand wide{text(QT_TRANSLATE_NOOP("Charts", "95% interval")), {}};
    ChartBand narrow{text(QT_TRANSLATE_NOOP("Charts", "80% interval")), {}};
    const SeriesPoint &latest = points().last();
    wide.ranges << ChartRange{latest.year, latest.value, latest.value};
    narrow.ranges = wide.ranges;
    for (const Forecast &one : ahead) {
        wide.ranges << shownRange(one, one.low95, one.high95, axis);
        narrow.ranges << shownRange(one, one.low80, one.high80, axis);
    }
    // What lies beyond the limits altogether has no width within them.
    const bool hasWidth =
        std::any_of(wide.ranges.cbegin(), wide.ranges.cend(),
                    [](const ChartRange &range) { return range.high > range.low; });
    return hasWidth ? QList<ChartBand>{wide, narrow} : QList<ChartBand>();
}

QString IndicatorParts::intervalText(double low, double high) const
{
    return QStringLiteral("%1\u2013%2")
        .arg(m_format.number(low, std::max(1, m_indicator.decimals)),
             m_format.number(high, std::max(1, m_indicator.decimals)));
}

QString IndicatorParts::intervalSentence() const
{
    if (!bands().isEmpty())
        return text(QT_TRANSLATE_NOOP("Charts",
                                      "Thin line: Theil-Sen. Shaded: 80% (darker) and 95% (paler) "
                                      "intervals of the least-squares line of the values."));
    if (points().isEmpty() || !m_one.leading())
        return {};
    if (!isForecastShown())
        return text(QT_TRANSLATE_NOOP("Charts", "No forecast: no target is still ahead."));
    if (comparableCount() >= fewestForTheilSen)
        return text(QT_TRANSLATE_NOOP(
            "Charts", "Thin line: Theil-Sen. No interval: it lies beyond what is possible."));
    return comparableCount() < fewestForPace
               ? text(QT_TRANSLATE_NOOP("Charts", "No forecast: it takes at least three comparable "
                                                  "values, and an interval takes four."))
               : text(QT_TRANSLATE_NOOP("Charts",
                                        "No interval: it takes at least four comparable values."));
}

std::optional<ChartSeries> IndicatorParts::requiredPath() const
{
    const TargetAssessment *leading = m_one.leading();
    if (!leading || !leading->requiredFromAsOf || points().isEmpty())
        return std::nullopt;
    const double pace = *leading->requiredFromAsOf;
    return ChartSeries{
        pace == 0 ? QString() : requiredText(m_indicator, *leading, m_context.book),
        ChartSeries::Style::Path,
        {{ChartPoint{leading->asOf, points().last().value, {}, false, false},
          ChartPoint{leading->target.horizon, *leading->target.value, {}, false, false}}}};
}

QString IndicatorParts::requiredSentence() const
{
    QStringList paces;
    for (const TargetAssessment &target : m_one.assessment.targets) {
        const QString pace = requiredText(m_indicator, target, m_context.book);
        const bool isPace = target.requiredFromAsOf.value_or(0) != 0;
        if (isPace && !pace.isEmpty())
            paces << text(QT_TRANSLATE_NOOP("Charts", "Target %1: %2"))
                         .arg(QString::number(target.target.horizon), pace);
    }
    return paces.isEmpty() ? QString() : paces.join(QStringLiteral("; ")) + QLatin1Char('.');
}

QString IndicatorParts::projectionSentence() const
{
    const auto way = projection();
    QStringList ends;
    for (const ChartPoint &point : way ? way->runs.first() : QList<ChartPoint>()) {
        if (!point.label.isEmpty())
            ends << valueInYear(point.label, point.year, m_context.book);
    }
    if (ends.isEmpty())
        return {};
    for (const TargetAssessment &target : m_one.assessment.targets) {
        const QString last = lastChangeText(m_indicator, target, m_context.book);
        if (!last.isEmpty() && !ends.contains(last))
            ends << last;
    }
    return text(QT_TRANSLATE_NOOP("Charts", "At the average pace of %1: %2."))
        .arg(windowOfPace(), ends.join(QStringLiteral("; ")));
}

QList<ChartNote> IndicatorParts::methodNotes(const QList<RankingEdition> &editions) const
{
    QList<ChartNote> notes;
    for (const RankingEdition &edition : editions) {
        const bool isShown =
            std::any_of(points().cbegin(), points().cend(), [&edition](const SeriesPoint &point) {
                return point.year == edition.year && point.outOf == edition.outOf;
            });
        if (isShown && !edition.method.isEmpty())
            notes << ChartNote{edition.year, edition.method};
    }
    return notes;
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/indicatorparts.h"
#include "core/words/statuswords.h"

#include <QCoreApplication>

#include <algorithm>

// What the charts of one indicator say about the years to come, and about editions.

namespace Core {

namespace {

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

QList<ChartBand> IndicatorParts::bands() const
{
    const QList<Forecast> ahead = byTheilSen(m_one.assessment.trend.forecast);
    if (ahead.isEmpty())
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
    return {wide, narrow};
}

QString IndicatorParts::intervalText(double low, double high) const
{
    return QStringLiteral("%1\u2013%2")
        .arg(m_format.number(low, std::max(1, m_indicator.decimals)),
             m_format.number(high, std::max(1, m_indicator.decimals)));
}

QList<QStringList> IndicatorParts::forecastRows() const
{
    QList<QStringList> rows;
    for (const Forecast &one : byTheilSen(m_one.assessment.trend.forecast)) {
        const bool isDue =
            std::any_of(m_indicator.targets.cbegin(), m_indicator.targets.cend(),
                        [&one](const Target &target) { return target.horizon == one.year; });
        if (isDue)
            rows << QStringList{
                text(QT_TRANSLATE_NOOP("Charts", "Forecast %1")).arg(one.year),
                text(QT_TRANSLATE_NOOP("Charts", "80%: %1; 95%: %2"))
                    .arg(intervalText(one.low80, one.high80), intervalText(one.low95, one.high95)),
                QString()};
    }
    return rows;
}

QString IndicatorParts::intervalSentence() const
{
    if (!bands().isEmpty())
        return text(QT_TRANSLATE_NOOP(
            "Charts", "Shaded: 95% and 80% intervals of the least-squares line of the values."));
    if (points().isEmpty() || !m_one.leading())
        return {};
    return text(
        QT_TRANSLATE_NOOP("Charts", "No interval: it takes at least four comparable values."));
}

std::optional<ChartSeries> IndicatorParts::requiredPath() const
{
    const TargetAssessment *leading = m_one.leading();
    if (!leading || !leading->requiredPerYear || points().isEmpty())
        return std::nullopt;
    const SeriesPoint &latest = points().last();
    return ChartSeries{
        requiredText(m_indicator, *leading, m_context.book),
        ChartSeries::Style::Path,
        {{ChartPoint{latest.year, latest.value, {}, false, false},
          ChartPoint{leading->target.horizon, *leading->target.value, {}, false, false}}}};
}

QString IndicatorParts::requiredSentence() const
{
    QStringList paces;
    for (const TargetAssessment &target : m_one.assessment.targets) {
        const QString pace = requiredText(m_indicator, target, m_context.book);
        if (!pace.isEmpty())
            paces << text(QT_TRANSLATE_NOOP("Charts", "Target %1: %2"))
                         .arg(QString::number(target.target.horizon), pace);
    }
    return paces.isEmpty() ? QString() : paces.join(QStringLiteral("; ")) + QLatin1Char('.');
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

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/format.h"
#include "core/chart/indicatorcharts.h"

namespace Core {

/// The parts that the charts of one indicator are put together from. Keeps references to what it
/// is given.
class IndicatorParts
{
public:
    IndicatorParts(const IndicatorSituation &one, const ChartContext &context);

    /// The values up to the context's year.
    const QList<SeriesPoint> &points() const { return m_series.points; }
    bool isRank() const { return m_indicator.kind == IndicatorKind::Rank; }

    QString name() const { return m_indicator.name.in(m_context.book.language()); }
    /// A phrase of the catalogue's context "Charts".
    QString text(const char *source) const { return m_context.book.translate("Charts", source); }
    /// "78.5%", "53/63".
    QString valueText(const SeriesPoint &point) const;
    QString sources() const;
    /// The distinct sources of the values, in their order.
    QStringList namedSources() const;

    /// A measured series with an axis that holds it and, `withTargets`, the targets too.
    ChartPanel panel(ChartSeries::Style style, bool withTargets) const;
    QList<ChartChange> changes() const;
    /// From the base to each target in turn, in straight lines.
    std::optional<ChartSeries> path() const;
    /// Where the present pace leads by the leading target's year, within what is possible.
    std::optional<ChartSeries> projection() const;
    /// From the latest value to the leading target, named by the pace that it asks for.
    std::optional<ChartSeries> requiredPath() const;
    /// The 95 % and 80 % intervals of the years to come, opening from the latest value; none below
    /// four values.
    QList<ChartBand> bands() const;
    /// A remark at each year of an edition that names its method.
    QList<ChartNote> methodNotes(const QList<RankingEdition> &editions) const;

    /// Everything but the panels.
    ChartSpec frame(bool withTargets) const;
    ChartSpec emptyChart() const;
    /// The forecasts of the targets' years, as rows of the chart's table.
    QList<QStringList> forecastRows() const;
    /// The pace that each target asks for; empty without one.
    QString requiredSentence() const;
    /// How the interval is made, or why there is none.
    QString intervalSentence() const;

private:
    QList<QList<ChartPoint>> runs() const;
    QList<ChartTarget> targets() const;
    QList<ChartNote> breakNotes() const;
    QList<ChartPoint> fieldPoints() const;
    ValueAxis axis(bool withTargets) const;
    QList<double> shownValues(bool withTargets) const;
    ChartPoint chartPoint(const SeriesPoint &point, bool isBreak) const;
    QString changeLabel(const Change &change) const;
    QString targetLabel(const Target &target) const;
    QString latestSentence() const;
    QString rankTitle() const;
    QString title() const;
    QString subtitle() const;
    QString footnote() const;
    QString intervalText(double low, double high) const;
    ChartTable table() const;
    void setYears(ChartSpec &spec, bool withTargets) const;
    bool isPercentage() const { return m_indicator.unit.vi.startsWith(QLatin1Char('%')); }
    int field() const;

    const IndicatorSituation &m_one;
    const Indicator &m_indicator;
    const ChartContext &m_context;
    Format m_format;
    Series m_series;
};

} // namespace Core

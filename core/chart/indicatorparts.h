// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/indicatorcharts.h"
#include "core/words/format.h"
#include "core/words/sourcewords.h"

namespace Core {

/// The parts that the charts of one indicator are put together from. Keeps references to what it
/// is given.
class IndicatorParts
{
public:
    IndicatorParts(const IndicatorSituation &one, const ChartContext &context);

    /// The values up to the context's year.
    const QList<SeriesPoint> &points() const { return m_series.points; }
    bool isRank() const { return m_indicator.isPlace(); }

    QString name() const { return m_indicator.name.in(m_context.book.language()); }
    /// A phrase of the catalogue's context "Charts".
    QString text(const char *source) const { return m_context.book.translate("Charts", source); }
    /// "78.5%", "53/63".
    QString valueText(const SeriesPoint &point) const;
    /// "Value (%)".
    QString valueHeader() const;
    /// Where the values come from, by year.
    QList<ShownSource> shown() const;

    /// A measured series with an axis that holds it and, `withTargets`, the targets too.
    ChartPanel panel(ChartSeries::Style style, bool withTargets) const;
    QList<ChartChange> changes() const;
    /// From the base that the lag is measured from to each target, a straight line each.
    std::optional<ChartSeries> path() const;
    /// Where the average pace leads by the years of the targets that are still ahead, within what
    /// is possible; null below three comparable values.
    std::optional<ChartSeries> projection() const;
    /// The Theil-Sen line of the values, on to the last target where one is still ahead; null below
    /// four comparable values.
    std::optional<ChartSeries> trendLine() const;
    /// From the latest value in the as-of year to the leading target, named by the pace that it
    /// asks for from then on; null once the as-of year has reached the due year.
    std::optional<ChartSeries> requiredPath() const;
    /// The 95 % and 80 % intervals of the years to come, opening from the latest value; none below
    /// four values, and none where no target is ahead.
    QList<ChartBand> bands() const;
    /// Path, projection and trend, or the required pace alone, as far as the values allow them.
    QList<ChartSeries> outlook() const;
    /// A remark at each year of an edition that names its method.
    QList<ChartNote> methodNotes(const QList<RankingEdition> &editions) const;

    /// Indicator, latest value and its change from the year before.
    QString changeTitle() const;
    /// Indicator, latest value and where it stands against the leading target.
    QString targetTitle() const;
    /// Of a rank: the unit, its place, the change and the distance to the leading target.
    QString rankTitle() const;
    /// Everything but the panels; `others` are values that are drawn beside those of the indicator.
    ChartSpec frame(const QString &title, bool withTargets,
                    const QList<ShownSource> &others = {}) const;
    ChartSpec emptyChart() const;
    /// One row a year, with path, projection, trend and intervals on to the last target, then a row
    /// for each target.
    ChartTable outlookTable() const;
    /// What is missing, and what to do about it.
    QString emptyText() const;
    /// The pace that each target asks for from the as-of year on; empty without one.
    QString requiredSentence() const;
    /// Where the average pace leads by the year of each target, and the last change where it goes
    /// against it; empty without a projection.
    QString projectionSentence() const;
    /// How the interval is made, or why there is none.
    QString intervalSentence() const;

private:
    QList<QList<ChartPoint>> runs() const;
    QList<ChartTarget> targets() const;
    bool isMissed(int year) const;
    /// A target that is not reached lies beyond the latest value.
    bool isForecastShown() const;
    ChartPoint shownPoint(int year, double value) const;
    QString windowOfPace() const;
    int comparableCount() const { return m_one.assessment.trend.count; }
    QList<ChartNote> breakNotes() const;
    QList<ChartPoint> fieldPoints() const;
    ValueAxis axis(bool withTargets) const;
    QList<double> shownValues(bool withTargets) const;
    ChartPoint chartPoint(const SeriesPoint &point, bool isBreak) const;
    QString changeLabel(const Change &change) const;
    QString targetLabel(const TargetAssessment &assessed) const;
    QString latestSentence() const;
    QString subject() const;
    QString titled(const QStringList &findings) const;
    QString fieldSentence() const;
    QString subtitle() const;
    QString footnote(const QList<ShownSource> &values) const;
    QString intervalText(double low, double high) const;
    ChartTable valueTable() const;
    ChartTable table() const;
    QList<QStringList> yearRows(int lastYear) const;
    void addSources(ChartTable &table) const;
    void addTargetRows(ChartTable &table) const;
    void addColumn(ChartTable &table, const ChartSeries &series, const QString &header) const;
    void addColumn(ChartTable &table, const ChartBand &band) const;
    void addHolt(ChartTable &table) const;
    void setYears(ChartSpec &spec, bool withTargets) const;
    bool isPercentage() const { return m_indicator.isPercentage(); }
    int field() const;

    const IndicatorSituation &m_one;
    const Indicator &m_indicator;
    const ChartContext &m_context;
    Format m_format;
    Series m_series;
};

} // namespace Core

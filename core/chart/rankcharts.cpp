// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/rankcharts.h"

#include "core/chart/findings.h"
#include "core/chart/indicatorparts.h"
#include "core/chart/placelines.h"
#include "core/words/indicatorphrases.h"
#include "core/words/verdictwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Core {

namespace {

ChartPanel historyPanel(const IndicatorParts &chart)
{
    return chart.panel(ChartSeries::Style::Line, true);
}

/// "44.5% (+4.5)": a value of a year with its change from the year before, as far as they are said.
QString cellText(const ChartPanel &panel, int year)
{
    QString cell;
    for (const QList<ChartPoint> &run : panel.series.first().runs) {
        for (const ChartPoint &point : run) {
            if (point.year == year)
                cell = point.label;
        }
    }
    for (const ChartChange &change : panel.changes) {
        if (change.year == year && !cell.isEmpty() && !change.text.isEmpty())
            cell += QStringLiteral(" (%1)").arg(change.text);
    }
    return cell;
}

/// One row for each year that has a value in some panel, one column for each panel.
ChartTable tableByYear(const QList<ChartPanel> &panels, const QString &yearHeader)
{
    ChartTable table;
    table.header << yearHeader;
    QMap<int, QStringList> rows;
    for (const ChartPanel &panel : panels) {
        table.header << panel.title;
        for (const QList<ChartPoint> &run : panel.series.first().runs) {
            for (const ChartPoint &point : run)
                rows[point.year];
        }
    }
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        *row << QString::number(row.key());
        for (const ChartPanel &panel : panels)
            *row << cellText(panel, row.key());
    }
    table.rows = rows.values();
    return table;
}

QStringList targetRow(const QString &name, const ChartTarget &target, qsizetype columns)
{
    QStringList row{name};
    row.resize(columns);
    row.last() = target.label;
    return row;
}

QString metricsFinding(const QList<const IndicatorSituation *> &metrics,
                       const ChartContext &context)
{
    if (metrics.size() == 1) {
        const QString change = changePhrase(*metrics.first(), context.book);
        const QString &code = metrics.first()->indicator.code;
        return change.isEmpty() ? QStringLiteral("%1: %2").arg(code, noValueText(context.book))
                                : code + QLatin1Char(' ') + change;
    }
    const auto better =
        std::count_if(metrics.cbegin(), metrics.cend(), [](const IndicatorSituation *one) {
            return one->assessment.change.improved.value_or(false);
        });
    return context.book
        .translate("Charts", "%1 of %n indicator(s) better than the year before", nullptr,
                   int(metrics.size()))
        .arg(better);
}

/// What the metrics did, then what the rank did; no word joins them.
QString againstTitle(const QList<const IndicatorSituation *> &metrics,
                     const IndicatorSituation &rank, const ChartContext &context)
{
    const QString place = IndicatorParts(rank, context).rankTitle();
    return metrics.isEmpty() ? place
                             : said(context, QT_TRANSLATE_NOOP("Charts", "%1; ranking of %2"))
                                   .arg(metricsFinding(metrics, context), place);
}

} // namespace

ChartSpec rankHistoryChart(const IndicatorSituation &rank, const ChartContext &context,
                           const QList<RankingEdition> &editions)
{
    const IndicatorParts chart(rank, context);
    if (chart.points().isEmpty())
        return chart.emptyChart();
    ChartSpec spec = chart.frame(chart.rankTitle(), true);
    ChartPanel panel = historyPanel(chart);
    panel.notes << chart.methodNotes(editions);
    if (const auto required = chart.requiredPath())
        panel.series << *required;
    spec.panels << panel;
    const QString required = chart.requiredSentence();
    if (!required.isEmpty())
        spec.footnote = required + QLatin1Char(' ') + spec.footnote;
    return spec;
}

ChartSpec againstRankChart(const QList<const IndicatorSituation *> &metrics,
                           const IndicatorSituation &rank, const ChartContext &context)
{
    const IndicatorParts ranking(rank, context);
    if (ranking.points().isEmpty())
        return ranking.emptyChart();
    QList<ShownSource> others;
    for (const IndicatorSituation *metric : metrics) {
        for (const ShownSource &value : IndicatorParts(*metric, context).shown())
            others << ShownSource{metric->indicator.code + QLatin1Char(' ') + value.value,
                                  value.source};
    }
    ChartSpec spec = ranking.frame(againstTitle(metrics, rank, context), true, others);
    for (const IndicatorSituation *metric : metrics) {
        const IndicatorParts chart(*metric, context);
        ChartPanel panel = chart.panel(ChartSeries::Style::Columns, false);
        panel.title = chart.points().isEmpty()
                          ? QStringLiteral("%1: %2").arg(chart.name(), noValueText(context.book))
                          : chart.name();
        panel.changes = chart.changes();
        spec.panels << panel;
        if (chart.points().isEmpty())
            continue;
        spec.firstYear = std::min(spec.firstYear, chart.points().first().year);
        spec.lastYear = std::max(spec.lastYear, chart.points().last().year);
    }
    ChartPanel below = historyPanel(ranking);
    below.title = ranking.name();
    spec.panels << below;
    spec.panels.last().changes = ranking.changes();
    spec.table = tableByYear(spec.panels, ranking.text(QT_TRANSLATE_NOOP("Charts", "Year")));
    spec.panels.last().changes.clear();
    for (const ChartTarget &target : below.targets)
        spec.table.rows << targetRow(QString::number(target.year), target,
                                     spec.table.header.size());
    spec.footnote +=
        QLatin1Char(' ') + ranking.text(QT_TRANSLATE_NOOP(
                               "Charts", "Shown side by side; this says nothing about cause."));
    return spec;
}

IndicatorSituation indexSituation(const RankingIndex &index, const QList<RankingEdition> &editions,
                                  const QList<Observation> &places, int asOf)
{
    Indicator indicator;
    indicator.code = index.code;
    indicator.name = index.name;
    indicator.measure = {QStringLiteral("h\u1ea1ng"), QStringLiteral("rank")};
    indicator.kind = IndicatorKind::Rank;
    indicator.direction = Direction::Down;
    indicator.decimals = 0;
    const Series series = seriesFrom(indicator, places, editions);
    return {indicator, series, assess(indicator, series, {asOf, asOf}), {asOf, asOf}};
}
} // namespace Core

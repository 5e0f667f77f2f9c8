// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/indicatorcharts.h"

#include "core/chart/indicatorparts.h"

namespace Core {

namespace {

void addSentence(QString &text, const QString &sentence)
{
    if (!sentence.isEmpty())
        text = sentence + QLatin1Char(' ') + text;
}

} // namespace

ChartSpec yearOverYearChart(const IndicatorSituation &one, const ChartContext &context)
{
    const IndicatorParts chart(one, context);
    if (chart.points().isEmpty())
        return chart.emptyChart();
    ChartSpec spec = chart.frame(false);
    ChartPanel panel =
        chart.panel(chart.isRank() ? ChartSeries::Style::Line : ChartSeries::Style::Columns, false);
    panel.changes = chart.changes();
    spec.panels << panel;
    return spec;
}

ChartSpec pathChart(const IndicatorSituation &one, const ChartContext &context)
{
    const IndicatorParts chart(one, context);
    ChartSpec spec = chart.frame(true);
    ChartPanel panel = chart.panel(ChartSeries::Style::Line, true);
    if (chart.points().isEmpty() && panel.targets.isEmpty())
        return chart.emptyChart();
    panel.bands = chart.bands();
    if (const auto path = chart.path())
        panel.series << *path;
    if (const auto projection = chart.projection())
        panel.series << *projection;
    spec.panels << panel;
    spec.table.rows << chart.forecastRows();
    addSentence(spec.footnote, chart.intervalSentence());
    return spec;
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/indicatorcharts.h"

#include "core/chart/indicatorparts.h"
#include "core/chart/sectorcharts.h"

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
    if (isDrawnBySectors(one))
        return sectorsChart(one, context);
    const IndicatorParts chart(one, context);
    if (chart.points().isEmpty())
        return chart.emptyChart();
    ChartSpec spec = chart.frame(chart.changeTitle(), false);
    ChartPanel panel =
        chart.panel(chart.isRank() ? ChartSeries::Style::Line : ChartSeries::Style::Columns, false);
    panel.changes = chart.changes();
    spec.panels << panel;
    return spec;
}

ChartSpec pathChart(const IndicatorSituation &one, const ChartContext &context)
{
    if (isDrawnBySectors(one))
        return sectorsChart(one, context);
    const IndicatorParts chart(one, context);
    ChartSpec spec = chart.frame(chart.targetTitle(), true);
    ChartPanel panel = chart.panel(ChartSeries::Style::Line, true);
    if (chart.points().isEmpty() && panel.targets.isEmpty())
        return chart.emptyChart();
    if (chart.points().isEmpty())
        spec.emptyText = chart.emptyText();
    panel.bands = chart.bands();
    panel.series << chart.outlook();
    spec.panels << panel;
    spec.table = chart.outlookTable();
    addSentence(spec.footnote, chart.projectionSentence());
    addSentence(spec.footnote, chart.requiredSentence());
    addSentence(spec.footnote, chart.intervalSentence());
    return spec;
}

} // namespace Core

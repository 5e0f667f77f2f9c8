// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/areacharts.h"
#include "core/chart/findings.h"
#include "core/chart/indicatorparts.h"
#include "core/chart/placelines.h"
#include "core/chart/sectorcharts.h"
#include "core/words/verdictwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Core {

namespace {

/// As near to a square of cells as stays readable.
int columnsFor(qsizetype panels)
{
    constexpr qsizetype mostInTwo = 4;
    if (panels < 2)
        return 1;
    return panels <= mostInTwo ? 2 : 3;
}

QString titleOf(const Indicator &indicator, const ChartContext &context)
{
    return QStringLiteral("%1 %2").arg(indicator.code, indicator.name.in(context.book.language()));
}

/// The panel of one indicator, with the targets' words short: there is little room.
ChartPanel smallPanel(const IndicatorSituation &one, const IndicatorParts &parts,
                      const ChartContext &context)
{
    ChartPanel panel = parts.panel(ChartSeries::Style::Line, true);
    panel.title = titleOf(one.indicator, context);
    for (ChartTarget &target : panel.targets) {
        for (const TargetAssessment &known : one.assessment.targets) {
            if (known.target.horizon == target.year)
                target.label = withVerdict(targetText(one.indicator, known.target, context.book),
                                           known, context);
        }
    }
    return panel;
}

void widenYears(ChartSpec &spec, const ChartPanel &panel)
{
    const auto widen = [&spec](int year) {
        spec.firstYear = spec.firstYear == 0 ? year : std::min(spec.firstYear, year);
        spec.lastYear = std::max(spec.lastYear, year);
    };
    for (const ChartSeries &series : panel.series) {
        for (const QList<ChartPoint> &run : series.runs) {
            for (const ChartPoint &point : run)
                widen(point.year);
        }
    }
    for (const ChartTarget &target : panel.targets)
        widen(target.year);
}

void addRows(ChartTable &table, const IndicatorSituation &one, const IndicatorParts &parts,
             const ChartContext &context)
{
    for (const SeriesPoint &point : parts.points())
        table.rows << QStringList{titleOf(one.indicator, context), QString::number(point.year),
                                  parts.valueText(point), sourceCell(point.source, context.book)};
}

QString pillarName(const Programme &programme, PillarId pillar, Language language)
{
    for (const Pillar &one : programme.pillars) {
        if (one.id == pillar)
            return one.name.in(language);
    }
    return {};
}

/// "Digital government: 1 of 7 indicators met, 4 behind".
QString titleOf(const Situation &situation, PillarId pillar, const ChartContext &context)
{
    const QString name = pillarName(situation.programme, pillar, context.book.language());
    const VerdictCounts counts = situation.countsOf(pillar);
    return counts.total() == 0 ? name
                               : name + QStringLiteral(": ") + countsFinding(counts, context);
}

QString footnote(const QStringList &without, const QList<ShownSource> &shown,
                 const ChartContext &context)
{
    QStringList parts;
    if (!without.isEmpty())
        parts << said(context, QT_TRANSLATE_NOOP("Charts", "No values yet: %1."))
                     .arg(without.join(QStringLiteral(", ")));
    if (!shown.isEmpty())
        parts << sourceSentence(shown, context.book);
    parts << said(context, QT_TRANSLATE_NOOP("Charts", "Data to the end of %1.")).arg(context.asOf);
    return parts.join(QLatin1Char(' '));
}

} // namespace

ChartSpec pillarChart(const Situation &situation, PillarId pillar, const ChartContext &context)
{
    ChartSpec spec;
    spec.title = titleOf(situation, pillar, context);
    spec.subtitle = context.caption();
    spec.table.header << said(context, QT_TRANSLATE_NOOP("Charts", "Indicator"))
                      << said(context, QT_TRANSLATE_NOOP("Charts", "Year"))
                      << said(context, QT_TRANSLATE_NOOP("Charts", "Value"))
                      << said(context, QT_TRANSLATE_NOOP("Charts", "Source"));
    QStringList without;
    QList<ShownSource> shown;
    for (const IndicatorSituation &one : situation.indicators) {
        if (one.indicator.pillar != pillar || !one.indicator.isNumeric() ||
            !one.indicator.sameAs.isEmpty())
            continue;
        const IndicatorSituation drawn = isDrawnBySectors(one) ? decidingSector(one) : one;
        const IndicatorParts parts(drawn, context);
        if (parts.points().isEmpty()) {
            without << one.indicator.code;
            continue;
        }
        spec.panels << smallPanel(drawn, parts, context);
        widenYears(spec, spec.panels.last());
        addRows(spec.table, drawn, parts, context);
        for (const ShownSource &value : parts.shown())
            shown << ShownSource{one.indicator.code + QLatin1Char(' ') + value.value, value.source};
    }
    spec.columns = columnsFor(spec.panels.size());
    spec.description = describedByTable(spec);
    spec.footnote = footnote(without, shown, context);
    if (spec.panels.isEmpty())
        spec.emptyText =
            said(context,
                 QT_TRANSLATE_NOOP(
                     "Charts",
                     "No indicator of this pillar has values yet. Enter them on the page \"Data "
                     "entry\"."));
    return spec;
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/ranks.h"
#include "core/chart/placelines.h"
#include "core/words/format.h"
#include "core/words/verdictwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Core {

namespace {

QList<ChartTarget> shareTargets(const IndexHistory &history, const ChartContext &context)
{
    QList<ChartTarget> targets;
    const QList<SeriesPoint> points = history.rank.series.upTo(context.asOf).points;
    if (points.isEmpty())
        return targets;
    for (const Target &target : history.rank.indicator.targets) {
        SeriesPoint at = points.last();
        at.value = target.value.value_or(0);
        if (const auto value = placeShare(at))
            targets << ChartTarget{
                target.horizon, *value,
                said(context, QT_TRANSLATE_NOOP("Charts", "%1, target %2: %3"))
                    .arg(history.name, QString::number(target.horizon),
                         targetText(history.rank.indicator, target, context.book))};
    }
    return targets;
}

ChartTable shareTable(const QList<IndexHistory> &histories, const ChartContext &context)
{
    ChartTable table;
    table.header << said(context, QT_TRANSLATE_NOOP("Charts", "Index"))
                 << said(context, QT_TRANSLATE_NOOP("Charts", "Year"))
                 << said(context, QT_TRANSLATE_NOOP("Charts", "Place"))
                 << said(context, QT_TRANSLATE_NOOP("Charts", "P (0 is last, 1 is first)"));
    constexpr int decimals = 3;
    for (const IndexHistory &history : histories) {
        for (const SeriesPoint &point : history.rank.series.upTo(context.asOf).points) {
            const auto part = percentile(int(point.value), point.outOf.value_or(0));
            table.rows << QStringList{history.name, QString::number(point.year), placeText(point),
                                      part ? Format(context.book.language()).number(*part, decimals)
                                           : QString()};
        }
    }
    return table;
}

/// How many of the other provinces it leaves behind in the latest edition of each index.
QString sharesTitle(const QList<IndexHistory> &histories, const ChartContext &context)
{
    constexpr qsizetype mostNamed = 3;
    QStringList shares;
    for (const IndexHistory &history : histories) {
        const QList<SeriesPoint> points = history.rank.series.upTo(context.asOf).points;
        const auto share = points.isEmpty() ? std::nullopt : placeShare(points.last());
        if (share)
            shares << said(context, QT_TRANSLATE_NOOP("Charts", "%1% in %2 (%3)"))
                          .arg(Format(context.book.language()).number(*share, 0), history.name,
                               QString::number(points.last().year));
    }
    return shares.isEmpty()
               ? said(context, QT_TRANSLATE_NOOP("Charts", "%1 in all indices, on one scale"))
                     .arg(context.unitName)
               : said(context, QT_TRANSLATE_NOOP("Charts", "%1 is ahead of this share of the other "
                                                           "provinces: %2"))
                     .arg(context.unitName, shares.mid(0, mostNamed).join(QStringLiteral(", ")));
}

} // namespace

ChartSpec comparableRanksChart(const QList<IndexHistory> &histories, const ChartContext &context)
{
    ChartSpec spec;
    spec.title = sharesTitle(histories, context);
    spec.subtitle =
        said(context, QT_TRANSLATE_NOOP("Charts", "P = (N - place)/(N - 1): "
                                                  "100% is the first place, 0% the last"));
    ChartPanel panel;
    panel.axis = shareAxis(context);
    QList<Series> known;
    for (const IndexHistory &history : histories) {
        known << history.rank.series.upTo(context.asOf);
        const auto runs = placeRuns(known.last(), true);
        if (runs.isEmpty())
            continue;
        panel.series << ChartSeries{history.name, ChartSeries::Style::Line, runs};
        panel.targets << shareTargets(history, context);
    }
    spec.footnote = placesFootnote(known, context);
    spec.table = shareTable(histories, context);
    spec.description = describedByTable(spec);
    if (panel.series.isEmpty()) {
        spec.emptyText =
            said(context, QT_TRANSLATE_NOOP("Charts", "No place is in the file yet. Enter it on "
                                                      "the page \"Data entry\", or import the "
                                                      "table of an edition."));
        return spec;
    }
    panel.notes = breakNotes(known, context, true);
    setYears(spec, known);
    for (const ChartTarget &target : std::as_const(panel.targets))
        spec.lastYear = std::max(spec.lastYear, target.year);
    spec.panels << panel;
    return spec;
}

} // namespace Core

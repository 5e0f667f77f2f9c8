// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/placelines.h"

#include "core/assess/ranks.h"
#include "core/words/sourcewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Core {

namespace {

constexpr double percent = 100;

/// Whether a line may be drawn on from the year `from`; N only counts where places are compared.
bool isJoined(const Series &series, int from, int to, bool onShares)
{
    const auto reason = breakBetween(series.breaks, from, to);
    return to == from + 1 && (!reason || (onShares && *reason == BreakReason::FieldChanged));
}

bool isBroken(const Series &series, int from, int to, bool onShares)
{
    const auto reason = breakBetween(series.breaks, from, to);
    return reason && !(onShares && *reason == BreakReason::FieldChanged);
}

/// The year of the last break up to `to`; there is one.
int breakYear(const Series &series, int to)
{
    return std::prev(series.breaks.upperBound(to)).key();
}

} // namespace

QString said(const ChartContext &context, const char *source)
{
    return context.book.translate("Charts", source);
}

std::optional<double> placeShare(const SeriesPoint &point)
{
    const auto part = percentile(int(point.value), point.outOf.value_or(0));
    return part ? std::optional(*part * percent) : std::nullopt;
}

QString placeText(const SeriesPoint &point)
{
    return point.outOf ? QStringLiteral("%1/%2").arg(int(point.value)).arg(*point.outOf)
                       : QString::number(int(point.value));
}

ValueAxis shareAxis(const ChartContext &context)
{
    ValueAxis axis;
    axis.title = said(context, QT_TRANSLATE_NOOP("Charts", "provinces left behind, % (scale P)"));
    for (int tick = 0; tick <= 100; tick += 20) {
        axis.ticks << tick;
        axis.tickLabels << QString::number(tick);
    }
    return axis;
}

QList<QList<ChartPoint>> placeRuns(const Series &series, bool onShares)
{
    QList<QList<ChartPoint>> runs;
    int last = 0;
    for (const SeriesPoint &point : series.points) {
        const auto value = onShares ? placeShare(point) : std::optional(point.value);
        if (!value)
            continue;
        const bool isFirst = runs.isEmpty();
        if (isFirst || !isJoined(series, last, point.year, onShares))
            runs << QList<ChartPoint>();
        runs.last() << ChartPoint{point.year, *value, placeText(point),
                                  !isFirst && isBroken(series, last, point.year, onShares),
                                  point.isEstimate};
        last = point.year;
    }
    return runs;
}

QList<ChartNote> breakNotes(const QList<Series> &all, const ChartContext &context, bool onShares)
{
    QMap<int, BreakReason> breaks;
    for (const Series &series : all) {
        for (qsizetype i = 1; i < series.points.size(); ++i) {
            const int from = series.points.at(i - 1).year;
            const int to = series.points.at(i).year;
            if (isBroken(series, from, to, onShares))
                breaks.insert(breakYear(series, to), *breakBetween(series.breaks, from, to));
        }
    }
    QList<ChartNote> notes;
    for (auto found = breaks.cbegin(); found != breaks.cend(); ++found)
        notes << ChartNote{found.key(),
                           found.value() == BreakReason::FieldChanged
                               ? said(context, QT_TRANSLATE_NOOP("Charts", "field changed"))
                               : said(context, QT_TRANSLATE_NOOP("Charts", "method changed"))};
    return notes;
}

void setYears(ChartSpec &spec, const QList<Series> &all)
{
    bool isFirst = true;
    for (const Series &series : all) {
        for (const SeriesPoint &point : series.points) {
            spec.firstYear = isFirst ? point.year : std::min(spec.firstYear, point.year);
            spec.lastYear = isFirst ? point.year : std::max(spec.lastYear, point.year);
            isFirst = false;
        }
    }
}

QString placesFootnote(const QList<Series> &all, const ChartContext &context)
{
    QStringList parts;
    QList<ShownSource> shown;
    for (const Series &series : all) {
        for (const SeriesPoint &point : series.points)
            shown << ShownSource{QString::number(point.year), point.source};
    }
    if (!shown.isEmpty())
        parts << sourceSentence(shown, context.book);
    parts << said(context, QT_TRANSLATE_NOOP("Charts", "Data to the end of %1.")).arg(context.asOf);
    return parts.join(QLatin1Char(' '));
}

QString describedByTable(const ChartSpec &spec)
{
    QStringList rows;
    for (const QStringList &row : spec.table.rows)
        rows << row.join(QLatin1Char(' '));
    return spec.title + QStringLiteral(". ") + rows.join(QStringLiteral("; "));
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/ranks.h"
#include "core/chart/chartaxis.h"
#include "core/chart/indicatorparts.h"
#include "core/chart/rankcharts.h"
#include "core/words/statuswords.h"

#include <QCoreApplication>

#include <algorithm>

// Places of several indices, or of several provinces, in one chart.

namespace Core {

namespace {

constexpr double percent = 100;
constexpr qsizetype mostColoured = 4;

QString said(const ChartContext &context, const char *source)
{
    return context.book.translate("Charts", source);
}

std::optional<double> share(const SeriesPoint &point)
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

QList<QList<ChartPoint>> runsOf(const Series &series, bool onShares)
{
    QList<QList<ChartPoint>> runs;
    int last = 0;
    for (const SeriesPoint &point : series.points) {
        const auto value = onShares ? share(point) : std::optional(point.value);
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

/// The year of the last break up to `to`; there is one.
int breakYear(const Series &series, int to)
{
    return std::prev(series.breaks.upperBound(to)).key();
}

/// The first years of a new method in some series, each named once.
QList<ChartNote> methodNotes(const QList<const Series *> &all, const ChartContext &context,
                             bool onShares)
{
    QMap<int, BreakReason> breaks;
    for (const Series *series : all) {
        for (qsizetype i = 1; i < series->points.size(); ++i) {
            const int from = series->points.at(i - 1).year;
            const int to = series->points.at(i).year;
            if (isBroken(*series, from, to, onShares))
                breaks.insert(breakYear(*series, to), *breakBetween(series->breaks, from, to));
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

void setYears(ChartSpec &spec, const QList<const Series *> &all)
{
    bool isFirst = true;
    for (const Series *series : all) {
        for (const SeriesPoint &point : series->points) {
            spec.firstYear = isFirst ? point.year : std::min(spec.firstYear, point.year);
            spec.lastYear = isFirst ? point.year : std::max(spec.lastYear, point.year);
            isFirst = false;
        }
    }
}

QString sourcesOf(const QList<const Series *> &all, const ChartContext &context)
{
    QStringList named;
    for (const Series *series : all) {
        for (const SeriesPoint &point : series->points) {
            if (!point.source.isEmpty() && !named.contains(point.source))
                named << point.source;
        }
    }
    constexpr qsizetype mostNamed = 3;
    const QString first = named.mid(0, mostNamed).join(QStringLiteral("; "));
    return named.size() > mostNamed
               ? said(context, QT_TRANSLATE_NOOP("Charts", "%1 and others")).arg(first)
               : first;
}

QString footnote(const QList<const Series *> &all, const ChartContext &context)
{
    QStringList parts;
    const QString sources = sourcesOf(all, context);
    if (!sources.isEmpty())
        parts << said(context, QT_TRANSLATE_NOOP("Charts", "Source: %1.")).arg(sources);
    parts << said(context, QT_TRANSLATE_NOOP("Charts", "Data as of %1.")).arg(context.asOf);
    return parts.join(QLatin1Char(' '));
}

/// As far as it lies in the range of years.
Series within(const Series &series, int firstYear, int lastYear)
{
    Series cut = series;
    cut.points.removeIf(
        [&](const SeriesPoint &point) { return point.year < firstYear || point.year > lastYear; });
    return cut;
}

bool hasOneField(const QList<Series> &all)
{
    QSet<int> fields;
    for (const Series &series : all) {
        for (const SeriesPoint &point : series.points)
            fields << point.outOf.value_or(0);
    }
    return fields.size() == 1 && !fields.contains(0);
}

// Several indices

QList<ChartTarget> shareTargets(const IndexHistory &history, const ChartContext &context)
{
    QList<ChartTarget> targets;
    const QList<SeriesPoint> points = history.rank.series.upTo(context.asOf).points;
    if (points.isEmpty())
        return targets;
    for (const Target &target : history.rank.indicator.targets) {
        SeriesPoint at = points.last();
        at.value = target.value.value_or(0);
        if (const auto value = share(at))
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

QString describe(const ChartSpec &spec)
{
    QStringList rows;
    for (const QStringList &row : spec.table.rows)
        rows << row.join(QLatin1Char(' '));
    return spec.title + QStringLiteral(". ") + rows.join(QStringLiteral("; "));
}

} // namespace

ChartSpec comparableRanksChart(const QList<IndexHistory> &histories, const ChartContext &context)
{
    ChartSpec spec;
    spec.title = said(context, QT_TRANSLATE_NOOP("Charts", "%1 in all indices, on one scale"))
                     .arg(context.unitName);
    spec.subtitle =
        said(context, QT_TRANSLATE_NOOP("Charts", "P = (N - place)/(N - 1): "
                                                  "100% is the first place, 0% the last"));
    ChartPanel panel;
    panel.axis = shareAxis(context);
    QList<Series> known;
    for (const IndexHistory &history : histories) {
        known << history.rank.series.upTo(context.asOf);
        const auto runs = runsOf(known.last(), true);
        if (runs.isEmpty())
            continue;
        panel.series << ChartSeries{history.name, ChartSeries::Style::Line, runs};
        panel.targets << shareTargets(history, context);
    }
    QList<const Series *> all;
    for (const Series &series : std::as_const(known))
        all << &series;
    spec.footnote = footnote(all, context);
    spec.table = shareTable(histories, context);
    spec.description = describe(spec);
    if (panel.series.isEmpty()) {
        spec.emptyText =
            said(context, QT_TRANSLATE_NOOP("Charts", "No place is in the file yet. Enter it on "
                                                      "the page \"Data entry\", or import the "
                                                      "table of an edition."));
        return spec;
    }
    panel.notes = methodNotes(all, context, true);
    setYears(spec, all);
    for (const ChartTarget &target : std::as_const(panel.targets))
        spec.lastYear = std::max(spec.lastYear, target.year);
    spec.panels << panel;
    return spec;
}

// Several provinces

namespace {

QList<int> yearsOf(const QList<ComparedProvince> &all)
{
    QSet<int> years;
    for (const ComparedProvince &one : all) {
        for (const SeriesPoint &point : one.places.points)
            years << point.year;
    }
    QList<int> sorted = years.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QString placeIn(const Series &places, int year)
{
    for (const SeriesPoint &point : places.points) {
        if (point.year == year)
            return placeText(point);
    }
    return {};
}

/// From the first to the last place that is known; why not, where they are not compared.
QString moveText(const Series &places, const ChartContext &context)
{
    if (places.points.size() < 2)
        return {};
    const SeriesPoint &first = places.points.first();
    const SeriesPoint &last = places.points.last();
    Change change;
    if (const auto reason = breakBetween(places.breaks, first.year, last.year))
        change.refusal = *reason == BreakReason::FieldChanged ? ChangeRefusal::FieldChanged
                                                              : ChangeRefusal::DefinitionChanged;
    else
        change.absolute = last.value - first.value;
    Indicator rank;
    rank.kind = IndicatorKind::Rank;
    return changeText(rank, change, context.book);
}

double lastPlace(const ComparedProvince &one)
{
    constexpr double none = 1e9;
    return one.places.points.isEmpty() ? none : one.places.points.last().value;
}

ChartTable comparisonTable(QList<ComparedProvince> all, const ChartContext &context)
{
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return lastPlace(a) < lastPlace(b); });
    const QList<int> years = yearsOf(all);
    ChartTable table;
    table.header << said(context, QT_TRANSLATE_NOOP("Charts", "Province or city"));
    for (const int year : years)
        table.header << QString::number(year);
    table.header << said(context, QT_TRANSLATE_NOOP("Charts", "Change"));
    for (const ComparedProvince &one : std::as_const(all)) {
        QStringList row{one.name};
        for (const int year : years)
            row << placeIn(one.places, year);
        table.rows << (row << moveText(one.places, context));
    }
    return table;
}

int widestField(const QList<Series> &all)
{
    int field = 0;
    for (const Series &series : all) {
        for (const SeriesPoint &point : series.points)
            field = std::max({field, point.outOf.value_or(0), int(point.value)});
    }
    return field;
}

ChartPanel comparisonPanel(const QList<ComparedProvince> &all, const QList<Series> &known,
                           const ChartContext &context)
{
    const bool onShares = !hasOneField(known);
    ChartPanel panel;
    panel.axis = onShares
                     ? shareAxis(context)
                     : rankAxis(widestField(known),
                                said(context, QT_TRANSLATE_NOOP("Charts", "place (1 is best)")));
    for (const ComparedProvince &one : all) {
        ChartSeries series{one.name, ChartSeries::Style::Line, runsOf(one.places, onShares)};
        series.isBackground = !one.isHome && all.size() > mostColoured;
        if (!series.runs.isEmpty())
            panel.series << series;
    }
    QList<const Series *> pointers;
    for (const Series &series : known)
        pointers << &series;
    panel.notes = methodNotes(pointers, context, onShares);
    return panel;
}

/// The home province first: it takes the first colour.
QList<ComparedProvince> cutTo(const QList<ComparedProvince> &provinces, int firstYear, int lastYear)
{
    QList<ComparedProvince> all;
    for (const ComparedProvince &one : provinces)
        all << ComparedProvince{one.name, within(one.places, firstYear, lastYear), one.isHome};
    std::stable_partition(all.begin(), all.end(),
                          [](const ComparedProvince &one) { return one.isHome; });
    return all;
}

} // namespace

ChartSpec comparisonChart(const QString &index, const QList<ComparedProvince> &provinces,
                          int firstYear, int lastYear, const ChartContext &context)
{
    const QList<ComparedProvince> all = cutTo(provinces, firstYear, lastYear);
    QList<Series> known;
    QList<const Series *> pointers;
    for (const ComparedProvince &one : all)
        known << one.places;
    for (const Series &series : std::as_const(known))
        pointers << &series;
    ChartSpec spec;
    const auto titled = [&](int from, int to) {
        return said(context, QT_TRANSLATE_NOOP("Charts", "%1: places from %2 to %3"))
            .arg(index, QString::number(from), QString::number(to));
    };
    spec.title = titled(firstYear, lastYear);
    setYears(spec, pointers);
    if (spec.firstYear > 0)
        spec.title = titled(spec.firstYear, spec.lastYear);
    spec.footnote = footnote(pointers, context);
    spec.table = comparisonTable(all, context);
    spec.description = describe(spec);
    const ChartPanel panel = comparisonPanel(all, known, context);
    if (panel.series.isEmpty()) {
        spec.emptyText =
            said(context,
                 QT_TRANSLATE_NOOP("Charts", "None of the chosen provinces has a place in these "
                                             "years. Choose others, or import the table of an "
                                             "edition."));
        return spec;
    }
    spec.panels << panel;
    return spec;
}

} // namespace Core

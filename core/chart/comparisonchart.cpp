// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/ranks.h"
#include "core/chart/chartaxis.h"
#include "core/chart/placelines.h"
#include "core/words/verdictwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Core {

namespace {

constexpr qsizetype mostColoured = 4;

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

/// The two years that all moves are measured between: the first and the last with places.
struct YearPair
{
    int first = 0;
    int last = 0;
};

YearPair comparedYears(const QList<ComparedProvince> &all)
{
    const QList<int> years = yearsOf(all);
    return years.isEmpty() ? YearPair() : YearPair{years.first(), years.last()};
}

/// From the one year to the other, or why that is not compared; null for a province without a place
/// in one of them.
std::optional<Change> moveOf(const Series &places, YearPair years)
{
    const bool hasBoth = places.points.size() > 1 && places.points.first().year == years.first &&
                         places.points.last().year == years.last;
    if (!hasBoth)
        return std::nullopt;
    Change change;
    if (const auto reason = breakBetween(places.breaks, years.first, years.last))
        change.refusal = *reason == BreakReason::FieldChanged ? ChangeRefusal::FieldChanged
                                                              : ChangeRefusal::DefinitionChanged;
    else
        change.absolute = places.points.last().value - places.points.first().value;
    return change;
}

QString moveText(const Series &places, YearPair years, const ChartContext &context)
{
    const auto change = moveOf(places, years);
    Indicator rank;
    rank.kind = IndicatorKind::Rank;
    return change ? changeText(rank, *change, context.book) : QString();
}

/// What a small move means, where there is one; with a blank before it.
QString noiseSentence(const QList<ComparedProvince> &all, const ChartContext &context)
{
    const YearPair years = comparedYears(all);
    const bool isNoise = std::ranges::any_of(all, [years](const ComparedProvince &one) {
        const auto change = moveOf(one.places, years);
        return change && change->absolute &&
               rankMove(int(*change->absolute)) == RankMove::WithinNoise;
    });
    return isNoise ? QLatin1Char(' ') +
                         said(context,
                              QT_TRANSLATE_NOOP("Charts",
                                                "A move of three places or fewer is within the "
                                                "usual fluctuation of such rankings."))
                   : QString();
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
    const YearPair pair = comparedYears(all);
    table.header << (pair.first == pair.last
                         ? said(context, QT_TRANSLATE_NOOP("Charts", "Change"))
                         : said(context, QT_TRANSLATE_NOOP("Charts", "Change %1"))
                               .arg(Format(context.book.language()).years(pair.first, pair.last)));
    for (const ComparedProvince &one : std::as_const(all)) {
        QStringList row{one.name};
        for (const int year : years)
            row << placeIn(one.places, year);
        table.rows << (row << moveText(one.places, pair, context));
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
        ChartSeries series{one.name, ChartSeries::Style::Line, placeRuns(one.places, onShares)};
        series.isBackground = !one.isHome && all.size() > mostColoured;
        if (!series.runs.isEmpty())
            panel.series << series;
    }
    panel.notes = breakNotes(known, context, onShares);
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

/// The home province's move, and its place among those that are compared; empty without its places.
QString homeFinding(const QList<ComparedProvince> &all, const ChartContext &context)
{
    if (all.isEmpty() || !all.first().isHome || all.first().places.points.isEmpty())
        return {};
    const ComparedProvince &home = all.first();
    const SeriesPoint latest = home.places.points.last();
    QString finding = QStringLiteral("%1 %2").arg(
        home.name, valueInYear(placeText(latest), latest.year, context.book));
    const QString move = moveText(home.places, comparedYears(all), context);
    if (!move.isEmpty())
        finding += QStringLiteral(", ") + move;
    int ranked = 0;
    int better = 0;
    for (const ComparedProvince &one : all) {
        for (const SeriesPoint &point : one.places.points) {
            ranked += point.year == latest.year ? 1 : 0;
            better += point.year == latest.year && point.value < latest.value ? 1 : 0;
        }
    }
    return ranked < 2
               ? finding
               : finding + QStringLiteral(", ") +
                     said(context, QT_TRANSLATE_NOOP("Charts", "number %1 of the %2 compared"))
                         .arg(QString::number(better + 1), QString::number(ranked));
}

/// "Vietnam ICT Index, 2018-2019: Ben Tre 53/63 in 2019, down 3 places, number 3 of the 4
/// compared".
QString comparisonTitle(const QString &index, int from, int to, const QList<ComparedProvince> &all,
                        const ChartContext &context)
{
    const QString finding = homeFinding(all, context);
    return finding.isEmpty()
               ? said(context, QT_TRANSLATE_NOOP("Charts", "%1: places from %2 to %3"))
                     .arg(index, QString::number(from), QString::number(to))
               : said(context, QT_TRANSLATE_NOOP("Charts", "%1, %2: %3"))
                     .arg(index, Format(context.book.language()).years(from, to), finding);
}

} // namespace

ChartSpec comparisonChart(const QString &index, const QList<ComparedProvince> &provinces,
                          int firstYear, int lastYear, const ChartContext &context)
{
    const QList<ComparedProvince> all = cutTo(provinces, firstYear, lastYear);
    QList<Series> known;
    for (const ComparedProvince &one : all)
        known << one.places;
    ChartSpec spec;
    setYears(spec, known);
    const bool isKnown = spec.firstYear > 0;
    spec.title = comparisonTitle(index, isKnown ? spec.firstYear : firstYear,
                                 isKnown ? spec.lastYear : lastYear, all, context);
    spec.footnote = placesFootnote(known, context) + noiseSentence(all, context);
    spec.table = comparisonTable(all, context);
    spec.description = describedByTable(spec);
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

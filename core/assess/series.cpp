// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/series.h"

#include <algorithm>

namespace Core {

namespace {

template<class Point>
QList<Point> pointsUpTo(const QList<Point> &points, int year)
{
    QList<Point> kept;
    std::copy_if(points.cbegin(), points.cend(), std::back_inserter(kept),
                 [year](const Point &point) { return point.year <= year; });
    return kept;
}

template<class Point>
void sortByYear(QList<Point> &points)
{
    std::stable_sort(points.begin(), points.end(),
                     [](const Point &a, const Point &b) { return a.year < b.year; });
}

/// Where two editions of a year rank the unit, the last one by label counts.
void keepLastOfYear(QList<SeriesPoint> &points)
{
    QList<SeriesPoint> kept;
    for (const SeriesPoint &point : std::as_const(points)) {
        if (!kept.isEmpty() && kept.last().year == point.year)
            kept.last() = point;
        else
            kept << point;
    }
    points = kept;
}

void addFieldBreaks(Series &series)
{
    for (qsizetype i = 1; i < series.points.size(); ++i) {
        const SeriesPoint &before = series.points.at(i - 1);
        const SeriesPoint &point = series.points.at(i);
        if (before.outOf && point.outOf && *before.outOf != *point.outOf)
            series.breaks.insert(point.year, BreakReason::FieldChanged);
    }
}

void addDefinitionBreaks(Series &series, const QList<DefinitionChange> &changes)
{
    for (const DefinitionChange &change : changes)
        series.breaks.insert(change.year, BreakReason::DefinitionChanged);
}

void addMethodBreaks(Series &series, const QList<RankingEdition> &editions)
{
    QString method;
    for (const RankingEdition &edition : editions) {
        if (edition.method.isEmpty())
            continue;
        if (!method.isEmpty() && edition.method != method)
            series.breaks.insert(edition.year, BreakReason::DefinitionChanged);
        method = edition.method;
    }
}

} // namespace

Series Series::upTo(int year) const
{
    Series known{pointsUpTo(points, year), {}, pointsUpTo(states, year), {}};
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        known.parts.insert(part.key(), pointsUpTo(part.value(), year));
    for (auto found = breaks.cbegin(); found != breaks.cend(); ++found) {
        if (found.key() <= year)
            known.breaks.insert(found.key(), found.value());
    }
    return known;
}

std::optional<int> Series::firstYear() const
{
    std::optional<int> first;
    const auto take = [&first](const auto &points) {
        if (!points.isEmpty() && (!first || points.first().year < *first))
            first = points.first().year;
    };
    take(points);
    take(states);
    for (const QList<SeriesPoint> &part : parts)
        take(part);
    return first;
}

std::optional<BreakReason> breakBetween(const QMap<int, BreakReason> &breaks, int from, int to)
{
    auto after = breaks.upperBound(to);
    if (after == breaks.cbegin() || (--after).key() <= from)
        return std::nullopt;
    return after.value();
}

Series seriesFrom(const Indicator &indicator, const QList<Observation> &observations,
                  const QList<RankingEdition> &editions)
{
    Series series;
    for (const Observation &o : observations) {
        if (!o.key.period.isAnnual())
            continue;
        const int year = o.key.period.year();
        if (o.state || !o.text.isEmpty())
            series.states << StatePoint{year, o.state, o.text, o.source,
                                        o.evidence.isEmpty() ? o.document : o.evidence};
        if (!o.value)
            continue;
        const SeriesPoint point{year,     *o.value,  o.outOf, o.firmness == Firmness::Estimate,
                                o.source, o.document};
        (o.key.part.isEmpty() ? series.points : series.parts[o.key.part]) << point;
    }
    sortByYear(series.points);
    keepLastOfYear(series.points);
    sortByYear(series.states);
    for (QList<SeriesPoint> &part : series.parts)
        sortByYear(part);
    addDefinitionBreaks(series, indicator.definitionChanges);
    addMethodBreaks(series, editions);
    addFieldBreaks(series);
    return series;
}

} // namespace Core

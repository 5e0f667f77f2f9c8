// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportsource.h"

#include <algorithm>

namespace Core {

namespace {

/// Judges one indicator from its series.
void judge(const Indicator &indicator, const QList<Observation> &series, const Store &store,
           const AsOf &from, ReportSource &source, IndicatorSituation &judged)
{
    judged =
        assessIndicator(store.catalogue(), indicator, series, store.rankings().editions(), from);
    source.shown.remove(indicator.code);
    const auto &latest = judged.assessment.latest;
    for (const Observation &one : series) {
        if (!latest || one.key.period != latest->period || !one.key.part.isEmpty())
            continue;
        source.shown.insert(indicator.code, one);
        break;
    }
}

} // namespace

const IndicatorSituation *ReportSource::rankSituation() const
{
    for (const IndicatorSituation &one : situation.indicators) {
        if (!one.indicator.index.isEmpty() && one.counts())
            return &one;
    }
    return nullptr;
}

ChartContext ReportSource::chartContext(const Catalogue &catalogue, const Phrasebook &book) const
{
    const Period year = Period::year(situation.asOf);
    return {book, catalogue.unit(situation.unit)->nameIn(year).name.in(book.language()),
            situation.asOf, catalogue.nameOf(situation.unit, year, book.language())};
}

Result<int> latestYear(const Store &store, const Programme &programme, UnitId unit)
{
    return SeenValues::read(store, programme.id, unit, SeenValues::Periods::Years)
        .map([&](const SeenValues &values) {
            return std::max(programme.baselineYear, values.latestYear());
        });
}

ReportSource reportSourceOf(const SeenValues &values, const Store &store,
                            const Programme &programme, UnitId unit, int asOf)
{
    const Catalogue &catalogue = store.catalogue();
    const AsOf from{asOf, programme.baselineYear, store.thisYear()};
    ReportSource source{{programme, unit, asOf, {}, from.isAhead()}, {}};
    for (const Indicator &indicator : catalogue.indicatorsOf(programme.id)) {
        IndicatorSituation judged;
        judge(indicator, values.of(placeOf(catalogue, indicator, unit)), store, from, source,
              judged);
        source.situation.indicators << judged;
    }
    return source;
}

QSet<IndicatorId> judgeAgain(ReportSource &source, const SeenValues &values, const Store &store,
                             const QSet<SeriesPlace> &places)
{
    QSet<IndicatorId> again;
    for (IndicatorSituation &one : source.situation.indicators) {
        const SeriesPlace place = placeOf(store.catalogue(), one.indicator, source.situation.unit);
        if (!places.contains(place))
            continue;
        judge(Indicator(one.indicator), values.of(place), store, AsOf(one.from), source, one);
        again.insert(one.indicator.id);
    }
    return again;
}

Result<ReportSource> loadReportSource(const Store &store, const Programme &programme, UnitId unit,
                                      int asOf)
{
    return SeenValues::read(store, programme.id, unit, SeenValues::Periods::Years)
        .map([&](const SeenValues &values) {
            return reportSourceOf(values, store, programme, unit, asOf);
        });
}

} // namespace Core

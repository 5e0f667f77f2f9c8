// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rankingsource.h"

namespace Core {

namespace {

Observation placeOf(const RankingEdition &edition, const RankingEntry &entry)
{
    Observation place;
    place.key = {{}, entry.unit, Period::year(edition.year), {}, edition.label};
    place.value = *entry.rank;
    place.outOf = edition.outOf;
    place.firmness = entry.firmness;
    place.source = entry.source;
    return place;
}

Result<QHash<UnitId, QList<Observation>>> placesIn(const Store &store,
                                                   const QList<RankingEdition> &editions)
{
    QHash<UnitId, QList<Observation>> places;
    for (const RankingEdition &edition : editions) {
        const auto entries = store.rankings().entries(edition.id);
        if (!entries)
            return failure(entries.error());
        for (const RankingEntry &entry : *entries) {
            if (entry.rank)
                places[entry.unit] << placeOf(edition, entry);
        }
    }
    return places;
}

Indicator rankIndicator()
{
    Indicator rank;
    rank.kind = IndicatorKind::Rank;
    rank.direction = Direction::Down;
    return rank;
}

const IndicatorSituation *fedBy(const ReportSource &source, const RankingIndex &index)
{
    for (const IndicatorSituation &one : source.situation.indicators) {
        if (one.indicator.index == index.code && one.indicator.sameAs.isEmpty())
            return &one;
    }
    return nullptr;
}

} // namespace

Result<QHash<UnitId, Series>> placesByUnit(const Store &store, const RankingIndex &index)
{
    const QList<RankingEdition> editions = store.rankings().editionsOf(index.id);
    return placesIn(store, editions).map([&](const QHash<UnitId, QList<Observation>> &places) {
        QHash<UnitId, Series> all;
        for (auto one = places.cbegin(); one != places.cend(); ++one)
            all.insert(one.key(), seriesFrom(rankIndicator(), *one, editions));
        return all;
    });
}

UnitId provinceOf(const Catalogue &catalogue, UnitId unit)
{
    const Unit *one = catalogue.unit(unit);
    while (one && one->parent.isValid())
        one = catalogue.unit(one->parent);
    return one ? one->id : unit;
}

Result<IndicatorSituation> indexHistory(const Store &store, const ReportSource &source,
                                        const RankingIndex &index, UnitId province)
{
    const IndicatorSituation *fed = fedBy(source, index);
    if (fed && source.situation.unit == province)
        return *fed;
    const QList<RankingEdition> editions = store.rankings().editionsOf(index.id);
    return placesIn(store, editions).map([&](const QHash<UnitId, QList<Observation>> &places) {
        return indexSituation(index, editions, places.value(province), source.situation.asOf);
    });
}

Result<QList<IndexHistory>> indexHistories(const Store &store, const ReportSource &source,
                                           UnitId province, Language language)
{
    QList<IndexHistory> histories;
    for (const RankingIndex &index : store.catalogue().indices()) {
        const auto history = indexHistory(store, source, index, province);
        if (!history)
            return failure(history.error());
        if (!history->series.points.isEmpty())
            histories << IndexHistory{index.shortName.in(language), *history};
    }
    return histories;
}

QList<Target> targetsOf(const ReportSource &source, const RankingIndex &index)
{
    const IndicatorSituation *fed = fedBy(source, index);
    return fed ? fed->indicator.targets : QList<Target>();
}

} // namespace Core

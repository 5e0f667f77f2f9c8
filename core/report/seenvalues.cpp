// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/seenvalues.h"

#include <algorithm>

namespace Core {

SeriesPlace placeOf(const Catalogue &catalogue, const Indicator &indicator, UnitId viewed)
{
    const Indicator &holder = catalogue.valuesOf(indicator);
    return {holder.id, catalogue.valuesUnit(holder, viewed)};
}

Result<SeenValues> SeenValues::read(const Store &store, ProgrammeId programme, UnitId unit,
                                    Periods periods)
{
    SeenValues seen;
    seen.m_units << unit << store.catalogue().boundUnits(programme, unit);
    for (const UnitId one : std::as_const(seen.m_units)) {
        const auto observations = periods == Periods::All ? store.observations().of(one)
                                                          : store.observations().annualOf(one);
        if (!observations)
            return failure(observations.error());
        for (const Observation &observation : *observations)
            seen.m_series[{observation.key.indicator, observation.key.unit}] << observation;
    }
    return seen;
}

QList<Observation> SeenValues::all() const
{
    QList<Observation> all;
    for (const QList<Observation> &series : m_series)
        all << series;
    return all;
}

QList<Observation> SeenValues::annual() const
{
    QList<Observation> list;
    for (const QList<Observation> &series : m_series) {
        std::copy_if(series.cbegin(), series.cend(), std::back_inserter(list),
                     [](const Observation &one) { return one.key.period.isAnnual(); });
    }
    return list;
}

int SeenValues::latestYear() const
{
    int year = 0;
    for (auto series = m_series.cbegin(); series != m_series.cend(); ++series) {
        for (const Observation &one : series.value()) {
            if (series.key().unit == m_units.first() && one.key.period.isAnnual())
                year = std::max(year, one.key.period.year());
        }
    }
    return year;
}

Result<> SeenValues::readAgain(const Store &store, const QSet<SeriesPlace> &places)
{
    QHash<SeriesPlace, QList<Observation>> read;
    for (const SeriesPlace &place : places) {
        if (!sees(place))
            continue;
        const auto series = store.observations().of(place.indicator, place.unit);
        if (!series)
            return failure(series.error());
        read.insert(place, *series);
    }
    m_series.insert(read);
    return {};
}

void SeenValues::put(const Observation &stored)
{
    const SeriesPlace place{stored.key.indicator, stored.key.unit};
    if (!sees(place))
        return;
    QList<Observation> &series = m_series[place];
    const auto known =
        std::find_if(series.begin(), series.end(),
                     [&stored](const Observation &one) { return one.key == stored.key; });
    if (known != series.end() && stored.isEmpty())
        series.erase(known);
    else if (known != series.end())
        *known = stored;
    else if (!stored.isEmpty())
        series.insert(std::upper_bound(series.begin(), series.end(), stored,
                                       [](const Observation &a, const Observation &b) {
                                           return std::pair(a.key.period.code(), a.key.part) <
                                                  std::pair(b.key.period.code(), b.key.part);
                                       }),
                      stored);
}

} // namespace Core

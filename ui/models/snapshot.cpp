// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/snapshot.h"

#include <algorithm>

namespace Models {

View View::firstOf(const Core::Store &store)
{
    const Core::Programme *programme = store.mainProgramme();
    return {programme ? *programme : Core::Programme(), store.home(), {}, true};
}

Snapshot::Snapshot(const View &view)
    : m_view(view)
{
    m_view.asOf = view.asOf.value_or(view.programme.baselineYear);
}

Core::Result<Snapshot> Snapshot::read(const Core::Store &store, const View &view)
{
    return Core::SeenValues::read(store, view.programme.id, view.unit)
        .map([&](const Core::SeenValues &values) {
            Snapshot snapshot(view);
            snapshot.m_values = values;
            snapshot.m_view.asOf = view.asOf.value_or(snapshot.latestYear());
            snapshot.m_source =
                Core::reportSourceOf(values, store, view.programme, view.unit, snapshot.asOf());
            return snapshot;
        });
}

int Snapshot::latestYear() const
{
    return std::max(m_view.programme.baselineYear, m_values.latestYear());
}

QList<int> Snapshot::years() const
{
    constexpr int yearsBeforeBase = 2;
    int first = m_view.programme.baselineYear - yearsBeforeBase;
    int last = asOf();
    for (const Core::IndicatorSituation &one : m_source.situation.indicators) {
        if (!one.series.points.isEmpty()) {
            first = std::min(first, one.series.points.first().year);
            last = std::max(last, one.series.points.last().year);
        }
        for (const Core::Target &target : one.indicator.targets)
            last = std::max(last, target.horizon);
    }
    QList<int> years;
    for (int year = first; year <= last; ++year)
        years << year;
    return years;
}

Core::Result<OpenWarnings> Snapshot::warnings(const Core::Store &store) const
{
    if (m_warnings)
        return *m_warnings;
    return store.answers().accepted().map([&](const QList<Core::AcceptedWarning> &accepted) {
        OpenWarnings::SeriesByPlace series;
        for (const Core::Indicator &indicator :
             store.catalogue().indicatorsOf(m_view.programme.id)) {
            const Core::SeriesPlace place =
                Core::placeOf(store.catalogue(), indicator, m_view.unit);
            series.insert(place, m_values.of(place));
        }
        m_warnings.emplace(accepted);
        m_warnings->ask(series, store.catalogue(), store.rankings().editions());
        return *m_warnings;
    });
}

/// Places in an edition depend on each other: one that changes may change the N of all.
QSet<Core::SeriesPlace> Snapshot::touchedBy(const Change &change,
                                            const Core::Catalogue &catalogue) const
{
    QSet<Core::SeriesPlace> places;
    bool hasRanks = change.kind == Change::Kind::Rankings;
    for (const Core::Observation &value : change.values) {
        const Core::Indicator *indicator = catalogue.indicator(value.key.indicator);
        hasRanks = hasRanks || (indicator && !indicator->index.isEmpty());
        places.insert({value.key.indicator, value.key.unit});
    }
    for (const Core::Indicator &indicator : catalogue.indicators()) {
        if (!hasRanks || indicator.index.isEmpty())
            continue;
        for (const Core::UnitId unit : m_values.units())
            places.insert({indicator.id, unit});
    }
    return places;
}

Core::Result<QSet<Core::IndicatorId>> Snapshot::readAgain(const Core::Store &store,
                                                          const Change &change)
{
    const QSet<Core::SeriesPlace> places = touchedBy(change, store.catalogue());
    return m_values.readAgain(store, places).map([&] { return judge(store, places); });
}

QSet<Core::IndicatorId> Snapshot::put(const Core::Store &store, const Change &change)
{
    for (const Core::Observation &value : change.values)
        m_values.put(value);
    return judge(store, touchedBy(change, store.catalogue()));
}

/// Another year is judged whole where the latest value is followed.
QSet<Core::IndicatorId> Snapshot::judge(const Core::Store &store,
                                        const QSet<Core::SeriesPlace> &places)
{
    const int year = m_view.followsLatest ? latestYear() : asOf();
    QSet<Core::IndicatorId> judged;
    if (year != asOf()) {
        m_view.asOf = year;
        m_source = Core::reportSourceOf(m_values, store, m_view.programme, m_view.unit, year);
        for (const Core::IndicatorSituation &one : std::as_const(m_source.situation.indicators))
            judged.insert(one.indicator.id);
    } else {
        judged = Core::judgeAgain(m_source, m_values, store, places);
    }
    if (!m_warnings)
        return judged;
    OpenWarnings::SeriesByPlace series;
    for (const Core::Indicator &indicator : store.catalogue().indicatorsOf(m_view.programme.id)) {
        const Core::SeriesPlace place = Core::placeOf(store.catalogue(), indicator, m_view.unit);
        if (places.contains(place))
            series.insert(place, m_values.of(place));
    }
    m_warnings->ask(series, store.catalogue(), store.rankings().editions());
    return judged;
}

} // namespace Models

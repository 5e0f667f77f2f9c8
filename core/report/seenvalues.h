// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QHash>
#include <QSet>

namespace Core {

/// Where a series of values is kept: one indicator of one unit.
struct SeriesPlace
{
    IndicatorId indicator;
    UnitId unit;

    bool operator==(const SeriesPlace &) const = default;
    friend size_t qHash(const SeriesPlace &place, size_t seed = 0)
    {
        return qHashMulti(seed, place.indicator, place.unit);
    }
};

/// Where the values of an indicator are that is looked at from `viewed` (Catalogue::valuesOf,
/// Catalogue::valuesUnit).
SeriesPlace placeOf(const Catalogue &catalogue, const Indicator &indicator, UnitId viewed);

/// The values that are seen from a unit: its own, and those of the units below it that some
/// indicators of a programme are bound to (Catalogue::boundUnits). Whole series, as they were read.
class SeenValues
{
public:
    enum class Periods { All, Years };

    /// From nowhere: nothing is seen.
    SeenValues() = default;
    static Result<SeenValues> read(const Store &store, ProgrammeId programme, UnitId unit,
                                   Periods periods = Periods::All);

    bool sees(const SeriesPlace &place) const { return m_units.contains(place.unit); }
    /// The one that is looked from, then the others.
    const QList<UnitId> &units() const { return m_units; }
    /// By period, then by part; none where nothing is seen.
    QList<Observation> of(const SeriesPlace &place) const { return m_series.value(place); }
    /// Those of whole years, of all series.
    QList<Observation> annual() const;
    /// Those of all periods, of all series.
    QList<Observation> all() const;
    /// The latest year for which the unit itself has an annual value; 0 without any.
    int latestYear() const;

    /// Reads the series at those of `places` that are seen once more. An Error changes nothing.
    Result<> readAgain(const Store &store, const QSet<SeriesPlace> &places);
    /// Takes in what has just been stored and cannot be read back; an empty one goes. Nothing when
    /// its place is not seen.
    void put(const Observation &stored);

private:
    QList<UnitId> m_units;
    QHash<SeriesPlace, QList<Observation>> m_series;
};

} // namespace Core

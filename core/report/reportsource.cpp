// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportsource.h"

#include <algorithm>

namespace Core {

namespace {

/// The latest annual value of each indicator, whole and not absent, as it was recorded.
QMap<QString, Observation> shownValues(const QList<Observation> &observations,
                                       const Catalogue &catalogue, const Situation &situation)
{
    QMap<QString, Observation> shown;
    for (const IndicatorSituation &one : situation.indicators) {
        const auto &latest = one.assessment.latest;
        if (!latest)
            continue;
        const Indicator &holder = catalogue.valuesOf(one.indicator);
        const UnitId unit = catalogue.valuesUnit(holder, situation.unit);
        const auto found =
            std::find_if(observations.cbegin(), observations.cend(), [&](const Observation &value) {
                return value.key.indicator == holder.id && value.key.unit == unit &&
                       value.key.period == latest->period && value.key.part.isEmpty();
            });
        if (found != observations.cend())
            shown.insert(one.indicator.code, *found);
    }
    return shown;
}

/// What `read` gives for the unit and for those that indicators are bound to.
template<class Read>
Result<QList<Observation>> seenFrom(const Store &store, ProgrammeId programme, UnitId unit,
                                    Read read)
{
    Result<QList<Observation>> observations = read(unit);
    for (const UnitId bound : store.catalogue().boundUnits(programme, unit)) {
        observations = observations.and_then([&](const QList<Observation> &known) {
            return read(bound).map([&](const QList<Observation> &more) { return known + more; });
        });
    }
    return observations;
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
    return store.observations().annualOf(unit).map([&](const QList<Observation> &observations) {
        int year = programme.baselineYear;
        for (const Observation &observation : observations)
            year = std::max(year, observation.key.period.year());
        return year;
    });
}

Result<QList<Observation>> observationsSeenFrom(const Store &store, ProgrammeId programme,
                                                UnitId unit)
{
    return seenFrom(store, programme, unit,
                    [&store](UnitId one) { return store.observations().of(one); });
}

Result<ReportSource> loadReportSource(const Store &store, const Programme &programme, UnitId unit,
                                      int asOf)
{
    const auto observations = seenFrom(store, programme.id, unit, [&store](UnitId one) {
        return store.observations().annualOf(one);
    });
    if (!observations)
        return failure(observations.error());
    const Situation situation =
        assessProgramme(store.catalogue(), programme, *observations, store.rankings().editions(),
                        unit, asOf, store.thisYear());
    return ReportSource{situation, shownValues(*observations, store.catalogue(), situation)};
}

} // namespace Core

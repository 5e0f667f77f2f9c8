// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/reportsource.h"

#include <algorithm>

namespace Core {

namespace {

/// The distinct sources of an indicator's values, in the order of the values.
QMap<QString, QString> sourcesOf(const QList<Observation> &observations, const Catalogue &catalogue,
                                 int asOf)
{
    QMap<QString, QStringList> lists;
    for (const Observation &observation : observations) {
        const bool isShown = observation.key.period.year() <= asOf && !observation.source.isEmpty();
        QStringList &list = lists[catalogue.indicator(observation.key.indicator)->code];
        if (isShown && !list.contains(observation.source))
            list << observation.source;
    }
    QMap<QString, QString> joined;
    for (const Indicator &indicator : catalogue.indicators())
        joined.insert(indicator.code,
                      lists.value(catalogue.valuesOf(indicator).code).join(QStringLiteral("; ")));
    return joined;
}

/// The name as it stands inside a sentence: the common noun is written small in Vietnamese, save
/// where the unit's own name is a number (Decree 30/2020, appendix II).
QString nameInSentence(const UnitName &name, Language language)
{
    QString full = name.full.in(language);
    const bool isNumbered = !full.isEmpty() && full.back().isDigit();
    if (language == Language::Vietnamese && !isNumbered)
        full[0] = full.at(0).toLower();
    return full;
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

ChartContext ReportSource::chartContext(const IndicatorSituation &one, const Catalogue &catalogue,
                                        const Phrasebook &book) const
{
    const Unit *unit = catalogue.unit(situation.unit);
    return {book, unit->nameIn(Period::year(situation.asOf)).name.in(book.language()),
            situation.asOf, sources.value(one.indicator.code)};
}

int latestYear(const Store &store, const Programme &programme, UnitId unit)
{
    int year = programme.baselineYear;
    for (const Observation &observation :
         store.observationsOf(unit).value_or(QList<Observation>())) {
        if (observation.key.period.isAnnual())
            year = std::max(year, observation.key.period.year());
    }
    return year;
}

Result<QList<Observation>> observationsSeenFrom(const Store &store, ProgrammeId programme,
                                                UnitId unit)
{
    auto observations = store.observationsOf(unit);
    for (const UnitId bound : store.catalogue().boundUnits(programme, unit)) {
        observations = observations.and_then([&](const QList<Observation> &known) {
            return store.observationsOf(bound).map(
                [&](const QList<Observation> &more) { return known + more; });
        });
    }
    return observations;
}

Result<ReportSource> loadReportSource(const Store &store, const Programme &programme, UnitId unit,
                                      int asOf)
{
    const auto observations = observationsSeenFrom(store, programme.id, unit);
    if (!observations)
        return failure(observations.error());
    return ReportSource{
        assessProgramme(store.catalogue(), programme, *observations, store.editions(), unit, asOf),
        sourcesOf(*observations, store.catalogue(), asOf)};
}

Result<Brief> composeBrief(const Store &store, const ReportSource &source,
                           const BriefOptions &options)
{
    const auto agencies = store.agencies();
    if (!agencies)
        return failure(agencies.error());
    const Situation &situation = source.situation;
    const Unit *unit = store.catalogue().unit(situation.unit);
    const UnitName &name = unit->nameIn(Period::year(situation.asOf));
    const AgencyProfile *agency = agencyOn(*agencies, agencyDay(options, situation.asOf, *unit));
    return writeBrief({situation, nameInSentence(name, options.language),
                       name.name.in(options.language), agency ? *agency : AgencyProfile(),
                       source.sources},
                      options);
}

} // namespace Core

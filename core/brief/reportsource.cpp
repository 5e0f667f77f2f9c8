// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/reportsource.h"

#include "core/brief/briefrankings.h"

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

/// The units at or below that of the situation that have values of one indicator, judged each.
Result<QList<BriefArea>> loadAreas(const Store &store, const Situation &situation,
                                   const QString &code, Language language)
{
    const IndicatorSituation *shown = situation.of(code);
    if (!shown || shown->indicator.kind == IndicatorKind::Rank)
        return QList<BriefArea>();
    const Catalogue &catalogue = store.catalogue();
    const Indicator &holder = catalogue.valuesOf(shown->indicator);
    const auto observations = store.observationsOf(holder.id);
    if (!observations)
        return failure(observations.error());
    QHash<UnitId, QList<Observation>> byUnit;
    for (const Observation &observation : *observations)
        byUnit[observation.key.unit] << observation;
    const Period year = Period::year(situation.asOf);
    QList<BriefArea> areas;
    for (const UnitId id : catalogue.unitsUnder(situation.unit, year)) {
        if (id == situation.unit || !byUnit.contains(id))
            continue;
        const Series series = seriesFrom(holder, byUnit.value(id), {});
        const IndicatorSituation there{shown->indicator, series,
                                       assess(shown->indicator, series, shown->from), shown->from};
        const Unit *unit = catalogue.unit(id);
        if (there.assessment.latest)
            areas << BriefArea{unit->nameIn(year).full.in(language), unit->kind, there};
    }
    std::stable_sort(areas.begin(), areas.end(),
                     [](const BriefArea &a, const BriefArea &b) { return a.kind < b.kind; });
    return areas;
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
         store.annualObservationsOf(unit).value_or(QList<Observation>()))
        year = std::max(year, observation.key.period.year());
    return year;
}

Result<QList<Observation>> observationsSeenFrom(const Store &store, ProgrammeId programme,
                                                UnitId unit)
{
    return seenFrom(store, programme, unit,
                    [&store](UnitId one) { return store.observationsOf(one); });
}

Result<ReportSource> loadReportSource(const Store &store, const Programme &programme, UnitId unit,
                                      int asOf)
{
    const auto observations = seenFrom(store, programme.id, unit, [&store](UnitId one) {
        return store.annualObservationsOf(one);
    });
    if (!observations)
        return failure(observations.error());
    const Situation situation =
        assessProgramme(store.catalogue(), programme, *observations, store.editions(), unit, asOf);
    return ReportSource{situation, sourcesOf(*observations, store.catalogue(), asOf),
                        shownValues(*observations, store.catalogue(), situation)};
}

namespace {

/// What only some kinds of brief need besides.
Result<> loadDetails(const Store &store, const BriefOptions &options, BriefSource &source)
{
    if (options.kind == BriefKind::Indicator)
        return loadAreas(store, source.situation, options.indicator, options.language)
            .map([&](const QList<BriefArea> &areas) { source.areas = areas; });
    if (options.kind == BriefKind::Ranking)
        return loadRankings(store, source.situation, options.language)
            .map([&](const QList<BriefRanking> &rankings) { source.rankings = rankings; });
    return {};
}

} // namespace

Result<Brief> composeBrief(const Store &store, const ReportSource &source,
                           const BriefOptions &options)
{
    const auto agencies = store.agencies();
    if (!agencies)
        return failure(agencies.error());
    const Situation &situation = source.situation;
    const auto texts = store.briefTexts(situation.programme.id);
    if (!texts)
        return failure(texts.error());
    const Unit *unit = store.catalogue().unit(situation.unit);
    const UnitName &name = unit->nameIn(Period::year(situation.asOf));
    const AgencyProfile *agency = agencyOn(*agencies, agencyDay(options, situation.asOf, *unit));
    BriefSource written{situation,
                        nameInSentence(name, options.language),
                        name.name.in(options.language),
                        agency ? *agency : AgencyProfile(),
                        source.sources,
                        source.shown,
                        *texts};
    written.isAtHome = situation.unit == store.home();
    return loadDetails(store, options, written).and_then([&] {
        return writeBrief(written, options);
    });
}

} // namespace Core

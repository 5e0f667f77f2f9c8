// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/composebrief.h"

#include "core/assess/completeness.h"
#include "core/brief/briefrankings.h"
#include "core/brief/briefscope.h"
#include "core/words/indicatorphrases.h"

#include <algorithm>

namespace Core {

namespace {

/// The last day of a unit that ended by the end of the year; else null.
QDate endBy(const Unit &unit, int year)
{
    const QDate end = unit.validity.to;
    return end.isValid() && end <= QDate(year, 12, 31) ? end : QDate();
}

bool liesBelow(const Catalogue &catalogue, const Unit &unit, UnitId above)
{
    for (const Unit *one = catalogue.unit(unit.parent); one; one = catalogue.unit(one->parent)) {
        if (one->id == above)
            return true;
    }
    return false;
}

/// The area's name of its own time, and that it has ended.
QString areaName(const Catalogue &catalogue, const Unit &unit, int asOf, const Phrasebook &book)
{
    const QDate end = endBy(unit, asOf);
    const int year = end.isValid() ? end.year() : asOf;
    const QString name = catalogue.nameOf(unit.id, Period::year(year), book.language());
    return end.isValid() ? QStringLiteral("%1 (%2)").arg(name, endedText(end, book)) : name;
}

/// The units below that of the situation that have values of one indicator, also those that have
/// ended, judged each.
Result<QList<BriefArea>> loadAreas(const Store &store, const Situation &situation,
                                   const IndicatorSituation &shown, Language language)
{
    if (shown.indicator.isPlace())
        return QList<BriefArea>();
    const Catalogue &catalogue = store.catalogue();
    const Indicator &holder = catalogue.valuesOf(shown.indicator);
    const auto observations = store.observations().of(holder.id);
    if (!observations)
        return failure(observations.error());
    QHash<UnitId, QList<Observation>> byUnit;
    for (const Observation &observation : *observations)
        byUnit[observation.key.unit] << observation;
    const Phrasebook book(language);
    QList<BriefArea> areas;
    for (const Unit &unit : catalogue.units()) {
        if (!byUnit.contains(unit.id) || !liesBelow(catalogue, unit, situation.unit))
            continue;
        const Series series = seriesFrom(holder, byUnit.value(unit.id), {});
        const IndicatorSituation there{shown.indicator, series,
                                       assess(shown.indicator, series, shown.from), shown.from};
        if (hasValues(there))
            areas << BriefArea{areaName(catalogue, unit, situation.asOf, book), unit.kind, there};
    }
    std::stable_sort(areas.begin(), areas.end(),
                     [](const BriefArea &a, const BriefArea &b) { return a.kind < b.kind; });
    return areas;
}

/// The annual values of one indicator as they were recorded for the unit, by year.
Result<QList<Observation>> loadRecorded(const Store &store, const Situation &situation,
                                        const IndicatorSituation &shown)
{
    const Indicator &holder = store.catalogue().valuesOf(shown.indicator);
    const UnitId unit = store.catalogue().valuesUnit(holder, situation.unit);
    return store.observations().of(holder.id).map([&](QList<Observation> values) {
        values.removeIf([&](const Observation &value) {
            return value.key.unit != unit || !value.key.period.isAnnual() ||
                   value.key.period.year() > situation.asOf;
        });
        std::stable_sort(values.begin(), values.end(),
                         [](const Observation &a, const Observation &b) {
                             return a.key.period.year() < b.key.period.year();
                         });
        return values;
    });
}

/// What a district or commune reports: what it is asked for, and what it has values of. A province
/// reports everything.
Situation reportedSituation(const Catalogue &catalogue, Situation situation)
{
    const Unit &unit = *catalogue.unit(situation.unit);
    if (unit.kind == UnitKind::Province)
        return situation;
    situation.indicators.removeIf([&](const IndicatorSituation &one) {
        return !isAskedOf(one.indicator, unit, catalogue) && !hasValues(one);
    });
    return situation;
}

/// The last day of the units that alone are asked for an indicator: of the one that it is bound to,
/// or of the districts, which have no successors; null while one of them exists, and for the other
/// levels, which go on with merged units.
QDate endOfAsked(const Catalogue &catalogue, const Indicator &indicator, const Situation &situation)
{
    if (!indicator.area.isEmpty())
        return endBy(*catalogue.unit(catalogue.valuesUnit(indicator, situation.unit)),
                     situation.asOf);
    QDate last;
    for (const Unit &unit : catalogue.units()) {
        if (!isOfLevels(indicator, unit))
            continue;
        const QDate end = endBy(unit, situation.asOf);
        if (!end.isValid() || unit.kind != UnitKind::District)
            return {};
        last = last.isValid() ? std::max(last, end) : end;
    }
    return last;
}

QMap<QString, QDate> endsOf(const Catalogue &catalogue, const Situation &situation)
{
    QMap<QString, QDate> ends;
    for (const IndicatorSituation &one : situation.indicators) {
        const QDate end = endOfAsked(catalogue, one.indicator, situation);
        if (end.isValid())
            ends.insert(one.indicator.code, end);
    }
    return ends;
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

/// What only some kinds of brief need besides.
Result<> loadDetails(const Store &store, const BriefOptions &options, BriefSource &source)
{
    const IndicatorSituation *shown = source.situation.of(options.indicator);
    if (options.kind == BriefKind::Indicator && shown)
        return loadAreas(store, source.situation, *shown, options.language)
            .map([&](const QList<BriefArea> &areas) { source.areas = areas; })
            .and_then([&] { return loadRecorded(store, source.situation, *shown); })
            .map([&](const QList<Observation> &values) { source.recorded = values; });
    if (options.kind == BriefKind::Ranking || options.kind == BriefKind::Overall)
        return loadRankings(store, source.situation, options.language)
            .map([&](const QList<BriefRanking> &rankings) { source.rankings = rankings; });
    return {};
}

} // namespace

Result<Brief> composeBrief(const Store &store, const ReportSource &source,
                           const BriefOptions &options)
{
    const auto agencies = store.office().agencies();
    if (!agencies)
        return failure(agencies.error());
    const Catalogue &catalogue = store.catalogue();
    // A source that could not be read, or that is of another file.
    if (!catalogue.unit(source.situation.unit))
        return failure(
            {Error::Kind::UnknownArea, QString::number(source.situation.unit.value()), {}, {}});
    const Situation situation = reportedSituation(catalogue, source.situation);
    const auto texts = store.office().briefTexts(situation.programme.id);
    if (!texts)
        return failure(texts.error());
    const Unit *unit = catalogue.unit(situation.unit);
    const UnitName &name = unit->nameIn(Period::year(situation.asOf));
    const AgencyProfile *agency = agencyOn(*agencies, agencyDay(options, situation.asOf, *unit));
    BriefSource written{situation,
                        nameInSentence(name, options.language),
                        name.name.in(options.language),
                        catalogue.nameOf(unit->id, Period::year(situation.asOf), options.language),
                        agency ? *agency : AgencyProfile(),
                        source.shown,
                        *texts};
    written.unit = {nameInSentence(name, Language::Vietnamese),
                    nameInSentence(name, Language::English)};
    written.isPart = unit->kind != UnitKind::Province;
    written.lastDay = endBy(*unit, situation.asOf);
    written.ended = endsOf(catalogue, situation);
    return loadDetails(store, options, written).and_then([&] {
        return writeBrief(written, options);
    });
}

} // namespace Core

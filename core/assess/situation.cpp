// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/situation.h"

#include <QHash>
#include <QPair>

#include <algorithm>

namespace Core {

namespace {

QList<RankingEdition> editionsFor(const Indicator &indicator, const Catalogue &catalogue,
                                  const QList<RankingEdition> &editions)
{
    const RankingIndex *index = catalogue.index(indicator.index);
    QList<RankingEdition> list;
    if (!index)
        return list;
    std::copy_if(editions.cbegin(), editions.cend(), std::back_inserter(list),
                 [index](const RankingEdition &edition) { return edition.index == index->id; });
    return list;
}

} // namespace

std::optional<Verdict> IndicatorSituation::verdict() const
{
    const TargetAssessment *target = leading();
    return target ? std::optional(target->verdict) : std::nullopt;
}

Explanation IndicatorSituation::explained(const TargetAssessment &target) const
{
    return explain(indicator, series, target, from);
}

QList<YearVerdict> IndicatorSituation::history() const
{
    return verdictHistory(indicator, series, from);
}

void VerdictCounts::add(const IndicatorSituation &one)
{
    const TargetAssessment *leading = one.leading();
    if (!leading)
        return;
    ++byVerdict[leading->verdict];
    onOldValues += leading->restsOnOldValue() ? 1 : 0;
}

int VerdictCounts::total() const
{
    int total = 0;
    for (const int number : byVerdict)
        total += number;
    return total;
}

const IndicatorSituation *Situation::of(IndicatorId indicator) const
{
    const auto found = std::find_if(
        indicators.cbegin(), indicators.cend(),
        [indicator](const IndicatorSituation &one) { return one.indicator.id == indicator; });
    return found == indicators.cend() ? nullptr : &*found;
}

const IndicatorSituation *Situation::of(const QString &code) const
{
    const auto found =
        std::find_if(indicators.cbegin(), indicators.cend(),
                     [&code](const IndicatorSituation &one) { return one.indicator.code == code; });
    return found == indicators.cend() ? nullptr : &*found;
}

VerdictCounts Situation::counts() const
{
    VerdictCounts counts;
    for (const IndicatorSituation &one : indicators) {
        if (one.counts())
            counts.add(one);
    }
    return counts;
}

VerdictCounts Situation::countsOf(PillarId pillar) const
{
    VerdictCounts counts;
    for (const IndicatorSituation &one : indicators) {
        if (one.indicator.pillar == pillar && one.counts())
            counts.add(one);
    }
    return counts;
}

IndicatorSituation assessIndicator(const Catalogue &catalogue, const Indicator &indicator,
                                   const QList<Observation> &values,
                                   const QList<RankingEdition> &editions, const AsOf &from)
{
    const Indicator &source = catalogue.valuesOf(indicator);
    const Series series = seriesFrom(source, values, editionsFor(source, catalogue, editions));
    return {indicator, series, assess(indicator, series, from), from};
}

QList<Situation> assessUnits(const Catalogue &catalogue, const Programme &programme,
                             const QList<Observation> &observations,
                             const QList<RankingEdition> &editions, const QList<UnitId> &units,
                             int asOf, int thisYear)
{
    QHash<QPair<IndicatorId, UnitId>, QList<Observation>> groups;
    for (const Observation &observation : observations)
        groups[{observation.key.indicator, observation.key.unit}] << observation;
    const AsOf from{asOf, programme.baselineYear, thisYear};
    QList<Situation> situations;
    for (const UnitId unit : units)
        situations << Situation{programme, unit, asOf, {}, from.isAhead()};
    for (const Indicator &indicator : catalogue.indicatorsOf(programme.id)) {
        const Indicator &source = catalogue.valuesOf(indicator);
        for (Situation &situation : situations) {
            const UnitId unit = catalogue.valuesUnit(source, situation.unit);
            situation.indicators << assessIndicator(
                catalogue, indicator, groups.value({source.id, unit}), editions, from);
        }
    }
    return situations;
}

Situation assessProgramme(const Catalogue &catalogue, const Programme &programme,
                          const QList<Observation> &observations,
                          const QList<RankingEdition> &editions, UnitId unit, int asOf,
                          int thisYear)
{
    return assessUnits(catalogue, programme, observations, editions, {unit}, asOf, thisYear)
        .first();
}

} // namespace Core

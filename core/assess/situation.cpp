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

void count(StatusCounts &counts, const IndicatorSituation &one)
{
    if (one.counts())
        ++counts.byStatus[*one.status()];
}

} // namespace

std::optional<Status> IndicatorSituation::status() const
{
    const TargetAssessment *target = leading();
    return target ? std::optional(target->status) : std::nullopt;
}

int StatusCounts::total() const
{
    int total = 0;
    for (const int number : byStatus)
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

StatusCounts Situation::counts() const
{
    StatusCounts counts;
    for (const IndicatorSituation &one : indicators)
        count(counts, one);
    return counts;
}

StatusCounts Situation::countsOf(PillarId pillar) const
{
    StatusCounts counts;
    for (const IndicatorSituation &one : indicators) {
        if (one.indicator.pillar == pillar)
            count(counts, one);
    }
    return counts;
}

Situation assessProgramme(const Catalogue &catalogue, const Programme &programme,
                          const QList<Observation> &observations,
                          const QList<RankingEdition> &editions, UnitId unit, int asOf)
{
    QHash<QPair<IndicatorId, UnitId>, QList<Observation>> byIndicator;
    for (const Observation &observation : observations)
        byIndicator[{observation.key.indicator, observation.key.unit}] << observation;
    Situation situation{programme, unit, asOf, {}};
    for (const Indicator &indicator : catalogue.indicatorsOf(programme.id)) {
        const Indicator &source = catalogue.valuesOf(indicator);
        const UnitId valuesUnit = catalogue.valuesUnit(source, unit);
        const Series series = seriesFrom(byIndicator.value({source.id, valuesUnit}),
                                         editionsFor(source, catalogue, editions));
        const Assessment assessment = assess(indicator, series, {asOf, programme.baselineYear});
        situation.indicators << IndicatorSituation{indicator, series, assessment, asOf};
    }
    return situation;
}

} // namespace Core

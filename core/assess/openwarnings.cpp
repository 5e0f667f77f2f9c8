// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/openwarnings.h"

#include <QPair>

#include <algorithm>

namespace Core {

namespace {

using Place = QPair<IndicatorId, UnitId>;
using Answers = QHash<ObservationKey, QList<const AcceptedWarning *>>;

QHash<Place, QList<Observation>> byPlace(const QList<Observation> &observations)
{
    QHash<Place, QList<Observation>> series;
    for (const Observation &observation : observations)
        series[{observation.key.indicator, observation.key.unit}] << observation;
    return series;
}

Answers byKey(const QList<AcceptedWarning> &accepted)
{
    Answers answers;
    for (const AcceptedWarning &one : accepted)
        answers[one.key] << &one;
    return answers;
}

bool isAnswered(const ValueWarning &warning, const Answers &answers)
{
    const QList<const AcceptedWarning *> given = answers.value(warning.key);
    return std::any_of(given.cbegin(), given.cend(),
                       [&warning](const AcceptedWarning *one) { return one->answers(warning); });
}

QList<RankingEdition> editionsOf(const Indicator &indicator, const Catalogue &catalogue,
                                 const QList<RankingEdition> &editions)
{
    QList<RankingEdition> list;
    const RankingIndex *index =
        indicator.index.isEmpty() ? nullptr : catalogue.index(indicator.index);
    if (index)
        std::copy_if(editions.cbegin(), editions.cend(), std::back_inserter(list),
                     [index](const RankingEdition &edition) { return edition.index == index->id; });
    return list;
}

} // namespace

bool AcceptedWarning::answers(const ValueWarning &warning) const
{
    return key == warning.key && kind == warning.kind && fingerprint == warning.fingerprint();
}

QList<ValueWarning> openWarnings(const QList<Observation> &observations, const Catalogue &catalogue,
                                 const QList<RankingEdition> &editions,
                                 const QList<AcceptedWarning> &accepted)
{
    const QHash<Place, QList<Observation>> series = byPlace(observations);
    const Answers answers = byKey(accepted);
    QList<ValueWarning> open;
    for (const Indicator &indicator : catalogue.indicators()) {
        const QList<RankingEdition> own = editionsOf(indicator, catalogue, editions);
        for (const Unit &unit : catalogue.units()) {
            const auto found = series.constFind({indicator.id, unit.id});
            if (found == series.cend())
                continue;
            const QList<ValueWarning> raised = warningsOf(indicator, unit, *found, own);
            std::copy_if(
                raised.cbegin(), raised.cend(), std::back_inserter(open),
                [&answers](const ValueWarning &warning) { return !isAnswered(warning, answers); });
        }
    }
    return open;
}

} // namespace Core

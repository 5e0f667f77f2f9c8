// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/openwarnings.h"

#include <QPair>

#include <algorithm>

namespace Core {

namespace {

using Place = QPair<IndicatorId, UnitId>;

QHash<Place, QList<Observation>> observationsByPlace(const QList<Observation> &observations)
{
    QHash<Place, QList<Observation>> series;
    for (const Observation &observation : observations)
        series[{observation.key.indicator, observation.key.unit}] << observation;
    return series;
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

OpenWarnings::OpenWarnings(const Catalogue &catalogue, const QList<RankingEdition> &editions,
                           const QList<AcceptedWarning> &accepted)
    : m_catalogue(catalogue)
{
    for (const Indicator &indicator : catalogue.indicators()) {
        if (const auto own = editionsOf(indicator, catalogue, editions); !own.isEmpty())
            m_editions.insert(indicator.id, own);
    }
    for (const AcceptedWarning &one : accepted)
        m_answers[one.key] << &one;
}

bool OpenWarnings::isAnswered(const ValueWarning &warning) const
{
    const auto given = m_answers.constFind(warning.key);
    return given != m_answers.cend() &&
           std::any_of(given->cbegin(), given->cend(),
                       [&warning](const AcceptedWarning *one) { return one->answers(warning); });
}

QList<ValueWarning> OpenWarnings::of(const QList<Observation> &series) const
{
    const ObservationKey key = series.isEmpty() ? ObservationKey() : series.first().key;
    const Indicator *indicator = m_catalogue.indicator(key.indicator);
    const Unit *unit = m_catalogue.unit(key.unit);
    if (!indicator || !unit)
        return {};
    QList<ValueWarning> open =
        warningsOf(*indicator, *unit, series, m_editions.value(indicator->id));
    open.removeIf([this](const ValueWarning &warning) { return isAnswered(warning); });
    return open;
}

QList<ValueWarning> openWarnings(const QList<Observation> &observations, const Catalogue &catalogue,
                                 const QList<RankingEdition> &editions,
                                 const QList<AcceptedWarning> &accepted)
{
    const QHash<Place, QList<Observation>> series = observationsByPlace(observations);
    const OpenWarnings warnings(catalogue, editions, accepted);
    QList<ValueWarning> open;
    for (const Indicator &indicator : catalogue.indicators()) {
        for (const Unit &unit : catalogue.units()) {
            const auto found = series.constFind({indicator.id, unit.id});
            if (found != series.cend())
                open << warnings.of(*found);
        }
    }
    return open;
}

} // namespace Core

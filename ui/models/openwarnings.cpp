// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/openwarnings.h"

namespace Models {

OpenWarnings::OpenWarnings(const QList<Core::Observation> &observations,
                           const Core::Catalogue &catalogue,
                           const QList<Core::RankingEdition> &editions,
                           const QList<Core::AcceptedWarning> &accepted)
    : m_accepted(accepted)
{
    SeriesByPlace series;
    for (const Core::Observation &one : observations)
        series[{one.key.indicator, one.key.unit}] << one;
    ask(series, catalogue, editions);
}

void OpenWarnings::ask(const SeriesByPlace &series, const Core::Catalogue &catalogue,
                       const QList<Core::RankingEdition> &editions)
{
    const Core::OpenWarnings questions(catalogue, editions, m_accepted);
    for (auto one = series.cbegin(); one != series.cend(); ++one) {
        const QList<Core::ValueWarning> open = questions.of(one.value());
        if (open.isEmpty())
            m_byPlace.remove(one.key());
        else
            m_byPlace.insert(one.key(), open);
    }
    m_all.clear();
    if (m_byPlace.isEmpty())
        return;
    for (const Core::Indicator &indicator : catalogue.indicators()) {
        for (const Core::Unit &unit : catalogue.units())
            m_all << m_byPlace.value({indicator.id, unit.id});
    }
}

QList<Core::ValueWarning> OpenWarnings::of(const Core::ObservationKey &key) const
{
    QList<Core::ValueWarning> about = m_byPlace.value({key.indicator, key.unit});
    about.removeIf([&key](const Core::ValueWarning &warning) { return warning.key != key; });
    return about;
}

} // namespace Models

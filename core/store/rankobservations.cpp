// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rankobservations.h"

#include "core/store/rankingtable.h"
#include "core/store/sqlerror.h"

#include <QHash>

#include <algorithm>

namespace Core {

const RankingIndex *RankObservations::indexOf(IndicatorId indicator) const
{
    const Indicator *found = m_catalogue.indicator(indicator);
    return found && !found->index.isEmpty() ? m_catalogue.index(found->index) : nullptr;
}

const RankingEdition *RankObservations::editionFor(const RankingIndex &index,
                                                   const ObservationKey &key) const
{
    const auto found =
        std::find_if(m_editions.cbegin(), m_editions.cend(), [&](const RankingEdition &edition) {
            return edition.index == index.id && edition.year == key.period.year() &&
                   edition.label == key.edition;
        });
    return found == m_editions.cend() ? nullptr : &*found;
}

Observation RankObservations::observation(IndicatorId indicator, const RankingEdition &edition,
                                          const RankingEntry &entry) const
{
    Observation observation;
    observation.key = {indicator, entry.unit, Period::year(edition.year), {}, edition.label};
    observation.value = entry.rank;
    observation.outOf = edition.outOf;
    observation.firmness = entry.firmness;
    observation.source = entry.source;
    observation.document = entry.document;
    observation.note = entry.note;
    return observation;
}

QList<Observation> RankObservations::from(const QList<RankingEntry> &entries) const
{
    QHash<EditionId, const RankingEdition *> byId;
    for (const RankingEdition &edition : m_editions)
        byId.insert(edition.id, &edition);
    QMultiHash<RankingIndexId, IndicatorId> fed;
    for (const Indicator &indicator : m_catalogue.indicators()) {
        if (const RankingIndex *index = indexOf(indicator.id))
            fed.insert(index->id, indicator.id);
    }
    QList<Observation> list;
    for (const RankingEntry &entry : entries) {
        const RankingEdition *edition = byId.value(entry.edition);
        if (!edition || !entry.rank)
            continue;
        for (const IndicatorId indicator : fed.values(edition->index))
            list << observation(indicator, *edition, entry);
    }
    return list;
}

QList<Observation> RankObservations::all() const
{
    return from(RankingTable(m_connection, &m_catalogue).allEntries());
}

QList<Observation> RankObservations::ofUnit(UnitId unit) const
{
    return from(RankingTable(m_connection, &m_catalogue).entriesOf(unit));
}

QList<Observation> RankObservations::ofIndicator(IndicatorId indicator) const
{
    QList<Observation> list;
    const RankingIndex *index = indexOf(indicator);
    if (!index)
        return list;
    for (const RankingEdition &edition : m_editions) {
        if (edition.index != index->id)
            continue;
        for (const RankingEntry &entry :
             RankingTable(m_connection, &m_catalogue).entries(edition.id)) {
            if (entry.rank)
                list << observation(indicator, edition, entry);
        }
    }
    return list;
}

std::optional<Observation> RankObservations::find(const ObservationKey &key) const
{
    const RankingEdition *edition = editionFor(*indexOf(key.indicator), key);
    if (!edition)
        return std::nullopt;
    const auto entry = RankingTable(m_connection, &m_catalogue).entry(edition->id, key.unit);
    if (!entry || !entry->rank)
        return std::nullopt;
    return observation(key.indicator, *edition, *entry);
}

EditionId RankObservations::ensureEdition(const Observation &observation,
                                          const RankingIndex &index) const
{
    const RankingTable table(m_connection);
    if (const RankingEdition *edition = editionFor(index, observation.key)) {
        if (edition->outOf == *observation.outOf)
            return edition->id;
        // N belongs to the edition: one province's place does not change that of the others.
        const bool hasOthers =
            std::ranges::any_of(table.entries(edition->id), [&](const RankingEntry &entry) {
                return entry.unit != observation.key.unit;
            });
        if (hasOthers)
            throw SqlError{{Error::Kind::FieldMismatch,
                            QString::number(*observation.outOf),
                            {QString::number(edition->outOf), QString::number(edition->year)},
                            {}}};
        table.updateField(edition->id, *observation.outOf);
        return edition->id;
    }
    RankingEdition edition;
    edition.index = index.id;
    edition.year = observation.key.period.year();
    edition.label = observation.key.edition;
    edition.outOf = *observation.outOf;
    const qsizetype provinces = m_catalogue.provincesOn(observation.key.period.lastDay()).size();
    edition.unitSet = QString::number(provinces);
    return table.insert(edition);
}

/// Takes the place away; the scores of the edition, which no observation holds, stay. An edition of
/// which nothing is known but N goes with its last place, as it came with its first.
void RankObservations::clear(const RankingEdition &edition, UnitId unit) const
{
    const RankingTable table(m_connection);
    std::optional<RankingEntry> entry = table.entry(edition.id, unit);
    if (!entry)
        return;
    if (!entry->score && entry->parts.isEmpty()) {
        table.remove(edition.id, unit);
        const bool isKnown = edition.dataYear || !edition.method.isEmpty() ||
                             edition.published.isValid() || edition.note != LocalizedText();
        if (!isKnown && table.entries(edition.id).isEmpty())
            table.remove(edition.id);
        return;
    }
    entry->rank.reset();
    table.save(*entry);
}

void RankObservations::write(const Observation &observation) const
{
    const RankingIndex &index = *indexOf(observation.key.indicator);
    const RankingTable table(m_connection);
    if (!observation.value) {
        if (const RankingEdition *edition = editionFor(index, observation.key))
            clear(*edition, observation.key.unit);
        return;
    }
    const EditionId edition = ensureEdition(observation, index);
    RankingEntry entry = table.entry(edition, observation.key.unit).value_or(RankingEntry{});
    entry.edition = edition;
    entry.unit = observation.key.unit;
    entry.rank = int(*observation.value);
    entry.firmness = observation.firmness;
    entry.source = observation.source;
    entry.document = observation.document;
    entry.note = observation.note;
    table.save(entry);
}

} // namespace Core

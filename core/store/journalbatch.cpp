// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalbatch.h"

#include "core/indicator/observationfields.h"
#include "core/store/journalfields.h"
#include "core/store/journalrestore.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace Core {

namespace {

enum class Moment { Before, After };

/// Fields of an observation, one bit each.
using SeenFields = quint32;
static_assert(observationFieldCount <= size_t(std::numeric_limits<SeenFields>::digits));

/// From so many on, all of the file are read instead of each by its key.
constexpr qsizetype many = 1000;

/// Keys of entries; each set of names is looked up once.
class KeyReader
{
public:
    explicit KeyReader(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {}

    Result<ObservationKey> key(const JournalEntry &entry)
    {
        const QStringList names{entry.indicator, entry.unitKey, entry.period};
        auto known = m_known.find(names);
        if (known == m_known.end() || journalFieldNumber(entry.field) < 0)
            known = m_known.insert(names, observationKeyOf(entry, m_catalogue));
        if (!*known)
            return *known;
        ObservationKey key = **known;
        key.part = entry.part;
        key.edition = entry.edition;
        return key;
    }

private:
    const Catalogue &m_catalogue;
    QHash<QStringList, Result<ObservationKey>> m_known;
};

Observation emptyObservation(const ObservationKey &key)
{
    Observation observation;
    observation.key = key;
    return observation;
}

/// The observations of one batch, brought from what they are now to what they were.
class BatchReader
{
public:
    BatchReader(BatchId batch, const Store &store)
        : m_batch(batch)
        , m_store(store)
        , m_keys(store.catalogue())
    {}

    Result<CompactObservations> read(Moment moment)
    {
        Result<> found;
        return m_store.journal()
            .forEachFrom(m_batch,
                         [&](const JournalEntry &entry) {
                             // An edition that was made for a place stays.
                             if (entry.batch == m_batch && found &&
                                 !entry.field.startsWith(editionField))
                                 found = add(entry);
                         })
            .and_then([&] { return found; })
            .and_then([&] { return readNow(); })
            .and_then([&] { return takeBack(moment); })
            .map([this] { return std::move(m_observations); });
    }

private:
    Result<> add(const JournalEntry &entry)
    {
        return m_keys.key(entry).map([this](const ObservationKey &key) {
            if (m_observations.find(key) < 0)
                m_observations.append(emptyObservation(key));
        });
    }

    Result<> readNow()
    {
        if (m_observations.size() >= many)
            return m_store.observations().forEach([this](const Observation &now) {
                const qsizetype position = m_observations.find(now.key);
                if (position >= 0)
                    m_observations.replace(position, now);
            });
        for (qsizetype i = 0; i < m_observations.size(); ++i) {
            const auto now = m_store.observations().find(m_observations.keyAt(i));
            if (!now)
                return failure(now.error());
            if (*now)
                m_observations.replace(i, **now);
        }
        return {};
    }

    /// The first change of a field since then tells what it held before.
    Result<> takeBack(Moment moment)
    {
        QList<SeenFields> seen(m_observations.size(), 0);
        return m_store.journal().forEachFrom(m_batch, [&](const JournalEntry &entry) {
            const int field = journalFieldNumber(entry.field);
            if (field < 0 || (moment == Moment::After && entry.batch == m_batch))
                return;
            const auto key = m_keys.key(entry);
            const qsizetype position = key ? m_observations.find(*key) : -1;
            if (position < 0 || (seen.at(position) >> field & 1) != 0)
                return;
            seen[position] |= SeenFields(1) << field;
            Observation then = m_observations.at(position);
            readJournalField({entry.field, entry.before}, then);
            m_observations.replace(position, then);
        });
    }

    BatchId m_batch;
    const Store &m_store;
    KeyReader m_keys;
    CompactObservations m_observations;
};

ObservationsThen inStoredOrder(CompactObservations &&observations)
{
    QList<quint32> positions(observations.size());
    std::iota(positions.begin(), positions.end(), 0);
    return {std::move(observations), positions};
}

} // namespace

Result<ObservationsThen> observationsBefore(BatchId batch, const Store &store)
{
    return BatchReader(batch, store)
        .read(Moment::Before)
        .map(inStoredOrder)
        .map([](ObservationsThen &&then) {
            std::reverse(then.positions.begin(), then.positions.end());
            return std::move(then);
        });
}

Result<ObservationsThen> observationsAfter(BatchId batch, const Store &store)
{
    return BatchReader(batch, store).read(Moment::After).map(inStoredOrder);
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the store that takes as many observations as a large import has.
#include "core/store/store.h"

#include "core/indicator/observationrules.h"
#include "core/store/connection.h"
#include "core/store/journalfields.h"
#include "core/store/observationinsert.h"
#include "core/store/observationtable.h"
#include "core/store/rankobservations.h"
#include "core/store/sqlerror.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace Core {

namespace {

constexpr qsizetype fewest = 1000;         ///< observations that are written this way
constexpr qsizetype entriesOfBlock = 8192; ///< of the journal
constexpr int cacheKilobytes = 16 * 1024;

/// Lets SQLite keep more of the file in memory as long as it lives.
class LargeCache
{
public:
    explicit LargeCache(const Connection &connection)
        : m_connection(connection)
        , m_before(connection.number(QStringLiteral("PRAGMA cache_size")))
    {
        set(-cacheKilobytes);
    }

    ~LargeCache()
    {
        try {
            set(m_before);
        } catch (const SqlError &) { // it is a matter of speed alone
            return;
        }
    }

    LargeCache(const LargeCache &) = delete;
    LargeCache &operator=(const LargeCache &) = delete;

private:
    void set(qint64 size) const
    {
        m_connection.execute(QStringLiteral("PRAGMA cache_size = %1").arg(size));
    }

    const Connection &m_connection;
    qint64 m_before;
};

} // namespace

/// What one batch writes: observations and the blocks of the journal about them.
class ManyChanges
{
public:
    ManyChanges(const Connection &connection, const Catalogue &catalogue, const Origin &origin,
                const QDateTime &at)
        : m_journal(connection)
        , m_catalogue(catalogue)
        , m_insert(connection)
        , m_block{m_journal.nextBatch(), at, origin.by, {}, origin.reason, 0, {}}
    {}

    BatchId batch() const { return m_block.batch; }
    ObservationInsert &insert() { return m_insert; }

    /// Enters what differs; false when nothing does.
    bool enter(const Observation &before, const Observation &after)
    {
        const QString &indicator = m_catalogue.indicator(after.key.indicator)->code;
        if (indicator != m_block.indicator || m_writer.count() >= entriesOfBlock)
            closeBlock();
        m_block.indicator = indicator;
        if (m_period != after.key.period) {
            m_period = after.key.period;
            m_periodCode = m_period.code();
        }
        m_writer.begin(m_catalogue.unit(after.key.unit)->key, m_periodCode, after.key.part,
                       after.key.edition, after.source);
        const qsizetype count = m_writer.count();
        forEachChangedField(
            before, after,
            [this](int, const QString &field, const std::optional<QString> &old,
                   const std::optional<QString> &now) { m_writer.add(field, old, now); });
        return m_writer.count() > count;
    }

    /// Who, when and why.
    JournalEntry model() const
    {
        JournalEntry entry;
        entry.batch = m_block.batch;
        entry.at = m_block.at;
        entry.by = m_block.by;
        entry.reason = m_block.reason;
        return entry;
    }

    /// Enters what belongs to the observation that was entered last.
    void enter(const JournalEntry &entry)
    {
        m_writer.begin(entry.unitKey, entry.period, entry.part, entry.edition, entry.source);
        m_writer.add(entry.field, entry.before, entry.after);
    }

    void closeBlock()
    {
        if (m_writer.count() == 0)
            return;
        m_block.count = m_writer.count();
        m_block.content = m_writer.take();
        m_journal.append(m_block);
    }

private:
    JournalTable m_journal;
    const Catalogue &m_catalogue;
    ObservationInsert m_insert;
    JournalBlock m_block;
    JournalBlockWriter m_writer;
    Period m_period; ///< that the code is of
    QString m_periodCode;
};

bool Store::bring(const Observation &after, ManyChanges &changes)
{
    Observation before;
    before.key = after.key;
    const bool isPlain = !after.isEmpty() && !ranks().indexOf(after.key.indicator);
    if (isPlain && changes.insert().insert(after))
        return changes.enter(before, after);
    before = stored(after.key).value_or(before);
    Observation none;
    none.key = after.key;
    if (!changes.enter(before, after.isEmpty() ? none : after))
        return false;
    for (const JournalEntry &entry : write(after, changes.model()))
        changes.enter(entry);
    return true;
}

Result<RecordedBatch> Store::recordMany(const CompactObservations &observations,
                                        QList<quint32> positions, const Origin &origin,
                                        const Progress &progress)
{
    constexpr qsizetype step = 2000;
    // Places in an edition depend on each other: they keep their order, before all else.
    const auto others =
        std::stable_partition(positions.begin(), positions.end(), [&](quint32 position) {
            return ranks().indexOf(observations.keyAt(position).indicator) != nullptr;
        });
    observations.sort(others, positions.end());
    const LargeCache cache(*m_connection);
    Transaction transaction(*m_connection);
    ManyChanges changes(*m_connection, m_catalogue, origin, m_clock.now());
    RecordedBatch done{changes.batch(), 0};
    for (qsizetype i = 0; i < positions.size(); ++i) {
        if (progress && i % step == 0 && !progress(i, positions.size()))
            return failure({Error::Kind::Cancelled, origin.reason, {}, {}});
        const Observation after = observations.at(positions.at(i));
        const Result<> allowed = checkObservation(
            after, *m_catalogue.indicator(after.key.indicator), *m_catalogue.unit(after.key.unit));
        if (!allowed)
            return failure(allowed.error());
        done.changed += bring(after, changes) ? 1 : 0;
    }
    changes.closeBlock();
    transaction.commit();
    return done;
}

Result<RecordedBatch> Store::record(const CompactObservations &observations,
                                    const QList<quint32> &positions, const Origin &origin,
                                    const Progress &progress)
{
    if (positions.size() < fewest) {
        QList<Observation> few;
        for (const quint32 position : positions)
            few << observations.at(position);
        return record(few, origin).map([](const Recorded &recorded) {
            return RecordedBatch{recorded.batch, recorded.after.size()};
        });
    }
    const QList<RankingEdition> editions = m_editions;
    const auto recorded = guarded<RecordedBatch>(
        [&] { return recordMany(observations, positions, origin, progress); });
    if (!recorded)
        m_editions = editions; // without those that the rolled-back transaction had made
    return recorded;
}

} // namespace Core

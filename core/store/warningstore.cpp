// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the store that keeps which questions about values were answered.
#include "core/base/plaintext.h"
#include "core/store/connection.h"
#include "core/store/sqlerror.h"
#include "core/store/store.h"
#include "core/store/transaction.h"
#include "core/store/warningtable.h"

namespace Core {

JournalEntry Store::acceptanceEntry(const ObservationKey &key, WarningKind kind, BatchId batch,
                                    const Origin &origin) const
{
    JournalEntry entry;
    entry.batch = batch;
    entry.at = m_clock.now();
    entry.by = origin.by;
    entry.indicator = m_catalogue.indicator(key.indicator)->code;
    entry.unitKey = m_catalogue.unit(key.unit)->key;
    entry.period = key.period.code();
    entry.part = key.part;
    entry.edition = key.edition;
    entry.field = acceptedField + code(kind);
    entry.reason = origin.reason;
    return entry;
}

Result<> Store::acceptWarnings(const QList<ValueWarning> &warnings, const QString &note,
                               const Origin &origin)
{
    Q_ASSERT(!note.isEmpty());
    return guarded<void>([&]() -> Result<> {
        Transaction transaction(*m_connection);
        const WarningTable table(*m_connection, m_catalogue);
        const JournalTable journal(*m_connection);
        const BatchId batch = journal.nextBatch();
        QList<JournalEntry> entries;
        for (const ValueWarning &warning : warnings) {
            const std::optional<AcceptedWarning> before = table.find(warning);
            if (before && before->note == note)
                continue;
            JournalEntry entry = acceptanceEntry(warning.key, warning.kind, batch, origin);
            if (before)
                entry.before = before->note;
            entry.after = note;
            entries << entry;
            table.save({warning.key, warning.kind, warning.fingerprint(), note,
                        readableLine(origin.by), entry.at});
        }
        journal.append(entries);
        transaction.commit();
        return {};
    });
}

Result<> Store::withdrawAcceptances(const QList<ValueWarning> &warnings, const Origin &origin)
{
    return guarded<void>([&]() -> Result<> {
        Transaction transaction(*m_connection);
        const WarningTable table(*m_connection, m_catalogue);
        const JournalTable journal(*m_connection);
        const BatchId batch = journal.nextBatch();
        QList<JournalEntry> entries;
        for (const ValueWarning &warning : warnings) {
            const std::optional<AcceptedWarning> before = table.find(warning);
            if (!before)
                continue;
            JournalEntry entry = acceptanceEntry(warning.key, warning.kind, batch, origin);
            entry.before = before->note;
            entries << entry;
            table.remove(*before);
        }
        journal.append(entries);
        transaction.commit();
        return {};
    });
}

Result<QList<AcceptedWarning>> Store::acceptedWarnings() const
{
    return guarded<QList<AcceptedWarning>>(
        [this] { return WarningTable(*m_connection, m_catalogue).all(); });
}

} // namespace Core

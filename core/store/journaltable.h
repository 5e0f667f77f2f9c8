// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/integrity.h"
#include "core/store/journalblock.h"

#include <functional>

namespace Core {

class Connection;

/// The append-only journal. Each entry carries the SHA-256 of itself and of the one before; the
/// last entry's number and hash are kept apart, so that a cut-off end shows too. The entries of a
/// large batch stand together in blocks, each block a link of the chain. Throws SqlError.
class JournalTable
{
public:
    explicit JournalTable(const Connection &connection)
        : m_connection(connection)
    {}

    BatchId nextBatch() const;
    /// Person and reason in one readable line; other texts that are not readable are refused.
    void append(const QList<JournalEntry> &entries) const;
    void append(JournalBlock block) const;
    /// Oldest first; of one indicator when `indicator` is not empty.
    QList<JournalEntry> entries(const QString &indicator = {}) const;
    /// Those about one value, oldest first.
    QList<JournalEntry> entriesOf(const QString &indicator, const QString &unitKey,
                                  const QString &period, const QString &part) const;
    /// At most `most` entries older than `before` (null: the newest of all), newest first.
    QList<JournalEntry> entriesBefore(JournalEntryId before, int most) const;
    /// How many there are.
    qint64 size() const;
    /// The entries of a batch and of all later ones, oldest first.
    void forEachFrom(BatchId batch, const std::function<void(const JournalEntry &)> &visit) const;
    /// Goes through the whole chain, oldest first: hands each entry to `visit`, and finds the
    /// entries whose hash does not fit, the first in a block whose hash does not fit, and a last
    /// entry that is missing. Cancelled when `progress` says so.
    void verify(Found<JournalEntryId> &broken, const std::function<void(const RawEntry &)> &visit,
                const Progress &progress = {}) const;

private:
    const Connection &m_connection;
};

} // namespace Core

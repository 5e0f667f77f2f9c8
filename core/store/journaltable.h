// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Core {

class Connection;

/// One field of one value that was changed. Names things by their lasting codes and keys, so that
/// an entry means the same in every copy of the file.
struct JournalEntry
{
    JournalEntryId id;
    BatchId batch; ///< one user action
    QDateTime at;  ///< UTC
    QString by;
    QString indicator; ///< code; of a place that feeds no indicator: the index's code
    QString unitKey;
    QString period;
    QString part;
    QString edition;
    QString field;                 ///< "value", "note", ... as in the observation table
    std::optional<QString> before; ///< null: there was none
    std::optional<QString> after;  ///< null: taken away
    QString reason;
    QString source;

    bool operator==(const JournalEntry &) const = default;
};

/// The append-only journal. Each entry carries the SHA-256 of itself and of the one before; the
/// last entry's number and hash are kept apart, so that a cut-off end shows too. Throws SqlError.
class JournalTable
{
public:
    explicit JournalTable(const Connection &connection)
        : m_connection(connection)
    {}

    BatchId nextBatch() const;
    void append(const QList<JournalEntry> &entries) const;
    /// Oldest first; of one indicator when `indicator` is not empty.
    QList<JournalEntry> entries(const QString &indicator = {}) const;
    /// Those about one value, oldest first.
    QList<JournalEntry> entriesOf(const QString &indicator, const QString &unitKey,
                                  const QString &period, const QString &part) const;
    /// At most `most` entries older than `before` (null: the newest of all), newest first.
    QList<JournalEntry> entriesBefore(JournalEntryId before, int most) const;
    /// How many there are.
    qint64 size() const;
    /// Numbers of the entries whose hash does not fit, and of a last entry that is missing.
    QList<JournalEntryId> broken() const;

private:
    const Connection &m_connection;
};

} // namespace Core

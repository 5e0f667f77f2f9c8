// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/observation.h"
#include "core/store/journaltable.h"
#include "core/store/observationinsert.h"
#include "core/store/rankobservations.h"

namespace Core {

class FileState;

/// One batch of observations on its way into the file, and into the journal. Made in a transaction.
/// Throws SqlError.
class Recording
{
public:
    /// How the journal keeps the batch: an entry in a row of its own, or many entries in a block.
    enum class Entries { Rows, Blocks };

    Recording(FileState &file, const Origin &origin, Entries entries);

    BatchId batch() const { return m_model.batch; }
    /// Brings the value of that key to `after`; an empty one removes it. Gives what was there,
    /// empty where nothing was; null when nothing changes. The Error of a rule that `after` breaks
    /// (checkObservation) is thrown.
    std::optional<Observation> bring(const Observation &after);
    /// Enters what still waits. Nothing is brought afterwards.
    void finish();

private:
    RankObservations ranks() const;
    std::optional<Observation> stored(const ObservationKey &key) const;
    QList<JournalEntry> write(const Observation &after);
    bool enter(const Observation &before, const Observation &after);
    bool enterRows(const Observation &before, const Observation &after, const QString &unit);
    void enter(const JournalEntry &entry);
    void closeBlock();
    void appendRows();

    FileState &m_file;
    JournalTable m_journal;
    ObservationInsert m_insert;
    Entries m_entries;
    JournalEntry m_model; ///< who, when and why
    QList<JournalEntry> m_rows;
    qsizetype m_entered = 0; ///< where the rows of the last observation begin
    JournalBlockWriter m_block;
    QString m_indicator; ///< code, of what was entered last
    Period m_period;     ///< that the code is of
    QString m_periodCode;
};

} // namespace Core

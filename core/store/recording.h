// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/observation.h"
#include "core/store/journalwriter.h"
#include "core/store/observationwriter.h"
#include "core/store/rankobservations.h"

#include <QHash>

namespace Core {

class FileState;

/// One batch of observations on its way into the file, and into the journal. Made in a transaction.
/// Throws SqlError.
class Recording
{
public:
    Recording(FileState &file, const Origin &origin);

    BatchId batch() const { return m_journal.batch(); }
    /// Brings the value of that key to `after`; an empty one removes it. Gives what was there,
    /// empty where nothing was; null when nothing changes. The Error of a rule that `after` breaks
    /// (checkObservation) is thrown.
    std::optional<Observation> bring(const Observation &after);
    /// Enters what still waits. Nothing is brought afterwards.
    void finish() { m_journal.finish(); }

private:
    RankObservations ranks() const;
    void writePlace(const Observation &after);
    void enter(const Observation &before, const Observation &after);

    FileState &m_file;
    JournalWriter m_journal;
    ObservationWriter m_table;
    QHash<Period, QString> m_periodCodes; ///< few, each of many values
};

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/indicator/observation.h"
#include "core/store/journalentry.h"

#include <functional>

namespace Core {

class FileState;

/// What was changed, by whom, when and why. Each reading is one transaction, and gives an Error
/// instead of throwing.
class Journal
{
public:
    /// The state must outlive it.
    explicit Journal(FileState &file)
        : m_file(file)
    {}

    /// All, oldest first; of one indicator when its code is given.
    Result<QList<JournalEntry>> entries(const QString &indicator = {}) const;
    /// What was changed of one value, oldest first.
    Result<QList<JournalEntry>> of(const ObservationKey &key) const;
    /// At most `most` entries older than `before` (null: the newest of all), newest first.
    Result<QList<JournalEntry>> before(JournalEntryId before, int most) const;
    /// How many entries there are.
    Result<qint64> size() const;
    /// The entries of a batch and of all later ones, oldest first.
    Result<> forEachFrom(BatchId batch,
                         const std::function<void(const JournalEntry &)> &visit) const;

private:
    FileState &m_file;
};

} // namespace Core

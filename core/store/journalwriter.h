// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journaltable.h"

namespace Core {

/// Enters what one batch changes in observations, one or a million. Here alone is chosen how its
/// entries stand in the file: those of fewer than 1000 observations each in a row, the others in
/// blocks.
///
/// Rows, because the history of one value is found by their index and the check names the very
/// entry that was altered. Were each typed value a block, its history would unpack all of its
/// indicator: with 100,000 typed values in the file that takes thousands of times as long. Blocks,
/// because a row, with its two hashes, takes many times the room of what it says.
/// Throws SqlError.
class JournalWriter
{
public:
    /// The connection must outlive it. `model` says who, when and why, and has the batch.
    JournalWriter(const Connection &connection, JournalEntry model);

    BatchId batch() const { return m_entry.batch; }

    /// Begins the changes of one observation; they follow those of the one before.
    void begin(const QString &indicator, const QString &unitKey, const QString &period,
               const QString &part, const QString &edition, const QString &source);
    void add(const QString &field, const std::optional<QString> &before,
             const std::optional<QString> &after);
    /// Enters what was gathered. Nothing is added afterwards.
    void finish();

private:
    bool isLarge() const;
    void fold();
    void beginInBlock(const QString &indicator, const QString &unitKey, const QString &period,
                      const QString &part, const QString &edition, const QString &source);
    void closeBlock();

    JournalTable m_table;
    JournalEntry m_entry;         ///< who, when, why, and the place of the last observation
    qsizetype m_observations = 0; ///< with changes
    bool m_isNew = false;         ///< nothing was added to the last one
    QList<JournalEntry> m_rows;   ///< of a batch that is not large yet
    QString m_indicator;          ///< of the block that is filled
    JournalBlockWriter m_block;
};

} // namespace Core

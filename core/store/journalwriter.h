// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journaltable.h"

namespace Core {

/// Enters what one batch changes in observations, one or a million. Its entries are gathered in
/// blocks. Here alone is chosen how they stand in the file: those of fewer than 1000 observations
/// each in a row, the others as blocks.
///
/// Rows, because the history of one value is found by their index and the check names the very
/// entry that was altered: with a block for each typed value every history would unpack all of
/// them. Blocks, because a row with its two hashes takes ten times the room of what it says.
/// Throws SqlError.
class JournalWriter
{
public:
    /// The connection must outlive it. `model` says who, when and why, and has the batch.
    JournalWriter(const Connection &connection, JournalEntry model);

    BatchId batch() const { return m_model.batch; }

    /// Begins the changes of one observation; they follow those of the one before.
    void begin(const QString &indicator, const QString &unitKey, const QString &period,
               const QString &part, const QString &edition, const QString &source);
    void add(const QString &field, const std::optional<QString> &before,
             const std::optional<QString> &after);
    /// Enters what was gathered. Nothing is added afterwards.
    void finish();

private:
    void closeBlock();

    JournalTable m_table;
    JournalEntry m_model;
    QString m_indicator; ///< of the block that is filled
    JournalBlockWriter m_block;
    QList<JournalBlock> m_waiting;
    qsizetype m_observations = 0; ///< with changes
    bool m_isNew = false;         ///< nothing was added to the last one
};

} // namespace Core

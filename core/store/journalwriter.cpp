// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalwriter.h"

namespace Core {

namespace {

constexpr qsizetype fewObservations = 1000; ///< fewer stand in rows
constexpr qsizetype entriesOfBlock = 8192;  ///< about as many

} // namespace

JournalWriter::JournalWriter(const Connection &connection, JournalEntry model)
    : m_table(connection)
    , m_model(std::move(model))
{}

void JournalWriter::begin(const QString &indicator, const QString &unitKey, const QString &period,
                          const QString &part, const QString &edition, const QString &source)
{
    if (indicator != m_indicator || m_block.count() >= entriesOfBlock)
        closeBlock();
    m_indicator = indicator;
    m_block.begin(unitKey, period, part, edition, source);
    m_isNew = true;
}

void JournalWriter::add(const QString &field, const std::optional<QString> &before,
                        const std::optional<QString> &after)
{
    m_block.add(field, before, after);
    m_observations += m_isNew ? 1 : 0;
    m_isNew = false;
}

void JournalWriter::closeBlock()
{
    if (m_block.count() > 0) {
        JournalBlock block{m_model.batch,  m_model.at,      m_model.by, m_indicator,
                           m_model.reason, m_block.count(), {}};
        block.content = m_block.take();
        m_waiting << block;
    }
    if (m_observations < fewObservations)
        return;
    for (const JournalBlock &block : std::as_const(m_waiting))
        m_table.append(block);
    m_waiting.clear();
}

void JournalWriter::finish()
{
    closeBlock();
    QList<JournalEntry> rows;
    for (const JournalBlock &block : std::as_const(m_waiting))
        rows << entriesOf(block, {});
    m_table.append(rows);
}

} // namespace Core

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
    , m_entry(std::move(model))
{}

bool JournalWriter::isLarge() const
{
    return m_observations >= fewObservations;
}

void JournalWriter::begin(const QString &indicator, const QString &unitKey, const QString &period,
                          const QString &part, const QString &edition, const QString &source)
{
    if (isLarge()) {
        beginInBlock(indicator, unitKey, period, part, edition, source);
        return;
    }
    m_entry.indicator = indicator;
    m_entry.unitKey = unitKey;
    m_entry.period = period;
    m_entry.part = part;
    m_entry.edition = edition;
    m_entry.source = source;
    m_isNew = true;
}

void JournalWriter::add(const QString &field, const std::optional<QString> &before,
                        const std::optional<QString> &after)
{
    if (m_isNew && ++m_observations == fewObservations)
        fold();
    m_isNew = false;
    if (isLarge()) {
        m_block.add(field, before, after);
        return;
    }
    m_entry.field = field;
    m_entry.before = before;
    m_entry.after = after;
    m_rows << m_entry;
}

/// The batch is large from here on: the rows go into blocks, and the observation that was begun
/// follows them.
void JournalWriter::fold()
{
    const JournalEntry *last = nullptr;
    for (const JournalEntry &row : std::as_const(m_rows)) {
        const bool isSame = last && row.indicator == last->indicator &&
                            row.unitKey == last->unitKey && row.period == last->period &&
                            row.part == last->part && row.edition == last->edition;
        if (!isSame)
            beginInBlock(row.indicator, row.unitKey, row.period, row.part, row.edition, row.source);
        m_block.add(row.field, row.before, row.after);
        last = &row;
    }
    m_rows.clear();
    beginInBlock(m_entry.indicator, m_entry.unitKey, m_entry.period, m_entry.part, m_entry.edition,
                 m_entry.source);
}

void JournalWriter::beginInBlock(const QString &indicator, const QString &unitKey,
                                 const QString &period, const QString &part, const QString &edition,
                                 const QString &source)
{
    if (indicator != m_indicator || m_block.count() >= entriesOfBlock)
        closeBlock();
    m_indicator = indicator;
    m_block.begin(unitKey, period, part, edition, source);
}

void JournalWriter::closeBlock()
{
    if (m_block.count() == 0)
        return;
    JournalBlock block{m_entry.batch,  m_entry.at,      m_entry.by, m_indicator,
                       m_entry.reason, m_block.count(), {}};
    block.content = m_block.take();
    m_table.append(block);
}

void JournalWriter::finish()
{
    closeBlock();
    m_table.append(m_rows);
}

} // namespace Core

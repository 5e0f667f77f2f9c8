// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording.h"

#include "core/indicator/observationrules.h"
#include "core/store/cataloguefields.h"
#include "core/store/connection.h"
#include "core/store/filestate.h"
#include "core/store/journalfields.h"
#include "core/store/observationtable.h"
#include "core/store/rankingtable.h"
#include "core/store/sqlerror.h"

#include <algorithm>

namespace Core {

namespace {

constexpr qsizetype mostWaitingRows = 4096;
constexpr qsizetype entriesOfBlock = 8192;

Observation emptyObservation(const ObservationKey &key)
{
    Observation observation;
    observation.key = key;
    return observation;
}

/// What was made or changed from `before` to `after`, of which each has all of the file.
QList<JournalEntry> editionChanges(const QList<RankingEdition> &before,
                                   const QList<RankingEdition> &after, JournalEntry entry)
{
    QList<JournalEntry> entries;
    for (const RankingEdition &now : after) {
        const auto old =
            std::find_if(before.cbegin(), before.cend(),
                         [&now](const RankingEdition &one) { return one.id == now.id; });
        if (old != before.cend() && old->outOf == now.outOf)
            continue;
        entry.period = QString::number(now.year);
        entry.edition = now.label;
        entry.field = editionField + (old == before.cend() ? wasAdded : QStringLiteral("out_of"));
        entry.before =
            old == before.cend() ? std::nullopt : std::optional(QString::number(old->outOf));
        entry.after = QString::number(now.outOf);
        entries << entry;
    }
    return entries;
}

} // namespace

Recording::Recording(FileState &file, const Origin &origin, Entries entries)
    : m_file(file)
    , m_journal(file.connection())
    , m_insert(file.connection())
    , m_entries(entries)
    , m_model(file.entryBy(origin))
{}

RankObservations Recording::ranks() const
{
    return {m_file.connection(), m_file.catalogue(), m_file.editions()};
}

std::optional<Observation> Recording::stored(const ObservationKey &key) const
{
    return ranks().indexOf(key.indicator)
               ? ranks().find(key)
               : ObservationTable(m_file.connection(), m_file.catalogue()).find(key);
}

std::optional<Observation> Recording::bring(const Observation &after)
{
    const Catalogue &catalogue = m_file.catalogue();
    const Result<> allowed = checkObservation(after, *catalogue.indicator(after.key.indicator),
                                              *catalogue.unit(after.key.unit));
    if (!allowed)
        throw SqlError{allowed.error()};
    const Observation nothing = emptyObservation(after.key);
    if (!after.isEmpty() && !ranks().indexOf(after.key.indicator) && m_insert.insert(after)) {
        enter(nothing, after);
        return nothing;
    }
    const Observation before = stored(after.key).value_or(nothing);
    // Without a figure it does not exist, whatever its other fields say.
    if (!enter(before, after.isEmpty() ? nothing : after))
        return std::nullopt;
    for (const JournalEntry &entry : write(after))
        enter(entry);
    return before;
}

/// Gives the entries about editions that it made or changed for a place.
QList<JournalEntry> Recording::write(const Observation &after)
{
    const Connection &connection = m_file.connection();
    if (ranks().indexOf(after.key.indicator)) {
        const QList<RankingEdition> before = m_file.editions();
        ranks().write(after);
        m_file.setEditions(RankingTable(connection).editions());
        JournalEntry entry = m_model;
        entry.indicator = m_indicator;
        return editionChanges(before, m_file.editions(), entry);
    }
    const ObservationTable table(connection, m_file.catalogue());
    if (after.isEmpty())
        table.remove(after.key);
    else
        table.save(after);
    return {};
}

/// Enters what differs; false when nothing does.
bool Recording::enter(const Observation &before, const Observation &after)
{
    const QString &indicator = m_file.catalogue().indicator(after.key.indicator)->code;
    const QString &unit = m_file.catalogue().unit(after.key.unit)->key;
    if (indicator != m_indicator || m_block.count() >= entriesOfBlock)
        closeBlock();
    m_indicator = indicator;
    if (m_period != after.key.period) {
        m_period = after.key.period;
        m_periodCode = m_period.code();
    }
    if (m_entries == Entries::Rows)
        return enterRows(before, after, unit);
    m_block.begin(unit, m_periodCode, after.key.part, after.key.edition, after.source);
    const qsizetype count = m_block.count();
    forEachChangedField(
        before, after,
        [this](int, const QString &field, const std::optional<QString> &old,
               const std::optional<QString> &now) { m_block.add(field, old, now); });
    return m_block.count() > count;
}

bool Recording::enterRows(const Observation &before, const Observation &after, const QString &unit)
{
    if (m_rows.size() >= mostWaitingRows)
        appendRows();
    JournalEntry entry = m_model;
    entry.indicator = m_indicator;
    entry.unitKey = unit;
    entry.period = m_periodCode;
    entry.part = after.key.part;
    entry.edition = after.key.edition;
    entry.source = after.source;
    m_entered = m_rows.size();
    forEachChangedField(before, after,
                        [&](int, const QString &field, const std::optional<QString> &old,
                            const std::optional<QString> &now) {
                            entry.field = field;
                            entry.before = old;
                            entry.after = now;
                            m_rows << entry;
                        });
    return m_rows.size() > m_entered;
}

/// Enters what belongs to the observation that was entered last.
void Recording::enter(const JournalEntry &entry)
{
    if (m_entries == Entries::Rows) {
        m_rows.insert(m_entered++, entry);
        return;
    }
    m_block.begin(entry.unitKey, entry.period, entry.part, entry.edition, entry.source);
    m_block.add(entry.field, entry.before, entry.after);
}

void Recording::appendRows()
{
    m_journal.append(m_rows);
    m_rows.clear();
}

void Recording::closeBlock()
{
    if (m_block.count() == 0)
        return;
    JournalBlock block{m_model.batch, m_model.at, m_model.by, m_indicator, m_model.reason, 0, {}};
    block.count = m_block.count();
    block.content = m_block.take();
    m_journal.append(block);
}

void Recording::finish()
{
    closeBlock();
    appendRows();
}

} // namespace Core

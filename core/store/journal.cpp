// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/store/connection.h"
#include "core/store/filestate.h"
#include "core/store/journaltable.h"
#include "core/store/sqlerror.h"

namespace Core {

Result<QList<JournalEntry>> Journal::entries(const QString &indicator) const
{
    return guarded<QList<JournalEntry>>(
        [&] { return JournalTable(m_file.connection()).entries(indicator); });
}

Result<QList<JournalEntry>> Journal::of(const ObservationKey &key) const
{
    const Indicator *indicator = m_file.catalogue().indicator(key.indicator);
    const Unit *unit = m_file.catalogue().unit(key.unit);
    if (!indicator || !unit)
        return QList<JournalEntry>();
    return guarded<QList<JournalEntry>>([&] {
        return JournalTable(m_file.connection())
            .entriesOf(indicator->code, unit->key, key.period.code(), key.part);
    });
}

Result<QList<JournalEntry>> Journal::before(JournalEntryId before, int most) const
{
    return guarded<QList<JournalEntry>>(
        [&] { return JournalTable(m_file.connection()).entriesBefore(before, most); });
}

Result<qint64> Journal::size() const
{
    return guarded<qint64>([this] { return JournalTable(m_file.connection()).size(); });
}

Result<> Journal::forEachFrom(BatchId batch,
                              const std::function<void(const JournalEntry &)> &visit) const
{
    return guarded<void>([&]() -> Result<> {
        JournalTable(m_file.connection()).forEachFrom(batch, visit);
        return {};
    });
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/restorevalue.h"

#include "core/store/journalrestore.h"

namespace Gui {

Core::Result<bool> RestoreValue::operator()(const Core::JournalEntry &entry) const
{
    const auto old = Core::observationBefore(entry, m_session.store());
    if (!old)
        return Core::failure(old.error());
    if (old->isEmpty() && !confirmsRemoval(entry, old->key))
        return false;
    return m_session
        .record({*old}, tr("Restore %1, %2").arg(entry.indicator, entry.period),
                Core::restoreReason(entry.id))
        .map([] { return true; });
}

bool RestoreValue::confirmsRemoval(const Core::JournalEntry &entry,
                                   const Core::ObservationKey &key) const
{
    const QString unit = m_session.catalogue().nameOf(key.unit, key.period, m_session.language());
    const QString question =
        tr("%1 had no value for %2 in %3 before this entry. Restoring that removes the present "
           "value; the journal keeps it.")
            .arg(unit, entry.indicator, entry.period);
    return m_prompts.choose(tr("Restore the old value"), question, {tr("Remove the value")})
        .has_value();
}

} // namespace Gui

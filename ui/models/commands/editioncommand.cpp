// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commands/editioncommand.h"

namespace Models {

Core::Result<Change> EditionCommand::takeBack(Core::Store &store, const Core::Origin &origin)
{
    return save(m_recorded.before, store, origin);
}

Core::Result<Change> EditionCommand::doAgain(Core::Store &store, const Core::Origin &origin)
{
    return save(m_recorded.after, store, origin);
}

Core::Result<Change> EditionCommand::save(const Core::EditionPlaces &places, Core::Store &store,
                                          const Core::Origin &origin) const
{
    return store.rankings()
        .saveEdition(m_index, places, origin)
        .map([](const Core::RecordedEdition &) { return Change{Change::Kind::Rankings}; });
}

} // namespace Models

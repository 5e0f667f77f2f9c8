// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commands/storedcommand.h"

namespace Models {

void StoredCommand::undo()
{
    m_steps.store(
        [this](Core::Store &store, const Core::Origin &origin) { return takeBack(store, origin); },
        QStringLiteral("undo"));
}

void StoredCommand::redo()
{
    if (std::exchange(m_isPushed, true))
        m_steps.store([this](Core::Store &store,
                             const Core::Origin &origin) { return doAgain(store, origin); },
                      QStringLiteral("redo"));
}

} // namespace Models

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commands/acceptcommand.h"

namespace Models {

Core::Result<Change> AcceptCommand::takeBack(Core::Store &store, const Core::Origin &origin)
{
    return store.answers().withdraw(m_warnings, origin).map([] {
        return Change{Change::Kind::Answers};
    });
}

Core::Result<Change> AcceptCommand::doAgain(Core::Store &store, const Core::Origin &origin)
{
    return store.answers().accept(m_warnings, m_note, origin).map([] {
        return Change{Change::Kind::Answers};
    });
}

} // namespace Models

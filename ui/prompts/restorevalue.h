// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session.h"
#include "ui/prompts/prompts.h"

#include <QCoreApplication>

namespace Gui {

/// Brings back what entries of the journal replaced.
class RestoreValue
{
    Q_DECLARE_TR_FUNCTIONS(Gui::RestoreValue)

public:
    /// Both outlive the object.
    RestoreValue(Models::Session &session, Prompts &prompts)
        : m_session(session)
        , m_prompts(prompts)
    {}

    /// Stores what `entry` replaced as a new entry and one undo step. Asks first when that takes
    /// the present value away; false when the person would rather keep it. NotRestorable, or the
    /// rule that the old value breaks today.
    Core::Result<bool> operator()(const Core::JournalEntry &entry) const;

private:
    bool confirmsRemoval(const Core::JournalEntry &entry, const Core::ObservationKey &key) const;

    Models::Session &m_session;
    Prompts &m_prompts;
};

} // namespace Gui

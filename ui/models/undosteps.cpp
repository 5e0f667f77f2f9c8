// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/undosteps.h"

namespace Models {

UndoSteps::UndoSteps(Clerk clerk, QObject *parent)
    : QObject(parent)
    , m_clerk(std::move(clerk))
{}

Core::Result<> UndoSteps::takeBack()
{
    return m_stack.canUndo() ? take(&QUndoStack::undo, &QUndoStack::redo) : Core::Result<>();
}

Core::Result<> UndoSteps::doAgain()
{
    return m_stack.canRedo() ? take(&QUndoStack::redo, &QUndoStack::undo) : Core::Result<>();
}

/// The stack takes a step whether it could be stored or not: it goes back then.
Core::Result<> UndoSteps::take(void (QUndoStack::*step)(), void (QUndoStack::*back)())
{
    Core::Result<> taken;
    m_taken = &taken;
    (m_stack.*step)();
    m_taken = nullptr;
    if (!taken) {
        m_isGoingBack = true;
        (m_stack.*back)();
        m_isGoingBack = false;
    }
    return taken;
}

void UndoSteps::store(const Writing &write, const QString &reason)
{
    if (m_isGoingBack)
        return;
    const Core::Result<> stored = m_clerk(write, reason);
    if (m_taken)
        *m_taken = stored;
    else if (!stored)
        emit failed(stored.error());
}

} // namespace Models

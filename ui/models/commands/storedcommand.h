// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/undosteps.h"

#include <QUndoCommand>

namespace Models {

/// A change that is in the file when its command is pushed. Undo and redo write to the file again.
class StoredCommand : public QUndoCommand
{
public:
    /// `steps` own the stack that it is pushed to.
    StoredCommand(UndoSteps &steps, const QString &text)
        : QUndoCommand(text)
        , m_steps(steps)
    {}

    void undo() final;
    void redo() final;

protected:
    virtual Core::Result<Change> takeBack(Core::Store &store, const Core::Origin &origin) = 0;
    virtual Core::Result<Change> doAgain(Core::Store &store, const Core::Origin &origin) = 0;

private:
    UndoSteps &m_steps;
    bool m_isPushed = false;
};

} // namespace Models

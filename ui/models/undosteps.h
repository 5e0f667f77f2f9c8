// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/store.h"
#include "ui/models/change.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace Models {

/// What can be taken back, step by step. Each step is a command (ui/models/commands) that brings a
/// change into the file; undo and redo are stored and journalled like any other change.
class UndoSteps final : public QObject
{
    Q_OBJECT

public:
    /// Brings a change into the file and says what is another then.
    using Writing = std::function<Core::Result<Change>(Core::Store &, const Core::Origin &)>;
    /// Lets one write as the person who works, for that reason, and shows what it changed.
    using Clerk = std::function<Core::Result<>(const Writing &, const QString &reason)>;

    explicit UndoSteps(Clerk clerk, QObject *parent = nullptr);

    QUndoStack &stack() { return m_stack; }
    const QUndoStack &stack() const { return m_stack; }

    /// Takes the last step back; nothing without one. One that could not be stored is still there
    /// afterwards.
    Core::Result<> takeBack();
    /// Makes the step that was taken back last once more.
    Core::Result<> doAgain();

    /// What a command does when the stack comes to it.
    void store(const Writing &write, const QString &reason);

signals:
    /// The stack was asked for a step by itself, and it could not be stored.
    void failed(const Core::Error &error);

private:
    Core::Result<> take(void (QUndoStack::*step)(), void (QUndoStack::*back)());

    Clerk m_clerk;
    QUndoStack m_stack;
    Core::Result<> *m_taken = nullptr; ///< what became of the step that is being taken
    bool m_isGoingBack = false;        ///< the stack follows, nothing is stored
};

} // namespace Models

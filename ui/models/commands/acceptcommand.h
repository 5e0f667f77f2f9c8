// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/valuewarnings.h"
#include "ui/models/commands/storedcommand.h"

namespace Models {

/// Answers to open questions, with one note.
class AcceptCommand final : public StoredCommand
{
public:
    AcceptCommand(UndoSteps &steps, QList<Core::ValueWarning> warnings, QString note,
                  const QString &text)
        : StoredCommand(steps, text)
        , m_warnings(std::move(warnings))
        , m_note(std::move(note))
    {}

private:
    Core::Result<Change> takeBack(Core::Store &store, const Core::Origin &origin) override;
    Core::Result<Change> doAgain(Core::Store &store, const Core::Origin &origin) override;

    QList<Core::ValueWarning> m_warnings;
    QString m_note;
};

} // namespace Models

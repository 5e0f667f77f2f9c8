// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/commands/storedcommand.h"

namespace Models {

/// Values that were recorded as one batch. What was there before is left to the journal.
class RecordCommand final : public StoredCommand
{
public:
    RecordCommand(UndoSteps &steps, Core::BatchId batch, const QString &text)
        : StoredCommand(steps, text)
        , m_batch(batch)
    {}

private:
    Core::Result<Change> takeBack(Core::Store &store, const Core::Origin &origin) override;
    Core::Result<Change> doAgain(Core::Store &store, const Core::Origin &origin) override;

    Core::BatchId m_batch;
};

} // namespace Models

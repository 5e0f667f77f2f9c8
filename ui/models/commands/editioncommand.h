// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/commands/storedcommand.h"

namespace Models {

/// Places of a ranking edition.
class EditionCommand final : public StoredCommand
{
public:
    EditionCommand(UndoSteps &steps, Core::RankingIndex index, Core::RecordedEdition recorded,
                   const QString &text)
        : StoredCommand(steps, text)
        , m_index(std::move(index))
        , m_recorded(std::move(recorded))
    {}

private:
    Core::Result<Change> takeBack(Core::Store &store, const Core::Origin &origin) override;
    Core::Result<Change> doAgain(Core::Store &store, const Core::Origin &origin) override;
    Core::Result<Change> save(const Core::EditionPlaces &places, Core::Store &store,
                              const Core::Origin &origin) const;

    Core::RankingIndex m_index;
    Core::RecordedEdition m_recorded;
};

} // namespace Models

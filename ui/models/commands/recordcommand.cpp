// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commands/recordcommand.h"

#include "core/store/journalbatch.h"

namespace Models {

namespace {

Core::Result<Change> bring(const Core::Result<Core::ObservationsThen> &then, Core::Store &store,
                           const Core::Origin &origin)
{
    return then.and_then([&](const Core::ObservationsThen &found) {
        return store.observations()
            .record(found.observations, found.positions, origin)
            .map([&](const Core::RecordedBatch &) {
                return Change::of(found.observations, found.positions);
            });
    });
}

} // namespace

Core::Result<Change> RecordCommand::takeBack(Core::Store &store, const Core::Origin &origin)
{
    return bring(Core::observationsBefore(m_batch, store), store, origin);
}

Core::Result<Change> RecordCommand::doAgain(Core::Store &store, const Core::Origin &origin)
{
    return bring(Core::observationsAfter(m_batch, store), store, origin);
}

} // namespace Models

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace Core {

/// Observations of a moment, and the order in which they are to be recorded so that it holds again.
struct ObservationsThen
{
    CompactObservations observations;
    QList<quint32> positions;
};

/// What the observations that a batch changed were before it, as the journal tells: whole, and so
/// without whatever has been changed in them since. Empty where there was none; the last change
/// comes first. Recording them undoes the batch.
///
/// NotRestorable when the indicator or the unit of one is no longer in the file, or it is of a
/// batch that changed something else than observations.
Result<ObservationsThen> observationsBefore(BatchId batch, const Store &store);

/// The same for the moment after the batch. Recording them redoes it.
Result<ObservationsThen> observationsAfter(BatchId batch, const Store &store);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace Core {

/// The observation that is to be stored so that what an entry of the journal replaced holds again.
/// A figure (value, number of places, numerator and denominator, state, assessment, reason of
/// absence) comes back whole, as it was before the entry's batch, together with whatever else that
/// batch changed: an old figure keeps its old source. Any other field comes back alone. All other
/// fields stay as they are now; of a figure that has been removed since, they come back too. Empty
/// when there was no figure then: storing it removes the present one.
///
/// NotRestorable when nothing would change, or nothing can hold the old content: the indicator or
/// the unit is not in the file, only ranking tables hold that field, or the figure that it belonged
/// to is gone. The rules of values are for `Observations::record` to check.
Result<Observation> observationBefore(const JournalEntry &entry, const Store &store);

/// The observation that an entry is about. NotRestorable as above, BadPeriod.
Result<ObservationKey> observationKeyOf(const JournalEntry &entry, const Catalogue &catalogue);

/// The reason that a restored value has in the journal: "restore of entry 12".
QString restoreReason(JournalEntryId entry);
/// The entry that a reason names; null when it is not one of a restored value.
std::optional<JournalEntryId> restoredEntry(const QString &reason);

} // namespace Core

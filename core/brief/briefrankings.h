// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefwriter.h"
#include "core/store/store.h"

namespace Core {

/// The places of the situation's unit in every index that ranked it up to the as-of year, those
/// that feed an indicator of the programme first; with its neighbours of the same region.
Result<QList<BriefRanking>> loadRankings(const Store &store, const Situation &situation,
                                         Language language);

} // namespace Core

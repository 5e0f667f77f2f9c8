// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/indicator/ranking.h"

namespace Core {

/// The places that are possible for a score; equal when the table tells exactly.
struct PlaceRange
{
    int best = 0;
    int worst = 0;

    bool operator==(const PlaceRange &) const = default;
};

/// A unit's result in an edition if some of its parts had other scores (methods.md section 5).
struct WhatIf
{
    double score = 0; ///< by the index's formula, not rounded, in the scale of its parts
    PlaceRange place; ///< among the other units as they are
    int outOf = 0;
    std::optional<double> baseScore; ///< as published
    std::optional<int> baseRank;

    /// Null where the table leaves several places open.
    std::optional<int> rank() const;
    bool operator==(const WhatIf &) const = default;
};

/// Recomputes the index of `unit` with `changed` scores by part code, and its place among `table`,
/// the edition's entries. The table may be partial: known ranks then bound the place. Scores are
/// compared as the table prints them, to its last decimal.
/// Errors: NoFormula; UnknownPart for a part that does not enter the index; ScoreOutOfRange for a
/// score outside 0 to 1; PartNotKnown for a part that is neither published nor changed.
Result<WhatIf> whatIf(const RankingIndex &index, const RankingEdition &edition,
                      const QList<RankingEntry> &table, UnitId unit,
                      const QMap<QString, double> &changed);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/ranking.h"
#include "core/indicator/unit.h"

namespace Core {

// A unit beside the others of an edition's table.

/// The members of `region` on `day`: a region of 13 provinces may have five a day later.
QList<UnitId> regionMembers(const Region &region, QDate day);

/// The place of `unit` among `members` by their ranks in `table`: 1 + the number of better ones.
/// Null unless the rank of every member is known, its own among them.
std::optional<int> placeAmongMembers(const QList<RankingEntry> &table, const QList<UnitId> &members,
                                     UnitId unit);

/// What parts a unit from the place that would meet a target.
struct PlaceDistance
{
    int place = 0;                 ///< the worst place that meets the target
    int places = 0;                ///< to rise, above zero
    UnitId holder;                 ///< the unit that holds that place; null where unknown
    std::optional<double> score;   ///< of that place
    std::optional<double> missing; ///< score minus own score

    bool operator==(const PlaceDistance &) const = default;
};

/// Null when the unit has no rank, or has that place or a better one.
std::optional<PlaceDistance> distanceToPlace(const QList<RankingEntry> &table, UnitId unit,
                                             int place);

} // namespace Core

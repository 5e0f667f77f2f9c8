// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/ranking.h"

namespace Core {

/// What one part of an index does to a unit's place.
struct PlaceDriver
{
    QString part;                  ///< its code
    SubScore own;                  ///< as published
    std::optional<double> median;  ///< of the published scores of the part
    int known = 0;                 ///< how many scores the median is of
    std::optional<double> gap;     ///< median minus own score; below zero when ahead
    std::optional<int> placesLost; ///< places that the unit would rise with the part at the median

    bool operator==(const PlaceDriver &) const = default;
};

/// The parts of the index that have a score or a rank of `unit`, those first that cost most: by
/// places lost, then by the gap in points of the index, then by the worst rank. Parts that do not
/// enter the index come without `placesLost`, which is also null where the table leaves the place
/// open. A median is of what is published; a few leading units alone make a high one.
QList<PlaceDriver> placeDrivers(const RankingIndex &index, const RankingEdition &edition,
                                const QList<RankingEntry> &table, UnitId unit);

} // namespace Core

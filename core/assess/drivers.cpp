// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/drivers.h"

#include "core/assess/trend.h"
#include "core/assess/whatif.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace Core {

namespace {

QList<double> scoresOf(const QString &part, const QList<RankingEntry> &table)
{
    QList<double> scores;
    for (const RankingEntry &entry : table) {
        if (const auto score = entry.parts.value(part).score)
            scores << *score;
    }
    return scores;
}

SubScore ownScore(const QString &part, const QList<RankingEntry> &table, UnitId unit)
{
    for (const RankingEntry &entry : table) {
        if (entry.unit == unit)
            return entry.parts.value(part);
    }
    return {};
}

/// How much worse `rank` is than the place with `driver` at its median.
std::optional<int> placesLost(const PlaceDriver &driver, const RankingIndex &index,
                              const RankingEdition &edition, const QList<RankingEntry> &table,
                              UnitId unit)
{
    const auto raised =
        whatIf(index, edition, table, unit, {{driver.part, std::min(1.0, *driver.median)}});
    if (!raised || !raised->rank() || !raised->baseRank)
        return std::nullopt;
    return std::max(0, *raised->baseRank - *raised->rank());
}

/// What the parts are ordered by, the most costly first: places, points, rank.
using Cost = std::tuple<int, double, int>;

Cost costOf(const PlaceDriver &driver, const QList<SubIndex> &parts)
{
    const auto part = std::find_if(parts.cbegin(), parts.cend(),
                                   [&](const auto &one) { return one.code == driver.part; });
    const double weight = part == parts.cend() ? 0 : part->weight.value_or(0);
    const double points = driver.gap ? *driver.gap * weight : std::numeric_limits<double>::lowest();
    return {driver.placesLost.value_or(-1), points, driver.own.rank.value_or(0)};
}

} // namespace

QList<PlaceDriver> placeDrivers(const RankingIndex &index, const RankingEdition &edition,
                                const QList<RankingEntry> &table, UnitId unit)
{
    QList<PlaceDriver> drivers;
    for (const SubIndex &part : index.parts) {
        PlaceDriver driver;
        driver.part = part.code;
        driver.own = ownScore(part.code, table, unit);
        if (!driver.own.score && !driver.own.rank)
            continue;
        const QList<double> scores = scoresOf(part.code, table);
        driver.known = int(scores.size());
        if (!scores.isEmpty())
            driver.median = median(scores);
        if (driver.own.score)
            driver.gap = *driver.median - *driver.own.score;
        if (driver.gap && part.weight.value_or(0) > 0)
            driver.placesLost =
                *driver.gap > 0 ? placesLost(driver, index, edition, table, unit) : 0;
        drivers << driver;
    }
    std::stable_sort(drivers.begin(), drivers.end(), [&](const auto &a, const auto &b) {
        return costOf(a, index.parts) > costOf(b, index.parts);
    });
    return drivers;
}

} // namespace Core

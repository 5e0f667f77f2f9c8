// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/peers.h"

#include <algorithm>

namespace Core {

namespace {

const RankingEntry *entryOf(const QList<RankingEntry> &table, UnitId unit)
{
    const auto found = std::find_if(table.cbegin(), table.cend(),
                                    [unit](const auto &entry) { return entry.unit == unit; });
    return found == table.cend() ? nullptr : &*found;
}

/// The entry that holds `place`, alone or with others ("15, 15, 17": both hold 15 and 16).
const RankingEntry *holderOf(const QList<RankingEntry> &table, int place)
{
    const RankingEntry *holder = nullptr;
    for (const RankingEntry &entry : table) {
        if (entry.rank && *entry.rank <= place && (!holder || *entry.rank > *holder->rank))
            holder = &entry;
    }
    if (!holder)
        return nullptr;
    const auto tied = std::count_if(table.cbegin(), table.cend(), [holder](const auto &entry) {
        return entry.rank == holder->rank;
    });
    return *holder->rank + tied > place ? holder : nullptr;
}

} // namespace

QList<UnitId> regionMembers(const Region &region, QDate day)
{
    QList<UnitId> members;
    for (const RegionMember &member : region.members) {
        if (member.validity.contains(day))
            members << member.unit;
    }
    return members;
}

std::optional<int> placeAmongMembers(const QList<RankingEntry> &table, const QList<UnitId> &members,
                                     UnitId unit)
{
    const RankingEntry *own = entryOf(table, unit);
    if (!own || !own->rank || !members.contains(unit))
        return std::nullopt;
    int place = 1;
    for (const UnitId member : members) {
        const RankingEntry *entry = entryOf(table, member);
        if (!entry || !entry->rank)
            return std::nullopt;
        place += *entry->rank < *own->rank;
    }
    return place;
}

std::optional<PlaceDistance> distanceToPlace(const QList<RankingEntry> &table, UnitId unit,
                                             int place)
{
    const RankingEntry *own = entryOf(table, unit);
    if (!own || !own->rank || *own->rank <= place)
        return std::nullopt;
    PlaceDistance distance{place, *own->rank - place, {}, {}, {}};
    const RankingEntry *holder = holderOf(table, place);
    if (!holder)
        return distance;
    distance.holder = holder->unit;
    distance.score = holder->score;
    if (holder->score && own->score)
        distance.missing = *holder->score - *own->score;
    return distance;
}

} // namespace Core

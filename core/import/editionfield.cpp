// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/editionfield.h"

#include <algorithm>

namespace Core {

Result<> checkEditionField(const Store &store, const Observation &observation)
{
    const Indicator &indicator = *store.catalogue().indicator(observation.key.indicator);
    const RankingIndex *index =
        indicator.index.isEmpty() ? nullptr : store.catalogue().index(indicator.index);
    if (!index || !observation.outOf)
        return {};
    for (const RankingEdition &edition : store.rankings().editionsOf(index->id)) {
        if (edition.year != observation.key.period.year() ||
            edition.label != observation.key.edition || edition.outOf == *observation.outOf)
            continue;
        const auto entries = store.rankings().entries(edition.id);
        if (!entries)
            return failure(entries.error());
        const bool hasOthers = std::ranges::any_of(*entries, [&](const RankingEntry &entry) {
            return entry.unit != observation.key.unit;
        });
        if (hasOthers)
            return failure({Error::Kind::FieldMismatch,
                            QString::number(*observation.outOf),
                            {QString::number(edition.outOf), QString::number(edition.year)},
                            {}});
    }
    return {};
}

} // namespace Core

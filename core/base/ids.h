// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace Core {

/// The key of a row, distinct for each kind of thing so that they cannot be mixed up.
/// Null (not valid) until the thing has been saved.
template<class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {}

    constexpr bool isValid() const { return m_value > 0; }
    constexpr qint64 value() const { return m_value; }

    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

template<class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

using ProgrammeId = Id<struct ProgrammeTag>;
using PillarId = Id<struct PillarTag>;
using IndicatorId = Id<struct IndicatorTag>;
using TargetId = Id<struct TargetTag>;
using UnitId = Id<struct UnitTag>;
using RegionId = Id<struct RegionTag>;
using ObservationId = Id<struct ObservationTag>;
using RankingIndexId = Id<struct RankingIndexTag>;
using EditionId = Id<struct EditionTag>;
using JournalEntryId = Id<struct JournalEntryTag>;

/// Groups the journal entries of one user action: what one undo takes back.
using BatchId = Id<struct BatchTag>;

} // namespace Core

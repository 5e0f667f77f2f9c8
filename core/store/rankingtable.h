// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/ranking.h"

namespace Core {

class Catalogue;
class Connection;

/// Ranking indices, their editions and the places in them. Throws SqlError.
class RankingTable
{
public:
    /// With a catalogue, the unit of every entry must be in it.
    explicit RankingTable(const Connection &connection, const Catalogue *catalogue = nullptr)
        : m_connection(connection)
        , m_catalogue(catalogue)
    {}

    RankingIndexId insert(const RankingIndex &index) const;
    /// Adds the part behind those that the index has.
    void insert(RankingIndexId index, const SubIndex &part) const;
    QList<RankingIndex> indices() const;

    EditionId insert(const RankingEdition &edition) const;
    void updateField(EditionId edition, int outOf) const;
    /// Brings the stored edition of that id to `edition`.
    void update(const RankingEdition &edition) const;
    /// Removes an edition that has no entries.
    void remove(EditionId edition) const;
    /// By year, then label.
    QList<RankingEdition> editions() const;

    /// Adds the entry, or brings the stored one of that edition and unit to it.
    void save(const RankingEntry &entry) const;
    void remove(EditionId edition, UnitId unit) const;
    /// By rank, the unknown ones last; all editions, or one.
    QList<RankingEntry> entries(EditionId edition) const;
    std::optional<RankingEntry> entry(EditionId edition, UnitId unit) const;
    /// The unit's entries in all editions of all indices.
    QList<RankingEntry> entriesOf(UnitId unit) const;
    QList<RankingEntry> allEntries() const;

private:
    QList<RankingEntry> read(const QString &where, qint64 first, qint64 second) const;

    const Connection &m_connection;
    const Catalogue *m_catalogue;
};

} // namespace Core

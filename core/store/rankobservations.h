// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/catalogue.h"
#include "core/indicator/observation.h"
#include "core/indicator/ranking.h"

namespace Core {

class Connection;

/// The places of ranking editions, read and written as observations of the indicators that an index
/// feeds. Throws SqlError. Holds references only: made where it is needed.
class RankObservations
{
public:
    /// `editions`: all that there are in the file.
    RankObservations(const Connection &connection, const Catalogue &catalogue,
                     const QList<RankingEdition> &editions)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_editions(editions)
    {}

    /// The index that feeds an indicator; null for one with observations of its own.
    const RankingIndex *indexOf(IndicatorId indicator) const;

    QList<Observation> all() const;
    QList<Observation> ofUnit(UnitId unit) const;
    /// Empty for an indicator that no index feeds.
    QList<Observation> ofIndicator(IndicatorId indicator) const;

    // The indicator of these is fed by an index.

    std::optional<Observation> find(const ObservationKey &key) const;
    /// Puts the place into its edition, which is made when there is none; takes it away when there
    /// is no value, and an edition that was made so with its last place. FieldMismatch when the
    /// edition has another N and places of others. The editions may be others then.
    void write(const Observation &observation) const;

private:
    QList<Observation> from(const QList<RankingEntry> &entries) const;
    Observation observation(IndicatorId indicator, const RankingEdition &edition,
                            const RankingEntry &entry) const;
    const RankingEdition *editionFor(const RankingIndex &index, const ObservationKey &key) const;
    EditionId ensureEdition(const Observation &observation, const RankingIndex &index) const;
    void clear(const RankingEdition &edition, UnitId unit) const;

    const Connection &m_connection;
    const Catalogue &m_catalogue;
    const QList<RankingEdition> &m_editions;
};

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/indicator/indicator.h"

namespace Core {

class Connection;

/// Programmes with their pillars, indicators and targets. Throws SqlError.
class ProgrammeTable
{
public:
    explicit ProgrammeTable(const Connection &connection)
        : m_connection(connection)
    {}

    /// Adds the programme or brings the stored one of that code to it. Indicators keep their rows
    /// (found by code), so their values stay; one that the new version lacks stays too. False when
    /// `progress` has stopped it half way.
    bool save(const Programme &programme, const QList<Indicator> &indicators,
              const Progress &progress = {}) const;
    QList<Programme> programmes() const;
    QList<Indicator> indicators() const;

private:
    ProgrammeId saveProgramme(const Programme &programme) const;
    void savePillars(ProgrammeId programme, const QList<Pillar> &pillars) const;
    IndicatorId saveIndicator(ProgrammeId programme, PillarId pillar, int position,
                              const Indicator &indicator) const;
    void deleteDetails(const QList<IndicatorId> &indicators) const;
    void saveDetails(IndicatorId id, const Indicator &indicator) const;
    void saveTargets(IndicatorId id, const QList<Target> &targets) const;

    const Connection &m_connection;
};

} // namespace Core

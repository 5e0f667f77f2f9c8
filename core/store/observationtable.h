// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/observation.h"

#include <QList>

#include <functional>

namespace Core {

class Catalogue;
class Connection;
class Statement;

/// The columns of the table that hold the fields, in their order: "value, out_of, numerator, ...".
const QString &observationColumns();

/// Reads observations of all indicators but those that a ranking index feeds; ObservationWriter
/// writes them. Throws SqlError.
class ObservationTable
{
public:
    /// Every row's indicator and unit must be in the catalogue.
    ObservationTable(const Connection &connection, const Catalogue &catalogue)
        : m_connection(connection)
        , m_catalogue(catalogue)
    {}

    std::optional<Observation> find(const ObservationKey &key) const;
    /// All, in the order below.
    void forEach(const std::function<void(const Observation &)> &visit) const;
    /// All, by indicator, unit, period, part.
    void forEachByIndicator(const std::function<void(const Observation &)> &visit) const;
    /// By unit, indicator, period, part.
    QList<Observation> all() const;
    QList<Observation> ofUnit(UnitId unit) const;
    QList<Observation> ofIndicator(IndicatorId indicator) const;
    QList<Observation> ofSeries(IndicatorId indicator, UnitId unit) const;
    /// Those of whole years alone.
    QList<Observation> annualOfUnit(UnitId unit) const;
    QList<Observation> annualOfIndicator(IndicatorId indicator) const;
    /// By indicator and unit; read without a look at other periods.
    QList<Observation> inPeriod(const Period &period) const;

private:
    QList<Observation> readAll(Statement &rows) const;

    const Connection &m_connection;
    const Catalogue &m_catalogue;
};

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/unit.h"

namespace Core {

class Connection;

/// Units with their names, codes and aliases, their successions, and regions. Throws SqlError.
class UnitTable
{
public:
    explicit UnitTable(const Connection &connection)
        : m_connection(connection)
    {}

    UnitId insert(const Unit &unit) const;
    void insert(const Succession &succession) const;
    void insert(const Region &region) const;
    /// In the order of insertion: parents before the units below them.
    QList<Unit> all() const;
    QList<Region> regions() const;
    QList<Succession> successions() const;

private:
    const Connection &m_connection;
};

} // namespace Core

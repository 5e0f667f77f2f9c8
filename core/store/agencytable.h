// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/agency.h"

namespace Core {

class Connection;

/// The dated profiles of the agency that issues reports. Throws SqlError.
class AgencyTable
{
public:
    explicit AgencyTable(const Connection &connection)
        : m_connection(connection)
    {}

    void insert(const AgencyProfile &profile) const;
    void removeAll() const;
    /// Oldest first.
    QList<AgencyProfile> all() const;

private:
    const Connection &m_connection;
};

} // namespace Core

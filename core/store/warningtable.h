// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/openwarnings.h"

namespace Core {

class Connection;

/// Questions about values that were answered with a note. Throws SqlError.
class WarningTable
{
public:
    /// Every row's indicator and unit must be in the catalogue.
    WarningTable(const Connection &connection, const Catalogue &catalogue)
        : m_connection(connection)
        , m_catalogue(catalogue)
    {}

    /// Adds the answer or brings the stored one of that key, kind and fingerprint to it.
    void save(const AcceptedWarning &accepted) const;
    void remove(const AcceptedWarning &accepted) const;
    std::optional<AcceptedWarning> find(const ValueWarning &warning) const;
    /// In the order in which they were first given.
    QList<AcceptedWarning> all() const;

private:
    const Connection &m_connection;
    const Catalogue &m_catalogue;
};

} // namespace Core

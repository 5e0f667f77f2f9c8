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
    explicit WarningTable(const Connection &connection)
        : m_connection(connection)
    {}

    /// Adds the answer or brings the stored one of that key, kind and fingerprint to it.
    void save(const AcceptedWarning &accepted) const;
    void remove(const AcceptedWarning &accepted) const;
    std::optional<AcceptedWarning> find(const ValueWarning &warning) const;
    /// In the order in which they were first given.
    QList<AcceptedWarning> all() const;

private:
    const Connection &m_connection;
};

} // namespace Core

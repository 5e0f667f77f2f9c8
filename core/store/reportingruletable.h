// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/reportingcalendar.h"

namespace Core {

class Connection;

/// The rules of the period calendar. Throws SqlError.
class ReportingRuleTable
{
public:
    explicit ReportingRuleTable(const Connection &connection)
        : m_connection(connection)
    {}

    void insert(const ReportingRule &rule) const;
    /// As they were added: a later rule comes before an earlier one.
    QList<ReportingRule> all() const;

private:
    const Connection &m_connection;
};

} // namespace Core

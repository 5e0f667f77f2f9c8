// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Core {

class Connection;

/// One user action: takes the write lock at once, and rolls back unless it was committed.
class Transaction
{
public:
    explicit Transaction(const Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    const Connection &m_connection;
    bool m_open = true;
};

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/seal.h"

namespace Core {

class Connection;

/// One user action: takes the write lock at once, renews the seal of what it wrote, and rolls back
/// unless it was committed. Whatever is written to the file is written in one.
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
    Seal m_seal;
    bool m_open = true;
};

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/sqlerror.h"
#include "core/store/sqlite.h"

namespace Core {

/// Sees the file as it is at one moment, whatever others write meanwhile. To be released at the
/// end: only where what is read failed does it not matter whether that does.
class Snapshot
{
public:
    explicit Snapshot(const Connection &connection)
        : m_connection(connection)
    {
        Sqlite::hold(m_connection);
    }
    ~Snapshot()
    {
        if (!m_open)
            return;
        try {
            release();
        } catch (const SqlError &) { // a damaged page has ended it already
            return;
        }
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    void release()
    {
        Sqlite::release(m_connection);
        m_open = false;
    }

private:
    const Connection &m_connection;
    bool m_open = true;
};

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/connection.h"
#include "core/store/sqlerror.h"
#include "core/store/sqlite.h"

namespace Core {

Transaction::Transaction(const Connection &connection)
    : m_connection(connection)
    , m_seal(connection)
{
    m_connection.passWriteGate();
    Sqlite::beginWriting(m_connection);
    m_connection.setWriteListener([this](const QString &table) { m_seal.beginWrite(table); });
}

Transaction::~Transaction()
{
    m_connection.setWriteListener({});
    if (!m_open)
        return;
    try {
        Sqlite::rollBack(m_connection);
    } catch (const SqlError &) { // SQLite has rolled back by itself (disk full, I/O error)
        return;
    }
}

void Transaction::commit()
{
    m_seal.renew();
    Sqlite::commit(m_connection);
    m_open = false;
}

} // namespace Core

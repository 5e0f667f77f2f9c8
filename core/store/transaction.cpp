// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/connection.h"
#include "core/store/sqlerror.h"

namespace Core {

Transaction::Transaction(const Connection &connection)
    : m_connection(connection)
    , m_seal(connection)
{
    m_connection.passWriteGate();
    m_connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_connection.setWriteListener([this](const QString &table) { m_seal.beginWrite(table); });
}

Transaction::~Transaction()
{
    m_connection.setWriteListener({});
    if (!m_open)
        return;
    try {
        m_connection.execute(QStringLiteral("ROLLBACK"));
    } catch (const SqlError &) { // SQLite has rolled back by itself (disk full, I/O error)
        return;
    }
}

void Transaction::commit()
{
    m_seal.renew();
    m_connection.execute(QStringLiteral("COMMIT"));
    m_open = false;
}

} // namespace Core

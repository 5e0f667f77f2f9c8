// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/nativestatement.h"
#include "core/store/sqlerror.h"
#include "core/store/sqlite.h"
#include "core/store/statement.h"

#include <QUuid>

namespace Core {

namespace {

QString connectOptions(Connection::Mode mode, int patience)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience);
    if (mode == Connection::Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    return options;
}

QString newName()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

Connection::Connection(QString name, QString path)
    : m_name(std::move(name))
    , m_path(std::move(path))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{}

Connection::~Connection()
{
    m_idle.clear();
    for (const auto &[sql, statement] : m_idleNative)
        endNative(statement);
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode, int patience)
{
    std::unique_ptr<Connection> connection(new Connection(newName(), path));
    connection->m_patience = patience;
    return opened(std::move(connection), path, mode);
}

Result<std::unique_ptr<Connection>> Connection::openMemory(const QString &path)
{
    return opened(std::unique_ptr<Connection>(new Connection(newName(), path)),
                  QStringLiteral(":memory:"), Mode::Create);
}

Result<std::unique_ptr<Connection>> Connection::opened(std::unique_ptr<Connection> connection,
                                                       const QString &database, Mode mode)
{
    connection->m_database.setDatabaseName(database);
    connection->m_database.setConnectOptions(connectOptions(mode, connection->m_patience));
    if (!connection->m_database.open())
        return failure(sqlFailure(connection->m_database.lastError(), connection->path()));
    return guarded<std::unique_ptr<Connection>>([&] {
        connection->applyPragmas(mode);
        connection->m_handle = sharedHandle(*connection);
        return std::move(connection);
    });
}

void Connection::applyPragmas(Mode mode) const
{
    execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    execute(QStringLiteral("PRAGMA trusted_schema = OFF"));
    execute(QStringLiteral("PRAGMA cell_size_check = ON"));
    execute(QStringLiteral("PRAGMA synchronous = FULL"));
    if (mode == Mode::ReadOnly)
        refuseWrites();
    // Foreign keys are silently off where SQLite was built without them.
    if (number(QStringLiteral("PRAGMA foreign_keys")) != 1)
        throw SqlError{{Error::Kind::StoreFailed, m_path, {QStringLiteral("foreign keys")}, {}}};
}

void Connection::refuseWrites() const
{
    execute(QStringLiteral("PRAGMA query_only = ON"));
}

void Connection::setPatience(int milliseconds) const
{
    // Not kept prepared: this one takes effect when it is compiled.
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("PRAGMA busy_timeout = %1").arg(milliseconds)))
        throw SqlError{sqlFailure(query.lastError(), m_path)};
    m_patience = milliseconds;
}

void Connection::passWriteGate() const
{
    if (m_isDamaged)
        throw SqlError{{Error::Kind::DamagedFile, m_path, {}, {}}};
    if (m_gate)
        m_gate();
}

SqlError Connection::failed(const QSqlError &error) const
{
    const Error failure = sqlFailure(error, m_path);
    m_isDamaged = m_isDamaged || failure.kind == Error::Kind::DamagedFile;
    return {failure};
}

void Connection::execute(const QString &sql) const
{
    Statement(*this, sql).run();
}

qint64 Connection::number(const QString &sql) const
{
    Statement statement(*this, sql);
    statement.run();
    return statement.next() ? statement.integer(0) : 0;
}

QSqlQuery Connection::takePrepared(const QString &sql) const
{
    const auto idle = m_idle.find(sql);
    if (idle != m_idle.end()) {
        QSqlQuery query = std::move(idle->second);
        m_idle.erase(idle);
        return query;
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throw failed(query.lastError());
    return query;
}

void Connection::giveBack(const QString &sql, QSqlQuery query) const
{
    if (!query.isActive()) // never run, or failed
        return;
    query.finish();
    m_idle.insert_or_assign(sql, std::move(query));
}

sqlite3_stmt *Connection::takeNative(const QByteArray &sql) const
{
    const auto idle = m_idleNative.find(sql);
    if (idle == m_idleNative.end())
        return nullptr;
    sqlite3_stmt *const statement = idle->second;
    m_idleNative.erase(idle);
    return statement;
}

void Connection::giveBackNative(const QByteArray &sql, sqlite3_stmt *statement) const
{
    m_idleNative.emplace(sql, statement);
}

} // namespace Core

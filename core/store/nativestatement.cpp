// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/nativestatement.h"

#include "core/store/connection.h"
#include "core/store/failingstatement.h"
#include "core/store/sqlerror.h"
#include "core/store/sqlite.h"
#include "core/store/statement.h"

#include <QSqlDriver>

#include <sqlite3.h>

namespace Core {

namespace {

template<class Number>
QVariant variant(std::optional<Number> value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<Number>());
}

/// The same as `copyDatabase` in SQL alone: table by table, then what watches over them.
void copyByStatements(const Connection &from, const Connection &to)
{
    to.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    Statement(to, QStringLiteral("ATTACH ? AS source")).run(from.path());
    to.execute(QStringLiteral("BEGIN"));
    const auto definitions = [&to](const QString &which) {
        QList<std::pair<QString, QString>> list;
        Statement rows(to, QStringLiteral("SELECT name, sql FROM source.sqlite_schema "
                                          "WHERE sql <> '' AND name NOT LIKE 'sqlite\\_%' "
                                          "ESCAPE '\\' AND type ") +
                               which);
        rows.run();
        while (rows.next())
            list << std::pair(rows.text(0), rows.text(1));
        return list;
    };
    for (const auto &[name, sql] : definitions(QStringLiteral("= 'table'"))) {
        to.execute(sql);
        to.execute(QStringLiteral("INSERT INTO main.\"%1\" SELECT * FROM source.\"%1\"").arg(name));
    }
    for (const auto &[name, sql] : definitions(QStringLiteral("<> 'table'")))
        to.execute(sql);
    for (const char *number : {"user_version", "application_id"}) {
        const QString pragma = QString::fromLatin1(number);
        const qint64 value = to.number(QStringLiteral("PRAGMA source.%1").arg(pragma));
        to.execute(QStringLiteral("PRAGMA main.%1 = %2").arg(pragma).arg(value));
    }
    to.execute(QStringLiteral("COMMIT"));
    to.execute(QStringLiteral("DETACH source"));
    to.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
}

} // namespace

sqlite3 *sharedHandle(const Connection &connection)
{
    if (OtherSqlite::isThere)
        return nullptr;
    const QVariant handle = connection.database().driver()->handle();
    Statement source(connection, QStringLiteral("SELECT sqlite_source_id()"));
    source.run();
    const bool isOurs = source.next() && qstrcmp(handle.typeName(), "sqlite3*") == 0 &&
                        source.text(0) == QLatin1String(sqlite3_sourceid());
    return isOurs ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

void endNative(sqlite3_stmt *statement)
{
    sqlite3_finalize(statement);
}

NativeStatement::NativeStatement(const Connection &connection, const char *sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_database(connection.handle())
    , m_query(connection.database())
{
    if (m_database) {
        m_statement = connection.takeNative(m_sql);
        if (m_statement)
            return;
        check(sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement,
                                 nullptr));
        return;
    }
    m_query.setForwardOnly(true);
    if (!m_query.prepare(QString::fromUtf8(sql)))
        throw m_connection.failed(m_query.lastError());
}

NativeStatement::~NativeStatement()
{
    if (!m_statement)
        return;
    // Like a query that is finished: it holds no lock, and nothing of its last caller.
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_connection.giveBackNative(m_sql, m_statement);
}

void NativeStatement::check(int resultCode) const
{
    if (resultCode == SQLITE_OK || resultCode == SQLITE_DONE)
        return;
    throw m_connection.failed({QString(), QString::fromUtf8(sqlite3_errmsg(m_database)),
                               QSqlError::StatementError, QString::number(resultCode)});
}

void NativeStatement::bind(int position, qint64 value)
{
    if (m_database)
        check(sqlite3_bind_int64(m_statement, position, value));
    else
        m_query.bindValue(position - 1, value);
}

void NativeStatement::bind(int position, std::optional<double> value)
{
    if (!m_database)
        m_query.bindValue(position - 1, variant(value));
    else
        check(value ? sqlite3_bind_double(m_statement, position, *value)
                    : sqlite3_bind_null(m_statement, position));
}

void NativeStatement::bind(int position, std::optional<int> value)
{
    if (!m_database)
        m_query.bindValue(position - 1, variant(value));
    else
        check(value ? sqlite3_bind_int(m_statement, position, *value)
                    : sqlite3_bind_null(m_statement, position));
}

void NativeStatement::bind(int position, QByteArrayView text)
{
    if (m_database)
        check(sqlite3_bind_text(m_statement, position, text.isEmpty() ? "" : text.data(),
                                int(text.size()), SQLITE_STATIC));
    else // a null text would be NULL
        m_query.bindValue(position - 1,
                          text.isEmpty() ? QStringLiteral("") : QString::fromUtf8(text));
}

void NativeStatement::bindNull(int position)
{
    if (m_database)
        check(sqlite3_bind_null(m_statement, position));
    else
        m_query.bindValue(position - 1, QVariant(QMetaType::fromType<QString>()));
}

int NativeStatement::run()
{
    if (const FailingStatement *failing = FailingStatement::due())
        throw SqlError{failing->error(m_connection.path())};
    if (!m_database) {
        if (!m_query.exec())
            throw m_connection.failed(m_query.lastError());
        return m_query.numRowsAffected();
    }
    const int result = sqlite3_step(m_statement);
    const int changed = sqlite3_changes(m_database);
    if (result != SQLITE_DONE) {
        sqlite3_reset(m_statement);
        check(result);
    }
    check(sqlite3_reset(m_statement));
    return changed;
}

bool NativeStatement::next()
{
    if (!m_database)
        return nextOfQuery();
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    sqlite3_reset(m_statement);
    check(result);
    return false;
}

bool NativeStatement::nextOfQuery()
{
    m_kept.clear();
    if (!m_isRunning && !m_query.exec())
        throw m_connection.failed(m_query.lastError());
    m_isRunning = m_query.next();
    if (!m_isRunning && m_query.lastError().isValid())
        throw m_connection.failed(m_query.lastError());
    return m_isRunning;
}

bool NativeStatement::isNull(int column) const
{
    return m_database ? sqlite3_column_type(m_statement, column) == SQLITE_NULL
                      : m_query.isNull(column);
}

qint64 NativeStatement::integer(int column) const
{
    return m_database ? sqlite3_column_int64(m_statement, column)
                      : m_query.value(column).toLongLong();
}

std::optional<double> NativeStatement::real(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return m_database ? sqlite3_column_double(m_statement, column)
                      : m_query.value(column).toDouble();
}

std::optional<qint64> NativeStatement::number(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QByteArrayView NativeStatement::text(int column) const
{
    if (!m_database)
        return keptBytes(column);
    const auto *bytes = sqlite3_column_text(m_statement, column);
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

std::optional<QByteArrayView> NativeStatement::textOrNull(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

QByteArrayView NativeStatement::bytes(int column) const
{
    if (!m_database)
        return keptBytes(column);
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

/// What a column of the query holds, where it stays until the next row.
QByteArrayView NativeStatement::keptBytes(int column) const
{
    const auto kept = m_kept.constFind(column);
    if (kept != m_kept.cend())
        return *kept;
    const QVariant value = m_query.value(column);
    return *m_kept.insert(column, value.typeId() == QMetaType::QByteArray
                                      ? value.toByteArray()
                                      : value.toString().toUtf8());
}

NativeWatch::NativeWatch(const Connection &connection, std::function<bool(qint64)> goesOn)
    : m_database(connection.handle())
    , m_readBefore(pagesRead())
    , m_goesOn(std::move(goesOn))
{
    constexpr int steps = 20000; // of SQLite's machine: a few milliseconds
    if (m_database)
        sqlite3_progress_handler(m_database, steps, ask, this);
}

NativeWatch::~NativeWatch()
{
    if (m_database)
        sqlite3_progress_handler(m_database, 0, nullptr, nullptr);
}

int NativeWatch::ask(void *self)
{
    const auto *watch = static_cast<const NativeWatch *>(self);
    return watch->m_goesOn(watch->pagesRead() - watch->m_readBefore) ? 0 : 1;
}

qint64 NativeWatch::pagesRead() const
{
    int misses = 0;
    int unused = 0;
    if (m_database)
        sqlite3_db_status(m_database, SQLITE_DBSTATUS_CACHE_MISS, &misses, &unused, 0);
    return misses;
}

void NativeWatch::interrupt() const
{
    if (m_database)
        sqlite3_interrupt(m_database);
}

NativeLock::NativeLock(const QString &path)
{
    constexpr int flags = SQLITE_OPEN_READWRITE;
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, flags, nullptr) != SQLITE_OK)
        return;
    sqlite3_file_control(m_database, "main", SQLITE_FCNTL_FILE_POINTER, &m_file);
    if (!m_file || !m_file->pMethods)
        return;
    int isBeingWritten = 0;
    m_isHeld = m_file->pMethods->xCheckReservedLock(m_file, &isBeingWritten) == SQLITE_OK &&
               isBeingWritten == 0 &&
               m_file->pMethods->xLock(m_file, SQLITE_LOCK_SHARED) == SQLITE_OK &&
               m_file->pMethods->xLock(m_file, SQLITE_LOCK_EXCLUSIVE) == SQLITE_OK;
}

NativeLock::~NativeLock()
{
    if (m_file && m_file->pMethods)
        m_file->pMethods->xUnlock(m_file, SQLITE_LOCK_NONE);
    sqlite3_close(m_database);
}

void readAhead(const Connection &connection, qint64 offset, QByteArray &buffer)
{
    sqlite3_file *file = nullptr;
    if (connection.handle())
        sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (file && file->pMethods) // what cannot be read is found when it is read for good
        file->pMethods->xRead(file, buffer.data(), int(buffer.size()), offset);
}

bool hasMoved(const Connection &connection)
{
    int moved = 0;
    return connection.handle() &&
           sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) ==
               SQLITE_OK &&
           moved != 0;
}

void copyDatabase(const Connection &from, const Connection &to)
{
    sqlite3 *target = to.handle();
    if (!from.handle() || !target)
        return copyByStatements(from, to);
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", from.handle(), "main");
    if (backup) {
        sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup);
    }
    const int result = sqlite3_extended_errcode(target);
    if (result != SQLITE_OK)
        throw SqlError{sqlFailure({QString(), QString::fromUtf8(sqlite3_errmsg(target)),
                                   QSqlError::StatementError, QString::number(result)},
                                  from.path())};
}

} // namespace Core

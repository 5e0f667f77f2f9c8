// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/nativestatement.h"

#include "core/store/connection.h"
#include "core/store/failingstatement.h"
#include "core/store/sqlerror.h"
#include "core/store/statement.h"

#include <QSqlDriver>

#include <sqlite3.h>

namespace Core {

namespace {

/// The handle behind Qt's driver. Only ours to use when the driver runs the same copy of SQLite.
sqlite3 *handleOf(const Connection &connection)
{
    const QVariant handle = connection.database().driver()->handle();
    Statement source(connection, QStringLiteral("SELECT sqlite_source_id()"));
    source.run();
    const bool isOurs = source.next() && qstrcmp(handle.typeName(), "sqlite3*") == 0 &&
                        source.text(0) == QLatin1String(sqlite3_sourceid());
    if (!isOurs)
        throw SqlError{
            {Error::Kind::StoreFailed, connection.path(), {QStringLiteral("two SQLites")}, {}}};
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

NativeStatement::NativeStatement(const Connection &connection, const char *sql)
    : m_connection(connection)
    , m_database(handleOf(connection))
{
    check(
        sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

NativeStatement::~NativeStatement()
{
    sqlite3_finalize(m_statement);
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
    check(sqlite3_bind_int64(m_statement, position, value));
}

void NativeStatement::bind(int position, std::optional<double> value)
{
    check(value ? sqlite3_bind_double(m_statement, position, *value)
                : sqlite3_bind_null(m_statement, position));
}

void NativeStatement::bind(int position, std::optional<int> value)
{
    check(value ? sqlite3_bind_int(m_statement, position, *value)
                : sqlite3_bind_null(m_statement, position));
}

void NativeStatement::bind(int position, QByteArrayView text)
{
    check(sqlite3_bind_text(m_statement, position, text.isEmpty() ? "" : text.data(),
                            int(text.size()), SQLITE_STATIC));
}

void NativeStatement::bindNull(int position)
{
    check(sqlite3_bind_null(m_statement, position));
}

int NativeStatement::run()
{
    if (const FailingStatement *failing = FailingStatement::due())
        throw SqlError{failing->error(m_connection.path())};
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
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    sqlite3_reset(m_statement);
    check(result);
    return false;
}

qint64 NativeStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<double> NativeStatement::real(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL
               ? std::nullopt
               : std::optional(sqlite3_column_double(m_statement, column));
}

std::optional<qint64> NativeStatement::number(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL ? std::nullopt
                                                                   : std::optional(integer(column));
}

QByteArrayView NativeStatement::text(int column) const
{
    const auto *bytes = sqlite3_column_text(m_statement, column);
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

std::optional<QByteArrayView> NativeStatement::textOrNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL ? std::nullopt
                                                                   : std::optional(text(column));
}

QByteArrayView NativeStatement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

NativeWatch::NativeWatch(const Connection &connection, std::function<bool(qint64)> goesOn)
    : m_database(handleOf(connection))
    , m_readBefore(pagesRead())
    , m_goesOn(std::move(goesOn))
{
    constexpr int steps = 20000; // of SQLite's machine: a few milliseconds
    sqlite3_progress_handler(m_database, steps, ask, this);
}

NativeWatch::~NativeWatch()
{
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
    sqlite3_db_status(m_database, SQLITE_DBSTATUS_CACHE_MISS, &misses, &unused, 0);
    return misses;
}

void NativeWatch::interrupt() const
{
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
    sqlite3_file_control(handleOf(connection), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (file && file->pMethods) // what cannot be read is found when it is read for good
        file->pMethods->xRead(file, buffer.data(), int(buffer.size()), offset);
}

bool hasMoved(const Connection &connection)
{
    int moved = 0;
    const int known =
        sqlite3_file_control(handleOf(connection), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return known == SQLITE_OK && moved != 0;
}

void copyDatabase(const Connection &from, const Connection &to)
{
    sqlite3 *target = handleOf(to);
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", handleOf(from), "main");
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

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
            {Error::Kind::StoreFailed, connection.path(), {}, QStringLiteral("two SQLites")}};
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
    throw SqlError{sqlFailure({QString(), QString::fromUtf8(sqlite3_errmsg(m_database)),
                               QSqlError::StatementError, QString::number(resultCode)},
                              m_connection.path())};
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

} // namespace Core

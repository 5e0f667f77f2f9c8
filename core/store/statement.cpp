// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/connection.h"
#include "core/store/failingstatement.h"
#include "core/store/sqlerror.h"

#include <algorithm>

namespace Core {

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html); the extended ones carry them in the
// low byte.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

Error::Kind kindOf(int resultCode)
{
    switch (resultCode & 0xff) {
    case sqliteBusy:
    case sqliteLocked:
        return Error::Kind::FileBusy;
    case sqliteReadOnly:
        return Error::Kind::FileReadOnly;
    case sqliteCorrupt:
        return Error::Kind::DamagedFile;
    case sqliteNotADatabase:
        return Error::Kind::NotOurFile;
    case sqliteFull:
    default:
        return Error::Kind::StoreFailed;
    }
}

/// The table that a statement of core/store writes to; empty for a query.
QString writtenTable(const QString &sql)
{
    const QStringView text = QStringView(sql).trimmed();
    for (const QLatin1StringView start :
         {QLatin1StringView("INSERT INTO "), QLatin1StringView("UPDATE "),
          QLatin1StringView("DELETE FROM ")}) {
        if (!text.startsWith(start))
            continue;
        const QStringView rest = text.mid(start.size());
        const auto isOfName = [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); };
        const auto end = std::find_if_not(rest.begin(), rest.end(), isOfName);
        return rest.left(std::distance(rest.begin(), end)).toString();
    }
    return {};
}

} // namespace

Error sqlFailure(const QSqlError &error, const QString &path)
{
    return {kindOf(error.nativeErrorCode().toInt()), path, {}, error.text()};
}

Statement::Statement(const Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_written(writtenTable(sql))
    , m_query(connection.takePrepared(sql))
{}

Statement::~Statement()
{
    m_connection.giveBack(m_sql, std::move(m_query));
}

void Statement::execute()
{
    m_failing = FailingStatement::due();
    if (m_failing && m_failing->at() == FailingStatement::At::Start)
        throw SqlError{m_failing->error(m_connection.path())};
    if (!m_written.isEmpty())
        m_connection.tellOfWrite(m_written);
    if (!m_query.exec())
        throw SqlError{sqlFailure(m_query.lastError(), m_connection.path())};
}

bool Statement::next()
{
    if (m_failing)
        throw SqlError{m_failing->error(m_connection.path())};
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid()) // not the end of the rows: they are cut off
        throw SqlError{sqlFailure(m_query.lastError(), m_connection.path())};
    return false;
}

std::optional<double> Statement::real(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

std::optional<int> Statement::number(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

QVariant Statement::variant(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<double>());
}

QVariant Statement::variant(std::optional<int> value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<int>());
}

QVariant Statement::variant(const std::optional<QString> &value)
{
    return value ? variant(*value) : QVariant(QMetaType::fromType<QString>());
}

QVariant Statement::variant(QDate value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate))
                           : QVariant(QMetaType::fromType<QString>());
}

QVariant Statement::variant(const QString &value)
{
    if (const Result<> readable = checkText(value); !readable)
        throw SqlError{readable.error()};
    return value.isNull() ? QVariant(QStringLiteral("")) : value; // a null one would be NULL
}

} // namespace Core

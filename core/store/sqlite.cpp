// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"

#include "core/store/companions.h"
#include "core/store/connection.h"
#include "core/store/sqlerror.h"
#include "core/store/statement.h"

#include <QFileInfo>
#include <QMap>
#include <QSqlError>

namespace Core {

namespace {

// Result codes of SQLite (sqlite.org/rescode.html): the primary one is in the low byte.
constexpr int sqlitePermission = 3;
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteInterrupt = 9;
constexpr int sqliteInputOutput = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteProtocol = 15;
constexpr int sqliteNotADatabase = 26;
constexpr int readOnlyRecovery = sqliteReadOnly | 1 << 8;
constexpr int readOnlyRollback = sqliteReadOnly | 3 << 8;
constexpr int readOnlyMoved = sqliteReadOnly | 4 << 8;
constexpr int readOnlyDirectory = sqliteReadOnly | 6 << 8;

Error readOnlyError(int code, const QString &path)
{
    switch (code) {
    case readOnlyRecovery:
    case readOnlyRollback:
        return {Error::Kind::HalfWritten, path, {QFileInfo(journalOf(path)).fileName()}, {}};
    case readOnlyMoved:
        return {Error::Kind::FileMoved, path, {}, {}};
    case readOnlyDirectory:
        return {Error::Kind::FolderReadOnly, QFileInfo(path).path(), {}, {}};
    default:
        return {Error::Kind::FileReadOnly, path, {}, {}};
    }
}

/// Why SQLite cannot open the file or the journal beside it, which it does not say.
Error openError(const QString &path)
{
    const QFileInfo info(path);
    const QFileInfo folder(info.path());
    if (!folder.exists())
        return {Error::Kind::FolderNotFound, folder.filePath(), {}, {}};
    if (const Result<> plain = checkPlainFiles(path); !plain)
        return plain.error();
    if (info.exists() && !info.isReadable())
        return {Error::Kind::FileNotReadable, path, {}, {}};
    if (!folder.isWritable())
        return {Error::Kind::FolderReadOnly, folder.filePath(), {}, {}};
    return {info.exists() ? Error::Kind::DriveFailed : Error::Kind::FileMoved, path, {}, {}};
}

Error failureOf(int code, const QString &path, const QString &words)
{
    switch (code & 0xff) {
    case sqliteBusy:
    case sqliteLocked:
    case sqliteProtocol:
        return {Error::Kind::FileBusy, path, {}, {}};
    case sqlitePermission:
    case sqliteReadOnly:
        return readOnlyError(code, path);
    case sqliteInterrupt:
        return {Error::Kind::Cancelled, path, {}, {}};
    case sqliteInputOutput:
        return {Error::Kind::DriveFailed, path, {}, {}};
    case sqliteCorrupt:
        return {Error::Kind::DamagedFile, path, {}, {}};
    case sqliteFull:
        return {Error::Kind::DiskFull, path, {}, {}};
    case sqliteCannotOpen:
        return openError(path);
    case sqliteNotADatabase:
        return {Error::Kind::NotOurFile, path, {}, {}};
    default:
        return {Error::Kind::StoreFailed, path, {words}, {}};
    }
}

} // namespace

namespace Sqlite {

qint64 schemaNumber(const Connection &connection)
{
    return connection.number(QStringLiteral("PRAGMA user_version"));
}

void setSchemaNumber(const Connection &connection, int number)
{
    connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(number));
}

qint64 applicationNumber(const Connection &connection)
{
    return connection.number(QStringLiteral("PRAGMA application_id"));
}

void setApplicationNumber(const Connection &connection, int number)
{
    connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(number));
}

qint64 changeNumber(const Connection &connection)
{
    return connection.number(QStringLiteral("PRAGMA data_version"));
}

qint64 pageCount(const Connection &connection)
{
    return connection.number(QStringLiteral("PRAGMA page_count"));
}

void forEachFault(const Connection &connection,
                  const std::function<void(const QString &words)> &found)
{
    Statement rows(connection, QStringLiteral("PRAGMA integrity_check"));
    rows.run();
    while (rows.next()) {
        if (rows.text(0) != QLatin1String("ok"))
            found(rows.text(0));
    }
}

QString firstFault(const Connection &connection)
{
    Statement row(connection, QStringLiteral("PRAGMA quick_check"));
    row.run();
    const QString words = row.next() ? row.text(0) : QStringLiteral("?");
    return words == QLatin1String("ok") ? QString() : words;
}

void forEachBrokenReference(
    const Connection &connection,
    const std::function<void(const QString &table, qint64 row, const QString &parent)> &found)
{
    Statement rows(connection, QStringLiteral("PRAGMA foreign_key_check"));
    rows.run();
    while (rows.next())
        found(rows.text(0), rows.integer(1), rows.text(2));
}

QStringList tables(const Connection &connection)
{
    QStringList names;
    Statement rows(connection, QStringLiteral(R"sql(
        SELECT name FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
        ORDER BY name)sql"));
    rows.run();
    while (rows.next())
        names << rows.text(0);
    return names;
}

QList<Column> columns(const Connection &connection, const QString &table)
{
    QList<Column> list;
    Statement rows(connection,
                   QStringLiteral("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid"));
    rows.run(table);
    while (rows.next())
        list << Column{rows.text(0), rows.integer(1) > 0};
    return list;
}

QList<Definition> definitions(const Connection &connection)
{
    QList<Definition> list;
    Statement rows(connection,
                   QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema"));
    rows.run();
    while (rows.next())
        list << Definition{rows.text(0), rows.text(1),
                           rows.text(2) + QLatin1Char('\n') + rows.text(3)};
    return list;
}

bool isOwn(const Definition &definition)
{
    static const QMap<QString, QString> tables{
        {QStringLiteral("sqlite_sequence"), QStringLiteral("name,seq")},
        {QStringLiteral("sqlite_stat1"), QStringLiteral("tbl,idx,stat")},
        {QStringLiteral("sqlite_stat4"), QStringLiteral("tbl,idx,neq,nlt,ndlt,sample")}};
    return definition.kind == QLatin1String("table") && tables.contains(definition.name) &&
           definition.words == QStringLiteral("%1\nCREATE TABLE %1(%2)")
                                   .arg(definition.name, tables.value(definition.name));
}

QString rowsInOrder(const QString &table, bool isReversed)
{
    return QStringLiteral("SELECT * FROM \"%1\" ORDER BY rowid %2")
        .arg(QString(table).replace(QLatin1Char('"'), QLatin1String("\"\"")),
             isReversed ? QStringLiteral("DESC") : QStringLiteral("ASC"));
}

qint64 cacheSize(const Connection &connection)
{
    return connection.number(QStringLiteral("PRAGMA cache_size"));
}

void setCacheSize(const Connection &connection, qint64 size)
{
    connection.execute(QStringLiteral("PRAGMA cache_size = %1").arg(size));
}

void useRollbackJournal(const Connection &connection)
{
    Statement mode(connection, QStringLiteral("PRAGMA journal_mode = DELETE"));
    mode.run();
    if (!mode.next() || mode.text(0) != QLatin1String("delete"))
        throw SqlError{{Error::Kind::FileBusy, connection.path(), {}, {}}};
}

void copyInto(const Connection &connection, const QString &path)
{
    Statement(connection, QStringLiteral("VACUUM INTO ?")).run(path);
}

void beginWriting(const Connection &connection)
{
    connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
}

void commit(const Connection &connection)
{
    connection.execute(QStringLiteral("COMMIT"));
}

void rollBack(const Connection &connection)
{
    connection.execute(QStringLiteral("ROLLBACK"));
}

void hold(const Connection &connection)
{
    connection.execute(QStringLiteral("SAVEPOINT snapshot"));
}

void release(const Connection &connection)
{
    connection.execute(QStringLiteral("RELEASE snapshot"));
}

} // namespace Sqlite

Error sqlFailure(const QSqlError &error, const QString &path)
{
    const QString words = error.databaseText();
    Error failed = failureOf(error.nativeErrorCode().toInt(), path, words);
    failed.detail = words;
    return failed;
}

} // namespace Core

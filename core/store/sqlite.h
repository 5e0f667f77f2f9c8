// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QPair>
#include <QStringList>

#include <functional>

class QSqlError;

namespace Core {

class Connection;

/// Where the store meets its engine: whatever SQLite answers that is not the language SQL, and what
/// its failures mean. Beside this, SQLite is known to `nativestatement.h` (its library), to
/// `connection.cpp` (how a file is opened), to the steps of `migrations.cpp`, and to what reads the
/// file as bytes: `storefile.cpp`, `companions.h`, `rollbackjournal.h`, `leftovers.h`. All other
/// files of core/store speak SQL that PostgreSQL understands as well; `packaging/check` sees to it.
/// Every failure is thrown as SqlError.
namespace Sqlite {

/// The number of the schema that the file says it has; 0 in an empty one.
qint64 schemaNumber(const Connection &connection);
void setSchemaNumber(const Connection &connection, int number);
/// Whose file it is.
qint64 applicationNumber(const Connection &connection);
void setApplicationNumber(const Connection &connection, int number);
/// Another number after each change by others.
qint64 changeNumber(const Connection &connection);

qint64 pageCount(const Connection &connection);
/// Calls `found` for each fault of the pages, in SQLite's own words. Reads everything.
void forEachFault(const Connection &connection,
                  const std::function<void(const QString &words)> &found);
/// The first fault of a quicker look that leaves the indices out; empty: none.
QString firstFault(const Connection &connection);
/// Calls `found` for each row that refers to one which is not there.
void forEachBrokenReference(
    const Connection &connection,
    const std::function<void(const QString &table, qint64 row, const QString &parent)> &found);

/// All tables but those of SQLite itself, by name.
QStringList tables(const Connection &connection);
struct Column
{
    QString name;
    bool isOfKey = false; ///< the primary one
};
/// In the order of the table.
QList<Column> columns(const Connection &connection, const QString &table);
struct Definition
{
    QString kind; ///< "table", "index", "view", "trigger"
    QString name;
    QString words; ///< the table that it is of, and what was defined, line by line
};
/// Of everything in the file. What SQLite made by itself is among it.
QList<Definition> definitions(const Connection &connection);
/// Whether it is a table that SQLite makes by itself, at somebody's ANALYZE for example.
bool isOwn(const Definition &definition);
/// A query for all rows of a table as they lie there, or from the last one on.
QString rowsInOrder(const QString &table, bool isReversed);

/// Kilobytes (below 0) or pages (above 0) of the file that are kept in memory.
qint64 cacheSize(const Connection &connection);
void setCacheSize(const Connection &connection, qint64 size);
/// Others may have given the file a log of its own, which file shares cannot have. FileBusy.
void useRollbackJournal(const Connection &connection);
/// Copies all of the file to an empty one.
void copyInto(const Connection &connection, const QString &path);

/// Takes the lock for writing at once.
void beginWriting(const Connection &connection);
void commit(const Connection &connection);
void rollBack(const Connection &connection);
/// What is read from here to `release` is of one moment.
void hold(const Connection &connection);
void release(const Connection &connection);

} // namespace Sqlite

/// The driver's failure as our Error, by its cause: a full disk, a failing drive, write protection,
/// a lock, damage.
Error sqlFailure(const QSqlError &error, const QString &path);

} // namespace Core

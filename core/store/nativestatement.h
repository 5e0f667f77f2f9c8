// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSqlQuery>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>

struct sqlite3;
struct sqlite3_file;
struct sqlite3_stmt;

namespace Core {

class Connection;

/// The handle behind Qt's driver; null where the driver carries another copy of SQLite than the one
/// that this program is linked with (on Windows), which would not know what to do with it. Throws
/// SqlError.
sqlite3 *sharedHandle(const Connection &connection);
/// Frees a statement that Connection has kept.
void endNative(sqlite3_stmt *statement);

/// As long as it lives, connections are opened as if Qt's driver had another SQLite: for tests. The
/// program itself makes none.
class OtherSqlite
{
public:
    OtherSqlite() { isThere = true; }
    ~OtherSqlite() { isThere = false; }
    OtherSqlite(const OtherSqlite &) = delete;
    OtherSqlite &operator=(const OtherSqlite &) = delete;

    static inline std::atomic<bool> isThere = false;
};

// All of this looks past Qt's driver where Connection::handle is not null. Where it is, statements
// go through the driver, slower but to the same effect; a watch hears of no pages and stops
// nothing, nothing is read ahead, and a file that was moved is not noticed (Windows moves no open
// file).

/// A prepared statement for what runs a million times. Bound by position from 1. Every failure is
/// thrown as SqlError. It tells nobody of what it writes: for tables without a seal alone.
class NativeStatement
{
public:
    /// The connection must outlive it.
    NativeStatement(const Connection &connection, const char *sql);
    ~NativeStatement();
    NativeStatement(const NativeStatement &) = delete;
    NativeStatement &operator=(const NativeStatement &) = delete;

    void bind(int position, qint64 value);
    void bind(int position, std::optional<double> value);
    void bind(int position, std::optional<int> value);
    /// UTF-8 that must stay until the statement has run. Never NULL.
    void bind(int position, QByteArrayView text);
    void bindNull(int position);

    /// Runs a statement that gives no rows; how many rows it changed.
    int run();

    /// Goes to the next row of a query, after the last one back to before the first; false there.
    bool next();
    qint64 integer(int column) const;
    /// Null for NULL.
    std::optional<double> real(int column) const;
    std::optional<qint64> number(int column) const;
    /// UTF-8 that holds until the next row; empty for NULL.
    QByteArrayView text(int column) const;
    /// Null for NULL.
    std::optional<QByteArrayView> textOrNull(int column) const;
    /// Of a BLOB; holds until the next row.
    QByteArrayView bytes(int column) const;

private:
    void check(int resultCode) const;
    bool nextOfQuery();
    bool isNull(int column) const;
    QByteArrayView keptBytes(int column) const;

    const Connection &m_connection;
    QByteArray m_sql;
    sqlite3 *m_database = nullptr; ///< null: the query is used
    sqlite3_stmt *m_statement = nullptr;
    QSqlQuery m_query;
    bool m_isRunning = false;              ///< the query stands at a row
    mutable QHash<int, QByteArray> m_kept; ///< of that row, by column
};

/// Hears, as long as it lives, how many pages the connection has read since, and ends what it runs:
/// a statement that is told to stop fails with Cancelled.
class NativeWatch
{
public:
    /// `goesOn` is asked every few milliseconds in the connection's own thread, but not while
    /// SQLite looks at the pages' order, the first half of its check.
    NativeWatch(const Connection &connection, std::function<bool(qint64 pagesRead)> goesOn);
    ~NativeWatch();
    NativeWatch(const NativeWatch &) = delete;
    NativeWatch &operator=(const NativeWatch &) = delete;

    /// Stops the statement that runs at this moment, at once. From any thread.
    void interrupt() const;

private:
    static int ask(void *self);
    qint64 pagesRead() const;

    sqlite3 *m_database = nullptr;
    qint64 m_readBefore = 0;
    std::function<bool(qint64 pagesRead)> m_goesOn;
};

/// SQLite's own lock on a file that nobody has opened yet, taken without reading the file and
/// without playing in the journal beside it.
class NativeLock
{
public:
    /// `path` is a plain one. Any other handle on the file that this program closes takes the lock
    /// away (POSIX).
    explicit NativeLock(const QString &path);
    ~NativeLock();
    NativeLock(const NativeLock &) = delete;
    NativeLock &operator=(const NativeLock &) = delete;

    /// Nobody else reads or writes the file now, nor will as long as this lives.
    bool isHeld() const { return m_isHeld; }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_file *m_file = nullptr;
    bool m_isHeld = false;
};

/// Reads a range of the file, whatever it means, so that the system has it at hand: as much as
/// `buffer` holds. Another handle than the connection's would end its locks when closed (POSIX).
void readAhead(const Connection &connection, qint64 offset, QByteArray &buffer);
/// Whether another file has the name now by which the connection's was opened, or none.
bool hasMoved(const Connection &connection);
/// Copies all of one database, with what its write-ahead log holds, into another one. Throws
/// SqlError.
void copyDatabase(const Connection &from, const Connection &to);

} // namespace Core

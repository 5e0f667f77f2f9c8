// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace Core {

class Connection;

/// A prepared statement on SQLite itself, past Qt's driver, for what runs a million times. Bound by
/// position from 1. Every failure is thrown as SqlError.
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

private:
    void check(int resultCode) const;

    const Connection &m_connection;
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace Core

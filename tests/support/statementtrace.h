// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <sqlite3.h>

/// Hears, as long as it lives, which statements run on files that are opened meanwhile. One at a
/// time.
class StatementTrace
{
public:
    StatementTrace()
    {
        self() = this;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&attach));
    }
    ~StatementTrace()
    {
        sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&attach));
        self() = nullptr;
    }
    StatementTrace(const StatementTrace &) = delete;
    StatementTrace &operator=(const StatementTrace &) = delete;

    void clear() { m_statements.clear(); }
    /// Those that read the table for more than the one row of a key, in their order.
    QStringList readsOf(const QString &table) const
    {
        QStringList reads;
        for (const QString &sql : m_statements) {
            const bool isRead = sql.startsWith(QLatin1String("SELECT")) &&
                                sql.contains(QStringLiteral(" FROM %1 ").arg(table));
            if (isRead && !sql.contains(QLatin1String("period = ? AND part = ?")))
                reads << sql;
        }
        return reads;
    }

private:
    static StatementTrace *&self()
    {
        static StatementTrace *one = nullptr;
        return one;
    }

    static int attach(sqlite3 *database, char **, const sqlite3_api_routines *)
    {
        return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, &hear, nullptr);
    }

    static int hear(unsigned, void *, void *statement, void *)
    {
        if (!self())
            return 0;
        static const QRegularExpression numbered(QStringLiteral(":\\d+")); // as Qt's driver has it
        self()->m_statements << QString::fromUtf8(
                                    sqlite3_sql(static_cast<sqlite3_stmt *>(statement)))
                                    .replace(numbered, QStringLiteral("?"))
                                    .simplified();
        return 0;
    }

    QStringList m_statements;
};

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <map>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace Core {

/// One connection to one SQLite file, with the pragmas that the store relies on. The only owner of
/// a QSqlDatabase in the program.
class Connection
{
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    /// Milliseconds for which a statement waits, unless said otherwise, until others have unlocked
    /// the file.
    static constexpr int usualPatience = 5000;

    /// Opens the file that a plain path names (core/store/companions.h). A journal that lies beside
    /// it is played in by SQLite.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode,
                                                    int patience = usualPatience);
    /// An empty database in memory; `path` is what its errors speak of.
    static Result<std::unique_ptr<Connection>> openMemory(const QString &path);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QSqlDatabase &database() const { return m_database; }
    /// What SQLite itself calls this connection; null where Qt's driver carries another copy of
    /// SQLite than the one that this program is linked with, and only the driver may be used.
    sqlite3 *handle() const { return m_handle; }
    const QString &path() const { return m_path; }

    int patience() const { return m_patience; }
    /// Throws SqlError.
    void setPatience(int milliseconds) const;

    /// From now on every change is refused (FileReadOnly).
    void refuseWrites() const;

    /// What a transaction asks before it begins; throws SqlError where nothing may be written.
    void setWriteGate(std::function<void()> gate) { m_gate = std::move(gate); }
    void passWriteGate() const;
    /// The failure of a statement, to throw. Once damage has been met, nothing more is written.
    SqlError failed(const QSqlError &error) const;

    /// Runs one statement without results; throws SqlError.
    void execute(const QString &sql) const;
    /// The single number that a query gives; throws SqlError.
    qint64 number(const QString &sql) const;

    /// Hears of each table that a statement is about to write to, and an empty name before a step
    /// of the schema's history, which may change any; null: nobody does. The transaction of the
    /// moment listens, to renew the seal of what is written.
    using WriteListener = std::function<void(const QString &table)>;
    void setWriteListener(WriteListener listener) const { m_writeListener = std::move(listener); }
    void tellOfWrite(const QString &table) const
    {
        if (m_writeListener)
            m_writeListener(table);
    }

    /// A query that is prepared and not in use; throws SqlError. Preparing costs more than running,
    /// so that those given back are kept. For Statement.
    QSqlQuery takePrepared(const QString &sql) const;
    void giveBack(const QString &sql, QSqlQuery query) const;
    /// The same for NativeStatement; null when none is kept.
    sqlite3_stmt *takeNative(const QByteArray &sql) const;
    void giveBackNative(const QByteArray &sql, sqlite3_stmt *statement) const;

private:
    Connection(QString name, QString path);

    static Result<std::unique_ptr<Connection>> opened(std::unique_ptr<Connection> connection,
                                                      const QString &database, Mode mode);
    void applyPragmas(Mode mode) const;

    QString m_name;
    QString m_path;
    mutable int m_patience = usualPatience;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    std::function<void()> m_gate;
    mutable bool m_isDamaged = false;
    mutable std::map<QString, QSqlQuery>
        m_idle; ///< prepared; as many as there are texts in core/store
    mutable std::multimap<QByteArray, sqlite3_stmt *> m_idleNative;
    mutable WriteListener m_writeListener;
};

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUuid>
#include <QVariant>

/// A file seen by another program: plain SQLite, without the store's pragmas and rules.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path)
        : m_name(QUuid::createUuid().toString())
        , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("%s cannot be opened", qUtf8Printable(path));
    }

    ~RawDatabase()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }

    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    bool run(const QString &sql)
    {
        QSqlQuery query(m_database);
        const bool done = query.exec(sql);
        m_error = query.lastError().text();
        return done;
    }

    /// The same as somebody does it who takes the guards of the journal away first and puts them
    /// back, so that the file defines what it always did.
    bool runUnguarded(const QString &sql)
    {
        const QString guards = QStringLiteral(" FROM sqlite_schema WHERE type = 'trigger'");
        const QStringList definitions = column(QStringLiteral("SELECT sql") + guards);
        for (const QString &name : column(QStringLiteral("SELECT name") + guards))
            run(QStringLiteral("DROP TRIGGER ") + name);
        const bool done = run(sql);
        const QString error = m_error;
        for (const QString &definition : definitions)
            run(definition);
        m_error = error;
        return done;
    }

    /// What the last statement was refused with.
    const QString &error() const { return m_error; }

    QStringList column(const QString &sql)
    {
        QStringList values;
        QSqlQuery query(m_database);
        query.exec(sql);
        m_error = query.lastError().text();
        while (query.next())
            values << query.value(0).toString();
        return values;
    }

    QVariant value(const QString &sql)
    {
        const QStringList values = column(sql);
        return values.isEmpty() ? QVariant() : QVariant(values.first());
    }

private:
    QString m_name;
    QSqlDatabase m_database;
    QString m_error;
};

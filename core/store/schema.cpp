// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/snapshot.h"
#include "core/store/sqlerror.h"
#include "core/store/sqlite.h"

#include <QCoreApplication>
#include <QMap>

namespace Core {

namespace {

/// What the words of SQL say, by kind ("table") and name.
using Definitions = QMap<std::pair<QString, QString>, QString>;

Definitions definitionsOf(const Connection &connection)
{
    Definitions definitions;
    for (const Sqlite::Definition &one : Sqlite::definitions(connection))
        definitions[{one.kind, one.name}] += one.words; // a second one of that name is foreign
    return definitions;
}

Definitions definitionsOfVersion(qint64 version)
{
    const auto reference = Connection::openMemory({});
    if (!reference)
        throw SqlError{reference.error()};
    migrate(**reference, int(version));
    return definitionsOf(**reference);
}

QString kindWord(const QString &type)
{
    if (type == QLatin1String("index"))
        return QString::fromLatin1(QT_TRANSLATE_NOOP("Errors", "the index"));
    if (type == QLatin1String("view"))
        return QString::fromLatin1(QT_TRANSLATE_NOOP("Errors", "the view"));
    if (type == QLatin1String("trigger"))
        return QString::fromLatin1(QT_TRANSLATE_NOOP("Errors", "the trigger"));
    return QString::fromLatin1(QT_TRANSLATE_NOOP("Errors", "the table"));
}

SqlError foreign(const Connection &connection, const std::pair<QString, QString> &name)
{
    return {
        {Error::Kind::ForeignSchema, connection.path(), {kindWord(name.first), name.second}, {}}};
}

} // namespace

void checkIdentity(const Connection &connection)
{
    if (Sqlite::applicationNumber(connection) != applicationId)
        throw SqlError{{Error::Kind::NotOurFile, connection.path(), {}, {}}};
    const qint64 version = Sqlite::schemaNumber(connection);
    const QString number = QString::number(version);
    if (version > schemaVersion())
        throw SqlError{{Error::Kind::NewerFile, connection.path(), {number}, {}}};
    if (version < 1)
        throw SqlError{{Error::Kind::BadFormat, connection.path(), {number}, {}}};
}

void checkSchema(const Connection &connection)
{
    // At one moment: another program may be moving an old file to the next version.
    Snapshot snapshot(connection);
    checkIdentity(connection);
    const qint64 version = Sqlite::schemaNumber(connection);
    const Definitions found = definitionsOf(connection);
    snapshot.release();
    const Definitions wanted = definitionsOfVersion(version);
    const auto checkMissing = [&](bool tables) {
        for (auto one = wanted.cbegin(); one != wanted.cend(); ++one) {
            const bool isTable = one.key().first == QLatin1String("table");
            if (isTable == tables && !found.contains(one.key()))
                throw foreign(connection, one.key());
        }
    };
    checkMissing(true); // first: with a table its indices and triggers go, too
    for (auto one = found.cbegin(); one != found.cend(); ++one) {
        const bool isOurs = wanted.contains(one.key()) && wanted.value(one.key()) == one.value();
        if (!isOurs && !Sqlite::isOwn({one.key().first, one.key().second, one.value()}))
            throw foreign(connection, one.key());
    }
    checkMissing(false);
}

void checkPages(const Connection &connection)
{
    if (const QString fault = Sqlite::firstFault(connection); !fault.isEmpty())
        throw SqlError{{Error::Kind::DamagedFile, connection.path(), {}, fault}};
}

} // namespace Core

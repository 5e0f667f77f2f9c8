// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storefile.h"

#include "core/store/companions.h"
#include "core/store/leftovers.h"
#include "core/store/migrations.h"
#include "core/store/nativestatement.h"
#include "core/store/schema.h"
#include "core/store/sqlerror.h"
#include "core/store/sqlite.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QtEndian>

namespace Core {

namespace {

const QString memory = QStringLiteral(":memory:");

/// A file that is made here, so that nobody else makes it at the same time.
Result<> claim(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {};
    const QFileInfo folder(QFileInfo(path).path());
    if (QFileInfo::exists(path))
        return failure({Error::Kind::FileExists, path, {}, {}});
    if (!folder.isWritable())
        return failure({Error::Kind::FolderReadOnly, folder.filePath(), {}, {}});
    return failure({Error::Kind::WriteFailed, path, {file.errorString()}, {}});
}

bool isProtected(const QString &path)
{
    const QFileInfo info(path);
    return !info.isWritable() || !QFileInfo(info.path()).isWritable();
}

/// What the first bytes say, before SQLite or anything beside the file touches it. SQLite says
/// "file is not a database" only at the first read, and speaks of formats in English.
Result<> checkHeader(const QString &path)
{
    constexpr int headerSize = 100;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({Error::Kind::FileNotReadable, path, {}, file.errorString()});
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize && file.error() != QFileDevice::NoError)
        return failure({Error::Kind::DriveFailed, path, {}, file.errorString()});
    const auto number = [&header](int position) {
        return qFromBigEndian<qint32>(header.constData() + position);
    };
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        number(68) != applicationId)
        return failure({Error::Kind::NotOurFile, path, {}, {}});
    constexpr int newestFormat = 4; // of schemas, in SQLite's words
    if (const qint32 format = number(44); format < 1 || format > newestFormat)
        return failure({Error::Kind::BadFormat, path, {QString::number(format)}, {}});
    if (header.at(18) == 2 && isProtected(path))
        return failure({Error::Kind::WalMode, path, {}, {}});
    return {};
}

/// How many rows each table has.
QMap<QString, qint64> rowCounts(const Connection &connection)
{
    QMap<QString, qint64> counts;
    for (const QString &table : Sqlite::tables(connection))
        counts[table] = connection.number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
    return counts;
}

/// Copies what the file holds, and proves the copy. Throws SqlError.
void copyTo(const QString &copy, const Connection &connection, qint64 version)
{
    // With a connection of its own: this one has begun to write.
    const auto reader = Connection::open(connection.path(), Connection::Mode::ReadWrite);
    if (!reader)
        throw SqlError{reader.error()};
    Sqlite::copyInto(**reader, copy);
    const auto made = Connection::open(copy, Connection::Mode::ReadOnly);
    if (!made)
        throw SqlError{made.error()};
    checkPages(**made);
    if (Sqlite::schemaNumber(**made) != version || rowCounts(**made) != rowCounts(connection))
        throw SqlError{{Error::Kind::DamagedFile, copy, {}, {}}};
}

/// The file as it is before the schema changes: "data.btict" becomes "data.v1.btict", or a name
/// beside that where it is taken.
QString copyAside(const Connection &connection, qint64 version)
{
    const QFileInfo info(connection.path());
    const QString copy = freeName(QStringLiteral("%1/%2.v%3.%4")
                                      .arg(info.path(), info.completeBaseName())
                                      .arg(version)
                                      .arg(info.suffix()));
    if (const Result<> claimed = claim(copy); !claimed)
        throw SqlError{claimed.error()};
    QFile::setPermissions(copy, QFile::permissions(connection.path())); // nobody reads more there
    if (const auto copied = guarded<void>([&]() -> Result<> {
            copyTo(copy, connection, version);
            return {};
        });
        !copied) {
        QFile::remove(copy);
        throw SqlError{copied.error()};
    }
    return copy;
}

/// All of it or nothing; while it runs, nobody else changes the file.
void migrateWithCopy(const Connection &connection)
{
    QString copy;
    qint64 version = 0;
    const Result<> migrated = guarded<void>([&]() -> Result<> {
        Transaction transaction(connection);
        version = Sqlite::schemaNumber(connection);
        if (version == schemaVersion()) // another program was quicker
            return {};
        copy = copyAside(connection, version);
        migrate(connection);
        transaction.commit();
        return {};
    });
    if (migrated)
        return;
    const auto left = guarded<qint64>([&] { return Sqlite::schemaNumber(connection); });
    if (!copy.isEmpty() && left && *left == version)
        QFile::remove(copy);
    throw SqlError{migrated.error()};
}

/// The file as the present schema would have it, in memory.
std::unique_ptr<Connection> migratedInMemory(const Connection &connection)
{
    auto copy = Connection::openMemory(connection.path());
    if (!copy)
        throw SqlError{copy.error()};
    copyDatabase(connection, **copy);
    Transaction transaction(**copy);
    migrate(**copy);
    transaction.commit();
    (*copy)->refuseWrites();
    return std::move(*copy);
}

OpenedFile proven(std::unique_ptr<Connection> connection, Connection::Mode mode,
                  QList<Error> remarks)
{
    const QString path = connection->path();
    checkIdentity(*connection);
    Sqlite::useRollbackJournal(*connection);
    checkSchema(*connection);
    // Reads every page, so only of a file that is read in a moment; a longer one is read through
    // in the background.
    constexpr qint64 mostBytes = qint64(64) * 1024 * 1024;
    OpenedFile opened{std::move(connection),
                      mode == Connection::Mode::ReadOnly || isProtected(path),
                      QFileInfo(path).size() > mostBytes, std::move(remarks)};
    const bool isOld = Sqlite::schemaNumber(*opened.connection) < schemaVersion();
    if (!opened.isUnproven || isOld) {
        checkPages(*opened.connection);
        opened.isUnproven = false;
    }
    if (isOld && opened.isReadOnly) {
        opened.connection = migratedInMemory(*opened.connection);
        opened.remarks << Error{Error::Kind::OpenedReadOnly, path, {}, {}};
    } else if (isOld) {
        migrateWithCopy(*opened.connection);
    }
    return opened;
}

} // namespace

Result<> checkNewFile(const QString &path)
{
    if (path == memory)
        return {};
    const QString plain = plainPath(path);
    const QFileInfo info(plain);
    if (info.exists() || info.isSymLink())
        return failure({Error::Kind::FileExists, plain, {}, {}});
    if (!info.absoluteDir().exists())
        return failure({Error::Kind::FolderNotFound, info.absolutePath(), {}, {}});
    return {};
}

Result<OpenedFile> openFile(const QString &path, Connection::Mode mode, int patience)
{
    const QString plain = plainPath(path);
    if (!QFileInfo::exists(plain))
        return failure({Error::Kind::FileNotFound, plain, {}, {}});
    if (const Result<> usable = checkPlainFiles(plain).and_then([&] { return checkHeader(plain); });
        !usable) {
        Error refused = usable.error();
        if (refused.kind != Error::Kind::BadCompanion) // which lies where a link leads
            refused.subject = namedPath(path);
        return failure(refused);
    }
    const auto remarks = settleLeftovers(plain);
    if (!remarks)
        return failure(remarks.error());
    return Connection::open(plain, mode, patience)
        .and_then([&](std::unique_ptr<Connection> connection) {
            return guarded<OpenedFile>(
                [&] { return proven(std::move(connection), mode, *remarks); });
        });
}

Result<std::unique_ptr<Connection>> createFile(const QString &path)
{
    if (const Result<> free = checkNewFile(path); !free)
        return failure(free.error());
    const QString plain = path == memory ? path : plainPath(path);
    if (path != memory) {
        if (const Result<> claimed = claim(plain); !claimed)
            return failure(claimed.error());
    }
    auto connection = path == memory ? Connection::openMemory(path)
                                     : Connection::open(plain, Connection::Mode::Create);
    return std::move(connection).and_then([](std::unique_ptr<Connection> made) {
        return guarded<std::unique_ptr<Connection>>([&] {
            Sqlite::setApplicationNumber(*made, applicationId);
            Transaction transaction(*made);
            migrate(*made);
            transaction.commit();
            return std::move(made);
        });
    });
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storefile.h"

#include "core/store/migrations.h"
#include "core/store/sqlerror.h"
#include "core/store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Core {

namespace {

const QString memory = QStringLiteral(":memory:");

/// SQLite says "file is not a database" only at the first read; this tells an empty or foreign
/// file from a damaged one before anything is written.
Result<> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({Error::Kind::ReadFailed, path, {file.errorString()}, {}});
    if (file.read(16) != QByteArray("SQLite format 3\0", 16))
        return failure({Error::Kind::NotOurFile, path, {}, {}});
    return {};
}

void checkIdentity(const Connection &connection)
{
    if (connection.number(QStringLiteral("PRAGMA application_id")) != applicationId)
        throw SqlError{{Error::Kind::NotOurFile, connection.path(), {}, {}}};
    const qint64 version = connection.number(QStringLiteral("PRAGMA user_version"));
    if (version > schemaVersion())
        throw SqlError{{Error::Kind::NewerFile, connection.path(), {QString::number(version)}, {}}};
}

/// Reads every page, so only of a file that is read in a moment: a longer one is looked at by
/// `check`, and its damage is told when a damaged page is come upon.
void checkWhole(const Connection &connection)
{
    constexpr qint64 mostBytes = qint64(64) * 1024 * 1024;
    if (QFileInfo(connection.path()).size() > mostBytes)
        return;
    Statement row(connection, QStringLiteral("PRAGMA quick_check"));
    row.run();
    if (!row.next() || row.text(0) != QLatin1String("ok"))
        throw SqlError{{Error::Kind::DamagedFile, connection.path(), {}, row.text(0)}};
}

/// The file as it was before the schema changed: "data.btict" becomes "data.v1.btict".
QString copyName(const QString &path, qint64 version)
{
    const QFileInfo info(path);
    return QStringLiteral("%1/%2.v%3.%4")
        .arg(info.absolutePath(), info.completeBaseName())
        .arg(version)
        .arg(info.suffix());
}

void migrateWithCopy(const Connection &connection, Connection::Mode mode)
{
    const qint64 version = connection.number(QStringLiteral("PRAGMA user_version"));
    if (version == schemaVersion())
        return;
    if (mode == Connection::Mode::ReadOnly)
        throw SqlError{{Error::Kind::FileReadOnly, connection.path(), {}, {}}};
    const QString copy = copyName(connection.path(), version);
    if (!QFile::exists(copy) && !QFile::copy(connection.path(), copy))
        throw SqlError{{Error::Kind::WriteFailed, copy, {QStringLiteral("copy")}, {}}};
    migrate(connection);
}

} // namespace

Result<> checkNewFile(const QString &path)
{
    if (path == memory)
        return {};
    const QFileInfo info(path);
    if (info.exists())
        return failure({Error::Kind::FileExists, path, {}, {}});
    if (!info.absoluteDir().exists())
        return failure({Error::Kind::FolderNotFound, info.absolutePath(), {}, {}});
    return {};
}

Result<std::unique_ptr<Connection>> openFile(const QString &path, Connection::Mode mode,
                                             int patience)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure({Error::Kind::FileNotFound, path, {}, {}});
    if (!info.isFile()) // nor open it: a pipe waits for its writer
        return failure({Error::Kind::NotRegularFile, path, {}, {}});
    if (const Result<> header = checkHeader(path); !header)
        return failure(header.error());
    return Connection::open(path, mode, patience)
        .and_then([mode](std::unique_ptr<Connection> connection) {
            return guarded<std::unique_ptr<Connection>>([&] {
                checkIdentity(*connection);
                checkWhole(*connection);
                migrateWithCopy(*connection, mode);
                return std::move(connection);
            });
        });
}

Result<std::unique_ptr<Connection>> createFile(const QString &path)
{
    if (const Result<> free = checkNewFile(path); !free)
        return failure(free.error());
    return Connection::open(path, Connection::Mode::Create)
        .and_then([](std::unique_ptr<Connection> connection) {
            return guarded<std::unique_ptr<Connection>>([&] {
                connection->execute(
                    QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
                migrate(*connection);
                return std::move(connection);
            });
        });
}

} // namespace Core

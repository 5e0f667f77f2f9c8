// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/newfile.h"

#include "core/store/companions.h"
#include "core/store/connection.h"
#include "core/store/storefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

#include <filesystem>

namespace Core {

namespace {

/// Of all programs that make this file, one at a time.
Result<> lockName(QLockFile &lock, const QString &path)
{
    lock.setStaleLockTime(0); // only that of a program that has ended
    if (lock.tryLock(Connection::usualPatience))
        return {};
    switch (lock.error()) {
    case QLockFile::LockFailedError:
        return failure({Error::Kind::FileBusy, path, {}, {}});
    case QLockFile::PermissionError:
        return failure({Error::Kind::FolderReadOnly, QFileInfo(path).path(), {}, {}});
    default:
        return failure({Error::Kind::DiskFull, path, {}, {}});
    }
}

/// Those of programs that were killed; whoever holds the lock is the only one to make any.
void removeUnfinished(const QString &path)
{
    const QFileInfo info(path);
    const QStringList names = QDir(info.path()).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const QString unfinished = info.fileName() + QStringLiteral(".unfinished");
        if (name == unfinished || name.startsWith(unfinished + QLatin1Char('-')))
            QFile::remove(info.path() + QLatin1Char('/') + name);
    }
}

/// Gives the file its name unless that is taken.
Result<> putInPlace(const QString &unfinished, const QString &path)
{
    const std::filesystem::path from = QFileInfo(unfinished).filesystemFilePath();
    const std::filesystem::path to = QFileInfo(path).filesystemFilePath();
    std::error_code failed;
    std::filesystem::create_hard_link(from, to, failed);
    if (!failed)
        return {};
    QFile taken(path); // a drive without links, or the name is taken
    if (!taken.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure({Error::Kind::FileExists, path, {}, {}});
    taken.close();
    std::filesystem::rename(from, to, failed);
    if (!failed)
        return {};
    taken.remove();
    return failure({Error::Kind::DriveFailed, path, {}, QString::fromStdString(failed.message())});
}

} // namespace

Result<QList<Error>> makeFile(const QString &path,
                              const std::function<Result<>(const QString &unfinished)> &fill)
{
    const QString plain = plainPath(path);
    if (const Result<> free = checkNewFile(plain); !free)
        return failure(free.error());
    QLockFile lock(plain + QStringLiteral(".unfinished.lock"));
    if (const Result<> locked = lockName(lock, plain); !locked)
        return failure(locked.error());
    removeUnfinished(plain);
    const QString unfinished =
        plain + QStringLiteral(".unfinished-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
    const auto made = checkNewFile(plain)
                          .and_then([&] { return checkPlainFiles(plain); })
                          .and_then([&] { return fill(unfinished); })
                          .and_then([&] { return setCompanionsAside(plain); })
                          .and_then([&](const QList<Error> &remarks) {
                              return putInPlace(unfinished, plain).map([&] { return remarks; });
                          });
    removeUnfinished(plain);
    if (made)
        return made;
    Error error = made.error();
    if (error.subject == unfinished)
        error.subject = plain;
    return failure(error);
}

} // namespace Core

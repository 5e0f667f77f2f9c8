// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace Core {

namespace {

/// Whether an office program says that it has the file open: it leaves a lock beside it. Elsewhere
/// than on Windows nothing else would keep us from writing over it.
bool isOpenElsewhere(const QFileInfo &file)
{
    return file.exists() &&
           file.absoluteDir().exists(QStringLiteral(".~lock.%1#").arg(file.fileName()));
}

/// Why the file could not be written. `size` is what it was to hold, in bytes.
Error writeFailure(const QFileInfo &target, const QSaveFile &file, qint64 size)
{
    const QString path = target.filePath();
    const QString folder = target.absolutePath();
    if (target.isDir())
        return {Error::Kind::WriteFailed, path, {file.errorString()}, {}};
    const qint64 room = QStorageInfo(folder).bytesAvailable(); // -1: not known
    if (room >= 0 && room < size)
        return {Error::Kind::DiskFull, path, {}, file.errorString()};
    if (!QFileInfo(folder).isWritable())
        return {Error::Kind::FolderReadOnly, folder, {}, file.errorString()};
    if (target.exists() && !target.isWritable())
        return {Error::Kind::FileReadOnly, path, {}, file.errorString()};
    if (target.exists() && file.error() == QFileDevice::RenameError)
        return {Error::Kind::FileBusy, path, {}, file.errorString()};
    return {Error::Kind::WriteFailed, path, {file.errorString()}, {}};
}

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure({Error::Kind::FileNotFound, path, {}, {}});
    if (!file.open(QIODevice::ReadOnly))
        return failure({Error::Kind::ReadFailed, path, {file.errorString()}, {}});
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure({Error::Kind::ReadFailed, path, {file.errorString()}, {}});
    return bytes;
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists())
        return failure({Error::Kind::FolderNotFound, folder.path(), {}, {}});
    const QFileInfo target(path);
    if (isOpenElsewhere(target))
        return failure({Error::Kind::FileBusy, path, {}, {}});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(writeFailure(target, file, bytes.size()));
    return {};
}

} // namespace Core

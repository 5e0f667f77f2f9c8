// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Core {

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
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure({Error::Kind::WriteFailed, path, {file.errorString()}, {}});
    return {};
}

} // namespace Core

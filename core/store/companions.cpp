// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/companions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Core {

namespace {

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

bool isPlain(const QString &path)
{
    const QFileInfo info(path);
    return !info.isSymLink() && (!info.exists() || info.isFile());
}

} // namespace

QString namedPath(const QString &path)
{
    // Qt takes names that begin with a colon for resources of the program.
    return path.startsWith(QLatin1Char(':')) ? QDir::currentPath() + QLatin1Char('/') + path
                                             : QFileInfo(path).absoluteFilePath();
}

QString plainPath(const QString &path)
{
    const QString absolute = namedPath(path);
    const QString target = QFileInfo(absolute).canonicalFilePath();
    return target.isEmpty() ? absolute : target;
}

QString journalOf(const QString &path)
{
    return path + QStringLiteral("-journal");
}

QString walOf(const QString &path)
{
    return path + QStringLiteral("-wal");
}

QStringList companionsOf(const QString &path)
{
    return {journalOf(path), walOf(path), path + QStringLiteral("-shm")};
}

QString freeName(const QString &wanted)
{
    const QFileInfo info(wanted);
    const QString stem = info.path() + QLatin1Char('/') + info.completeBaseName();
    const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    QString name = wanted;
    for (int number = 2; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++number)
        name = stem + QLatin1Char('-') + QString::number(number) + suffix;
    return name;
}

Result<> checkPlainFiles(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return failure({Error::Kind::NotRegularFile, path, {}, {}});
    for (const QString &companion : companionsOf(path)) {
        if (!isPlain(companion))
            return failure({Error::Kind::BadCompanion, path, {nameOf(companion)}, {}});
    }
    return {};
}

Result<Error> setAside(const QString &path, const QString &companion)
{
    const QString name = freeName(companion + QStringLiteral(".set-aside"));
    QFile file(companion);
    if (!file.rename(name))
        return failure({Error::Kind::WriteFailed, companion, {file.errorString()}, {}});
    return Error{Error::Kind::CompanionSetAside, path, {nameOf(companion), nameOf(name)}, {}};
}

Result<QList<Error>> setCompanionsAside(const QString &path)
{
    if (const Result<> plain = checkPlainFiles(path); !plain)
        return failure(plain.error());
    QList<Error> remarks;
    for (const QString &companion : companionsOf(path)) {
        if (!QFileInfo::exists(companion))
            continue;
        const Result<Error> remark = setAside(path, companion);
        if (!remark)
            return failure(remark.error());
        remarks << *remark;
    }
    return remarks;
}

} // namespace Core

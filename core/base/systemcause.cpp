// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/systemcause.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

namespace Core {

namespace {

const char *phraseOf(int number)
{
    switch (number) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return QT_TRANSLATE_NOOP("Errors", "no room is left on the drive");
    case EIO:
        return QT_TRANSLATE_NOOP("Errors",
                                 "the drive reports an input/output error, which the administrator "
                                 "should know of");
    case ENOMEM:
        return QT_TRANSLATE_NOOP("Errors", "no memory is left");
    case EFBIG:
        return QT_TRANSLATE_NOOP("Errors", "a file of this size is not allowed there");
    case ENAMETOOLONG:
        return QT_TRANSLATE_NOOP("Errors", "the name is too long");
    case EMFILE:
    case ENFILE:
        return QT_TRANSLATE_NOOP("Errors", "too many files are open");
    case EACCES:
    case EPERM:
    case EROFS:
        return QT_TRANSLATE_NOOP("Errors", "it is write-protected");
    case EPIPE:
    case EBADF:
        return QT_TRANSLATE_NOOP("Errors", "the other end has closed it");
    default:
        return nullptr;
    }
}

} // namespace

QString systemCause(int number)
{
    if (const char *phrase = phraseOf(number))
        return QString::fromLatin1(phrase);
    return QString::fromLocal8Bit(std::strerror(number));
}

Error systemWriteError(const QString &path, const QFileInfo &target, int number)
{
    const QString words = QString::fromLocal8Bit(std::strerror(number));
    const QString folder = QDir::toNativeSeparators(target.absolutePath());
    switch (number) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return {Error::Kind::DiskFull, path, {}, words};
    case ENOENT:
    case ENOTDIR:
        return {Error::Kind::FolderNotFound, folder, {}, words};
    case EROFS:
        return {Error::Kind::FolderReadOnly, folder, {}, words};
    case EACCES:
    case EPERM:
        if (QFileInfo(target.absolutePath()).isWritable())
            return {Error::Kind::FileReadOnly, path, {}, words};
        return {Error::Kind::FolderReadOnly, folder, {}, words};
    case EBUSY:
#ifdef ETXTBSY
    case ETXTBSY:
#endif
        return {Error::Kind::FileBusy, path, {}, words};
    default:
        return {Error::Kind::WriteFailed, path, {systemCause(number)}, words};
    }
}

} // namespace Core

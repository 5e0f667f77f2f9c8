// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/datafile.h"
#include "core/base/systemcause.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Core {

namespace {

/// Qt takes a name with a colon in front for a resource.
QString plainName(const QString &path)
{
    return path.startsWith(QLatin1Char(':')) ? QDir::currentPath() + QLatin1Char('/') + path : path;
}

/// What the path leads to when every link is followed; empty when it leads nowhere.
QString followed(const QString &path)
{
    constexpr int longestChain = 40; // as Linux
    QString target = path;
    for (int i = 0; i < longestChain; ++i) {
        const QFileInfo info(target);
        if (!info.isSymbolicLink())
            return target;
        target = info.symLinkTarget();
    }
    return {};
}

/// Whether an office program says that it has the file open: it leaves a lock beside it. Elsewhere
/// than on Windows nothing else would keep us from writing over it.
bool isOpenElsewhere(const QFileInfo &file)
{
    return file.exists() &&
           file.absoluteDir().exists(QStringLiteral(".~lock.%1#").arg(file.fileName()));
}

bool isNamedAsData(const QString &path)
{
    return QFileInfo(path).suffix().compare(QLatin1String(dataFileSuffix), Qt::CaseInsensitive) ==
           0;
}

/// Whether these first bytes are those of a database of SQLite, be it ours or not, or of a journal
/// of SQLite, which may be all that can put one right.
bool beginsAsData(const QByteArray &head)
{
    const auto marks = {QByteArray("SQLite format 3\0", 16),
                        QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"),
                        QByteArray("\x37\x7f\x06\x82"), QByteArray("\x37\x7f\x06\x83")};
    return std::ranges::any_of(marks, [&](const auto &mark) { return head.startsWith(mark); });
}

/// The first bytes of a file, none where there is no such file; or why it cannot be looked at, with
/// `path` as its name in sentences.
Result<QByteArray> headOf(const QString &target, const QString &path)
{
    constexpr qint64 headSize = 100;
    QFile file(target);
    if (!file.exists())
        return QByteArray();
    errno = 0;
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray head = isOpen ? file.read(headSize) : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError)
        return failure(systemWriteError(path, QFileInfo(target), errno != 0 ? errno : EACCES));
    return head;
}

/// Whether the name belongs to a file that SQLite keeps beside a data file of ours.
bool isCompanion(const QString &path)
{
    constexpr std::array endings{"-journal", "-wal", "-shm"};
    return std::ranges::any_of(endings, [&path](const char *ending) {
        if (!path.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return false;
        const QString data = path.chopped(qsizetype(qstrlen(ending)));
        const auto head = headOf(data, data);
        return isNamedAsData(data) || (head && beginsAsData(*head));
    });
}

Error refused(const QString &path, const char *fault)
{
    return {Error::Kind::WriteFailed, path, {QString::fromLatin1(fault)}, {}};
}

/// The file that an output under this name replaces or makes, or why there can be none.
Result<QString> targetOf(const QString &path)
{
    const QString name = plainName(path);
    const QFileInfo named(name); // knows what stands at the end of all links
    if (named.fileName().isEmpty() || (named.exists() && !named.isFile()))
        return failure(refused(path, WriteFaults::notAFile));
    const QString target = followed(name);
    if (target.isEmpty())
        return failure(refused(path, WriteFaults::notAFile));
    const QFileInfo info(target);
    if (!info.absoluteDir().exists())
        return failure(
            {Error::Kind::FolderNotFound, QDir::toNativeSeparators(info.absolutePath()), {}, {}});
    if (isNamedAsData(target) || isCompanion(target))
        return failure(refused(path, WriteFaults::dataFile));
    const auto head = headOf(target, path);
    if (!head)
        return failure(head.error());
    if (beginsAsData(*head))
        return failure(refused(path, WriteFaults::dataFile));
    if (isOpenElsewhere(named) || isOpenElsewhere(info))
        return failure({Error::Kind::FileBusy, path, {}, {}});
    return target;
}

/// Why the last step failed; `cause` is the system's number for it, 0 where Qt keeps it.
Error writeFailure(const QString &path, const QFileInfo &target, const QSaveFile &file, int cause)
{
    if (cause != 0)
        return systemWriteError(path, target, cause);
    const QString words = file.errorString();
    const qint64 room = QStorageInfo(target.absolutePath()).bytesAvailable(); // -1: not known
    if (file.error() == QFileDevice::ResourceError || (room >= 0 && room < file.size()))
        return {Error::Kind::DiskFull, path, {}, words};
    if (target.exists() && file.error() == QFileDevice::RenameError)
        return {Error::Kind::FileBusy, path, {}, words};
    if (file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError)
        return systemWriteError(path, target, EACCES);
    return {Error::Kind::WriteFailed, path, {words}, words};
}

#ifdef Q_OS_UNIX
/// Whether the drive says that it has the bytes. Not every file system can say so.
bool isOnDrive(int descriptor)
{
    int result = 0;
    do {
        errno = 0;
        result = ::fsync(descriptor);
    } while (result != 0 && errno == EINTR);
    return result == 0 || errno == EINVAL || errno == ENOSYS || errno == ENOTSUP;
}

/// From here on either file is whole, whatever the drive says: there is nothing to take back.
void keepName(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    isOnDrive(descriptor);
    ::close(descriptor);
}
#else
bool isOnDrive(int)
{
    return true; // QSaveFile does it
}

void keepName(const QString &) {}
#endif

/// In full: a file above a limit never seems to have as many.
QString megabytes(qint64 bytes)
{
    return QString::number((bytes + Limit::mebibyte - 1) / Limit::mebibyte);
}

} // namespace

const char *const WriteFaults::dataFile =
    QT_TRANSLATE_NOOP("Errors", "it is a data file, or has the name of one");
const char *const WriteFaults::notAFile = QT_TRANSLATE_NOOP(
    "Errors", "it is no file but a folder, a device or a link that leads nowhere");

Result<> checkRegular(const QString &path)
{
    const QFileInfo info(plainName(path)); // of what a link points to
    if (!info.exists())
        return failure({Error::Kind::FileNotFound, path, {}, {}});
    if (!info.isFile())
        return failure({Error::Kind::NotRegularFile, path, {}, {}});
    return {};
}

Result<> checkSize(const QString &path, qint64 mostBytes)
{
    return checkRegular(path).and_then([&]() -> Result<> {
        const qint64 size = QFileInfo(plainName(path)).size();
        if (size > mostBytes)
            return failure(fileTooLarge(path, size, mostBytes));
        return {};
    });
}

Result<QByteArray> readFile(const QString &path, qint64 mostBytes)
{
    if (const Result<> checked = checkSize(path, mostBytes); !checked)
        return failure(checked.error());
    QFile file(plainName(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure({Error::Kind::ReadFailed, path, {file.errorString()}, {}});
    const qint64 size = std::min(file.size(), mostBytes);
    // What the system makes up while it is read says that it has 0 bytes, and may never end.
    const QByteArray bytes = size > 0 ? file.read(size) : QByteArray();
    if (file.error() != QFileDevice::NoError)
        return failure({Error::Kind::ReadFailed, path, {file.errorString()}, {}});
    return bytes;
}

Error fileTooLarge(const QString &path, qint64 bytes, qint64 mostBytes)
{
    return {Error::Kind::FileTooLarge, path, {megabytes(bytes), megabytes(mostBytes)}, {}};
}

Result<> checkOutput(const QString &path)
{
    return targetOf(path).map([](const QString &) {});
}

StagedFile::StagedFile(QString path, QString target)
    : m_path(std::move(path))
    , m_target(std::move(target))
    , m_file(std::make_unique<QSaveFile>(m_target))
{}

StagedFile::StagedFile(StagedFile &&) noexcept = default;
StagedFile &StagedFile::operator=(StagedFile &&) noexcept = default;
StagedFile::~StagedFile() = default;

Result<StagedFile> StagedFile::write(const QString &path, const QByteArray &bytes)
{
    const auto target = targetOf(path);
    if (!target)
        return failure(target.error());
    StagedFile staged(path, *target);
    QSaveFile &file = *staged.m_file;
    errno = 0;
    // QSaveFile::commit does not tell of a flush or a sync that failed.
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                           file.flush() && isOnDrive(file.handle());
    if (!isWritten)
        return failure(writeFailure(path, QFileInfo(*target), file, errno));
    if (file.size() != bytes.size())
        return failure(writeFailure(path, QFileInfo(*target), file, EIO));
    return staged;
}

Result<> StagedFile::commit()
{
    errno = 0;
    if (!m_file->commit())
        return failure(writeFailure(m_path, QFileInfo(m_target), *m_file, errno));
    keepName(QFileInfo(m_target).absolutePath());
    return {};
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    return StagedFile::write(path, bytes).and_then([](StagedFile staged) {
        return staged.commit();
    });
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/base/result.h"

#include <QByteArray>

#include <memory>

class QSaveFile;

namespace Core {

// The one place that reads and writes whole files. Names are plain names, whatever they begin with.

/// What can be read from its beginning to its end without waiting for anybody: FileNotFound, or
/// NotRegularFile for a folder, a device, a pipe and the like, which are not even opened.
Result<> checkRegular(const QString &path);

/// The same, and FileTooLarge above so many bytes.
Result<> checkSize(const QString &path, qint64 mostBytes);

/// The whole file; what `checkRegular` says, FileTooLarge above so many bytes, or ReadFailed.
Result<QByteArray> readFile(const QString &path, qint64 mostBytes = Limit::tableBytes);

/// FileTooLarge of a file that has so many bytes.
Error fileTooLarge(const QString &path, qint64 bytes, qint64 mostBytes);

/// Causes of WriteFailed that no system knows: phrases of the catalogue, context "Errors".
namespace WriteFaults {

extern const char *const dataFile; ///< ours under whatever name, its journal, or named as one
extern const char *const notAFile; ///< a folder, a device, a pipe, a link that leads nowhere

} // namespace WriteFaults

/// Whether an output may get this name. A link stands for what it points to. FolderNotFound;
/// WriteFailed with one of WriteFaults; FileReadOnly for a file that we may not look at; FileBusy
/// for one that is open in an office program. Changes nothing.
Result<> checkOutput(const QString &path);

/// A file on its way to its name: it lies complete on the disk, under no name or another one, until
/// `commit` puts it in the old one's place in one step. Without that the old file stays as it was
/// and nothing is left behind.
class StagedFile
{
public:
    /// The errors of `checkOutput`, and FolderReadOnly, FileReadOnly, DiskFull or WriteFailed with
    /// the system's cause.
    static Result<StagedFile> write(const QString &path, const QByteArray &bytes);
    StagedFile(StagedFile &&) noexcept;
    StagedFile &operator=(StagedFile &&) noexcept;
    ~StagedFile();

    /// Once; the old file stays on an error too, of which there are the same and FileBusy.
    Result<> commit();

private:
    StagedFile(QString path, QString target);

    QString m_path;   ///< as it was given
    QString m_target; ///< without links
    std::unique_ptr<QSaveFile> m_file;
};

/// Puts `bytes` under that name in one step; the errors are those of StagedFile.
Result<> writeFile(const QString &path, const QByteArray &bytes);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsxwriter.h"

#include "core/base/files.h"
#include "core/export/xlsxcheck.h"
#include "core/export/xlsxsheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <memory>
#include <utility>

#ifdef Q_OS_UNIX
#include <clocale>
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace Core {

namespace {

QString temporaryFolder()
{
    return QDir::toNativeSeparators(QDir::tempPath());
}

/// Why the temporary folder, which the library needs, did not do.
Error temporaryFailure()
{
    constexpr qint64 enough = 1'048'576;
    const QString folder = temporaryFolder();
    if (!QFileInfo(folder).isDir())
        return {Error::Kind::FolderNotFound, folder, {}, {}};
    if (!QFileInfo(folder).isWritable())
        return {Error::Kind::FolderReadOnly, folder, {}, {}};
    const qint64 room = QStorageInfo(folder).bytesAvailable(); // -1: not known
    if (room >= 0 && room < enough)
        return {Error::Kind::DiskFull, folder, {}, {}};
    return {Error::Kind::WriteFailed,
            folder,
            {QStringLiteral(QT_TRANSLATE_NOOP("Errors", "a temporary file was lost there"))},
            {}};
}

/// The library tells standard error in English what it also returns.
class QuietErrors
{
public:
#ifdef Q_OS_UNIX
    QuietErrors()
        : m_kept(::dup(STDERR_FILENO))
    {
        const int nothing = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (m_kept >= 0 && nothing >= 0)
            ::dup2(nothing, STDERR_FILENO);
        if (nothing >= 0)
            ::close(nothing);
    }
    ~QuietErrors()
    {
        if (m_kept < 0)
            return;
        ::dup2(m_kept, STDERR_FILENO);
        ::close(m_kept);
    }
    QuietErrors(const QuietErrors &) = delete;
    QuietErrors &operator=(const QuietErrors &) = delete;

private:
    int m_kept;
#endif
};

/// Numbers with a point: the library writes them with the C library, which follows the desktop's
/// locale once Qt has set it (Windows keeps that of C).
class PointNumbers
{
public:
#ifdef Q_OS_UNIX
    PointNumbers()
        : m_numbers(::newlocale(LC_NUMERIC_MASK, "C", ::duplocale(::uselocale(nullptr))))
        , m_before(::uselocale(m_numbers))
    {}
    ~PointNumbers()
    {
        ::uselocale(m_before);
        if (m_numbers)
            ::freelocale(m_numbers);
    }
    PointNumbers(const PointNumbers &) = delete;
    PointNumbers &operator=(const PointNumbers &) = delete;

private:
    locale_t m_numbers;
    locale_t m_before;
#endif
};

/// The file that the library writes to, as it takes only a path: in memory where the system has
/// such files, so that nothing stays behind when the program is killed.
class ScratchFile
{
public:
    ScratchFile()
    {
#ifdef Q_OS_LINUX
        m_memory = ::memfd_create("book.xlsx", MFD_CLOEXEC);
        m_path = QStringLiteral("/proc/self/fd/%1").arg(m_memory);
        if (QFileInfo::exists(m_path))
            return;
#endif
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("book.xlsx"));
    }
    ~ScratchFile()
    {
#ifdef Q_OS_LINUX
        if (m_memory >= 0)
            ::close(m_memory);
#endif
    }
    ScratchFile(const ScratchFile &) = delete;
    ScratchFile &operator=(const ScratchFile &) = delete;

    const QString &path() const
    {
        return m_path;
    }

private:
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
#ifdef Q_OS_LINUX
    int m_memory = -1;
#endif
};

/// As the C library opens it: on Windows in the code page that the manifest makes UTF-8.
QByteArray nativePath(const QString &path)
{
    return QFile::encodeName(QDir::toNativeSeparators(path));
}

/// An open workbook of the library.
class OpenWorkbook
{
public:
    OpenWorkbook()
        : m_folder(nativePath(QDir::tempPath()))
    {
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(nativePath(m_file.path()).constData(), &options);
    }
    ~OpenWorkbook()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    OpenWorkbook(const OpenWorkbook &) = delete;
    OpenWorkbook &operator=(const OpenWorkbook &) = delete;

    lxw_workbook *get() const { return m_book; }

    Result<QByteArray> close(const QString &name)
    {
        const QuietErrors quiet{};
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr)); // frees it too
        if (isOfTemporaryFiles(error))
            return failure(temporaryFailure());
        if (error != LXW_NO_ERROR)
            return failure(xlsxError(error, name));
        return readFile(m_file.path());
    }

private:
    static bool isOfTemporaryFiles(lxw_error error)
    {
        return error >= LXW_ERROR_CREATING_XLSX_FILE && error <= LXW_ERROR_ZIP_CLOSE;
    }

    QByteArray m_folder;
    ScratchFile m_file;
    lxw_workbook *m_book = nullptr;
};

void setProperties(lxw_workbook *book, const WorkbookPlan &plan)
{
    QByteArray title = xlsxText(plan.title);
    QByteArray subject = xlsxText(plan.subject);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.created = plan.created.toSecsSinceEpoch();
    workbook_set_properties(book, &properties);
}

} // namespace

Result<QByteArray> writeXlsx(const WorkbookPlan &plan, const QString &name)
{
    const PointNumbers numbers{};
    OpenWorkbook book;
    if (!book.get())
        return failure(xlsxError(LXW_ERROR_MEMORY_MALLOC_FAILED, name));
    setProperties(book.get(), plan);
    XlsxFormats formats(book.get());
    for (const SheetPlan &sheet : plan.sheets) {
        const Result<> written = writeSheet(book.get(), formats, sheet, name);
        if (!written)
            return failure(written.error());
    }
    if (!plan.sheets.isEmpty())
        showSheet(book.get(), plan.sheets.at(plan.shownSheet).name);
    return book.close(name).and_then([&plan](QByteArray bytes) {
        return isWhole(bytes, plan) ? Result<QByteArray>(std::move(bytes))
                                    : Result<QByteArray>(failure(temporaryFailure()));
    });
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/xlsxwriter.h"

#include "core/exchange/files.h"
#include "core/exchange/xlsx/xlsxsheet.h"

#include <QDir>
#include <QTemporaryDir>

#include <utility>

namespace Core {

namespace {

/// An open workbook of the library, which writes only to a path. That path and those of its
/// temporary files lie in a folder of their own.
class OpenWorkbook
{
public:
    OpenWorkbook()
        : m_folder(nativePath(m_scratch.path()))
        , m_file(nativePath(m_scratch.filePath(QStringLiteral("book.xlsx"))))
    {
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_file.constData(), &options);
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
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr)); // frees it too
        if (error != LXW_NO_ERROR)
            return failure(xlsxError(error, name));
        return readFile(QFile::decodeName(m_file));
    }

private:
    /// As the C library opens it: on Windows in the code page that the manifest makes UTF-8.
    static QByteArray nativePath(const QString &path)
    {
        return QFile::encodeName(QDir::toNativeSeparators(path));
    }

    QTemporaryDir m_scratch;
    QByteArray m_folder;
    QByteArray m_file;
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
    return book.close(name);
}

} // namespace Core

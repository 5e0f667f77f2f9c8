// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/workbook.h"

#include "core/base/files.h"
#include "core/sheets/odsreader.h"
#include "core/sheets/rowsink.h"
#include "core/sheets/sheetfault.h"
#include "core/sheets/xlsxreader.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace Core {

namespace {

constexpr qsizetype sniffedBytes = 4096;

Error badTable(const QString &name, const SheetFault &fault)
{
    return {Error::Kind::BadTable, name, {QString::fromLatin1(fault.reason)}, fault.detail};
}

/// The one place where a fault becomes an Error.
template<class Read>
auto reported(const QString &name, Read read) -> Result<decltype(read())>
{
    try {
        return read();
    } catch (const SheetFault &fault) {
        return failure(badTable(name, fault));
    } catch (const std::bad_alloc &) {
        return failure(badTable(name, {SheetFaults::tooBig, QStringLiteral("bad_alloc")}));
    }
}

/// The first bytes as lower-case letters, whether in UTF-8 or UTF-16.
QByteArray sniffed(const QByteArray &bytes)
{
    QByteArray head = bytes.left(sniffedBytes);
    head.replace('\0', QByteArray());
    for (const char *mark : {"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"}) {
        while (head.startsWith(mark))
            head.remove(0, qsizetype(qstrlen(mark)));
    }
    return head.trimmed().toLower();
}

bool isArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK");
}

/// OLE2, the container of .xls and of protected workbooks, or the bare records of Excel 2 to 4.
bool isOldBinary(const QByteArray &bytes)
{
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return true;
    return bytes.size() > 4 && bytes.at(0) == '\x09' && bytes.at(3) == '\0' &&
           QByteArray("\x00\x02\x04", 3).contains(bytes.at(1));
}

bool isProtected(const QByteArray &bytes)
{
    static const QByteArray stream = [] { // names are in UTF-16
        QByteArray wide;
        for (const char c : QByteArray("EncryptedPackage"))
            wide.append(c).append('\0');
        return wide;
    }();
    return bytes.contains(stream);
}

bool isWebPage(const QByteArray &head)
{
    const bool isArchived = head.startsWith("mime-version:") && head.contains("text/html");
    constexpr std::array whole{"<html", "<!doctype html"};
    constexpr std::array pieces{"<table", "<tr", "<td", "<meta", "<body", "<div", "<style"};
    const auto holds = [&head](const char *mark) { return head.contains(mark); };
    const bool isXml = head.startsWith("<?xml"); // other documents have such elements, too
    return isArchived || (head.startsWith('<') && (std::ranges::any_of(whole, holds) ||
                                                   (!isXml && std::ranges::any_of(pieces, holds))));
}

bool isRichText(const QByteArray &head)
{
    return head.startsWith("{\\rtf");
}

bool isFlatXml(const QByteArray &head)
{
    return head.startsWith("<?xml") || head.startsWith("<workbook");
}

const char *reasonNotToRead(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return SheetFaults::emptyFile;
    if (isOldBinary(bytes))
        return isProtected(bytes) ? SheetFaults::encrypted : SheetFaults::oldBinary;
    const QByteArray head = sniffed(bytes);
    if (head.startsWith("%pdf-"))
        return SheetFaults::pdf;
    if (isRichText(head))
        return SheetFaults::wordDocument;
    if (isWebPage(head))
        return SheetFaults::webPage;
    if (isFlatXml(head))
        return SheetFaults::flatXml;
    return isArchive(bytes) ? nullptr : SheetFaults::notSpreadsheet;
}

std::unique_ptr<WorkbookReader> readerFor(const QByteArray &bytes, const WorkbookLimits &limits)
{
    if (bytes.size() > limits.fileBytes)
        throw SheetFault{SheetFaults::tooBig, {}};
    if (const char *reason = reasonNotToRead(bytes))
        throw SheetFault{reason, {}};
    ZipArchive archive(bytes, limits);
    if (archive.contains("Index/Document.iwa") || archive.contains("Index.zip"))
        throw SheetFault{SheetFaults::numbersDocument, {}};
    if (XlsxReader::isFor(archive))
        return std::make_unique<XlsxReader>(std::move(archive));
    if (OdsReader::isFor(archive))
        return std::make_unique<OdsReader>(std::move(archive));
    throw SheetFault{SheetFaults::plainArchive, {}};
}

} // namespace

bool looksLikeWorkbook(const QByteArray &bytes)
{
    const QByteArray head = sniffed(bytes);
    return isArchive(bytes) || isOldBinary(bytes) || isWebPage(head) || isFlatXml(head) ||
           isRichText(head) || head.startsWith("%pdf-");
}

Result<Workbook> Workbook::open(const QString &path, const WorkbookLimits &limits)
{
    if (QFileInfo(path).size() > limits.fileBytes)
        return failure(badTable(path, {SheetFaults::tooBig, {}}));
    return readFile(path).and_then(
        [&](const QByteArray &bytes) { return read(bytes, path, limits); });
}

Result<Workbook> Workbook::read(const QByteArray &bytes, const QString &name,
                                const WorkbookLimits &limits)
{
    return reported(name, [&] {
        std::unique_ptr<WorkbookReader> reader = readerFor(bytes, limits);
        if (reader->sheets().isEmpty())
            throw SheetFault{SheetFaults::missingPart, QStringLiteral("no sheet")};
        return Workbook(name, std::move(reader));
    });
}

Workbook::Workbook(QString name, std::unique_ptr<WorkbookReader> reader)
    : m_name(std::move(name))
    , m_reader(std::move(reader))
    , m_sheets(m_reader->sheets())
{}

Workbook::~Workbook() = default;
Workbook::Workbook(Workbook &&) noexcept = default;
Workbook &Workbook::operator=(Workbook &&) noexcept = default;

Result<SheetLayout> Workbook::readRows(qsizetype sheet, const RowVisitor &visit) const
{
    return reported(m_name, [&]() -> SheetLayout {
        try {
            return m_reader->readRows(sheet, visit);
        } catch (const StopReading &) {
            return {};
        }
    });
}

Result<Sheet> Workbook::readSheet(qsizetype index) const
{
    Sheet sheet{m_sheets.at(index), {}, {}};
    const auto layout = readRows(index, [&sheet](SheetRow &row) {
        sheet.rows << std::move(row);
        return true;
    });
    if (!layout)
        return failure(layout.error());
    sheet.layout = *layout;
    return sheet;
}

} // namespace Core

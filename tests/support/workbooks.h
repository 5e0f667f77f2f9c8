// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/inputtable.h"
#include "core/sheets/workbook.h"
#include "tests/support/zippedfile.h"

// Workbooks made from small pieces of XML, and sheets printed as text.

/// The parts of an .xlsx file with one sheet; each may be replaced.
struct XlsxPieces
{
    QByteArray rows; ///< inside sheetData
    QByteArray afterRows = {};
    QByteArray beforeRows = {};
    QByteArray texts = {};      ///< inside sst
    QByteArray styles = {};     ///< inside styleSheet
    QByteArray workbookPr = {}; ///< attributes
    bool isStored = true;
};

inline constexpr auto mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline constexpr auto documentNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

inline QByteArray relationships(const QList<std::pair<QByteArray, QByteArray>> &typesAndTargets)
{
    QByteArray xml = "<Relationships "
                     "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int id = 0;
    for (const auto &[type, target] : typesAndTargets)
        xml += "<Relationship Id=\"rId" + QByteArray::number(++id) + "\" Type=\"" +
               documentNamespace + '/' + type + "\" Target=\"" + target + "\"/>";
    return xml + "</Relationships>";
}

inline QByteArray worksheet(const XlsxPieces &pieces)
{
    return QByteArray("<worksheet xmlns=\"") + mainNamespace + "\">" + pieces.beforeRows +
           "<sheetData>" + pieces.rows + "</sheetData>" + pieces.afterRows + "</worksheet>";
}

inline QByteArray workbookXml(const QByteArray &sheets, const QByteArray &properties = {})
{
    return QByteArray("<workbook xmlns=\"") + mainNamespace + "\" xmlns:r=\"" + documentNamespace +
           "\"><workbookPr " + properties + "/><sheets>" + sheets + "</sheets></workbook>";
}

inline QList<ZipMember> xlsxMembers(const XlsxPieces &pieces)
{
    const QByteArray open = QByteArray(" xmlns=\"") + mainNamespace + "\">";
    return {
        {"_rels/.rels", relationships({{"officeDocument", "xl/workbook.xml"}})},
        {"xl/workbook.xml",
         workbookXml(
             "<sheet name=\"Nh\xe1\xba\xadp li\xe1\xbb\x87u\" sheetId=\"1\" r:id=\"rId1\"/>",
             pieces.workbookPr)},
        {"xl/_rels/workbook.xml.rels", relationships({{"worksheet", "worksheets/sheet1.xml"},
                                                      {"styles", "styles.xml"},
                                                      {"sharedStrings", "sharedStrings.xml"}})},
        {"xl/worksheets/sheet1.xml", worksheet(pieces)},
        {"xl/styles.xml", "<styleSheet" + open + pieces.styles + "</styleSheet>"},
        {"xl/sharedStrings.xml", "<sst" + open + pieces.texts + "</sst>"},
    };
}

inline QByteArray xlsxFile(const XlsxPieces &pieces)
{
    return zipped(xlsxMembers(pieces), pieces.isStored);
}

/// The members with one replaced or added.
inline QList<ZipMember> with(QList<ZipMember> members, const ZipMember &changed)
{
    for (ZipMember &member : members) {
        if (member.name == changed.name) {
            member.content = changed.content;
            return members;
        }
    }
    return members << changed;
}

inline QList<ZipMember> without(QList<ZipMember> members, const QByteArray &name)
{
    members.removeIf([&](const ZipMember &member) { return member.name == name; });
    return members;
}

/// The parts of an .ods file: the tables, and the styles of content.xml before them.
inline QByteArray odsContent(const QByteArray &tables, const QByteArray &styles = {})
{
    const QByteArray base = "urn:oasis:names:tc:opendocument:xmlns:";
    return "<office:document-content xmlns:office=\"" + base + "office:1.0\" xmlns:table=\"" +
           base + "table:1.0\" xmlns:text=\"" + base + "text:1.0\" xmlns:style=\"" + base +
           "style:1.0\" xmlns:number=\"" + base + "datastyle:1.0\" xmlns:fo=\"" + base +
           "xsl-fo-compatible:1.0\" xmlns:svg=\"" + base +
           "svg-compatible:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:"
           "calc:xmlns:calcext:1.0\">" +
           styles + "<office:body><office:spreadsheet>" + tables +
           "</office:spreadsheet></office:body></office:document-content>";
}

inline QList<ZipMember> odsMembers(const QByteArray &tables, const QByteArray &styles = {})
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", odsContent(tables, styles)}};
}

inline QByteArray odsFile(const QByteArray &rows, const QByteArray &styles = {})
{
    return zipped(odsMembers("<table:table table:name=\"Nh\xe1\xba\xadp li\xe1\xbb\x87u\">" + rows +
                                 "</table:table>",
                             styles),
                  true);
}

using Core::columnLetters;

/// B'text', B=78.5%, B@2020-05-01, B!#REF!, B?TRUE; B~ for a formula without a result.
inline QString printed(const Core::Cell &cell)
{
    static const QString marks[] = {QStringLiteral("~"), QStringLiteral("'"), QStringLiteral("="),
                                    QStringLiteral("@"), QStringLiteral("?"), QStringLiteral("!")};
    const QString end = cell.kind == Core::Cell::Kind::Text ? QStringLiteral("'") : QString();
    return columnLetters(cell.column) + marks[static_cast<int>(cell.kind)] + cell.displayText() +
           end;
}

/// One line a row: its number, "-" when it is hidden, its cells.
inline QString printed(const Core::Sheet &sheet)
{
    QStringList lines;
    for (const Core::SheetRow &row : sheet.rows) {
        QStringList cells{QString::number(row.number) +
                          (row.isHidden ? QStringLiteral("-") : QString())};
        for (const Core::Cell &cell : row.cells)
            cells << printed(cell);
        lines << cells.join(QLatin1Char(' '));
    }
    return lines.join(QLatin1Char('\n'));
}

inline QString printed(const Core::SheetLayout &layout)
{
    QStringList parts;
    for (const Core::CellRange &range : layout.merged)
        parts << columnLetters(range.firstColumn) + QString::number(range.firstRow) +
                     QLatin1Char(':') + columnLetters(range.lastColumn) +
                     QString::number(range.lastRow);
    for (const int column : layout.hiddenColumns)
        parts << QLatin1Char('-') + columnLetters(column);
    return parts.join(QLatin1Char(' '));
}

/// "A'x' from 3 .VnTime" for each change of font.
inline QString printedFonts(const Core::Cell &cell)
{
    QStringList parts;
    for (const Core::FontRun &run : cell.fonts)
        parts << QString::number(run.begin) + QLatin1Char(' ') + run.font;
    return parts.join(QStringLiteral(", "));
}

inline Core::Result<Core::Sheet> firstSheet(const QByteArray &bytes,
                                            const Core::WorkbookLimits &limits = {})
{
    const QString name = QStringLiteral("S\u1ed1 li\u1ec7u.xlsx");
    const auto workbook = Core::Workbook::read(bytes, name, limits);
    if (!workbook)
        return Core::failure(workbook.error());
    return workbook->readSheet(0);
}

/// The first sheet printed, or why it was refused.
inline QString firstSheetText(const QByteArray &bytes)
{
    const auto sheet = firstSheet(bytes);
    return sheet ? printed(*sheet)
                 : sheet.error().arguments.join(QLatin1Char(' ')) + sheet.error().detail;
}

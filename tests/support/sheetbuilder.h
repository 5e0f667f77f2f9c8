// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/inputfile.h"
#include "tests/support/workbooks.h"

// Workbooks from lines that a reader can see.

/// One sheet. A row is its cells between "|". A cell is a text, or "=12.5" (a number), "=78.5%",
/// "=45291d" (a date by its serial), "!#REF!" (an error), "~" (a formula that was never
/// calculated), "v:text" (in the font .VnTime). Rows that begin with "-" are hidden.
struct SheetPlan
{
    QString name;
    QStringList rows;
    QStringList merged = {}; ///< "A1:C1"
    bool isHidden = false;
};

inline QByteArray cellXml(const QString &text, const QByteArray &address)
{
    const QByteArray open = "<c r=\"" + address + "\"";
    if (text == QLatin1String("~"))
        return open + "><f>1/1</f><v/></c>";
    if (text.startsWith(QLatin1Char('!')))
        return open + " t=\"e\"><v>" + text.mid(1).toUtf8() + "</v></c>";
    if (text.startsWith(QLatin1Char('='))) {
        const QByteArray digits = text.mid(1).toLatin1();
        if (digits.endsWith('%'))
            return open + " s=\"1\"><v>" +
                   QByteArray::number(digits.chopped(1).toDouble() / 100, 'g', 15) + "</v></c>";
        if (digits.endsWith('d'))
            return open + " s=\"2\"><v>" + digits.chopped(1) + "</v></c>";
        return open + "><v>" + digits + "</v></c>";
    }
    const bool isVnTime = text.startsWith(QLatin1String("v:"));
    const QString words = (isVnTime ? text.mid(2) : text).toHtmlEscaped();
    return open + (isVnTime ? " s=\"3\"" : "") + " t=\"inlineStr\"><is><t>" + words.toUtf8() +
           "</t></is></c>";
}

inline QByteArray sheetXml(const SheetPlan &plan)
{
    XlsxPieces pieces;
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        const bool isHidden = plan.rows.at(i).startsWith(QLatin1Char('-'));
        const QStringList cells = plan.rows.at(i).mid(isHidden ? 1 : 0).split(QLatin1Char('|'));
        const QByteArray number = QByteArray::number(i + 1);
        pieces.rows += "<row r=\"" + number + "\"" + (isHidden ? " hidden=\"1\">" : ">");
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString text = cells.at(column).trimmed();
            if (!text.isEmpty())
                pieces.rows += cellXml(text, columnLetters(int(column) + 1).toLatin1() + number);
        }
        pieces.rows += "</row>";
    }
    if (!plan.merged.isEmpty()) {
        pieces.afterRows = "<mergeCells>";
        for (const QString &range : plan.merged)
            pieces.afterRows += "<mergeCell ref=\"" + range.toLatin1() + "\"/>";
        pieces.afterRows += "</mergeCells>";
    }
    return worksheet(pieces);
}

inline QByteArray workbookFile(const QList<SheetPlan> &plans)
{
    const QByteArray styles =
        "<fonts><font><name val=\"Times New Roman\"/></font><font><name "
        "val=\".VnTime\"/></font></fonts><cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf "
        "numFmtId=\"10\" fontId=\"0\"/><xf numFmtId=\"14\" fontId=\"0\"/><xf numFmtId=\"0\" "
        "fontId=\"1\"/></cellXfs>";
    QByteArray sheets;
    QList<std::pair<QByteArray, QByteArray>> targets;
    QList<ZipMember> parts;
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const QByteArray file = "worksheets/sheet" + number + ".xml";
        sheets += "<sheet name=\"" + plans.at(i).name.toUtf8() + "\" sheetId=\"" + number + "\"" +
                  (plans.at(i).isHidden ? " state=\"hidden\"" : "") + " r:id=\"rId" + number +
                  "\"/>";
        targets << std::pair(QByteArray("worksheet"), file);
        parts << ZipMember{"xl/" + file, sheetXml(plans.at(i))};
    }
    targets << std::pair(QByteArray("styles"), QByteArray("styles.xml"));
    QList<ZipMember> members = xlsxMembers({.rows = {}, .styles = styles});
    members = with(members, {"xl/workbook.xml", workbookXml(sheets)});
    members = with(members, {"xl/_rels/workbook.xml.rels", relationships(targets)});
    for (const ZipMember &part : std::as_const(parts))
        members = with(members, part);
    return zipped(members);
}

inline Core::InputFile inputFile(const QList<SheetPlan> &plans)
{
    const auto file = Core::InputFile::read(workbookFile(plans), QStringLiteral("x.xlsx"));
    if (!file)
        qFatal("the workbook cannot be read: %s", qUtf8Printable(file.error().detail));
    return *file;
}

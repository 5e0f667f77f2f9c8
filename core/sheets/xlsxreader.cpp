// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/xlsxreader.h"

#include "core/sheets/sheetfault.h"

namespace Core {

namespace {

QByteArray targetOfType(const QList<XlsxRelationship> &relationships, const char *type)
{
    for (const XlsxRelationship &each : relationships) {
        if (each.type == type)
            return each.target;
    }
    return {};
}

/// The workbook's member, or the fault that says what the archive is instead.
QByteArray workbookMember(const ZipArchive &archive)
{
    const QByteArray member = targetOfType(readRelationships(archive, {}), "officeDocument");
    if (member.isEmpty() || !archive.contains(member))
        throw SheetFault{SheetFaults::missingPart, QString::fromUtf8(member)};
    if (member.endsWith(".bin"))
        throw SheetFault{SheetFaults::binaryWorkbook, {}};
    if (member.startsWith("word/"))
        throw SheetFault{SheetFaults::wordDocument, QString::fromUtf8(member)};
    if (member.startsWith("ppt/"))
        throw SheetFault{SheetFaults::notSpreadsheet, QString::fromUtf8(member)};
    return member;
}

} // namespace

bool XlsxReader::isFor(const ZipArchive &archive)
{
    return archive.contains("_rels/.rels") || archive.contains("[Content_Types].xml");
}

XlsxReader::XlsxReader(ZipArchive archive)
    : m_archive(std::move(archive))
{
    const QByteArray member = workbookMember(m_archive);
    const XlsxWorkbook workbook = readXlsxWorkbook(m_archive, member);
    const QList<XlsxRelationship> relationships = readRelationships(m_archive, member);
    m_startsIn1904 = workbook.startsIn1904;
    m_styles = targetOfType(relationships, "styles");
    m_texts = targetOfType(relationships, "sharedStrings");
    addSheets(workbook, relationships);
}

void XlsxReader::addSheets(const XlsxWorkbook &workbook,
                           const QList<XlsxRelationship> &relationships)
{
    QHash<QByteArray, XlsxRelationship> byId;
    for (const XlsxRelationship &each : relationships)
        byId.insert(each.id, each);
    for (const XlsxWorkbook::SheetEntry &entry : workbook.sheets) {
        const auto found = byId.constFind(entry.relationship);
        if (found == byId.cend() || !m_archive.contains(found->target))
            throw SheetFault{SheetFaults::missingPart, entry.info.name};
        if (found->type != "worksheet")
            continue;
        m_sheets << entry.info;
        m_members << found->target;
    }
}

const XlsxContext &XlsxReader::context()
{
    if (m_context)
        return *m_context;
    XlsxContext context;
    context.startsIn1904 = m_startsIn1904;
    if (!m_styles.isEmpty() && m_archive.contains(m_styles))
        context.styles = readXlsxStyles(m_archive, m_styles);
    if (!m_texts.isEmpty() && m_archive.contains(m_texts))
        context.texts = readXlsxSharedTexts(m_archive, m_texts);
    m_context = std::move(context);
    return *m_context;
}

SheetLayout XlsxReader::readRows(qsizetype sheet, const RowVisitor &visit)
{
    RowSink sink(visit, m_archive.limits());
    XlsxSheetHandler handler(context(), sink);
    readXmlMember(m_archive, m_members.at(sheet), handler, xlsxNamespaces);
    return handler.takeLayout();
}

} // namespace Core

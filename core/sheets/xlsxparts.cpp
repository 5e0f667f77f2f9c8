// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/xlsxparts.h"

#include "core/sheets/cellvalue.h"
#include "core/sheets/sheetfault.h"
#include "core/sheets/ziparchive.h"

#include <array>
#include <climits>

namespace Core {

namespace {

constexpr std::array namespaces{
    XmlNamespace{"http://schemas.openxmlformats.org/spreadsheetml/2006/main", ""},
    XmlNamespace{"http://purl.oclc.org/ooxml/spreadsheetml/main", ""},
    XmlNamespace{"http://schemas.openxmlformats.org/package/2006/relationships", ""},
    XmlNamespace{"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
    XmlNamespace{"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
};

QByteArray folderOf(const QByteArray &part)
{
    return part.left(part.lastIndexOf('/') + 1);
}

/// Where the relationships of a part are kept.
QByteArray relationshipsOf(const QByteArray &part)
{
    const QByteArray folder = folderOf(part);
    return folder + "_rels/" + part.mid(folder.size()) + ".rels";
}

/// A target, absolute or relative to its source, as the name of a member.
QByteArray memberName(const QByteArray &target, const QByteArray &source)
{
    const QByteArray whole = target.startsWith('/') ? target.mid(1) : folderOf(source) + target;
    QList<QByteArray> steps;
    for (const QByteArray &step : whole.split('/')) {
        if (step == ".." && steps.isEmpty())
            throw SheetFault{SheetFaults::outsideName, QString::fromUtf8(target)};
        if (step == "..")
            steps.removeLast();
        else if (step != "." && !step.isEmpty())
            steps << step;
    }
    return steps.join('/');
}

class RelationshipsHandler : public XmlHandler
{
public:
    explicit RelationshipsHandler(QByteArray source)
        : m_source(std::move(source))
    {}

    QList<XlsxRelationship> found;

    void start(const XmlName &name, const XmlAttributes &attributes) override
    {
        if (!name.is("", "Relationship") || attributes.value("TargetMode") == "External")
            return;
        const QByteArray type = attributes.bytes("Type");
        found << XlsxRelationship{attributes.bytes("Id"), type.mid(type.lastIndexOf('/') + 1),
                                  memberName(attributes.bytes("Target"), m_source)};
    }

    void end(const XmlName &) override {}

private:
    QByteArray m_source;
};

class WorkbookHandler : public XmlHandler
{
public:
    XlsxWorkbook workbook;

    void start(const XmlName &name, const XmlAttributes &attributes) override
    {
        if (depth() == 1 && !name.is("", "workbook"))
            throw SheetFault{SheetFaults::damaged, QString::fromUtf8(name.local)};
        if (name.is("", "workbookPr"))
            workbook.startsIn1904 = xmlFlag(attributes.value("date1904"));
        if (!name.is("", "sheet") || depth() != 3)
            return;
        const std::string_view state = attributes.value("state");
        const bool isHidden = state == "hidden" || state == "veryHidden";
        workbook.sheets << XlsxWorkbook::SheetEntry{{cellText(attributes.text("name")), isHidden},
                                                    attributes.bytes("id", "r")};
    }

    void end(const XmlName &) override {}
};

/// Fonts, formats and the cell formats that join them. The same elements occur in conditional
/// formats, so the section counts.
class StylesHandler : public XmlHandler
{
public:
    QList<XlsxStyle> styles;

    void start(const XmlName &name, const XmlAttributes &attributes) override
    {
        if (depth() == 2)
            m_section =
                name.space.empty() ? QByteArrayView(name.local).toByteArray() : QByteArray();
        else if (m_section == "numFmts" && name.is("", "numFmt"))
            addFormat(attributes);
        else if (m_section == "fonts")
            startFont(name, attributes);
        else if (m_section == "cellXfs" && depth() == 3 && name.is("", "xf"))
            addStyle(attributes);
    }

    void end(const XmlName &) override {}

private:
    void addFormat(const XmlAttributes &attributes)
    {
        const auto id = xmlCount(attributes.value("numFmtId"), INT_MAX);
        if (id)
            m_formats.insert(*id, NumberFormatCode(attributes.text("formatCode")));
    }

    void startFont(const XmlName &name, const XmlAttributes &attributes)
    {
        if (depth() == 3)
            m_fonts << QList<FontRun>();
        else if (depth() == 4 && name.is("", "name") && !m_fonts.isEmpty())
            m_fonts.last() = {FontRun{0, attributes.text("val")}};
    }

    void addStyle(const XmlAttributes &attributes)
    {
        const int id = xmlCount(attributes.value("numFmtId"), INT_MAX).value_or(0);
        const int font = xmlCount(attributes.value("fontId"), INT_MAX).value_or(0);
        styles << XlsxStyle{m_formats.value(id, builtinFormat(id)), m_fonts.value(font)};
    }

    QByteArray m_section;
    QHash<int, NumberFormatCode> m_formats;
    QList<QList<FontRun>> m_fonts;
};

} // namespace

const XmlNamespaces xlsxNamespaces{namespaces};

QList<XlsxRelationship> readRelationships(const ZipArchive &archive, const QByteArray &part)
{
    const QByteArray member = relationshipsOf(part);
    if (!archive.contains(member))
        return {};
    RelationshipsHandler handler(part);
    readXmlMember(archive, member, handler, xlsxNamespaces);
    return handler.found;
}

XlsxWorkbook readXlsxWorkbook(const ZipArchive &archive, const QByteArray &part)
{
    WorkbookHandler handler;
    readXmlMember(archive, part, handler, xlsxNamespaces);
    return handler.workbook;
}

QList<XlsxStyle> readXlsxStyles(const ZipArchive &archive, const QByteArray &part)
{
    StylesHandler handler;
    readXmlMember(archive, part, handler, xlsxNamespaces);
    return handler.styles;
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/odsreader.h"

#include "core/sheets/cellvalue.h"
#include "core/sheets/odstable.h"
#include "core/sheets/sheetfault.h"

namespace Core {

namespace {

const QByteArray contentMember = QByteArrayLiteral("content.xml");

/// Finds the mark of an encrypted member in the list of members.
class ManifestHandler : public XmlHandler
{
public:
    void start(const XmlName &name, const XmlAttributes &) override
    {
        if (name.is("manifest", "encryption-data"))
            throw SheetFault{SheetFaults::encrypted, {}};
    }
    void end(const XmlName &) override {}
};

class StylesHandler : public XmlHandler
{
public:
    explicit StylesHandler(OdsStyles &styles)
        : m_styles(styles)
    {}

    void start(const XmlName &name, const XmlAttributes &attributes) override
    {
        m_styles.start(name, attributes);
    }
    void end(const XmlName &name) override { m_styles.end(name); }

private:
    OdsStyles &m_styles;
};

/// Follows content.xml: lists its sheets and hands the wanted one to a table.
class ContentHandler : public XmlHandler
{
public:
    ContentHandler(OdsStyles styles, qsizetype wanted, RowSink &sink)
        : m_styles(std::move(styles))
        , m_table(m_styles, sink)
        , m_wanted(wanted)
    {}

    QList<SheetInfo> sheets;

    SheetLayout takeLayout() { return m_table.takeLayout(); }

    void start(const XmlName &name, const XmlAttributes &attributes) override
    {
        if (depth() == 1 && !name.is("office", "document-content"))
            throw SheetFault{SheetFaults::damaged, {}};
        if (depth() == 3)
            m_inSpreadsheet = name.is("office", "spreadsheet");
        if (depth() == 4 && m_inSpreadsheet && name.is("table", "table"))
            startSheet(attributes);
        else if (m_inWanted)
            m_table.start(name, attributes, depth());
        else if (!m_inSpreadsheet)
            m_styles.start(name, attributes);
    }

    void end(const XmlName &name) override
    {
        if (depth() == 4)
            m_inWanted = false;
        if (m_inWanted)
            m_table.end(name, depth());
        else if (!m_inSpreadsheet)
            m_styles.end(name);
    }

    void characters(std::string_view utf8) override
    {
        if (m_inWanted)
            m_table.characters(utf8);
    }

private:
    void startSheet(const XmlAttributes &attributes)
    {
        const QString name = attributes.text("name", "table");
        if (name.startsWith(QLatin1StringView("'file:"))) // what LibreOffice remembers of another
            return;
        const OdsStyle look = m_styles.tableStyle(attributes.bytes("style-name", "table"));
        m_inWanted = sheets.size() == m_wanted;
        sheets << SheetInfo{cellText(name), !look.isShown};
    }

    OdsStyles m_styles;
    OdsTable m_table;
    qsizetype m_wanted;
    bool m_inSpreadsheet = false;
    bool m_inWanted = false;
};

bool isSpreadsheet(const ZipArchive &archive)
{
    QByteArray type;
    if (archive.contains("mimetype"))
        archive.read("mimetype", [&type](std::string_view piece) {
            type.append(piece.data(), qsizetype(std::min<size_t>(piece.size(), 256)));
        });
    return type.isEmpty() || type.contains("opendocument.spreadsheet");
}

} // namespace

bool OdsReader::isFor(const ZipArchive &archive)
{
    return archive.contains(contentMember) || archive.contains("META-INF/manifest.xml");
}

OdsReader::OdsReader(ZipArchive archive)
    : m_archive(std::move(archive))
{
    if (!isSpreadsheet(m_archive))
        throw SheetFault{SheetFaults::notSpreadsheet, {}};
    if (m_archive.contains("META-INF/manifest.xml")) {
        ManifestHandler manifest;
        readXmlMember(m_archive, "META-INF/manifest.xml", manifest, odsNamespaces);
    }
    if (m_archive.contains("styles.xml")) {
        StylesHandler styles(m_styles);
        readXmlMember(m_archive, "styles.xml", styles, odsNamespaces);
    }
    const RowVisitor nobody = [](SheetRow &) { return true; };
    RowSink sink(nobody, m_archive.limits());
    ContentHandler names(m_styles, -1, sink);
    readXmlMember(m_archive, contentMember, names, odsNamespaces);
    m_sheets = names.sheets;
}

SheetLayout OdsReader::readRows(qsizetype sheet, const RowVisitor &visit)
{
    RowSink sink(visit, m_archive.limits());
    ContentHandler handler(m_styles, sheet, sink);
    readXmlMember(m_archive, contentMember, handler, odsNamespaces);
    return handler.takeLayout();
}

} // namespace Core

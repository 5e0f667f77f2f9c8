// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/xmlreader.h"

#include "core/sheets/sheetfault.h"
#include "core/sheets/ziparchive.h"

#include <expat.h>

namespace Core {

/// What a handler throws waits in `m_thrown` until expat has returned.
template<class Call>
void XmlReader::guarded(Call call) noexcept
{
    if (m_thrown)
        return;
    try {
        call();
    } catch (...) {
        m_thrown = std::current_exception();
        XML_StopParser(m_parser, XML_FALSE);
    }
}

struct XmlReader::Callbacks
{
    static XmlReader &self(void *data) { return *static_cast<XmlReader *>(data); }

    static void start(void *data, const char *name, const char **attributes)
    {
        XmlReader &reader = self(data);
        reader.guarded([&] {
            if (++reader.m_handler.m_depth > reader.m_limits.depth)
                throw SheetFault{SheetFaults::tooDeep, {}};
            reader.m_scope.enter(attributes, reader.m_handler.m_depth);
            reader.m_handler.start(reader.m_scope.elementName(name), {attributes, reader.m_scope});
        });
    }

    static void end(void *data, const char *name)
    {
        XmlReader &reader = self(data);
        reader.guarded([&] {
            reader.m_handler.end(reader.m_scope.elementName(name));
            reader.m_scope.leave(reader.m_handler.m_depth--);
        });
    }

    static void characters(void *data, const char *text, int length)
    {
        XmlReader &reader = self(data);
        reader.guarded([&] { reader.m_handler.characters({text, size_t(length)}); });
    }

    static void doctype(void *data, const char *, const char *, const char *, int)
    {
        self(data).guarded([] { throw SheetFault{SheetFaults::entities, {}}; });
    }
};

XmlReader::XmlReader(XmlHandler &handler, XmlNamespaces namespaces, const WorkbookLimits &limits)
    : m_handler(handler)
    , m_scope(namespaces)
    , m_limits(limits)
    , m_parser(XML_ParserCreate(nullptr))
{
    if (!m_parser)
        throw std::bad_alloc();
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Callbacks::start, Callbacks::end);
    XML_SetCharacterDataHandler(m_parser, Callbacks::characters);
    XML_SetStartDoctypeDeclHandler(m_parser, Callbacks::doctype);
}

XmlReader::~XmlReader()
{
    XML_ParserFree(m_parser);
}

void XmlReader::feed(std::string_view bytes)
{
    parse(bytes, false);
    m_fed += qint64(bytes.size());
    // Text is handed out piece by piece; what waits is one unfinished tag.
    if (m_fed - qint64(XML_GetCurrentByteIndex(m_parser)) > m_limits.tokenBytes)
        throw SheetFault{SheetFaults::tooBig, QStringLiteral("a tag without an end")};
}

void XmlReader::finish()
{
    parse({}, true);
}

qint64 XmlReader::line() const
{
    return qint64(XML_GetCurrentLineNumber(m_parser));
}

void XmlReader::parse(std::string_view bytes, bool isLast)
{
    const XML_Status status =
        XML_Parse(m_parser, bytes.data(), int(bytes.size()), isLast ? XML_TRUE : XML_FALSE);
    if (m_thrown)
        std::rethrow_exception(m_thrown);
    if (status != XML_STATUS_OK)
        throw SheetFault{SheetFaults::damaged,
                         QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(m_parser)))};
}

void readXmlMember(const ZipArchive &archive, const QByteArray &member, XmlHandler &handler,
                   XmlNamespaces namespaces)
{
    XmlReader reader(handler, namespaces, archive.limits());
    try {
        archive.read(member, [&reader](std::string_view piece) { reader.feed(piece); });
        reader.finish();
    } catch (SheetFault &fault) {
        fault.detail = QStringLiteral("%1:%2 %3")
                           .arg(QString::fromUtf8(member))
                           .arg(reader.line())
                           .arg(fault.detail);
        throw;
    }
}

} // namespace Core

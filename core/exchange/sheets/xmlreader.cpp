// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheets/xmlreader.h"

#include "core/exchange/sheets/sheetfault.h"
#include "core/exchange/sheets/ziparchive.h"

#include <expat.h>

namespace Core {

namespace {

constexpr char separator = '|'; // no character of a URI, so that expat can tell them apart

} // namespace

XmlName xmlName(const char *expanded, XmlNamespaces namespaces)
{
    const std::string_view whole(expanded);
    const size_t end = whole.rfind(separator);
    if (end == std::string_view::npos)
        return {{}, whole};
    const std::string_view uri = whole.substr(0, end);
    const std::string_view local = whole.substr(end + 1);
    for (const XmlNamespace &known : namespaces) {
        if (uri == known.uri)
            return {known.space, local};
    }
    return {"?", local};
}

std::string_view XmlAttributes::value(std::string_view local, std::string_view space) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        if (xmlName(pair[0], m_namespaces).is(space, local))
            return pair[1];
    }
    return {};
}

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
            reader.m_handler.start(xmlName(name, reader.m_namespaces),
                                   {attributes, reader.m_namespaces});
        });
    }

    static void end(void *data, const char *name)
    {
        XmlReader &reader = self(data);
        reader.guarded([&] {
            reader.m_handler.end(xmlName(name, reader.m_namespaces));
            --reader.m_handler.m_depth;
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
    , m_namespaces(namespaces)
    , m_limits(limits)
    , m_parser(XML_ParserCreateNS(nullptr, separator))
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

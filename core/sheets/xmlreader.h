// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/workbooklimits.h"
#include "core/sheets/xmlnames.h"

#include <QByteArray>

#include <exception>
#include <string_view>

struct XML_ParserStruct;

namespace Core {

class ZipArchive;

/// Gets what an XmlReader finds. Throws SheetFault for what a format cannot have.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;

    virtual void start(const XmlName &name, const XmlAttributes &attributes) = 0;
    virtual void end(const XmlName &name) = 0;
    virtual void characters(std::string_view) {}

protected:
    /// Of the element that starts or ends: 1 for the root.
    int depth() const { return m_depth; }

private:
    friend class XmlReader;
    int m_depth = 0;
};

/// Expat with the rules of this program: namespaces are known by what they are, entities and other
/// declarations are refused, depth and the length of a tag are limited. Throws SheetFault, also
/// what its handler throws (never through the C library).
class XmlReader
{
public:
    XmlReader(XmlHandler &handler, XmlNamespaces namespaces, const WorkbookLimits &limits);
    ~XmlReader();
    XmlReader(const XmlReader &) = delete;
    XmlReader &operator=(const XmlReader &) = delete;

    void feed(std::string_view bytes);
    void finish();
    qint64 line() const;

private:
    struct Callbacks;

    void parse(std::string_view bytes, bool isLast);
    template<class Call>
    void guarded(Call call) noexcept;

    XmlHandler &m_handler;
    XmlScope m_scope;
    WorkbookLimits m_limits;
    XML_ParserStruct *m_parser;
    std::exception_ptr m_thrown;
    qint64 m_fed = 0;
};

/// Reads a whole member of an archive; a fault's detail names the member and the line.
void readXmlMember(const ZipArchive &archive, const QByteArray &member, XmlHandler &handler,
                   XmlNamespaces namespaces);

} // namespace Core

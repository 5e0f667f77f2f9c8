// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheets/workbooklimits.h"

#include <exception>
#include <memory>
#include <span>
#include <string_view>

struct XML_ParserStruct;

namespace Core {

class ZipArchive;

/// A namespace of a format and the short name that its handlers use for it, whatever prefix a file
/// chooses. Several (transitional and strict) may share one.
struct XmlNamespace
{
    std::string_view uri;
    std::string_view space;
};
using XmlNamespaces = std::span<const XmlNamespace>;

/// The name of an element or attribute: UTF-8, valid within the call.
struct XmlName
{
    std::string_view space; ///< empty for none, "?" for one that the format does not list
    std::string_view local;

    bool is(std::string_view otherSpace, std::string_view otherLocal) const
    {
        return local == otherLocal && space == otherSpace;
    }
};

XmlName xmlName(const char *expanded, XmlNamespaces namespaces);

/// The attributes of one start tag.
class XmlAttributes
{
public:
    XmlAttributes(const char **pairs, XmlNamespaces namespaces)
        : m_pairs(pairs)
        , m_namespaces(namespaces)
    {}

    template<class Use>
    void each(Use use) const
    {
        for (const char **pair = m_pairs; *pair; pair += 2)
            use(xmlName(pair[0], m_namespaces), std::string_view(pair[1]));
    }
    /// Empty when there is none.
    std::string_view value(std::string_view local, std::string_view space = {}) const;

private:
    const char **m_pairs;
    XmlNamespaces m_namespaces;
};

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
    XmlNamespaces m_namespaces;
    WorkbookLimits m_limits;
    XML_ParserStruct *m_parser;
    std::exception_ptr m_thrown;
    qint64 m_fed = 0;
};

/// Reads a whole member of an archive; a fault's detail names the member and the line.
void readXmlMember(const ZipArchive &archive, const QByteArray &member, XmlHandler &handler,
                   XmlNamespaces namespaces);

} // namespace Core

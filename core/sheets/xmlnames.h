// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Core {

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

/// The prefixes in force where the reader is. Expat could do this itself, but then hashes every
/// attribute of a sheet.
class XmlScope
{
public:
    explicit XmlScope(XmlNamespaces known)
        : m_known(known)
    {}

    /// Takes the declarations among the attributes of the element that opens at `depth`.
    void enter(const char **attributes, qint64 depth);
    void leave(qint64 depth);

    XmlName elementName(const char *qualified) const;
    XmlName attributeName(const char *qualified) const;

private:
    struct Binding
    {
        std::string prefix;
        std::string_view space;
        qint64 depth;
    };

    void bind(std::string_view prefix, std::string_view uri, qint64 depth);
    std::string_view spaceOf(std::string_view prefix) const;
    std::string_view find(std::string_view prefix, std::string_view otherwise) const;

    XmlNamespaces m_known;
    std::vector<Binding> m_bindings; ///< the innermost last
    std::string_view m_default;      ///< of elements without a prefix
};

/// The attributes of one start tag.
class XmlAttributes
{
public:
    XmlAttributes(const char **pairs, const XmlScope &scope)
        : m_pairs(pairs)
        , m_scope(scope)
    {}

    template<class Use>
    void each(Use use) const
    {
        for (const char **pair = m_pairs; *pair; pair += 2)
            use(m_scope.attributeName(pair[0]), std::string_view(pair[1]));
    }
    /// Empty when there is none.
    std::string_view value(std::string_view local, std::string_view space = {}) const;
    QByteArray bytes(std::string_view local, std::string_view space = {}) const;
    QString text(std::string_view local, std::string_view space = {}) const;

private:
    const char **m_pairs;
    const XmlScope &m_scope;
};

} // namespace Core

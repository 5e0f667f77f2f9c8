// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/xmlnames.h"

#include "core/sheets/sheetfault.h"

#include <algorithm>

namespace Core {

namespace {

constexpr std::string_view foreign = "?";
constexpr size_t mostBindings = 64; // each is looked through for each name

struct QualifiedName
{
    std::string_view prefix;
    std::string_view local;
};

/// Names are a few letters long, so that one look at each beats the library's searches.
QualifiedName split(const char *qualified)
{
    size_t end = 0;
    while (qualified[end] != '\0' && qualified[end] != ':')
        ++end;
    if (qualified[end] == '\0')
        return {{}, {qualified, end}};
    return {{qualified, end}, qualified + end + 1};
}

} // namespace

void XmlScope::enter(const char **attributes, qint64 depth)
{
    constexpr std::string_view declaration = "xmlns";
    for (const char **pair = attributes; *pair; pair += 2) {
        if (pair[0][0] != declaration.front())
            continue;
        const QualifiedName name = split(pair[0]);
        if (name.prefix == declaration)
            bind(name.local, pair[1], depth);
        else if (name.prefix.empty() && name.local == declaration)
            bind({}, pair[1], depth);
    }
}

void XmlScope::bind(std::string_view prefix, std::string_view uri, qint64 depth)
{
    std::string_view space = uri.empty() ? std::string_view() : foreign;
    for (const XmlNamespace &known : m_known) {
        if (uri == known.uri)
            space = known.space;
    }
    if (space == spaceOf(prefix)) // files declare dozens that no handler asks for
        return;
    if (m_bindings.size() == mostBindings)
        throw SheetFault{SheetFaults::tooDeep, QStringLiteral("xmlns")};
    m_bindings.push_back({std::string(prefix), space, depth});
    m_default = find({}, {});
}

void XmlScope::leave(qint64 depth)
{
    if (m_bindings.empty() || m_bindings.back().depth != depth)
        return;
    while (!m_bindings.empty() && m_bindings.back().depth == depth)
        m_bindings.pop_back();
    m_default = find({}, {});
}

std::string_view XmlScope::find(std::string_view prefix, std::string_view otherwise) const
{
    const auto found =
        std::find_if(m_bindings.crbegin(), m_bindings.crend(),
                     [prefix](const Binding &binding) { return binding.prefix == prefix; });
    return found != m_bindings.crend() ? found->space : otherwise;
}

std::string_view XmlScope::spaceOf(std::string_view prefix) const
{
    return prefix.empty() ? m_default : find(prefix, foreign);
}

XmlName XmlScope::elementName(const char *qualified) const
{
    const QualifiedName name = split(qualified);
    return {spaceOf(name.prefix), name.local};
}

XmlName XmlScope::attributeName(const char *qualified) const
{
    const QualifiedName name = split(qualified);
    return {name.prefix.empty() ? name.prefix : spaceOf(name.prefix), name.local};
}

std::string_view XmlAttributes::value(std::string_view local, std::string_view space) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        if (m_scope.attributeName(pair[0]).is(space, local))
            return pair[1];
    }
    return {};
}

QByteArray XmlAttributes::bytes(std::string_view local, std::string_view space) const
{
    return QByteArrayView(value(local, space)).toByteArray();
}

QString XmlAttributes::text(std::string_view local, std::string_view space) const
{
    return QString::fromUtf8(value(local, space));
}

} // namespace Core

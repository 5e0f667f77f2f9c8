// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/odsstyles.h"

#include <array>

namespace Core {

namespace {

constexpr std::array namespaces{
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"},
    XmlNamespace{"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", "calcext"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0", "number"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"},
};

/// A font's name without the quotes that names with blanks have.
QString fontName(std::string_view text)
{
    QString name = QString::fromUtf8(text);
    return name.remove(QLatin1Char('\'')).remove(QLatin1Char('"'));
}

/// Of "super 58%", "sub", "33% 58%" or "-33%".
Offset offsetOf(std::string_view position)
{
    if (position.empty() || position.starts_with("0%"))
        return Offset::None;
    return position.starts_with("sub") || position.starts_with('-') ? Offset::Lowered
                                                                    : Offset::Raised;
}

QByteArray keyOf(const QByteArray &family, const QByteArray &name)
{
    return family + '/' + name;
}

} // namespace

const XmlNamespaces odsNamespaces{namespaces};

void OdsStyles::start(const XmlName &name, const XmlAttributes &attributes)
{
    if (name.space == "number") {
        if (name.local == "date-style")
            m_currentDate = attributes.bytes("name", "style");
        else if (!m_currentDate.isEmpty())
            addDatePart(name.local);
    } else if (name.space == "style") {
        startStyle(name, attributes);
    }
}

void OdsStyles::startStyle(const XmlName &name, const XmlAttributes &attributes)
{
    if (name.local == "font-face") {
        m_faces.insert(attributes.bytes("name", "style"),
                       fontName(attributes.value("font-family", "svg")));
    } else if (name.local == "style" || name.local == "default-style") {
        m_current = keyOf(attributes.bytes("family", "style"), attributes.bytes("name", "style"));
        m_definitions.insert(m_current, {attributes.bytes("parent-style-name", "style"),
                                         attributes.bytes("data-style-name", "style"),
                                         {},
                                         false,
                                         Offset::None});
    } else if (name.local == "text-properties" && !m_current.isEmpty()) {
        setFont(attributes);
        m_definitions[m_current].offset = offsetOf(attributes.value("text-position", "style"));
    } else if (name.local == "table-properties" && !m_current.isEmpty()) {
        m_definitions[m_current].isHidden = attributes.value("display", "table") == "false";
    }
}

void OdsStyles::end(const XmlName &name)
{
    if (name.is("style", "style") || name.is("style", "default-style"))
        m_current.clear();
    if (name.is("number", "date-style"))
        m_currentDate.clear();
}

void OdsStyles::setFont(const XmlAttributes &attributes)
{
    const std::string_view family = attributes.value("font-family", "fo");
    const QByteArray face = attributes.bytes("font-name", "style");
    m_definitions[m_current].font = family.empty() ? m_faces.value(face) : fontName(family);
}

void OdsStyles::addDatePart(std::string_view part)
{
    DateParts &parts = m_dates[m_currentDate];
    parts.year = parts.year || part == "year" || part == "era";
    parts.month = parts.month || part == "month" || part == "quarter";
    parts.day = parts.day || part == "day" || part == "day-of-week";
    parts.time = parts.time || part == "hours" || part == "minutes" || part == "seconds";
}

CellFormat OdsStyles::dateFormat(const QByteArray &dataStyle) const
{
    const DateParts parts = m_dates.value(dataStyle);
    if (parts.time)
        return CellFormat::DateTime;
    if (parts.day || !parts.year)
        return CellFormat::Day;
    return parts.month ? CellFormat::Month : CellFormat::Year;
}

OdsStyle OdsStyles::style(const QByteArray &family, const QByteArray &name) const
{
    const QByteArray key = keyOf(family, name);
    const auto known = m_resolved.constFind(key);
    return known != m_resolved.cend() ? *known : *m_resolved.insert(key, resolved(family, name));
}

OdsStyle OdsStyles::resolved(const QByteArray &family, const QByteArray &name) const
{
    constexpr int mostAncestors = 32; // styles that inherit in a ring come to an end
    QList<Definition> line;
    for (QByteArray at = name; !at.isEmpty() && line.size() < mostAncestors;
         at = line.last().parent)
        line << m_definitions.value(keyOf(family, at));
    line << m_definitions.value(keyOf(family, {})); // the default of the family
    Definition whole;
    for (const Definition &own : std::as_const(line)) {
        whole.isHidden = whole.isHidden || own.isHidden;
        whole.font = whole.font.isEmpty() ? own.font : whole.font;
        whole.offset = whole.offset == Offset::None ? own.offset : whole.offset;
        whole.dataStyle = whole.dataStyle.isEmpty() ? own.dataStyle : whole.dataStyle;
    }
    OdsStyle style{{}, dateFormat(whole.dataStyle), !whole.isHidden, whole.offset};
    if (!whole.font.isEmpty())
        style.fonts = {FontRun{0, whole.font}};
    return style;
}

} // namespace Core

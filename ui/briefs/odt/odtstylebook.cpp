// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/odt/odtstylebook.h"

namespace Gui {

namespace {

QByteArray styleXml(const OdtAttributes &attributes, const char *element,
                    const OdtAttributes &properties)
{
    OdtXml xml;
    xml.start("style:style", attributes);
    xml.empty(element, properties);
    xml.end();
    return xml.xml();
}

} // namespace

QString OdtStyleBook::paragraph(const QString &parent, const OdtAttributes &properties,
                                const OdtAttributes &own)
{
    if (properties.isEmpty() && own.isEmpty())
        return odtName(parent);
    return add({"paragraph", "P", "style:paragraph-properties"},
               OdtAttributes{{"style:parent-style-name", odtName(parent)}} + own, properties);
}

QString OdtStyleBook::table(const OdtAttributes &properties, const OdtAttributes &own)
{
    return add({"table", "T", "style:table-properties"}, own, properties);
}

QString OdtStyleBook::column(double width)
{
    return add({"table-column", "C", "style:table-column-properties"}, {},
               {{"style:column-width", odtLength(width)}});
}

QString OdtStyleBook::row(const OdtAttributes &properties)
{
    return add({"table-row", "R", "style:table-row-properties"}, {}, properties);
}

QString OdtStyleBook::cell(const OdtAttributes &properties)
{
    return add({"table-cell", "D", "style:table-cell-properties"}, {}, properties);
}

QString OdtStyleBook::graphic(const OdtAttributes &properties)
{
    return add({"graphic", "G", "style:graphic-properties"}, {}, properties);
}

QString OdtStyleBook::add(const Style &style, const OdtAttributes &own,
                          const OdtAttributes &properties)
{
    const OdtAttributes attributes = OdtAttributes{{"style:family", style.family}} + own;
    QString &name = m_names[styleXml(attributes, style.properties, properties)];
    if (name.isEmpty()) {
        const QString prefix = QString::fromLatin1(style.prefix);
        name = prefix + QString::number(++m_counts[prefix]);
        m_xml += styleXml(OdtAttributes{{"style:name", name}} + attributes, style.properties,
                          properties);
    }
    return name;
}

QByteArray OdtStyleBook::xml() const
{
    return "<office:automatic-styles>" + m_xml + "</office:automatic-styles>";
}

} // namespace Gui

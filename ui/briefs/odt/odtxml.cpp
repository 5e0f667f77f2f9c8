// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/odt/odtxml.h"

#include "ui/printabletext.h"

namespace Gui {

namespace {

constexpr const char *namespaces =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
    " xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\""
    " xmlns:ooo=\"http://openoffice.org/2004/office\""
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
    " office:version=\"1.2\"";

QString latin1(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

OdtXml::OdtXml()
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setDevice(&m_buffer);
}

void OdtXml::start(const char *element, const OdtAttributes &attributes)
{
    m_writer.writeStartElement(latin1(element));
    for (const OdtAttribute &attribute : attributes)
        m_writer.writeAttribute(latin1(attribute.name), attribute.value);
}

void OdtXml::empty(const char *element, const OdtAttributes &attributes)
{
    start(element, attributes);
    end();
}

void OdtXml::element(const char *element, const OdtAttributes &attributes, const QString &content)
{
    start(element, attributes);
    text(content);
    end();
}

void OdtXml::text(const QString &text)
{
    const QStringList lines = cleanText(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            empty("text:line-break");
        addLine(lines[i]);
    }
}

/// Readers of the format drop the spaces at a line's start and make one of several.
void OdtXml::addLine(const QString &line)
{
    QString shown;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i;
        while (end < line.size() && line[end] == u' ')
            ++end;
        const qsizetype spaces = end - i;
        if (spaces > 1 || (spaces == 1 && (i == 0 || end == line.size()))) {
            m_writer.writeCharacters(shown);
            shown.clear();
            addSpaces(spaces);
            i = end;
        } else {
            shown += line[i++];
        }
    }
    m_writer.writeCharacters(shown);
}

void OdtXml::addSpaces(qsizetype count)
{
    empty("text:s", {{"text:c", QString::number(count)}});
}

QByteArray odtPart(const char *root, const QList<QByteArray> &pieces)
{
    QByteArray part =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + QByteArray(root) + namespaces + ">\n";
    for (const QByteArray &piece : pieces)
        part += piece + '\n';
    return part + "</" + root + ">\n";
}

QString odtLength(double points)
{
    constexpr double millimetresPerPoint = 25.4 / 72;
    return QString::number(points * millimetresPerPoint, 'f', 2) + QLatin1String("mm");
}

QString odtPoints(double points)
{
    return QString::number(points) + QLatin1String("pt");
}

QString odtName(const QString &style)
{
    return QString(style).replace(u' ', QLatin1String("_20_"));
}

} // namespace Gui

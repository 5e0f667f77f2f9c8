// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QList>
#include <QString>
#include <QXmlStreamWriter>

namespace Gui {

struct OdtAttribute
{
    OdtAttribute(const char *attribute, const char *content)
        : name(attribute)
        , value(QString::fromLatin1(content))
    {}
    OdtAttribute(const char *attribute, const QString &content)
        : name(attribute)
        , value(content)
    {}

    const char *name; ///< with its prefix, as in "text:style-name"
    QString value;
};

using OdtAttributes = QList<OdtAttribute>;

/// Writes elements of an OpenDocument file, one after the other: a piece of a part, to be put
/// between the tags of odtPart().
class OdtXml
{
public:
    OdtXml();

    void start(const char *element, const OdtAttributes &attributes = {});
    void end() { m_writer.writeEndElement(); }
    void empty(const char *element, const OdtAttributes &attributes = {});
    /// Text as it is to be read: runs of spaces and line breaks stay.
    void text(const QString &text);
    void element(const char *element, const OdtAttributes &attributes, const QString &text);

    QByteArray xml() const { return m_buffer.data(); }

private:
    void addSpaces(qsizetype count);
    void addLine(const QString &line);

    QBuffer m_buffer;
    QXmlStreamWriter m_writer;
};

/// "office:document-content" and the like around pieces of XML.
QByteArray odtPart(const char *root, const QList<QByteArray> &pieces);

/// As lengths are written in the file, in millimetres.
QString odtLength(double points);
/// As sizes of type are written.
QString odtPoints(double points);

/// The name of a style in the file: "Heading 1" is Heading_20_1 there.
QString odtName(const QString &style);

} // namespace Gui

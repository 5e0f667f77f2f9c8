// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/odt/odtfile.h"

#include "ui/briefs/odt/odtcontent.h"
#include "ui/briefs/odt/odtstyles.h"
#include "ui/briefs/pdfwriter.h"

#include <QCoreApplication>

#include <array>

namespace Gui {

namespace {

constexpr const char *mediaType = "application/vnd.oasis.opendocument.text";

/// Without dates: a file says nothing of the moment of its writing, and the same brief gives the
/// same bytes. The date of the report stands in its text.
QByteArray metaPart(const Core::Brief &brief)
{
    OdtXml xml;
    xml.start("office:meta");
    xml.element("meta:generator", {}, QCoreApplication::applicationName());
    xml.element("dc:title", {}, titleOf(brief));
    xml.element("dc:subject", {}, brief.subject);
    xml.element("dc:language", {}, languageTag(brief.language));
    xml.end();
    return odtPart("office:document-meta", {xml.xml()});
}

struct Setting
{
    const char *name;
    bool isOn;
};

/// How LibreOffice lays the document out; other programs do so unasked. A row whose paragraph is
/// kept with the next one stays on the page of the next row, so that the name of a group never ends
/// a page. Settings that are left out would be those of old versions.
constexpr std::array settings{
    Setting{"TableRowKeep", true},
    Setting{"AddExternalLeading", true},
    Setting{"ConsiderTextWrapOnObjPos", false},
    Setting{"DoNotResetParaAttrsForNumFont", false},
    Setting{"IgnoreFirstLineIndentInNumbering", false},
    Setting{"UnxForceZeroExtLeading", false},
    Setting{"UseFormerLineSpacing", false},
    Setting{"UseFormerObjectPositioning", false},
    Setting{"UseFormerTextWrapping", false},
    Setting{"UseOldNumbering", false},
};

QByteArray settingsPart()
{
    OdtXml xml;
    xml.start("office:settings");
    xml.start("config:config-item-set", {{"config:name", "ooo:configuration-settings"}});
    for (const Setting &setting : settings)
        xml.element(
            "config:config-item",
            {{"config:name", QString::fromLatin1(setting.name)}, {"config:type", "boolean"}},
            QString::fromLatin1(setting.isOn ? "true" : "false"));
    xml.end();
    xml.end();
    return odtPart("office:document-settings", {xml.xml()});
}

QString mediaTypeOf(const QByteArray &name)
{
    if (name.endsWith(".svg"))
        return QStringLiteral("image/svg+xml");
    return name.endsWith(".png") ? QStringLiteral("image/png") : QStringLiteral("text/xml");
}

QByteArray manifestPart(const QList<Core::ZipPart> &parts)
{
    OdtXml xml;
    xml.start("manifest:manifest",
              {{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
               {"manifest:version", "1.2"}});
    xml.empty("manifest:file-entry", {{"manifest:full-path", "/"},
                                      {"manifest:version", "1.2"},
                                      {"manifest:media-type", mediaType}});
    for (const Core::ZipPart &part : parts)
        xml.empty("manifest:file-entry", {{"manifest:full-path", QString::fromLatin1(part.name)},
                                          {"manifest:media-type", mediaTypeOf(part.name)}});
    xml.end();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.xml() + '\n';
}

} // namespace

QByteArray odtBytes(const Core::Brief &brief, const ChartPainter &painter)
{
    const OdtContent content(brief, painter);
    QList<Core::ZipPart> parts{{"content.xml", content.xml()},
                               {"styles.xml", odtStyles(brief.language)},
                               {"meta.xml", metaPart(brief)},
                               {"settings.xml", settingsPart()}};
    parts << content.pictures();
    const Core::ZipPart manifest{"META-INF/manifest.xml", manifestPart(parts)};
    parts.prepend({"mimetype", mediaType, true});
    return Core::zipArchive(parts << manifest);
}

} // namespace Gui

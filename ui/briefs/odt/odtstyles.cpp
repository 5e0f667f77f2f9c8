// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/odt/odtstyles.h"

#include "ui/briefs/odt/odtxml.h"
#include "ui/briefs/paper.h"
#include "ui/briefs/typeface.h"

namespace Gui {

namespace {

/// Tinos has the metrics of Times New Roman, which the decree names and Windows has.
constexpr const char *font = "Times New Roman";
constexpr const char *fontFamily = "'Times New Roman', Tinos, 'Liberation Serif'";

struct NamedStyle
{
    const char *name;
    const char *parent;
    double points;
    Typeface::Style face;
    OdtAttributes paragraph;
    int outlineLevel = 0; ///< 0: no heading
};

using Face = Typeface::Style;

OdtAttribute spaceAbove(double points)
{
    return {"fo:margin-top", odtLength(points)};
}

const OdtAttribute centred{"fo:text-align", "center"};
const OdtAttribute justified{"fo:text-align", "justify"};
const OdtAttribute keptWithNext{"fo:keep-with-next", "always"};

OdtAttribute firstIndent()
{
    return {"fo:text-indent", odtLength(mm(10))};
}

QList<NamedStyle> textStyles()
{
    return {
        {"Text body", "Standard", 14, Face::Plain, {justified, firstIndent(), spaceAbove(6)}},
        {"Brief Item", "Text body", 14, Face::Plain, {}},
        {"Brief Basis", "Text body", 14, Face::Italic, {}},
        {"Brief Note", "Standard", 12, Face::Italic, {justified, spaceAbove(6)}},
        {"Heading 1", "Standard", 14, Face::Bold, {firstIndent(), spaceAbove(10), keptWithNext}, 1},
        {"Heading 2", "Standard", 14, Face::Bold, {firstIndent(), spaceAbove(6), keptWithNext}, 2},
        {"Heading 3", "Standard", 14, Face::Plain, {firstIndent(), spaceAbove(6), keptWithNext}, 3},
        {"Appendix Heading 1", "Heading 1", 14, Face::Bold, {}, 2},
        {"Appendix Heading 2", "Heading 2", 14, Face::Bold, {}, 3},
        {"Appendix Heading 3", "Heading 3", 14, Face::Plain, {}, 4},
    };
}

QList<NamedStyle> frameStyles()
{
    return {
        {"Header", "Standard", 14, Face::Plain, {centred}},
        {"Superior", "Standard", 12, Face::Plain, {centred}},
        {"Issuer", "Standard", 12, Face::Bold, {centred}},
        {"Document Number", "Standard", 13, Face::Plain, {centred, spaceAbove(7)}},
        {"Draft Mark", "Standard", 13, Face::Bold, {centred, spaceAbove(6)}},
        {"National Title", "Standard", 12, Face::Bold, {centred}},
        {"Motto", "Standard", 13, Face::Bold, {centred}},
        {"Place and Date", "Standard", 13, Face::Italic, {centred, spaceAbove(7)}},
        {"Rule", "Standard", 2, Face::Plain, {spaceAbove(3), {"fo:line-height", "2pt"}}},
        {"Title", "Standard", 14, Face::Bold, {centred, spaceAbove(20), keptWithNext}},
        {"Subtitle", "Standard", 14, Face::Bold, {centred, keptWithNext}},
        {"Receivers Title", "Standard", 12, Face::BoldItalic, {}},
        {"Receiver", "Standard", 11, Face::Plain, {}},
        {"Authority", "Standard", 14, Face::Bold, {centred, keptWithNext}},
        {"Signer", "Standard", 14, Face::Bold, {centred}},
        {"Appendix", "Standard", 14, Face::Bold, {centred, keptWithNext}, 1},
        {"Enclosed", "Standard", 13, Face::Italic, {centred, keptWithNext}},
        {"Separator", "Standard", 2, Face::Plain, {{"fo:line-height", "2pt"}}},
    };
}

QList<NamedStyle> tableStyles()
{
    return {
        {"Table Contents", "Standard", 12, Face::Plain, {}},
        {"Table Heading", "Table Contents", 12, Face::Bold, {centred}},
        {"Table Group", "Table Contents", 12, Face::Bold, {keptWithNext}},
        {"Table Contents Small", "Standard", 11, Face::Plain, {}},
        {"Table Heading Small", "Table Contents Small", 11, Face::Bold, {centred}},
        {"Table Group Small", "Table Contents Small", 11, Face::Bold, {keptWithNext}},
        {"Table Caption",
         "Standard",
         13,
         Face::Bold,
         {centred, spaceAbove(8), {"fo:margin-bottom", odtLength(4)}, keptWithNext}},
        {"Figure", "Standard", 14, Face::Plain, {centred, spaceAbove(8)}},
        {"Figure Caption", "Standard", 13, Face::Italic, {centred, spaceAbove(4)}},
    };
}

bool isBold(Typeface::Style face)
{
    return face == Face::Bold || face == Face::BoldItalic;
}

bool isItalic(Typeface::Style face)
{
    return face == Face::Italic || face == Face::BoldItalic;
}

/// The same for the three scripts of the format, so that a sign never falls back to another font.
OdtAttributes typeProperties(double points, Typeface::Style face)
{
    const QString size = odtPoints(points);
    const char *weight = isBold(face) ? "bold" : "normal";
    const char *posture = isItalic(face) ? "italic" : "normal";
    return {{"fo:font-size", size},
            {"style:font-size-asian", size},
            {"style:font-size-complex", size},
            {"fo:font-weight", weight},
            {"style:font-weight-asian", weight},
            {"style:font-weight-complex", weight},
            {"fo:font-style", posture},
            {"style:font-style-asian", posture},
            {"style:font-style-complex", posture}};
}

void addDefaultStyle(OdtXml &xml, Core::Language language)
{
    const QStringList tag = Core::localeOf(language).name().split(u'_');
    xml.start("style:default-style", {{"style:family", "paragraph"}});
    xml.empty("style:paragraph-properties",
              {{"style:tab-stop-distance", odtLength(mm(10))}, {"style:writing-mode", "page"}});
    xml.empty("style:text-properties", OdtAttributes{{"style:font-name", font},
                                                     {"style:font-name-asian", font},
                                                     {"style:font-name-complex", font},
                                                     {"fo:color", "#000000"},
                                                     {"fo:language", tag.value(0)},
                                                     {"fo:country", tag.value(1)},
                                                     {"style:language-asian", "none"},
                                                     {"style:country-asian", "none"},
                                                     {"fo:hyphenate", "false"}} +
                                           typeProperties(14, Face::Plain));
    xml.end();
    xml.start("style:default-style", {{"style:family", "table"}});
    xml.empty("style:table-properties", {{"table:border-model", "collapsing"}});
    xml.end();
}

void addStandard(OdtXml &xml)
{
    xml.start("style:style",
              {{"style:name", "Standard"}, {"style:family", "paragraph"}, {"style:class", "text"}});
    xml.empty("style:paragraph-properties", {{"fo:margin", "0mm"},
                                             {"fo:orphans", "2"},
                                             {"fo:widows", "2"},
                                             {"style:line-break", "strict"}});
    xml.end();
}

OdtAttributes attributesOf(const NamedStyle &style)
{
    const QString name = QString::fromLatin1(style.name);
    OdtAttributes attributes{
        {"style:name", odtName(name)},
        {"style:display-name", name},
        {"style:family", "paragraph"},
        {"style:parent-style-name", odtName(QString::fromLatin1(style.parent))},
    };
    if (style.outlineLevel > 0)
        attributes << OdtAttribute{"style:next-style-name", "Text_20_body"}
                   << OdtAttribute{"style:default-outline-level",
                                   QString::number(style.outlineLevel)};
    return attributes;
}

void addStyle(OdtXml &xml, const NamedStyle &style)
{
    xml.start("style:style", attributesOf(style));
    if (!style.paragraph.isEmpty())
        xml.empty("style:paragraph-properties", style.paragraph);
    xml.empty("style:text-properties", typeProperties(style.points, style.face));
    xml.end();
}

QByteArray namedStyles(Core::Language language)
{
    OdtXml xml;
    xml.start("office:styles");
    addDefaultStyle(xml, language);
    addStandard(xml);
    for (const NamedStyle &style : textStyles() + frameStyles() + tableStyles())
        addStyle(xml, style);
    xml.end();
    return xml.xml();
}

// Pages

QString layoutName(bool landscape)
{
    return landscape ? QStringLiteral("Landscape") : QStringLiteral("Portrait");
}

QString laterPageStyle(bool landscape)
{
    return landscape ? QStringLiteral("Landscape") : QStringLiteral("Following");
}

/// The header takes the top margin from above the page number down to the text.
void addPageLayout(OdtXml &xml, bool landscape)
{
    const Paper paper{landscape};
    const QRectF area = paper.textArea();
    const Typeface number(14);
    const double headerTop = paper.pageNumberBaseline() - number.ascent();
    const double height = number.lineHeight();
    xml.start("style:page-layout", {{"style:name", layoutName(landscape)}});
    xml.start("style:page-layout-properties",
              {{"fo:page-width", odtLength(paper.size().width())},
               {"fo:page-height", odtLength(paper.size().height())},
               {"style:print-orientation", landscape ? "landscape" : "portrait"},
               {"fo:margin-top", odtLength(headerTop)},
               {"fo:margin-bottom", odtLength(paper.size().height() - area.bottom())},
               {"fo:margin-left", odtLength(area.left())},
               {"fo:margin-right", odtLength(paper.size().width() - area.right())},
               {"style:num-format", "1"},
               {"style:writing-mode", "lr-tb"}});
    xml.end();
    xml.start("style:header-style");
    xml.empty("style:header-footer-properties",
              {{"svg:height", odtLength(area.top() - headerTop)},
               {"fo:margin-bottom", odtLength(area.top() - headerTop - height)},
               {"style:dynamic-spacing", "false"}});
    xml.end();
    xml.empty("style:footer-style");
    xml.end();
}

void addMasterPage(OdtXml &xml, const QString &name, const QString &next, bool landscape)
{
    OdtAttributes attributes{{"style:name", odtName(name)},
                             {"style:display-name", name},
                             {"style:page-layout-name", layoutName(landscape)}};
    if (!next.isEmpty())
        attributes << OdtAttribute{"style:next-style-name", odtName(next)};
    xml.start("style:master-page", attributes);
    xml.start("style:header");
    xml.start("text:p", {{"text:style-name", "Header"}});
    if (next.isEmpty())
        xml.element("text:page-number", {{"text:select-page", "current"}}, QStringLiteral("2"));
    xml.end();
    xml.end();
    xml.end();
}

QByteArray pageLayouts()
{
    OdtXml xml;
    xml.start("office:automatic-styles");
    addPageLayout(xml, false);
    addPageLayout(xml, true);
    xml.end();
    return xml.xml();
}

QByteArray masterPages()
{
    OdtXml xml;
    xml.start("office:master-styles");
    for (const bool landscape : {false, true}) {
        addMasterPage(xml, firstPageStyle(landscape), laterPageStyle(landscape), landscape);
        addMasterPage(xml, laterPageStyle(landscape), {}, landscape);
    }
    xml.end();
    return xml.xml();
}

} // namespace

QString firstPageStyle(bool landscape)
{
    return landscape ? QStringLiteral("First Landscape") : QStringLiteral("Standard");
}

QByteArray odtFonts()
{
    OdtXml xml;
    xml.start("office:font-face-decls");
    xml.empty("style:font-face", {{"style:name", font},
                                  {"svg:font-family", fontFamily},
                                  {"style:font-family-generic", "roman"},
                                  {"style:font-pitch", "variable"}});
    xml.end();
    return xml.xml();
}

QByteArray odtStyles(Core::Language language)
{
    return odtPart("office:document-styles",
                   {odtFonts(), namedStyles(language), pageLayouts(), masterPages()});
}

} // namespace Gui

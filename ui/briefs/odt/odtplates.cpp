// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/odt/odtplates.h"

#include "ui/briefs/odt/odtstyles.h"
#include "ui/briefs/plates.h"

namespace Gui {

namespace {

using Face = Typeface::Style;

constexpr const char *line = "0.75pt solid #000000";

TextBox balanced(const QString &text, const Typeface &face, double width)
{
    return text.isEmpty() ? TextBox() : TextBox::balanced(text, face, width);
}

OdtAttributes sideMargins(double room)
{
    return {{"fo:margin-left", odtLength(room)}, {"fo:margin-right", odtLength(room)}};
}

} // namespace

OdtPlates::OdtPlates(OdtXml &xml, OdtStyleBook &styles)
    : m_xml(xml)
    , m_styles(styles)
{}

void OdtPlates::head(const Core::Brief &brief, double width)
{
    const double left = width * leftShare;
    startTable("Head", width, 0);
    startRow();
    startCell();
    issuer(brief.head, left);
    m_xml.end();
    startCell();
    nationalTitle(brief.head, width - left);
    m_xml.end();
    m_xml.end();
    startRow();
    startCell();
    number(brief, left);
    m_xml.end();
    startCell();
    centred("Place and Date", brief.head.placeAndDate, Typeface(13, Face::Italic), width - left);
    m_xml.end();
    m_xml.end();
    m_xml.end();
}

void OdtPlates::issuer(const Core::BriefHead &head, double width)
{
    centred("Superior", head.superior, Typeface(12), width);
    const TextBox box = centred("Issuer", head.issuer, Typeface(12, Face::Bold), width);
    if (box.lineCount() > 0)
        rule(shortRule(box), width);
}

void OdtPlates::nationalTitle(const Core::BriefHead &head, double width)
{
    centred("National Title", head.nationalTitle, Typeface(12, Face::Bold), width);
    const TextBox motto = centred("Motto", head.motto, Typeface(13, Face::Bold), width);
    rule(motto.widestLine(), width);
}

void OdtPlates::number(const Core::Brief &brief, double width)
{
    centred("Document Number", brief.head.numberAndSign, Typeface(13), width);
    if (!brief.draftMark.isEmpty())
        draftMark(brief.draftMark, width);
}

void OdtPlates::title(const Core::Brief &brief, double width)
{
    const Typeface bold(14, Face::Bold);
    const TextBox type = centred("Title", brief.typeTitle, bold, width);
    const TextBox subject = centred("Subtitle", brief.subject, bold, width);
    if (type.lineCount() + subject.lineCount() > 0)
        rule(shortRule(subject.lineCount() > 0 ? subject : type), width);
}

void OdtPlates::foot(const Core::BriefFoot &foot, double width)
{
    if (foot == Core::BriefFoot())
        return;
    startTable("Foot", width, 18);
    startRow();
    startCell();
    receivers(foot);
    m_xml.end();
    startCell();
    signature(foot, width * (1 - leftShare));
    m_xml.end();
    m_xml.end();
    m_xml.end();
}

void OdtPlates::receivers(const Core::BriefFoot &foot)
{
    paragraph(odtName(QStringLiteral("Receivers Title")), foot.receiversTitle);
    for (const QString &receiver : foot.receivers)
        paragraph(odtName(QStringLiteral("Receiver")), receiver);
}

void OdtPlates::signature(const Core::BriefFoot &foot, double width)
{
    const Typeface bold(14, Face::Bold);
    for (const QString &authority : foot.authority)
        centred("Authority", authority, bold, width);
    const QString style = m_styles.paragraph(QStringLiteral("Signer"),
                                             {{"fo:margin-top", odtLength(signatureSpace)}});
    paragraph(style, balanced(foot.signer, bold, width).lines().join(u'\n'));
}

void OdtPlates::appendix(const Core::BriefAppendix &appendix, double width)
{
    const Typeface bold(14, Face::Bold);
    const TextBox label = balanced(appendix.label, bold, width);
    const TextBox title = balanced(appendix.title, bold, width);
    const OdtAttributes newPage{
        {"style:master-page-name", odtName(firstPageStyle(appendix.landscape))}};
    const QString style =
        m_styles.paragraph(QStringLiteral("Appendix"), {{"style:page-number", "1"}}, newPage);
    const QStringList lines = label.lines() + title.lines();
    m_xml.element("text:h", {{"text:style-name", style}, {"text:outline-level", "1"}},
                  lines.join(u'\n'));
    centred("Enclosed", appendix.enclosed, Typeface(13, Face::Italic), width);
    if (!lines.isEmpty())
        rule(shortRule(title.lineCount() > 0 ? title : label), width);
}

/// Two columns without borders. The row stays on one page, and whole.
void OdtPlates::startTable(const char *name, double width, double spaceAbove)
{
    const QString style = m_styles.table({{"style:width", odtLength(width)},
                                          {"table:align", "left"},
                                          {"fo:margin-top", odtLength(spaceAbove)},
                                          {"style:may-break-between-rows", "false"}});
    m_xml.start("table:table",
                {{"table:name", QString::fromLatin1(name)}, {"table:style-name", style}});
    for (const double share : {leftShare, 1 - leftShare})
        m_xml.empty("table:table-column", {{"table:style-name", m_styles.column(width * share)}});
}

void OdtPlates::startRow()
{
    m_xml.start("table:table-row",
                {{"table:style-name", m_styles.row({{"fo:keep-together", "always"}})}});
}

void OdtPlates::startCell()
{
    const QString style = m_styles.cell({{"fo:padding", "0mm"}, {"fo:border", "none"}});
    m_xml.start("table:table-cell", {{"table:style-name", style}});
}

TextBox OdtPlates::centred(const char *style, const QString &text, const Typeface &face,
                           double width)
{
    const TextBox box = balanced(text, face, width);
    if (box.lineCount() > 0)
        paragraph(odtName(QString::fromLatin1(style)), box.lines().join(u'\n'));
    return box;
}

void OdtPlates::paragraph(const QString &style, const QString &text)
{
    m_xml.element("text:p", {{"text:style-name", style}}, text);
}

/// The border above an empty line: as long as the line's margins leave it, in every program.
void OdtPlates::rule(double length, double width)
{
    const OdtAttributes properties = sideMargins((width - length) / 2) +
                                     OdtAttributes{{"fo:border-top", line}, {"fo:padding", "0mm"}};
    paragraph(m_styles.paragraph(QStringLiteral("Rule"), properties), {});
}

void OdtPlates::draftMark(const QString &text, double width)
{
    constexpr double padding = 8;
    const TextBox box = balanced(text, Typeface(13, Face::Bold), width - 2 * padding);
    const OdtAttributes properties = sideMargins((width - box.widestLine()) / 2 - padding) +
                                     OdtAttributes{{"fo:border", line},
                                                   {"fo:padding-left", "0mm"},
                                                   {"fo:padding-right", "0mm"},
                                                   {"fo:padding-top", odtLength(3)},
                                                   {"fo:padding-bottom", odtLength(3)}};
    paragraph(m_styles.paragraph(QStringLiteral("Draft Mark"), properties),
              box.lines().join(u'\n'));
}

} // namespace Gui

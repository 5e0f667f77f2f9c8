// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/odt/odtcontent.h"

#include "ui/briefs/linebreaker.h"
#include "ui/briefs/odt/odtplates.h"
#include "ui/briefs/odt/odtstyles.h"
#include "ui/briefs/odt/odttable.h"
#include "ui/briefs/textbox.h"

#include <algorithm>
#include <utility>

namespace Gui {

namespace {

using ParagraphStyle = Core::BriefParagraph::Style;

QString styleName(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Body:
        return QStringLiteral("Text body");
    case ParagraphStyle::Item:
        return QStringLiteral("Brief Item");
    case ParagraphStyle::Basis:
        return QStringLiteral("Brief Basis");
    case ParagraphStyle::Note:
        return QStringLiteral("Brief Note");
    }
    Q_UNREACHABLE();
}

bool isNote(const Core::BriefBlock &block)
{
    const auto *paragraph = std::get_if<Core::BriefParagraph>(&block);
    return paragraph && paragraph->style == ParagraphStyle::Note;
}

QSizeF chartSize(const Core::BriefChart &chart, const QSizeF &room)
{
    QSizeF size(room.width(), room.width() * chart.aspect);
    if (size.height() > room.height())
        size.scale(room, Qt::KeepAspectRatio);
    return size;
}

} // namespace

OdtContent::OdtContent(const Core::Brief &brief, const ChartPainter &painter)
    : m_language(brief.language)
    , m_pictures(painter)
{
    m_xml.start("office:body");
    m_xml.start("office:text");
    body(brief);
    for (const Core::BriefAppendix &one : brief.appendices)
        appendix(one);
    if (m_isAfterTable)
        addSeparator();
    m_xml.end();
    m_xml.end();
}

QByteArray OdtContent::xml() const
{
    return odtPart("office:document-content", {odtFonts(), m_styles.xml(), m_xml.xml()});
}

void OdtContent::body(const Core::Brief &brief)
{
    const double width = frame().width();
    OdtPlates plates(m_xml, m_styles);
    plates.head(brief, width);
    plates.title(brief, width);
    blocks(brief.body, true);
    if (brief.foot == Core::BriefFoot())
        return;
    if (std::exchange(m_isAfterTable, true))
        addSeparator();
    plates.foot(brief.foot, width);
}

void OdtContent::appendix(const Core::BriefAppendix &appendix)
{
    m_paper = Paper{appendix.landscape};
    m_isAppendix = true;
    m_isAfterTable = false;
    OdtPlates(m_xml, m_styles).appendix(appendix, frame().width());
    blocks(appendix.blocks, false);
}

void OdtContent::blocks(const QList<Core::BriefBlock> &blocks, bool keepLast)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const bool isLast = i + 1 == blocks.size();
        const Flow flow{isLast ? keepLast : isNote(blocks[i + 1])};
        std::visit([this, flow](const auto &content) { add(content, flow); }, blocks[i]);
    }
}

void OdtContent::add(const Core::BriefHeading &heading, const Flow &)
{
    const int level = std::clamp(heading.level, 1, 3);
    const QString text =
        boundText(level == 1 ? Core::localeOf(m_language).toUpper(heading.text) : heading.text);
    const QString style = QString::fromLatin1(m_isAppendix ? "Appendix Heading %1" : "Heading %1");
    m_xml.element("text:h",
                  {{"text:style-name", odtName(style.arg(level))},
                   {"text:outline-level", QString::number(level + (m_isAppendix ? 1 : 0))}},
                  text);
    m_isAfterTable = false;
}

void OdtContent::add(const Core::BriefParagraph &paragraph, const Flow &flow)
{
    addParagraph(styleName(paragraph.style), boundText(paragraph.text),
                 flow.keepWithNext || paragraph.text.endsWith(u':'));
}

void OdtContent::add(const Core::BriefTable &table, const Flow &)
{
    if (!table.caption.isEmpty()) {
        const TextBox caption =
            TextBox::balanced(table.caption, Typeface(13, Typeface::Style::Bold), frame().width());
        addParagraph(QStringLiteral("Table Caption"), caption.lines().join(u'\n'), false);
    }
    if (table.columns.isEmpty())
        return;
    if (m_isAfterTable)
        addSeparator();
    OdtTable(table, m_language, m_paper, m_styles).write(m_xml, ++m_tables);
    m_isAfterTable = true;
}

void OdtContent::add(const Core::BriefChart &chart, const Flow &flow)
{
    const TextBox caption =
        TextBox::balanced(chart.caption, Typeface(13, Typeface::Style::Italic), frame().width());
    const bool hasCaption = !chart.caption.isEmpty();
    const QSizeF room = frame() - QSizeF(0, caption.height() + 8);
    addChart(chart, chartSize(chart, room), flow.keepWithNext || hasCaption);
    if (hasCaption)
        addParagraph(QStringLiteral("Figure Caption"), caption.lines().join(u'\n'),
                     flow.keepWithNext);
}

void OdtContent::addChart(const Core::BriefChart &chart, const QSizeF &size, bool keepWithNext)
{
    const OdtAttributes kept{{"fo:keep-with-next", "always"}};
    m_xml.start("text:p",
                {{"text:style-name", m_styles.paragraph(QStringLiteral("Figure"),
                                                        keepWithNext ? kept : OdtAttributes())}});
    m_pictures.write(m_xml, m_styles, chart.chart, size);
    m_xml.end();
    m_isAfterTable = false;
}

void OdtContent::addParagraph(const QString &style, const QString &text, bool keepWithNext)
{
    const OdtAttributes kept{{"fo:keep-with-next", "always"}};
    m_xml.element(
        "text:p",
        {{"text:style-name", m_styles.paragraph(style, keepWithNext ? kept : OdtAttributes())}},
        text);
    m_isAfterTable = false;
}

void OdtContent::addSeparator()
{
    m_xml.empty("text:p", {{"text:style-name", "Separator"}});
}

} // namespace Gui

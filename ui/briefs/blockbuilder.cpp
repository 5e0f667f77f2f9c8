// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/blockbuilder.h"

#include "ui/briefs/chartblock.h"
#include "ui/briefs/paragraphblock.h"
#include "ui/briefs/plates.h"
#include "ui/briefs/tableblock.h"

#include <utility>

namespace Gui {

namespace {

using Style = Typeface::Style;
using Align = TextBox::Align;

constexpr double indent = mm(10);

Typeface headingFace(int level)
{
    return Typeface(14, level <= 2 ? Style::Bold : Style::Plain);
}

TextBox paragraphBox(const Core::BriefParagraph &paragraph, double width)
{
    using Kind = Core::BriefParagraph::Style;
    if (paragraph.style == Kind::Note)
        return TextBox::wrapped(paragraph.text, Typeface(12, Style::Italic), width, Align::Justify);
    const Typeface face(14, paragraph.style == Kind::Basis ? Style::Italic : Style::Plain);
    return TextBox::wrapped(paragraph.text, face, width, Align::Justify, indent);
}

ParagraphFlow paragraphFlow(const Core::BriefParagraph &paragraph)
{
    ParagraphFlow flow;
    flow.keepWithPrevious = paragraph.style == Core::BriefParagraph::Style::Note;
    flow.keepWithNext = paragraph.text.endsWith(u':');
    return flow;
}

QString appendixBookmark(const Core::BriefAppendix &appendix)
{
    if (appendix.label.isEmpty() || appendix.title.isEmpty())
        return appendix.label + appendix.title;
    return appendix.label + u": " + appendix.title;
}

} // namespace

BlockBuilder::BlockBuilder(Core::Language language, const Paper &paper, const ChartPainter &painter)
    : m_language(language)
    , m_paper(paper)
    , m_frame(paper.textArea().size())
    , m_painter(painter)
{}

Blocks BlockBuilder::body(const Core::Brief &brief)
{
    m_outlineLevel = 0;
    m_blocks.push_back(
        std::make_unique<PlateBlock>(headPlate(brief, width()), PlateBlock::Flow{0, false, 0, {}}));
    addTitle(brief);
    addAll(brief.body);
    addFoot(brief.foot);
    return std::exchange(m_blocks, {});
}

Blocks BlockBuilder::appendix(const Core::BriefAppendix &appendix)
{
    m_outlineLevel = 1;
    const PlateBlock::Flow flow{0, false, 0, Bookmark{appendixBookmark(appendix), 1}};
    m_blocks.push_back(std::make_unique<PlateBlock>(appendixPlate(appendix, width()), flow));
    addAll(appendix.blocks);
    return std::exchange(m_blocks, {});
}

void BlockBuilder::addTitle(const Core::Brief &brief)
{
    if (brief.typeTitle.isEmpty() && brief.subject.isEmpty())
        return;
    const PlateBlock::Flow flow{20, false, 0, {}};
    m_blocks.push_back(std::make_unique<PlateBlock>(titlePlate(brief, width()), flow));
}

void BlockBuilder::addFoot(const Core::BriefFoot &foot)
{
    if (foot == Core::BriefFoot())
        return;
    const PlateBlock::Flow flow{18, true, 2, {}};
    m_blocks.push_back(std::make_unique<PlateBlock>(footPlate(foot, width()), flow));
}

void BlockBuilder::addAll(const QList<Core::BriefBlock> &blocks)
{
    for (const Core::BriefBlock &block : blocks)
        std::visit([this](const auto &content) { add(content); }, block);
}

void BlockBuilder::add(const Core::BriefHeading &heading)
{
    const QString text =
        heading.level == 1 ? Core::localeOf(m_language).toUpper(heading.text) : heading.text;
    ParagraphFlow flow;
    flow.spaceBefore = heading.level == 1 ? 10 : 6;
    flow.keepWithNext = true;
    flow.bookmark = bookmarkFor(heading);
    addParagraph(TextBox::wrapped(text, headingFace(heading.level), width(), Align::Left, indent),
                 flow);
}

std::optional<Bookmark> BlockBuilder::bookmarkFor(const Core::BriefHeading &heading) const
{
    if (heading.level > 2)
        return std::nullopt;
    return Bookmark{heading.text, heading.level + m_outlineLevel};
}

void BlockBuilder::add(const Core::BriefParagraph &paragraph)
{
    addParagraph(paragraphBox(paragraph, width()), paragraphFlow(paragraph));
}

void BlockBuilder::add(const Core::BriefTable &table)
{
    TableBlock::Setting setting{m_language, m_frame, m_paper.landscape, 8};
    if (!table.caption.isEmpty()) {
        const Typeface face(13, Style::Bold);
        addParagraph(TextBox::balanced(table.caption, face, width()), {8, true, false, {}});
        setting.spaceBefore = 4;
    }
    if (!table.columns.isEmpty())
        m_blocks.push_back(std::make_unique<TableBlock>(table, setting));
}

void BlockBuilder::add(const Core::BriefChart &chart)
{
    const TextBox caption = TextBox::balanced(chart.caption, Typeface(13, Style::Italic), width());
    const QSizeF room = m_frame - QSizeF(0, caption.height() + 8);
    m_blocks.push_back(std::make_unique<ChartBlock>(chart, m_painter, room));
    if (!chart.caption.isEmpty())
        addParagraph(caption, {4, false, true, {}});
}

void BlockBuilder::addParagraph(const TextBox &box, const ParagraphFlow &flow)
{
    m_blocks.push_back(std::make_unique<ParagraphBlock>(box, flow));
}

} // namespace Gui

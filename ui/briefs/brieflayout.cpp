// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/brieflayout.h"

#include "ui/briefs/blockbuilder.h"

#include <QPainter>

namespace Gui {

namespace {

void paintPageNumber(const BriefPage &page, QPainter &painter)
{
    if (page.number == 1)
        return;
    const Typeface face(14);
    const QString number = QString::number(page.number);
    const double middle = page.paper.textArea().center().x();
    face.draw(painter, {middle - face.width(number) / 2, page.paper.pageNumberBaseline()}, number);
}

} // namespace

BriefLayout::BriefLayout(const Core::Brief &brief, const ChartPainter &painter)
{
    const Paper portrait;
    append(BlockBuilder(brief.language, portrait, painter).body(brief), portrait);
    for (const Core::BriefAppendix &appendix : brief.appendices) {
        const Paper paper{appendix.landscape};
        append(BlockBuilder(brief.language, paper, painter).appendix(appendix), paper);
    }
}

void BriefLayout::append(Blocks blocks, const Paper &paper)
{
    m_pages.append(composePages(blocks, paper));
    m_sections.push_back(std::move(blocks));
}

void BriefLayout::paintPage(int page, QPainter &painter) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(Qt::black);
    paintPageNumber(m_pages.at(page), painter);
    for (const PlacedSlice &placed : m_pages.at(page).slices)
        placed.block->paint(placed.slice, painter, placed.area);
    painter.restore();
}

QList<PlacedBookmark> BriefLayout::bookmarks() const
{
    QList<PlacedBookmark> found;
    for (int i = 0; i < pageCount(); ++i) {
        for (const PlacedSlice &placed : m_pages[i].slices) {
            const auto bookmark = placed.block->bookmark();
            if (bookmark && placed.slice == 0)
                found.append({*bookmark, i, placed.area.top()});
        }
    }
    return found;
}

QString BriefLayout::pageText(int page) const
{
    QStringList texts;
    for (const PlacedSlice &placed : m_pages.at(page).slices)
        texts.append(placed.text());
    return texts.join(u'\n');
}

} // namespace Gui

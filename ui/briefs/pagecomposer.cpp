// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/pagecomposer.h"

#include <algorithm>

namespace Gui {

namespace {

constexpr double rounding = 0.01;

struct Item
{
    const Block *block;
    int index;
    Slice slice;
};

class Composer
{
public:
    Composer(const Blocks &blocks, const Paper &paper)
        : m_paper(paper)
        , m_area(paper.textArea())
    {
        for (const auto &block : blocks)
            append(*block);
    }

    QList<BriefPage> pages()
    {
        QList<BriefPage> pages;
        qsizetype first = 0;
        do {
            const qsizetype end = endOfPage(first);
            pages.append(page(static_cast<int>(pages.size()) + 1, first, end));
            first = end;
        } while (first < m_items.size());
        return pages;
    }

private:
    void append(const Block &block)
    {
        const qsizetype kept = std::min<qsizetype>(block.slicesKeptBefore(), m_items.size());
        for (qsizetype i = m_items.size() - kept; i < m_items.size(); ++i)
            m_items[i].slice.breakAfter = false;
        const QList<Slice> slices = block.slices();
        for (int i = 0; i < slices.size(); ++i)
            m_items.append({&block, i, slices[i]});
    }

    /// The item that begins the next page: after the last permitted break of what fits.
    qsizetype endOfPage(qsizetype first) const
    {
        const qsizetype full = firstThatOverflows(first);
        if (full == m_items.size())
            return full;
        qsizetype end = full;
        while (end > first && !m_items[end - 1].slice.breakAfter)
            --end;
        return end > first ? end : std::max(full, first + 1);
    }

    qsizetype firstThatOverflows(qsizetype first) const
    {
        double y = repeatedHeight(first);
        for (qsizetype i = first; i < m_items.size(); ++i) {
            y += spaceBefore(i, first) + m_items[i].slice.height;
            if (y > m_area.height() + rounding)
                return i;
        }
        return m_items.size();
    }

    double spaceBefore(qsizetype item, qsizetype first) const
    {
        return item == first ? 0 : m_items[item].slice.spaceBefore;
    }

    /// The slice to be painted above `first` again when it continues a block.
    const Item *repeated(qsizetype first) const
    {
        if (first >= m_items.size())
            return nullptr;
        const Item &item = m_items[first];
        const auto index = item.block->repeatedSlice();
        return index && *index < item.index ? &m_items[first - item.index + *index] : nullptr;
    }

    double repeatedHeight(qsizetype first) const
    {
        const Item *item = repeated(first);
        return item ? item->slice.height : 0;
    }

    BriefPage page(int number, qsizetype first, qsizetype end) const
    {
        BriefPage page{m_paper, number, {}};
        double y = m_area.top();
        if (const Item *item = repeated(first))
            place(page, *item, y, true);
        for (qsizetype i = first; i < end; ++i) {
            y += spaceBefore(i, first);
            place(page, m_items[i], y, false);
        }
        return page;
    }

    void place(BriefPage &page, const Item &item, double &y, bool isRepeated) const
    {
        const QRectF area(m_area.left(), y, m_area.width(), item.slice.height);
        page.slices.append({item.block, item.index, area, isRepeated});
        y += item.slice.height;
    }

    Paper m_paper;
    QRectF m_area;
    QList<Item> m_items;
};

} // namespace

QList<BriefPage> composePages(const Blocks &blocks, const Paper &paper)
{
    return Composer(blocks, paper).pages();
}

} // namespace Gui

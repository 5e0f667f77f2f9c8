// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefs/block.h"
#include "ui/briefs/paper.h"

#include <memory>
#include <vector>

namespace Gui {

using Blocks = std::vector<std::unique_ptr<Block>>;

struct PlacedSlice
{
    const Block *block = nullptr;
    int slice = 0;
    QRectF area;             ///< on the page, in points; slices of a page never overlap
    bool isRepeated = false; ///< a table header that stood on an earlier page already

    QString text() const { return block->text(slice); }
};

struct BriefPage
{
    Paper paper;
    int number = 1;            ///< within the body or the appendix; 1 is not printed
    QList<PlacedSlice> slices; ///< from top to bottom
};

/// Fills pages with blocks, each page as full as the slices' rules allow. The blocks must outlive
/// the pages. At least one page.
QList<BriefPage> composePages(const Blocks &blocks, const Paper &paper);

} // namespace Gui

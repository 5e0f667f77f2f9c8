// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/brief.h"
#include "ui/briefs/chartpainter.h"
#include "ui/briefs/pagecomposer.h"

namespace Gui {

/// A bookmark and where its text stands.
struct PlacedBookmark
{
    Bookmark bookmark;
    int page = 0;   ///< from 0
    double top = 0; ///< points from the top edge of the page
};

/// A brief on its pages: the body, then each appendix. The same for every device, because it is
/// measured in points and never asks a device. Needs a QGuiApplication and the font family "Tinos".
class BriefLayout
{
public:
    BriefLayout(const Core::Brief &brief, const ChartPainter &painter);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    QSizeF pageSize(int page) const { return m_pages.at(page).paper.size(); }
    const BriefPage &page(int page) const { return m_pages.at(page); }

    /// The painter's unit must be one point, its origin the top left corner of the sheet.
    void paintPage(int page, QPainter &painter) const;

    QList<PlacedBookmark> bookmarks() const;
    /// All that a page says, a line for each slice.
    QString pageText(int page) const;

private:
    void append(Blocks blocks, const Paper &paper);

    std::vector<Blocks> m_sections;
    QList<BriefPage> m_pages;
};

} // namespace Gui

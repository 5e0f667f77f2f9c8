// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefs/block.h"
#include "ui/briefs/tablegrid.h"

namespace Gui {

/// A table with borders. Rows stay whole, the header comes again on each page, and the first two
/// rows stand with it. A row that is higher than a page is the one exception: it is continued.
class TableBlock : public Block
{
public:
    struct Setting
    {
        Core::Language language = Core::Language::Vietnamese;
        QSizeF frame;        ///< room for text on the page
        bool isWide = false; ///< landscape: may be set smaller to fit
        double spaceBefore = 6;
    };

    TableBlock(const Core::BriefTable &table, const Setting &setting);

    QList<Slice> slices() const override;
    void paint(int slice, QPainter &painter, const QRectF &area) const override;
    QString text(int slice) const override;
    std::optional<int> repeatedSlice() const override;

private:
    void setRows(const Core::BriefTable &table, const TableGrid &grid, double pageHeight);
    bool isBreakAllowedAfter(qsizetype row) const;
    qsizetype bodyRowsUpTo(qsizetype row) const;

    bool m_hasHeader;
    double m_spaceBefore;
    QList<TableRow> m_rows; ///< the header first when there is one
};

} // namespace Gui

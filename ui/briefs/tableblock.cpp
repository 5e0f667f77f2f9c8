// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/tableblock.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace Gui {

namespace {

constexpr double borderWidth = 0.5;

} // namespace

TableBlock::TableBlock(const Core::BriefTable &table, const Setting &setting)
    : m_hasHeader(hasTitles(table))
    , m_spaceBefore(setting.spaceBefore)
{
    setRows(table,
            TableGrid::fitting(table, setting.language, setting.frame.width(), setting.isWide),
            setting.frame.height());
}

void TableBlock::setRows(const Core::BriefTable &table, const TableGrid &grid, double pageHeight)
{
    double limit = pageHeight;
    if (m_hasHeader) {
        m_rows.append(grid.header());
        limit -= TableGrid::height(m_rows.constFirst());
    }
    for (const Core::BriefRow &row : table.rows)
        m_rows.append(TableGrid::split(grid.row(row), limit));
}

std::optional<int> TableBlock::repeatedSlice() const
{
    return m_hasHeader ? std::optional<int>(0) : std::nullopt;
}

QList<Slice> TableBlock::slices() const
{
    QList<Slice> slices;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const double space = i == 0 ? m_spaceBefore : 0;
        slices.append({TableGrid::height(m_rows[i]), space, isBreakAllowedAfter(i)});
    }
    return slices;
}

bool TableBlock::isBreakAllowedAfter(qsizetype row) const
{
    const qsizetype last = m_rows.size() - 1;
    if (row == last || m_rows[row].isContinued)
        return true;
    return !m_rows[row].isGroup && bodyRowsUpTo(row) >= 2 && row != last - 1;
}

qsizetype TableBlock::bodyRowsUpTo(qsizetype row) const
{
    const auto first = m_rows.cbegin() + (m_hasHeader ? 1 : 0);
    return std::count_if(first, std::max(first, m_rows.cbegin() + row + 1),
                         [](const TableRow &row) { return !row.isGroup; });
}

void TableBlock::paint(int slice, QPainter &painter, const QRectF &area) const
{
    for (const TableCell &cell : m_rows[slice].cells) {
        painter.setPen(QPen(Qt::black, borderWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(area.left() + cell.left, area.top(), cell.width, area.height()));
        cell.box.paint(painter, TableGrid::textArea(cell, area));
    }
}

QString TableBlock::text(int slice) const
{
    QStringList texts;
    for (const TableCell &cell : m_rows[slice].cells)
        texts.append(cell.box.text());
    return texts.join(u'\t');
}

} // namespace Gui

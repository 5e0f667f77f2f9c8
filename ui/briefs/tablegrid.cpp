// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/tablegrid.h"

#include "ui/briefs/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace Gui {

namespace {

using Align = Core::BriefColumn::Align;

constexpr double usualPoints = 12;
constexpr double smallPoints = 11;
/// Amounts with what they count stay on a line in columns up to this part of the table.
constexpr double amountShare = 8;

qsizetype mostLines(const TableRow &row)
{
    qsizetype most = 0;
    for (const TableCell &cell : row.cells)
        most = std::max(most, cell.box.lineCount());
    return most;
}

TableRow part(const TableRow &row, qsizetype firstLine, qsizetype count)
{
    TableRow result = row;
    result.isContinued = firstLine + count < mostLines(row);
    for (TableCell &cell : result.cells)
        cell.box = cell.box.mid(firstLine, count);
    return result;
}

} // namespace

TableGrid::TableGrid(const Core::BriefTable &table, Core::Language language, double width,
                     double points)
    : m_table(table)
    , m_face(points)
    , m_bold(points, Typeface::Style::Bold)
    , m_width(width)
    , m_isSmall(points < usualPoints)
{
    const QString point = Core::localeOf(language).decimalPoint();
    QList<ColumnNeed> needs;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const bool isAmount = table.columns[i].align == Align::Amount;
        m_decimals.append(DecimalColumn(cellsOf(i), m_face, point.at(0),
                                        isAmount ? DecimalColumn::Content::Amounts
                                                 : DecimalColumn::Content::Numbers));
        m_minimums.append(minimumWidth(i));
        needs.append({table.columns[i].weight, m_minimums.constLast()});
    }
    m_widths = columnWidths(needs, width);
}

TableGrid TableGrid::fitting(const Core::BriefTable &table, Core::Language language, double width,
                             bool isWide)
{
    const TableGrid grid(table, language, width, usualPoints);
    if (grid.fits() || !isWide)
        return grid;
    return TableGrid(table, language, width, smallPoints);
}

bool TableGrid::fits() const
{
    return std::accumulate(m_minimums.cbegin(), m_minimums.cend(), 0.0) <= m_width;
}

QStringList TableGrid::cellsOf(qsizetype column) const
{
    QStringList cells;
    for (const Core::BriefRow &row : m_table.rows) {
        if (!row.isGroup)
            cells.append(row.cells.value(column));
    }
    return cells;
}

double TableGrid::minimumWidth(qsizetype column) const
{
    double width = longestWord(m_table.columns[column].title, m_bold);
    if (isDecimal(column))
        width = std::max({width, m_decimals[column].width(),
                          std::min(m_decimals[column].fullWidth(), m_width / amountShare)});
    for (const QString &cell : cellsOf(column))
        width = std::max(width, longestWord(cell, m_face));
    return width + 2 * sideMargin + 0.1;
}

bool TableGrid::isDecimal(qsizetype column) const
{
    const Align align = m_table.columns[column].align;
    return align == Align::Decimal || align == Align::Amount;
}

double TableGrid::innerWidth(qsizetype column) const
{
    return m_widths[column] - 2 * sideMargin;
}

TableCell TableGrid::emptyCell(qsizetype column) const
{
    TableCell cell;
    cell.left = std::accumulate(m_widths.cbegin(), m_widths.cbegin() + column, 0.0);
    cell.width = m_widths[column];
    return cell;
}

TableRow TableGrid::header() const
{
    TableRow row;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        TableCell cell = emptyCell(i);
        cell.box =
            TextBox::balanced(m_table.columns[i].title, m_bold, innerWidth(i), Numbers::Loose);
        row.cells.append(cell);
    }
    return row;
}

TableRow TableGrid::row(const Core::BriefRow &row) const
{
    TableRow result;
    result.isGroup = row.isGroup;
    if (row.isGroup) {
        const double inner = m_width - 2 * sideMargin;
        result.cells = {
            {TextBox::wrapped(row.cells.value(0), m_bold, inner), 0, m_width, 0},
        };
        return result;
    }
    for (qsizetype i = 0; i < m_table.columns.size(); ++i)
        result.cells.append(cell(i, row.cells.value(i)));
    return result;
}

TableCell TableGrid::cell(qsizetype column, const QString &text) const
{
    TableCell cell = emptyCell(column);
    const double room = innerWidth(column);
    const auto offset = this->offset(column, text);
    cell.offset = offset.value_or(0);
    if (offset || m_table.columns[column].align == Align::Left)
        cell.box = TextBox::wrapped(text, m_face, room - cell.offset);
    else
        cell.box = TextBox::balanced(text, m_face, room, Numbers::Loose);
    return cell;
}

std::optional<double> TableGrid::offset(qsizetype column, const QString &text) const
{
    return isDecimal(column) ? m_decimals[column].offset(text, innerWidth(column)) : std::nullopt;
}

std::optional<double> TableGrid::roomBehindNumber(qsizetype column, const QString &text) const
{
    const auto offset = this->offset(column, text);
    if (!offset || m_decimals[column].numberOf(text) != text)
        return std::nullopt;
    return innerWidth(column) - *offset - m_face.width(text);
}

double TableGrid::height(const TableRow &row)
{
    double highest = 0;
    for (const TableCell &cell : row.cells)
        highest = std::max(highest, cell.box.height());
    return highest + 2 * topMargin;
}

QRectF TableGrid::textArea(const TableCell &cell, const QRectF &row)
{
    const QSizeF size(cell.width - 2 * sideMargin - cell.offset, cell.box.height());
    const double top = row.top() + (row.height() - size.height()) / 2;
    return QRectF(QPointF(row.left() + cell.left + sideMargin + cell.offset, top), size);
}

QList<TableRow> TableGrid::split(const TableRow &row, double limit)
{
    if (height(row) <= limit)
        return {row};
    const double lineHeight = row.cells.constFirst().box.lineHeight();
    const auto room = static_cast<qsizetype>((limit - 2 * topMargin) / lineHeight);
    const qsizetype count = std::max<qsizetype>(room, 1);
    QList<TableRow> parts;
    for (qsizetype first = 0; first < mostLines(row); first += count)
        parts.append(part(row, first, count));
    return parts;
}

bool hasTitles(const Core::BriefTable &table)
{
    return std::any_of(table.columns.cbegin(), table.columns.cend(),
                       [](const Core::BriefColumn &column) { return !column.title.isEmpty(); });
}

} // namespace Gui

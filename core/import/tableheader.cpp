// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tableheader.h"

#include "core/base/folding.h"
#include "core/base/numberreader.h"
#include "core/import/observationcolumns.h"

#include <algorithm>

namespace Core {

namespace {

constexpr qsizetype mostRows = 4;

bool namesSubject(const QString &text)
{
    const auto column = columnFromHeader(text);
    return column == ObservationColumn::Indicator || column == ObservationColumn::Area;
}

/// Whether a text divides a group of columns.
bool dividesColumns(const QString &text)
{
    return periodFromHeader(text) || columnFromHeader(text) || isNoResultHeader(text) ||
           isResultHeader(text) || Period::within(2000, text);
}

bool isHeading(const Cell &cell)
{
    const QString text = inputText(&cell);
    return periodFromHeader(text) ||
           (cell.kind == Cell::Kind::Text && !readNumber(text).isNumber());
}

/// The columns over which cells of that row are merged, several in one.
QSet<int> columnsMergedAcross(const InputTable &table, int row)
{
    constexpr int most = 65'536; // a file may merge what it likes
    QSet<int> columns;
    int seen = 0;
    for (const CellRange &range : table.sheet.layout.merged) {
        if (row < range.firstRow || row > range.lastRow || range.firstColumn == range.lastColumn)
            continue;
        for (int column = range.firstColumn; column <= range.lastColumn; ++column) {
            if (++seen > most)
                return columns;
            columns << column;
        }
    }
    return columns;
}

qsizetype distinctTexts(const HeaderCells &cells)
{
    QSet<QString> texts;
    for (const QString &text : cells)
        texts << folded(text);
    return texts.size();
}

/// A row of nothing but what divides the columns above it.
bool continues(const InputTable &table, qsizetype position, const HeaderCells &above)
{
    if (position >= table.rows().size() || distinctTexts(above) < 2)
        return false;
    const SheetRow &row = table.rows().at(position);
    const int rowAbove = table.rows().at(position - 1).number;
    if (row.cells.isEmpty() || row.number != rowAbove + 1)
        return false;
    const bool areHeadings = std::ranges::all_of(row.cells, isHeading);
    const QSet<int> merged = areHeadings ? columnsMergedAcross(table, rowAbove) : QSet<int>();
    bool divides = false;
    for (const Cell &cell : row.cells) {
        if (!areHeadings || namesSubject(above.value(cell.column)))
            return false;
        divides = divides || dividesColumns(inputText(&cell)) || merged.contains(cell.column);
    }
    return divides;
}

/// A row of groups of columns above the header row with these cells: behind its subject.
bool isGroupRow(const InputTable &table, qsizetype position, const HeaderCells &below)
{
    const SheetRow &row = table.rows().at(position);
    if (row.cells.isEmpty() || row.number + 1 != table.rows().at(position + 1).number ||
        !std::ranges::all_of(row.cells, isHeading))
        return false;
    const auto subject = std::ranges::find_if(below, namesSubject); // the leftmost
    if (subject == below.end())
        return false;
    const QSet<int> merged = columnsMergedAcross(table, row.number);
    return std::ranges::all_of(row.cells, [&](const Cell &cell) {
        const QString text = inputText(&cell);
        return subject.key() < cell.column && below.contains(cell.column) &&
               !namesSubject(below.value(cell.column)) &&
               (merged.contains(cell.column) || dividesColumns(text));
    });
}

/// A group reaches over the columns behind it that are divided and have none of their own.
HeaderCells filledRight(HeaderCells groups, const HeaderCells &below)
{
    for (auto cell = below.cbegin(); cell != below.cend(); ++cell) {
        const int left = cell.key() - 1;
        if (!groups.contains(cell.key()) && groups.contains(left) && below.contains(left))
            groups.insert(cell.key(), groups.value(left));
    }
    return groups;
}

/// Puts a row of texts below the header so far.
void append(TableHeader &header, const HeaderCells &row)
{
    const HeaderCells above = filledRight(header.whole(), row);
    for (auto cell = row.cbegin(); cell != row.cend(); ++cell) {
        if (folded(header.cells.value(cell.key())) == folded(cell.value()))
            continue; // one cell, merged down
        if (above.contains(cell.key()))
            header.groups.insert(cell.key(), above.value(cell.key()));
        header.cells.insert(cell.key(), cell.value());
    }
}

} // namespace

HeaderCells TableHeader::whole() const
{
    HeaderCells texts = cells;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        texts.insert(group.key(), group.value() + QLatin1Char(' ') + cells.value(group.key()));
    return texts;
}

TableHeader tableHeader(const InputTable &table, qsizetype position)
{
    TableHeader header;
    const HeaderCells cells = table.headerCells(position);
    if (position > 0 && isGroupRow(table, position - 1, cells))
        header.cells = table.headerCells(position - 1);
    append(header, cells);
    header.begin = position + 1;
    while (header.begin < position + mostRows && continues(table, header.begin, header.whole())) {
        append(header, table.headerCells(header.begin));
        ++header.begin;
    }
    return header;
}

} // namespace Core

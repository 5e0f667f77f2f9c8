// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/brief/brief.h"
#include "ui/briefs/decimalcolumn.h"
#include "ui/briefs/textbox.h"

namespace Gui {

struct TableCell
{
    TextBox box;
    double left = 0; ///< of the cell, from the table's left edge
    double width = 0;
    double offset = 0; ///< of the text within the cell's margins
};

struct TableRow
{
    QList<TableCell> cells;
    bool isGroup = false;
    bool isContinued = false; ///< the next row is the rest of this one
};

/// The columns of a table for one width, and its rows set into them.
class TableGrid
{
public:
    /// Room between a cell's border and its text, in points.
    static constexpr double sideMargin = 3.5;
    static constexpr double topMargin = 2;

    TableGrid(const Core::BriefTable &table, Core::Language language, double width, double points);

    /// In the usual size, or smaller where the paper is wide and the words would not fit otherwise.
    static TableGrid fitting(const Core::BriefTable &table, Core::Language language, double width,
                             bool isWide);

    /// Whether every column is as wide as what cannot be broken in it.
    bool fits() const;
    bool isSmall() const { return m_isSmall; }
    const QList<double> &widths() const { return m_widths; }

    /// From the margin of a cell to its number, where the column's decimal signs stand below one
    /// another; null for what is not aligned so.
    std::optional<double> offset(qsizetype column, const QString &text) const;
    /// From the end of such a number to the margin behind it; null where more than it stands there.
    std::optional<double> roomBehindNumber(qsizetype column, const QString &text) const;

    TableRow header() const;
    TableRow row(const Core::BriefRow &row) const;

    static double height(const TableRow &row);
    static QRectF textArea(const TableCell &cell, const QRectF &row);
    /// Parts of a row that are at most `limit` high; just the row itself in nearly every case.
    static QList<TableRow> split(const TableRow &row, double limit);

private:
    double minimumWidth(qsizetype column) const;
    QStringList cellsOf(qsizetype column) const;
    TableCell cell(qsizetype column, const QString &text) const;
    TableCell emptyCell(qsizetype column) const;
    double innerWidth(qsizetype column) const;
    bool isDecimal(qsizetype column) const;

    const Core::BriefTable &m_table;
    Typeface m_face;
    Typeface m_bold;
    double m_width;
    bool m_isSmall;
    QList<DecimalColumn> m_decimals; ///< one for each column
    QList<double> m_minimums;
    QList<double> m_widths;
};

/// Whether any column has a title: without one there is no header row.
bool hasTitles(const Core::BriefTable &table);

} // namespace Gui

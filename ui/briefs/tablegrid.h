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
    TableGrid(const Core::BriefTable &table, Core::Language language, double width, double points);

    /// Whether every column is as wide as what cannot be broken in it.
    bool fits() const;

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
    QList<DecimalColumn> m_decimals; ///< one for each column
    QList<double> m_minimums;
    QList<double> m_widths;
};

} // namespace Gui

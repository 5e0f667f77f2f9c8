// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>

namespace Core {

// What a spreadsheet can hold, by Excel's own limits; both numberings begin with 1.
constexpr int maximumRow = Limit::rows;
constexpr int maximumColumn = Limit::columns;
constexpr qsizetype maximumCellText = Limit::cellText; ///< UTF-16 units

/// The font that holds from the character `begin` on. Texts in the fonts of old encodings
/// (".VnTime", "VNI-Times") are to be converted by it.
struct FontRun
{
    qsizetype begin = 0;
    QString font;

    bool operator==(const FontRun &) const = default;
};

/// One cell, typed as the file types it: a number never goes through text.
struct Cell
{
    enum class Kind : quint8 { Empty, Text, Number, Date, Boolean, Error };

    int column = 0; ///< from 1
    Kind kind = Kind::Empty;
    bool isPercent = false; ///< `number` is what the user sees before the sign: 78.5 for 78.5%
    bool isFormula = false;
    double number = 0; ///< of a Number; 0 or 1 of a Boolean
    /// Text in NFC with line feeds; the words of an Error ("#REF!"); a Date as far as its format
    /// shows it: "2020", "2020-05", "2020-05-01" or "2020-05-01T07:30:00". Times of day and
    /// durations are Text. Empty for numbers.
    QString text;
    QList<FontRun> fonts; ///< of a Text, in order; none when the file names no font

    bool operator==(const Cell &) const = default;

    /// A formula without a result: its workbook was never calculated.
    bool isUncalculated() const { return isFormula && kind == Kind::Empty; }
    /// The day of a Date, the first one when its format shows a month or a year only.
    QDate date() const;
    /// For people: numbers in the shortest exact form with a decimal point, percentages with their
    /// sign.
    QString displayText() const;
};

struct SheetRow
{
    int number = 0; ///< as the spreadsheet shows it, from 1
    bool isHidden = false;
    QList<Cell> cells; ///< in the order of columns, without the empty ones

    bool operator==(const SheetRow &) const = default;

    const Cell *cell(int column) const; ///< null where the cell is empty
};

struct CellRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    bool operator==(const CellRange &) const = default;

    bool contains(int row, int column) const;
};

/// A sheet as its workbook lists it.
struct SheetInfo
{
    QString name;
    bool isHidden = false;

    bool operator==(const SheetInfo &) const = default;
};

/// What a sheet says beside its rows.
struct SheetLayout
{
    QList<CellRange> merged;
    QList<int> hiddenColumns; ///< ascending

    bool operator==(const SheetLayout &) const = default;
};

struct Sheet
{
    SheetInfo info;
    SheetLayout layout;
    QList<SheetRow> rows; ///< ascending, without the empty ones

    /// Null where the cell is empty; a merged value stands in its first cell only.
    const Cell *cell(int row, int column) const;
    /// As `cell`, but a merged value belongs to all its cells. For headers: it looks through all
    /// merged ranges.
    const Cell *spreadCell(int row, int column) const;
};

/// Gets the rows that are not empty, ascending; returns false when it has seen enough.
using RowVisitor = std::function<bool(SheetRow &)>;

} // namespace Core

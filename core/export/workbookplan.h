// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/tablevalue.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace Core {

/// What a workbook says, apart from how a file holds it. Rows and columns count from 0; colours and
/// fonts are the writer's (`writeXlsx`).

/// What a cell is for; the writer knows how that looks.
enum class CellRole {
    Plain,  ///< of a table
    Title,  ///< outside of tables
    Note,   ///< outside of tables, beside a title
    Header, ///< names a column
    Band,   ///< heads a group of rows
    Total,  ///< sums a column up
    Fixed,  ///< of a form: given, not to be changed
    Input,  ///< of a form: to be filled in; the only one that stays open in a protected sheet
    Closed, ///< of a form: does not apply here
};

/// How good or bad what a cell says is.
enum class CellTone { Neutral, Good, Caution, Bad, Muted };

/// Number formats in Excel's notation: text that stays text when it is typed over, and a day.
inline const QString textFormat = QStringLiteral("@");
inline const QString dateFormat = QStringLiteral("dd/mm/yyyy");
/// The indicator's code and name stay in sight in every table that has a row for each.
constexpr int frozenColumns = 2;

struct CellLook
{
    CellRole role = CellRole::Plain;
    CellTone tone = CellTone::Neutral;
    bool centred = false;
    QString numberFormat; ///< in Excel's notation ("0.0", "@" for text); empty: general

    bool operator==(const CellLook &) const = default;
};

struct PlannedCell
{
    TableValue value; ///< text stays text, whatever it begins with
    CellLook look;

    bool isEmpty() const { return std::holds_alternative<std::monostate>(value); }
};

/// The cell that names a column.
inline PlannedCell headerCell(const QString &title)
{
    return {title, {CellRole::Header, {}, {}, {}}};
}

/// A cell of a table with a text, or with nothing.
inline PlannedCell textCell(const QString &text, CellTone tone = CellTone::Neutral,
                            bool centred = false)
{
    return {text.isEmpty() ? TableValue() : TableValue(text), {CellRole::Plain, tone, centred, {}}};
}

/// A rectangle of cells, all four included.
struct CellArea
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    bool operator==(const CellArea &) const = default;
};

struct NumberRule
{
    std::optional<double> min;
    std::optional<double> max;
    bool whole = false;

    bool operator==(const NumberRule &) const = default;
};

struct DateRule
{
    QDate from;
    QDate to;

    bool operator==(const DateRule &) const = default;
};

/// What may be entered; anything else is refused with the message. Empty cells are always allowed.
struct EntryRule
{
    CellArea cells;
    std::variant<NumberRule, DateRule, QStringList> allowed; ///< a list is offered for choice
    QString title;                                           ///< at most 32 characters
    QString message;                                         ///< at most 255 characters
};

/// Horizontal bars, the first on top, each with its number.
struct BarChart
{
    CellArea place; ///< covers these cells exactly; they are empty
    QString title;
    CellArea categories; ///< cells of one column
    CellArea values;     ///< cells of another column in the same rows
    QList<CellTone> tones;
};

struct SheetPlan
{
    QString name;
    QList<double> widths; ///< of the columns, in characters
    QList<QList<PlannedCell>> rows;
    int frozenRows = 0; ///< they are repeated on every printed page from `repeatedRow` on
    int frozenColumns = 0;
    int repeatedRow = 0;
    std::optional<CellArea> filter;
    QList<EntryRule> rules;
    std::optional<BarChart> chart;
    QString pageHeader;
    QString pageFooter; ///< on the left; the page number stands on the right
    QString pageNumber = QStringLiteral("%1/%2"); ///< the page and how many there are
    bool isProtected = false;                     ///< without a password
};

/// Printed on A4 across, as wide as the page.
struct WorkbookPlan
{
    QString title;
    QString subject;
    QDateTime created;
    QList<SheetPlan> sheets;
    int shownSheet = 0; ///< the one that is in front when the file is opened
};

} // namespace Core

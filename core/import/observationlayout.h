// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importoptions.h"
#include "core/import/tableheader.h"
#include "core/indicator/catalogue.h"
#include "core/sheets/inputtable.h"

namespace Core {

/// A column whose cells are values of their own: of a period, of an indicator, or of both.
struct ValueColumn
{
    int column = 0;
    QString header;
    std::optional<Period> period;
    IndicatorId indicator;
    std::optional<Firmness> firmness = std::nullopt; ///< as the header says
};

/// A column that names the area of a row, or one above it, or its code.
struct AreaColumn
{
    int column = 0;
    AreaHeader header;
};

/// A column that says which part of the year in the column of the period is meant.
struct PartColumn
{
    int column = 0;
    PeriodPart part = PeriodPart::Whole;
};

/// A column that nobody knows, but whose cells say what the figures are of.
struct UnclearColumn
{
    QString header; ///< or its letter
    QString text;   ///< one of its cells
};

/// How an observation table is laid out: a row a value; a row an indicator and a column a period;
/// a row a unit (or a period) and a column an indicator; or a row a unit and a column a period, for
/// one indicator.
struct ObservationLayout
{
    qsizetype begin = 0;                  ///< position of the first row below the header
    HeaderCells header;                   ///< empty without a header row
    QMap<ObservationColumn, int> columns; ///< of the sheet
    QList<ValueColumn> valueColumns;      ///< empty: a row a value
    /// Columns with the header of another one, and that one: nobody has said which is meant. Not
    /// those under a cell that is merged over both.
    QMap<int, int> repeated;
    QList<AreaColumn> areas;     ///< all that name areas, the smallest first; codes last
    QList<PartColumn> parts;     ///< beside that of the period, the shortest first
    QSet<int> settled;           ///< columns that help a reader, or a person leaves out
    QMap<int, QString> unknown;  ///< headers of other columns, empty where there is none
    QList<ValueColumn> heldBack; ///< those that do not fit the rest of the header
    QStringList areasByCells;    ///< headers that are taken for areas as their cells are
    QStringList periodsByCells;  ///< the same of periods
    std::optional<UnclearColumn> unclear;
    QChar delimiter; ///< of a text file; null for a sheet

    bool has(ObservationColumn column) const { return columns.contains(column); }
    bool isAcross() const { return !valueColumns.isEmpty(); }
    /// Whether the columns stand for periods.
    bool isByPeriod() const { return isAcross() && valueColumns.first().period.has_value(); }
    /// Whether the columns stand for indicators.
    bool isByIndicator() const { return isAcross() && valueColumns.first().indicator.isValid(); }
    /// Whether nothing in the table says which indicator its values are of: units down, periods
    /// across or values of one column.
    bool lacksIndicator() const;
    /// The column of what the rows are: that of the units unless indicators stand in the rows.
    ObservationColumn subject() const;
    /// The column of the header that is furthest to the right; 0 without a header.
    int lastColumn() const { return header.isEmpty() ? 0 : header.lastKey(); }
    /// Whether the column of the period says which year is meant.
    bool statesYear() const;
    /// Every column whose cells are read.
    QSet<int> readColumns() const;
    /// The columns that any layout still needs; empty for a complete one. That of the period only
    /// for a row a value, where another layout can be asked for it.
    QList<ObservationColumn> missing() const;
    /// Nothing is missing but perhaps the period, or an indicator that `lacksIndicator`.
    bool isComplete() const;
};

/// The layout of a header, as far as it says.
ObservationLayout layoutOf(const TableHeader &header, const Catalogue &catalogue,
                           const ImportOptions &options);

/// Finds the header: the one whose row the options name, else the first that makes a complete
/// layout but for the period, and one that names the indicator before others; empty cells may take
/// those of the row above. Where there is none, the row with the most known headers, whose layout
/// says what is missing. What the cells of the first rows below it are decides about columns that
/// the header alone leaves open: units of measure below "unit", areas below other words.
ObservationLayout findLayout(const InputTable &table, const Catalogue &catalogue,
                             const ImportOptions &options);

/// Whether the header row has the column that a person has named, or a letter names it.
bool namesColumn(const MappedColumn &mapped, const HeaderCells &header);

/// BadMapping when the options name a column that the header row has not, or an indicator that the
/// catalogue has not.
Result<> checkMapping(const ObservationLayout &layout, const Catalogue &catalogue,
                      const ImportOptions &options);

/// RepeatedColumn when the layout has such columns.
Result<> checkRepeated(const ObservationLayout &layout);

} // namespace Core

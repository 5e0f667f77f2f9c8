// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importoptions.h"
#include "core/indicator/catalogue.h"
#include "core/sheets/inputtable.h"

namespace Core {

/// A column whose cells are values of their own. One of the two is set.
struct ValueColumn
{
    int column = 0;
    QString header;
    std::optional<Period> period;
    IndicatorId indicator;
};

/// How an observation table is laid out: a row a value; a row an indicator and a column a period;
/// or a row a unit (or a period) and a column an indicator.
struct ObservationLayout
{
    qsizetype begin = 0;                  ///< position of the first row below the header
    HeaderCells header;                   ///< empty without a header row
    QMap<ObservationColumn, int> columns; ///< of the sheet
    QList<ValueColumn> valueColumns;      ///< empty: a row a value
    /// Columns with the header of another one, and that one: nobody has said which is meant. Not
    /// those under a cell that is merged over both.
    QMap<int, int> repeated;

    bool has(ObservationColumn column) const { return columns.contains(column); }
    bool isAcross() const { return !valueColumns.isEmpty(); }
    /// Whether the columns stand for indicators.
    bool isByIndicator() const { return isAcross() && valueColumns.first().indicator.isValid(); }
    /// The columns that any layout still needs; empty for a complete one. That of the period only
    /// for a row a value, where another layout can be asked for it.
    QList<ObservationColumn> missing() const;
    /// Nothing is missing but perhaps the period.
    bool isComplete() const;
};

/// The layout of a header with these cells, as far as they say.
ObservationLayout layoutOf(const HeaderCells &cells, const Catalogue &catalogue,
                           const ImportOptions &options);

/// Finds the header row: the one that the options name, else the first whose cells, merged ones
/// spread, make a complete layout but for the period; empty cells may take those of the row above.
/// Where there is none, the row with the most known headers, whose layout says what is missing.
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

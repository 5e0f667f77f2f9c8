// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/observationcolumns.h"
#include "core/import/tablevalue.h"
#include "core/sheets/csv.h"
#include "core/store/store.h"

#include <variant>

namespace Core {

/// One row of an entry form: a value that the unit is asked for.
struct EntryLine
{
    ObservationKey key;
    bool partIsOpen = false;  ///< the part is not known: whoever fills the form in names it
    std::optional<int> outOf; ///< of a rank whose edition is known
};

/// The blank form that an office fills in for one unit and period.
struct EntryForm
{
    UnitId unit;
    Period period;
    QList<EntryLine> lines; ///< in the programme's order, then by part and edition
};

/// What the indicators of a programme ask of a unit (completeness.h): a row for each part where
/// each is asked, open rows where the parts are not known, a row for each edition where a ranking
/// has several. UnitNotValidInPeriod for a unit that does not exist then.
Result<EntryForm> entryForm(const Store &store, const Programme &programme, UnitId unit,
                            const Period &period);

/// A column of the form: one that is imported, or one that only helps.
using EntryColumn = std::variant<ObservationColumn, HelperColumn>;

/// The form's columns in their order; the name in `language` stands first, the other one last.
QList<EntryColumn> entryColumns(const EntryForm &form, Language language);
QString entryHeader(const EntryColumn &column, Language language);

/// What stands in a cell before anybody fills it in.
TableValue givenValue(const EntryLine &line, const EntryColumn &column, const Catalogue &catalogue,
                      Language language);
/// Whether a column is to be filled in for that kind of indicator.
bool isOpen(const EntryLine &line, const EntryColumn &column, const Indicator &indicator);

/// The form as a table for csv, headed in `language`. `planImport` reads it back once it is filled
/// in; rows without a value say nothing.
TextTable entryTable(const EntryForm &form, const Catalogue &catalogue, Language language);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/tablevalue.h"
#include "core/indicator/catalogue.h"
#include "core/indicator/observation.h"
#include "core/sheets/csv.h"

namespace Core {

/// The unit of a key as a table names it: its code, or its key where the code means another unit
/// too in that period.
QString areaText(const ObservationKey &key, const Catalogue &catalogue);

/// One observation as a row of a table, in the order of ObservationColumn: numbers as numbers, the
/// period as text, the date as a date, states and firmness as `fileWord` has them.
QList<TableValue> observationRow(const Observation &observation, const Catalogue &catalogue,
                                 Language language);

/// A value as text of a file: every digit of a number, no grouping, a decimal comma in Vietnamese;
/// dates as ISO has them.
QString fileText(const TableValue &value, Language language);

/// What stands between the cells of a csv file, so that the reader's Excel takes it for one.
QChar fileDelimiter(Language language);

/// All observations as a table that `planImport` reads back unchanged, headed and written in
/// `language`: semicolons and decimal commas in Vietnamese.
TextTable observationTable(const QList<Observation> &observations, const Catalogue &catalogue,
                           Language language);

} // namespace Core

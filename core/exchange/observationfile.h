// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/numberreader.h"
#include "core/exchange/csv.h"
#include "core/exchange/importreport.h"
#include "core/store/store.h"

namespace Core {

struct ImportRow
{
    int row = 0;    ///< as the spreadsheet numbers it
    QString column; ///< header of the column in a wide table, else empty
    Verdict verdict = Verdict::Rejected;
    Observation observation;           ///< what would be stored; not set when rejected
    std::optional<Observation> stored; ///< what is there now
    std::optional<Error> error;        ///< set when rejected

    bool operator==(const ImportRow &) const = default;
};

/// The whole import, decided before anything is written.
struct ImportPlan
{
    QList<ImportRow> rows;                    ///< one for each non-empty value cell
    std::optional<NumberFormat> numberFormat; ///< null when nothing depended on it

    int count(Verdict verdict) const;
    QList<Observation> acceptedObservations() const;
    ImportReport report() const;
};

struct ImportOptions
{
    UnitId defaultUnit;                       ///< null: the file's home unit
    std::optional<NumberFormat> numberFormat; ///< decides ambiguous cells when set
};

/// Reads an observation table (cli.md): one row a value, or one row an indicator and one column a
/// year. MissingColumn when the header row lacks what every row needs; everything else is a verdict
/// of its row. `name` is the file's name in sentences.
Result<ImportPlan> planImport(const TextTable &table, const QString &name, const Store &store,
                              const ImportOptions &options);

} // namespace Core

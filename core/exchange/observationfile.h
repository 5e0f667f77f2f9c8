// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/importoptions.h"
#include "core/exchange/importreport.h"
#include "core/exchange/importwarning.h"
#include "core/exchange/inputfile.h"
#include "core/exchange/observationlayout.h"
#include "core/exchange/rejectedrows.h"
#include "core/store/store.h"

namespace Core {

struct ImportRow
{
    int row = 0;         ///< as the spreadsheet numbers it
    QString column;      ///< header of the column in a wide table, else empty
    int valueColumn = 0; ///< of a wide table, where the value stands in the sheet; else 0
    Verdict verdict = Verdict::Rejected;
    Observation observation; ///< what would be stored; not set when rejected
    // Shared, so that the million rows of a first import carry no empty ones.
    std::shared_ptr<const Observation> stored; ///< what is there now; null for a new value
    std::shared_ptr<const Error> error;        ///< set when rejected
};

/// The whole import, decided before anything is written.
struct ImportPlan
{
    QString sheet;            ///< that is read; empty for a csv file
    ObservationLayout layout; ///< where in it the values were found
    QList<ImportRow> rows;    ///< one for each non-empty value cell
    QList<ImportWarning> warnings;
    std::optional<NumberFormat> numberFormat; ///< null when nothing depended on it
    RejectedRows rejected;                    ///< the rejected rows as the table has them

    int count(Verdict verdict) const;
    QList<Observation> acceptedObservations() const;
    ImportReport report() const;
};

/// Brings the table to Unicode and finds its layout, which an old encoding may hide.
ObservationLayout recogniseLayout(InputTable &table, const Catalogue &catalogue,
                                  const ImportOptions &options);

/// Reads an observation table (cli.md) in one of its three layouts (ObservationLayout).
/// MissingColumn when no header row has what every row needs, MissingPeriod when neither the table
/// nor the options say it; everything else is a verdict of its row or a warning.
Result<ImportPlan> planImport(const InputFile &file, const Store &store,
                              const ImportOptions &options, const Progress &progress = {});
Result<ImportPlan> planImport(InputTable table, const Store &store, const ImportOptions &options,
                              const Progress &progress = {});

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/import/importoptions.h"
#include "core/import/importreport.h"
#include "core/import/importrows.h"
#include "core/import/importwarning.h"
#include "core/import/inputfile.h"
#include "core/import/observationlayout.h"
#include "core/import/rejectedrows.h"
#include "core/store/store.h"

namespace Core {

/// The whole import, decided before anything is written.
struct ImportPlan
{
    QString sheet;            ///< that is read; empty for a csv file
    ObservationLayout layout; ///< where in it the values were found
    ImportRows rows;          ///< one for each non-empty value cell
    QList<ImportWarning> warnings;
    std::optional<NumberFormat> numberFormat; ///< null when nothing depended on it
    RejectedRows rejected;                    ///< the rejected rows as the table has them

    int count(ImportVerdict verdict) const { return rows.count(verdict); }
    /// What is new or revised. For many, `rows.observations()` and `rows.accepted()` say the same
    /// in less memory.
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

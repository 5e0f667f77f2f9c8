// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importreport.h"
#include "core/import/importwarning.h"
#include "core/import/inputfile.h"
#include "core/import/rankingcolumns.h"
#include "core/import/rankingtarget.h"
#include "core/import/rejectedrows.h"

namespace Core {

struct RankingRow
{
    int row = 0; ///< as the spreadsheet numbers it
    ImportVerdict verdict = ImportVerdict::Rejected;
    RankingEntry entry;                 ///< what would be stored; not set when rejected
    std::optional<RankingEntry> stored; ///< what is there now
    std::optional<Error> error;         ///< set when rejected

    bool operator==(const RankingRow &) const = default;
};

/// The whole import, decided before anything is written.
struct RankingPlan
{
    QString sheet;          ///< that is read; empty for a csv file
    RankingIndex index;     ///< with the parts that it would get; without an id when it is new
    RankingEdition edition; ///< as it would be stored; without an id when it is new
    QList<RankingRow> rows; ///< one for each row with a cell in it
    QList<ImportWarning> warnings;
    std::optional<NumberFormat> numberFormat; ///< null when nothing depended on it
    RejectedRows rejected;                    ///< the rejected rows as the table has them

    int count(ImportVerdict verdict) const;
    /// What `Store::saveEdition` takes: the good rows.
    EditionPlaces acceptedPlaces() const;
    ImportReport report() const;
};

/// Brings the table to Unicode and finds its header, which an old encoding may hide. Columns are
/// parts by the codes and names that `index` has. `year` is the edition's, 0 when it is not known.
RankingHeader recogniseRankingHeader(InputTable &table, const RankingIndex &index, int year);

/// Reads a ranking table (cli.md): one row a province. An empty cell states nothing and keeps what
/// is stored. MissingColumn when the header row lacks the name or any figure, or an error of
/// `rankingTarget`; everything else is a verdict of its row or a warning. `sheet` names or numbers
/// one; empty: the first visible one with such a table.
Result<RankingPlan> planRankingImport(const InputFile &file, const Store &store,
                                      const RankingImportOptions &options,
                                      const QString &sheet = {}, const Progress &progress = {});
Result<RankingPlan> planRankingImport(InputTable table, const Store &store,
                                      const RankingImportOptions &options);

} // namespace Core

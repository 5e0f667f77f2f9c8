// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importwarning.h"
#include "core/import/rankingcolumns.h"
#include "core/import/valuecells.h"
#include "core/indicator/provincenames.h"

namespace Core {

/// Where places come from, as far as it is known.
struct Provenance
{
    QString source;
    QString document;
};

/// Reads the rows of one ranking table into what they state about an edition.
class RankingRowReader
{
public:
    /// The rows below the header, which must outlive the reader. Numbers are read as all of them
    /// prove together. `isText` of a text file, whose rows have no more cells than its header.
    /// `otherwise` is for rows that state no source or document.
    RankingRowReader(const QList<SheetRow> &rows, RankingHeader header, ProvinceNames names,
                     bool isText, Provenance otherwise = {});

    /// N, where the table says it.
    std::optional<int> outOf() const { return m_outOf; }
    std::optional<NumberFormat> numberFormat() const { return m_votes.reported(); }

    /// The entry that a row states; fields that it leaves empty are null or empty.
    Result<RankingEntry> read(const SheetRow &row, const RankingEdition &edition);

    QList<ImportWarning> warnings() const;

private:
    /// Texts of two cells.
    struct Place
    {
        QString rank;
        QString outOf;
    };

    const Cell *cell(const SheetRow &row, RankingColumn column) const;
    QString text(const SheetRow &row, RankingColumn column) const;
    ValueCell figure(const SheetRow &row, int column);
    Result<UnitId> named(const QString &name);
    Place place(const SheetRow &row) const;
    Result<UnitId> unit(const SheetRow &row);
    Result<> checkCells(const SheetRow &row) const;
    Result<> checkEdition(const SheetRow &row, const RankingEdition &edition) const;
    Result<> checkOutOf(const SheetRow &row) const;
    Result<> readRank(const SheetRow &row, const RankingEdition &edition,
                      RankingEntry &stated) const;
    Result<> readScores(const SheetRow &row, RankingEntry &stated);

    std::optional<int> m_outOf;
    RankingHeader m_header;
    ProvinceNames m_names;
    Provenance m_otherwise;
    FormatVotes m_votes;
    bool m_isText;
    QList<ImportWarning> m_warnings;
    QStringList m_marks; ///< that stand for no value
    QList<int> m_marked; ///< numbers of their rows
    QStringList m_lookAlikes;
};

} // namespace Core

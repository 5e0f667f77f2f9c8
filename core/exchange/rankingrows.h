// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cellnumbers.h"
#include "core/exchange/provincenames.h"
#include "core/exchange/rankingcolumns.h"
#include "core/exchange/rankingwarning.h"

namespace Core {

/// Reads the rows of one ranking table into what they state about an edition.
class RankingRowReader
{
public:
    /// `rows` with the header row first, which must outlive the reader. Numbers are read as the
    /// whole table proves.
    RankingRowReader(const QList<QStringList> &rows, RankingHeader header, ProvinceNames names);

    /// N, where the table says it.
    std::optional<int> outOf() const;
    std::optional<NumberFormat> numberFormat() const { return m_votes.reported(); }

    /// The entry that a row states; fields that it leaves empty are null or empty.
    Result<RankingEntry> read(qsizetype position, const RankingEdition &edition);

    const QList<RankingWarning> &warnings() const { return m_warnings; }

private:
    /// Texts of two cells.
    struct Place
    {
        QString rank;
        QString outOf;
    };

    static Result<std::optional<int>> wholeNumber(const QString &text);
    QString text(qsizetype position, RankingColumn column) const;
    Place place(qsizetype position) const;
    Result<UnitId> unit(qsizetype position);
    Result<> checkEdition(qsizetype position, const RankingEdition &edition) const;
    Result<> checkOutOf(qsizetype position) const;
    Result<> readRank(qsizetype position, const RankingEdition &edition,
                      RankingEntry &stated) const;
    Result<> readScores(qsizetype position, RankingEntry &stated) const;

    const QList<QStringList> &m_rows;
    RankingHeader m_header;
    ProvinceNames m_names;
    FormatVotes m_votes;
    QList<RankingWarning> m_warnings;
};

} // namespace Core

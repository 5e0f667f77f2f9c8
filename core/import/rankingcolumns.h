// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/ranking.h"
#include "core/sheets/inputtable.h"

#include <QHash>

namespace Core {

/// The columns of a ranking table (cli.md) that are no sub-scores.
enum class RankingColumn {
    Name,
    Code,
    Rank,
    Score,
    OutOf,
    EditionYear,
    Source,
    Document,
    Note,
};

/// Where each column stands in a header row.
struct RankingHeader
{
    qsizetype begin = 0; ///< position of the first row below
    HeaderCells cells;
    QHash<RankingColumn, int> columns;
    QMap<int, QString> parts;      ///< columns of sub-scores, with the code of the part
    QMap<int, QString> unknown;    ///< any others that have a header
    QMap<int, QString> otherYears; ///< figures that their header gives to another year
    QMap<int, QString> repeated;   ///< that mean the same as one before them

    bool has(RankingColumn column) const { return columns.contains(column); }
    bool hasName() const { return has(RankingColumn::Name) || has(RankingColumn::Code); }
    bool hasFigure() const
    {
        return has(RankingColumn::Rank) || has(RankingColumn::Score) || !parts.isEmpty();
    }
    bool isComplete() const { return hasName() && hasFigure(); }
};

/// Headers match whole, case and marks aside, in either language, also with the year of the edition
/// behind them ("DTI 2022"); the score by the index's name too, a part by its code, its name, or
/// the first letters of its Vietnamese name ("HTKT"). `year` 0 is any.
RankingHeader readRankingHeader(const HeaderCells &cells, const RankingIndex &index, int year);

/// The first row with a name (or code) and a figure, else with a name and anything beside it, else
/// the first row.
RankingHeader findRankingHeader(const InputTable &table, const RankingIndex &index, int year);

} // namespace Core

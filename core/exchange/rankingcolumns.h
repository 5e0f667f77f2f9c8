// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/ranking.h"

#include <QHash>
#include <QStringList>

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
    QHash<RankingColumn, qsizetype> columns;
    QMap<qsizetype, QString> parts;   ///< columns of sub-scores, with the code of the part
    QMap<qsizetype, QString> unknown; ///< any others that have a header

    bool has(RankingColumn column) const { return columns.contains(column); }
};

/// Headers match whole, case and marks aside, in either language; a part by its code or its name.
RankingHeader readRankingHeader(const QStringList &row, const RankingIndex &index);

} // namespace Core

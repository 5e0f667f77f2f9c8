// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace Core {

/// What is known of an edition beside its table. What is null or empty is as stored, for an edition
/// that is there already.
struct RankingImportOptions
{
    QString index; ///< its code; an unknown one makes a new index
    int year = 0;
    QString method;
    std::optional<int> dataYear;
    std::optional<int> outOf; ///< null: as the table says, else as stored, else all provinces
    QString unitSet;          ///< how many provinces; empty: those in force that year
    QString source;           ///< of the places whose rows state none
    QString document;         ///< of the places whose rows state none
    QDate published;          ///< of the edition
};

/// Where a ranking table goes.
struct RankingTarget
{
    RankingIndex index;     ///< without an id when it is new
    RankingEdition edition; ///< without an id when it is new; N as far as the table does not say it
    QDate day;              ///< one on which the provinces were those of the edition
    QList<RankingEntry> stored; ///< what the edition holds already
};

/// Where a year has two editions the set of units tells them apart; a set that the year has not yet
/// makes a second one. AmbiguousEdition when the options leave open which is meant, BadArgument
/// when there never were so many provinces.
Result<RankingTarget> rankingTarget(const RankingImportOptions &options, const Store &store);

} // namespace Core

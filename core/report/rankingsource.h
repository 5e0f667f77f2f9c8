// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/rankcharts.h"
#include "core/report/reportsource.h"

namespace Core {

/// An edition of an index with everything that a page about it needs.
struct EditionView
{
    RankingIndex index;
    RankingEdition edition;
    QList<RankingEntry> table;
    UnitId home;
    bool ranksHome = true; ///< false: another set of provinces was ranked, as after a merger
    QList<Target> targets; ///< of the indicator that the index feeds; empty without one
};

/// The places of every unit in the editions of an index, read once.
Result<QHash<UnitId, Series>> placesByUnit(const Store &store, const RankingIndex &index);

/// The province that `unit` is or lies in: the one that rankings rank.
UnitId provinceOf(const Catalogue &catalogue, UnitId unit);

/// The history of `province` in an index as of a year: that of the indicator which the index feeds
/// in `source`, with its targets; else the index by itself.
Result<IndicatorSituation> indexHistory(const Store &store, const ReportSource &source,
                                        const RankingIndex &index, UnitId province);

/// The same for every index that has a place of `province`, under their short names.
Result<QList<IndexHistory>> indexHistories(const Store &store, const ReportSource &source,
                                           UnitId province, Language language);

/// The targets of the indicator that the index feeds.
QList<Target> targetsOf(const ReportSource &source, const RankingIndex &index);

} // namespace Core

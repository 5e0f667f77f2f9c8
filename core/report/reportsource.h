// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/chart/indicatorcharts.h"
#include "core/report/seenvalues.h"

namespace Core {

/// Everything that charts and briefs of one unit and year are made from, read once from the store.
struct ReportSource
{
    Situation situation;
    /// By indicator code: what was recorded as the latest annual value up to the as-of year.
    QMap<QString, Observation> shown = {};

    /// The rank indicator with targets that a ranking index feeds; null for none.
    const IndicatorSituation *rankSituation() const;
    ChartContext chartContext(const Catalogue &catalogue, const Phrasebook &book) const;
};

/// What was read (SeenValues of that programme and unit), judged as of a year.
ReportSource reportSourceOf(const SeenValues &values, const Store &store,
                            const Programme &programme, UnitId unit, int asOf);

/// Judges those indicators once more whose values are at `places`, by what `values` hold now; gives
/// which.
QSet<IndicatorId> judgeAgain(ReportSource &source, const SeenValues &values, const Store &store,
                             const QSet<SeriesPlace> &places);

/// The year of a unit's latest annual value, at least the programme's base year: from where one
/// looks until another year is chosen.
Result<int> latestYear(const Store &store, const Programme &programme, UnitId unit);

/// Reads the annual values and judges them.
Result<ReportSource> loadReportSource(const Store &store, const Programme &programme, UnitId unit,
                                      int asOf);

} // namespace Core

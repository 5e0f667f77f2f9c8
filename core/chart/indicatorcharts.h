// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"
#include "core/chart/chartspec.h"

namespace Core {

/// What the charts of one situation are drawn with: for whom, from when, in which language.
struct ChartContext
{
    const Phrasebook &book;
    QString unitName; ///< in the book's language
    int asOf = 0;     ///< later values are not shown
    QString sources;  ///< where the values come from, as written under the chart
};

/// Columns by year with the change from the year before on top, refused where it cannot be said.
ChartSpec yearOverYearChart(const IndicatorSituation &one, const ChartContext &context);

/// Values, the straight path from the base to the targets, and where the present pace leads.
ChartSpec pathChart(const IndicatorSituation &one, const ChartContext &context);

/// Rank by year on a reversed axis, with the field and the targets as lines.
ChartSpec rankHistoryChart(const IndicatorSituation &rank, const ChartContext &context);

/// The metrics one above the other, then the rank history, all on one year axis. No second value
/// axis, and no word of cause.
ChartSpec againstRankChart(const QList<const IndicatorSituation *> &metrics,
                           const IndicatorSituation &rank, const ChartContext &context);

/// A situation for an index that feeds no indicator of the programme (no targets).
IndicatorSituation indexSituation(const RankingIndex &index, const QList<RankingEdition> &editions,
                                  const QList<Observation> &places, int asOf);

} // namespace Core

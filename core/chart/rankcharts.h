// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/indicatorcharts.h"

namespace Core {

/// Rank by year on a reversed axis, with the field, the targets as lines, the pace that the leading
/// one asks for, and the methods of `editions`, those of the rank's index.
ChartSpec rankHistoryChart(const IndicatorSituation &rank, const ChartContext &context,
                           const QList<RankingEdition> &editions = {});

/// The metrics one above the other, then the rank history, all on one year axis. No second value
/// axis, and no word of cause. The table has one row a year.
ChartSpec againstRankChart(const QList<const IndicatorSituation *> &metrics,
                           const IndicatorSituation &rank, const ChartContext &context);

/// The places of one unit in an index, under the name that stands at the line.
struct IndexHistory
{
    QString name;
    IndicatorSituation rank;
};

/// Several indices side by side on the scale P = (N - r)/(N - 1), in percent: comparable across
/// fields. A changed N does not break a line there, a changed method does. Targets are those of the
/// histories, at the N of their latest value.
ChartSpec comparableRanksChart(const QList<IndexHistory> &histories, const ChartContext &context);

/// The places of one province in an index.
struct ComparedProvince
{
    QString name;
    Series places;
    bool isHome = false;
};

/// The places of several provinces from one year to another, on a reversed axis, or on the scale P
/// where N changes in between. With more than four provinces all but the home one are drawn in the
/// background. The table has one row a province, the best latest place first.
ChartSpec comparisonChart(const QString &index, const QList<ComparedProvince> &provinces,
                          int firstYear, int lastYear, const ChartContext &context);

/// A situation for an index that feeds no indicator of the programme (no targets).
IndicatorSituation indexSituation(const RankingIndex &index, const QList<RankingEdition> &editions,
                                  const QList<Observation> &places, int asOf);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/indicatorcharts.h"

namespace Core {

/// One area's figure of a year.
struct AreaValue
{
    QString name; ///< in the chart's language; no two areas have the same
    std::optional<SeriesPoint> value;
    QDate lastDay = {}; ///< of an area that has ended; null while it exists, or when unknown

    bool operator==(const AreaValue &) const = default;
};

/// The areas of one kind side by side in one year.
struct AreaValues
{
    int year = 0; ///< 0: no area has a value
    UnitKind kind = UnitKind::District;
    QString wholeName; ///< of the unit that the areas are parts of, in full
    UnitKind wholeKind = UnitKind::Province;
    QDate wholeLastDay = {}; ///< as in AreaValue
    QList<AreaValue> areas;

    bool operator==(const AreaValues &) const = default;
};

/// The areas as bars, the best first, those without a value last, with the bar of `whole` (the unit
/// that they are parts of) among them where it has a value of that year. Where
/// they do not fit, the best, the last and the whole are drawn; the table has all.
ChartSpec areasChart(const IndicatorSituation &whole, const AreaValues &areas,
                     const ChartContext &context);

/// The numeric indicators of a pillar as small multiples: values and targets on one range of years,
/// a value axis each. Those without values are named in the footnote.
ChartSpec pillarChart(const Situation &situation, PillarId pillar, const ChartContext &context);

} // namespace Core

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
    QString unitName; ///< in the book's language, as sentences name it: "Ben Tre"
    int asOf = 0;     ///< later values are not shown
    /// The unit as captions name it: "Ben Tre City"; empty: `unitName`.
    QString unitFullName = {};

    const QString &caption() const { return unitFullName.isEmpty() ? unitName : unitFullName; }
};

// Both draw an indicator that has values of its sectors alone by them (sectorcharts.h).

/// Columns by year with the change from the year before on top, refused where it cannot be said.
ChartSpec yearOverYearChart(const IndicatorSituation &one, const ChartContext &context);

/// Values and targets; below three comparable values the required pace, from three on the straight
/// paths from the base and where the average pace leads, from four on the Theil-Sen line and the
/// intervals of the forecast.
ChartSpec pathChart(const IndicatorSituation &one, const ChartContext &context);

} // namespace Core

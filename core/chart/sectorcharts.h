// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/indicatorcharts.h"

namespace Core {

/// Whether an indicator is drawn by its sectors up to the as-of year: it has values of them, and
/// none of the whole.
bool isDrawnBySectors(const IndicatorSituation &one);

/// The latest value of each sector as a bar against the targets, the worst first, those without a
/// value last; the table has every sector's values by year.
ChartSpec sectorsChart(const IndicatorSituation &one, const ChartContext &context);

/// The values of the sector that decides the leading target, as a situation of its own: for a small
/// panel among other indicators. Its name tells the sector.
IndicatorSituation decidingSector(const IndicatorSituation &one);

} // namespace Core

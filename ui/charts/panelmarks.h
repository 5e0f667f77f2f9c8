// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/plottedseries.h"

namespace Gui {

constexpr double markerRadius = 4.5;
constexpr double diamondRadius = 6.5;
constexpr double markerGap = markerRadius + 1.5; ///< from a point to its label

inline QRectF around(const QPointF &centre, double radius)
{
    return {centre - QPointF(radius, radius), centre + QPointF(radius, radius)};
}

/// The dashed level from the left of the plot to the diamond at the due year.
QLineF targetLevel(const PlotScale &scale, const Core::ChartTarget &target);

/// Dashed levels with diamonds, and round markers: hollow at a break, light for an estimate.
void addPanelMarks(ChartDrawing &drawing, const Core::ChartPanel &panel, const ChartTheme &theme,
                   const PlotScale &scale, const QList<PlottedSeries> &series);

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/plotscale.h"

namespace Gui {

/// Height of the row of changes above a panel: one or two lines, 0 without changes. Uses only the
/// horizontal part of the scale.
double changesHeight(const Core::ChartPanel &panel, const ChartTheme &theme,
                     const PlotScale &scale);

/// Each change above its later year, with a triangle: up for better, down for worse. A change
/// whose words find no room keeps its triangle.
void addChanges(ChartDrawing &drawing, const Core::ChartPanel &panel, const ChartTheme &theme,
                const PlotScale &scale, const QRectF &row);

} // namespace Gui

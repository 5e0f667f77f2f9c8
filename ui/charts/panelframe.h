// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/plotscale.h"

namespace Gui {

/// What lies behind the values: the shaded field, grid lines at the ticks given, the base line.
void addPanelFrame(ChartDrawing &drawing, const Core::ChartPanel &panel, const ChartTheme &theme,
                   const PlotScale &scale);

/// The shaded step of one year of a ranking.
QRectF fieldRect(const PlotScale &scale, const Core::ChartPoint &point);

/// An interval's area, and its colour: paler for each wider one.
QPolygonF bandOutline(const PlotScale &scale, const Core::ChartBand &band);
QColor bandColour(const ChartTheme &theme, qsizetype band);

/// The years below the last panel: every one if it fits, else every second, fifth, tenth.
void addYears(ChartDrawing &drawing, const ChartTheme &theme, const PlotScale &scale);

double tickLabelWidth(const Core::ChartPanel &panel, const ChartTheme &theme);

/// Title and axis title above a panel; returns their height.
double addPanelHeader(ChartDrawing &drawing, const Core::ChartPanel &panel, const ChartTheme &theme,
                      const QPointF &topLeft, double width);

} // namespace Gui

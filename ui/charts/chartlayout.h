// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/plottedseries.h"

namespace Gui {

/// A row of a panel of bars.
struct BarRow
{
    int bar = -1;    ///< its position in the panel; -1: so many are left out here
    int omitted = 0; ///< how many bars the row stands for that are not drawn

    bool operator==(const BarRow &) const = default;
};

struct PanelLayout
{
    PlotScale scale;
    QList<PlottedSeries> series;
    ChartDrawing back;  ///< behind the series
    ChartDrawing front; ///< markers, targets and labels
    QList<BarRow> bars; ///< from the top down, of one height each; empty without bars
};

/// Everything of a chart but its lines and columns, laid out for one size in logical pixels.
struct ChartLayout
{
    ChartDrawing captions;
    QList<PanelLayout> panels;
};

ChartLayout layOut(const Core::ChartSpec &spec, const ChartTheme &theme, const QSizeF &size);

} // namespace Gui

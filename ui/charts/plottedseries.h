// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "ui/charts/plotscale.h"

#include <QColor>

namespace Gui {

struct ChartTheme;

/// A series with all that the renderer decides: colour, place among the columns, unbroken runs.
struct PlottedSeries
{
    QString name;
    Core::ChartSeries::Style style = Core::ChartSeries::Style::Line;
    QColor colour;
    QList<QList<Core::ChartPoint>> runs; ///< finite values only, none empty
    double slotFrom = 0;                 ///< columns: left and right edge, in years from the year
    double slotTo = 0;
    double groupHalf = 0; ///< half of what all columns of a year take together
    bool isBackground = false;

    bool isLine() const { return style == Core::ChartSeries::Style::Line; }
    bool isColumns() const { return style == Core::ChartSeries::Style::Columns; }
    bool isMeasured() const { return isLine() || isColumns(); }
    QList<Core::ChartPoint> points() const;
    /// From zero, or from the axis' end that is nearest to zero, to the value.
    QRectF column(const PlotScale &scale, const Core::ChartPoint &point) const;
};

QList<PlottedSeries> plottedSeries(const Core::ChartPanel &panel, const ChartTheme &theme,
                                   double yearWidth);

/// Whether names stand at the ends of the panel's series: with several measured ones.
bool hasSeriesNames(const Core::ChartPanel &panel);

} // namespace Gui

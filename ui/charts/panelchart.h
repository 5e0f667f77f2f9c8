// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttheme.h"
#include "ui/charts/plottedseries.h"

#include <QPolygonF>

QT_BEGIN_NAMESPACE
class QChart;
class QGraphicsScene;
QT_END_NAMESPACE

namespace Gui {

/// The lines and columns of one panel, drawn by Qt Charts; its axes, grid and labels are not used.
class PanelChart
{
public:
    /// The scene owns the chart.
    PanelChart(QGraphicsScene &scene, const QList<PlottedSeries> &series, const PlotScale &scale,
               const ChartTheme &theme);

    /// The unbroken lines as Qt Charts has them, in scene coordinates.
    QList<QPolygonF> lines() const;

private:
    void setupChart(QGraphicsScene &scene, const PlotScale &scale);
    void addColumns(const PlottedSeries &series, const PlotScale &scale, const ChartTheme &theme);
    void addLines(const PlottedSeries &series);

    QChart *m_chart;
};

} // namespace Gui

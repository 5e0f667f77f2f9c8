// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plottedseries.h"

#include "ui/charts/charttheme.h"

#include <QtMath>

#include <algorithm>

namespace Gui {

using Core::ChartPanel;
using Core::ChartPoint;
using Core::ChartSeries;

namespace {

constexpr double columnShare = 0.62; // of a year's width
constexpr double widestColumns = 96; // logical pixels, for ever more columns of a year

bool isMeasuredStyle(const ChartSeries &series)
{
    return series.style == ChartSeries::Style::Line || series.style == ChartSeries::Style::Columns;
}

// The contract gives unbroken runs already; a break or a value that is no number inside one must
// not be drawn across either.
QList<QList<ChartPoint>> unbroken(const QList<QList<ChartPoint>> &runs)
{
    QList<QList<ChartPoint>> result;
    for (const QList<ChartPoint> &run : runs) {
        bool isOpen = false;
        for (const ChartPoint &point : run) {
            const bool isFinite = qIsFinite(point.value);
            if (isFinite && (!isOpen || point.isBreak))
                result << QList<ChartPoint>{};
            if (isFinite)
                result.last() << point;
            isOpen = isFinite;
        }
    }
    return result;
}

qsizetype columnSeriesCount(const ChartPanel &panel)
{
    return std::count_if(panel.series.begin(), panel.series.end(), [](const ChartSeries &series) {
        return series.style == ChartSeries::Style::Columns;
    });
}

void setSlot(PlottedSeries &series, qsizetype place, qsizetype count, double yearWidth)
{
    const double group = qMin(columnShare, widestColumns * count / (count + 1.0) / yearWidth);
    series.groupHalf = group / 2;
    const double gap = count > 1 ? 1 / yearWidth : 0;
    series.slotFrom = -group / 2 + group * place / count;
    series.slotTo = series.slotFrom + group / count - gap;
}

QColor colourOf(const ChartSeries &series, const ChartTheme &theme, int measured)
{
    if (series.isBackground)
        return theme.muted;
    switch (series.style) {
    case ChartSeries::Style::Path:
        return theme.target;
    case ChartSeries::Style::Projection:
        return theme.seriesColour(qMax(0, measured - 1));
    case ChartSeries::Style::Trend:
        return theme.muted;
    default:
        return theme.seriesColour(measured);
    }
}

} // namespace

QList<ChartPoint> PlottedSeries::points() const
{
    QList<ChartPoint> all;
    for (const QList<ChartPoint> &run : runs)
        all << run;
    return all;
}

QRectF PlottedSeries::column(const PlotScale &scale, const ChartPoint &point) const
{
    const double base = qBound(scale.min, 0.0, scale.max);
    return QRectF(QPointF(scale.x(point.year + slotFrom), scale.y(point.value)),
                  QPointF(scale.x(point.year + slotTo), scale.y(base)))
        .normalized();
}

QList<PlottedSeries> plottedSeries(const ChartPanel &panel, const ChartTheme &theme,
                                   double yearWidth)
{
    QList<PlottedSeries> result;
    const qsizetype columns = columnSeriesCount(panel);
    int measured = 0;
    int column = 0;
    for (const ChartSeries &series : panel.series) {
        PlottedSeries plotted{series.name, series.style, colourOf(series, theme, measured),
                              unbroken(series.runs)};
        plotted.isBackground = series.isBackground;
        if (plotted.isColumns())
            setSlot(plotted, column++, columns, yearWidth);
        measured += plotted.isMeasured() && !plotted.isBackground ? 1 : 0;
        result << plotted;
    }
    return result;
}

bool hasSeriesNames(const ChartPanel &panel)
{
    return std::count_if(panel.series.begin(), panel.series.end(), isMeasuredStyle) > 1;
}

} // namespace Gui

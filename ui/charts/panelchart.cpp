// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/panelchart.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace Gui {

using Core::ChartPoint;
using Core::ChartSeries;

namespace {

// Qt Charts clips at its plot area. Ours is larger than the plot by this much on each side, so that
// a line along 100 % or place 1 keeps its whole width.
constexpr double outset = 8;

QValueAxis *addAxis(QChart *chart, Qt::Alignment side, double from, double to)
{
    auto *axis = new QValueAxis(chart);
    axis->setRange(from, to);
    axis->setVisible(false);
    chart->addAxis(axis, side);
    return axis;
}

void addAxes(QChart *chart, const PlotScale &scale)
{
    const double years = outset / scale.yearWidth();
    const double values = outset / scale.unitHeight();
    const double max = scale.max > scale.min ? scale.max : scale.min + 1;
    addAxis(chart, Qt::AlignBottom, scale.firstYear - 0.5 - years, scale.lastYear + 0.5 + years);
    addAxis(chart, Qt::AlignLeft, scale.min - values, max + values)->setReverse(scale.reversed);
}

void attach(QChart *chart, QAbstractSeries *series)
{
    chart->addSeries(series);
    const auto axes = chart->axes();
    for (QAbstractAxis *axis : axes)
        series->attachAxis(axis);
}

QPen linePen(const PlottedSeries &series)
{
    constexpr double thin = 1.25;
    const bool isThin = series.isBackground || series.style == ChartSeries::Style::Trend;
    QPen pen(series.colour, isThin ? thin : 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (series.style == ChartSeries::Style::Path) {
        pen = QPen(series.colour, thin, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4, 4});
    } else if (series.style == ChartSeries::Style::Projection) {
        pen.setWidthF(2);
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({0.1, 2.4}); // round caps: dots
    }
    return pen;
}

QBrush columnBrush(const ChartPoint &point, const QColor &colour, const ChartTheme &theme)
{
    if (point.isBreak)
        return theme.background;
    return point.isEstimate ? mixed(colour, theme.background, 0.35) : colour;
}

QPen columnPen(const ChartPoint &point, const QColor &colour)
{
    return point.isBreak || point.isEstimate ? QPen(colour, 1.5) : QPen(Qt::NoPen);
}

// One area for each column: bars of Qt Charts share one brush, and want categories for years.
QAreaSeries *columnArea(QChart *chart, const PlottedSeries &series, const PlotScale &scale,
                        const ChartPoint &point)
{
    const double from = point.year + series.slotFrom;
    const double to = point.year + series.slotTo;
    const double base = qBound(scale.min, 0.0, scale.max);
    auto *area = new QAreaSeries(chart);
    auto *upper = new QLineSeries(area);
    auto *lower = new QLineSeries(area);
    upper->replace(QList<QPointF>{{from, point.value}, {to, point.value}});
    lower->replace(QList<QPointF>{{from, base}, {to, base}});
    area->setUpperSeries(upper);
    area->setLowerSeries(lower);
    return area;
}

QList<QPointF> positions(const QList<ChartPoint> &run)
{
    QList<QPointF> points;
    for (const ChartPoint &point : run)
        points << QPointF(point.year, point.value);
    return points;
}

} // namespace

PanelChart::PanelChart(QGraphicsScene &scene, const QList<PlottedSeries> &series,
                       const PlotScale &scale, const ChartTheme &theme)
    : m_chart(new QChart)
{
    setupChart(scene, scale);
    for (const PlottedSeries &one : series) {
        if (one.isColumns())
            addColumns(one, scale, theme);
    }
    for (const bool isBackground : {true, false}) {
        for (const PlottedSeries &one : series) {
            if (!one.isColumns() && one.isBackground == isBackground)
                addLines(one);
        }
    }
}

void PanelChart::setupChart(QGraphicsScene &scene, const PlotScale &scale)
{
    scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setDropShadowEnabled(false);
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setGeometry(scene.sceneRect());
    addAxes(m_chart, scale);
    m_chart->setPlotArea(scale.plot.adjusted(-outset, -outset, outset, outset));
}

void PanelChart::addColumns(const PlottedSeries &series, const PlotScale &scale,
                            const ChartTheme &theme)
{
    for (const ChartPoint &point : series.points()) {
        QAreaSeries *area = columnArea(m_chart, series, scale, point);
        attach(m_chart, area);
        area->setBrush(columnBrush(point, series.colour, theme));
        area->setPen(columnPen(point, series.colour));
    }
}

void PanelChart::addLines(const PlottedSeries &series)
{
    for (const QList<ChartPoint> &run : series.runs) {
        if (run.size() < 2)
            continue;
        auto *line = new QLineSeries(m_chart);
        line->replace(positions(run));
        attach(m_chart, line);
        line->setPen(linePen(series));
    }
}

QList<QPolygonF> PanelChart::lines() const
{
    QList<QPolygonF> result;
    const auto all = m_chart->series();
    for (QAbstractSeries *series : all) {
        const auto *line = qobject_cast<QLineSeries *>(series);
        if (!line)
            continue;
        QPolygonF polygon;
        for (const QPointF &point : line->points())
            polygon << m_chart->mapToScene(m_chart->mapToPosition(point, series));
        result << polygon;
    }
    return result;
}

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/labelplacer.h"
#include "ui/charts/plottedseries.h"

#include <QSet>

namespace Gui {

struct LabelAnchor;

/// Writes the direct labels of one panel. The order is the weight: latest values, names, first
/// values, targets, ends of projections, the other values from the latest back, names of paths.
/// A label stands nearest to its own marker, or is joined to it by a line, or is left out; the
/// table beside the chart has it.
class PanelLabels
{
public:
    PanelLabels(ChartDrawing &drawing, const Core::ChartPanel &panel, const ChartTheme &theme,
                const PlotScale &scale, const QList<PlottedSeries> &series, const QRectF &bounds);

    void add();

private:
    struct Value
    {
        qsizetype series = 0;
        qsizetype run = 0;
        qsizetype point = 0;
        int weight = 0; ///< 0 latest of its series, 1 first, 2 other, 3 of a path or projection
        int year = 0;
    };

    void blockMarks();
    void blockRun(const PlottedSeries &series, const QList<Core::ChartPoint> &run);
    void blockLine(const PlottedSeries &series, const QLineF &line);
    QList<Value> valuesByWeight() const;
    void addValuesOf(int weight);
    void addValue(const Value &value);
    bool isBehindDiamond(const QPointF &at) const;
    void addWayValue(const Value &value);
    void addLineValue(const ChartText &text, const Value &value);
    void addColumnValue(const ChartText &text, const Value &value);
    bool addInColumn(const ChartText &text, const Core::ChartPoint &point, const QRectF &column);
    LabelAnchor anchorOf(const Value &value) const;
    const Core::ChartPoint &pointOf(const Value &value) const;
    bool isNamed(const Value &value) const;
    void addNames();
    void addNameColumn(QList<const PlottedSeries *> ending);
    void addName(const PlottedSeries &series, double middle, double gap);
    bool isNearestTo(const QRectF &label, const QPointF &marker) const;
    void addLeader(const QRectF &label, const QPointF &marker, const QColor &colour);
    QPointF onTheWay(const QList<Core::ChartPoint> &points, double share) const;
    QColor groundAt(const QPointF &at) const;
    bool isTooDense(const ChartText &text, int weight) const;
    void addTargets();
    QList<QRectF> onTheirLevel(QList<QRectF> places, const QLineF &level) const;
    void addWayNames();
    void addBandNames();
    QList<QRectF> placesAtBand(const Core::ChartBand &band, const QSizeF &size) const;
    bool put(ChartText text, const QList<QRectF> &places,
             LabelPlacer::Lines lines = LabelPlacer::Lines::Avoid,
             std::optional<QPointF> from = std::nullopt);

    ChartDrawing &m_drawing;
    const Core::ChartPanel &m_panel;
    const ChartTheme &m_theme;
    const PlotScale &m_scale;
    const QList<PlottedSeries> &m_series;
    LabelPlacer m_placer;
    bool m_hasNames;
    QSet<QString> m_written; ///< names of projections that stand beside their last value
};

/// The room that names at the right ends need beyond the plot's right side.
double nameOverhang(const Core::ChartPanel &panel, const ChartTheme &theme, const PlotScale &scale);

} // namespace Gui

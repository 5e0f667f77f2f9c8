// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelcandidates.h"
#include "ui/charts/panellabels.h"
#include "ui/charts/panelmarks.h"

#include <algorithm>
#include <utility>

// The words at lines that are not measured, and at intervals.

namespace Gui {

using Core::ChartBand;
using Core::ChartPoint;
using Core::ChartRange;
using Core::ChartTarget;

// There, a value would be read as the target's.
bool PanelLabels::isBehindDiamond(const QPointF &at) const
{
    return std::any_of(
        m_panel.targets.begin(), m_panel.targets.end(), [&](const ChartTarget &target) {
            return around(targetLevel(m_scale, target).p2(), diamondRadius + 2).contains(at);
        });
}

// With the name if there is room: "95 % at the present pace".
void PanelLabels::addWayValue(const Value &value)
{
    const PlottedSeries &series = m_series.at(value.series);
    LabelAnchor anchor = anchorOf(value);
    anchor.isLast = !anchor.after;
    const QString label = pointOf(value).label;
    QStringList wordings{label};
    if (anchor.isLast && !series.name.isEmpty())
        wordings.prepend(label + QLatin1Char(' ') + series.name);
    for (const QString &words : wordings) {
        const ChartText text(ChartText::Role::Value, words, m_theme.font(-1), series.colour);
        if (!put(text, placesAround(anchor, text.size(), markerGap), LabelPlacer::Lines::Avoid,
                 anchor.at))
            continue;
        if (words != label)
            m_written << series.name;
        return;
    }
}

void PanelLabels::addWayNames()
{
    for (const PlottedSeries &series : m_series) {
        if (series.isMeasured() || series.name.isEmpty() || series.runs.isEmpty() ||
            m_written.contains(series.name))
            continue;
        const ChartText text(ChartText::Role::SeriesName, series.name, m_theme.font(-2),
                             series.colour);
        for (const double share : {0.55, 0.65, 0.45, 0.75, 0.35, 0.85, 0.25}) {
            const QPointF at = onTheWay(series.points(), share);
            if (put(text, placesOnTheWay(at, text.size(), 4), LabelPlacer::Lines::Avoid, at))
                break;
        }
    }
}

/// The point of a path at a share of its years.
QPointF PanelLabels::onTheWay(const QList<ChartPoint> &points, double share) const
{
    const double first = m_scale.at(points.constFirst()).x();
    const double x = first + share * (m_scale.at(points.constLast()).x() - first);
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QLineF step(m_scale.at(points.at(i - 1)), m_scale.at(points.at(i)));
        if (x <= step.x2() && step.dx() > 0)
            return step.pointAt((x - step.x1()) / step.dx());
    }
    return m_scale.at(points.constLast());
}

// Outside its upper or its lower edge, from the right end inwards; inside, where that is taken.
void PanelLabels::addBandNames()
{
    for (const ChartBand &band : m_panel.bands) {
        const ChartText text(ChartText::Role::SeriesName, band.name, m_theme.font(-2),
                             m_theme.muted);
        if (!band.ranges.isEmpty())
            put(text, placesAtBand(band, text.size()), LabelPlacer::Lines::Avoid);
    }
}

QList<QRectF> PanelLabels::placesAtBand(const ChartBand &band, const QSizeF &size) const
{
    constexpr double gap = 2;
    auto ranges = band.ranges;
    std::reverse(ranges.begin(), ranges.end()); // the last year first: the band is widest there
    QList<QRectF> places;
    for (const bool isInside : {false, true}) {
        for (const auto &range : std::as_const(ranges)) {
            const double x = m_scale.x(range.year) - size.width() / 2;
            const double a = m_scale.y(range.low);
            const double b = m_scale.y(range.high);
            const double top = qMin(a, b);
            const double bottom = qMax(a, b);
            const double above = isInside ? bottom - gap - size.height() : bottom + gap;
            const double below = isInside ? top + gap : top - gap - size.height();
            if (isInside && bottom - top < size.height() + 2 * gap)
                continue;
            places << QRectF({x, above}, size) << QRectF({x, below}, size);
        }
    }
    return places;
}

} // namespace Gui

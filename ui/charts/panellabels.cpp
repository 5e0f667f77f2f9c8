// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/panellabels.h"

#include "ui/charts/labelcandidates.h"
#include "ui/charts/panelframe.h"
#include "ui/charts/panelmarks.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace Gui {

using Core::ChartPanel;
using Core::ChartPoint;
using Core::ChartTarget;

namespace {

constexpr double nameGap = markerRadius + 5;
constexpr double leaderGap = 24; // from a line's end to a name that had to move away
constexpr double densest = 1.6;  // widths of a year that a value label may take
constexpr int mostLabelled = 6;  // with more lines, only their ends have labels

// Where lines end, the name carries the last value, too.
ChartText nameText(const PlottedSeries &series, const ChartTheme &theme)
{
    const QString value = series.isLine() ? series.points().constLast().label : QString();
    const QString words = value.isEmpty() ? series.name : series.name + QLatin1Char(' ') + value;
    return {ChartText::Role::SeriesName, words, theme.font(0, true), series.colour};
}

int lastYear(const PlottedSeries &series)
{
    return series.points().constLast().year;
}

// Columns end at the right side of their year's group.
QPointF endOf(const PlottedSeries &series, const PlotScale &scale)
{
    const ChartPoint last = series.points().constLast();
    if (series.isLine())
        return scale.at(last);
    const QRectF column = series.column(scale, last);
    return {scale.x(last.year + series.groupHalf), column.top() + qMin(column.height() / 2, 12.0)};
}

double distance(const QRectF &rect, const QPointF &to)
{
    const double x = qMax(0.0, qMax(rect.left() - to.x(), to.x() - rect.right()));
    const double y = qMax(0.0, qMax(rect.top() - to.y(), to.y() - rect.bottom()));
    return std::hypot(x, y);
}

bool endsWithName(const PlottedSeries &series)
{
    return series.isMeasured() && !series.name.isEmpty() && !series.runs.isEmpty();
}

} // namespace

PanelLabels::PanelLabels(ChartDrawing &drawing, const ChartPanel &panel, const ChartTheme &theme,
                         const PlotScale &scale, const QList<PlottedSeries> &series,
                         const QRectF &bounds)
    : m_drawing(drawing)
    , m_panel(panel)
    , m_theme(theme)
    , m_scale(scale)
    , m_series(series)
    , m_placer(bounds)
    , m_hasNames(hasSeriesNames(panel))
{}

void PanelLabels::add()
{
    blockMarks();
    addValuesOf(0);
    addNames();
    addValuesOf(1);
    addTargets();
    addValuesOf(3);
    addValuesOf(2);
    addBandNames();
    addWayNames();
}

void PanelLabels::blockMarks()
{
    for (const ChartTarget &target : m_panel.targets) {
        const QLineF level = targetLevel(m_scale, target);
        m_placer.wall(level);
        m_placer.block(around(level.p2(), diamondRadius));
    }
    for (const PlottedSeries &series : m_series) {
        for (const QList<ChartPoint> &run : series.runs)
            blockRun(series, run);
    }
}

void PanelLabels::blockRun(const PlottedSeries &series, const QList<ChartPoint> &run)
{
    const bool isTrend = series.style == Core::ChartSeries::Style::Trend; // goes through all values
    for (qsizetype i = 0; i < run.size(); ++i) {
        if (series.isColumns())
            m_placer.avoid(series.column(m_scale, run.at(i)));
        else if (i > 0 && !isTrend)
            blockLine(series, {m_scale.at(run.at(i - 1)), m_scale.at(run.at(i))});
        if (series.isLine())
            m_placer.block(around(m_scale.at(run.at(i)), markerRadius));
    }
}

void PanelLabels::blockLine(const PlottedSeries &series, const QLineF &line)
{
    if (series.isMeasured())
        m_placer.avoid(line);
    else
        m_placer.avoidThin(line);
}

QList<PanelLabels::Value> PanelLabels::valuesByWeight() const
{
    QList<Value> values;
    for (qsizetype s = 0; s < m_series.size(); ++s) {
        const PlottedSeries &series = m_series.at(s);
        for (qsizetype r = 0; r < series.runs.size(); ++r) {
            for (qsizetype p = 0; p < series.runs.at(r).size(); ++p) {
                const bool isLast =
                    r + 1 == series.runs.size() && p + 1 == series.runs.at(r).size();
                const int weight = isLast ? 0 : r + p == 0 ? 1 : 2;
                values << Value{s, r, p, series.isMeasured() ? weight : 3,
                                series.runs.at(r).at(p).year};
            }
        }
    }
    std::stable_sort(values.begin(), values.end(),
                     [](const Value &a, const Value &b) { return a.year > b.year; });
    return values;
}

void PanelLabels::addValuesOf(int weight)
{
    for (const Value &value : valuesByWeight()) {
        if (value.weight == weight && !isNamed(value))
            addValue(value);
    }
}

bool PanelLabels::isNamed(const Value &value) const
{
    const PlottedSeries &series = m_series.at(value.series);
    return m_hasNames && value.weight == 0 && series.isLine() && endsWithName(series);
}

const ChartPoint &PanelLabels::pointOf(const Value &value) const
{
    return m_series.at(value.series).runs.at(value.run).at(value.point);
}

void PanelLabels::addValue(const Value &value)
{
    const ChartPoint &point = pointOf(value);
    const PlottedSeries &series = m_series.at(value.series);
    if (point.label.isEmpty() || (!series.isMeasured() && isBehindDiamond(m_scale.at(point))))
        return;
    if (!series.isMeasured()) {
        addWayValue(value);
        return;
    }
    const ChartText text(ChartText::Role::Value, point.label, m_theme.font(0, true),
                         point.isMissed ? m_theme.worsened : series.colour);
    if (series.isColumns())
        addColumnValue(text, value);
    else
        addLineValue(text, value);
}

LabelAnchor PanelLabels::anchorOf(const Value &value) const
{
    const QList<ChartPoint> &run = m_series.at(value.series).runs.at(value.run);
    const bool goesOn = std::any_of(m_series.begin(), m_series.end(),
                                    [](const auto &series) { return !series.isMeasured(); });
    LabelAnchor anchor{m_scale.at(run.at(value.point)), {}, {}, value.weight == 0 && !goesOn};
    if (value.point > 0)
        anchor.before = m_scale.at(run.at(value.point - 1));
    if (value.point + 1 < run.size())
        anchor.after = m_scale.at(run.at(value.point + 1));
    return anchor;
}

/// Whether no other marker of the panel is as near to the label.
bool PanelLabels::isNearestTo(const QRectF &label, const QPointF &marker) const
{
    constexpr double same = 0.5; // two values at one place share what is written there
    const double own = distance(label, marker);
    for (const PlottedSeries &series : m_series) {
        for (const QList<ChartPoint> &run : series.runs) {
            for (const ChartPoint &point : run) {
                const QPointF other = m_scale.at(point);
                if (series.isLine() && QLineF(other, marker).length() > same &&
                    distance(label, other) <= own)
                    return false;
            }
        }
    }
    return true;
}

// The latest value is worth a line behind the label, and a line that leads to it.
void PanelLabels::addLineValue(const ChartText &text, const Value &value)
{
    if (isTooDense(text, value.weight))
        return;
    const LabelAnchor anchor = anchorOf(value);
    QList<QRectF> places = placesAround(anchor, text.size(), markerGap);
    places.removeIf([&](const QRectF &place) { return !isNearestTo(place, anchor.at); });
    const bool isPut = put(text, places, LabelPlacer::Lines::Avoid, anchor.at) ||
                       put(text, places, LabelPlacer::Lines::CrossThin, anchor.at) ||
                       (value.weight == 0 && put(text, places, LabelPlacer::Lines::Cross));
    if (isPut || value.weight != 0)
        return;
    QList<QRectF> far;
    for (const double gap : {20.0, 34.0, 48.0})
        far << placesAround(anchor, text.size(), gap);
    const auto place = m_placer.place(far, LabelPlacer::Lines::CrossThin);
    if (!place)
        return;
    ChartText led = text;
    led.setHalo(groundAt(place->center()));
    led.moveTo(place->topLeft());
    m_drawing.add(led);
    addLeader(*place, anchor.at, m_series.at(value.series).colour);
}

bool PanelLabels::isTooDense(const ChartText &text, int weight) const
{
    const auto lines = std::count_if(m_series.begin(), m_series.end(),
                                     [](const PlottedSeries &series) { return series.isLine(); });
    const bool isWide = text.size().width() > densest * m_scale.yearWidth();
    return weight == 2 && (lines > mostLabelled || isWide);
}

void PanelLabels::addColumnValue(const ChartText &text, const Value &value)
{
    const ChartPoint &point = pointOf(value);
    const QRectF column = m_series.at(value.series).column(m_scale, point);
    const bool isPlaced =
        put(text, {placeAbove(column, text.size())}) || addInColumn(text, point, column);
    const bool isFlat = column.height() < 1; // only its label tells a zero from a missing year
    if (!isPlaced && (value.weight == 0 || isFlat))
        put(text, placesFarAbove(column, text.size()));
}

bool PanelLabels::addInColumn(const ChartText &text, const ChartPoint &point, const QRectF &column)
{
    const QRectF inside = placeInside(column, text.size());
    constexpr double rim = 2;
    if (!column.adjusted(-rim, 0, rim, 0).contains(inside) ||
        !m_placer.place({inside}, LabelPlacer::Lines::Cross))
        return false;
    const bool isSolid = !point.isBreak && !point.isEstimate;
    ChartText inner(ChartText::Role::Value, text.text(), m_theme.font(0, true),
                    isSolid ? m_theme.background : m_theme.text);
    inner.moveTo(inside.topLeft());
    m_drawing.add(inner);
    return true;
}

void PanelLabels::addNames()
{
    QMap<int, QList<const PlottedSeries *>> byLastYear;
    for (const PlottedSeries &series : m_series) {
        if (m_hasNames && endsWithName(series))
            byLastYear[lastYear(series)] << &series;
    }
    for (const auto &ending : std::as_const(byLastYear))
        addNameColumn(ending);
}

// Each name as near to its end as the others allow, from the highest down; where there is not room
// for all, the first series keeps its name.
void PanelLabels::addNameColumn(QList<const PlottedSeries *> ending)
{
    const auto endY = [this](const PlottedSeries *series) { return endOf(*series, m_scale).y(); };
    std::stable_sort(ending.begin(), ending.end(),
                     [&](const auto *a, const auto *b) { return endY(a) < endY(b); });
    QList<double> wanted;
    double height = 0;
    for (const PlottedSeries *series : ending) {
        wanted << endY(series);
        height = qMax(height, nameText(*series, m_theme).size().height());
    }
    const QList<double> middles = spread(wanted, height + 1);
    const auto add = [&](qsizetype i) {
        const bool isMoved = qAbs(middles.at(i) - wanted.at(i)) > height / 2;
        addName(*ending.at(i), middles.at(i), isMoved ? leaderGap : nameGap);
    };
    const qsizetype first = ending.indexOf(&m_series.first());
    if (first >= 0)
        add(first);
    for (qsizetype i = 0; i < ending.size(); ++i) {
        if (i != first)
            add(i);
    }
}

void PanelLabels::addName(const PlottedSeries &series, double middle, double gap)
{
    ChartText name = nameText(series, m_theme);
    const QPointF end = endOf(series, m_scale);
    const QPointF beside(end.x(), middle);
    const QList<QRectF> near = placesBehind(beside, name.size(), gap, name.size().height() / 2);
    const QList<QRectF> far = placesBehind(beside, name.size(), leaderGap, m_scale.plot.height());
    auto place = m_placer.place(near + far);
    if (!place)
        place = m_placer.place(near + far, LabelPlacer::Lines::Cross);
    if (!place)
        return;
    name.setHalo(groundAt(place->center()));
    name.moveTo(place->topLeft());
    m_drawing.add(name);
    const bool isApart = distance(*place, end) > nameGap + name.size().height() / 2;
    if (isApart || !isNearestTo(*place, end))
        addLeader(*place, end, series.colour);
}

/// From the marker's edge to the label's.
void PanelLabels::addLeader(const QRectF &label, const QPointF &marker, const QColor &colour)
{
    const QPointF hook(qBound(label.left() - 2, marker.x(), label.right() + 2),
                       marker.x() < label.left() || marker.x() > label.right()
                           ? label.center().y()
                           : (marker.y() < label.top() ? label.top() : label.bottom()));
    QLineF line(marker, hook);
    if (line.length() <= markerRadius + 1)
        return;
    line.setP1(line.pointAt((markerRadius + 1) / line.length()));
    m_drawing.addLine(line, QPen(mixed(colour, m_theme.background, 0.6), 1));
}

void PanelLabels::addTargets()
{
    for (const ChartTarget &target : m_panel.targets) {
        const ChartText text(ChartText::Role::Target, target.label, m_theme.font(-1, true),
                             m_theme.target);
        const QLineF level = targetLevel(m_scale, target);
        const QList<QRectF> places =
            onTheirLevel(placesAlong(level, text.size(), diamondRadius), level);
        if (!put(text, places))
            put(text, places, LabelPlacer::Lines::Cross);
    }
}

// Not beyond another target's level: the words would seem to belong to that one.
QList<QRectF> PanelLabels::onTheirLevel(QList<QRectF> places, const QLineF &level) const
{
    for (const ChartTarget &target : m_panel.targets) {
        const QLineF other = targetLevel(m_scale, target);
        const double way = other.y1() - level.y1();
        places.removeIf([&](const QRectF &place) {
            const double middle = place.center().y() - level.y1();
            const bool isBeyond = way * middle > 0 && qAbs(middle) > qAbs(way);
            return isBeyond && place.left() < other.x2();
        });
    }
    return places;
}

QColor PanelLabels::groundAt(const QPointF &at) const
{
    const bool isInField =
        std::any_of(m_panel.field.begin(), m_panel.field.end(), [&](const ChartPoint &point) {
            return fieldRect(m_scale, point).contains(at);
        });
    for (qsizetype band = m_panel.bands.size() - 1; band >= 0; --band) {
        if (bandOutline(m_scale, m_panel.bands.at(band)).containsPoint(at, Qt::OddEvenFill))
            return bandColour(m_theme, band);
    }
    return isInField ? m_theme.field : m_theme.background;
}

bool PanelLabels::put(ChartText text, const QList<QRectF> &places, LabelPlacer::Lines lines,
                      std::optional<QPointF> from)
{
    const auto place = text.text().isEmpty() ? std::nullopt : m_placer.place(places, lines, from);
    if (!place)
        return false;
    text.setHalo(groundAt(place->center()));
    text.moveTo(place->topLeft());
    m_drawing.add(text);
    return true;
}

double nameOverhang(const ChartPanel &panel, const ChartTheme &theme, const PlotScale &scale)
{
    double overhang = 0;
    if (!hasSeriesNames(panel))
        return overhang;
    for (const PlottedSeries &series : plottedSeries(panel, theme, scale.yearWidth())) {
        if (!endsWithName(series))
            continue;
        const double right =
            endOf(series, scale).x() + leaderGap + 2 + nameText(series, theme).size().width();
        overhang = qMax(overhang, right - scale.plot.right());
    }
    return overhang;
}

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sparkline.h"

#include <algorithm>

namespace Models {

namespace {

/// Puts values of a series into the unit square.
class Square
{
public:
    Square(const QList<Core::SeriesPoint> &points, YearSpan span, bool smallestOnTop)
        : m_span(span)
        , m_smallestOnTop(smallestOnTop)
    {
        const auto [least, most] =
            std::minmax_element(points.cbegin(), points.cend(),
                                [](const auto &a, const auto &b) { return a.value < b.value; });
        m_least = least->value;
        m_most = most->value;
    }

    QPointF at(const Core::SeriesPoint &point) const
    {
        const int years = m_span.last - m_span.first;
        const double x = years > 0 ? double(point.year - m_span.first) / years : 1;
        const double height = m_most > m_least ? (point.value - m_least) / (m_most - m_least) : 0.5;
        return {x, m_smallestOnTop ? height : 1 - height};
    }

private:
    YearSpan m_span;
    bool m_smallestOnTop;
    double m_least = 0;
    double m_most = 0;
};

} // namespace

Sparkline sparklineOf(const Core::Series &series, YearSpan span, bool smallestOnTop)
{
    QList<Core::SeriesPoint> points = series.points;
    points.removeIf([span](const Core::SeriesPoint &point) {
        return point.year < span.first || point.year > span.last;
    });
    Sparkline line;
    if (points.isEmpty())
        return line;
    const Square square(points, span, smallestOnTop);
    int previous = 0;
    for (const Core::SeriesPoint &point : std::as_const(points)) {
        const bool isNext =
            point.year == previous + 1 && !Core::breakBetween(series.breaks, previous, point.year);
        if (!isNext)
            line.runs << QPolygonF();
        line.runs.last() << square.at(point);
        previous = point.year;
    }
    line.latest = line.runs.last().last();
    return line;
}

} // namespace Models

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/jump.h"

#include "core/assess/trend.h"
#include "core/indicator/observationrules.h"

#include <algorithm>
#include <cmath>

namespace Core {

namespace {

constexpr double goodMove = 5;
constexpr double badMove = 2;
constexpr double acrossMissingYears = 1.5;
constexpr double rateMove = 8;
constexpr double leastUnits = 10;
constexpr double shareOfField = 1.0 / 3;
constexpr qsizetype fewestChanges = 4;
constexpr double normalSigma = 1.4826;
constexpr double mostSpreads = 8;
constexpr double shareOfRange = 0.01;
constexpr double shareOfSize = 0.02;

using Points = QList<SeriesPoint>;

/// The runs of values that are compared with each other.
QList<Points> segmentsOf(const Points &points, const QMap<int, BreakReason> &breaks)
{
    QList<Points> segments;
    for (const SeriesPoint &point : points) {
        if (segments.isEmpty() || breakBetween(breaks, segments.last().last().year, point.year))
            segments.append(Points());
        segments.last() << point;
    }
    return segments;
}

double changePerYear(const SeriesPoint &from, const SeriesPoint &to)
{
    return (to.value - from.value) / (to.year - from.year);
}

/// The rule of jump.h over one run of comparable values.
class JumpFinder
{
public:
    JumpFinder(const Indicator &indicator, const Points &points);

    QList<Jump> jumps() const;

private:
    std::optional<UsualChange> usualBeside(qsizetype index) const;
    double floor() const;
    double floorOfSize() const;
    bool isJump(const SeriesPoint &from, qsizetype index,
                const std::optional<UsualChange> &usual) const;
    bool leavesScale(const SeriesPoint &from, const SeriesPoint &to) const;
    bool leavesOtherRates(qsizetype index) const;
    bool leavesSpread(const SeriesPoint &from, const SeriesPoint &to,
                      const UsualChange &usual) const;

    const Indicator &m_indicator;
    const Points &m_points;
    QList<double> m_changes; ///< to each point from the one before; of the first: 0
    double m_floor = 0;
};

JumpFinder::JumpFinder(const Indicator &indicator, const Points &points)
    : m_indicator(indicator)
    , m_points(points)
    , m_changes(points.size(), 0)
    , m_floor(floor())
{
    for (qsizetype i = 1; i < points.size(); ++i)
        m_changes[i] = changePerYear(points.at(i - 1), points.at(i));
}

QList<Jump> JumpFinder::jumps() const
{
    QList<Jump> found;
    qsizetype calm = 0; // the last value that was believed
    for (qsizetype i = 1; i < m_points.size(); ++i) {
        const std::optional<UsualChange> usual = usualBeside(i);
        const bool leavesLast = isJump(m_points.at(i - 1), i, usual);
        const bool leavesCalm = calm == i - 1 ? leavesLast : isJump(m_points.at(calm), i, usual);
        if (leavesLast && leavesCalm)
            found << Jump{m_points.at(i - 1), m_points.at(i), usual};
        else
            calm = i;
    }
    return found;
}

bool JumpFinder::isJump(const SeriesPoint &from, qsizetype index,
                        const std::optional<UsualChange> &usual) const
{
    const SeriesPoint &to = m_points.at(index);
    if (m_indicator.isPlace())
        return to.outOf && std::abs(to.value - from.value) > shareOfField * *to.outOf;
    const bool isRate = m_indicator.traits().isChange;
    return (isRate ? leavesOtherRates(index) : leavesScale(from, to)) ||
           (usual && leavesSpread(from, to, *usual));
}

bool JumpFinder::leavesScale(const SeriesPoint &from, const SeriesPoint &to) const
{
    const double before = std::abs(from.value);
    const double after = std::abs(to.value);
    const double slack = 1e-9 * std::max(before, after);
    if (before == 0 || from.value * to.value < 0 ||
        std::abs(after - before) < leastUnits * printedUnit(m_indicator) - slack)
        return false;
    const bool isGood = (to.value - from.value) * m_indicator.sign() > 0;
    const double wait = to.year - from.year > 1 ? acrossMissingYears : 1;
    const double smaller = std::min(before, after) * wait;
    const double larger = std::max(before, after);
    return isGood ? larger >= goodMove * smaller : larger > badMove * smaller;
}

bool JumpFinder::leavesOtherRates(qsizetype index) const
{
    double greatest = 0;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        if (i != index)
            greatest = std::max(greatest, std::abs(m_points.at(i).value));
    }
    const double size = std::abs(m_points.at(index).value);
    return greatest > 0 && size >= rateMove * greatest &&
           size - greatest >= leastUnits * printedUnit(m_indicator);
}

bool JumpFinder::leavesSpread(const SeriesPoint &from, const SeriesPoint &to,
                              const UsualChange &usual) const
{
    const double distance = std::abs(changePerYear(from, to) - usual.median);
    return distance > mostSpreads * std::max(usual.spread, m_floor) * (1 + 1e-9);
}

std::optional<UsualChange> JumpFinder::usualBeside(qsizetype index) const
{
    QList<double> changes = m_changes;
    changes.removeAt(index);
    changes.removeFirst();
    if (changes.size() < fewestChanges)
        return std::nullopt;
    const double middle = median(changes);
    for (double &change : changes)
        change = std::abs(change - middle);
    return UsualChange{middle, normalSigma * median(changes)};
}

double JumpFinder::floor() const
{
    const bool isRate = m_indicator.traits().isChange;
    return std::max((isRate ? leastUnits : 1) * printedUnit(m_indicator), floorOfSize());
}

double JumpFinder::floorOfSize() const
{
    const Limits limits = limitsOf(m_indicator);
    if (limits.min && limits.max)
        return shareOfRange * (*limits.max - *limits.min);
    QList<double> sizes;
    for (const SeriesPoint &point : m_points)
        sizes << std::abs(point.value);
    return shareOfSize * median(sizes);
}

} // namespace

double printedUnit(const Indicator &indicator)
{
    return std::pow(10.0, -indicator.decimals);
}

QList<Jump> jumpsOf(const Indicator &indicator, const QList<SeriesPoint> &points,
                    const QMap<int, BreakReason> &breaks)
{
    QList<Jump> found;
    if (!indicator.isNumeric())
        return found;
    for (const Points &segment : segmentsOf(points, breaks))
        found << JumpFinder(indicator, segment).jumps();
    return found;
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/chartaxis.h"

#include "core/indicator/observationrules.h"

#include <algorithm>
#include <cmath>

namespace Core {

namespace {

constexpr int mostTicks = 6;
constexpr double headRoom = 1.05;

/// The step of 1, 2 or 5 times a power of ten that gives at most `mostTicks` steps.
double niceStep(double span)
{
    const double rough = span / mostTicks;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

int decimalsOf(double step)
{
    return std::max(0, int(-std::floor(std::log10(step))));
}

/// A last round tick that would touch the label of N gives way to it.
bool isCrowded(int tick, int outOf)
{
    constexpr int leastDistance = 3;
    return outOf - tick < leastDistance;
}

} // namespace

ValueAxis valueAxis(const Indicator &indicator, const QList<double> &values, const Format &format)
{
    double low = 0;
    double high = 0;
    for (const double value : values) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    const Limits limits = limitsOf(indicator);
    if (high == low)
        high = limits.max.value_or(low + 1);
    const double step = niceStep((high - low) * headRoom);
    ValueAxis axis;
    axis.title = indicator.measure.in(format.language());
    axis.min = std::floor(low / step) * step;
    axis.max = std::ceil(high * headRoom / step) * step;
    if (limits.max && high <= *limits.max)
        axis.max = std::min(axis.max, *limits.max);
    const int decimals = decimalsOf(step);
    for (int i = 0; axis.min + i * step <= axis.max + step / 1000; ++i) {
        axis.ticks << axis.min + i * step;
        axis.tickLabels << format.number(axis.ticks.last(), decimals);
    }
    return axis;
}

ValueAxis rankAxis(int outOf, const QString &title)
{
    ValueAxis axis;
    axis.title = title;
    axis.min = 1;
    axis.max = std::max(2, outOf);
    axis.reversed = true;
    axis.ticks << 1;
    for (int tick = 10; tick < outOf; tick += 10) {
        if (!isCrowded(tick, outOf))
            axis.ticks << tick;
    }
    axis.ticks << axis.max;
    for (const double tick : std::as_const(axis.ticks))
        axis.tickLabels << QString::number(int(tick));
    return axis;
}

} // namespace Core

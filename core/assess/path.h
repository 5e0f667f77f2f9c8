// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/verdict.h"

namespace Core {

/// What is to be judged from a year, without a verdict yet.
TargetAssessment unjudged(const Target &target, const AsOf &asOf);

/// Judges a target of mode By on the linear path, with everything that is said beside the verdict.
/// `series` ends with the as-of year at the latest.
TargetAssessment assessPath(const Indicator &indicator, const Target &target,
                            const QList<SeriesPoint> &points, const QMap<int, BreakReason> &breaks,
                            const AsOf &asOf);

/// The first year in which the pace of a judged path satisfies its target, at the latest the due
/// year; null where it does not, without a pace, when met and when due.
std::optional<int> yearReached(const TargetAssessment &judged);

/// The values that a verdict on the linear path uses.
struct PathInputs
{
    QList<SeriesPoint> window; ///< the latest values since the last break, at most six
    SeriesPoint base;          ///< of the programme's base year, else the first since the break
};

/// Null when there is no value.
std::optional<PathInputs> pathInputs(const QList<SeriesPoint> &points,
                                     const QMap<int, BreakReason> &breaks, int baselineYear);

/// The points since the last break: what may be compared with the latest value.
QList<SeriesPoint> sinceLastBreak(const QList<SeriesPoint> &points,
                                  const QMap<int, BreakReason> &breaks);

/// `value` within the indicator's limits; a rank within 1..N and whole.
double shownValue(const Indicator &indicator, double value, std::optional<int> outOf);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/series.h"

namespace Core {

/// How a series usually moves from one value to the next.
struct UsualChange
{
    double median = 0; ///< of the changes, per year, in the indicator's unit
    double spread = 0; ///< 1.4826 * median distance from that median (of a normal law: its sigma)

    bool operator==(const UsualChange &) const = default;
};

/// A value that is hard to believe after the one before it.
struct Jump
{
    SeriesPoint before;
    SeriesPoint point;
    std::optional<UsualChange> usual; ///< null: fewer than four other changes are no basis

    bool operator==(const Jump &) const = default;
};

/// The values that a slip of the hand would explain best. `points` are those of one indicator,
/// unit and part for the same period of each year, ascending, each year once. Values on two sides
/// of a break are never compared, milestones and texts never asked about.
///
/// A value v after the value p, g years before it, is a jump when one of these holds.
///
/// Scale (percents, counts, ratios; one earlier value is enough): v and p have one sign, differ by
/// at least ten printed units, and one is many times the other: five times for a move in the good
/// direction, more than twice for one against it (dropping a first digit always more than halves),
/// half as much again where years are missing in between. A fall to zero counts as many times, a
/// rise from zero does not. Higher is better: 78.5 -> 7.85 (10 times), 785 counted after 78.5
/// (10), 1542 -> 542 (2.8), 1542 -> 154 (10), 1.542 -> 1542 (1000) and 78.5 -> 0 ask; 31 -> 96
/// (3.1), 1483 -> 1407, 3 -> 1 centres (two units) and 0 -> 60 do not.
///
/// Rates run through zero, so p is no yardstick: the rate is at least eight times as far from zero
/// as any other value of the series, and ten printed units beyond it. 7.2 8.1 -> 72 asks (8.9
/// times); 1.0 0.5 -> 7.3 (7.3 times) and 7.1 -> -1.5 do not.
///
/// Ranks: a move of more than a third of the field, and nothing else. 53 -> 5 of 63 asks, 31 -> 51
/// does not.
///
/// Spread (all but ranks; four other changes at least, so six values): with c = (v - p) / g, and m
/// and s the median and spread of the other changes, |c - m| > 8 * max(s, floor). The floor keeps a
/// calm series from asking about little: 1 % of the indicator's range, or 2 % of the median size of
/// the values where it has none, and at least one printed unit (ten for a rate).
/// 40 45 50 53 57 -> 82 per cent: other changes 5 5 3 4, m 4.5, s 0.7413, floor 1, and
/// |25 - 4.5| > 8 asks; 40 45 50 53 57 -> 65 (|8 - 4.5| = 3.5) does not. Five times 60, then 68:
/// s 0, |8 - 0| = 8 does not ask, 69 does.
/// Why 8: the spread of so few changes is itself uncertain. For normal changes without any slip, 6
/// would ask about 6 % of the values after four others, 8 about 3.6 %, and less with the floor.
///
/// A value that returns to where the series was before the last jump is none, and one that stays
/// with it is none either: 78 7.8 79 asks once (7.8), 78 30 31 once (30).
QList<Jump> jumpsOf(const Indicator &indicator, const QList<SeriesPoint> &points,
                    const QMap<int, BreakReason> &breaks);

/// One unit of the last digit that the indicator is shown with: 0.1 for one decimal.
double printedUnit(const Indicator &indicator);

} // namespace Core

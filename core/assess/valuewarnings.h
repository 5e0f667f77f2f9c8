// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/jump.h"
#include "core/indicator/unit.h"

#include <QDate>

namespace Core {

/// A question that a stored value raises. None blocks: what may not be stored at all, a percentage
/// that differs from its numerator and denominator among it, is refused by `checkObservation`.
enum class WarningKind {
    Jump,               ///< hard to believe after the value before it (jump.h)
    CumulativeDecrease, ///< lower than an earlier figure that it ought to include
    PartsAgainstWhole,  ///< the breakdown and the whole cannot both be right
    DefinitionChanged,  ///< another method than the year before: the two are not compared
    FieldChanged,       ///< another N than the year before: the two are not compared
    UnitUncertain,      ///< the unit began or ended in this period, on a day not known for sure
};

/// One open question with the figures that explain it, in the indicator's unit of measure.
struct ValueWarning
{
    WarningKind kind = WarningKind::Jump;
    ObservationKey key;          ///< the value to look at
    std::optional<double> value; ///< null for UnitUncertain
    std::optional<int> outOf;    ///< N of a rank
    /// What `value` was held against: the value before it. Null for the last two.
    std::optional<double> previous;
    std::optional<int> previousOutOf;
    Period previousPeriod;
    std::optional<UsualChange> usual; ///< of a jump; null: too few changes to know
    std::optional<double> partsSum;   ///< PartsAgainstWhole of a count
    std::optional<double> leastPart;  ///< PartsAgainstWhole of anything else, with `greatestPart`
    std::optional<double> greatestPart;
    QDate edge;         ///< UnitUncertain: the first or last day as far as known
    bool isEnd = false; ///< whether `edge` is the last day

    bool operator==(const ValueWarning &) const = default;

    /// The figures that were compared, as one stable text. An accepted question stays accepted
    /// while its key and fingerprint do; what is usual in the series is left out, so that a figure
    /// of another year does not open it again.
    QString fingerprint() const;
};

/// "jump", "cumulative_decrease", ...: stable in files. Reading gives null for any other text.
QString code(WarningKind kind);
std::optional<WarningKind> warningKindFromCode(const QString &code);

/// All open questions of one indicator's values for one unit, by period, whole before parts, then
/// by kind; at most one of a kind for a value. `editions` are those of the indicator's ranking
/// index, by year. Absent values raise none.
///
/// Jump, DefinitionChanged and FieldChanged hold a value against the one before it for the same
/// period of the year (2021-Q3 against 2020-Q3), each part for itself.
///
/// CumulativeDecrease: an indicator marked `cumulative` falls against the latest earlier value of
/// the same kind of period (month against month); and within a year a count falls from the first
/// quarter to the first half, to the nine months, to the year: each contains the one before.
///
/// PartsAgainstWhole: the sum of a count's parts differs from the whole by more than rounding (half
/// a printed unit for each figure; counts without decimals are exact); any other whole lies outside
/// the range of its parts by more than half a printed unit. Asked once every part that the
/// indicator names has a value or is not applicable; where it names none, the two or more that have
/// values count as all.
QList<ValueWarning> warningsOf(const Indicator &indicator, const Unit &unit,
                               const QList<Observation> &observations,
                               const QList<RankingEdition> &editions);

} // namespace Core

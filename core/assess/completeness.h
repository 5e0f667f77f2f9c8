// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/catalogue.h"
#include "core/indicator/reportingcalendar.h"

#include <QHash>
#include <QMap>

namespace Core {

/// How far a value that is asked for has come.
enum class ValueState {
    Present,       ///< has a figure, a state or words; 0 is a figure
    Missing,       ///< the period has closed and nobody has said anything
    NotApplicable, ///< somebody said that there is none
    NotYetDue,     ///< the period has not closed, or somebody said so and the due date is not over
};

/// A value that an indicator asks of a unit for a period.
struct ExpectedValue
{
    ObservationKey key; ///< without an edition
    ValueState state = ValueState::Missing;
    int daysLate = 0; ///< of a missing value: days since the due date; 0 until then or without one

    bool operator==(const ExpectedValue &) const = default;
};

/// How many values are how far.
struct ValueCounts
{
    int present = 0;
    int missing = 0; ///< those that are late among them
    int late = 0;
    int notYetDue = 0;
    int notApplicable = 0;

    bool operator==(const ValueCounts &) const = default;

    /// What `present` is to reach: all but those that are not applicable.
    int expected() const { return present + missing + notYetDue; }
    void add(const ExpectedValue &value);
};

/// What is looked at.
struct ReportingScope
{
    ProgrammeId programme;
    QList<UnitId> units; ///< each once; for bound indicators also their units (`boundUnits`)
    Period period;
    QDate today;
};

/// What is there and what is missing in one period.
struct Completeness
{
    Period period;
    QDate closing;               ///< null: no rule gives one
    QDate due;                   ///< null: no rule gives one
    QList<ExpectedValue> values; ///< by unit as asked, then in the programme's order, then by part
    ValueCounts counts;
    QHash<PillarId, ValueCounts> byPillar;
    QHash<UnitId, ValueCounts> byUnit;
    QMap<QString, ValueCounts> byAgency; ///< by the responsible office in Vietnamese; empty: none
};

/// What the indicators of a programme ask of the units for a period, held against all
/// `observations` (of any period) in one pass.
///
/// A value is asked of a unit that exists in the period and is of one of the indicator's levels,
/// and always of a province (its own figure); of a bound indicator only of its unit; never for an
/// indicator that reads another one; for places in a ranking index only by year. An indicator with
/// an every-part target asks for each part instead of the whole: those it names, else those that
/// the unit's values of any period name, else the whole. A milestone that was done in an earlier
/// period stays done and is present. Without a rule the period closes with its last calendar day
/// and is never late.
Completeness completenessOf(const ReportingScope &scope, const Catalogue &catalogue,
                            const ReportingCalendar &calendar,
                            const QList<Observation> &observations);

/// Whether an indicator is of one of the unit's levels.
bool isOfLevels(const Indicator &indicator, const Unit &unit);

/// Whether an indicator asks the unit for values: the rule of `completenessOf`, without regard to
/// the time.
bool isAskedOf(const Indicator &indicator, const Unit &unit, const Catalogue &catalogue);

/// The missing values of several periods, those longest overdue first, else as they come.
QList<ExpectedValue> missingOf(const QList<Completeness> &periods);

} // namespace Core

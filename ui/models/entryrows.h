// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session.h"

namespace Models {

/// Which periods the columns of the data entry grid are.
enum class Periodicity {
    Years,    ///< all that the session has
    Quarters, ///< quarters, half-years and nine months of the session's year, and the year itself
    Months,   ///< months of the session's year, and the year itself
};

/// The columns in the order of their last days, a longer period after those that end with it.
QList<Core::Period> shownPeriods(const Session &session, Periodicity periodicity);
/// The one that shows a period.
Periodicity periodicityOf(const Core::Period &period);

/// What the data entry grid shows, as it was read.
struct EntryValues
{
    QList<Core::Observation> observations; ///< annual ones; of all periods where those are shown
    OpenWarnings warnings;                 ///< the open questions about the annual ones
};

/// What the rows of the data entry grid are; its columns are periods either way.
enum class EntryLayout {
    Indicators, ///< all indicators of the programme for the unit that is looked at
    Areas,      ///< one indicator for that unit and the units below it
};

/// Which of those units have a row.
enum class AreaLevel { Communes, Districts, Province, All };

/// What the cells of a row are.
enum class RowKind {
    Values,     ///< stored values, which are entered there
    Total,      ///< what the values of the rows above give together
    Whole,      ///< the value of the unit that is looked at, to compare the total with
    Difference, ///< the total without that value
};

/// One row: the series of values that it shows.
struct EntryRow
{
    Core::Indicator indicator;
    Core::UnitId unit; ///< where its values are stored; of a total the unit that is looked at
    QString part;      ///< of the breakdown; empty: the whole
    int depth = 0;     ///< 1 for a part, and for units below another
    RowKind kind = RowKind::Values;

    bool operator==(const EntryRow &) const = default;
};

/// A part that has no value yet but shall have a row.
struct NewPart
{
    Core::IndicatorId indicator;
    QString part;

    bool operator==(const NewPart &) const = default;
};

/// The rows by indicator: each followed by the parts of its breakdown, if one of its targets asks
/// for every part; those that the indicator names, that have values, and `added`.
QList<EntryRow> indicatorRows(const Session &session, const QList<Core::Observation> &observations,
                              const QList<NewPart> &added);

/// The level that the figures of an indicator are about: the lowest of its levels; All where the
/// unit that is looked at has no such units.
AreaLevel ownLevel(const Session &session, const Core::Indicator &indicator);
/// The level of a unit.
AreaLevel levelOf(const Core::Unit &unit);

/// The rows by unit for one indicator, or one part of it: those of a level among the unit that is
/// looked at and the units below it that exist in one of the `periods`, each after its parent.
/// Below the units of one level stands what they give together, where their figures give anything.
QList<EntryRow> areaRows(const Session &session, const Core::Indicator &indicator,
                         const QString &part, AreaLevel level, const QList<Core::Period> &periods);

/// The values of all rows by indicator, as the session has read them.
Core::Result<EntryValues> readIndicatorValues(const Session &session,
                                              Periodicity periodicity = Periodicity::Years);
/// The values of all rows by unit for one indicator.
Core::Result<EntryValues> readAreaValues(const Session &session, Core::IndicatorId indicator,
                                         Periodicity periodicity = Periodicity::Years);

/// The parts that values of any unit name, by name.
Core::Result<QStringList> partsWithValues(const Session &session, const Core::Indicator &indicator);

/// Whether the indicator is judged part by part.
bool hasBreakdown(const Core::Indicator &indicator);

} // namespace Models

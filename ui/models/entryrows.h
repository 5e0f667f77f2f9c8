// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session.h"

namespace Models {

/// What the data entry grid shows, as it was read.
struct EntryValues
{
    QList<Core::Observation> observations; ///< annual ones
    OpenWarnings warnings;                 ///< the open questions about them
};

/// What the rows of the data entry grid are; its columns are years either way.
enum class EntryLayout {
    Indicators, ///< all indicators of the programme for the unit that is looked at
    Areas,      ///< one indicator for that unit and all units below it
};

/// One row: the series of values that it shows.
struct EntryRow
{
    Core::Indicator indicator;
    Core::UnitId unit; ///< where its values are stored
    QString part;      ///< of the breakdown; empty: the whole
    int depth = 0;     ///< 1 for a part, and for units below another

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

/// The rows by unit for one indicator, or one part of it: the unit that is looked at, then those
/// below it as of the session's year, each after its parent.
QList<EntryRow> areaRows(const Session &session, const Core::Indicator &indicator,
                         const QString &part);

/// The values of all rows by indicator, as the session has read them.
Core::Result<EntryValues> readIndicatorValues(const Session &session);
/// The values of all rows by unit for one indicator.
Core::Result<EntryValues> readAreaValues(const Session &session, Core::IndicatorId indicator);

/// Whether the indicator is judged part by part.
bool hasBreakdown(const Core::Indicator &indicator);

} // namespace Models

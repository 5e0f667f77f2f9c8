// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/period.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Core {

/// State of a milestone, and the person's verdict on a qualitative objective (there NotStarted
/// reads as "not met", Done as "met").
enum class MilestoneState { NotStarted, InProgress, Done };

/// How firm a figure is. Null where nobody said.
enum class Firmness { Estimate, Preliminary, Official };

/// Why a value is absent on purpose. No observation at all means "missing".
enum class Absence { NotApplicable, NotYetDue };

/// Which observation is meant: one indicator, unit, period and part; for a rank also which edition
/// of that year.
struct ObservationKey
{
    IndicatorId indicator;
    UnitId unit;
    Period period;
    QString part;    ///< empty: the whole; else the part's name in Vietnamese
    QString edition; ///< empty unless a year has two editions of the ranking index

    bool operator==(const ObservationKey &) const = default;
};

size_t qHash(const ObservationKey &key, size_t seed = 0);

/// One figure of one indicator for one unit and period, with where it comes from. The observation
/// of a rank indicator is the unit's entry in an edition of its ranking index.
struct Observation
{
    ObservationKey key;
    std::optional<double> value; ///< in the indicator's unit of measure; a rank: the place
    std::optional<int> outOf;    ///< N of a rank
    std::optional<double> numerator;
    std::optional<double> denominator;
    std::optional<MilestoneState> state;
    QString text; ///< assessment of a qualitative objective
    std::optional<Absence> absence;
    std::optional<Firmness> firmness;
    QDate date;       ///< of a milestone
    QString evidence; ///< of a milestone
    QString source;
    QString document;
    QString note;

    bool operator==(const Observation &) const = default;

    /// True when there is neither a figure nor a state, text or reason of absence.
    bool isEmpty() const;
};

/// What stays when a cell is cleared: the observation without figures, state, words and absence.
Observation withoutFigures(Observation observation);

QString code(MilestoneState state);
QString code(Firmness status);
QString code(Absence absence);
std::optional<MilestoneState> milestoneStateFromCode(const QString &code);
std::optional<Firmness> firmnessFromCode(const QString &code);
std::optional<Absence> absenceFromCode(const QString &code);

} // namespace Core

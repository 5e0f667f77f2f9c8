// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/indicator.h"
#include "core/indicator/observation.h"
#include "core/indicator/ranking.h"

#include <QList>
#include <QMap>

namespace Core {

/// The annual value of one year.
struct SeriesPoint
{
    int year = 0;
    double value = 0;
    std::optional<int> outOf;
    bool isEstimate = false;
    QString source = {};   ///< as recorded with the value; empty where nobody said
    QString document = {}; ///< number and date of the document that gave it

    bool operator==(const SeriesPoint &) const = default;
};

/// Why values before a year are not compared with those from it on.
enum class BreakReason { DefinitionChanged, FieldChanged };

/// The annual states of a milestone, or the words on a qualitative objective.
struct StatePoint
{
    int year = 0;
    std::optional<MilestoneState> state;
    QString text;
    QString source = {};
    QString document = {}; ///< the evidence of a milestone, where it names one

    bool operator==(const StatePoint &) const = default;
};

/// Everything known of one indicator for one unit, by year, ascending; missing years are absent.
struct Series
{
    QList<SeriesPoint> points;
    QMap<QString, QList<SeriesPoint>> parts; ///< by the part's name in Vietnamese
    QList<StatePoint> states;
    QMap<int, BreakReason> breaks; ///< by the first year that is not compared with those before

    bool operator==(const Series &) const = default;

    /// Of anything that is known; null when nothing is.
    std::optional<int> firstYear() const;
    /// As it was known at the end of `year`.
    Series upTo(int year) const;
};

/// Sorts one unit's observations of `indicator` into a series. `editions` are those of its ranking
/// index, if it has one. A changed definition, another method and another N are breaks.
Series seriesFrom(const Indicator &indicator, const QList<Observation> &observations,
                  const QList<RankingEdition> &editions);

/// Why the values of the years `from` and `to` (the later one) are not compared; null when they
/// are. Of several breaks the last one counts.
std::optional<BreakReason> breakBetween(const QMap<int, BreakReason> &breaks, int from, int to);

} // namespace Core

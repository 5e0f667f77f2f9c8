// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/explanation.h"
#include "core/indicator/catalogue.h"

namespace Core {

/// One indicator of a programme as it stands: what is described, what is known, what is said of it.
struct IndicatorSituation
{
    Indicator indicator;
    Series series; ///< all years, also those after the as-of year
    Assessment assessment;
    AsOf from; ///< the year that one looks from, and the programme's base year

    /// The leading target's verdict; null for facts without a target.
    std::optional<Verdict> verdict() const;
    const TargetAssessment *leading() const { return assessment.leading(from.year); }
    /// Why one of the assessment's targets is judged as it is.
    Explanation explained(const TargetAssessment &target) const;
    /// The leading verdict of each year so far, as it would have been given then.
    QList<YearVerdict> history() const;
    /// One that counts in the summary: it has targets and values of its own.
    bool counts() const { return !indicator.isContext() && indicator.sameAs.isEmpty(); }
};

/// How many indicators have which verdict.
struct VerdictCounts
{
    QMap<Verdict, int> byVerdict;
    int onOldValues = 0; ///< how many of the verdicts rest on a value older than the as-of year

    /// Adds an indicator by its leading target; nothing without one.
    void add(const IndicatorSituation &one);

    int of(Verdict verdict) const { return byVerdict.value(verdict); }
    int total() const;
};

/// A programme as it stands for one unit as of a year.
struct Situation
{
    Programme programme;
    UnitId unit;
    int asOf = 0;
    QList<IndicatorSituation> indicators; ///< in the programme's order
    bool isAhead = false;                 ///< the as-of year has not come by the clock

    const IndicatorSituation *of(IndicatorId indicator) const;
    const IndicatorSituation *of(const QString &code) const;
    VerdictCounts counts() const;
    VerdictCounts countsOf(PillarId pillar) const;
};

/// One indicator from the whole series that holds its values: those of `Catalogue::valuesOf` at
/// `Catalogue::valuesUnit`.
IndicatorSituation assessIndicator(const Catalogue &catalogue, const Indicator &indicator,
                                   const QList<Observation> &values,
                                   const QList<RankingEdition> &editions, const AsOf &from);

/// Judges every indicator of a programme for each of `units` in one pass over all their
/// observations, and those of the units below that some indicators are bound to
/// (Catalogue::boundUnits). In the order of `units`. `thisYear` as in AsOf.
QList<Situation> assessUnits(const Catalogue &catalogue, const Programme &programme,
                             const QList<Observation> &observations,
                             const QList<RankingEdition> &editions, const QList<UnitId> &units,
                             int asOf, int thisYear = 0);

/// The same for one unit.
Situation assessProgramme(const Catalogue &catalogue, const Programme &programme,
                          const QList<Observation> &observations,
                          const QList<RankingEdition> &editions, UnitId unit, int asOf,
                          int thisYear = 0);

} // namespace Core

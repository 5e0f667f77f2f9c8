// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/parts.h"
#include "core/assess/situation.h"
#include "core/assess/urgency.h"

namespace Core {

/// The indicators that a brief, or a part of it, is about; in the programme's order unless said
/// otherwise. They belong to the situation.
using BriefScope = QList<const IndicatorSituation *>;

/// Those that count in the summary, of one pillar when `pillar` is not null.
BriefScope countedIn(const Situation &situation, PillarId pillar = {});

VerdictCounts countsOf(const BriefScope &scope);

/// Those with one of the leading verdicts, in the order of `statuses`.
BriefScope withStatus(const BriefScope &scope, const QList<Verdict> &statuses);

/// Those whose leading verdict says so: the worst verdict first, then the longest lag.
BriefScope behindIn(const BriefScope &scope);

/// The first target after the leading one that may be missed, where the leading one itself may not;
/// null for none.
const TargetAssessment *laterAtRisk(const IndicatorSituation &one);

/// Those that have such a target.
BriefScope laterAtRiskIn(const BriefScope &scope);

/// Those whose verdict is that there are no data; some parts may be known nevertheless.
BriefScope withoutData(const BriefScope &scope);

/// Those with numbers and a verdict whose latest year, of some part at least, is before the as-of
/// year.
BriefScope withoutLatestYear(const BriefScope &scope);

/// Whether anything is known up to the as-of year, be it of one part only.
bool hasValues(const IndicatorSituation &one);

/// Years from the first known one (without any, from `firstYear`) to the as-of year for which an
/// indicator has no annual value, or not one of every known part, ascending.
QList<int> missingYears(const IndicatorSituation &one, int firstYear);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"

namespace Core {

/// The indicators that a brief, or a part of it, is about; in the programme's order unless said
/// otherwise. They belong to the situation.
using BriefScope = QList<const IndicatorSituation *>;

/// Those that count in the summary, of one pillar when `pillar` is not null.
BriefScope countedIn(const Situation &situation, PillarId pillar = {});

StatusCounts countsOf(const BriefScope &scope);

/// Those with one of the leading verdicts, in the order of `statuses`.
BriefScope withStatus(const BriefScope &scope, const QList<Status> &statuses);

/// Those behind their path or missed: the worst verdict first, then the longest lag.
BriefScope behindIn(const BriefScope &scope);

/// Those of which nothing is known.
BriefScope withoutData(const BriefScope &scope);

/// Those with numbers whose latest one is of a year before the as-of year.
BriefScope withoutLatestYear(const BriefScope &scope);

/// Years from the first known one (without any, from `firstYear`) to the as-of year for which an
/// indicator has no annual value, ascending.
QList<int> missingYears(const IndicatorSituation &one, int firstYear);

} // namespace Core

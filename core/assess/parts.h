// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/verdict.h"

namespace Core {

struct IndicatorSituation;

/// One part of a breakdown, judged alone with its own window.
struct PartAssessment
{
    QString part;                      ///< its name in Vietnamese
    std::optional<SeriesPoint> latest; ///< null: no value
    TargetAssessment assessment;
};

/// Every part that the indicator or its values name, held against `target`: the worst first, by
/// verdict (methods.md section 2), among equal ones by what is still missing to the target.
QList<PartAssessment> assessParts(const Indicator &indicator, const Target &target,
                                  const Series &series, const AsOf &asOf);

/// The year of the latest value up to the as-of year, of the part that ends first where only parts
/// have values; null for none.
std::optional<int> latestYearOf(const IndicatorSituation &one);

} // namespace Core

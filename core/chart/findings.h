// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/indicatorcharts.h"

// What charts put together from the words about an indicator, as part of a title or a label.

namespace Core {

/// "3 of 7 indicators meet their target, 2 are behind, 1 missed it".
QString countsFinding(const VerdictCounts &counts, const ChartContext &context);

/// "90% (met)": the words of a target, with its verdict once it is met.
QString withVerdict(const QString &words, const TargetAssessment &target,
                    const ChartContext &context);

} // namespace Core

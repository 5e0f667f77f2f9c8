// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/indicatorcharts.h"

// What the titles of charts say: the finding, in the chart's language, as part of a sentence.

namespace Core {

/// "10.2 points", "3 centres": the size of a difference, with as many decimals as it takes not to
/// be written as zero.
QString differenceText(const Indicator &indicator, double difference, const ChartContext &context);

/// "up 4.7 points from 2022", "down 3 places from 2018"; why not, where the change is refused;
/// empty without a value.
QString changeFinding(const IndicatorSituation &one, const ChartContext &context);

/// Where the latest value stands against the leading target, with the verdict: "10.2 points short
/// of the target of 2025 (slightly off track)", "meets the target of 2025", "misses the yearly
/// target in 2022"; empty without a target or without a value.
QString targetFinding(const IndicatorSituation &one, const ChartContext &context);

/// "3 of 7 indicators meet their target, 2 are behind, 1 missed it".
QString countsFinding(const VerdictCounts &counts, const ChartContext &context);

/// "90% (met)": the words of a target, with its verdict once it is met.
QString withVerdict(const QString &words, const TargetAssessment &target,
                    const ChartContext &context);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"

namespace Core {

/// Parts of sentences about one indicator: no capital at the start, no full stop at the end.

/// "at least 90%", "more than 50%", "top 25": a target as it is read aloud, without signs.
QString targetPhrase(const Indicator &indicator, const Target &target, const Phrasebook &book);

/// "79.8% in 2023, up 4.7 points from 2022"; why it is not compared, where a break forbids it;
/// "no data" without a value.
QString resultPhrase(const IndicatorSituation &one, const Phrasebook &book);

/// "on track, 0.1 years ahead of the path".
QString verdictPhrase(const TargetAssessment &assessment, const Phrasebook &book);

/// "at the present pace 91.3% by 2025"; in words where the pace leads out of the possible range;
/// empty when met, due, or without a pace.
QString outlookPhrase(const Indicator &indicator, const TargetAssessment &assessment,
                      const Phrasebook &book);

/// "held in 2021, 2023; not held in 2022": of a target for each year; empty for the other modes.
QString yearsPhrase(const TargetAssessment &assessment, const Phrasebook &book);

/// "2019".
QString yearOf(const Latest &latest);

/// Years as they are listed: "2019, 2021".
QString yearList(const QList<int> &years);

} // namespace Core

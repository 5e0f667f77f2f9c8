// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"
#include "core/brief/brief.h"

namespace Core {

/// The appendix of a brief: every indicator by pillar with baseline, targets, latest value, change
/// and verdict. With `pillarCode` only that pillar's.
BriefTable indicatorTable(const Situation &situation, const QString &pillarCode,
                          const Phrasebook &book);

/// One indicator by year: value, change, and the verdict as it would have been then.
BriefTable yearTable(const IndicatorSituation &one, int baselineYear, const Phrasebook &book);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/brief/briefcomposition.h"

namespace Core {

// One function for each kind of brief: it fills a new composition.

Result<> writeOverall(BriefComposition &brief);
Result<> writePillar(BriefComposition &brief);
Result<> writeIndicator(BriefComposition &brief);
Result<> writeRanking(BriefComposition &brief);

/// How verdicts on a path are reached, and up to when the data go.
QString methodText(const BriefComposition &brief);
QString dataAsOf(const BriefComposition &brief);

/// The indicators whose missing values keep a brief from being written, named in both languages.
Error nothingToReport(const BriefComposition &brief,
                      const QList<const IndicatorSituation *> &indicators);

} // namespace Core

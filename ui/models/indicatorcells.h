// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"
#include "ui/models/sparkline.h"

namespace Models {

// What the cells of the table of indicators say. Texts are empty where there is nothing to say.

QString latestCell(const Core::IndicatorSituation &one, const Core::Phrasebook &book);
QString changeCell(const Core::IndicatorSituation &one, const Core::Phrasebook &book);
QString verdictCell(const Core::IndicatorSituation &one, const Core::Phrasebook &book);
QString lagCell(const Core::IndicatorSituation &one, const Core::Phrasebook &book);

/// The target that is due in `horizon`, as it is judged; null for none.
const Core::TargetAssessment *targetDueIn(const Core::IndicatorSituation &one, int horizon);
QString targetCell(const Core::IndicatorSituation &one, int horizon, const Core::Phrasebook &book);
/// The same in words, with the value that it is compared with.
QString targetWords(const Core::IndicatorSituation &one, int horizon, const Core::Phrasebook &book);

/// What `indicatorToolTip` says, of the target that is due in `horizon`.
QString targetToolTip(const Core::IndicatorSituation &one, int horizon,
                      const Core::Phrasebook &book);

/// "2018: 50/63; 2019: 53/63".
QString courseWords(const Core::IndicatorSituation &one, YearSpan years,
                    const Core::Phrasebook &book);
/// The symbols of verdicts in a row.
QString symbolsOf(const QList<Core::YearVerdict> &verdicts);
/// "2 moving away, 1 missed, 2 on figures of earlier years", worst first.
QString countWords(const Core::VerdictCounts &counts, const Core::Phrasebook &book);
/// The same with symbols: for a narrow cell.
QString countSymbols(const Core::VerdictCounts &counts);

/// Name, verdict, pace, definition and note, a line each.
QString indicatorToolTip(const Core::IndicatorSituation &one, const Core::Phrasebook &book);

} // namespace Models

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"

namespace Core {

/// The sentences of a brief, each computed from the situation.

/// "Resolution No. 01-NQ/TU of 20 October 2020 of the Provincial Party Committee on ...": the full
/// first mention of the programme's document.
QString documentMention(const Programme &programme, const Phrasebook &book);

/// "By the end of 2019, of 38 indicators with targets: 2 indicators met; ...".
QString countsSentence(const StatusCounts &counts, int asOf, const Phrasebook &book);

/// "2 indicators on track; 10 indicators without data.": what there is of each verdict.
QString verdictsSentence(const StatusCounts &counts, const Phrasebook &book);

/// How many latest values are better, worse or the same as a year before; empty where none can be
/// compared.
QString changesSentence(const QList<const IndicatorSituation *> &indicators,
                        const Phrasebook &book);

/// Which verdicts were better or worse a year before the as-of year, by name; empty for none.
QString verdictChanges(const QList<const IndicatorSituation *> &indicators, int asOf,
                       const Phrasebook &book);

/// Place, change with its noise note, distance to the target and pace needed.
QString rankingParagraph(const IndicatorSituation &rank, const QString &unitName,
                         const Phrasebook &book);

/// All about one indicator: name, value, change, target, verdict, lag, outlook and pace needed.
QString indicatorSentence(const IndicatorSituation &one, const Phrasebook &book);

/// "Name: needs to rise 4.7 points a year to reach at least 90% by 2025."; empty where no pace is
/// known.
QString paceSentence(const IndicatorSituation &one, const Phrasebook &book);

} // namespace Core

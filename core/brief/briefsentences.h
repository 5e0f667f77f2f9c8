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

/// "By the end of 2019, of the 38 indicators with targets, 2 have been met, ...", and how many of
/// the verdicts rest on figures of earlier years.
QString countsSentence(const VerdictCounts &counts, int asOf, const Phrasebook &book);

/// "Of the 12 indicators, 2 are on track and 10 have no data.": what there is of each verdict.
QString verdictsSentence(const VerdictCounts &counts, const Phrasebook &book);

/// "2 are moving away from their targets and 1 has missed its target": only the verdicts that say
/// that a target was or may be missed; empty for none.
QString behindCounts(const VerdictCounts &counts, const Phrasebook &book);

/// How many latest values are better, worse or the same as a year before; empty where none can be
/// compared.
QString changesSentence(const QList<const IndicatorSituation *> &indicators,
                        const Phrasebook &book);

/// Which verdicts were better or worse a year before the as-of year, by name; empty for none.
QString verdictChanges(const QList<const IndicatorSituation *> &indicators, int asOf,
                       const Phrasebook &book);

/// Place, change with its noise note or that it is notable, distance to the target and pace needed.
QString rankingParagraph(const IndicatorSituation &rank, const QString &unitName,
                         const Phrasebook &book);

/// "DTI fell 20 places in 2022, ...": where the latest place is ten or more worse than the one of
/// the year before; empty otherwise.
QString notableFall(const IndicatorSituation &rank, const Phrasebook &book);

/// All about one indicator: name, value, change, and what `targetSentences` says of its leading
/// target.
QString indicatorSentence(const IndicatorSituation &one, const Phrasebook &book);

/// Target, verdict with its lag, years or parts that fall short, outlook and pace needed.
QString targetSentences(const IndicatorSituation &one, const TargetAssessment &assessment,
                        const Phrasebook &book);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"

namespace Core {

/// One line of the reckoning behind a verdict: a value that was used, or a formula with its
/// numbers. Cells that do not apply are empty.
struct WhyRow
{
    QString item;        ///< "Latest value (2019)", "Growth so far, a year"
    QString calculation; ///< "(53 - 50) / (2019 - 2018)"
    QString value;       ///< "53/63", "+3.0"
    QString source;      ///< of a value

    bool operator==(const WhyRow &) const = default;
};

/// An explanation for a reader of one language.
struct WhyText
{
    QString verdict;       ///< symbol, word and reason
    QStringList sentences; ///< the rule, what it means for the path, the trend, the second opinion
    QStringList cautions;  ///< what weakens the verdict: an old value, provisional, ...
    QList<WhyRow> rows;    ///< inputs first, then formulas
};

/// Why `target`, one of the assessment's targets, is judged as it is. Where `programme` sets the
/// target, the source is the number of its document.
WhyText whyText(const IndicatorSituation &one, const TargetAssessment &target,
                const Programme &programme, const Phrasebook &book);

/// "Growth ratio 0.52: limited progress.", or why there is none; empty for the other modes, and
/// from the due year on.
QString growthSentence(const TargetAssessment &target, const Phrasebook &book);

/// Why the change to the year before is not shown; empty when it is.
QString changeRefusalSentence(const Change &change, const Phrasebook &book);

/// What the Mann-Kendall test says of the series; why there is no interval below four values.
QString trendSentence(const TrendSummary &trend, const Phrasebook &book);

/// "2018 Not assessable; 2019 Moving away; 2020 Moving away (figure of 2019)", for readers who hear
/// it.
QString historyText(const QList<YearVerdict> &history, const Phrasebook &book);

} // namespace Core

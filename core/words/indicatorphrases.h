// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"
#include "core/indicator/observation.h"

namespace Core {

// Phrases about one indicator that briefs, titles of charts and explanations put into their
// sentences: no capital at the start, no full stop at the end.

/// "79.8% in 2023, up 4.7 percentage points from 2022"; why it is not compared, where a break
/// forbids it; "not started (2023)"; the values of the parts where the whole has none; "no data"
/// without a value.
QString resultPhrase(const IndicatorSituation &one, const Phrasebook &book);

/// "up 4.7 percentage points from 2022", "down 3 places from 2018", "unchanged from 2022"; why not,
/// where the change is refused; empty without a value.
QString changePhrase(const IndicatorSituation &one, const Phrasebook &book);

/// "Agriculture 4.4%, Industry 6.5%": the latest values of the parts, the worst first and at most
/// four; empty without parts.
QString partsPhrase(const IndicatorSituation &one, const Phrasebook &book);

/// "4.4 (Agriculture)": the worst known part, without the unit, for a cell; empty without parts.
QString partCell(const IndicatorSituation &one, const Phrasebook &book);

/// "sectors not yet at the target: Agriculture (4.4%), Trade (no data)"; empty for none and for the
/// other modes.
QString partsBelowPhrase(const IndicatorSituation &one, const TargetAssessment &assessment,
                         const Phrasebook &book);

/// "the weakest sector decides: Agriculture"; `part` as values name it, in Vietnamese.
QString weakestPartPhrase(const Indicator &indicator, const QString &part, const Phrasebook &book);

/// "the 2025 target".
QString namedTarget(const Target &target, const Phrasebook &book);

/// "on track (0.5 years ahead of the path)", "off track, 1.2 years behind the path (figure of
/// 2019)": the verdict with its reason or its lag, and what else must be known.
QString verdictPhrase(const Indicator &indicator, const TargetAssessment &assessment,
                      const Phrasebook &book);

/// Where the latest value stands against the leading target: "10.2 percentage points short of the
/// 2025 target (slightly off track)", "meets the 2025 target", "target missed in 2022", "the
/// weakest sector decides: Agriculture (off track)"; empty without a target of numbers, and without
/// a value.
QString standingPhrase(const IndicatorSituation &one, const Phrasebook &book);

/// "at the average pace of 2020-2023, the target will be reached in 2024, with 95% expected by
/// 2025"; that later values must confirm it, where the year has come. Empty where that pace does
/// not reach the target by its due year.
QString arrivalPhrase(const Indicator &indicator, const TargetAssessment &assessment,
                      const Phrasebook &book);

/// "at the average pace of 2020-2023, 91.3% is expected by 2025, which meets the target"; the year
/// of arrival where it is another one; in words where the pace leads out of the possible range; the
/// last change where it goes against that pace. Empty when met, due by the as-of year, or without a
/// pace.
QString outlookPhrase(const Indicator &indicator, const TargetAssessment &assessment,
                      const Phrasebook &book);

/// "5.8 percentage points short of the 2025 target", "28 places short ...", "3 points above ...",
/// "just at the 2025 target, which asks for more"; empty where `value` meets the target, and where
/// the target is no number.
QString shortfallText(const Indicator &indicator, const Target &target, double value,
                      const Phrasebook &book);

/// The same of the latest value, of the worst part where parts decide; empty without a value and
/// for a target of each year.
QString shortfallPhrase(const IndicatorSituation &one, const TargetAssessment &assessment,
                        const Phrasebook &book);

/// "it was met in 2024 (61.3%) but no longer in 2025 (58.9%)": where an earlier value satisfied a
/// target by a year that the latest one does not; empty else, and across a break.
QString lostPhrase(const IndicatorSituation &one, const TargetAssessment &assessment,
                   const Phrasebook &book);

/// "the 2025 target (at least 90%) was missed by 5.8 percentage points"; without the amount where
/// there is none, and with the years of a target for each year.
QString missedPhrase(const IndicatorSituation &one, const TargetAssessment &assessment,
                     const Phrasebook &book);

/// "it needs to rise by 4.7 percentage points a year to reach the 2025 target (at least 90%)";
/// empty where nothing is required.
QString requiredPhrase(const Indicator &indicator, const TargetAssessment &assessment,
                       const Phrasebook &book);

/// "target met in 2021 and 2023, missed in 2022, no data for 2024": of a target for each year;
/// empty for the other modes.
QString yearsPhrase(const TargetAssessment &assessment, const Phrasebook &book);

/// "estimate", "preliminary"; empty for an official value.
QString firmnessPhrase(const Observation &value, const Phrasebook &book);

/// What was noted with the value, and the document that gave it; empty for neither.
QString remarkPhrase(const Observation &value, const Phrasebook &book);

/// A day as documents write it: in Vietnamese without a zero before the months from March on, as
/// Decree 30/2020 has it ("01/7/2025", "01/02/2025"); "01/07/2025" in English. Empty for a null
/// date.
QString officialDate(QDate date, Language language);

/// "the unit ended on 30/06/2025".
QString endedText(QDate lastDay, const Phrasebook &book);

/// "a, b and c".
QString listPhrase(const QStringList &parts, const Phrasebook &book);

/// "2019", "2019, 2021 and 2022": years after a preposition.
QString yearsText(const QList<int> &years, const Phrasebook &book);

/// Years as a cell lists them: "2019, 2021".
QString yearList(const QList<int> &years);

/// "2019".
QString yearOf(const Latest &latest);

/// A phrase as a sentence: with a capital and a full stop; nothing when empty.
QString asSentence(const QString &phrase);

/// A name as it stands inside a sentence: its capital is kept only where it is an abbreviation.
QString insideSentence(const QString &name);

} // namespace Core

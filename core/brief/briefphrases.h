// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"
#include "core/indicator/observation.h"

namespace Core {

/// Parts of sentences about one indicator: no capital at the start, no full stop at the end.

/// "at least 90%", "more than 50%", "top 25", "completed": a target as it is read aloud, without
/// signs. A bound that cannot be passed is the bound alone: "100%".
QString targetPhrase(const Indicator &indicator, const Target &target, const Phrasebook &book);

/// "79.8% in 2023, up 4.7 percentage points from 2022"; why it is not compared, where a break
/// forbids it; "not started (2023)"; the values of the parts where the whole has none; "no data"
/// without a value.
QString resultPhrase(const IndicatorSituation &one, const Phrasebook &book);

/// "Agriculture 4.4%, Industry 6.5%": the latest values of the parts, the worst first and at most
/// four; empty without parts.
QString partsPhrase(const IndicatorSituation &one, const Phrasebook &book);

/// "4.4 (Agriculture)": the worst known part, without the unit, for a cell; empty without parts.
QString partCell(const IndicatorSituation &one, const Phrasebook &book);

/// "Agriculture (4.4%), Trade (no data)": the parts that do not meet the target; empty for none
/// and for the other modes.
QString partsBelowPhrase(const IndicatorSituation &one, const TargetAssessment &assessment,
                         const Phrasebook &book);

/// "on track (0.1 years ahead of the path)"; with the year of an old value: "moving away (more than
/// 1 year behind the path), on the figure of 2019".
QString verdictPhrase(const TargetAssessment &assessment, const Phrasebook &book);

/// "at the average pace of 2020-2023, 91.3% is expected by 2025, which meets the target"; the last
/// change where it goes against that pace; the year of arrival
/// where it is another one; in words where the pace leads out of the possible range; empty when
/// met, due by the as-of year, or without a pace.
QString outlookPhrase(const IndicatorSituation &one, const TargetAssessment &assessment,
                      const Phrasebook &book);

/// "5.8 percentage points short of the target", of the worst part where parts decide; empty when
/// the target is met or no number is known.
QString shortfallPhrase(const IndicatorSituation &one, const TargetAssessment &assessment,
                        const Phrasebook &book);

/// "target held in 2021 and 2023, not held in 2022": of a target for each year; empty for the other
/// modes.
QString yearsPhrase(const TargetAssessment &assessment, const Phrasebook &book);

/// "estimate", "preliminary"; empty for an official value.
QString firmnessPhrase(const Observation &value, const Phrasebook &book);

/// What was noted with the value, and the document that gave it; empty for neither.
QString remarkPhrase(const Observation &value, const Phrasebook &book);

/// "a, b and c".
QString listPhrase(const QStringList &parts, const Phrasebook &book);

/// "the unit ended on 30/06/2025".
QString endedText(QDate lastDay, const Phrasebook &book);

/// A phrase as a sentence: with a capital and a full stop; nothing when empty.
QString asSentence(const QString &phrase);

/// A name as it stands inside a sentence: its capital is kept only where it is an abbreviation.
QString insideSentence(const QString &name);

/// "2019".
QString yearOf(const Latest &latest);

/// Years as they are listed: "2019, 2021".
QString yearList(const QList<int> &years);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"
#include "core/words/format.h"

namespace Core {

// The short words for verdicts, targets, values and changes of one indicator: what cells, cards,
// legends and labels say. Whole phrases are in indicatorphrases.h.

/// How much room a text has: `Cell` writes signs for words and shortens units.
enum class Room { Sentence, Cell };

/// "On track".
QString verdictWord(Verdict verdict, const Phrasebook &book);

/// "on track": inside a sentence.
QString smallVerdictWord(Verdict verdict, const Phrasebook &book);

/// A character that stands beside the word, so that colour never says it alone. All are in Tinos
/// and in Noto Sans.
QString verdictSymbol(Verdict verdict);

/// Stands wherever a verdict's symbol does that rests on a value older than the as-of year.
QString oldValueSymbol();

/// "figure of 2019".
QString oldValueText(int year, const Phrasebook &book);

/// What a reader must know beside a verdict, for a sentence: "figure of 2019" where it rests on a
/// value older than the as-of year, "2027 has not come" where the as-of year is ahead; empty else.
QString caveatText(const TargetAssessment &assessment, const Phrasebook &book);

/// "in progress, not yet due"; empty without a reason.
QString reasonText(const Indicator &indicator, const TargetAssessment &assessment,
                   const Phrasebook &book);

/// "On track (figure of 2019)": in the brackets that the text ends with, else in brackets of their
/// own; without those that are empty.
QString withRemarks(const QString &text, QStringList remarks);

/// "On track", with the reason where one is given and the caveats: "Not assessable (the value of
/// the due year is missing; \u2020 figure of 2019)".
QString verdictText(const Indicator &indicator, const TargetAssessment &assessment,
                    const Phrasebook &book);

/// For a cell: symbol, word and caveats, without the reason.
QString verdictCellText(const TargetAssessment &assessment, const Phrasebook &book);

/// "2 moving away": a verdict and how many indicators have it.
QString verdictCountText(const VerdictCounts &counts, Verdict verdict, const Phrasebook &book);

/// "3 on figures of earlier years": how many verdicts rest on old values; empty for none.
QString oldValuesText(int count, const Phrasebook &book);

/// The window that a pace is measured over, which names it: empty without a pace (Format::years).
QString windowText(const TargetAssessment &assessment, Language language);

/// "last change: \u22121.4 percentage points (2019-2020)", where the last change goes against the
/// pace of the window; empty else.
QString lastChangeText(const Indicator &indicator, const TargetAssessment &assessment,
                       const Phrasebook &book);

/// The target: in a cell "\u2265 90%", "> 50%", "\u2265 7% each year"; in a sentence "at least
/// 90%", "more than 50%"; "top 25", "to be completed" in both. A bound that no value can pass
/// stands alone: "100%".
QString targetText(const Indicator &indicator, const Target &target, const Phrasebook &book,
                   Room room = Room::Cell);

/// The latest value with its unit; the word for a state; the words of a qualitative objective.
QString latestText(const Indicator &indicator, const Latest &latest, const Phrasebook &book);

/// The latest value with its year: in a cell "79.8% (2023, est.)", in a sentence "79.8% in 2023",
/// "not started (2023)", and the words of an objective in quotes. Empty without a value.
QString latestInYear(const IndicatorSituation &one, const Phrasebook &book, Room room);

/// "79.8% in 2023": a value that is written already.
QString valueInYear(const QString &value, int year, const Phrasebook &book);

/// "no data": what stands for a value that is not known.
QString noValueText(const Phrasebook &book);

/// "Not started", "In progress", "Done"; for a qualitative objective "Not met" and "Met".
QString stateWord(IndicatorKind kind, MilestoneState state, const Phrasebook &book);

/// A change of a value with its sign and the indicator's decimals: "+4.5 percentage points" for
/// percentages, "+2" for anything else.
QString changeAmount(const Indicator &indicator, double change, const Phrasebook &book,
                     Room room = Room::Sentence);

/// "+4.5 percentage points", "down 3 places", "+2 (+4%)"; why not, where it is refused; empty
/// without a latest.
QString changeText(const Indicator &indicator, const Change &change, const Phrasebook &book,
                   Room room = Room::Sentence);

/// "no value for the year before", ... as it is written in a table cell.
QString refusalText(ChangeRefusal refusal, const Phrasebook &book);

/// "1.2 years behind the path", "0.5 years ahead of the path", "more than 3 years behind the path";
/// in a cell "1.2 years late", "0.5 years early", "over 3 years late". "on the path" for less than
/// 0.05 years, and for up to 0.15 years behind of what is on track. Empty when nothing can be said,
/// and for a target that is met.
QString lagText(const TargetAssessment &assessment, const Phrasebook &book,
                Room room = Room::Sentence);

/// "+4.7 percentage points", "+3.00 places": an amount of the indicator's unit with its sign.
QString amountText(const Indicator &indicator, double amount, int decimals, const Phrasebook &book);

/// "4.7 percentage points", "3 places", "2 centres": without a sign, with the indicator's decimals
/// but at least `leastDecimals`, and with more where it would be written as zero.
QString sizeText(const Indicator &indicator, double amount, const Phrasebook &book,
                 int leastDecimals = 0);

/// "needs to rise by 4.7 percentage points a year", "needs to rise by 33 percentage points in 2025"
/// with one year left; from the as-of year on, and with the year of the value, where that is older:
/// "needs to rise by 14 places a year from the end of 2023 on (figure of 2019)"; "needs to rise
/// above 50%" where the value stands on a bound that it has to pass; empty when met, unknown, or
/// once the as-of year has reached the due year.
QString requiredText(const Indicator &indicator, const TargetAssessment &assessment,
                     const Phrasebook &book);

} // namespace Core

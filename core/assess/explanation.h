// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/verdict.h"

namespace Core {

// Why a verdict is what it is, as data: the rule that fired, the values it used with their sources
// and each formula with its numbers put in. Words are made elsewhere (core/words/whywords.h).

/// The rule of methods.md section 2 that gave the verdict.
enum class Rule {
    NoValue,         ///< step 5: nothing is known
    OneValue,        ///< step 5: a path needs two
    DueYearMissing,  ///< step 5: the due year has come, its value has not
    Satisfied,       ///< step 2: the latest value satisfies the target
    DueUnmet,        ///< step 3: the due year's value does not
    NotApproaching,  ///< step 4: standing still or moving away
    GapCloses,       ///< step 4: less than 5 % of the gap would be left
    GapNearlyCloses, ///< step 4: 5 to 20 % would be left
    GapStaysOpen,    ///< step 4: more than 20 % would be left
    AYearFailed,     ///< each year: one is enough
    AllYearsHeld,    ///< each year
    YearsOpen,       ///< each year: some are still to come or without a value
    Reached,         ///< milestone or objective: its state satisfies the target
    NotReached,      ///< milestone or objective: due, and it does not
    Underway,        ///< milestone or objective: not due yet
    NotJudged,       ///< objective: words, but no verdict of a person
};

/// What a value serves for in an explanation.
enum class InputRole {
    WindowFirst, ///< where the pace is measured from
    Latest,
    Base,       ///< where growth ratio and lag start
    YearHeld,   ///< each year: a year that satisfies the condition
    YearFailed, ///< each year: one that does not
    Target,     ///< `year` is the due year
};

struct ExplanationInput
{
    InputRole role = InputRole::Latest;
    int year = 0;
    std::optional<double> value; ///< null for a state
    std::optional<int> outOf;
    std::optional<MilestoneState> state;
    bool isEstimate = false;
    QString source; ///< as recorded; of a target, the code of the document that sets it
    QString document;

    bool operator==(const ExplanationInput &) const = default;
};

/// A figure that a formula gives. Notation of methods.md: y, t latest; y0, t0 base; yT, tT target.
enum class Quantity {
    Pace,             ///< (last - first) / (t - first year): operands last, first, t, first year
    Projection,       ///< y + pace * (tT - t): operands y, pace, tT, t
    GapShare,         ///< (yT - projection) / (yT - y): operands yT, projection, yT, y
    RequiredPace,     ///< (yT - y) / (tT - t): operands yT, y, tT, t
    PathYear,         ///< t0 + (y - y0)/(yT - y0) * (tT - t0): operands t0, y, y0, yT, y0, tT, t0
    Lag,              ///< t - path year: operands t, path year
    GrowthSoFar,      ///< (y / y0)^(1 / (t - t0)) - 1: operands y, y0, t, t0
    GrowthNeeded,     ///< (yT / y0)^(1 / (tT - t0)) - 1: operands yT, y0, tT, t0
    GrowthRatio,      ///< d * so far / |needed|: operands so far, needed
    RequiredFromAsOf, ///< (yT - y) / (tT - as-of year): operands yT, y, tT, as-of year; where the
                      ///< value is older than the as-of year
};

/// One formula with its numbers: `operands` in the order named at the quantity.
struct ExplanationStep
{
    Quantity quantity = Quantity::Pace;
    QList<double> operands;
    double result = 0;

    bool operator==(const ExplanationStep &) const = default;
};

struct Explanation
{
    Rule rule = Rule::NoValue;
    QString part; ///< the part that decides, for a target of every part; empty otherwise
    QList<ExplanationInput> inputs;
    QList<ExplanationStep> steps;
    /// The linear verdict and the growth class are more than one class apart.
    bool opinionsDiffer = false;

    bool operator==(const Explanation &) const = default;
};

/// Explains `judged`, which is what `assess` says of one target of `indicator` on `series` as of a
/// year.
Explanation explain(const Indicator &indicator, const Series &series,
                    const TargetAssessment &judged, const AsOf &asOf);

/// Whether the two opinions are more than one class apart: on track, slightly off, off track and
/// wrong direction against on track, acceleration needed, limited and deterioration. False where
/// one of them is missing, for a target that is met (both say so then), and from the due year on,
/// when it is met or missed and no second opinion is given.
bool opinionsDiffer(const TargetAssessment &judged);

/// Codes for files: "gap_stays_open", "window_first", "required_pace".
QString code(Rule rule);
QString code(InputRole role);
QString code(Quantity quantity);

} // namespace Core

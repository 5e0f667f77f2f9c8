// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/explanation.h"

#include "core/assess/path.h"
#include "core/indicator/codetable.h"

#include <algorithm>
#include <cstdlib>

namespace Core {

namespace {

constexpr CodeTable<Rule, 16> rules{{{
    {Rule::NoValue, "no_value"},
    {Rule::OneValue, "one_value"},
    {Rule::DueYearMissing, "due_year_missing"},
    {Rule::Satisfied, "satisfied"},
    {Rule::DueUnmet, "due_unmet"},
    {Rule::NotApproaching, "not_approaching"},
    {Rule::GapCloses, "gap_closes"},
    {Rule::GapNearlyCloses, "gap_nearly_closes"},
    {Rule::GapStaysOpen, "gap_stays_open"},
    {Rule::AYearFailed, "a_year_failed"},
    {Rule::AllYearsHeld, "all_years_held"},
    {Rule::YearsOpen, "years_open"},
    {Rule::Reached, "reached"},
    {Rule::NotReached, "not_reached"},
    {Rule::Underway, "underway"},
    {Rule::NotJudged, "not_judged"},
}}};

constexpr CodeTable<InputRole, 6> roles{{{
    {InputRole::WindowFirst, "window_first"},
    {InputRole::Latest, "latest"},
    {InputRole::Base, "base"},
    {InputRole::YearHeld, "year_held"},
    {InputRole::YearFailed, "year_failed"},
    {InputRole::Target, "target"},
}}};

constexpr CodeTable<Quantity, 10> quantities{{{
    {Quantity::Pace, "pace"},
    {Quantity::Projection, "projection"},
    {Quantity::GapShare, "gap_share"},
    {Quantity::RequiredPace, "required_pace"},
    {Quantity::PathYear, "path_year"},
    {Quantity::Lag, "lag"},
    {Quantity::GrowthSoFar, "growth_so_far"},
    {Quantity::GrowthNeeded, "growth_needed"},
    {Quantity::GrowthRatio, "growth_ratio"},
    {Quantity::RequiredFromAsOf, "required_from_as_of"},
}}};

Rule pathRule(const TargetAssessment &judged)
{
    switch (judged.verdict) {
    case Verdict::NoData:
        return Rule::NoValue;
    case Verdict::Met:
        return Rule::Satisfied;
    case Verdict::Missed:
        return Rule::DueUnmet;
    case Verdict::NotAssessable:
        return judged.reason == VerdictReason::DueYearMissing ? Rule::DueYearMissing
                                                              : Rule::OneValue;
    case Verdict::OnTrack:
        return Rule::GapCloses;
    case Verdict::SlightlyOff:
        return Rule::GapNearlyCloses;
    case Verdict::OffTrack:
        return Rule::GapStaysOpen;
    case Verdict::WrongDirection:
        return Rule::NotApproaching;
    }
    Q_UNREACHABLE();
}

Rule yearsRule(const TargetAssessment &judged)
{
    switch (judged.verdict) {
    case Verdict::NoData:
        return Rule::NoValue;
    case Verdict::Missed:
        return Rule::AYearFailed;
    case Verdict::Met:
        return Rule::AllYearsHeld;
    default:
        return Rule::YearsOpen;
    }
}

Rule stateRule(const TargetAssessment &judged)
{
    switch (judged.verdict) {
    case Verdict::NoData:
        return Rule::NoValue;
    case Verdict::Missed:
        return Rule::NotReached;
    case Verdict::Met:
        return Rule::Reached;
    default:
        return judged.reason == VerdictReason::NotJudged        ? Rule::NotJudged
               : judged.reason == VerdictReason::DueYearMissing ? Rule::DueYearMissing
                                                                : Rule::Underway;
    }
}

ExplanationInput inputFrom(InputRole role, const SeriesPoint &point)
{
    return {role, point.year,       point.value,  point.outOf,
            {},   point.isEstimate, point.source, point.document};
}

ExplanationInput inputFrom(const Target &target)
{
    return {InputRole::Target, target.horizon, target.value, {}, {}, false, target.document, {}};
}

/// The formulas of the linear path with their numbers, in the order in which one reads them.
class PathSteps
{
public:
    PathSteps(const TargetAssessment &judged, const PathInputs &inputs)
        : m_judged(judged)
        , m_first(inputs.window.first())
        , m_latest(inputs.window.last())
        , m_base(inputs.base)
        , m_due(judged.target.horizon)
        , m_target(*judged.target.value)
    {
        addPath();
        addLag();
        addGrowth();
    }

    const QList<ExplanationStep> &steps() const { return m_steps; }

private:
    void add(Quantity quantity, const QList<double> &operands, std::optional<double> result)
    {
        if (result)
            m_steps << ExplanationStep{quantity, operands, *result};
    }

    void addPath()
    {
        const double y = m_latest.value;
        const double t = m_latest.year;
        const double pace = m_judged.delta.value_or(0);
        add(Quantity::Pace, {y, m_first.value, t, double(m_first.year)}, m_judged.delta);
        add(Quantity::Projection, {y, pace, m_due, t}, m_judged.projected);
        add(Quantity::GapShare, {m_target, m_judged.projected.value_or(0), m_target, y},
            m_judged.gapShare);
        add(Quantity::RequiredPace, {m_target, y, m_due, t}, m_judged.requiredPerYear);
        if (m_judged.valueAge().value_or(0) > 0)
            add(Quantity::RequiredFromAsOf, {m_target, y, m_due, double(m_judged.asOf)},
                m_judged.requiredFromAsOf);
    }

    void addLag()
    {
        if (!m_judged.lagYears)
            return;
        const double t = m_latest.year;
        const double t0 = m_base.year;
        const double pathYear = t - *m_judged.lagYears;
        add(Quantity::PathYear,
            {t0, m_latest.value, m_base.value, m_target, m_base.value, m_due, t0}, pathYear);
        add(Quantity::Lag, {t, pathYear}, m_judged.lagYears);
    }

    void addGrowth()
    {
        if (!m_judged.growth.ratio || m_judged.isDue())
            return;
        const double t0 = m_base.year;
        const double soFar = compoundGrowth(m_base.value, m_latest.value, m_latest.year - t0);
        const double needed = compoundGrowth(m_base.value, m_target, m_due - t0);
        add(Quantity::GrowthSoFar, {m_latest.value, m_base.value, double(m_latest.year), t0},
            soFar);
        add(Quantity::GrowthNeeded, {m_target, m_base.value, m_due, t0}, needed);
        add(Quantity::GrowthRatio, {soFar, needed}, m_judged.growth.ratio);
    }

    const TargetAssessment &m_judged;
    const SeriesPoint m_first;
    const SeriesPoint m_latest;
    const SeriesPoint m_base;
    const double m_due;
    const double m_target;
    QList<ExplanationStep> m_steps;
};

void explainPath(Explanation &explanation, const QList<SeriesPoint> &points,
                 const QMap<int, BreakReason> &breaks, const TargetAssessment &judged,
                 int baselineYear)
{
    explanation.rule = pathRule(judged);
    explanation.opinionsDiffer = opinionsDiffer(judged);
    const auto inputs = pathInputs(points, breaks, baselineYear);
    if (!inputs)
        return;
    if (inputs->window.size() > 1)
        explanation.inputs << inputFrom(InputRole::WindowFirst, inputs->window.first());
    explanation.inputs << inputFrom(InputRole::Latest, inputs->window.last());
    if (judged.lagYears || judged.lateMoreThanYears || (judged.growth.ratio && !judged.isDue()))
        explanation.inputs << inputFrom(InputRole::Base, inputs->base);
    explanation.steps = PathSteps(judged, *inputs).steps();
}

void explainYears(Explanation &explanation, const QList<SeriesPoint> &points,
                  const TargetAssessment &judged)
{
    explanation.rule = yearsRule(judged);
    for (const SeriesPoint &point : points) {
        if (judged.yearsFailed.contains(point.year))
            explanation.inputs << inputFrom(InputRole::YearFailed, point);
        else if (judged.yearsHeld.contains(point.year))
            explanation.inputs << inputFrom(InputRole::YearHeld, point);
    }
}

void explainState(Explanation &explanation, const QList<StatePoint> &states,
                  const TargetAssessment &judged)
{
    explanation.rule = stateRule(judged);
    if (states.isEmpty())
        return;
    const StatePoint &latest = states.last();
    explanation.inputs << ExplanationInput{
        InputRole::Latest, latest.year,    {}, {}, latest.state, false,
        latest.source,     latest.document};
}

/// How bad the linear path finds it: 0 on track to 3 the wrong direction.
std::optional<int> linearClass(const TargetAssessment &judged)
{
    if (!judged.trend)
        return std::nullopt;
    return int(*judged.trend) - int(Verdict::OnTrack);
}

/// The same by the growth ratio: 0 on track to 3 deterioration.
std::optional<int> growthOpinion(const TargetAssessment &judged)
{
    if (!judged.growth.verdict || judged.growth.verdict == GrowthClass::Achieved)
        return std::nullopt;
    return int(*judged.growth.verdict) - int(GrowthClass::OnTrack);
}

} // namespace

Explanation explain(const Indicator &indicator, const Series &whole, const TargetAssessment &judged,
                    const AsOf &asOf)
{
    const Series series = whole.upTo(asOf.year);
    Explanation explanation;
    switch (judged.target.mode) {
    case TargetMode::By:
        explainPath(explanation, series.points, series.breaks, judged, asOf.baselineYear);
        break;
    case TargetMode::EachYear:
        explainYears(explanation, series.points, judged);
        break;
    case TargetMode::EveryPart: {
        explanation.part = judged.worstPart;
        const QList<SeriesPoint> points = series.parts.value(judged.worstPart);
        explainPath(explanation, points, series.breaks,
                    assessPath(indicator, judged.target, points, series.breaks, asOf),
                    asOf.baselineYear);
        break;
    }
    case TargetMode::Done:
    case TargetMode::Progress:
        explainState(explanation, series.states, judged);
        break;
    }
    explanation.inputs << inputFrom(judged.target);
    return explanation;
}

bool opinionsDiffer(const TargetAssessment &judged)
{
    if (judged.isDue())
        return false;
    const auto linear = linearClass(judged);
    const auto growth = growthOpinion(judged);
    return linear && growth && std::abs(*linear - *growth) > 1;
}

QString code(Rule rule)
{
    return rules.codeOf(rule);
}

QString code(InputRole role)
{
    return roles.codeOf(role);
}

QString code(Quantity quantity)
{
    return quantities.codeOf(quantity);
}

} // namespace Core

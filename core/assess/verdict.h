// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/growthratio.h"
#include "core/assess/series.h"
#include "core/assess/trend.h"
#include "core/indicator/indicator.h"
#include "core/indicator/observation.h"

#include <optional>

namespace Core {

/// The verdicts of methods.md section 2. As a trend only OnTrack to WrongDirection occur.
enum class Verdict {
    Met,
    OnTrack,
    SlightlyOff,
    OffTrack,
    WrongDirection,
    Missed,
    NoData,
    NotAssessable,
};
constexpr int statusCount = 8;

/// Why a verdict could not be given, or what keeps it open.
enum class VerdictReason {
    DueYearMissing,    ///< the due year has come, its value has not
    OneValue,          ///< a path needs two
    InProgress,        ///< a milestone under way; years of an each-year target still to come
    NotStarted,        ///< a milestone not begun
    YearsMissing,      ///< years of an each-year target without a value
    NotJudged,         ///< a qualitative objective with words but no verdict
    PartNotAssessable, ///< the deciding part has no verdict yet
};

/// A target judged as of a year. Fields of the path are null for the other modes (cli.md).
struct TargetAssessment
{
    Target target;
    int asOf = 0;         ///< the year that one looks from
    bool isAhead = false; ///< that year has not come by the clock
    Verdict verdict = Verdict::NoData;
    std::optional<VerdictReason> reason;
    std::optional<int> valueYear; ///< of the value that the verdict rests on; null without any

    // the path
    std::optional<Verdict> trend;
    std::optional<bool> provisional; ///< fewer than four years in a row end with the latest value
    std::optional<int> windowFirst;  ///< first and last year of the window
    std::optional<int> windowLast;
    std::optional<double> delta;          ///< change per year over the window
    std::optional<double> projected;      ///< value at the due year at this pace; may be impossible
    std::optional<double> projectedShown; ///< the same within the indicator's limits, or 1..N
    std::optional<double> gapShare;    ///< share of the remaining gap that would be left; 0 is none
    std::optional<double> lastChange;  ///< from the value before the latest in the window to it
    std::optional<int> lastChangeFrom; ///< year of the value before
    std::optional<double> requiredPerYear; ///< from the year of the latest value on
    /// From the as-of year on; null where that has reached the due year.
    std::optional<double> requiredFromAsOf;
    std::optional<double> lagYears;       ///< behind the straight path; negative: ahead
    std::optional<int> lateMoreThanYears; ///< when the value is worse than the base
    GrowthRatio growth;

    // each year
    QList<int> yearsHeld;
    QList<int> yearsFailed;
    QList<int> yearsMissing; ///< up to the as-of year

    // every part
    QString worstPart;

    /// Whether the as-of year has reached the due year.
    bool isDue() const { return asOf >= target.horizon; }
    /// Years from the value to the as-of year, 0 for a value of that year; null without a value.
    std::optional<int> valueAge() const;
    /// Whether the verdict has to be marked as resting on a value older than the as-of year. A
    /// milestone or an objective that is reached stays so.
    bool restsOnOldValue() const;
};

/// The latest value, or the state or words of a milestone or text.
struct Latest
{
    Period period;
    std::optional<double> value;
    std::optional<int> outOf;
    std::optional<MilestoneState> state;
    QString text;
    bool isEstimate = false;
};

/// Why a year-over-year change is not shown (methods.md section 4).
enum class ChangeRefusal { Gap, DefinitionChanged, FieldChanged, ZeroBase, NotNumeric };

struct Change
{
    std::optional<double> absolute;  ///< percentage points for percentages
    std::optional<double> relative;  ///< null alone for ZeroBase
    std::optional<bool> improved;    ///< null when nothing changed
    std::optional<bool> withinNoise; ///< ranks: three places or fewer
    std::optional<ChangeRefusal> refusal;
};

/// Why there is no line and no interval (methods.md section 6).
enum class ForecastRefusal { TooFewValues };

/// The trend of the whole series since its last break.
struct TrendSummary
{
    int count = 0;
    std::optional<Line> theilSen;       ///< from four values
    std::optional<MannKendall> kendall; ///< from three
    QList<Forecast> forecast;
    std::optional<ForecastRefusal> refusal; ///< null without any value, and for states
};

/// All that is said of one indicator for one unit as of a year.
struct Assessment
{
    IndicatorId indicator;
    std::optional<Latest> latest;
    std::optional<Latest> previous; ///< of the year before the latest
    Change change;
    QList<TargetAssessment> targets;  ///< as in the indicator
    std::optional<double> percentile; ///< ranks: (N - r)/(N - 1)
    TrendSummary trend;

    /// The target that leads: the earliest due in or after the as-of year, else the last; null
    /// without targets.
    const TargetAssessment *leading(int asOf) const;
};

/// From where one looks: only what was known at the end of `year` counts.
struct AsOf
{
    int year = 0;
    int baselineYear = 0; ///< the programme's
    int thisYear = 0;     ///< by the clock; 0 where nobody asks whether `year` has come

    bool isAhead() const { return thisYear > 0 && year > thisYear; }
};

/// Judges one indicator from its observations for one unit (methods.md). Pure: the same inputs
/// give the same verdicts.
Assessment assess(const Indicator &indicator, const Series &series, const AsOf &asOf);

/// The leading target's verdict of one year, from what was known at its end.
struct YearVerdict
{
    int year = 0;
    int horizon = 0; ///< of the target that led then
    Verdict verdict = Verdict::NoData;
    int oldValueYear = 0; ///< of the value it rests on where that was old then, else 0

    bool operator==(const YearVerdict &) const = default;
};

/// The verdicts of all years from the first one with a value to the as-of year, each as it would
/// have been given then. Empty without a value or a target.
QList<YearVerdict> verdictHistory(const Indicator &indicator, const Series &series,
                                  const AsOf &asOf);

/// Codes of cli.md: "wrong_direction", "due_year_missing", "gap".
QString code(Verdict verdict);
QString code(VerdictReason reason);
QString code(ChangeRefusal refusal);
QString code(ForecastRefusal refusal);

} // namespace Core

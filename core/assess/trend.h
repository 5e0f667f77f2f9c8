// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/yearvalue.h"
#include "core/base/numberreader.h" // Limits

#include <QLatin1StringView>
#include <QList>

#include <optional>
#include <span>

namespace Core {

// Trend and forecast on short annual series (methods.md, section 6). Every function takes a series
// strictly ascending by year, or says otherwise; what is undefined on a series is null.

// The fewest values for each of the things that are shown.
inline constexpr int fewestForMannKendall = 3;
inline constexpr int fewestForTheilSen = 4;
inline constexpr int fewestForHolt = 8;

struct DataPoint
{
    double x = 0;
    double y = 0;

    bool operator==(const DataPoint &) const = default;
};

/// The middle value, the mean of the middle two when their number is even; `values` is not empty.
double median(QList<double> values);

/// y = slope * x + intercept; for a series the slope is in units per year and x the calendar year.
struct Line
{
    double slope = 0;
    double intercept = 0;

    double at(double x) const { return slope * x + intercept; }
    bool operator==(const Line &) const = default;
};

/// Slope = median of the pairwise slopes, intercept = median of y - slope * x (Theil 1950, Sen
/// 1968). Null below two values; whether so short a line is shown is the caller's question.
std::optional<Line> theilSen(std::span<const YearValue> series);

/// The range that a future value falls into at some level.
struct Interval
{
    double low = 0;
    double high = 0;

    bool operator==(const Interval &) const = default;
};

struct LeastSquares
{
    Line line;
    /// Square root of the residual sum of squares over n - 2.
    double residualSd = 0;
    int n = 0;
    double meanX = 0;
    /// Sum of squared distances of x from its mean; above zero.
    double sxx = 0;

    bool operator==(const LeastSquares &) const = default;
};

/// The least-squares line, centred first so that years keep their digits. Null below three points
/// (no residual deviation) and when all x are equal. Points come in any order.
std::optional<LeastSquares> leastSquares(std::span<const DataPoint> points);
std::optional<LeastSquares> leastSquares(std::span<const YearValue> series);

/// For one new observation at x: fit +- t(n - 2) * s * sqrt(1 + 1/n + (x - mean x)^2 / Sxx).
/// `level` is between 0 and 1 (0.95), two-sided.
Interval predictionInterval(const LeastSquares &fit, double x, double level);

/// The test for a monotonic trend: the sign of `s` is the sign of the trend.
struct MannKendall
{
    /// Pairs that rise minus pairs that fall.
    int s = 0;
    /// Of s without a trend, corrected for ties.
    double variance = 0;
    /// With continuity correction; null when p is exact.
    std::optional<double> z;
    /// Two-sided, above 0 and at most 1.
    double p = 1;

    bool operator==(const MannKendall &) const = default;
};

/// p is exact up to ten values without ties (Kendall 1938), normal otherwise (Kendall 1975).
/// Null below three values. With four the least p is 1/12: no trend can reach 5 %.
std::optional<MannKendall> mannKendall(std::span<const YearValue> series);

/// Holt's linear method with alpha 0.8 and beta* 0.2: its state after the last value.
struct Holt
{
    /// In the indicator's unit.
    double level = 0;
    /// In units per year.
    double trend = 0;
    /// Square root of the sum of all n squared one-step errors over n - 2.
    double residualSd = 0;

    double at(int stepsAhead) const { return level + stepsAhead * trend; }
    bool operator==(const Holt &) const = default;
};

/// Starts from level y1 and trend y2 - y1 and updates from y1 on (Hyndman & Athanasopoulos,
/// Forecasting: principles and practice, 2nd ed., 7.2). Null below three values and when a year is
/// missing: the method steps one year at a time.
std::optional<Holt> holt(std::span<const YearValue> series);

/// Variance of the error h steps ahead over that of one step:
/// 1 + (h - 1)(a^2 + a b h + b^2 h (2h - 1) / 6), b = a beta*. `stepsAhead` is at least 1.
double holtVarianceMultiplier(int stepsAhead);

/// Normal interval around the forecast; `level` as above.
Interval predictionInterval(const Holt &fit, int stepsAhead, double level);

enum class ForecastMethod { TheilSen, Holt };

/// The stable word in JSON: "theil_sen" or "holt".
QLatin1StringView forecastMethodCode(ForecastMethod method);

/// A forecast value, never clamped, with its 80 % and 95 % intervals, clamped to the indicator's
/// limits.
/// With `TheilSen` the value is on the Theil-Sen line and the intervals are those of the
/// least-squares line, centred on that line: the value need not be in their middle, nor inside.
struct Forecast
{
    int year = 0;
    double value = 0;
    double low80 = 0;
    double high80 = 0;
    double low95 = 0;
    double high95 = 0;
    ForecastMethod method = ForecastMethod::TheilSen;

    bool operator==(const Forecast &) const = default;
};

/// For each year after the series up to `lastYear`: first all by Theil-Sen (from four values on),
/// then all by Holt (from eight on, without a gap). Empty below four values.
QList<Forecast> forecast(std::span<const YearValue> series, int lastYear, const Limits &limits);

} // namespace Core

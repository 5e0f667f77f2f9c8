// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/trend.h"

#include <QMap>

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace Core {

namespace {

constexpr double alpha = 0.8;
constexpr double beta = alpha * 0.2; // the textbook's alpha times beta*
constexpr int mostForExactP = 10;

int countOf(auto values)
{
    return static_cast<int>(values.size());
}

double square(double x)
{
    return x * x;
}

QList<DataPoint> pointsOf(std::span<const YearValue> series)
{
    QList<DataPoint> points;
    points.reserve(countOf(series));
    for (const YearValue &item : series)
        points.append({static_cast<double>(item.year), item.value});
    return points;
}

/// Calls `visit` with every earlier and later value.
void forEachPair(std::span<const YearValue> series, auto visit)
{
    for (size_t later = 1; later < series.size(); ++later) {
        for (size_t earlier = 0; earlier < later; ++earlier)
            visit(series[earlier], series[later]);
    }
}

double pairwiseSlope(const YearValue &earlier, const YearValue &later)
{
    return (later.value - earlier.value) / (later.year - earlier.year);
}

/// The quantile that leaves half of 1 - level above it.
double twoSidedQuantile(const auto &distribution, double level)
{
    return quantile(distribution, (1 + level) / 2);
}

} // namespace

double median(QList<double> values)
{
    Q_ASSERT(!values.isEmpty());
    const auto middle = values.begin() + values.size() / 2;
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return std::midpoint(*std::max_element(values.begin(), middle), *middle);
}

// Lines

std::optional<Line> theilSen(std::span<const YearValue> series)
{
    if (series.size() < 2)
        return std::nullopt;
    QList<double> slopes;
    forEachPair(series, [&](const YearValue &earlier, const YearValue &later) {
        slopes.append(pairwiseSlope(earlier, later));
    });
    const double slope = median(slopes);

    QList<double> intercepts;
    for (const YearValue &item : series)
        intercepts.append(item.value - slope * item.year);
    return Line{slope, median(intercepts)};
}

namespace {

DataPoint meanOf(std::span<const DataPoint> points)
{
    DataPoint sum;
    for (const DataPoint &point : points)
        sum = {sum.x + point.x, sum.y + point.y};
    const auto n = static_cast<double>(points.size());
    return {sum.x / n, sum.y / n};
}

double residualSquares(std::span<const DataPoint> points, const DataPoint &mean, double slope)
{
    double sum = 0;
    for (const DataPoint &point : points)
        sum += square(point.y - mean.y - slope * (point.x - mean.x));
    return sum;
}

} // namespace

std::optional<LeastSquares> leastSquares(std::span<const DataPoint> points)
{
    const int n = countOf(points);
    if (n < 3)
        return std::nullopt;
    const DataPoint mean = meanOf(points);
    double sxx = 0;
    double sxy = 0;
    for (const DataPoint &point : points) {
        sxx += square(point.x - mean.x);
        sxy += (point.x - mean.x) * (point.y - mean.y);
    }
    if (!(sxx > 0))
        return std::nullopt;

    const double slope = sxy / sxx;
    return LeastSquares{.line = {slope, mean.y - slope * mean.x},
                        .residualSd = std::sqrt(residualSquares(points, mean, slope) / (n - 2)),
                        .n = n,
                        .meanX = mean.x,
                        .sxx = sxx};
}

std::optional<LeastSquares> leastSquares(std::span<const YearValue> series)
{
    return leastSquares(pointsOf(series));
}

Interval predictionInterval(const LeastSquares &fit, double x, double level)
{
    const double spread = std::sqrt(1 + 1.0 / fit.n + square(x - fit.meanX) / fit.sxx);
    const boost::math::students_t distribution(fit.n - 2);
    const double half = twoSidedQuantile(distribution, level) * fit.residualSd * spread;
    return {fit.line.at(x) - half, fit.line.at(x) + half};
}

// Mann-Kendall

namespace {

int signOfChange(const YearValue &earlier, const YearValue &later)
{
    return (later.value > earlier.value) - (later.value < earlier.value);
}

int kendallS(std::span<const YearValue> series)
{
    int s = 0;
    forEachPair(series, [&](const YearValue &earlier, const YearValue &later) {
        s += signOfChange(earlier, later);
    });
    return s;
}

/// How often each value that occurs does.
QList<int> tieSizes(std::span<const YearValue> series)
{
    QMap<double, int> counts;
    for (const YearValue &item : series)
        ++counts[item.value];
    return counts.values();
}

/// n(n - 1)(2n + 5) / 18 of n values, or of a group of n equal ones to be taken off.
double varianceOfS(double n)
{
    return n * (n - 1) * (2 * n + 5) / 18;
}

/// For every k from 0, how many orders of n different values have k pairs that fall.
QList<qint64> fallingPairCounts(int n)
{
    QList<qint64> counts{1};
    for (int size = 2; size <= n; ++size) {
        QList<qint64> next(counts.size() + size - 1, 0);
        for (qsizetype k = 0; k < counts.size(); ++k) {
            for (int added = 0; added < size; ++added)
                next[k + added] += counts[k];
        }
        counts = next;
    }
    return counts;
}

double exactP(int n, int s)
{
    const QList<qint64> counts = fallingPairCounts(n);
    const qsizetype pairs = counts.size() - 1;
    const auto pastTail = counts.cbegin() + (pairs - std::abs(s)) / 2 + 1;
    const qint64 tail = std::accumulate(counts.cbegin(), pastTail, qint64(0));
    const qint64 all = std::accumulate(pastTail, counts.cend(), tail);
    return std::min(1.0, 2 * static_cast<double>(tail) / static_cast<double>(all));
}

double continuityCorrectedZ(int s, double variance)
{
    if (s == 0)
        return 0; // also when all values are equal and the variance is zero
    return (s > 0 ? s - 1 : s + 1) / std::sqrt(variance);
}

double normalP(double z)
{
    return std::erfc(std::abs(z) / std::sqrt(2.0));
}

} // namespace

std::optional<MannKendall> mannKendall(std::span<const YearValue> series)
{
    const int n = countOf(series);
    if (n < fewestForMannKendall)
        return std::nullopt;
    const int s = kendallS(series);
    const QList<int> ties = tieSizes(series);
    double variance = varianceOfS(n);
    for (const int size : ties)
        variance -= varianceOfS(size);

    if (n <= mostForExactP && ties.size() == n)
        return MannKendall{.s = s, .variance = variance, .z = {}, .p = exactP(n, s)};
    const double z = continuityCorrectedZ(s, variance);
    return MannKendall{.s = s, .variance = variance, .z = z, .p = normalP(z)};
}

// Holt

namespace {

bool hasGap(std::span<const YearValue> series)
{
    return series.back().year - series.front().year + 1 != countOf(series);
}

} // namespace

std::optional<Holt> holt(std::span<const YearValue> series)
{
    const int n = countOf(series);
    if (n < 3 || hasGap(series))
        return std::nullopt;
    double level = series[0].value;
    double trend = series[1].value - series[0].value;
    double squaredErrors = 0;
    for (const YearValue &item : series) {
        const double expected = level + trend;
        const double error = item.value - expected;
        level = expected + alpha * error;
        trend += beta * error;
        squaredErrors += square(error);
    }
    return Holt{.level = level, .trend = trend, .residualSd = std::sqrt(squaredErrors / (n - 2))};
}

double holtVarianceMultiplier(int stepsAhead)
{
    const double h = stepsAhead;
    return 1 + (h - 1) * (square(alpha) + alpha * beta * h + square(beta) * h * (2 * h - 1) / 6);
}

Interval predictionInterval(const Holt &fit, int stepsAhead, double level)
{
    const double sd = fit.residualSd * std::sqrt(holtVarianceMultiplier(stepsAhead));
    const double half = twoSidedQuantile(boost::math::normal(), level) * sd;
    return {fit.at(stepsAhead) - half, fit.at(stepsAhead) + half};
}

// Forecast

namespace {

double clamped(double value, const Limits &limits)
{
    if (limits.min)
        value = std::max(value, *limits.min);
    return limits.max ? std::min(value, *limits.max) : value;
}

/// `intervalAt` gives the interval of a level.
Forecast forecastOf(int year, double value, ForecastMethod method, const Limits &limits,
                    auto intervalAt)
{
    const Interval likely = intervalAt(0.80);
    const Interval wide = intervalAt(0.95);
    return {.year = year,
            .value = value,
            .low80 = clamped(likely.low, limits),
            .high80 = clamped(likely.high, limits),
            .low95 = clamped(wide.low, limits),
            .high95 = clamped(wide.high, limits),
            .method = method};
}

QList<Forecast> lineForecast(std::span<const YearValue> series, int lastYear, const Limits &limits)
{
    const auto line = theilSen(series);
    const auto fit = leastSquares(series);
    QList<Forecast> items;
    for (int year = series.back().year + 1; line && fit && year <= lastYear; ++year) {
        items.append(
            forecastOf(year, line->at(year), ForecastMethod::TheilSen, limits,
                       [&](double level) { return predictionInterval(*fit, year, level); }));
    }
    return items;
}

QList<Forecast> holtForecast(std::span<const YearValue> series, int lastYear, const Limits &limits)
{
    const auto fit = holt(series);
    const int latest = series.back().year;
    QList<Forecast> items;
    for (int steps = 1; fit && latest + steps <= lastYear; ++steps) {
        items.append(
            forecastOf(latest + steps, fit->at(steps), ForecastMethod::Holt, limits,
                       [&](double level) { return predictionInterval(*fit, steps, level); }));
    }
    return items;
}

} // namespace

QLatin1StringView forecastMethodCode(ForecastMethod method)
{
    return method == ForecastMethod::Holt ? "holt"_L1 : "theil_sen"_L1;
}

QList<Forecast> forecast(std::span<const YearValue> series, int lastYear, const Limits &limits)
{
    QList<Forecast> items;
    if (countOf(series) >= fewestForTheilSen)
        items += lineForecast(series, lastYear, limits);
    if (countOf(series) >= fewestForHolt)
        items += holtForecast(series, lastYear, limits);
    return items;
}

} // namespace Core

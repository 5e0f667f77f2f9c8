// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/trend.h"
#include "tests/support/nearly.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <cmath>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

using Series = QList<YearValue>;
using Values = QList<double>;

namespace {

/// The rows of a published table, without its header.
QList<QStringList> tableRows(const QString &fileName)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/") + fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.split(u','));
    return rows.mid(1);
}

Series yearly(int firstYear, const Values &values)
{
    Series series;
    for (const double value : values)
        series.append({firstYear++, value});
    return series;
}

/// The first row of section 2 of the methods.
Series sixYears()
{
    return yearly(2019, {17.3, 19.1, 19.3, 20.8, 21.5, 22.5});
}

Series mapped(Series series, auto change)
{
    for (YearValue &item : series)
        item.value = change(item.value);
    return series;
}

/// The same values in the opposite order of years.
Series reversed(const Series &series)
{
    Series result = series;
    for (qsizetype i = 0; i < series.size(); ++i)
        result[i].value = series[series.size() - 1 - i].value;
    return result;
}

/// 1 to n with the pairs out of order needed for S = s: the largest values are moved to the front.
Series seriesWithS(int n, int s)
{
    int falling = (n * (n - 1) / 2 - s) / 2;
    Values values;
    for (int value = 1; value <= n; ++value) {
        const int ahead = std::min(falling, value - 1);
        values.insert(values.size() - ahead, value);
        falling -= ahead;
    }
    return yearly(2000, values);
}

Series publishedHolt()
{
    Series series;
    for (const QStringList &row : tableRows(u"holt_cases.csv"_s)) {
        if (!row[1].isEmpty())
            series.append({row[0].toInt(), row[1].toDouble()});
    }
    return series;
}

QList<Forecast> byMethod(const QList<Forecast> &items, ForecastMethod method)
{
    QList<Forecast> result;
    std::ranges::copy_if(items, std::back_inserter(result),
                         [&](const Forecast &item) { return item.method == method; });
    return result;
}

bool within(double a, double b, double absolute)
{
    return std::abs(a - b) <= absolute;
}

} // namespace

class TestTrend : public QObject
{
    Q_OBJECT

private slots:
    void medians_data();
    void medians();
    void theilSenOfSixYears();
    void theilSenIgnoresOneOutlier();
    void theilSenCountsYearsNotPositions();
    void theilSenNeedsTwoValues();
    void leastSquaresOfSixYears();
    void leastSquaresReproducesNorris();
    void leastSquaresKeepsDigitsFarFromTheOrigin();
    void leastSquaresRefuses();
    void predictionIntervalOfSixYears();
    void predictionIntervalWidensAwayFromTheMean();
    void mannKendallOfSixYears();
    void mannKendallWithTies();
    void mannKendallExactNull_data();
    void mannKendallExactNull();
    void mannKendallNeedsThreeValues();
    void fourValuesNeverReachFivePercent();
    void mannKendallIsExactUpToTenWithoutTies();
    void equalValuesHaveNoTrend_data();
    void equalValuesHaveNoTrend();
    void mirroringFlipsSAndKeepsP_data();
    void mirroringFlipsSAndKeepsP();
    void holtReproducesTheBook_data();
    void holtReproducesTheBook();
    void holtForecastsReproduceTheBook();
    void holtDeviationCountsEveryError();
    void holtSettlesOnALine();
    void holtRefuses();
    void holtVarianceGrowsWithTheHorizon();
    void forecastByNumberOfPoints_data();
    void forecastByNumberOfPoints();
    void forecastOfSixYears();
    void forecastHoltIntervals();
    void forecastSkipsHoltOverAGap();
    void forecastClampsIntervalsOnly();
    void forecastNeedsAYearAhead();
    void forecastScalesWithTheSeries();
    void methodCodes();
};

void TestTrend::medians_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<double>("expected");
    QTest::newRow("a single value") << Values{7} << 7.0;
    QTest::newRow("the middle of three in any order") << Values{9, 1, 4} << 4.0;
    QTest::newRow("the mean of the middle two") << Values{1, 10, 2, 3} << 2.5;
}

void TestTrend::medians()
{
    QFETCH(Values, values);
    QTEST(median(values), "expected");
}

// Theil-Sen

void TestTrend::theilSenOfSixYears()
{
    const Line line = theilSen(sixYears()).value();
    QVERIFY(nearly(line.slope, 1.0));
    QVERIFY(nearly(line.intercept, -2001.5));
    QVERIFY(nearly(line.at(2030), 28.5));
}

void TestTrend::theilSenIgnoresOneOutlier()
{
    const Line line = theilSen(yearly(2015, {1, 2, 300, 4, 5, 6})).value();
    QVERIFY(nearly(line.slope, 1.0));
    QVERIFY(nearly(line.at(2020), 6.0));
}

void TestTrend::theilSenCountsYearsNotPositions()
{
    const Line line = theilSen(Series{{2010, 10}, {2012, 14}, {2018, 26}, {2019, 28}}).value();
    QVERIFY(nearly(line.slope, 2.0));
    QVERIFY(nearly(line.at(2015), 20.0));
}

void TestTrend::theilSenNeedsTwoValues()
{
    QVERIFY(!theilSen({}));
    QVERIFY(!theilSen(yearly(2020, {5})));
    QCOMPARE(theilSen(yearly(2020, {5, 8})).value().slope, 3.0);
}

// Least squares

void TestTrend::leastSquaresOfSixYears()
{
    const LeastSquares fit = leastSquares(sixYears()).value();
    QVERIFY(nearly(fit.line.slope, 0.9914285714, 1e-10));
    QVERIFY(nearly(fit.residualSd, 0.3489439851, 1e-9));
    QVERIFY(nearly(fit.line.at(2030), 28.510476, 1e-7));
    QCOMPARE(fit.n, 6);
    QCOMPARE(fit.meanX, 2021.5);
    QCOMPARE(fit.sxx, 17.5);
}

void TestTrend::leastSquaresReproducesNorris()
{
    QMap<QString, double> certified;
    for (const QStringList &row : tableRows(u"nist_norris_certified.csv"_s))
        certified[row[0]] = row[1].toDouble();
    QList<DataPoint> points;
    for (const QStringList &row : tableRows(u"nist_norris.csv"_s))
        points.append({row[0].toDouble(), row[1].toDouble()});

    const LeastSquares fit = leastSquares(points).value();
    QCOMPARE(fit.n, 36);
    QVERIFY(nearly(fit.line.slope, certified[u"slope"_s], 1e-10));
    QVERIFY(nearly(fit.line.intercept, certified[u"intercept"_s], 1e-10));
    QVERIFY(nearly(fit.residualSd, certified[u"residual_sd"_s], 1e-10));
    QVERIFY(nearly(fit.residualSd / std::sqrt(fit.sxx), certified[u"se_slope"_s], 1e-10));
}

void TestTrend::leastSquaresKeepsDigitsFarFromTheOrigin()
{
    const Series far = mapped(sixYears(), [](double y) { return y + 1e6; });
    const LeastSquares fit = leastSquares(far).value();
    QVERIFY(nearly(fit.line.slope, 0.9914285714285714));
    QVERIFY(nearly(fit.residualSd, leastSquares(sixYears()).value().residualSd, 1e-8));
}

void TestTrend::leastSquaresRefuses()
{
    QVERIFY(!leastSquares(Series{}));
    QVERIFY(!leastSquares(yearly(2020, {1, 2})));
    QVERIFY(!leastSquares(QList<DataPoint>{{3, 1}, {3, 2}, {3, 4}}));
    QVERIFY(leastSquares(yearly(2020, {1, 2, 4})));
}

void TestTrend::predictionIntervalOfSixYears()
{
    const LeastSquares fit = leastSquares(sixYears()).value();
    const Interval likely = predictionInterval(fit, 2030, 0.80);
    QVERIFY(within(likely.low, 27.27936, 5e-6));
    QVERIFY(within(likely.high, 29.741592, 5e-7));
    const Interval wide = predictionInterval(fit, 2030, 0.95);
    QVERIFY(within(wide.low, 26.281078, 5e-7));
    QVERIFY(within(wide.high, 30.739874, 5e-7));
}

void TestTrend::predictionIntervalWidensAwayFromTheMean()
{
    const LeastSquares fit = leastSquares(sixYears()).value();
    const auto width = [&](double x) {
        const Interval interval = predictionInterval(fit, x, 0.95);
        return interval.high - interval.low;
    };
    QVERIFY(width(2022) < width(2025));
    QVERIFY(width(2025) < width(2030));
    QVERIFY(nearly(width(2021.5 - 4), width(2021.5 + 4)));
}

// Mann-Kendall

void TestTrend::mannKendallOfSixYears()
{
    const MannKendall test = mannKendall(sixYears()).value();
    QCOMPARE(test.s, 15);
    QCOMPARE(test.z, std::nullopt);
    QVERIFY(nearly(test.p, 2.0 / 720));
    QVERIFY(nearly(test.variance, 6 * 5 * 17 / 18.0));
}

void TestTrend::mannKendallWithTies()
{
    const Series series = yearly(2010, {10, 10, 10, 5, 10, 20, 18, 17, 15, 24, 15});
    const MannKendall test = mannKendall(series).value();
    QCOMPARE(test.s, 22);
    QVERIFY(within(test.variance, 155.3333, 5e-5));
    QVERIFY(within(test.z.value(), 1.68495, 5e-6));
    QVERIFY(within(test.p, 0.0920, 5e-5));
    QVERIFY(nearly(theilSen(series).value().slope, 1.0));
}

void TestTrend::mannKendallExactNull_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("s");
    QTest::addColumn<double>("p");
    const QList<QStringList> rows = tableRows(u"mk_exact_null_n3_to_10.csv"_s);
    QCOMPARE(rows.size(), 88);
    for (const QStringList &row : rows) {
        QTest::addRow("%s values with S %s", qPrintable(row[0]), qPrintable(row[1]))
            << row[0].toInt() << row[1].toInt() << row[5].toDouble();
    }
}

void TestTrend::mannKendallExactNull()
{
    QFETCH(int, n);
    QFETCH(int, s);
    QFETCH(double, p);
    const MannKendall test = mannKendall(seriesWithS(n, s)).value();
    QCOMPARE(test.s, s);
    QCOMPARE(test.z, std::nullopt);
    QVERIFY(nearly(test.p, p));
}

void TestTrend::mannKendallNeedsThreeValues()
{
    QVERIFY(!mannKendall({}));
    QVERIFY(!mannKendall(yearly(2018, {50, 53})));
    QVERIFY(nearly(mannKendall(yearly(2018, {50, 53, 60})).value().p, 1.0 / 3));
}

void TestTrend::fourValuesNeverReachFivePercent()
{
    Values values{1, 2, 3, 4};
    double least = 1;
    do {
        least = std::min(least, mannKendall(yearly(2020, values)).value().p);
    } while (std::ranges::next_permutation(values).found);
    QVERIFY(nearly(least, 1.0 / 12));
}

void TestTrend::mannKendallIsExactUpToTenWithoutTies()
{
    QVERIFY(!mannKendall(seriesWithS(10, 21)).value().z);
    QVERIFY(mannKendall(seriesWithS(11, 21)).value().z);
    QVERIFY(mannKendall(yearly(2020, {1, 2, 2, 3})).value().z);
}

void TestTrend::equalValuesHaveNoTrend_data()
{
    QTest::addColumn<int>("n");
    QTest::newRow("three equal values") << 3;
    QTest::newRow("ten equal values") << 10;
    QTest::newRow("twelve equal values") << 12;
}

void TestTrend::equalValuesHaveNoTrend()
{
    QFETCH(int, n);
    const Series series = yearly(2000, Values(n, 100.0));
    const MannKendall test = mannKendall(series).value();
    QCOMPARE(test.s, 0);
    QCOMPARE(test.variance, 0.0);
    QCOMPARE(test.p, 1.0);
    QCOMPARE(theilSen(series).value().slope, 0.0);
}

void TestTrend::mirroringFlipsSAndKeepsP_data()
{
    QTest::addColumn<Values>("values");
    QTest::newRow("short and exact") << Values{17.3, 19.1, 18.3, 20.8, 21.5, 20.5};
    QTest::newRow("short with ties") << Values{3, 3, 4, 6, 5, 6};
    QTest::newRow("long with ties") << Values{10, 10, 10, 5, 10, 20, 18, 17, 15, 24, 15};
    QTest::newRow("balanced") << Values{2, 4, 1, 3};
}

void TestTrend::mirroringFlipsSAndKeepsP()
{
    QFETCH(Values, values);
    const Series series = yearly(2008, values);
    const MannKendall test = mannKendall(series).value();
    const Series upsideDown = mapped(series, [](double y) { return -y; });
    for (const Series &mirror : {reversed(series), upsideDown}) {
        const MannKendall mirrored = mannKendall(mirror).value();
        QCOMPARE(mirrored.s, -test.s);
        QCOMPARE(mirrored.p, test.p);
        QCOMPARE(mirrored.variance, test.variance);
    }
}

// Holt

void TestTrend::holtReproducesTheBook_data()
{
    QTest::addColumn<int>("values");
    QTest::addColumn<double>("level");
    QTest::addColumn<double>("trend");
    int values = 0;
    for (const QStringList &row : tableRows(u"holt_cases.csv"_s)) {
        if (++values >= 3 && !row[1].isEmpty())
            QTest::addRow("after %s", qPrintable(row[0]))
                << values << row[4].toDouble() << row[5].toDouble();
    }
}

void TestTrend::holtReproducesTheBook()
{
    QFETCH(int, values);
    QFETCH(double, level);
    QFETCH(double, trend);
    const Holt fit = holt(publishedHolt().first(values)).value();
    QVERIFY(within(fit.level, level, 5.1e-5)); // the table has four decimals
    QVERIFY(within(fit.trend, trend, 5.1e-5));
}

void TestTrend::holtForecastsReproduceTheBook()
{
    const Holt fit = holt(publishedHolt()).value();
    const Values published{43.76, 45.59, 47.43, 49.27, 51.10};
    for (int h = 1; h <= 5; ++h)
        QVERIFY(within(fit.at(h), published[h - 1], 0.0101));
}

void TestTrend::holtDeviationCountsEveryError()
{
    double squares = 0;
    for (const QStringList &row : tableRows(u"holt_cases.csv"_s)) {
        if (!row[1].isEmpty())
            squares += std::pow(row[1].toDouble() - row[2].toDouble(), 2);
    }
    QVERIFY(nearly(holt(publishedHolt()).value().residualSd, std::sqrt(squares / 13), 1e-4));
}

void TestTrend::holtSettlesOnALine()
{
    // The start expects y2 in the first year, so even a line has an early miss; it fades.
    Values values;
    for (int i = 0; i < 60; ++i)
        values.append(3 + 2 * i);
    const Holt fit = holt(yearly(1961, values)).value();
    QVERIFY(nearly(fit.trend, 2, 1e-5));
    QVERIFY(nearly(fit.at(1), 123, 1e-5));
}

void TestTrend::holtRefuses()
{
    QVERIFY(!holt({}));
    QVERIFY(!holt(yearly(2020, {1, 2})));
    QVERIFY(holt(yearly(2020, {1, 2, 3})));
    QVERIFY(!holt(Series{{2018, 1}, {2019, 2}, {2021, 3}}));
}

void TestTrend::holtVarianceGrowsWithTheHorizon()
{
    // a = 0.8, b = 0.16: c(2) = 1 + (0.64 + 0.256 + 0.0256), c(3) = 1 + 2 (0.64 + 0.384 + 0.064)
    QCOMPARE(holtVarianceMultiplier(1), 1.0);
    QVERIFY(nearly(holtVarianceMultiplier(2), 1.9216));
    QVERIFY(nearly(holtVarianceMultiplier(3), 3.176));
}

// Forecast

void TestTrend::forecastByNumberOfPoints_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("lineItems");
    QTest::addColumn<int>("holtItems");
    QTest::newRow("nothing without a value") << 0 << 0 << 0;
    QTest::newRow("nothing with one value") << 1 << 0 << 0;
    QTest::newRow("nothing with two values") << 2 << 0 << 0;
    QTest::newRow("nothing with three values") << 3 << 0 << 0;
    QTest::newRow("a line with four values") << 4 << 5 << 0;
    QTest::newRow("a line with seven values") << 7 << 5 << 0;
    QTest::newRow("both with eight values") << 8 << 5 << 5;
    QTest::newRow("both with twelve values") << 12 << 5 << 5;
}

void TestTrend::forecastByNumberOfPoints()
{
    QFETCH(int, points);
    const Series series = publishedHolt().first(points);
    const int latest = series.isEmpty() ? 2000 : series.last().year;
    const QList<Forecast> items = forecast(series, latest + 5, {});
    const QList<Forecast> line = byMethod(items, ForecastMethod::TheilSen);
    QTEST(static_cast<int>(line.size()), "lineItems");
    QTEST(static_cast<int>(byMethod(items, ForecastMethod::Holt).size()), "holtItems");
    for (qsizetype i = 0; i < items.size(); ++i)
        QCOMPARE(items[i].year, latest + 1 + static_cast<int>(i % line.size()));
}

void TestTrend::forecastOfSixYears()
{
    const QList<Forecast> items = forecast(sixYears(), 2030, {0, 100});
    QCOMPARE(items.size(), 6);
    const Forecast last = items.last();
    QCOMPARE(last.year, 2030);
    QCOMPARE(last.method, ForecastMethod::TheilSen);
    QVERIFY(nearly(last.value, 28.5));
    QVERIFY(within(last.low80, 27.27936, 5e-6));
    QVERIFY(within(last.high80, 29.741592, 5e-7));
    QVERIFY(within(last.low95, 26.281078, 5e-7));
    QVERIFY(within(last.high95, 30.739874, 5e-7));
}

void TestTrend::forecastHoltIntervals()
{
    const Series series = publishedHolt();
    const Holt fit = holt(series).value();
    const auto items = byMethod(forecast(series, 2006, {}), ForecastMethod::Holt);
    QCOMPARE(items.size(), 2);
    const double sd = fit.residualSd * std::sqrt(1.9216);
    QVERIFY(nearly(items[1].value, fit.at(2)));
    QVERIFY(nearly(items[1].high80 - items[1].value, 1.2815515655446004 * sd));
    QVERIFY(nearly(items[1].value - items[1].low95, 1.959963984540054 * sd));
}

void TestTrend::forecastSkipsHoltOverAGap()
{
    Series series = publishedHolt();
    series.removeAt(4);
    const QList<Forecast> items = forecast(series, 2010, {});
    QCOMPARE(byMethod(items, ForecastMethod::TheilSen).size(), 6);
    QCOMPARE(byMethod(items, ForecastMethod::Holt).size(), 0);
}

void TestTrend::forecastClampsIntervalsOnly()
{
    const Series series = yearly(2020, {80, 86, 91, 99});
    const Forecast free = forecast(series, 2026, {}).last();
    const Forecast held = forecast(series, 2026, {.min = 0, .max = 100}).last();
    QVERIFY(free.value > 100);
    QCOMPARE(held.value, free.value);
    QCOMPARE(held.high80, 100.0);
    QCOMPARE(held.high95, 100.0);
    QCOMPARE(held.low95, std::min(free.low95, 100.0));
    QCOMPARE(forecast(series, 2026, {.min = 200, .max = {}}).last().low95, 200.0);
}

void TestTrend::forecastNeedsAYearAhead()
{
    QCOMPARE(forecast(sixYears(), 2024, {}).size(), 0);
    QCOMPARE(forecast(sixYears(), 2020, {}).size(), 0);
    QCOMPARE(forecast(sixYears(), 2025, {}).size(), 1);
}

void TestTrend::forecastScalesWithTheSeries()
{
    const Series series = publishedHolt();
    const auto once = forecast(series, 2010, {});
    const auto scaled = forecast(mapped(series, [](double y) { return 1000 * y; }), 2010, {});
    QCOMPARE(scaled.size(), once.size());
    for (qsizetype i = 0; i < once.size(); ++i) {
        QVERIFY(nearly(scaled[i].value, 1000 * once[i].value));
        QVERIFY(nearly(scaled[i].low95, 1000 * once[i].low95));
        QVERIFY(nearly(scaled[i].high80, 1000 * once[i].high80));
    }
}

void TestTrend::methodCodes()
{
    QCOMPARE(forecastMethodCode(ForecastMethod::TheilSen), "theil_sen"_L1);
    QCOMPARE(forecastMethodCode(ForecastMethod::Holt), "holt"_L1);
}

QTEST_APPLESS_MAIN(TestTrend)
#include "tst_trend.moc"

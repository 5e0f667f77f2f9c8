// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/findings.h"
#include "core/chart/rankcharts.h"
#include "tests/support/series.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

Target targetOf(int horizon, Comparator comparator, double value)
{
    Target target;
    target.horizon = horizon;
    target.comparator = comparator;
    target.value = value;
    return target;
}

IndicatorSituation situationOf(const Indicator &indicator, const Series &known, int asOf)
{
    return {indicator, known, assess(indicator, known, {asOf, 2020}), {asOf, 2020}};
}

/// As of the year of the last value unless said otherwise.
IndicatorSituation share(const QString &values, int asOf = 0,
                         const QMap<int, BreakReason> &breaks = {})
{
    Indicator indicator;
    indicator.code = u"XHS06"_s;
    indicator.name = {u"T\u1ef7 l\u1ec7"_s, u"Share %1"_s};
    indicator.measure = {u"%"_s, u"%"_s};
    indicator.direction = Direction::Up;
    indicator.limits = {0, 100};
    indicator.targets = {targetOf(2025, Comparator::Above, 50),
                         targetOf(2030, Comparator::Above, 80)};
    Series known = series(values);
    known.breaks = breaks;
    const int last = known.points.isEmpty() ? 2024 : known.points.last().year;
    return situationOf(indicator, known, asOf > 0 ? asOf : last);
}

IndicatorSituation readiness(const QString &values, int asOf = 2024)
{
    Indicator indicator;
    indicator.code = u"KTS04"_s;
    indicator.name = {u"X\u1ebfp h\u1ea1ng"_s, u"Readiness rank"_s};
    indicator.measure = {u"h\u1ea1ng"_s, u"rank"_s};
    indicator.kind = IndicatorKind::Rank;
    indicator.direction = Direction::Down;
    indicator.targets = {targetOf(2025, Comparator::AtMost, 25),
                         targetOf(2030, Comparator::AtMost, 10)};
    return situationOf(indicator, series(values), asOf);
}

IndicatorSituation growth(const QString &values)
{
    Indicator indicator;
    indicator.code = u"KTS03"_s;
    indicator.name = {u"N\u0103ng su\u1ea5t"_s, u"Productivity growth"_s};
    indicator.measure = {u"%"_s, u"%"_s};
    indicator.kind = IndicatorKind::Rate;
    indicator.direction = Direction::Up;
    Target yearly = targetOf(2025, Comparator::AtLeast, 7);
    yearly.mode = TargetMode::EachYear;
    indicator.targets = {yearly};
    return situationOf(indicator, series(values), 2023);
}

/// The first series of a style in the first panel; without runs when there is none.
ChartSeries seriesOf(const ChartSpec &spec, ChartSeries::Style style)
{
    for (const ChartSeries &one : spec.panels.first().series) {
        if (one.style == style)
            return one;
    }
    return {};
}

/// The measured runs as text: "2019 2020 | 2022", a hollow point in brackets.
QString runsOf(const ChartSeries &measured)
{
    QStringList runs;
    for (const QList<ChartPoint> &run : measured.runs) {
        QStringList years;
        for (const ChartPoint &point : run)
            years << (point.isBreak ? u"(%1)"_s : u"%1"_s).arg(point.year);
        runs << years.join(u' ');
    }
    return runs.join(u" | "_s);
}

QStringList panelTitles(const ChartSpec &spec)
{
    QStringList titles;
    for (const ChartPanel &panel : spec.panels)
        titles << panel.title;
    return titles;
}

} // namespace

class TestIndicatorCharts : public QObject
{
    Q_OBJECT

private slots:
    void runs_data();
    void runs();
    void laterValuesAreNotShown();
    void changesAreSaidOrRefused();
    void brokenFieldIsNoted();
    void pathsLeadFromTheBaseToEachTarget();
    void twoValuesHaveTheRequiredPaceOnly();
    void projectionGoesOnToTheLastTarget();
    void projectionStaysWithinLimits();
    void fourValuesHaveATrendLine();
    void aReachedTargetHasNoForecast();
    void titlesStateAFinding_data();
    void titlesStateAFinding();
    void theChartsOfARankHaveTitlesOfTheirOwn();
    void aMissedYearIsMarked();
    void theFootnoteSaysAmongHowMany();
    void fourValuesHaveAnInterval();
    void anIntervalBeyondTheLimitIsNotDrawn();
    void estimatesAreNamed();
    void rankHistory();
    void rankTargetsAreLines();
    void panelsAgainstTheRank();
    void aMetricWithoutValuesSaysSo();
    void emptyCharts();
    void milestonesHaveNothingToDraw();
    void tableIsTheChartsTwin();
    void theTableOfAPathGoesOnToTheLastTarget();
    void eightValuesHaveHoltInTheTable();
    void descriptionsAreComplete_data();
    void descriptionsAreComplete();
    void whatMovesAwayIsBehind();
    void aBreakAtTheFirstYearIsNotNoted();
    void aSourceIsNamedOnce();
    void noPathLeadsToWhatTheBaseSatisfies();
    void theNarrowBandLiesWithinTheWideOne();
    void aRankAtItsTargetMeetsIt();
    void partsSpeakTheLanguageOfTheChart_data();
    void partsSpeakTheLanguageOfTheChart();
    void placesInANameAreNotFilled();

private:
    ChartContext context(int asOf = 2024) const
    {
        return {m_book, u"Ben Tre"_s, asOf, u"the office"_s};
    }

    Phrasebook m_book{Language::English};
};

void TestIndicatorCharts::runs_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<int>("breakYear");
    QTest::addColumn<QString>("expected");
    QTest::newRow("years in a row are one line")
        << u"2019=1 2020=2 2021=3"_s << 0 << "2019 2020 2021";
    QTest::newRow("a gap starts a new one") << u"2019=1 2020=2 2022=3"_s << 0 << "2019 2020 | 2022";
    QTest::newRow("a break starts a hollow one")
        << u"2019=1 2020=2 2021=3"_s << 2020 << "2019 | (2020) 2021";
    QTest::newRow("a break at the first value is none")
        << u"2019=1 2020=2"_s << 2019 << "2019 2020";
    QTest::newRow("one value") << u"2019=1"_s << 0 << "2019";
}

void TestIndicatorCharts::runs()
{
    QFETCH(QString, values);
    QFETCH(int, breakYear);
    QFETCH(QString, expected);
    QMap<int, BreakReason> breaks;
    if (breakYear > 0)
        breaks.insert(breakYear, BreakReason::DefinitionChanged);
    const ChartSpec spec = yearOverYearChart(share(values, 2024, breaks), context());
    QCOMPARE(runsOf(spec.panels.first().series.first()), expected);
}

void TestIndicatorCharts::laterValuesAreNotShown()
{
    const ChartSpec spec = yearOverYearChart(share(u"2019=1 2020=2 2021=3"_s, 2020), context(2020));
    QCOMPARE(runsOf(spec.panels.first().series.first()), u"2019 2020"_s);
    QCOMPARE(spec.lastYear, 2020);
    QCOMPARE(spec.table.rows.first().first(), u"2019"_s);
}

void TestIndicatorCharts::changesAreSaidOrRefused()
{
    const ChartSpec spec = yearOverYearChart(
        share(u"2019=40 2020=44.5 2022=50 2023=45"_s, 2024, {{2023, BreakReason::FieldChanged}}),
        context());
    const QList<ChartChange> changes = spec.panels.first().changes;
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(0).year, 2020);
    QVERIFY(changes.at(0).text.contains(u"+4.5"_s));
    QCOMPARE(changes.at(0).improved, std::optional(true));
    for (const int refused : {1, 2}) {
        static const QRegularExpression digit(u"\\d"_s);
        QVERIFY2(!changes.at(refused).text.isEmpty() && !changes.at(refused).text.contains(digit),
                 qPrintable(changes.at(refused).text));
        QVERIFY(!changes.at(refused).improved);
    }
    QCOMPARE(spec.panels.first().series.first().style, ChartSeries::Style::Columns);
}

void TestIndicatorCharts::brokenFieldIsNoted()
{
    const ChartSpec spec = pathChart(
        share(u"2019=40 2020=44 2021=50"_s, 2024,
              {{2020, BreakReason::FieldChanged}, {2023, BreakReason::DefinitionChanged}}),
        context());
    QCOMPARE(spec.panels.first().notes.size(), 1); // nothing stands at 2023
    QCOMPARE(spec.panels.first().notes.first().year, 2020);
}

void TestIndicatorCharts::pathsLeadFromTheBaseToEachTarget()
{
    // The base year is 2020, as for the lag; each target has a straight path of its own.
    const ChartSpec spec = pathChart(share(u"2018=10 2019=15 2020=20 2021=30"_s), context());
    const ChartSeries path = seriesOf(spec, ChartSeries::Style::Path);
    QCOMPARE(runsOf(path), u"2020 2025 | 2020 2030"_s);
    QCOMPARE(path.runs.first().first().value, 20.0);
    QCOMPARE(path.runs.first().last().value, 50.0);
    QCOMPARE(path.runs.last().last().value, 80.0);
    QCOMPARE(spec.firstYear, 2018);
    QCOMPARE(spec.lastYear, 2030);
}

void TestIndicatorCharts::twoValuesHaveTheRequiredPaceOnly()
{
    const ChartSpec spec = pathChart(share(u"2020=20 2021=30"_s), context());
    const QList<ChartSeries> all = spec.panels.first().series;
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.last().name, u"needs to rise by 5.0 percentage points a year"_s);
    QCOMPARE(runsOf(all.last()), u"2021 2025"_s);
    QVERIFY2(spec.footnote.contains(u"at least three"_s), qPrintable(spec.footnote));
}

void TestIndicatorCharts::projectionGoesOnToTheLastTarget()
{
    const ChartSpec spec = pathChart(share(u"2021=10 2022=14 2023=18"_s), context());
    const QList<ChartPoint> way = seriesOf(spec, ChartSeries::Style::Projection).runs.first();
    QCOMPARE(way.first().year, 2023);
    QCOMPARE(way.last().year, 2030);
    QCOMPARE(way.at(2).label, u"26.0%"_s); // 2025
    QCOMPARE(way.last().label, u"46.0%"_s);
    QVERIFY2(
        spec.footnote.contains(u"At the average pace of 2021\u20132023: 26.0% in 2025; 46.0% in "
                               "2030."_s),
        qPrintable(spec.footnote));
}

void TestIndicatorCharts::projectionStaysWithinLimits()
{
    const ChartSpec spec = pathChart(share(u"2018=10 2019=27.5 2020=45"_s, 2020), context(2020));
    const ChartPanel &panel = spec.panels.first();
    const ChartPoint end = seriesOf(spec, ChartSeries::Style::Projection).runs.first().last();
    QCOMPARE(end.value, 100.0);
    QCOMPARE(end.label, u"100.0% (the limit)"_s);
    QVERIFY(panel.axis.max <= 100);
    const ChartSpec ranks = pathChart(readiness(u"2017=47/63 2018=50/63 2019=53/63"_s), context());
    QCOMPARE(seriesOf(ranks, ChartSeries::Style::Projection).runs.first().last().label,
             u"63/63 (the limit)"_s);
}

void TestIndicatorCharts::fourValuesHaveATrendLine()
{
    const ChartSpec few = pathChart(share(u"2020=20 2021=30 2022=35"_s), context());
    QVERIFY(seriesOf(few, ChartSeries::Style::Trend).runs.isEmpty());
    const ChartSpec spec = pathChart(share(u"2020=20 2021=30 2022=35 2023=44"_s), context());
    const ChartSeries trend = seriesOf(spec, ChartSeries::Style::Trend);
    QVERIFY2(trend.name.startsWith(u"Theil-Sen line: +"_s), qPrintable(trend.name));
    QCOMPARE(trend.runs.first().first().year, 2020);
    QCOMPARE(trend.runs.first().last().year, 2030);
}

void TestIndicatorCharts::aReachedTargetHasNoForecast()
{
    const ChartSpec spec = pathChart(share(u"2020=60 2021=80 2022=95 2023=100"_s), context());
    QVERIFY(spec.panels.first().bands.isEmpty());
    QVERIFY(seriesOf(spec, ChartSeries::Style::Projection).runs.isEmpty());
    QCOMPARE(seriesOf(spec, ChartSeries::Style::Trend).runs.first().last().year, 2023);
    QVERIFY2(spec.footnote.contains(u"No forecast"_s), qPrintable(spec.footnote));
    QCOMPARE(spec.panels.first().targets.first().label, u"Target 2025: > 50% \u25cf met"_s);
}

void TestIndicatorCharts::titlesStateAFinding_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("distance");
    QTest::newRow("rising")
        << u"2021=12 2022=24 2023=30"_s
        << u"Share %1: 30.0% in 2023, up 6.0 percentage points from 2022"_s
        << u"Share %1: 30.0% in 2023, 20.0 percentage points short of the 2025 target "
           "(slightly off track)"_s;
    QTest::newRow("falling")
        << u"2022=24 2023=18"_s
        << u"Share %1: 18.0% in 2023, down 6.0 percentage points from 2022"_s
        << u"Share %1: 18.0% in 2023, 32.0 percentage points short of the 2025 target "
           "(moving away)"_s;
    QTest::newRow("one value") << u"2023=18"_s
                               << u"Share %1: 18.0% in 2023, no value for the year before"_s
                               << u"Share %1: 18.0% in 2023, 32.0 percentage points short of the "
                                  "2025 target"_s;
    QTest::newRow("met") << u"2022=50 2023=51"_s
                         << u"Share %1: 51.0% in 2023, up 1.0 percentage points from 2022"_s
                         << u"Share %1: 51.0% in 2023, meets the 2025 target"_s;
    QTest::newRow("at a strict bound")
        << u"2022=50 2023=50"_s << u"Share %1: 50.0% in 2023, unchanged from 2022"_s
        << u"Share %1: 50.0% in 2023, just at the 2025 target, which asks for more"_s;
    QTest::newRow("a distance that would round to nothing")
        << u"2022=49 2023=49.98"_s
        << u"Share %1: 50.0% in 2023, up 1.0 percentage points from 2022"_s
        << u"Share %1: 50.0% in 2023, 0.02 percentage points short of the 2025 target (on track)"_s;
}

void TestIndicatorCharts::titlesStateAFinding()
{
    QFETCH(QString, values);
    QFETCH(QString, change);
    QFETCH(QString, distance);
    QCOMPARE(yearOverYearChart(share(values), context()).title, change);
    QCOMPARE(pathChart(share(values), context()).title, distance);
}

void TestIndicatorCharts::theChartsOfARankHaveTitlesOfTheirOwn()
{
    const IndicatorSituation rank = readiness(u"2018=50/63 2019=53/63"_s, 2019);
    const QStringList titles{yearOverYearChart(rank, context()).title,
                             pathChart(rank, context()).title,
                             rankHistoryChart(rank, context()).title};
    QCOMPARE(
        titles,
        (QStringList{
            u"Ben Tre: 53/63 in 2019, down 3 places from 2018"_s,
            u"Ben Tre: 53/63 in 2019, 28 places short of the 2025 target (moving away)"_s,
            u"Ben Tre: 53/63 in 2019, down 3 places from 2018, 28 places short of the 2025 target (moving away)"_s}));
}

void TestIndicatorCharts::aMissedYearIsMarked()
{
    const ChartSpec spec = pathChart(growth(u"2021=7.5 2022=6.8 2023=8.1"_s), context());
    const QList<ChartPoint> run = spec.panels.first().series.first().runs.first();
    QVERIFY(!run.at(0).isMissed && run.at(1).isMissed && !run.at(2).isMissed);
    QCOMPARE(run.at(1).label, u"\u00d7\u00a06.8%"_s);
    QVERIFY2(spec.title.endsWith(u"target met in 2021 and 2023, missed in 2022"_s),
             qPrintable(spec.title));
    QVERIFY2(spec.footnote.contains(u"missed its target"_s), qPrintable(spec.footnote));
}

void TestIndicatorCharts::theFootnoteSaysAmongHowMany()
{
    const ChartSpec one = rankHistoryChart(readiness(u"2018=50/63 2019=53/63"_s), context());
    QVERIFY2(one.footnote.contains(u"among 63 ranked"_s), qPrintable(one.footnote));
    const ChartSpec two = rankHistoryChart(readiness(u"2023=50/63 2024=20/34"_s), context());
    QVERIFY2(two.footnote.contains(u"among 63, later 34 ranked"_s), qPrintable(two.footnote));
}

void TestIndicatorCharts::fourValuesHaveAnInterval()
{
    const ChartSpec few = pathChart(share(u"2020=20 2021=30 2022=35"_s), context());
    QVERIFY(few.panels.first().bands.isEmpty());
    QVERIFY2(few.footnote.contains(u"at least four"_s), qPrintable(few.footnote));
    const ChartSpec enough = pathChart(share(u"2020=20 2021=30 2022=35 2023=44"_s), context());
    const QList<ChartBand> bands = enough.panels.first().bands;
    QCOMPARE(bands.size(), 2); // 95 %, then 80 % within
    QCOMPARE(bands.first().ranges.first(), (ChartRange{2023, 44, 44}));
    QCOMPARE(bands.first().ranges.last().year, 2030);
    QVERIFY(bands.first().ranges.last().high <= 100); // as far as a share goes
    QVERIFY(enough.footnote.contains(u"least-squares"_s));
    // A break leaves too few values to compare.
    const ChartSpec broken = pathChart(
        share(u"2020=20 2021=30 2022=35 2023=44"_s, 2024, {{2022, BreakReason::DefinitionChanged}}),
        context());
    QVERIFY(broken.panels.first().bands.isEmpty());
}

void TestIndicatorCharts::anIntervalBeyondTheLimitIsNotDrawn()
{
    // Already past 100 % in 2024 on the line; clamped, nothing of it is left.
    IndicatorSituation one = share(u"2020=10 2021=40 2022=70 2023=79"_s);
    one.assessment.trend.forecast = {
        Forecast{2024, 105, 100, 100, 100, 100, ForecastMethod::TheilSen}};
    const ChartSpec spec = pathChart(one, context());
    QVERIFY(spec.panels.first().bands.isEmpty());
    QVERIFY2(spec.footnote.contains(u"beyond what is possible"_s), qPrintable(spec.footnote));
}

void TestIndicatorCharts::estimatesAreNamed()
{
    const ChartSpec spec = yearOverYearChart(share(u"2020=20 2021=~30"_s), context());
    QVERIFY(spec.footnote.contains(u"estimate"_s));
    const ChartSpec firm = yearOverYearChart(share(u"2020=20 2021=30"_s), context());
    QVERIFY(!firm.footnote.contains(u"estimate"_s));
}

void TestIndicatorCharts::rankHistory()
{
    const ChartSpec spec =
        rankHistoryChart(readiness(u"2018=50/63 2019=53/63 2022=40/63"_s), context());
    const ChartPanel &panel = spec.panels.first();
    QVERIFY(panel.axis.reversed);
    QCOMPARE(panel.axis.min, 1.0);
    QCOMPARE(panel.axis.max, 63.0);
    QCOMPARE(runsOf(panel.series.first()), u"2018 2019 | 2022"_s);
    QCOMPARE(panel.series.first().runs.first().last().label, u"53/63"_s);
    QCOMPARE(panel.field.size(), 3);
    QCOMPARE(panel.field.first().value, 63.0);
}

void TestIndicatorCharts::rankTargetsAreLines()
{
    const ChartSpec spec = rankHistoryChart(readiness(u"2018=50/63 2019=53/63"_s), context());
    const QList<ChartTarget> targets = spec.panels.first().targets;
    QCOMPARE(targets.size(), 2);
    QCOMPARE(targets.at(0).year, 2025);
    QCOMPARE(targets.at(0).value, 25.0);
    QCOMPARE(targets.at(1).value, 10.0);
    QVERIFY(targets.at(0).label.contains(u"25"_s));
    QVERIFY2(spec.title.contains(u"53/63"_s) && spec.title.contains(u"28"_s),
             qPrintable(spec.title));
}

void TestIndicatorCharts::panelsAgainstTheRank()
{
    const IndicatorSituation first = share(u"2016=10 2017=11"_s);
    const IndicatorSituation second = share(u"2020=20 2021=21"_s);
    const IndicatorSituation rank = readiness(u"2018=50/63 2019=53/63"_s);
    const ChartSpec spec = againstRankChart({&first, &second}, rank, context());
    QCOMPARE(panelTitles(spec), (QStringList{u"Share %1"_s, u"Share %1"_s, u"Readiness rank"_s}));
    QCOMPARE(spec.firstYear, 2016);
    QCOMPARE(spec.lastYear, 2030);
    QVERIFY(spec.panels.last().axis.reversed);
    for (const ChartPanel &panel : spec.panels)
        QCOMPARE(panel.series.size(), 1);
    QCOMPARE(spec.table.rows.size(), 8); // six years and two targets
}

void TestIndicatorCharts::aMetricWithoutValuesSaysSo()
{
    const IndicatorSituation metric = share({});
    const IndicatorSituation rank = readiness(u"2018=50/63 2019=53/63"_s);
    const ChartSpec spec = againstRankChart({&metric}, rank, context());
    QCOMPARE(spec.panels.first().title, u"Share %1: no data"_s);
    QVERIFY2(spec.title.startsWith(u"XHS06: no data; "_s), qPrintable(spec.title));
}

void TestIndicatorCharts::emptyCharts()
{
    for (const ChartSpec &spec :
         {yearOverYearChart(share({}), context()), rankHistoryChart(readiness({}), context()),
          againstRankChart({}, readiness({}), context())}) {
        QVERIFY(spec.isEmpty());
        QVERIFY(!spec.emptyText.isEmpty());
        QVERIFY(!spec.title.isEmpty());
    }
    // Targets alone are worth a path chart.
    const ChartSpec path = pathChart(share({}), context());
    QVERIFY(!path.isEmpty());
    QCOMPARE(path.lastYear, 2030);
    QCOMPARE(path.firstYear, 2024);
    QVERIFY2(path.emptyText.contains(u"Data entry"_s), qPrintable(path.emptyText));
    QVERIFY2(path.title.endsWith(u"no data"_s), qPrintable(path.title));
}

void TestIndicatorCharts::milestonesHaveNothingToDraw()
{
    Indicator milestone;
    milestone.code = u"XHS03"_s;
    milestone.name = {u"M\u1ed1c"_s, u"Step"_s};
    milestone.kind = IndicatorKind::Milestone;
    const ChartSpec spec = pathChart(situationOf(milestone, {}, 2024), context());
    QVERIFY(spec.isEmpty());
    QVERIFY(spec.emptyText != yearOverYearChart(share({}), context()).emptyText);
}

void TestIndicatorCharts::tableIsTheChartsTwin()
{
    const ChartSpec spec = yearOverYearChart(share(u"2019=40 2020=44.5 2022=50"_s), context());
    QCOMPARE(spec.table.rows.size(), 6); // four years, two targets
    for (const QStringList &row : spec.table.rows)
        QCOMPARE(row.size(), spec.table.header.size());
    QCOMPARE(spec.table.header.at(1), u"Value (%)"_s);
    QVERIFY(spec.table.rows.at(0).at(2).isEmpty());
    QCOMPARE(spec.table.rows.at(1), (QStringList{u"2020"_s, u"44.5%"_s, u"+4.5 percentage points"_s,
                                                 u"source not stated"_s}));
    QCOMPARE(spec.table.rows.at(2), (QStringList{u"2021"_s, u"no data"_s, QString(), QString()}));
}

void TestIndicatorCharts::theTableOfAPathGoesOnToTheLastTarget()
{
    const ChartSpec spec = pathChart(share(u"2020=20 2021=30 2022=35 2023=44"_s), context());
    QCOMPARE(spec.table.header.mid(3, 1).first().left(9), u"Theil-Sen"_s);
    QCOMPARE(spec.table.header.mid(4),
             (QStringList{u"Path to 2025"_s, u"Path to 2030"_s,
                          u"at the average pace of 2020\u20132023"_s, u"80% interval"_s,
                          u"95% interval"_s, u"Source"_s}));
    QCOMPARE(spec.table.rows.size(), 13); // 2020 to 2030, two targets
    const QStringList due = spec.table.rows.at(5);
    QCOMPARE(due.first(), u"2025"_s);
    QCOMPARE(due.at(4), u"50.0%"_s);
    QCOMPARE(due.at(5), u"50.0%"_s);
    QCOMPARE(due.at(6), u"60.0%"_s);
    QVERIFY(due.at(7).contains(u'\u2013'));
    QCOMPARE(spec.table.rows.at(4).at(1), u"no data"_s); // 2024 is known to be missing
    QVERIFY(due.at(1).isEmpty());                        // 2025 is still to come
    for (const QStringList &row : spec.table.rows)
        QCOMPARE(row.size(), spec.table.header.size());
}

void TestIndicatorCharts::eightValuesHaveHoltInTheTable()
{
    const ChartSpec seven = pathChart(
        share(u"2014=10 2015=12 2016=14 2017=17 2018=19 2019=21 2020=24"_s, 2020), context(2020));
    QVERIFY(!seven.table.header.contains(u"Holt forecast"_s));
    const ChartSpec eight =
        pathChart(share(u"2013=9 2014=10 2015=12 2016=14 2017=17 2018=19 2019=21 2020=24"_s, 2020),
                  context(2020));
    QCOMPARE(eight.table.header.mid(eight.table.header.size() - 3),
             (QStringList{u"Holt forecast"_s, u"Holt, 95% interval"_s, u"Source"_s}));
    const QStringList due = eight.table.rows.at(2025 - 2013);
    QVERIFY(due.at(due.size() - 3).endsWith(u'%'));
    QVERIFY(due.at(due.size() - 2).contains(u'\u2013'));
}

void TestIndicatorCharts::descriptionsAreComplete_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("in Vietnamese") << Language::Vietnamese;
    QTest::newRow("in English") << Language::English;
}

void TestIndicatorCharts::descriptionsAreComplete()
{
    QFETCH(Language, language);
    const Phrasebook book(language);
    const ChartContext here{book, u"Ben Tre"_s, 2024, u"Ben Tre Province"_s};
    const ChartSpec spec = rankHistoryChart(readiness(u"2018=50/63 2019=53/63"_s), here);
    for (const QString &figure : {u"2018"_s, u"50/63"_s, u"53/63"_s, u"25"_s})
        QVERIFY2(spec.description.contains(figure), qPrintable(spec.description));
    QVERIFY(spec.footnote.contains(u"2024"_s));
    QVERIFY2(spec.subtitle.contains(u"Ben Tre Province"_s), qPrintable(spec.subtitle));
}

void TestIndicatorCharts::placesInANameAreNotFilled()
{
    const ChartSpec spec = yearOverYearChart(share(u"2019=40 2020=44.5"_s), context());
    QVERIFY2(spec.title.startsWith(u"Share %1"_s), qPrintable(spec.title));
}

void TestIndicatorCharts::whatMovesAwayIsBehind()
{
    VerdictCounts counts;
    counts.byVerdict = {{Verdict::Met, 1},
                        {Verdict::SlightlyOff, 2},
                        {Verdict::OffTrack, 4},
                        {Verdict::WrongDirection, 8},
                        {Verdict::Missed, 16}};
    QCOMPARE(countsFinding(counts, context()), u"1 of 31 indicators met, 16 missed, 14 behind"_s);
}

void TestIndicatorCharts::aBreakAtTheFirstYearIsNotNoted()
{
    const auto notes = [this](int year) {
        return pathChart(share(u"2020=40 2021=44 2022=50"_s, 2024,
                               {{year, BreakReason::DefinitionChanged}}),
                         context())
            .panels.first()
            .notes.size();
    };
    QCOMPARE(notes(2020), 0);
    QCOMPARE(notes(2021), 1);
    QCOMPARE(notes(2022), 1);
    QCOMPARE(notes(2023), 0);
}

void TestIndicatorCharts::aSourceIsNamedOnce()
{
    IndicatorSituation one = share(u"2021=40 2022=44 2023=50"_s);
    for (SeriesPoint &point : one.series.points)
        point.source = point.year == 2022 ? u"Census"_s : u"Home office"_s;
    const QString footnote = yearOverYearChart(one, context()).footnote;
    QVERIFY2(footnote.contains(u"Source: Home office; Census."_s), qPrintable(footnote));
}

void TestIndicatorCharts::noPathLeadsToWhatTheBaseSatisfies()
{
    // 60 is more than the 50 of 2025 already, but not than the 80 of 2030.
    const ChartSpec spec = pathChart(share(u"2020=60 2021=62 2022=63"_s), context());
    QCOMPARE(runsOf(seriesOf(spec, ChartSeries::Style::Path)), u"2020 2030"_s);
}

void TestIndicatorCharts::theNarrowBandLiesWithinTheWideOne()
{
    const IndicatorSituation one = share(u"2020=20 2021=24 2022=26 2023=31"_s);
    const QList<ChartBand> bands = pathChart(one, context()).panels.first().bands;
    QCOMPARE(bands.size(), 2);
    for (const Forecast &ahead : one.assessment.trend.forecast) {
        if (ahead.method != ForecastMethod::TheilSen)
            continue;
        const auto rangeOf = [&ahead](const ChartBand &band) {
            for (const ChartRange &range : band.ranges) {
                if (range.year == ahead.year)
                    return range;
            }
            return ChartRange();
        };
        const ChartRange wide = rangeOf(bands.first());
        const ChartRange narrow = rangeOf(bands.last());
        QCOMPARE(narrow, (ChartRange{ahead.year, ahead.low80, ahead.high80}));
        QCOMPARE(wide, (ChartRange{ahead.year, ahead.low95, ahead.high95}));
        QVERIFY(wide.low < narrow.low && narrow.low < ahead.value);
        QVERIFY(ahead.value < narrow.high && narrow.high < wide.high);
    }
}

void TestIndicatorCharts::aRankAtItsTargetMeetsIt()
{
    const auto title = [this](const QString &places) {
        return rankHistoryChart(readiness(places), context()).title;
    };
    QCOMPARE(title(u"2023=27/63 2024=25/63"_s),
             u"Ben Tre: 25/63 in 2024, up 2 places from 2023, meets the 2025 target"_s);
    QVERIFY(title(u"2023=27/63 2024=26/63"_s).contains(u"1 place short of the 2025 target"_s));
    QVERIFY(title(u"2023=27/63 2024=24/63"_s).endsWith(u"meets the 2025 target"_s));
}

void TestIndicatorCharts::partsSpeakTheLanguageOfTheChart_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("in English") << Language::English << u"Agriculture"_s;
    QTest::newRow("in Vietnamese") << Language::Vietnamese << u"N\u00f4ng nghi\u1ec7p"_s;
}

void TestIndicatorCharts::partsSpeakTheLanguageOfTheChart()
{
    QFETCH(Language, language);
    QFETCH(QString, name);
    IndicatorSituation one = share({});
    one.indicator.parts = {{u"N\u00f4ng nghi\u1ec7p"_s, u"Agriculture"_s}};
    one.indicator.targets.first().mode = TargetMode::EveryPart;
    one.series.parts.insert(u"N\u00f4ng nghi\u1ec7p"_s, series(u"2022=4 2023=4.4"_s).points);
    one.assessment = assess(one.indicator, one.series, one.from);
    const Phrasebook book(language);
    const QString title = pathChart(one, {book, u"Ben Tre"_s, 2024, {}}).title;
    QCOMPARE(title.count(name), 2);
    QCOMPARE(title.contains(u"Agriculture"_s), language == Language::English);
}

QTEST_GUILESS_MAIN(TestIndicatorCharts)
#include "tst_indicatorcharts.moc"

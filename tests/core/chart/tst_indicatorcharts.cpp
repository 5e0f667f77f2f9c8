// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    return {indicator, known, assess(indicator, known, {asOf, 2020}), {asOf}};
}

IndicatorSituation share(const QString &values, int asOf = 2024,
                         const QMap<int, BreakReason> &breaks = {})
{
    Indicator indicator;
    indicator.code = u"XHS06"_s;
    indicator.name = {u"T\u1ef7 l\u1ec7"_s, u"Share %1"_s};
    indicator.unit = {u"%"_s, u"%"_s};
    indicator.direction = Direction::Up;
    indicator.limits = {0, 100};
    indicator.targets = {targetOf(2025, Comparator::Above, 50),
                         targetOf(2030, Comparator::Above, 80)};
    Series known = series(values);
    known.breaks = breaks;
    return situationOf(indicator, known, asOf);
}

IndicatorSituation readiness(const QString &values, int asOf = 2024)
{
    Indicator indicator;
    indicator.code = u"KTS04"_s;
    indicator.name = {u"X\u1ebfp h\u1ea1ng"_s, u"Readiness rank"_s};
    indicator.unit = {u"h\u1ea1ng"_s, u"rank"_s};
    indicator.kind = IndicatorKind::Rank;
    indicator.direction = Direction::Down;
    indicator.targets = {targetOf(2025, Comparator::AtMost, 25),
                         targetOf(2030, Comparator::AtMost, 10)};
    return situationOf(indicator, series(values), asOf);
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
    void pathLeadsThroughTheTargets();
    void projectionStaysWithinLimits();
    void fourValuesHaveAnInterval();
    void estimatesAreNamed();
    void rankHistory();
    void rankTargetsAreLines();
    void panelsAgainstTheRank();
    void emptyCharts();
    void milestonesHaveNothingToDraw();
    void tableIsTheChartsTwin();
    void descriptionsAreComplete_data();
    void descriptionsAreComplete();
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

void TestIndicatorCharts::pathLeadsThroughTheTargets()
{
    const ChartSpec spec = pathChart(share(u"2020=20 2021=30"_s), context());
    const QList<ChartSeries> all = spec.panels.first().series;
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(1).style, ChartSeries::Style::Path);
    QCOMPARE(runsOf(all.at(1)), u"2020 2025 2030"_s);
    QCOMPARE(all.at(1).runs.first().last().value, 80.0);
    QCOMPARE(all.at(2).style, ChartSeries::Style::Projection);
    QCOMPARE(runsOf(all.at(2)), u"2021 2025"_s);
    QCOMPARE(spec.firstYear, 2020);
    QCOMPARE(spec.lastYear, 2030);
}

void TestIndicatorCharts::projectionStaysWithinLimits()
{
    const ChartSpec spec = pathChart(share(u"2019=0 2020=45"_s, 2020), context(2020));
    const ChartPanel &panel = spec.panels.first();
    QCOMPARE(panel.series.last().runs.first().last().value, 100.0);
    QCOMPARE(panel.series.last().runs.first().last().label, u"100.0% (the limit)"_s);
    QVERIFY(panel.axis.max <= 100);
    // 50, 53 of 63 leads to place 71 in 2025.
    const ChartSpec ranks = pathChart(readiness(u"2018=50/63 2019=53/63"_s), context());
    QCOMPARE(ranks.panels.first().series.last().runs.first().last().label, u"63/63 (the limit)"_s);
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
    QVERIFY(enough.table.rows.last().first().contains(u"2030"_s));
    // A break leaves too few values to compare.
    const ChartSpec broken = pathChart(
        share(u"2020=20 2021=30 2022=35 2023=44"_s, 2024, {{2022, BreakReason::DefinitionChanged}}),
        context());
    QVERIFY(broken.panels.first().bands.isEmpty());
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
    const ChartSpec spec = yearOverYearChart(share(u"2019=40 2020=44.5"_s), context());
    QCOMPARE(spec.table.rows.size(), 4); // two years, two targets
    for (const QStringList &row : spec.table.rows)
        QCOMPARE(row.size(), spec.table.header.size());
    QCOMPARE(spec.table.rows.at(1).at(1), u"44.5%"_s);
    QVERIFY(spec.table.rows.at(0).at(2).isEmpty());
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
    const ChartContext here{book, u"Ben Tre"_s, 2024, u"the office"_s};
    const ChartSpec spec = rankHistoryChart(readiness(u"2018=50/63 2019=53/63"_s), here);
    for (const QString &figure : {u"2018"_s, u"50/63"_s, u"53/63"_s, u"25"_s})
        QVERIFY2(spec.description.contains(figure), qPrintable(spec.description));
    QVERIFY(spec.footnote.contains(u"the office"_s) && spec.footnote.contains(u"2024"_s));
    QVERIFY(!spec.subtitle.isEmpty());
}

void TestIndicatorCharts::placesInANameAreNotFilled()
{
    const ChartSpec spec = yearOverYearChart(share(u"2019=40 2020=44.5"_s), context());
    QVERIFY2(spec.title.startsWith(u"Share %1"_s), qPrintable(spec.title));
}

QTEST_GUILESS_MAIN(TestIndicatorCharts)
#include "tst_indicatorcharts.moc"

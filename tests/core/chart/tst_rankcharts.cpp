// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/rankcharts.h"
#include "tests/support/nearly.h"
#include "tests/support/series.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

Target topOf(int horizon, double place)
{
    Target target;
    target.horizon = horizon;
    target.comparator = Comparator::AtMost;
    target.value = place;
    return target;
}

IndicatorSituation ranks(const QString &places, const QMap<int, BreakReason> &breaks = {},
                         const QList<Target> &targets = {})
{
    Indicator indicator;
    indicator.code = u"KTS04"_s;
    indicator.name = {u"X\u1ebfp h\u1ea1ng"_s, u"Readiness rank"_s};
    indicator.kind = IndicatorKind::Rank;
    indicator.direction = Direction::Down;
    indicator.targets = targets;
    Series known = series(places);
    known.breaks = breaks;
    const AsOf from{known.points.isEmpty() ? 2024 : known.points.last().year, 2020};
    return {indicator, known, assess(indicator, known, from), from};
}

IndicatorSituation readiness()
{
    return ranks(u"2018=50/63 2019=53/63"_s, {}, {topOf(2025, 25), topOf(2030, 10)});
}

RankingEdition editionOf(int year, const QString &method, int outOf = 63)
{
    RankingEdition edition;
    edition.year = year;
    edition.method = method;
    edition.outOf = outOf;
    return edition;
}

/// "2018=50 2019=53 | (2021)=31": runs apart, a hollow point in brackets.
QString drawn(const ChartSeries &one)
{
    QStringList runs;
    for (const QList<ChartPoint> &run : one.runs) {
        QStringList points;
        for (const ChartPoint &point : run)
            points << (point.isBreak ? u"(%1)=%2"_s : u"%1=%2"_s)
                          .arg(QString::number(point.year), QString::number(point.value, 'f', 1));
        runs << points.join(u' ');
    }
    return runs.join(u" | "_s);
}

QStringList notesOf(const ChartPanel &panel)
{
    QStringList notes;
    for (const ChartNote &note : panel.notes)
        notes << u"%1 %2"_s.arg(note.year).arg(note.text);
    return notes;
}

} // namespace

class TestRankCharts : public QObject
{
    Q_OBJECT

private slots:
    void editionsNameTheirMethods();
    void theRequiredPlacesAYearAreSaid();
    void nothingIsRequiredOfAnIndexWithoutTargets();
    void aSmallerPlaceOfAnIndexIsBetter();
    void indicesStandOnTheScaleP();
    void aChangedMethodBreaksTheScalePButAnotherFieldDoesNot();
    void noPlaceAnywhereSaysWhatToDo();
    void provincesStandSideBySide();
    void oneColumnComparesOnePairOfEditions();
    void anotherFieldTurnsToTheScaleP();
    void manyProvincesAreInTheBackground();
    void aMoveAcrossAMethodIsRefused();
    void onlyTheChosenYearsAreCompared();
    void againstTheRankingHasOneRowAYear();

private:
    ChartContext context(int asOf = 2024) const { return {m_book, u"Ben Tre"_s, asOf, {}}; }

    Phrasebook m_book{Language::English};
};

void TestRankCharts::editionsNameTheirMethods()
{
    const ChartSpec spec = rankHistoryChart(
        ranks(u"2020=33/63 2021=31/63 2022=51/63"_s, {{2021, BreakReason::DefinitionChanged}}),
        context(),
        {editionOf(2020, u"1726/Q\u0110-BTTTT"_s), editionOf(2021, u"922/Q\u0110-BTTTT"_s),
         editionOf(2022, u"922/Q\u0110-BTTTT"_s), editionOf(2023, u"922/Q\u0110-BTTTT"_s)});
    QCOMPARE(notesOf(spec.panels.first()),
             (QStringList{u"2021 method changed"_s, u"2020 1726/Q\u0110-BTTTT"_s,
                          u"2021 922/Q\u0110-BTTTT"_s, u"2022 922/Q\u0110-BTTTT"_s}));
}

void TestRankCharts::theRequiredPlacesAYearAreSaid()
{
    const ChartSpec spec = rankHistoryChart(readiness(), context());
    const QList<ChartSeries> all = spec.panels.first().series;
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.last().style, ChartSeries::Style::Path);
    QCOMPARE(drawn(all.last()), u"2019=53.0 2025=25.0"_s);
    QCOMPARE(all.last().name, u"needs to rise by 4.7 places a year"_s);
    QVERIFY2(spec.footnote.contains(u"2030: needs to rise by 3.9 places a year"_s),
             qPrintable(spec.footnote));
}

void TestRankCharts::nothingIsRequiredOfAnIndexWithoutTargets()
{
    const ChartSpec spec = rankHistoryChart(ranks(u"2021=31/63 2022=51/63"_s), context());
    QCOMPARE(spec.panels.first().series.size(), 1);
    QVERIFY(!spec.footnote.contains(u"needs"_s));
}

void TestRankCharts::aSmallerPlaceOfAnIndexIsBetter()
{
    const auto after = [](int last) {
        RankingIndex index;
        index.code = u"DTI"_s;
        index.name = {u"DTI"_s, u"DTI"_s};
        QList<Observation> places;
        for (const auto &[year, place] : {std::pair(2021, 31), std::pair(2022, last)}) {
            Observation one;
            one.key.period = Period::year(year);
            one.value = place;
            one.outOf = 63;
            places << one;
        }
        return indexSituation(index, {}, places, 2022);
    };
    QCOMPARE(after(20).assessment.change.improved, std::optional(true));
    QCOMPARE(after(51).assessment.change.improved, std::optional(false));
    QVERIFY(rankHistoryChart(after(20), context()).title.contains(u"up 11 places"_s));
    QVERIFY(rankHistoryChart(after(51), context()).title.contains(u"down 20 places"_s));
}

void TestRankCharts::indicesStandOnTheScaleP()
{
    const ChartSpec spec = comparableRanksChart(
        {{u"ICT Index"_s, readiness()}, {u"DTI"_s, ranks(u"2020=33/63"_s)}}, context());
    QCOMPARE(spec.panels.size(), 1); // one axis for all
    const ChartPanel &panel = spec.panels.first();
    QVERIFY(!panel.axis.reversed);
    QCOMPARE(panel.axis.max, 100.0);
    QCOMPARE(panel.series.size(), 2);
    // methods.md section 5: 50/63 = 0.20968, 53/63 = 0.16129, 25/63 = 0.61290, 10/63 = 0.85484.
    const QList<ChartPoint> run = panel.series.first().runs.first();
    QVERIFY(std::abs(run.at(0).value - 20.968) < 0.001);
    QVERIFY(std::abs(run.at(1).value - 16.129) < 0.001);
    QCOMPARE(run.at(1).label, u"53/63"_s);
    QVERIFY(std::abs(panel.targets.at(0).value - 61.290) < 0.001);
    QVERIFY(std::abs(panel.targets.at(1).value - 85.484) < 0.001);
    QCOMPARE(spec.table.rows.size(), 3);
    QCOMPARE(spec.table.rows.at(1),
             (QStringList{u"ICT Index"_s, u"2019"_s, u"53/63"_s, u"0.161"_s}));
}

void TestRankCharts::aChangedMethodBreaksTheScalePButAnotherFieldDoesNot()
{
    const QString places = u"2023=51/63 2024=28/34"_s;
    const auto chartOf = [&](BreakReason reason) {
        return comparableRanksChart({{u"DTI"_s, ranks(places, {{2024, reason}})}}, context());
    };
    const ChartSpec method = chartOf(BreakReason::DefinitionChanged);
    QCOMPARE(drawn(method.panels.first().series.first()), u"2023=19.4 | (2024)=18.2"_s);
    QCOMPARE(notesOf(method.panels.first()), QStringList{u"2024 method changed"_s});
    const ChartSpec field = chartOf(BreakReason::FieldChanged);
    QCOMPARE(drawn(field.panels.first().series.first()), u"2023=19.4 2024=18.2"_s);
    QVERIFY(field.panels.first().notes.isEmpty());
}

void TestRankCharts::noPlaceAnywhereSaysWhatToDo()
{
    const ChartSpec spec = comparableRanksChart({{u"EGOV"_s, ranks({})}}, context());
    QVERIFY(spec.isEmpty());
    QVERIFY2(spec.emptyText.contains(u"import"_s), qPrintable(spec.emptyText));
}

void TestRankCharts::provincesStandSideBySide()
{
    const ChartSpec spec =
        comparisonChart(u"ICT Index"_s,
                        {{u"T\u00e2y Ninh"_s, series(u"2018=33/63 2019=25/63"_s), false},
                         {u"B\u1ebfn Tre"_s, series(u"2018=50/63 2019=53/63"_s), true}},
                        2018, 2019, context());
    const ChartPanel &panel = spec.panels.first();
    QVERIFY(panel.axis.reversed);
    QCOMPARE(panel.axis.max, 63.0);
    QCOMPARE(panel.series.first().name, u"B\u1ebfn Tre"_s); // takes the first colour
    QCOMPARE(drawn(panel.series.at(1)), u"2018=33.0 2019=25.0"_s);
    QCOMPARE(spec.table.header, (QStringList{u"Province or city"_s, u"2018"_s, u"2019"_s,
                                             u"Change 2018\u20132019"_s}));
    QCOMPARE(spec.table.rows.first(),
             (QStringList{u"T\u00e2y Ninh"_s, u"33/63"_s, u"25/63"_s, u"up 8 places"_s}));
    QVERIFY(!panel.series.at(1).isBackground);
    QVERIFY2(spec.footnote.contains(u"A move of three places or fewer"_s),
             qPrintable(spec.footnote)); // 50 to 53
}

void TestRankCharts::oneColumnComparesOnePairOfEditions()
{
    const ChartSpec spec =
        comparisonChart(u"ICT Index"_s,
                        {{u"T\u00e2y Ninh"_s, series(u"2016=19/63 2018=33/63 2019=25/63"_s), false},
                         {u"H\u1eadu Giang"_s, series(u"2016=30/63 2018=12/63"_s), false},
                         {u"B\u1ebfn Tre"_s, series(u"2018=50/63 2019=53/63"_s), true}},
                        2016, 2019, context());
    QCOMPARE(spec.table.header.last(), u"Change 2016\u20132019"_s);
    QMap<QString, QString> moves;
    for (const QStringList &row : spec.table.rows)
        moves.insert(row.first(), row.last());
    QCOMPARE(moves.value(u"T\u00e2y Ninh"_s), u"down 6 places"_s);
    QVERIFY(moves.value(u"H\u1eadu Giang"_s).isEmpty()); // of 2019 nothing is known
    QVERIFY(moves.value(u"B\u1ebfn Tre"_s).isEmpty());   // nor of 2016
    QVERIFY2(!spec.title.contains(u"down"_s), qPrintable(spec.title));
    QVERIFY2(!spec.footnote.contains(u"three places"_s), qPrintable(spec.footnote));
}

void TestRankCharts::anotherFieldTurnsToTheScaleP()
{
    const ChartSpec spec =
        comparisonChart(u"DTI"_s, {{u"Hu\u1ebf"_s, series(u"2023=2/63 2024=2/34"_s), false}}, 2023,
                        2024, context());
    QVERIFY(!spec.panels.first().axis.reversed);
    QCOMPARE(drawn(spec.panels.first().series.first()), u"2023=98.4 2024=97.0"_s);
}

void TestRankCharts::manyProvincesAreInTheBackground()
{
    QList<ComparedProvince> delta;
    for (int place = 10; place < 60; place += 10)
        delta << ComparedProvince{QString::number(place), series(u"2022=%1/63"_s.arg(place)),
                                  place == 50};
    const ChartSpec spec = comparisonChart(u"DTI"_s, delta, 2022, 2022, context());
    for (const ChartSeries &one : spec.panels.first().series)
        QCOMPARE(one.isBackground, one.name != u"50"_s);
}

void TestRankCharts::aMoveAcrossAMethodIsRefused()
{
    Series places = series(u"2020=33/63 2021=31/63"_s);
    places.breaks = {{2021, BreakReason::DefinitionChanged}};
    const ChartSpec spec =
        comparisonChart(u"DTI"_s, {{u"B\u1ebfn Tre"_s, places, true}}, 2020, 2021, context());
    QCOMPARE(drawn(spec.panels.first().series.first()), u"2020=33.0 | (2021)=31.0"_s);
    static const QRegularExpression digit(u"\\d"_s);
    QVERIFY(!spec.table.rows.first().last().contains(digit));
    QVERIFY(!spec.table.rows.first().last().isEmpty());
}

void TestRankCharts::onlyTheChosenYearsAreCompared()
{
    const Series places = series(u"2016=19/63 2018=33/63 2019=25/63"_s);
    const ChartSpec spec =
        comparisonChart(u"ICT"_s, {{u"T\u00e2y Ninh"_s, places, false}}, 2017, 2019, context());
    QCOMPARE(spec.firstYear, 2018);
    const ChartSpec none =
        comparisonChart(u"ICT"_s, {{u"T\u00e2y Ninh"_s, places, false}}, 2020, 2021, context());
    QVERIFY(none.isEmpty() && !none.emptyText.isEmpty());
}

void TestRankCharts::againstTheRankingHasOneRowAYear()
{
    Indicator share;
    share.code = u"CQS03T"_s;
    share.name = {u"H\u1ed3 s\u01a1"_s, u"Online files"_s};
    share.measure = {u"%"_s, u"%"_s};
    share.direction = Direction::Up;
    Series known = series(u"2018=40 2019=44.5"_s);
    known.points.last().source = u"B\u00e1o c\u00e1o S\u1edf TT&TT"_s;
    const IndicatorSituation metric{share, known, assess(share, known, {2024, 2020}), {2024, 2020}};
    const ChartSpec spec = againstRankChart({&metric}, readiness(), context());
    QCOMPARE(spec.table.header, (QStringList{u"Year"_s, u"Online files"_s, u"Readiness rank"_s}));
    QCOMPARE(spec.table.rows.at(1),
             (QStringList{u"2019"_s, u"44.5% (+4.5)"_s, u"53/63 (down 3 places)"_s}));
    QCOMPARE(spec.table.rows.size(), 4); // two years, two targets
    QVERIFY(spec.footnote.contains(u"nothing about cause"_s));
    QVERIFY(spec.footnote.contains(u"TT&TT"_s)); // the metric's source, too
    QVERIFY(spec.panels.last().axis.reversed);
}

QTEST_APPLESS_MAIN(TestRankCharts)
#include "tst_rankcharts.moc"

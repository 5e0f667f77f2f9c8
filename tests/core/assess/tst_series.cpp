// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/series.h"
#include "tests/support/series.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

Observation valueIn(const Period &period, double value, std::optional<int> outOf = {})
{
    Observation observation;
    observation.key.period = period;
    observation.value = value;
    observation.outOf = outOf;
    return observation;
}

RankingEdition editionOf(int year, const QString &method)
{
    RankingEdition edition;
    edition.year = year;
    edition.method = method;
    return edition;
}

} // namespace

class TestSeries : public QObject
{
    Q_OBJECT

private slots:
    void pointsAreSortedByYear();
    void shorterPeriodsAreLeftOut();
    void estimatesAreMarked();
    void partsStandApart();
    void lastEditionOfAYearCounts();
    void anotherFieldIsABreak();
    void anotherMethodIsABreak();
    void unknownMethodIsNoBreak();
    void anotherDefinitionIsABreak();
    void sourcesStayWithTheirValues();
    void breaksBetweenYears_data();
    void breaksBetweenYears();
    void statesAndWordsAreKept();
    void theEvidenceOfAStateGoesBeforeItsDocument();
    void whatWasKnownThen();
};

void TestSeries::pointsAreSortedByYear()
{
    const QList<Observation> observations{valueIn(Period::year(2021), 3),
                                          valueIn(Period::year(2019), 1),
                                          valueIn(Period::year(2020), 2)};
    QCOMPARE(seriesFrom(Indicator(), observations, {}), series(u"2019=1 2020=2 2021=3"_s));
}

void TestSeries::shorterPeriodsAreLeftOut()
{
    const QList<Observation> observations{
        valueIn(Period::year(2020), 1), valueIn(Period::halfYear(2021, 1), 9),
        valueIn(Period::nineMonths(2021), 9), valueIn(Period::quarter(2021, 4), 9),
        valueIn(Period::month(2021, 12), 9)};
    QCOMPARE(seriesFrom(Indicator(), observations, {}), series(u"2020=1"_s));
}

void TestSeries::estimatesAreMarked()
{
    Observation estimate = valueIn(Period::year(2021), 2);
    estimate.firmness = Firmness::Estimate;
    QCOMPARE(seriesFrom(Indicator(), {valueIn(Period::year(2020), 1), estimate}, {}),
             series(u"2020=1 2021=~2"_s));
}

void TestSeries::partsStandApart()
{
    Observation part = valueIn(Period::year(2020), 7);
    part.key.part = u"agriculture"_s;
    const Series known = seriesFrom(Indicator(), {part, valueIn(Period::year(2020), 1)}, {});
    QCOMPARE(known.points, series(u"2020=1"_s).points);
    QCOMPARE(known.parts.value(u"agriculture"_s), series(u"2020=7"_s).points);
}

void TestSeries::lastEditionOfAYearCounts()
{
    const QList<Observation> observations{valueIn(Period::year(2020), 10, 63),
                                          valueIn(Period::year(2020), 12, 63)};
    QCOMPARE(seriesFrom(Indicator(), observations, {}), series(u"2020=12/63"_s));
}

void TestSeries::anotherFieldIsABreak()
{
    const Series known =
        seriesFrom(Indicator(),
                   {valueIn(Period::year(2023), 50, 63), valueIn(Period::year(2024), 48, 63),
                    valueIn(Period::year(2025), 20, 34)},
                   {});
    const QMap<int, BreakReason> expected{{2025, BreakReason::FieldChanged}};
    QCOMPARE(known.breaks, expected);
}

void TestSeries::anotherMethodIsABreak()
{
    const Series known = seriesFrom(
        Indicator(), {valueIn(Period::year(2020), 50, 63), valueIn(Period::year(2021), 48, 63)},
        {editionOf(2020, u"1726"_s), editionOf(2021, u"922"_s), editionOf(2022, u"922"_s)});
    const QMap<int, BreakReason> expected{{2021, BreakReason::DefinitionChanged}};
    QCOMPARE(known.breaks, expected);
}

void TestSeries::unknownMethodIsNoBreak()
{
    const Series known =
        seriesFrom(Indicator(), {valueIn(Period::year(2020), 50, 63)},
                   {editionOf(2020, u"922"_s), editionOf(2021, {}), editionOf(2022, u"922"_s)});
    QVERIFY(known.breaks.isEmpty());
}

void TestSeries::anotherDefinitionIsABreak()
{
    Indicator indicator;
    indicator.definitionChanges = {
        {2021, {u"Th\u00f4ng t\u01b0 13/2021"_s, u"Circular 13/2021"_s}}};
    const Series known = seriesFrom(
        indicator, {valueIn(Period::year(2020), 7), valueIn(Period::year(2021), 12)}, {});
    QCOMPARE(known.breaks, (QMap<int, BreakReason>{{2021, BreakReason::DefinitionChanged}}));
}

void TestSeries::sourcesStayWithTheirValues()
{
    Observation told = valueIn(Period::year(2020), 7);
    told.source = u"S\u1edf TT&TT"_s;
    told.document = u"120/BC-STTTT"_s;
    const SeriesPoint point = seriesFrom(Indicator(), {told}, {}).points.first();
    QCOMPARE(point.source, told.source);
    QCOMPARE(point.document, told.document);
}

void TestSeries::breaksBetweenYears_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("expected");
    QTest::newRow("both before") << 2018 << 2020 << u"none"_s;
    QTest::newRow("the first year after the break") << 2020 << 2021 << u"definition"_s;
    QTest::newRow("across a missing year") << 2019 << 2022 << u"definition"_s;
    QTest::newRow("both after") << 2021 << 2023 << u"none"_s;
    QTest::newRow("across both: the last counts") << 2019 << 2025 << u"field"_s;
    QTest::newRow("after all") << 2026 << 2027 << u"none"_s;
}

void TestSeries::breaksBetweenYears()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const QMap<int, BreakReason> breaks{{2021, BreakReason::DefinitionChanged},
                                        {2025, BreakReason::FieldChanged}};
    const auto found = breakBetween(breaks, from, to);
    QTEST(!found                                ? u"none"_s
          : *found == BreakReason::FieldChanged ? u"field"_s
                                                : u"definition"_s,
          "expected");
}

void TestSeries::statesAndWordsAreKept()
{
    Observation done;
    done.key.period = Period::year(2022);
    done.state = MilestoneState::Done;
    Observation words;
    words.key.period = Period::year(2021);
    words.text = u"well under way"_s;
    const QList<StatePoint> expected{{2021, {}, u"well under way"_s},
                                     {2022, MilestoneState::Done, {}}};
    QCOMPARE(seriesFrom(Indicator(), {done, words}, {}).states, expected);
}

void TestSeries::theEvidenceOfAStateGoesBeforeItsDocument()
{
    Observation done;
    done.key.period = Period::year(2022);
    done.state = MilestoneState::Done;
    done.source = u"S\u1edf TTTT"_s;
    done.document = u"07/BC-STTTT"_s;
    done.evidence = u"2155/Q\u0110-UBND"_s;
    const auto stateOf = [](const Observation &one) {
        return seriesFrom(Indicator(), {one}, {}).states.first();
    };
    QCOMPARE(stateOf(done).source, done.source);
    QCOMPARE(stateOf(done).document, done.evidence);
    done.evidence.clear();
    QCOMPARE(stateOf(done).document, done.document);
}

void TestSeries::whatWasKnownThen()
{
    Series known = series(u"2019=1 2020=2 2021=3"_s);
    known.parts.insert(u"A"_s, series(u"2020=2 2021=3"_s).points);
    known.states = {{2021, MilestoneState::Done, {}}};
    known.breaks = {{2020, BreakReason::FieldChanged}, {2021, BreakReason::DefinitionChanged}};
    Series then = series(u"2019=1 2020=2"_s);
    then.parts.insert(u"A"_s, series(u"2020=2"_s).points);
    then.breaks = {{2020, BreakReason::FieldChanged}};
    QCOMPARE(known.upTo(2020), then);
    QCOMPARE(known.upTo(2021), known);
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"

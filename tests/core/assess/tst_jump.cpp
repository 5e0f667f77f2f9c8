// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/jump.h"
#include "tests/support/nearly.h"
#include "tests/support/series.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

Indicator indicatorOf(IndicatorKind kind, Direction direction = Direction::Up)
{
    Indicator indicator;
    indicator.kind = kind;
    indicator.direction = direction;
    const bool isWhole = kind == IndicatorKind::Count || kind == IndicatorKind::Rank;
    indicator.decimals = isWhole ? 0 : 1;
    if (kind == IndicatorKind::Percent)
        indicator.limits = {0, 100};
    return indicator;
}

/// The years that are asked about: "2021 2024"; empty for none.
QString yearsAsked(const Indicator &indicator, const QString &values,
                   const QMap<int, BreakReason> &breaks = {})
{
    QStringList years;
    for (const Jump &jump : jumpsOf(indicator, series(values).points, breaks))
        years << QString::number(jump.point.year);
    return years.join(u' ');
}

} // namespace

class TestJump : public QObject
{
    Q_OBJECT

private slots:
    void percentages_data();
    void percentages();
    void counts_data();
    void counts();
    void rates_data();
    void rates();
    void ranks_data();
    void ranks();
    void lowerIsBetter_data();
    void lowerIsBetter();
    void breaksAreNotCrossed();
    void fewChangesAreNoBasis();
    void usualChangeOfTheOthers();
    void missingYearsSpreadTheChange();
    void statesAreNotAskedAbout();
};

void TestJump::percentages_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("asked");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("one value") << u"2020=78.5"_s << u""_s;
    QTest::newRow("decimal sign one place off") << u"2019=77 2020=78.5 2021=7.85"_s << u"2021"_s;
    QTest::newRow("off, with one earlier value only") << u"2020=78.5 2021=7.85"_s << u"2021"_s;
    QTest::newRow("first digit dropped") << u"2019=77 2020=78.5 2021=8.5"_s << u"2021"_s;
    QTest::newRow("typed as a share of one") << u"2019=77 2020=78.5 2021=0.79"_s << u"2021"_s;
    QTest::newRow("zero for missing") << u"2019=77 2020=78.5 2021=0"_s << u"2021"_s;
    QTest::newRow("a service begins") << u"2019=0 2020=0 2021=60"_s << u""_s;
    QTest::newRow("always zero") << u"2019=0 2020=0 2021=0 2022=0 2023=0 2024=0"_s << u""_s;
    QTest::newRow("the value after a slip is none")
        << u"2019=77 2020=7.85 2021=79 2022=80"_s << u"2020"_s;
    QTest::newRow("a slip in the first year shows in the second")
        << u"2019=7.8 2020=79 2021=80"_s << u"2020"_s;
    QTest::newRow("a new level is asked about once") << u"2019=78 2020=30 2021=31"_s << u"2020"_s;
    QTest::newRow("less than half within a year") << u"2020=60 2021=25"_s << u"2021"_s;
    QTest::newRow("and over a year that is missing") << u"2020=60 2022=25"_s << u""_s;
    QTest::newRow("less than a third over such a year") << u"2020=60 2022=19"_s << u"2022"_s;
    QTest::newRow("small shares move freely") << u"2019=0.2 2020=1.1 2021=0.4"_s << u""_s;
    QTest::newRow("online services took off") << u"2019=10 2020=31 2021=96"_s << u""_s;
    QTest::newRow("staff with a computer")
        << u"2020=78.5 2021=82 2022=91.3 2023=95 2024=100"_s << u""_s;
    QTest::newRow("published for Ben Tre in 2024") << u"2022=53.1 2023=76 2024=84.6"_s << u""_s;
    QTest::newRow("digital economy, two producers") << u"2021=11.9 2022=12.6 2023=14.3"_s << u""_s;
    QTest::newRow("published assessment, upwards")
        << u"2019=17.3 2020=19.1 2021=19.3 2022=20.8 2023=21.5 2024=22.5"_s << u""_s;
    QTest::newRow("published assessment, a step back")
        << u"2015=78 2016=78.6 2017=79.2 2018=79.9 2019=80.6 2020=79.2"_s << u""_s;
    QTest::newRow("growth that levels off")
        << u"2018=10 2019=15 2020=25 2021=45 2022=70 2023=85 2024=93 2025=96"_s << u""_s;
    QTest::newRow("far from the usual change")
        << u"2019=40 2020=45 2021=50 2022=53 2023=57 2024=82"_s << u"2024"_s;
    QTest::newRow("not so far from it")
        << u"2019=40 2020=45 2021=50 2022=53 2023=57 2024=65"_s << u""_s;
    QTest::newRow("all equal, then eight points")
        << u"2019=60 2020=60 2021=60 2022=60 2023=60 2024=68"_s << u""_s;
    QTest::newRow("all equal, then nine points")
        << u"2019=60 2020=60 2021=60 2022=60 2023=60 2024=69"_s << u"2024"_s;
    QTest::newRow("digits changed places in the middle")
        << u"2018=71 2019=72.5 2020=73 2021=74.2 2022=47.5 2023=76 2024=77"_s << u"2022"_s;
}

void TestJump::percentages()
{
    QFETCH(QString, values);
    QTEST(yearsAsked(indicatorOf(IndicatorKind::Percent), values), "asked");
}

void TestJump::counts_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("asked");
    QTest::newRow("ten times") << u"2019=77 2020=78.5 2021=785"_s << u"2021"_s;
    QTest::newRow("a thousand times") << u"2019=1407 2020=1542 2021=1542000"_s << u"2021"_s;
    QTest::newRow("grouping read as decimals") << u"2019=1407 2020=1483 2021=1.542"_s << u"2021"_s;
    QTest::newRow("first digit dropped") << u"2019=1407 2020=1483 2021=542"_s << u"2021"_s;
    QTest::newRow("middle digit dropped") << u"2019=1407 2020=1483 2021=152"_s << u"2021"_s;
    QTest::newRow("last digit dropped") << u"2019=1407 2020=1483 2021=154"_s << u"2021"_s;
    QTest::newRow("digit doubled") << u"2019=1407 2020=1483 2021=15542"_s << u"2021"_s;
    QTest::newRow("services fell between two reports") << u"2023=1483 2024=1407"_s << u""_s;
    QTest::newRow("centres were merged") << u"2020=3 2021=1"_s << u""_s;
    QTest::newRow("one became ten: nine units are few") << u"2020=1 2021=10"_s << u""_s;
    QTest::newRow("centres ten times as many") << u"2020=3 2021=30"_s << u"2021"_s;
    QTest::newRow("just under five times") << u"2020=100 2021=499"_s << u""_s;
    QTest::newRow("five times") << u"2020=100 2021=500"_s << u"2021"_s;
    QTest::newRow("halved") << u"2020=1000 2021=500"_s << u""_s;
    QTest::newRow("more than halved") << u"2020=1000 2021=499"_s << u"2021"_s;
    QTest::newRow("a third across missing years") << u"2018=900 2024=310"_s << u""_s;
    QTest::newRow("less than a third") << u"2018=900 2024=290"_s << u"2024"_s;
    QTest::newRow("trebled") << u"2020=45 2021=140"_s << u""_s;
    QTest::newRow("a calm count, 15 per cent")
        << u"2018=100 2019=101 2020=102 2021=103 2022=104 2023=120"_s << u""_s;
    QTest::newRow("a calm count, 20 per cent")
        << u"2018=100 2019=101 2020=102 2021=103 2022=104 2023=125"_s << u"2023"_s;
    QTest::newRow("six times across missing years") << u"2018=100 2024=600"_s << u""_s;
    QTest::newRow("ten times across missing years") << u"2018=100 2024=1000"_s << u"2024"_s;
}

void TestJump::counts()
{
    QFETCH(QString, values);
    QTEST(yearsAsked(indicatorOf(IndicatorKind::Count), values), "asked");
}

void TestJump::rates_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("asked");
    QTest::newRow("decimal sign dropped") << u"2019=7.2 2020=8.1 2021=72"_s << u"2021"_s;
    QTest::newRow("and below zero") << u"2019=7.2 2020=8.1 2021=-72"_s << u"2021"_s;
    QTest::newRow("recovery") << u"2020=1 2021=0.5 2022=7.3"_s << u""_s;
    QTest::newRow("falls below zero") << u"2019=7.1 2020=-1.5 2021=4.2"_s << u""_s;
    QTest::newRow("all below zero, ten times") << u"2019=-1.2 2020=-1.4 2021=-14"_s << u"2021"_s;
    QTest::newRow("zero") << u"2019=7.1 2020=0 2021=6.8"_s << u""_s;
    QTest::newRow("the country's growth through the pandemic")
        << u"2014=5.98 2015=6.68 2016=6.21 2017=6.81 2018=7.08 2019=7.02 2020=2.91 2021=2.58 "
           "2022=8.02 2023=5.05 2024=7.09"_s
        << u""_s;
}

void TestJump::rates()
{
    QFETCH(QString, values);
    QTEST(yearsAsked(indicatorOf(IndicatorKind::Rate), values), "asked");
}

void TestJump::ranks_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("asked");
    QTest::newRow("Ben Tre's readiness") << u"2018=50/63 2019=53/63"_s << u""_s;
    QTest::newRow("Ben Tre's transformation") << u"2021=31/63 2022=51/63"_s << u""_s;
    QTest::newRow("a digit dropped") << u"2018=50/63 2019=5/63"_s << u"2019"_s;
    QTest::newRow("from 2 to 10") << u"2018=2/63 2019=10/63"_s << u""_s;
    QTest::newRow("a third of the field") << u"2018=42/63 2019=21/63"_s << u""_s;
    QTest::newRow("more than a third") << u"2018=42/63 2019=20/63"_s << u"2019"_s;
    QTest::newRow("no field known") << u"2018=50 2019=5"_s << u""_s;
    QTest::newRow("calm for years, then seven places")
        << u"2015=50/63 2016=50/63 2017=50/63 2018=50/63 2019=50/63 2020=60/63"_s << u""_s;
}

void TestJump::ranks()
{
    QFETCH(QString, values);
    QTEST(yearsAsked(indicatorOf(IndicatorKind::Rank, Direction::Down), values), "asked");
}

void TestJump::lowerIsBetter_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("asked");
    QTest::newRow("paper files shrink to a third") << u"2020=1200 2021=400"_s << u""_s;
    QTest::newRow("to a tenth") << u"2020=1200 2021=120"_s << u"2021"_s;
    QTest::newRow("more than double") << u"2020=1200 2021=2500"_s << u"2021"_s;
}

void TestJump::lowerIsBetter()
{
    QFETCH(QString, values);
    QTEST(yearsAsked(indicatorOf(IndicatorKind::Count, Direction::Down), values), "asked");
}

void TestJump::breaksAreNotCrossed()
{
    const Indicator count = indicatorOf(IndicatorKind::Count);
    const QMap<int, BreakReason> breaks{{2022, BreakReason::DefinitionChanged}};
    QCOMPARE(yearsAsked(count, u"2020=100 2021=101 2023=1000"_s, breaks), QString());
    QCOMPARE(yearsAsked(count, u"2020=100 2021=101 2022=1000 2023=101"_s, breaks), u"2023"_s);
    const Indicator rank = indicatorOf(IndicatorKind::Rank, Direction::Down);
    const Series merged = series(u"2024=60/63 2025=20/34"_s);
    QVERIFY(jumpsOf(rank, merged.points, {{2025, BreakReason::FieldChanged}}).isEmpty());
}

void TestJump::fewChangesAreNoBasis()
{
    const Indicator percent = indicatorOf(IndicatorKind::Percent);
    // Three other changes say nothing about what is usual, four do.
    QCOMPARE(yearsAsked(percent, u"2020=45 2021=50 2022=53 2023=57 2024=82"_s), QString());
    const auto jumps = jumpsOf(percent, series(u"2020=78.5 2021=7.85"_s).points, {});
    QCOMPARE(jumps.size(), 1);
    QVERIFY(!jumps.first().usual);
    QCOMPARE(jumps.first().before.year, 2020);
}

void TestJump::usualChangeOfTheOthers()
{
    const auto jumps =
        jumpsOf(indicatorOf(IndicatorKind::Percent),
                series(u"2019=40 2020=45 2021=50 2022=53 2023=57 2024=82"_s).points, {});
    QCOMPARE(jumps.size(), 1);
    QVERIFY(jumps.first().usual);
    QVERIFY(nearly(jumps.first().usual->median, 4.5));
    QVERIFY(nearly(jumps.first().usual->spread, 0.7413));
}

void TestJump::missingYearsSpreadTheChange()
{
    const Indicator percent = indicatorOf(IndicatorKind::Percent);
    const QString calm = u"2015=40 2016=42 2017=44 2018=46 2019=48 "_s;
    QCOMPARE(yearsAsked(percent, calm + u"2020=62"_s), u"2020"_s);
    QCOMPARE(yearsAsked(percent, calm + u"2020=? 2021=? 2022=62"_s), QString());
}

void TestJump::statesAreNotAskedAbout()
{
    QCOMPARE(yearsAsked(indicatorOf(IndicatorKind::Milestone), u"2020=1 2021=1000"_s), QString());
}

QTEST_APPLESS_MAIN(TestJump)
#include "tst_jump.moc"

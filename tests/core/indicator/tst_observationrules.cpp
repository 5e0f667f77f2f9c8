// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/observationrules.h"
#include "tests/support/nearly.h"
#include "tests/support/printed.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

Indicator percentage()
{
    Indicator indicator;
    indicator.code = u"P"_s;
    indicator.kind = IndicatorKind::Percent;
    indicator.limits = {0, 100};
    return indicator;
}

Indicator rank()
{
    Indicator indicator;
    indicator.code = u"R"_s;
    indicator.kind = IndicatorKind::Rank;
    indicator.index = u"ICT_INDEX"_s;
    return indicator;
}

/// The province, which ended on 30/06/2025.
Unit benTre()
{
    Unit unit;
    unit.validity.to = QDate(2025, 6, 30);
    unit.names = {{{u"B\u1ebfn Tre"_s, u"Ben Tre"_s},
                   {u"T\u1ec9nh B\u1ebfn Tre"_s, u"Ben Tre Province"_s},
                   {}}};
    return unit;
}

Observation valued(std::optional<double> value, const Period &period = Period::year(2021))
{
    Observation observation;
    observation.key.period = period;
    observation.value = value;
    return observation;
}

QString verdict(const Result<> &result)
{
    return result ? u"ok"_s : reasonCode(result.error().kind);
}

} // namespace

class TestObservationRules : public QObject
{
    Q_OBJECT

private slots:
    void limits_data();
    void limits();
    void limitsOfARateAreOpen();
    void aPercentageWithoutLimitsIsOfAWhole();
    void ranks_data();
    void ranks();
    void units_data();
    void units();
    void fractions_data();
    void fractions();
    void errorsNameTheFigures();
    void repeatsHoldNoValues();
    void statesNeedNoNumber();
    void placesOfARankingAreNotAbsentOnPurpose();
    void percentages();
    void everyTextIsReadable();
};

void TestObservationRules::limits_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("101 per cent") << 101.0 << "out_of_range";
    QTest::newRow("just above") << 100.0000001 << "out_of_range";
    QTest::newRow("100 per cent") << 100.0 << "ok";
    QTest::newRow("zero") << 0.0 << "ok";
    QTest::newRow("below zero") << -0.1 << "out_of_range";
    QTest::newRow("infinite") << qInf() << "bad_number";
    QTest::newRow("no number") << qQNaN() << "bad_number";
}

void TestObservationRules::limits()
{
    QFETCH(double, value);
    QFETCH(QString, expected);
    QCOMPARE(verdict(checkObservation(valued(value), percentage(), benTre())), expected);
}

void TestObservationRules::aPercentageWithoutLimitsIsOfAWhole()
{
    Indicator share = percentage();
    share.limits = {};
    QVERIFY(limitsOf(share) == Limits({0, 100}));
    QCOMPARE(verdict(checkObservation(valued(100.5), share, benTre())), u"out_of_range"_s);
    share.limits = {0, 200}; // its own go before
    QCOMPARE(verdict(checkObservation(valued(100.5), share, benTre())), u"ok"_s);
}

void TestObservationRules::limitsOfARateAreOpen()
{
    Indicator rate = percentage();
    rate.kind = IndicatorKind::Rate;
    rate.limits = {};
    QVERIFY(checkObservation(valued(-12.5), rate, benTre()));
    QVERIFY(checkObservation(valued(250), rate, benTre()));
}

void TestObservationRules::ranks_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("outOf");
    QTest::addColumn<QString>("expected");
    QTest::newRow("last") << 63.0 << 63 << "ok";
    QTest::newRow("first") << 1.0 << 63 << "ok";
    QTest::newRow("beyond the field") << 64.0 << 63 << "rank_exceeds_field";
    QTest::newRow("zero") << 0.0 << 63 << "rank_exceeds_field";
    QTest::newRow("half a place") << 53.5 << 63 << "rank_exceeds_field";
    QTest::newRow("without its field") << 53.0 << 0 << "missing_out_of";
}

void TestObservationRules::ranks()
{
    QFETCH(double, value);
    QFETCH(int, outOf);
    QFETCH(QString, expected);
    Observation place = valued(value);
    if (outOf > 0)
        place.outOf = outOf;
    QCOMPARE(verdict(checkObservation(place, rank(), benTre())), expected);
    place.key.period = Period::quarter(2021, 3);
    QVERIFY(!checkObservation(place, rank(), benTre()));
}

void TestObservationRules::units_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("expected");
    QTest::newRow("its last year") << "2025"
                                   << "ok";
    QTest::newRow("its last half") << "2025-H1"
                                   << "ok";
    QTest::newRow("its last month") << "2025-06"
                                    << "ok";
    QTest::newRow("nine months that it began") << "2025-9M"
                                               << "ok";
    QTest::newRow("the quarter after") << "2025-Q3"
                                       << "unit_not_valid_in_period";
    QTest::newRow("the month after") << "2025-07"
                                     << "unit_not_valid_in_period";
    QTest::newRow("the year after") << "2026"
                                    << "unit_not_valid_in_period";
    QTest::newRow("long ago: the start is open") << "1976"
                                                 << "ok";
}

void TestObservationRules::units()
{
    QFETCH(QString, period);
    QFETCH(QString, expected);
    const Observation observation = valued(50, *Period::fromText(period));
    QCOMPARE(verdict(checkObservation(observation, percentage(), benTre())), expected);
}

void TestObservationRules::fractions_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("numerator");
    QTest::addColumn<double>("denominator");
    QTest::addColumn<QString>("expected");
    QTest::newRow("published 80.2 against 1483 of 1542")
        << 80.2 << 1483.0 << 1542.0 << "percentage_mismatch";
    QTest::newRow("published 82 for 1542 of 1871") << 82.0 << 1542.0 << 1871.0 << "ok";
    QTest::newRow("published 82.4 for 1542 of 1871") << 82.4 << 1542.0 << 1871.0 << "ok";
    QTest::newRow("published 82.5 for 1542 of 1871")
        << 82.5 << 1542.0 << 1871.0 << "percentage_mismatch";
    QTest::newRow("numerator above denominator")
        << 99.0 << 1543.0 << 1542.0 << "numerator_exceeds_denominator";
    QTest::newRow("all of them") << 100.0 << 1542.0 << 1542.0 << "ok";
    QTest::newRow("the recomputed value itself") << 1.0 / 3 * 100 << 1.0 << 3.0 << "ok";
}

void TestObservationRules::fractions()
{
    QFETCH(double, value);
    QFETCH(double, numerator);
    QFETCH(double, denominator);
    QFETCH(QString, expected);
    Observation observation = valued(value);
    observation.numerator = numerator;
    observation.denominator = denominator;
    QCOMPARE(verdict(checkObservation(observation, percentage(), benTre())), expected);
}

void TestObservationRules::errorsNameTheFigures()
{
    const Error high = checkObservation(valued(101.5), percentage(), benTre()).error();
    QCOMPARE(high.subject, u"101.5"_s);
    QCOMPARE(high.arguments, (QStringList{u"0"_s, u"100"_s}));
    const Error late =
        checkObservation(valued(50, Period::year(2026)), percentage(), benTre()).error();
    QCOMPARE(late.subject, u"T\u1ec9nh B\u1ebfn Tre"_s);
    QCOMPARE(late.arguments, QStringList{u"2026"_s});
    Observation fraction = valued(80.2);
    fraction.numerator = 1483;
    fraction.denominator = 1542;
    const Error mismatch = checkObservation(fraction, percentage(), benTre()).error();
    QCOMPARE(mismatch.arguments, QStringList{u"96.17"_s});
}

void TestObservationRules::repeatsHoldNoValues()
{
    Indicator repeat = rank();
    repeat.sameAs = u"KTS04"_s;
    const auto refused = checkObservation(valued(53), repeat, benTre());
    QCOMPARE(verdict(refused), u"reads_another_indicator"_s);
    QCOMPARE(refused.error().arguments, QStringList{u"KTS04"_s});
}

void TestObservationRules::statesNeedNoNumber()
{
    Observation done = valued({});
    done.state = MilestoneState::Done;
    Indicator milestone = percentage();
    milestone.kind = IndicatorKind::Milestone;
    QVERIFY(checkObservation(done, milestone, benTre()));
    done.key.period = Period::year(2026);
    QVERIFY(!checkObservation(done, milestone, benTre()));
}

void TestObservationRules::placesOfARankingAreNotAbsentOnPurpose()
{
    Observation absent = valued({});
    absent.absence = Absence::NotApplicable;
    Indicator place = rank();
    place.index.clear();
    QVERIFY(checkObservation(absent, place, benTre()));
    place.index = u"ICT_INDEX"_s; // its table holds places and scores only
    QCOMPARE(checkObservation(absent, place, benTre()).error().kind, Error::Kind::MissingRank);
}

void TestObservationRules::percentages()
{
    Observation observation = valued({});
    QVERIFY(!recomputedPercentage(observation));
    observation.numerator = 1542;
    QVERIFY(!recomputedPercentage(observation));
    observation.denominator = 0;
    QVERIFY(!recomputedPercentage(observation));
    observation.denominator = 1871;
    QVERIFY(nearly(*recomputedPercentage(observation), 82.41582041688937));
}

void TestObservationRules::everyTextIsReadable()
{
    for (const auto text : {&Observation::text, &Observation::evidence, &Observation::source,
                            &Observation::document, &Observation::note}) {
        Observation observation = valued(50);
        observation.*text = u"R&D <b> \"x\"\nsecond line"_s;
        QCOMPARE(verdict(checkObservation(observation, percentage(), benTre())), u"ok"_s);
        observation.*text = u"S\u1edf\x1b[31m TTTT"_s;
        QCOMPARE(verdict(checkObservation(observation, percentage(), benTre())),
                 u"unreadable_text"_s);
    }
    for (const auto text : {&ObservationKey::part, &ObservationKey::edition}) {
        Observation observation = valued(50);
        observation.key.*text = u"a\u202eb"_s;
        QCOMPARE(verdict(checkObservation(observation, percentage(), benTre())),
                 u"unreadable_text"_s);
    }
}

QTEST_APPLESS_MAIN(TestObservationRules)
#include "tst_observationrules.moc"

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/valuewarnings.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

Indicator count(bool cumulative = false)
{
    Indicator indicator;
    indicator.kind = IndicatorKind::Count;
    indicator.direction = Direction::Up;
    indicator.decimals = 0;
    indicator.cumulative = cumulative;
    return indicator;
}

Indicator percentage()
{
    Indicator indicator;
    indicator.kind = IndicatorKind::Percent;
    indicator.direction = Direction::Up;
    indicator.limits = {0, 100};
    return indicator;
}

Indicator rank()
{
    Indicator indicator;
    indicator.kind = IndicatorKind::Rank;
    indicator.direction = Direction::Down;
    indicator.decimals = 0;
    return indicator;
}

RankingEdition editionOf(int year, const QString &method)
{
    RankingEdition edition;
    edition.year = year;
    edition.method = method;
    return edition;
}

/// Values from a line that a reader can see: "2020-Q1=5 2020=53/63 2020:industry=7 2021:trade=na".
QList<Observation> values(const QString &text)
{
    QList<Observation> list;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString place = word.section(u'=', 0, 0);
        const QString figure = word.section(u'=', 1);
        Observation observation;
        observation.key.period = *Period::fromText(place.section(u':', 0, 0));
        observation.key.part = place.section(u':', 1);
        if (figure == u"na")
            observation.absence = Absence::NotApplicable;
        else
            observation.value = figure.section(u'/', 0, 0).toDouble();
        if (figure.contains(u'/'))
            observation.outOf = figure.section(u'/', 1).toInt();
        list << observation;
    }
    return list;
}

/// What is asked, as a line: "2021 jump, 2022:trade jump".
QString asked(const QList<ValueWarning> &warnings)
{
    QStringList list;
    for (const ValueWarning &warning : warnings) {
        const QString part = warning.key.part.isEmpty() ? QString() : u':' + warning.key.part;
        list << QString(warning.key.period.code() + part + u' ' + code(warning.kind));
    }
    return list.join(u", "_s);
}

QString askedOf(const Indicator &indicator, const QString &text,
                const QList<RankingEdition> &editions = {})
{
    return asked(warningsOf(indicator, Unit(), values(text), editions));
}

} // namespace

class TestValueWarnings : public QObject
{
    Q_OBJECT

private slots:
    void jumpsAreFoundInAnyOrder();
    void samePeriodsOfTheYearAreCompared();
    void partsJumpForThemselves();
    void cumulativeTotals_data();
    void cumulativeTotals();
    void totalsBeginAnewWithAnotherDefinition_data();
    void totalsBeginAnewWithAnotherDefinition();
    void periodsWithinAYear_data();
    void periodsWithinAYear();
    void greaterOfTwoEarlierFigures();
    void countsAndTheirParts_data();
    void countsAndTheirParts();
    void sharesAndTheirParts_data();
    void sharesAndTheirParts();
    void namedPartsAreAwaited();
    void anotherMethodIsNoJump();
    void anotherFieldIsNoJump();
    void lastOfTwoEditionsCounts();
    void uncertainUnits_data();
    void uncertainUnits();
    void statesOfAnUncertainUnit();
    void fingerprintsFollowTheFigures();
    void fingerprintsOutliveOtherYears();
    void fingerprints_data();
    void fingerprints();
    void orderIsThatOfPeriods();
};

void TestValueWarnings::jumpsAreFoundInAnyOrder()
{
    const auto warnings =
        warningsOf(percentage(), Unit(), values(u"2021=7.85 2019=77 2020=78.5"_s), {});
    QCOMPARE(asked(warnings), u"2021 jump"_s);
    QCOMPARE(warnings.first().value, 7.85);
    QCOMPARE(warnings.first().previous, 78.5);
    QCOMPARE(warnings.first().previousPeriod, Period::year(2020));
    QVERIFY(!warnings.first().usual);
}

void TestValueWarnings::samePeriodsOfTheYearAreCompared()
{
    QCOMPARE(askedOf(count(), u"2020-05=5000 2020-06=100 2021-05=5100 2021-06=102"_s), QString());
    QCOMPARE(askedOf(count(), u"2020-Q3=5000 2021-Q3=51000"_s), u"2021-Q3 jump"_s);
    QCOMPARE(askedOf(count(), u"2020-H1=5000 2021-H2=51000 2022=510000"_s), QString());
}

void TestValueWarnings::partsJumpForThemselves()
{
    QCOMPARE(askedOf(percentage(), u"2020:trade=50 2021:trade=5 2020:industry=5 2021:industry=6"_s),
             u"2021:trade jump"_s);
}

void TestValueWarnings::cumulativeTotals_data()
{
    QTest::addColumn<bool>("isCumulative");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString fell = u"2024-10=1483 2024-11=1407"_s;
    QTest::newRow("services fell between two reports")
        << true << fell << u"2024-11 cumulative_decrease"_s;
    QTest::newRow("they may where nothing accumulates") << false << fell << u""_s;
    QTest::newRow("a year is missing")
        << true << u"2020=50 2022=49"_s << u"2022 cumulative_decrease"_s;
    QTest::newRow("equal is no decrease") << true << u"2020=50 2021=50"_s << u""_s;
    QTest::newRow("a quarter is not held against a year")
        << true << u"2020=50 2021-Q2=20"_s << u""_s;
    QTest::newRow("one value") << true << u"2020=50"_s << u""_s;
}

void TestValueWarnings::cumulativeTotals()
{
    QFETCH(bool, isCumulative);
    QFETCH(QString, text);
    QTEST(askedOf(count(isCumulative), text), "expected");
}

void TestValueWarnings::totalsBeginAnewWithAnotherDefinition_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a decrease over the change")
        << u"2020=1483 2021=1407"_s << u"2021 definition_changed"_s;
    QTest::newRow("over a gap with the change in it")
        << u"2020=1483 2022=1407"_s << u"2022 definition_changed"_s;
    QTest::newRow("a decrease after it")
        << u"2021=1483 2022=1407"_s << u"2022 cumulative_decrease"_s;
    QTest::newRow("a decrease before it")
        << u"2019=1483 2020=1407"_s << u"2020 cumulative_decrease"_s;
}

void TestValueWarnings::totalsBeginAnewWithAnotherDefinition()
{
    QFETCH(QString, text);
    Indicator services = count(true);
    services.definitionChanges = {{2021, {}}};
    QTEST(askedOf(services, text), "expected");
}

void TestValueWarnings::periodsWithinAYear_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("growing through the year")
        << u"2020-Q1=5 2020-H1=9 2020-9M=9 2020=12"_s << u""_s;
    QTest::newRow("the half falls")
        << u"2020-Q1=5 2020-H1=4 2020-9M=9 2020=12"_s << u"2020-H1 cumulative_decrease"_s;
    QTest::newRow("the year falls against the quarter")
        << u"2020-Q1=5 2020=4"_s << u"2020 cumulative_decrease"_s;
    QTest::newRow("later quarters stand alone") << u"2020-Q1=5 2020-Q2=3 2020-Q4=1"_s << u""_s;
    QTest::newRow("so does the second half") << u"2020-H1=9 2020-H2=3 2020=12"_s << u""_s;
    QTest::newRow("January is a month of its own") << u"2020-01=9 2020-Q1=3"_s << u""_s;
    QTest::newRow("another year begins anew") << u"2020=12 2021-Q1=2"_s << u""_s;
}

void TestValueWarnings::periodsWithinAYear()
{
    QFETCH(QString, text);
    QTEST(askedOf(count(), text), "expected");
    QCOMPARE(askedOf(percentage(), text), QString());
}

void TestValueWarnings::greaterOfTwoEarlierFigures()
{
    const auto warnings =
        warningsOf(count(true), Unit(), values(u"2020=50 2021-9M=60 2021=48"_s), {});
    QCOMPARE(asked(warnings), u"2021 cumulative_decrease"_s);
    QCOMPARE(warnings.first().previousPeriod, Period::nineMonths(2021));
}

void TestValueWarnings::countsAndTheirParts_data()
{
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString clash = u"2020 parts_against_whole"_s;
    QTest::newRow("add up") << 0 << u"2020=12 2020:a=7 2020:b=5"_s << u""_s;
    QTest::newRow("one is missing from the sum") << 0 << u"2020=13 2020:a=7 2020:b=5"_s << clash;
    QTest::newRow("more than the whole") << 0 << u"2020=11 2020:a=7 2020:b=5"_s << clash;
    QTest::newRow("rounded figures") << 1 << u"2020=12.1 2020:a=7 2020:b=5"_s << u""_s;
    QTest::newRow("beyond rounding") << 1 << u"2020=12.2 2020:a=7 2020:b=5"_s << clash;
    QTest::newRow("the whole and each of three parts are rounded")
        << 1 << u"2020=12.2 2020:a=4 2020:b=4 2020:c=4"_s << u""_s;
    QTest::newRow("beyond the rounding of all of them")
        << 1 << u"2020=12.3 2020:a=4 2020:b=4 2020:c=4"_s << clash;
    QTest::newRow("tenths that are no binary fractions")
        << 1 << u"2020=0.3 2020:a=0.1 2020:b=0.2"_s << u""_s;
    QTest::newRow("no whole") << 0 << u"2020:a=7 2020:b=5"_s << u""_s;
    QTest::newRow("one part is no breakdown") << 0 << u"2020=12 2020:a=7"_s << u""_s;
    QTest::newRow("of another period") << 0 << u"2020=12 2021:a=7 2021:b=9"_s << u""_s;
    QTest::newRow("nothing everywhere") << 0 << u"2020=0 2020:a=0 2020:b=0"_s << u""_s;
}

void TestValueWarnings::countsAndTheirParts()
{
    QFETCH(int, decimals);
    QFETCH(QString, text);
    Indicator indicator = count();
    indicator.decimals = decimals;
    QTEST(askedOf(indicator, text), "expected");
}

void TestValueWarnings::sharesAndTheirParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString clash = u"2020 parts_against_whole"_s;
    QTest::newRow("between them") << u"2020=9.5 2020:a=5.2 2020:b=14"_s << u""_s;
    QTest::newRow("above the greatest") << u"2020=14.2 2020:a=5.2 2020:b=14"_s << clash;
    QTest::newRow("below the least") << u"2020=4 2020:a=5.2 2020:b=14"_s << clash;
    QTest::newRow("within rounding") << u"2020=14.04 2020:a=5.2 2020:b=14"_s << u""_s;
    QTest::newRow("all the same") << u"2020=14 2020:a=14 2020:b=14"_s << u""_s;
}

void TestValueWarnings::sharesAndTheirParts()
{
    QFETCH(QString, text);
    QTEST(askedOf(percentage(), text), "expected");
    Indicator rate = percentage();
    rate.kind = IndicatorKind::Rate;
    rate.limits = {};
    QTEST(askedOf(rate, text), "expected");
}

void TestValueWarnings::namedPartsAreAwaited()
{
    Indicator indicator = count();
    indicator.parts = {{u"N\u00f4ng nghi\u1ec7p"_s, u"Agriculture"_s}, {u"b"_s, {}}, {u"c"_s, {}}};
    const QList<Observation> some = values(u"2020=12 2020:b=7"_s);
    QVERIFY(warningsOf(indicator, Unit(), some, {}).isEmpty());
    QList<Observation> all = some + values(u"2020:c=4 2020:x=na"_s);
    all.last().key.part = u"N\u00f4ng nghi\u1ec7p"_s;
    const auto warnings = warningsOf(indicator, Unit(), all, {});
    QCOMPARE(asked(warnings), u"2020 parts_against_whole"_s);
    QCOMPARE(warnings.first().partsSum, 11);
    QCOMPARE(warnings.first().value, 12);
}

void TestValueWarnings::anotherMethodIsNoJump()
{
    const auto warnings = warningsOf(rank(), Unit(), values(u"2020=60/63 2021=31/63 2022=51/63"_s),
                                     {editionOf(2020, u"1726"_s), editionOf(2021, u"922"_s)});
    QCOMPARE(asked(warnings), u"2021 definition_changed"_s);
    QCOMPARE(warnings.first().previous, 60);
}

void TestValueWarnings::anotherFieldIsNoJump()
{
    const auto warnings = warningsOf(rank(), Unit(), values(u"2024=60/63 2025=20/34"_s), {});
    QCOMPARE(asked(warnings), u"2025 field_changed"_s);
    QCOMPARE(warnings.first().outOf, 34);
    QCOMPARE(warnings.first().previousOutOf, 63);
}

void TestValueWarnings::lastOfTwoEditionsCounts()
{
    QList<Observation> places = values(u"2023=30/63 2024=2/63 2024=32/63"_s);
    places[1].key.edition = u"A"_s;
    places[2].key.edition = u"B"_s;
    QVERIFY(warningsOf(rank(), Unit(), places, {}).isEmpty());
}

void TestValueWarnings::uncertainUnits_data()
{
    QTest::addColumn<bool>("uncertain");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the year in which it ended") << true << u"2024=5"_s << u"2024 unit_uncertain"_s;
    QTest::newRow("its last quarter and month")
        << true << u"2024-Q4=5 2024-12=2"_s << u"2024-12 unit_uncertain, 2024-Q4 unit_uncertain"_s;
    QTest::newRow("the year before") << true << u"2023=5"_s << u""_s;
    QTest::newRow("the first half") << true << u"2024-H1=5"_s << u""_s;
    QTest::newRow("the day is certain") << false << u"2024=5"_s << u""_s;
    QTest::newRow("once for the whole and its parts")
        << true << u"2024:a=2 2024:b=3 2024=5"_s << u"2024 unit_uncertain"_s;
    QTest::newRow("not applicable there") << true << u"2024=na"_s << u""_s;
}

void TestValueWarnings::uncertainUnits()
{
    QFETCH(bool, uncertain);
    QFETCH(QString, text);
    Unit ward;
    ward.validity = {QDate(), QDate(2024, 12, 31), uncertain};
    const auto warnings = warningsOf(count(), ward, values(text), {});
    QTEST(asked(warnings), "expected");
    for (const ValueWarning &warning : warnings) {
        QCOMPARE(warning.edge, QDate(2024, 12, 31));
        QVERIFY(warning.isEnd);
    }
}

void TestValueWarnings::statesOfAnUncertainUnit()
{
    Unit ward;
    ward.validity = {QDate(2020, 2, 1), QDate(), true};
    Indicator milestone = count();
    milestone.kind = IndicatorKind::Milestone;
    Observation done;
    done.key.period = Period::month(2020, 2);
    done.state = MilestoneState::Done;
    const auto warnings = warningsOf(milestone, ward, {done}, {});
    QCOMPARE(asked(warnings), u"2020-02 unit_uncertain"_s);
    QVERIFY(!warnings.first().isEnd);
}

void TestValueWarnings::fingerprintsFollowTheFigures()
{
    const auto fingerprint = [](const QString &text) {
        return warningsOf(percentage(), Unit(), values(text), {}).first().fingerprint();
    };
    const QString accepted = fingerprint(u"2019=77 2020=78.5 2021=7.85"_s);
    QCOMPARE(accepted, u"jump 7.85 2020=78.5"_s);
    QVERIFY(fingerprint(u"2019=77 2020=78.5 2021=7.8"_s) != accepted);
    QVERIFY(fingerprint(u"2019=77 2020=78.6 2021=7.85"_s) != accepted);
}

void TestValueWarnings::fingerprintsOutliveOtherYears()
{
    const QString before = u"2018=70 2019=73 2020=74 2021=76 2022=79 2023=7.9"_s;
    const auto then = warningsOf(percentage(), Unit(), values(before), {});
    const auto later = warningsOf(percentage(), Unit(), values(before + u" 2024=81"_s), {});
    QCOMPARE(asked(later), u"2023 jump"_s);
    QVERIFY(then != later);
    QCOMPARE(then.first().fingerprint(), later.first().fingerprint());
}

void TestValueWarnings::fingerprints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a decrease") << u"2020-Q1=1500000 2020=1400000"_s
                                << u"cumulative_decrease 1400000 2020-Q1=1500000"_s;
    QTest::newRow("parts of a count")
        << u"2020=11 2020:a=7 2020:b=5"_s << u"parts_against_whole 11 12"_s;
    QTest::newRow("another field")
        << u"2024=48/63 2025=45/34"_s << u"field_changed 45/34 2024=48/63"_s;
}

void TestValueWarnings::fingerprints()
{
    QFETCH(QString, text);
    QTEST(warningsOf(count(), Unit(), values(text), {}).first().fingerprint(), "expected");
}

void TestValueWarnings::orderIsThatOfPeriods()
{
    QCOMPARE(askedOf(count(true), u"2022=15 2021:a=9 2021:b=4 2021=130 2020=150 2020:a=80"_s),
             u"2021 cumulative_decrease, 2021 parts_against_whole, 2021:a jump, "
             "2021:a cumulative_decrease, 2022 jump, 2022 cumulative_decrease"_s);
}

QTEST_APPLESS_MAIN(TestValueWarnings)
#include "tst_valuewarnings.moc"

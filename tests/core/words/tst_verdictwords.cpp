// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/indicatorphrases.h"
#include "core/words/verdictwords.h"
#include "core/words/whywords.h"
#include "tests/support/series.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

Indicator shareWith(Comparator comparator, double bound, TargetMode mode = TargetMode::By)
{
    Indicator indicator;
    indicator.name = {u"T\u1ef7 l\u1ec7"_s, u"Share"_s};
    indicator.measure = {u"%"_s, u"%"_s};
    indicator.direction = Direction::Up;
    Target target;
    target.horizon = 2025;
    target.mode = mode;
    target.comparator = comparator;
    target.value = bound;
    indicator.targets = {target};
    return indicator;
}

Indicator rank()
{
    Indicator indicator = shareWith(Comparator::AtMost, 25);
    indicator.kind = IndicatorKind::Rank;
    indicator.measure = {u"h\u1ea1ng"_s, u"rank"_s};
    indicator.direction = Direction::Down;
    indicator.decimals = 0;
    return indicator;
}

TargetAssessment judged(const Indicator &indicator, const QString &values, int asOf)
{
    return assess(indicator, series(values), {asOf, 2020}).targets.first();
}

/// What is left to say of a target from the lag that a verdict has.
TargetAssessment lateBy(Verdict verdict, double years)
{
    TargetAssessment judged;
    judged.target.horizon = 2025;
    judged.asOf = 2023;
    judged.verdict = verdict;
    judged.lagYears = years;
    judged.gapShare = 0.12;
    return judged;
}

} // namespace

class TestVerdictWords : public QObject
{
    Q_OBJECT

private slots:
    void targetsAreReadAloudAndWrittenShort_data();
    void targetsAreReadAloudAndWrittenShort();
    void theBoundOfARankIsAPlace();
    void whatIsMetIsNeitherLateNorEarly();
    void aSmallDelayIsNoContradictionToOnTrack_data();
    void aSmallDelayIsNoContradictionToOnTrack();
    void paceOverTheYearsThatAreLeft_data();
    void paceOverTheYearsThatAreLeft();
    void shortfallsHaveADirection_data();
    void shortfallsHaveADirection();
    void anEstimateIsACaution();
    void yearsAreListedWithAnd_data();
    void yearsAreListedWithAnd();
    void sizesAreNeverWrittenAsZero();
    void daysOfDocumentsFollowTheDecree();
};

void TestVerdictWords::targetsAreReadAloudAndWrittenShort_data()
{
    QTest::addColumn<Indicator>("indicator");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("vietnamese");
    const auto row = [](const char *name, const Indicator &indicator, const QString &spoken,
                        const QString &cell, const QString &vietnamese) {
        QTest::newRow(name) << indicator << spoken << cell << vietnamese;
    };
    row("at least", shareWith(Comparator::AtLeast, 90), u"at least 90%"_s, u"\u2265 90%"_s,
        u"t\u1eeb 90% tr\u1edf l\u00ean"_s);
    row("all of it", shareWith(Comparator::AtLeast, 100), u"100%"_s, u"100%"_s, u"100%"_s);
    row("more than", shareWith(Comparator::Above, 50), u"more than 50%"_s, u"> 50%"_s,
        u"tr\u00ean 50%"_s);
    row("at most", shareWith(Comparator::AtMost, 10), u"at most 10%"_s, u"\u2264 10%"_s,
        u"kh\u00f4ng qu\u00e1 10%"_s);
    row("none", shareWith(Comparator::AtMost, 0), u"0%"_s, u"0%"_s, u"0%"_s);
    row("less than", shareWith(Comparator::Below, 10), u"less than 10%"_s, u"< 10%"_s,
        u"d\u01b0\u1edbi 10%"_s);
    row("just so much", shareWith(Comparator::Equal, 50.5), u"50.5%"_s, u"50.5%"_s, u"50,5%"_s);
    row("each year", shareWith(Comparator::AtLeast, 7, TargetMode::EachYear),
        u"at least 7% each year"_s, u"\u2265 7% each year"_s,
        u"t\u1eeb 7% tr\u1edf l\u00ean m\u1ed7i n\u0103m"_s);
    row("each sector", shareWith(Comparator::AtLeast, 20, TargetMode::EveryPart),
        u"at least 20% in each sector"_s, u"\u2265 20% in each sector"_s,
        u"t\u1eeb 20% tr\u1edf l\u00ean \u1edf t\u1eebng ng\u00e0nh"_s);
    row("a rank", rank(), u"top 25"_s, u"top 25"_s, u"nh\u00f3m 25 d\u1eabn \u0111\u1ea7u"_s);
}

void TestVerdictWords::targetsAreReadAloudAndWrittenShort()
{
    QFETCH(Indicator, indicator);
    const Phrasebook english(Language::English);
    const Target &target = indicator.targets.first();
    QTEST(targetText(indicator, target, english, Room::Sentence), "spoken");
    QTEST(targetText(indicator, target, english, Room::Cell), "cell");
    QTEST(targetText(indicator, target, Phrasebook(Language::Vietnamese), Room::Sentence),
          "vietnamese");
}

void TestVerdictWords::theBoundOfARankIsAPlace()
{
    const Phrasebook book(Language::English);
    const Indicator indicator = rank();
    const Target &target = indicator.targets.first();
    QCOMPARE(shortfallText(indicator, target, 26, book), u"1 place short of the 2025 target"_s);
    QCOMPARE(shortfallText(indicator, target, 25, book),
             QString()); // just the last place that is good
    QCOMPARE(shortfallText(indicator, target, 24, book), QString());
}

void TestVerdictWords::whatIsMetIsNeitherLateNorEarly()
{
    const Phrasebook book(Language::English);
    for (const double lag : {-2.0, 0.0, 2.0}) {
        QCOMPARE(lagText(lateBy(Verdict::Met, lag), book), QString());
        QCOMPARE(lagText(lateBy(Verdict::Met, lag), book, Room::Cell), QString());
    }
    QCOMPARE(lagText(lateBy(Verdict::OffTrack, 2), book), u"2.0 years behind the path"_s);
    QCOMPARE(lagText(lateBy(Verdict::OffTrack, 2), book, Room::Cell), u"2.0 years late"_s);
    QCOMPARE(lagText(lateBy(Verdict::OnTrack, -2), book), u"2.0 years ahead of the path"_s);
    QCOMPARE(lagText(lateBy(Verdict::OnTrack, -2), book, Room::Cell), u"2.0 years early"_s);
}

void TestVerdictWords::aSmallDelayIsNoContradictionToOnTrack_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<double>("lag");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("on track, a month late") << Verdict::OnTrack << 0.1 << u"on track"_s;
    QTest::newRow("on track, just so") << Verdict::OnTrack << 0.0 << u"on track"_s;
    QTest::newRow("on track, late but fast")
        << Verdict::OnTrack << 0.6
        << u"on track (still 0.6 years behind the path, but fast enough)"_s;
    QTest::newRow("on track, early")
        << Verdict::OnTrack << -0.6 << u"on track (0.6 years ahead of the path)"_s;
    QTest::newRow("slightly off track, a month late")
        << Verdict::SlightlyOff << 0.1
        << u"slightly off track (at this pace 12.0% of the gap would be left in 2025)"_s;
    QTest::newRow("slightly off track, late")
        << Verdict::SlightlyOff << 0.3 << u"slightly off track, 0.3 years behind the path"_s;
    QTest::newRow("off track though early")
        << Verdict::OffTrack << -0.6
        << u"off track (still 0.6 years ahead of the path, but too slow)"_s;
}

void TestVerdictWords::aSmallDelayIsNoContradictionToOnTrack()
{
    QFETCH(Verdict, verdict);
    QFETCH(double, lag);
    QTEST(verdictPhrase(shareWith(Comparator::AtLeast, 90), lateBy(verdict, lag),
                        Phrasebook(Language::English)),
          "phrase");
}

void TestVerdictWords::paceOverTheYearsThatAreLeft_data()
{
    QTest::addColumn<Indicator>("indicator");
    QTest::addColumn<QString>("values");
    QTest::addColumn<int>("asOf");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("vietnamese");
    const Indicator atLeast = shareWith(Comparator::AtLeast, 90);
    Indicator below = shareWith(Comparator::Below, 10);
    below.direction = Direction::Down;
    QTest::newRow("two years") << atLeast << u"2022=70 2023=80.6"_s << 2023
                               << u"needs to rise by 4.7 percentage points a year"_s
                               << u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 4,7 \u0111i\u1ec3m "
                                  "ph\u1ea7n tr\u0103m m\u1ed7i n\u0103m"_s;
    QTest::newRow("the last year") << atLeast << u"2023=50 2024=57"_s << 2024
                                   << u"needs to rise by 33.0 percentage points in 2025"_s
                                   << u"c\u1ea7n t\u0103ng 33,0 \u0111i\u1ec3m ph\u1ea7n "
                                      "tr\u0103m trong n\u0103m 2025"_s;
    QTest::newRow("no year left") << atLeast << u"2024=57 2025=60"_s << 2025 << QString()
                                  << QString();
    QTest::newRow("a fall") << below << u"2022=21 2023=20"_s << 2023
                            << u"needs to fall by 5.0 percentage points a year"_s
                            << u"c\u1ea7n gi\u1ea3m b\u00ecnh qu\u00e2n 5,0 \u0111i\u1ec3m "
                               "ph\u1ea7n tr\u0103m m\u1ed7i n\u0103m"_s;
    QTest::newRow("a strict bound just reached")
        << below << u"2022=21 2023=10"_s << 2023 << u"needs to fall below 10%"_s
        << u"c\u1ea7n gi\u1ea3m xu\u1ed1ng d\u01b0\u1edbi 10%"_s;
    QTest::newRow("places in the last year")
        << rank() << u"2023=30 2024=26"_s << 2024 << u"needs to rise by 1 place in 2025"_s
        << u"c\u1ea7n t\u0103ng 1 b\u1eadc trong n\u0103m "
           "2025"_s;
}

void TestVerdictWords::paceOverTheYearsThatAreLeft()
{
    QFETCH(Indicator, indicator);
    QFETCH(QString, values);
    QFETCH(int, asOf);
    const TargetAssessment target = judged(indicator, values, asOf);
    QTEST(requiredText(indicator, target, Phrasebook(Language::English)), "english");
    QTEST(requiredText(indicator, target, Phrasebook(Language::Vietnamese)), "vietnamese");
}

void TestVerdictWords::shortfallsHaveADirection_data()
{
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shortfall");
    QTest::newRow("below a least value")
        << Comparator::AtLeast << 40.0 << u"10.0 percentage points short of the 2025 target"_s;
    QTest::newRow("at a least value") << Comparator::AtLeast << 50.0 << QString();
    QTest::newRow("at a value to be passed")
        << Comparator::Above << 50.0 << u"just at the 2025 target, which asks for more"_s;
    QTest::newRow("above a greatest value")
        << Comparator::AtMost << 60.0 << u"10.0 percentage points above the 2025 target"_s;
    QTest::newRow("at a value to fall below")
        << Comparator::Below << 50.0 << u"just at the 2025 target, which asks for less"_s;
    QTest::newRow("above an equal target")
        << Comparator::Equal << 50.5 << u"0.5 percentage points above the 2025 target"_s;
}

void TestVerdictWords::shortfallsHaveADirection()
{
    QFETCH(Comparator, comparator);
    QFETCH(double, value);
    const Indicator indicator = shareWith(comparator, 50);
    QTEST(shortfallText(indicator, indicator.targets.first(), value, Phrasebook(Language::English)),
          "shortfall");
}

void TestVerdictWords::anEstimateIsACaution()
{
    const Indicator indicator = shareWith(Comparator::AtLeast, 90);
    const auto cautions = [&indicator](const QString &values) {
        const Series known = series(values);
        const AsOf from{2023, 2020};
        const IndicatorSituation one{indicator, known, assess(indicator, known, from), from};
        return whyText(one, *one.leading(), {}, Phrasebook(Language::English)).cautions;
    };
    const QString caution = u"The latest value is an estimate."_s;
    QVERIFY(cautions(u"2022=68 2023=~72"_s).contains(caution));
    QVERIFY(!cautions(u"2022=68 2023=72"_s).contains(caution));
    QVERIFY(!cautions(u"2022=~68 2023=72"_s).contains(caution));
}

void TestVerdictWords::yearsAreListedWithAnd_data()
{
    QTest::addColumn<QList<int>>("years");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("vietnamese");
    QTest::newRow("none") << QList<int>() << QString() << QString();
    QTest::newRow("one") << QList{2021} << u"2021"_s << u"n\u0103m 2021"_s;
    QTest::newRow("two") << QList{2021, 2022} << u"2021 and 2022"_s
                         << u"c\u00e1c n\u0103m 2021 v\u00e0 2022"_s;
    QTest::newRow("three") << QList{2021, 2022, 2024} << u"2021, 2022 and 2024"_s
                           << u"c\u00e1c n\u0103m 2021, 2022 v\u00e0 2024"_s;
}

void TestVerdictWords::yearsAreListedWithAnd()
{
    QFETCH(QList<int>, years);
    QTEST(yearsText(years, Phrasebook(Language::English)), "english");
    QTEST(yearsText(years, Phrasebook(Language::Vietnamese)), "vietnamese");
}

void TestVerdictWords::sizesAreNeverWrittenAsZero()
{
    const Phrasebook book(Language::English);
    const Indicator percent = shareWith(Comparator::AtLeast, 90);
    QCOMPARE(sizeText(percent, 0.02, book), u"0.02 percentage points"_s);
    QCOMPARE(sizeText(percent, -4.66, book), u"4.7 percentage points"_s);
    QCOMPARE(sizeText(percent, 0, book), u"0.0 percentage points"_s);
    QCOMPARE(sizeText(rank(), 4.666, book), u"4.7 places"_s);
    QCOMPARE(sizeText(rank(), -1, book), u"1 place"_s);
}

void TestVerdictWords::daysOfDocumentsFollowTheDecree()
{
    QCOMPARE(officialDate({2025, 7, 1}, Language::Vietnamese), u"01/7/2025"_s);
    QCOMPARE(officialDate({2025, 3, 31}, Language::Vietnamese), u"31/3/2025"_s);
    QCOMPARE(officialDate({2025, 2, 5}, Language::Vietnamese), u"05/02/2025"_s);
    QCOMPARE(officialDate({2025, 7, 1}, Language::English), u"01/07/2025"_s);
    QCOMPARE(officialDate({}, Language::Vietnamese), QString());
}

QTEST_APPLESS_MAIN(TestVerdictWords)

#include "tst_verdictwords.moc"

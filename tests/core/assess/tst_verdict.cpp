// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/parts.h"
#include "core/assess/path.h"
#include "core/assess/verdict.h"
#include "tests/support/nearly.h"
#include "tests/support/printed.h"
#include "tests/support/series.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

Target targetOf(int horizon, Comparator comparator, double value, TargetMode mode = TargetMode::By)
{
    Target target;
    target.horizon = horizon;
    target.mode = mode;
    target.comparator = comparator;
    target.value = value;
    target.document = u"NQ01"_s;
    return target;
}

Indicator indicatorWith(const QList<Target> &targets, Direction direction = Direction::Up,
                        IndicatorKind kind = IndicatorKind::Percent)
{
    Indicator indicator;
    indicator.code = u"X"_s;
    indicator.kind = kind;
    indicator.direction = direction;
    indicator.levels = {Level::Province};
    indicator.targets = targets;
    return indicator;
}

/// The verdict on one target; the comparator follows the direction.
TargetAssessment judged(const QString &values, int asOf, int horizon, double target,
                        Direction direction = Direction::Up, int baselineYear = 2020)
{
    const auto comparator = direction == Direction::Up ? Comparator::AtLeast : Comparator::AtMost;
    const Indicator indicator = indicatorWith({targetOf(horizon, comparator, target)}, direction);
    return assess(indicator, series(values), {asOf, baselineYear}).targets.first();
}

QString verdictCode(const std::optional<Verdict> &verdict)
{
    return verdict ? code(*verdict) : QString();
}

QString reasonOf(const TargetAssessment &assessment)
{
    return assessment.reason ? code(*assessment.reason) : QString();
}

Series states(const QList<StatePoint> &points)
{
    Series made;
    made.states = points;
    return made;
}

/// KTS04 as the resolution has it, with the ranks of 2018 and 2019.
Assessment readinessAsOf2019()
{
    Indicator rank = indicatorWith(
        {targetOf(2025, Comparator::AtMost, 25), targetOf(2030, Comparator::AtMost, 10)},
        Direction::Down, IndicatorKind::Rank);
    return assess(rank, series(u"2018=50/63 2019=53/63"_s), {2019, 2020});
}

const QString sixYears = u"2019=17.3 2020=19.1 2021=19.3 2022=20.8 2023=21.5 2024=22.5"_s;
const QString risingShare = u"2015=14.9 2016=14.9 2017=15.5 2018=16.7 2019=17.3 2020=19.1"_s;
const QString turningShare = u"2015=78.0 2016=78.6 2017=79.2 2018=79.9 2019=80.6 2020=79.2"_s;

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private slots:
    void publishedVerdicts_data();
    void publishedVerdicts();
    void publishedShares();
    void readinessVerdicts_data();
    void readinessVerdicts();
    void readinessPath();
    void readinessChange();
    void requiredPaceGrowsWithTheYears_data();
    void requiredPaceGrowsWithTheYears();
    void noPaceIsAskedOnceTheYearHasCome();
    void theAgeOfTheValueIsKnown_data();
    void theAgeOfTheValueIsKnown();
    void aReachedMilestoneDoesNotAge();
    void aYearThatHasNotComeIsKnown();
    void theLastChangeStandsBesideThePace();
    void percentagesWithoutLimitsHaveThose();
    void comparators_data();
    void comparators();
    void strictTargetJustReachedIsNotDivided();
    void equalIsApproachedFromBothSides();
    void timeDistance_data();
    void timeDistance();
    void timeDistanceWithoutAnswer_data();
    void timeDistanceWithoutAnswer();
    void baseIsTheFirstValueWithoutABaseline();
    void windows_data();
    void windows();
    void breakStartsTheWindow_data();
    void breakStartsTheWindow();
    void breakLeavesOneValue();
    void laterValuesAreNotKnownYet();
    void breakOfALaterYearIsNotKnownYet();
    void reasons_data();
    void reasons();
    void pathFieldsAreEmptyOnceDecided_data();
    void pathFieldsAreEmptyOnceDecided();
    void projectionIsShownWithinLimits();
    void rankProjectionIsShownWithinTheField();
    void eachYear_data();
    void eachYear();
    void eachYearStartsAfterTheHorizonBefore();
    void eachYearOfOneDocumentDoesNotHeedAnothers();
    void everyPart_data();
    void everyPart();
    void everyPartNamesTheMissingPart();
    void partsAreListedWorstFirst();
    void yearReachedOnThePath_data();
    void yearReachedOnThePath();
    void milestones_data();
    void milestones();
    void objectives_data();
    void objectives();
    void leadingTarget_data();
    void leadingTarget();
    void changes_data();
    void changes();
    void changeAcrossABreakIsRefused_data();
    void changeAcrossABreakIsRefused();
    void rankChangeKnowsItsNoise_data();
    void rankChangeKnowsItsNoise();
    void theSamePlaceIsWithinTheNoise();
    void growthRefusals_data();
    void growthRefusals();
    void trendNeedsPoints_data();
    void trendNeedsPoints();
    void scalingChangesNoVerdict_data();
    void scalingChangesNoVerdict();
    void mirroringChangesNoVerdict_data();
    void mirroringChangesNoVerdict();
    void aYearWithoutAValueChangesNothing();
    void aBetterLastValueIsNeverWorse();
};

// The linear path: published cases

void TestVerdict::publishedVerdicts_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<int>("asOf");
    QTest::addColumn<int>("horizon");
    QTest::addColumn<double>("target");
    QTest::addColumn<bool>("higherIsBetter");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("trend");
    QTest::newRow("far too slow for 2030 is off track")
        << sixYears << 2024 << 2030 << 41.0 << true << "off_track"
        << "off_track";
    QTest::newRow("reached in the due year is met, still rising")
        << risingShare << 2020 << 2020 << 18.0 << true << "met"
        << "on_track";
    QTest::newRow("the same series against a far target is off track")
        << risingShare << 2020 << 2030 << 41.0 << true << "off_track"
        << "off_track";
    QTest::newRow("rising where lower is better is the wrong direction")
        << u"2017=10.1 2018=10.3 2019=10.3 2020=10.2 2021=12.4 2022=12.8"_s << 2022 << 2030 << 9.5
        << false << "wrong_direction"
        << "wrong_direction";
    QTest::newRow("one bad last year turns on track into off track")
        << turningShare << 2020 << 2030 << 83.0 << true << "off_track"
        << "off_track";
    QTest::newRow("a year before it was on track")
        << turningShare << 2019 << 2030 << 83.0 << true << "on_track"
        << "on_track";
    QTest::newRow("met but falling is slightly off")
        << u"2020=95 2021=92"_s << 2021 << 2025 << 90.0 << true << "met"
        << "slightly_off";
    QTest::newRow("met and level is on track")
        << u"2020=95 2021=95"_s << 2021 << 2025 << 90.0 << true << "met"
        << "on_track";
    QTest::newRow("due and below is missed, though rising")
        << u"2024=80 2025=85"_s << 2025 << 2025 << 90.0 << true << "missed"
        << "off_track";
    QTest::newRow("due and below and falling is missed")
        << u"2024=85 2025=80"_s << 2025 << 2025 << 90.0 << true << "missed"
        << "wrong_direction";
    QTest::newRow("level below the target is the wrong direction")
        << u"2020=50 2021=50"_s << 2021 << 2025 << 90.0 << true << "wrong_direction"
        << "wrong_direction";
    QTest::newRow("a tenth of the gap left is slightly off")
        << u"2020=50 2021=59"_s << 2021 << 2025 << 99.0 << true << "slightly_off"
        << "slightly_off";
    QTest::newRow("a twentieth of the gap left is no longer on track")
        << u"2020=49.5 2021=59"_s << 2021 << 2025 << 99.0 << true << "slightly_off"
        << "slightly_off";
    QTest::newRow("a fifth of the gap left is still slightly off")
        << u"2020=0 2021=8"_s << 2021 << 2026 << 58.0 << true << "slightly_off"
        << "slightly_off";
    QTest::newRow("a zero is a value")
        << u"2020=0 2021=0"_s << 2021 << 2025 << 10.0 << true << "wrong_direction"
        << "wrong_direction";
}

void TestVerdict::publishedVerdicts()
{
    QFETCH(QString, values);
    QFETCH(int, asOf);
    QFETCH(int, horizon);
    QFETCH(double, target);
    QFETCH(bool, higherIsBetter);
    QFETCH(QString, wanted);
    QFETCH(QString, trend);
    const auto verdict =
        judged(values, asOf, horizon, target, higherIsBetter ? Direction::Up : Direction::Down);
    QCOMPARE(code(verdict.verdict), wanted);
    QCOMPARE(verdictCode(verdict.trend), trend);
}

void TestVerdict::publishedShares()
{
    QVERIFY(nearly(*judged(sixYears, 2024, 2030, 41).delta, 1.04));
    const auto rising = judged(risingShare, 2020, 2030, 41);
    QVERIFY(nearly(*rising.gapShare, 0.6164, 1e-4));
    QVERIFY(nearly(*rising.delta, 0.84));
    QVERIFY(nearly(*judged(turningShare, 2020, 2030, 83).gapShare, 0.3684, 1e-4));
}

void TestVerdict::readinessVerdicts_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<double>("projected");
    QTest::addColumn<double>("gapShare");
    QTest::addColumn<double>("required");
    QTest::newRow("top 25 by 2025") << 0 << 71.0 << 1.642857142857143 << -4.666666666666667;
    QTest::newRow("top 10 by 2030") << 1 << 86.0 << 1.7674418604651163 << -3.909090909090909;
}

void TestVerdict::readinessVerdicts()
{
    QFETCH(int, target);
    QFETCH(double, projected);
    QFETCH(double, gapShare);
    QFETCH(double, required);
    const TargetAssessment verdict = readinessAsOf2019().targets.at(target);
    QCOMPARE(code(verdict.verdict), u"wrong_direction"_s);
    QCOMPARE(verdictCode(verdict.trend), u"wrong_direction"_s);
    QVERIFY(nearly(*verdict.projected, projected));
    QVERIFY(nearly(*verdict.gapShare, gapShare));
    QVERIFY(nearly(*verdict.requiredPerYear, required));
    QVERIFY(nearly(*verdict.projectedShown, 63));
}

void TestVerdict::readinessPath()
{
    for (const TargetAssessment &verdict : readinessAsOf2019().targets) {
        QCOMPARE(verdict.provisional, std::optional(true));
        QCOMPARE(verdict.windowFirst, std::optional(2018));
        QCOMPARE(verdict.windowLast, std::optional(2019));
        QCOMPARE(verdict.delta, std::optional(3.0));
        QVERIFY(!verdict.lagYears);
        QCOMPARE(verdict.lateMoreThanYears, std::optional(1));
        QVERIFY(!verdict.reason);
        QCOMPARE(verdict.growth, refusedGrowth(GrowthRefusal::Rank));
    }
}

void TestVerdict::readinessChange()
{
    const Assessment assessment = readinessAsOf2019();
    QCOMPARE(assessment.latest->value, std::optional(53.0));
    QCOMPARE(assessment.previous->value, std::optional(50.0));
    QCOMPARE(assessment.change.absolute, std::optional(3.0));
    QVERIFY(nearly(*assessment.change.relative, 0.06));
    QCOMPARE(assessment.change.improved, std::optional(false));
    QCOMPARE(assessment.change.withinNoise, std::optional(true));
    QVERIFY(!assessment.change.refusal);
    QVERIFY(nearly(*assessment.percentile, 0.16129032258064516));
    QCOMPARE(assessment.trend.count, 2);
    QVERIFY(!assessment.trend.theilSen && !assessment.trend.kendall);
    QVERIFY(assessment.trend.forecast.isEmpty());
}

// Values older than the as-of year

namespace {

/// KTS04's target of 2025 or 2030, with the ranks of 2018 and 2019, as of a later year.
TargetAssessment readiness(int asOf, int horizon)
{
    const Indicator rank =
        indicatorWith({targetOf(horizon, Comparator::AtMost, horizon == 2025 ? 25 : 10)},
                      Direction::Down, IndicatorKind::Rank);
    return assess(rank, series(u"2018=50/63 2019=53/63"_s), {asOf, 2020}).targets.first();
}

} // namespace

void TestVerdict::requiredPaceGrowsWithTheYears_data()
{
    QTest::addColumn<TargetAssessment>("verdict");
    QTest::addColumn<double>("perYear");
    QTest::addColumn<double>("fromAsOf");
    QTest::newRow("53/63 as of its own year") << readiness(2019, 2025) << -28.0 / 6 << -28.0 / 6;
    QTest::newRow("53/63 as of 2023: 14 places a year")
        << readiness(2023, 2025) << -28.0 / 6 << -14.0;
    QTest::newRow("53/63 a year before it is due") << readiness(2024, 2025) << -28.0 / 6 << -28.0;
    QTest::newRow("top 10 by 2030 as of 2025") << readiness(2025, 2030) << -43.0 / 11 << -43.0 / 5;
    QTest::newRow("22.5 of 2024 towards 41, three years later")
        << judged(sixYears, 2027, 2030, 41) << 18.5 / 6 << 18.5 / 3;
    QTest::newRow("72 of 2023 towards 90, a year later")
        << judged(u"2020=60 2023=72"_s, 2024, 2025, 90) << 9.0 << 18.0;
    QTest::newRow("79.2 of 2020 towards 83, as of 2029")
        << judged(turningShare, 2029, 2030, 83) << 0.38 << 3.8;
}

void TestVerdict::requiredPaceGrowsWithTheYears()
{
    QFETCH(TargetAssessment, verdict);
    QFETCH(double, perYear);
    QFETCH(double, fromAsOf);
    QVERIFY(nearly(*verdict.requiredPerYear, perYear));
    QVERIFY(nearly(*verdict.requiredFromAsOf, fromAsOf));
}

void TestVerdict::noPaceIsAskedOnceTheYearHasCome()
{
    for (const int asOf : {2025, 2026, 2031}) {
        const TargetAssessment verdict = readiness(asOf, 2025);
        QVERIFY(!verdict.requiredFromAsOf);
        QVERIFY(verdict.requiredPerYear); // as the verdict document has always said
        QCOMPARE(code(verdict.verdict), u"not_assessable"_s);
        QCOMPARE(reasonOf(verdict), u"due_year_missing"_s);
    }
    QVERIFY(!judged(sixYears, 2024, 2024, 41).requiredFromAsOf); // missed
    QVERIFY(!judged(sixYears, 2027, 2030, 20).requiredFromAsOf); // met
}

void TestVerdict::theAgeOfTheValueIsKnown_data()
{
    QTest::addColumn<TargetMode>("mode");
    QTest::addColumn<Series>("known");
    QTest::addColumn<int>("age");
    Series parts;
    parts.parts = {{u"A"_s, series(u"2021=4 2023=9"_s).points},
                   {u"B"_s, series(u"2020=1 2021=1"_s).points}};
    QTest::newRow("of the as-of year") << TargetMode::By << series(u"2022=3 2023=4"_s) << 0;
    QTest::newRow("two years old") << TargetMode::By << series(u"2020=3 2021=4"_s) << 2;
    QTest::newRow("later values are not known yet")
        << TargetMode::By << series(u"2022=3 2024=4"_s) << 1;
    QTest::newRow("none") << TargetMode::By << Series() << -1;
    QTest::newRow("each year") << TargetMode::EachYear << series(u"2021=6 2022=6"_s) << 1;
    QTest::newRow("of the part that decides") << TargetMode::EveryPart << parts << 2;
    QTest::newRow("of a state") << TargetMode::Done
                                << states({{2020, MilestoneState::InProgress, {}}}) << 3;
}

void TestVerdict::theAgeOfTheValueIsKnown()
{
    QFETCH(TargetMode, mode);
    QFETCH(Series, known);
    QFETCH(int, age);
    const Indicator indicator =
        indicatorWith({targetOf(2025, Comparator::AtLeast, 5, mode)}, Direction::Up,
                      mode == TargetMode::Done ? IndicatorKind::Milestone : IndicatorKind::Percent);
    const TargetAssessment verdict = assess(indicator, known, {2023, 2020}).targets.first();
    QCOMPARE(verdict.valueAge().value_or(-1), age);
    QCOMPARE(verdict.restsOnOldValue(), age > 0);
}

void TestVerdict::aReachedMilestoneDoesNotAge()
{
    const Indicator milestone = indicatorWith(
        {targetOf(2025, Comparator::AtLeast, 5, TargetMode::Done)}, {}, IndicatorKind::Milestone);
    const auto verdict =
        assess(milestone, states({{2021, MilestoneState::Done, {}}}), {2023, 2020}).targets.first();
    QCOMPARE(verdict.valueAge(), std::optional(2));
    QVERIFY(!verdict.restsOnOldValue());
}

void TestVerdict::aYearThatHasNotComeIsKnown()
{
    const Indicator indicator = indicatorWith({targetOf(2030, Comparator::AtLeast, 41)});
    const auto isAhead = [&](const AsOf &asOf) {
        return assess(indicator, series(sixYears), asOf).targets.first().isAhead;
    };
    QVERIFY(!isAhead({2026, 2020, 2026}));
    QVERIFY(isAhead({2027, 2020, 2026}));
    QVERIFY(!isAhead({2027, 2020})); // nobody asks
}

void TestVerdict::theLastChangeStandsBesideThePace()
{
    const auto turning = judged(turningShare, 2020, 2030, 83);
    QVERIFY(*turning.delta > 0);
    QVERIFY(nearly(*turning.lastChange, -1.4));
    QCOMPARE(turning.lastChangeFrom, std::optional(2019));
    QVERIFY(!judged(u"2020=5"_s, 2020, 2030, 83).lastChange);
}

void TestVerdict::percentagesWithoutLimitsHaveThose()
{
    Indicator share = indicatorWith({targetOf(2030, Comparator::AtLeast, 95)});
    const auto shown = [&share] {
        return assess(share, series(u"2020=20 2021=40"_s), {2021, 2020})
            .targets.first()
            .projectedShown;
    };
    QCOMPARE(shown(), std::optional(100.0));
    share.limits = {0, 200};
    QCOMPARE(shown(), std::optional(200.0));
    share.limits = {0, std::nullopt}; // open on purpose
    QCOMPARE(shown(), std::optional(220.0));
    share.limits = {};
    share.kind = IndicatorKind::Rate;
    QCOMPARE(shown(), std::optional(220.0));
}

// Comparators

void TestVerdict::comparators_data()
{
    QTest::addColumn<QString>("op");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("bound");
    QTest::addColumn<bool>("isMet");
    QTest::newRow("over 50: 50.0 is not enough") << ">" << 50.0 << 50.0 << false;
    QTest::newRow("over 50: 50.1 is") << ">" << 50.1 << 50.0 << true;
    QTest::newRow("at least 90: 90 is enough") << ">=" << 90.0 << 90.0 << true;
    QTest::newRow("at least 90: 89.9 is not") << ">=" << 89.9 << 90.0 << false;
    QTest::newRow("top 25: 25 is enough") << "<=" << 25.0 << 25.0 << true;
    QTest::newRow("top 25: 26 is not") << "<=" << 26.0 << 25.0 << false;
    QTest::newRow("below 5: 5 is not enough") << "<" << 5.0 << 5.0 << false;
    QTest::newRow("below 5: 4.9 is") << "<" << 4.9 << 5.0 << true;
    QTest::newRow("exactly 100: 100 is enough") << "=" << 100.0 << 100.0 << true;
    QTest::newRow("exactly 100: 99.9 is not") << "=" << 99.9 << 100.0 << false;
}

void TestVerdict::comparators()
{
    QFETCH(QString, op);
    QFETCH(double, value);
    QFETCH(double, bound);
    QFETCH(bool, isMet);
    const Comparator comparator = *comparatorFromCode(op);
    QCOMPARE(holds(comparator, value, bound), isMet);
    const auto direction = op.startsWith(u'<') ? Direction::Down : Direction::Up;
    const Indicator indicator = indicatorWith({targetOf(2025, comparator, bound)}, direction);
    Series known;
    known.points = {{2025, value, {}, false}};
    const Verdict verdict = assess(indicator, known, {2025, 2020}).targets.first().verdict;
    QCOMPARE(verdict, isMet ? Verdict::Met : Verdict::Missed);
}

void TestVerdict::strictTargetJustReachedIsNotDivided()
{
    const Indicator indicator = indicatorWith({targetOf(2025, Comparator::Above, 50)});
    const auto rising = assess(indicator, series(u"2022=48 2023=50"_s), {2023, 2020});
    QCOMPARE(rising.targets.first().verdict, Verdict::OnTrack);
    QVERIFY(!rising.targets.first().gapShare);
    QCOMPARE(rising.targets.first().requiredPerYear, std::optional(0.0));
    const auto level = assess(indicator, series(u"2022=50 2023=50"_s), {2023, 2020});
    QCOMPARE(level.targets.first().verdict, Verdict::WrongDirection);
    const auto due = assess(indicator, series(u"2024=48 2025=50"_s), {2025, 2020});
    QCOMPARE(due.targets.first().verdict, Verdict::Missed);
}

void TestVerdict::equalIsApproachedFromBothSides()
{
    const Indicator indicator = indicatorWith({targetOf(2025, Comparator::Equal, 100)});
    const auto below = assess(indicator, series(u"2022=90 2023=95"_s), {2023, 2020});
    QCOMPARE(below.targets.first().verdict, Verdict::OnTrack);
    const auto above = assess(indicator, series(u"2022=110 2023=105"_s), {2023, 2020});
    QCOMPARE(above.targets.first().verdict, Verdict::OnTrack);
    const auto away = assess(indicator, series(u"2022=105 2023=110"_s), {2023, 2020});
    QCOMPARE(away.targets.first().verdict, Verdict::WrongDirection);
}

// Lead and lag in years

void TestVerdict::timeDistance_data()
{
    QTest::addColumn<double>("latest");
    QTest::addColumn<double>("lag");
    QTest::newRow("72 in 2023 stands where the path was in 2022") << 72.0 << 1.0;
    QTest::newRow("78 in 2023 is just on the path") << 78.0 << 0.0;
    QTest::newRow("84 in 2023 is a year ahead") << 84.0 << -1.0;
    QTest::newRow("no progress at all is three years late") << 60.0 << 3.0;
    QTest::newRow("a met target has a lead too") << 90.0 << -2.0;
}

void TestVerdict::timeDistance()
{
    QFETCH(double, latest);
    QFETCH(double, lag);
    const QString values = u"2020=60 2023=%1"_s.arg(latest);
    const auto verdict = judged(values, 2023, 2025, 90);
    QVERIFY(std::abs(verdict.lagYears.value() - lag) < 1e-9);
    QVERIFY(!verdict.lateMoreThanYears);
}

void TestVerdict::timeDistanceWithoutAnswer_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<int>("asOf");
    QTest::addColumn<int>("moreThan");
    QTest::newRow("worse than the base: more than 3 years late")
        << u"2020=60 2023=58"_s << 2023 << 3;
    QTest::newRow("the base year itself has no lag") << u"2020=60"_s << 2020 << 0;
    QTest::newRow("base equal to the target has no path") << u"2020=90 2023=88"_s << 2023 << 0;
}

void TestVerdict::timeDistanceWithoutAnswer()
{
    QFETCH(QString, values);
    QFETCH(int, asOf);
    QFETCH(int, moreThan);
    const auto verdict = judged(values, asOf, 2025, 90);
    QVERIFY(!verdict.lagYears);
    QCOMPARE(verdict.lateMoreThanYears.value_or(0), moreThan);
}

void TestVerdict::baseIsTheFirstValueWithoutABaseline()
{
    QCOMPARE(judged(u"2021=60 2023=66"_s, 2023, 2026, 90).lagYears, std::optional(1.0));
    // With a value of 2020 the path starts there, not at the older one.
    const auto verdict = judged(u"2018=10 2020=60 2023=72"_s, 2023, 2025, 90);
    QVERIFY(nearly(*verdict.lagYears, 1.0));
}

// Windows and breaks

void TestVerdict::windows_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<int>("first");
    QTest::addColumn<double>("delta");
    QTest::addColumn<bool>("provisional");
    QTest::newRow("at most six values")
        << u"2015=0 2016=50 2017=51 2018=52 2019=53 2020=54 2021=55"_s << 2016 << 1.0 << false;
    QTest::newRow("gaps stay in, however old") << u"2010=10 2021=21"_s << 2010 << 1.0 << true;
    QTest::newRow("a missing year is no zero") << u"2019=4 2020=? 2021=5"_s << 2019 << 0.5 << true;
    QTest::newRow("three years in a row are provisional")
        << u"2019=1 2020=2 2021=3"_s << 2019 << 1.0 << true;
    QTest::newRow("four years in a row are firm")
        << u"2018=0 2019=1 2020=2 2021=3"_s << 2018 << 1.0 << false;
    QTest::newRow("an estimate counts")
        << u"2018=0 2019=1 2020=2 2021=~3"_s << 2018 << 1.0 << false;
    QTest::newRow("a gap before the last value is provisional")
        << u"2015=1 2016=2 2017=3 2018=4 2021=7"_s << 2015 << 1.0 << true;
}

void TestVerdict::windows()
{
    QFETCH(QString, values);
    QFETCH(int, first);
    QFETCH(double, delta);
    QFETCH(bool, provisional);
    const auto verdict = judged(values, 2021, 2030, 90);
    QCOMPARE(verdict.windowFirst, std::optional(first));
    QCOMPARE(verdict.windowLast, std::optional(2021));
    QVERIFY(nearly(*verdict.delta, delta));
    QCOMPARE(verdict.provisional, std::optional(provisional));
}

void TestVerdict::breakStartsTheWindow_data()
{
    QTest::addColumn<BreakReason>("reason");
    QTest::newRow("another definition") << BreakReason::DefinitionChanged;
    QTest::newRow("another field, 63 to 34") << BreakReason::FieldChanged;
}

void TestVerdict::breakStartsTheWindow()
{
    QFETCH(BreakReason, reason);
    Series known = series(u"2018=10 2019=20 2020=90 2021=80"_s);
    known.breaks.insert(2020, reason);
    const Indicator indicator = indicatorWith({targetOf(2025, Comparator::AtLeast, 95)});
    const auto verdict = assess(indicator, known, {2021, 2020}).targets.first();
    QCOMPARE(verdict.windowFirst, std::optional(2020));
    QCOMPARE(verdict.delta, std::optional(-10.0));
    QCOMPARE(verdict.verdict, Verdict::WrongDirection);
}

void TestVerdict::breakLeavesOneValue()
{
    Series known = series(u"2023=50/63 2024=48/63 2025=20/34"_s);
    known.breaks.insert(2025, BreakReason::FieldChanged);
    const Indicator rank = indicatorWith({targetOf(2030, Comparator::AtMost, 10)}, Direction::Down,
                                         IndicatorKind::Rank);
    const auto assessment = assess(rank, known, {2025, 2020});
    QCOMPARE(assessment.targets.first().verdict, Verdict::NotAssessable);
    QCOMPARE(reasonOf(assessment.targets.first()), u"one_value"_s);
    QCOMPARE(assessment.change.refusal, std::optional(ChangeRefusal::FieldChanged));
    QVERIFY(!assessment.change.absolute && !assessment.change.relative);
}

void TestVerdict::laterValuesAreNotKnownYet()
{
    const QString values = u"2019=10 2020=20 2021=90"_s;
    const auto verdict = judged(values, 2020, 2025, 80);
    QCOMPARE(verdict.windowLast, std::optional(2020));
    QCOMPARE(verdict.verdict, Verdict::SlightlyOff);
    QCOMPARE(judged(values, 2021, 2025, 80).verdict, Verdict::Met);
    QCOMPARE(judged(values, 2018, 2025, 80).verdict, Verdict::NoData);
}

void TestVerdict::breakOfALaterYearIsNotKnownYet()
{
    Series known = series(u"2019=10 2020=20 2021=90"_s);
    known.breaks.insert(2021, BreakReason::DefinitionChanged);
    const Indicator indicator = indicatorWith({targetOf(2025, Comparator::AtLeast, 80)});
    QCOMPARE(assess(indicator, known, {2020, 2020}).targets.first().windowFirst,
             std::optional(2019));
}

// Why there is no verdict

void TestVerdict::reasons_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<int>("asOf");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("trend");
    QTest::newRow("nothing known") << QString() << 2023 << "no_data"
                                   << ""
                                   << "";
    QTest::newRow("one value below") << u"2023=50"_s << 2023 << "not_assessable"
                                     << "one_value"
                                     << "";
    QTest::newRow("one value that meets it") << u"2023=91"_s << 2023 << "met"
                                             << ""
                                             << "";
    QTest::newRow("one value below in the due year") << u"2025=50"_s << 2025 << "missed"
                                                     << ""
                                                     << "";
    QTest::newRow("the due year has come, its value has not")
        << u"2023=50 2024=60"_s << 2025 << "not_assessable"
        << "due_year_missing"
        << "off_track";
    QTest::newRow("met before the due year stays met without it")
        << u"2023=90 2024=91"_s << 2025 << "met"
        << ""
        << "on_track";
    QTest::newRow("one old value and the due year past") << u"2020=50"_s << 2026 << "not_assessable"
                                                         << "due_year_missing"
                                                         << "";
}

void TestVerdict::reasons()
{
    QFETCH(QString, values);
    QFETCH(int, asOf);
    QFETCH(QString, wanted);
    QFETCH(QString, reason);
    QFETCH(QString, trend);
    const auto verdict = judged(values, asOf, 2025, 90);
    QCOMPARE(code(verdict.verdict), wanted);
    QCOMPARE(reasonOf(verdict), reason);
    QCOMPARE(verdictCode(verdict.trend), trend);
}

void TestVerdict::pathFieldsAreEmptyOnceDecided_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<int>("asOf");
    QTest::newRow("met") << u"2022=89 2023=91"_s << 2023;
    QTest::newRow("missed") << u"2024=80 2025=85"_s << 2025;
    QTest::newRow("missed long ago") << u"2025=80 2027=85"_s << 2027;
}

void TestVerdict::pathFieldsAreEmptyOnceDecided()
{
    QFETCH(QString, values);
    QFETCH(int, asOf);
    const auto verdict = judged(values, asOf, 2025, 90);
    QVERIFY(!verdict.requiredPerYear);
    QVERIFY(!verdict.projected);
    QVERIFY(!verdict.projectedShown);
    QVERIFY(!verdict.gapShare);
    QVERIFY(verdict.delta);
}

void TestVerdict::projectionIsShownWithinLimits()
{
    Indicator indicator = indicatorWith({targetOf(2030, Comparator::AtLeast, 95)});
    indicator.limits = {0, 100};
    const auto verdict = assess(indicator, series(u"2020=50 2021=60"_s), {2021, 2020});
    QCOMPARE(verdict.targets.first().projected, std::optional(150.0));
    QCOMPARE(verdict.targets.first().projectedShown, std::optional(100.0));
    QCOMPARE(verdict.targets.first().verdict, Verdict::OnTrack);
}

void TestVerdict::rankProjectionIsShownWithinTheField()
{
    const Indicator rank = indicatorWith({targetOf(2030, Comparator::AtMost, 1)}, Direction::Down,
                                         IndicatorKind::Rank);
    const auto better = assess(rank, series(u"2020=30/63 2021=20/63"_s), {2021, 2020});
    QCOMPARE(better.targets.first().projected, std::optional(-70.0));
    QCOMPARE(better.targets.first().projectedShown, std::optional(1.0));
}

// The other modes

void TestVerdict::eachYear_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<int>("asOf");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QList<int>>("held");
    QTest::addColumn<QList<int>>("failed");
    QTest::addColumn<QList<int>>("missing");
    using Years = QList<int>;
    QTest::newRow("every year from 2021 to 2025 held")
        << u"2020=1 2021=7 2022=8 2023=7.5 2024=9 2025=7"_s << 2025 << "met"
        << "" << Years{2021, 2022, 2023, 2024, 2025} << Years{} << Years{};
    QTest::newRow("one failing year is missed at once")
        << u"2021=7 2022=6.9"_s << 2022 << "missed"
        << "" << Years{2021} << Years{2022} << Years{};
    QTest::newRow("years still to come")
        << u"2021=7 2022=8"_s << 2022 << "not_assessable"
        << "in_progress" << Years{2021, 2022} << Years{} << Years{};
    QTest::newRow("a year without a value")
        << u"2021=7 2023=8"_s << 2023 << "not_assessable"
        << "years_missing" << Years{2021, 2023} << Years{} << Years{2022};
    QTest::newRow("the due year is missing")
        << u"2021=7 2022=7 2023=7 2024=7"_s << 2025 << "not_assessable"
        << "years_missing" << Years{2021, 2022, 2023, 2024} << Years{} << Years{2025};
    QTest::newRow("nothing known") << QString() << 2023 << "no_data"
                                   << "" << Years{} << Years{} << Years{2021, 2022, 2023};
    QTest::newRow("the base year itself does not count")
        << u"2020=1 2021=7"_s << 2021 << "not_assessable"
        << "in_progress" << Years{2021} << Years{} << Years{};
    QTest::newRow("later years do not count either")
        << u"2021=7 2022=7 2023=7 2024=7 2025=7 2026=1"_s << 2026 << "met"
        << "" << Years{2021, 2022, 2023, 2024, 2025} << Years{} << Years{};
}

void TestVerdict::eachYear()
{
    QFETCH(QString, values);
    QFETCH(int, asOf);
    QFETCH(QString, wanted);
    QFETCH(QString, reason);
    QFETCH(QList<int>, held);
    QFETCH(QList<int>, failed);
    QFETCH(QList<int>, missing);
    const Indicator rate =
        indicatorWith({targetOf(2025, Comparator::AtLeast, 7, TargetMode::EachYear)}, Direction::Up,
                      IndicatorKind::Rate);
    const auto verdict = assess(rate, series(values), {asOf, 2020}).targets.first();
    QCOMPARE(code(verdict.verdict), wanted);
    QCOMPARE(reasonOf(verdict), reason);
    QCOMPARE(verdict.yearsHeld, held);
    QCOMPARE(verdict.yearsFailed, failed);
    QCOMPARE(verdict.yearsMissing, missing);
    QVERIFY(!verdict.delta && !verdict.trend && !verdict.projected && !verdict.lagYears);
}

void TestVerdict::eachYearStartsAfterTheHorizonBefore()
{
    const Indicator rate =
        indicatorWith({targetOf(2025, Comparator::AtLeast, 7, TargetMode::EachYear),
                       targetOf(2030, Comparator::AtLeast, 8, TargetMode::EachYear)},
                      Direction::Up, IndicatorKind::Rate);
    const QString values = u"2021=7 2022=7 2023=7 2024=7 2025=7 2026=8 2027=8 2028=8 2029=8 "
                           u"2030=8"_s;
    const auto verdict = assess(rate, series(values), {2030, 2020}).targets.last();
    QCOMPARE(verdict.verdict, Verdict::Met);
    QCOMPARE(verdict.yearsHeld, (QList<int>{2026, 2027, 2028, 2029, 2030}));
}

void TestVerdict::eachYearOfOneDocumentDoesNotHeedAnothers()
{
    Target plan = targetOf(2023, Comparator::AtLeast, 5, TargetMode::EachYear);
    plan.document = u"KH"_s;
    const Indicator indicator =
        indicatorWith({plan, targetOf(2025, Comparator::AtLeast, 7, TargetMode::EachYear)},
                      Direction::Up, IndicatorKind::Rate);
    const Assessment assessment =
        assess(indicator, series(u"2021=6 2022=8 2023=8 2024=8 2025=8"_s), {2025, 2020});
    QCOMPARE(assessment.targets.first().verdict, Verdict::Met);   // 5 from 2021 to 2023
    QCOMPARE(assessment.targets.last().verdict, Verdict::Missed); // 7 from 2021 on
    QCOMPARE(assessment.targets.last().yearsFailed, QList<int>{2021});
}

void TestVerdict::everyPart_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("worst");
    QTest::newRow("both met") << u"2023=6 2024=7"_s << u"2023=6 2024=8"_s << "met"
                              << "A";
    QTest::newRow("the worst decides")
        << u"2023=6 2024=7"_s << u"2023=4 2024=3"_s << "wrong_direction"
        << "B";
    QTest::newRow("off track is worse than on track")
        << u"2023=4 2024=4.9"_s << u"2023=1 2024=1.1"_s << "off_track"
        << "B";
    QTest::newRow("a part without values is no data, whatever the other says")
        << u"2023=4 2024=3"_s << QString() << "no_data"
        << "B";
    QTest::newRow("one value below is not assessable, which is worse than met")
        << u"2023=6 2024=7"_s << u"2024=3"_s << "not_assessable"
        << "B";
    QTest::newRow("of two that are off track the one further away")
        << u"2023=2.9 2024=3"_s << u"2023=1.9 2024=2"_s << "off_track"
        << "B";
}

void TestVerdict::everyPart()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, wanted);
    QFETCH(QString, worst);
    Indicator indicator =
        indicatorWith({targetOf(2025, Comparator::AtLeast, 5, TargetMode::EveryPart)});
    indicator.parts = {{u"A"_s, u"a"_s}, {u"B"_s, u"b"_s}};
    Series known;
    known.parts = {{u"A"_s, series(first).points}, {u"B"_s, series(second).points}};
    const auto verdict = assess(indicator, known, {2024, 2020}).targets.first();
    QCOMPARE(code(verdict.verdict), wanted);
    QCOMPARE(verdict.worstPart, worst);
    QVERIFY(!verdict.delta && !verdict.projected);
}

void TestVerdict::everyPartNamesTheMissingPart()
{
    Indicator indicator =
        indicatorWith({targetOf(2025, Comparator::AtLeast, 5, TargetMode::EveryPart)});
    indicator.parts = {{u"A"_s, u"a"_s}};
    const auto verdict = assess(indicator, {}, {2024, 2020}).targets.first();
    QCOMPARE(verdict.verdict, Verdict::NoData);
    QCOMPARE(verdict.worstPart, u"A"_s);
    indicator.parts.clear();
    QCOMPARE(assess(indicator, {}, {2024, 2020}).targets.first().verdict, Verdict::NoData);
}

void TestVerdict::partsAreListedWorstFirst()
{
    const Indicator indicator = indicatorWith({});
    const Target target = targetOf(2025, Comparator::AtLeast, 5, TargetMode::EveryPart);
    Series known;
    known.parts = {{u"Agriculture"_s, series(u"2022=4.0 2023=4.4"_s).points},
                   {u"Industry"_s, series(u"2022=6.0 2023=6.5 2024=4"_s).points},
                   {u"Trade"_s, series(u"2022=1.0 2023=1.1"_s).points}};
    const auto parts = assessParts(indicator, target, known, {2023, 2020});
    QStringList names;
    for (const PartAssessment &one : parts)
        names << one.part;
    QCOMPARE(names, (QStringList{u"Trade"_s, u"Agriculture"_s, u"Industry"_s}));
    QCOMPARE(parts.last().latest->value, 6.5); // 2024 is not known yet
    QCOMPARE(parts.at(1).assessment.verdict, Verdict::OnTrack);
}

void TestVerdict::yearReachedOnThePath_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<double>("target");
    QTest::addColumn<int>("horizon");
    QTest::addColumn<int>("year"); // 0: never
    QTest::newRow("long before it is due")
        << u"2021=30 2023=62"_s << Comparator::AtLeast << 70.0 << 2030 << 2024;
    QTest::newRow("in the due year")
        << u"2022=70 2023=80"_s << Comparator::AtLeast << 100.0 << 2025 << 2025;
    QTest::newRow("a bound that has to be passed takes a year more")
        << u"2022=70 2023=80"_s << Comparator::Above << 90.0 << 2030 << 2025;
    QTest::newRow("from the bound itself the next year")
        << u"2022=24 2023=50"_s << Comparator::Above << 50.0 << 2025 << 2024;
    QTest::newRow("tenths add up")
        << u"2022=79.7 2023=79.8"_s << Comparator::AtLeast << 80.0 << 2030 << 2025;
    QTest::newRow("exactly so many, from above")
        << u"2022=130 2023=120"_s << Comparator::Equal << 100.0 << 2030 << 2025;
    QTest::newRow("exactly so many, from below")
        << u"2022=70 2023=80"_s << Comparator::Equal << 100.0 << 2030 << 2025;
    QTest::newRow("passed between two years on the way down")
        << u"2022=130 2023=115"_s << Comparator::Equal << 100.0 << 2030 << 2024;
    QTest::newRow("not in time") << u"2022=3 2023=3.1"_s << Comparator::AtLeast << 10.0 << 2025
                                 << 0;
    QTest::newRow("standing still")
        << u"2022=0 2023=0"_s << Comparator::AtLeast << 50.0 << 2025 << 0;
    QTest::newRow("met") << u"2022=80 2023=91"_s << Comparator::AtLeast << 90.0 << 2025 << 0;
}

void TestVerdict::yearReachedOnThePath()
{
    QFETCH(QString, values);
    QFETCH(Comparator, comparator);
    QFETCH(double, target);
    QFETCH(int, horizon);
    const Indicator indicator = indicatorWith({targetOf(horizon, comparator, target)});
    const auto verdict = assess(indicator, series(values), {2023, 2020}).targets.first();
    QTEST(yearReached(verdict).value_or(0), "year");
}

void TestVerdict::milestones_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("asOf");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("reason");
    QTest::newRow("done is met") << "done"
                                 << "done" << 2023 << "met"
                                 << "";
    QTest::newRow("under way before the year") << "done"
                                               << "in_progress" << 2023 << "not_assessable"
                                               << "in_progress";
    QTest::newRow("not begun before the year") << "done"
                                               << "not_started" << 2023 << "not_assessable"
                                               << "not_started";
    QTest::newRow("under way in the due year is missed") << "done"
                                                         << "in_progress" << 2025 << "missed"
                                                         << "";
    QTest::newRow("not begun after the due year is missed") << "done"
                                                            << "not_started" << 2026 << "missed"
                                                            << "";
    QTest::newRow("no state") << "done"
                              << "" << 2025 << "no_data"
                              << "";
    QTest::newRow("step by step: under way is met") << "progress"
                                                    << "in_progress" << 2023 << "met"
                                                    << "";
    QTest::newRow("step by step: done is met") << "progress"
                                               << "done" << 2023 << "met"
                                               << "";
    QTest::newRow("step by step: not begun") << "progress"
                                             << "not_started" << 2023 << "not_assessable"
                                             << "not_started";
}

void TestVerdict::milestones()
{
    QFETCH(QString, mode);
    QFETCH(QString, state);
    QFETCH(int, asOf);
    QFETCH(QString, wanted);
    QFETCH(QString, reason);
    Target target;
    target.horizon = 2025;
    target.mode = *targetModeFromCode(mode);
    const Indicator milestone = indicatorWith({target}, Direction::Up, IndicatorKind::Milestone);
    Series known;
    if (const auto found = milestoneStateFromCode(state))
        known = states({{2021, MilestoneState::NotStarted, {}}, {2022, found, {}}});
    const auto assessment = assess(milestone, known, {asOf, 2020});
    QCOMPARE(code(assessment.targets.first().verdict), wanted);
    QCOMPARE(reasonOf(assessment.targets.first()), reason);
    QVERIFY(!assessment.targets.first().trend && !assessment.targets.first().provisional);
}

void TestVerdict::objectives_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("judgedIn");
    QTest::addColumn<int>("asOf");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("reason");
    QTest::newRow("judged as met") << "done" << 2023 << 2024 << "met"
                                   << "";
    QTest::newRow("judged as met before the due year stays met") << "done" << 2023 << 2026 << "met"
                                                                 << "";
    QTest::newRow("words without a verdict") << "" << 2023 << 2024 << "not_assessable"
                                             << "not_judged";
    QTest::newRow("not met before its time is not started")
        << "not_started" << 2023 << 2024 << "not_assessable"
        << "not_started";
    QTest::newRow("in progress before its time")
        << "in_progress" << 2023 << 2024 << "not_assessable"
        << "in_progress";
    QTest::newRow("judged as not met in the due year") << "not_started" << 2025 << 2025 << "missed"
                                                       << "";
    QTest::newRow("in progress by a verdict of the due year")
        << "in_progress" << 2025 << 2025 << "missed"
        << "";
    QTest::newRow("in progress by a verdict after it") << "in_progress" << 2026 << 2027 << "missed"
                                                       << "";
    QTest::newRow("an older verdict says nothing of the due year")
        << "not_started" << 2023 << 2025 << "not_assessable"
        << "due_year_missing";
    QTest::newRow("nor does an older one that it is in progress")
        << "in_progress" << 2024 << 2026 << "not_assessable"
        << "due_year_missing";
}

void TestVerdict::objectives()
{
    QFETCH(QString, state);
    QFETCH(int, judgedIn);
    QFETCH(int, asOf);
    QFETCH(QString, wanted);
    QFETCH(QString, reason);
    Target target;
    target.horizon = 2025;
    target.mode = TargetMode::Done;
    const Indicator objective = indicatorWith({target}, Direction::Up, IndicatorKind::Text);
    const Series known = states({{judgedIn, milestoneStateFromCode(state), u"words"_s}});
    const auto verdict = assess(objective, known, {asOf, 2020}).targets.first();
    QCOMPARE(code(verdict.verdict), wanted);
    QCOMPARE(reasonOf(verdict), reason);
}

void TestVerdict::leadingTarget_data()
{
    QTest::addColumn<int>("asOf");
    QTest::addColumn<int>("horizon");
    QTest::newRow("before both") << 2021 << 2025;
    QTest::newRow("in the first due year") << 2025 << 2025;
    QTest::newRow("after it the next one leads") << 2026 << 2030;
    QTest::newRow("after all the last one stays") << 2035 << 2030;
}

void TestVerdict::leadingTarget()
{
    QFETCH(int, asOf);
    QFETCH(int, horizon);
    const Indicator indicator = indicatorWith(
        {targetOf(2025, Comparator::AtLeast, 90), targetOf(2030, Comparator::AtLeast, 95)});
    const Assessment assessment = assess(indicator, {}, {asOf, 2020});
    QCOMPARE(assessment.leading(asOf)->target.horizon, horizon);
    QVERIFY(!assess(indicatorWith({}), {}, {asOf, 2020}).leading(asOf));
}

// Year over year

void TestVerdict::changes_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<double>("absolute");
    QTest::addColumn<double>("relative");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("up by a tenth") << u"2020=50 2021=55"_s << 5.0 << 0.1 << "";
    QTest::newRow("down") << u"2020=50 2021=40"_s << -10.0 << -0.2 << "";
    QTest::newRow("from a negative value up") << u"2020=-4 2021=-2"_s << 2.0 << 0.5 << "";
    QTest::newRow("a zero base has no relative change")
        << u"2020=0 2021=5"_s << 5.0 << qQNaN() << "zero_base";
    QTest::newRow("a year is missing") << u"2019=50 2021=55"_s << qQNaN() << qQNaN() << "gap";
    QTest::newRow("there is no year before") << u"2021=55"_s << qQNaN() << qQNaN() << "gap";
    QTest::newRow("there is nothing") << QString() << qQNaN() << qQNaN() << "gap";
}

void TestVerdict::changes()
{
    QFETCH(QString, values);
    QFETCH(double, absolute);
    QFETCH(double, relative);
    QFETCH(QString, refusal);
    const Change change = assess(indicatorWith({}), series(values), {2021, 2020}).change;
    QCOMPARE(change.absolute.has_value(), !qIsNaN(absolute));
    QCOMPARE(change.relative.has_value(), !qIsNaN(relative));
    if (change.absolute)
        QVERIFY(nearly(*change.absolute, absolute));
    if (change.relative)
        QVERIFY(nearly(*change.relative, relative));
    QCOMPARE(change.refusal ? code(*change.refusal) : QString(), refusal);
    QVERIFY(!change.withinNoise);
}

void TestVerdict::changeAcrossABreakIsRefused_data()
{
    QTest::addColumn<BreakReason>("reason");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("definition") << BreakReason::DefinitionChanged << "definition_changed";
    QTest::newRow("field") << BreakReason::FieldChanged << "field_changed";
}

void TestVerdict::changeAcrossABreakIsRefused()
{
    QFETCH(BreakReason, reason);
    QFETCH(QString, refusal);
    Series known = series(u"2020=50 2021=55"_s);
    known.breaks.insert(2021, reason);
    const Change change = assess(indicatorWith({}), known, {2021, 2020}).change;
    QCOMPARE(code(*change.refusal), refusal);
    QVERIFY(!change.absolute && !change.relative && !change.improved);
}

void TestVerdict::rankChangeKnowsItsNoise_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("noise");
    QTest::addColumn<bool>("improved");
    QTest::newRow("three places down") << u"2020=50/63 2021=53/63"_s << true << false;
    QTest::newRow("one place down") << u"2020=50/63 2021=51/63"_s << true << false;
    QTest::newRow("four places down") << u"2020=50/63 2021=54/63"_s << false << false;
    QTest::newRow("three places up") << u"2020=50/63 2021=47/63"_s << true << true;
    QTest::newRow("ten places up") << u"2020=50/63 2021=40/63"_s << false << true;
}

void TestVerdict::theSamePlaceIsWithinTheNoise()
{
    const Indicator rank = indicatorWith({}, Direction::Down, IndicatorKind::Rank);
    const Change change = assess(rank, series(u"2020=50/63 2021=50/63"_s), {2021, 2020}).change;
    QCOMPARE(change.withinNoise, std::optional(true));
    QCOMPARE(change.absolute, std::optional(0.0));
    QVERIFY(!change.improved);
}

void TestVerdict::rankChangeKnowsItsNoise()
{
    QFETCH(QString, values);
    QFETCH(bool, noise);
    QFETCH(bool, improved);
    const Indicator rank = indicatorWith({}, Direction::Down, IndicatorKind::Rank);
    const Change change = assess(rank, series(values), {2021, 2020}).change;
    QCOMPARE(change.withinNoise, std::optional(noise));
    QCOMPARE(change.improved, std::optional(improved));
}

// Growth ratio and trend beside the verdict

void TestVerdict::growthRefusals_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("nothing known") << QString() << "no_data";
    QTest::newRow("one value") << u"2021=50"_s << "one_value";
    QTest::newRow("a base of zero") << u"2020=0 2021=5"_s << "zero_base";
    QTest::newRow("a latest value of zero") << u"2020=5 2021=0"_s << "non_positive";
    QTest::newRow("the base is the target already, left again")
        << u"2020=90 2021=80"_s << "base_equals_target";
    QTest::newRow("an answer") << u"2020=50 2021=55"_s << "";
}

void TestVerdict::growthRefusals()
{
    QFETCH(QString, values);
    QFETCH(QString, refusal);
    const GrowthRatio growth = judged(values, 2021, 2025, 90).growth;
    QCOMPARE(growth.refusal ? QString(growthRefusalCode(*growth.refusal)) : QString(), refusal);
    QCOMPARE(growth.score.has_value(), refusal.isEmpty());
}

void TestVerdict::trendNeedsPoints_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("hasKendall");
    QTest::addColumn<bool>("hasLine");
    QTest::addColumn<int>("forecasts");
    QTest::newRow("two values: nothing") << u"2020=1 2021=2"_s << false << false << 0;
    QTest::newRow("three: a sign") << u"2019=1 2020=2 2021=3"_s << true << false << 0;
    QTest::newRow("four: a line to the last horizon")
        << u"2018=1 2019=2 2020=3 2021=4"_s << true << true << 9;
    QTest::newRow("eight: Holt too")
        << u"2014=1 2015=2 2016=3 2017=4 2018=5 2019=6 2020=7 2021=8"_s << true << true << 18;
}

void TestVerdict::trendNeedsPoints()
{
    QFETCH(QString, values);
    QFETCH(bool, hasKendall);
    QFETCH(bool, hasLine);
    QFETCH(int, forecasts);
    const Indicator indicator = indicatorWith(
        {targetOf(2025, Comparator::AtLeast, 90), targetOf(2030, Comparator::AtLeast, 95)});
    const TrendSummary trend = assess(indicator, series(values), {2021, 2020}).trend;
    QCOMPARE(trend.kendall.has_value(), hasKendall);
    QCOMPARE(trend.theilSen.has_value(), hasLine);
    QCOMPARE(trend.forecast.size(), forecasts);
}

// Properties: whatever the numbers

namespace {

const QStringList sampleSeries{sixYears,
                               risingShare,
                               turningShare,
                               u"2018=12 2019=9.5 2020=30 2021=? 2022=31"_s,
                               u"2020=1 2021=7 2022=7 2023=7"_s,
                               u"2019=80 2020=20"_s};

void addSamples()
{
    QTest::addColumn<QString>("values");
    for (const QString &values : sampleSeries)
        QTest::newRow(qPrintable(values)) << values;
}

Series mapped(Series known, double factor, double offset)
{
    for (SeriesPoint &point : known.points)
        point.value = point.value * factor + offset;
    return known;
}

TargetAssessment judgedSeries(const Series &known, double target, Direction direction)
{
    const auto comparator = direction == Direction::Up ? Comparator::AtLeast : Comparator::AtMost;
    return assess(indicatorWith({targetOf(2030, comparator, target)}, direction), known,
                  {2024, 2020})
        .targets.first();
}

/// Best to worst; what has no place in that order is not compared.
int goodness(Verdict verdict)
{
    static const QList<Verdict> order{Verdict::WrongDirection, Verdict::OffTrack,
                                      Verdict::SlightlyOff, Verdict::OnTrack, Verdict::Met};
    return int(order.indexOf(verdict));
}

} // namespace

void TestVerdict::scalingChangesNoVerdict_data()
{
    addSamples();
}

void TestVerdict::scalingChangesNoVerdict()
{
    QFETCH(QString, values);
    const Series known = series(values);
    for (const double target : {10.0, 25.0, 41.0, 83.0}) {
        const auto plain = judgedSeries(known, target, Direction::Up);
        const auto scaled = judgedSeries(mapped(known, 1000, 0), target * 1000, Direction::Up);
        QCOMPARE(scaled.verdict, plain.verdict);
        QCOMPARE(verdictCode(scaled.trend), verdictCode(plain.trend));
        QCOMPARE(scaled.gapShare.has_value(), plain.gapShare.has_value());
        if (plain.gapShare)
            QVERIFY(std::abs(*scaled.gapShare - *plain.gapShare) < 1e-9);
    }
}

void TestVerdict::mirroringChangesNoVerdict_data()
{
    addSamples();
}

void TestVerdict::mirroringChangesNoVerdict()
{
    QFETCH(QString, values);
    const Series known = series(values);
    for (const double target : {10.0, 25.0, 41.0, 83.0}) {
        const auto plain = judgedSeries(known, target, Direction::Up);
        const auto mirrored = judgedSeries(mapped(known, -1, 0), -target, Direction::Down);
        QCOMPARE(mirrored.verdict, plain.verdict);
        QCOMPARE(verdictCode(mirrored.trend), verdictCode(plain.trend));
        QCOMPARE(mirrored.lateMoreThanYears, plain.lateMoreThanYears);
    }
}

void TestVerdict::aYearWithoutAValueChangesNothing()
{
    const Indicator indicator = indicatorWith({targetOf(2030, Comparator::AtLeast, 41)});
    QList<Observation> observations;
    for (int year = 2019; year <= 2024; ++year) {
        Observation observation;
        observation.key.period = Period::year(year);
        if (year % 2 == 0)
            observation.value = year - 2000;
        else
            observation.absence = Absence::NotApplicable;
        observations << observation;
    }
    const Series withAbsent = seriesFrom(Indicator(), observations, {});
    QCOMPARE(withAbsent, series(u"2020=20 2022=22 2024=24"_s));
    observations.removeIf([](const Observation &one) { return !one.value; });
    QCOMPARE(seriesFrom(Indicator(), observations, {}), withAbsent);
}

void TestVerdict::aBetterLastValueIsNeverWorse()
{
    for (const double first : {10.0, 40.0, 60.0}) {
        int before = -1;
        for (int last = 0; last <= 100; ++last) {
            Series known;
            known.points = {{2022, first, {}, false}, {2024, double(last), {}, false}};
            const int now = goodness(judgedSeries(known, 83, Direction::Up).verdict);
            QVERIFY2(now >= before, qPrintable(u"%1 to %2"_s.arg(first).arg(last)));
            before = now;
        }
    }
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"

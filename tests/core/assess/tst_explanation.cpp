// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/explanation.h"
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
    indicator.kind = kind;
    indicator.direction = direction;
    indicator.levels = {Level::Province};
    indicator.targets = targets;
    return indicator;
}

struct Explained
{
    TargetAssessment judged;
    Explanation why;

    std::optional<double> of(Quantity quantity) const
    {
        for (const ExplanationStep &step : why.steps) {
            if (step.quantity == quantity)
                return step.result;
        }
        return std::nullopt;
    }

    QList<int> years(InputRole role) const
    {
        QList<int> list;
        for (const ExplanationInput &input : why.inputs) {
            if (input.role == role)
                list << input.year;
        }
        return list;
    }
};

Explained explained(const Indicator &indicator, const Series &known, int asOf)
{
    const AsOf from{asOf, 2020};
    const TargetAssessment judged = assess(indicator, known, from).targets.first();
    return {judged, explain(indicator, known, judged, from)};
}

Explained explained(const QString &values, int asOf, int horizon, double target,
                    Direction direction = Direction::Up)
{
    const auto comparator = direction == Direction::Up ? Comparator::AtLeast : Comparator::AtMost;
    return explained(indicatorWith({targetOf(horizon, comparator, target)}, direction),
                     series(values), asOf);
}

const QString sixYears = u"2019=17.3 2020=19.1 2021=19.3 2022=20.8 2023=21.5 2024=22.5"_s;

/// The value of a formula of cli.md's notation, worked out again from its operands.
double reckoned(const ExplanationStep &step)
{
    const auto o = [&step](int i) { return step.operands.at(i); };
    switch (step.quantity) {
    case Quantity::Pace:
    case Quantity::RequiredPace:
    case Quantity::RequiredFromAsOf:
    case Quantity::GapShare:
        return (o(0) - o(1)) / (o(2) - o(3));
    case Quantity::Projection:
        return o(0) + o(1) * (o(2) - o(3));
    case Quantity::PathYear:
        return o(0) + (o(1) - o(2)) / (o(3) - o(4)) * (o(5) - o(6));
    case Quantity::Lag:
        return o(0) - o(1);
    case Quantity::GrowthSoFar:
    case Quantity::GrowthNeeded:
        return std::pow(o(0) / o(1), 1 / (o(2) - o(3))) - 1;
    case Quantity::GrowthRatio:
        return o(0) / std::abs(o(1));
    }
    return qQNaN();
}

} // namespace

class TestExplanation : public QObject
{
    Q_OBJECT

private slots:
    void eachVerdictNamesItsRule_data();
    void eachVerdictNamesItsRule();
    void formulasGiveWhatTheyClaim();
    void fallingTargetsTurnTheGrowthRatio();
    void inputsKeepTheirSources();
    void aMetTargetNeedsNoProjection();
    void yearsOfAConditionAreNamed();
    void theWorstPartIsExplained();
    void statesAreExplained();
    void opinionsThatDifferAreMarked();
    void opinionsOneClassApartAgree();
    void aMetTargetHasOneOpinion();
    void historyIsWhatWouldHaveBeenSaidThen();
    void historyStartsWithTheFirstValue();
    void historyGoesOverGaps();
    void historyOfNothingIsEmpty();
    void thePaceFromTheAsOfYearIsReckoned();
    void fromTheDueYearOnThereIsNoSecondOpinion();
};

void TestExplanation::eachVerdictNamesItsRule_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<int>("asOf");
    QTest::addColumn<int>("horizon");
    QTest::addColumn<double>("target");
    QTest::addColumn<QString>("rule");
    QTest::newRow("nothing") << u"2026=1"_s << 2025 << 2030 << 41.0 << u"no_value"_s;
    QTest::newRow("one value") << u"2024=1"_s << 2024 << 2030 << 41.0 << u"one_value"_s;
    QTest::newRow("too slow") << sixYears << 2024 << 2030 << 41.0 << u"gap_stays_open"_s;
    QTest::newRow("nearly") << sixYears << 2024 << 2030 << 29.5 << u"gap_nearly_closes"_s;
    QTest::newRow("fast enough") << sixYears << 2024 << 2030 << 28.0 << u"gap_closes"_s;
    QTest::newRow("satisfied") << sixYears << 2024 << 2030 << 22.0 << u"satisfied"_s;
    QTest::newRow("standing still")
        << u"2023=5 2024=5"_s << 2024 << 2030 << 41.0 << u"not_approaching"_s;
    QTest::newRow("due") << sixYears << 2024 << 2024 << 41.0 << u"due_unmet"_s;
    QTest::newRow("due without a value")
        << sixYears << 2025 << 2025 << 41.0 << u"due_year_missing"_s;
}

void TestExplanation::eachVerdictNamesItsRule()
{
    QFETCH(QString, values);
    QFETCH(int, asOf);
    QFETCH(int, horizon);
    QFETCH(double, target);
    QFETCH(QString, rule);
    QCOMPARE(code(explained(values, asOf, horizon, target).why.rule), rule);
}

void TestExplanation::formulasGiveWhatTheyClaim()
{
    const Explained one = explained(sixYears, 2024, 2030, 41);
    for (const ExplanationStep &step : one.why.steps)
        QVERIFY2(nearly(reckoned(step), step.result), qPrintable(code(step.quantity)));
    QCOMPARE(one.of(Quantity::Pace), one.judged.delta);
    QCOMPARE(one.of(Quantity::Projection), one.judged.projected);
    QCOMPARE(one.of(Quantity::GapShare), one.judged.gapShare);
    QCOMPARE(one.of(Quantity::RequiredPace), one.judged.requiredPerYear);
    QCOMPARE(one.of(Quantity::Lag), one.judged.lagYears);
    QCOMPARE(one.of(Quantity::GrowthRatio), one.judged.growth.ratio);
    QCOMPARE(one.why.steps.size(), 9);
}

void TestExplanation::fallingTargetsTurnTheGrowthRatio()
{
    const Explained one =
        explained(u"2020=12.8 2021=12.4 2022=10.2 2023=10"_s, 2023, 2030, 5, Direction::Down);
    QVERIFY(*one.of(Quantity::GrowthSoFar) < 0);
    QVERIFY(*one.of(Quantity::GrowthRatio) > 0);
}

void TestExplanation::inputsKeepTheirSources()
{
    Series known = series(u"2019=50/63 2020=53/63"_s);
    known.points[1].source = u"B\u1ed9 TT&TT"_s;
    known.points[1].document = u"H\u1ed9i Tin h\u1ecdc"_s;
    known.points[1].isEstimate = true;
    const Explained one = explained(indicatorWith({targetOf(2025, Comparator::AtMost, 25)},
                                                  Direction::Down, IndicatorKind::Rank),
                                    known, 2020);
    QCOMPARE(one.why.inputs.at(0).role, InputRole::WindowFirst);
    const ExplanationInput latest = one.why.inputs.at(1);
    QCOMPARE(latest.role, InputRole::Latest);
    QCOMPARE(latest.outOf, std::optional(63));
    QCOMPARE(latest.source, known.points[1].source);
    QCOMPARE(latest.document, known.points[1].document);
    QVERIFY(latest.isEstimate);
    const ExplanationInput target = one.why.inputs.last();
    QCOMPARE(target.role, InputRole::Target);
    QCOMPARE(target.year, 2025);
    QCOMPARE(target.source, u"NQ01"_s);
}

void TestExplanation::aMetTargetNeedsNoProjection()
{
    const Explained one = explained(sixYears, 2024, 2030, 20);
    QVERIFY(!one.of(Quantity::Projection));
    QVERIFY(!one.of(Quantity::RequiredPace));
    QVERIFY(one.of(Quantity::Pace));
}

void TestExplanation::yearsOfAConditionAreNamed()
{
    const Indicator indicator =
        indicatorWith({targetOf(2025, Comparator::AtLeast, 7, TargetMode::EachYear)});
    const Explained one = explained(indicator, series(u"2020=9 2021=7.5 2022=6.8 2023=8"_s), 2023);
    QCOMPARE(one.why.rule, Rule::AYearFailed);
    QCOMPARE(one.years(InputRole::YearHeld), (QList<int>{2021, 2023}));
    QCOMPARE(one.years(InputRole::YearFailed), QList<int>{2022});
}

void TestExplanation::theWorstPartIsExplained()
{
    Indicator indicator =
        indicatorWith({targetOf(2025, Comparator::AtLeast, 5, TargetMode::EveryPart)});
    indicator.parts = {{u"N\u00f4ng nghi\u1ec7p"_s, u"Agriculture"_s},
                       {u"D\u1ecbch v\u1ee5"_s, u"Services"_s}};
    Series known;
    known.parts.insert(indicator.parts.at(0).vi, series(u"2021=1 2022=1.1 2023=1.2"_s).points);
    known.parts.insert(indicator.parts.at(1).vi, series(u"2021=4 2022=5 2023=6"_s).points);
    const Explained one = explained(indicator, known, 2023);
    QCOMPARE(one.why.part, indicator.parts.at(0).vi);
    QCOMPARE(one.why.rule, Rule::GapStaysOpen);
    QVERIFY(nearly(*one.of(Quantity::Pace), 0.1));
}

void TestExplanation::statesAreExplained()
{
    Indicator indicator;
    indicator.kind = IndicatorKind::Milestone;
    Target done;
    done.horizon = 2025;
    done.mode = TargetMode::Done;
    indicator.targets = {done};
    Series known;
    known.states = {{2022, MilestoneState::InProgress, {}, {}, {}},
                    {2024, MilestoneState::Done, {}, u"UBND"_s, u"Q\u0110 1500"_s}};
    QCOMPARE(explained(indicator, known, 2023).why.rule, Rule::Underway);
    const Explained reached = explained(indicator, known, 2024);
    QCOMPARE(reached.why.rule, Rule::Reached);
    QCOMPARE(reached.why.inputs.first().state, std::optional(MilestoneState::Done));
    QCOMPARE(reached.why.inputs.first().document, u"Q\u0110 1500"_s);
    known.states.removeLast();
    QCOMPARE(explained(indicator, known, 2025).why.rule, Rule::NotReached);
    // What a person said of an objective before its due year says nothing of that year.
    indicator.kind = IndicatorKind::Text;
    QCOMPARE(explained(indicator, known, 2025).why.rule, Rule::DueYearMissing);
}

void TestExplanation::opinionsThatDifferAreMarked()
{
    // From almost nothing the ratio praises what the line finds far too slow.
    const Explained one = explained(u"2020=0.1 2021=1 2022=2 2023=3"_s, 2023, 2025, 60);
    QCOMPARE(one.judged.verdict, Verdict::OffTrack);
    QCOMPARE(one.judged.growth.verdict, std::optional(GrowthClass::AccelerationNeeded));
    QVERIFY(!one.why.opinionsDiffer);
    const Explained praised = explained(u"2020=0.1 2021=2 2022=4 2023=6"_s, 2023, 2025, 60);
    QCOMPARE(praised.judged.verdict, Verdict::OffTrack);
    QCOMPARE(praised.judged.growth.verdict, std::optional(GrowthClass::OnTrack));
    QVERIFY(praised.why.opinionsDiffer);
}

void TestExplanation::opinionsOneClassApartAgree()
{
    TargetAssessment judged;
    judged.target.horizon = 2025;
    judged.asOf = 2023;
    judged.verdict = Verdict::SlightlyOff;
    judged.trend = Verdict::SlightlyOff;
    judged.growth.verdict = GrowthClass::OnTrack;
    QVERIFY(!opinionsDiffer(judged));
    judged.growth.verdict = GrowthClass::Deterioration;
    QVERIFY(opinionsDiffer(judged));
    judged.asOf = 2025; // met or missed from now on
    QVERIFY(!opinionsDiffer(judged));
    judged.asOf = 2024;
    judged.growth.verdict.reset();
    QVERIFY(!opinionsDiffer(judged));
}

void TestExplanation::aMetTargetHasOneOpinion()
{
    const Explained one = explained(u"2020=50 2021=45 2022=41"_s, 2022, 2025, 40);
    QCOMPARE(one.judged.verdict, Verdict::Met);
    QVERIFY(!one.why.opinionsDiffer);
}

void TestExplanation::historyIsWhatWouldHaveBeenSaidThen()
{
    // methods.md: 79.2 in 2020 is off track, a year before it was on track.
    const Series known = series(u"2015=78.0 2016=78.6 2017=79.2 2018=79.9 2019=80.6 2020=79.2"_s);
    const Indicator indicator = indicatorWith({targetOf(2030, Comparator::AtLeast, 83)});
    const QList<YearVerdict> history = verdictHistory(indicator, known, {2020, 2020});
    QCOMPARE(history.size(), 6);
    QCOMPARE(history.first(), (YearVerdict{2015, 2030, Verdict::NotAssessable}));
    QCOMPARE(history.at(4), (YearVerdict{2019, 2030, Verdict::OnTrack}));
    QCOMPARE(history.last(), (YearVerdict{2020, 2030, Verdict::OffTrack}));
    for (const YearVerdict &then : history)
        QCOMPARE(assess(indicator, known, {then.year, 2020}).targets.first().verdict, then.verdict);
}

void TestExplanation::historyStartsWithTheFirstValue()
{
    const Indicator indicator = indicatorWith(
        {targetOf(2025, Comparator::AtLeast, 30), targetOf(2030, Comparator::AtLeast, 41)});
    const QList<YearVerdict> history = verdictHistory(indicator, series(sixYears), {2026, 2020});
    QCOMPARE(history.first().year, 2019);
    QCOMPARE(history.last().year, 2026);
    QCOMPARE(history.at(6).horizon, 2025);
    QCOMPARE(history.at(7).horizon, 2030); // from 2026 on the next target leads
}

void TestExplanation::historyGoesOverGaps()
{
    const QList<YearVerdict> history =
        verdictHistory(indicatorWith({targetOf(2030, Comparator::AtLeast, 41)}),
                       series(u"2018=10 2021=12"_s), {2021, 2020});
    QCOMPARE(history.size(), 4);
    QCOMPARE(history.at(2), (YearVerdict{2020, 2030, Verdict::NotAssessable, 2018}));
    QCOMPARE(history.last().oldValueYear, 0);
}

void TestExplanation::thePaceFromTheAsOfYearIsReckoned()
{
    const Explained fresh = explained(sixYears, 2024, 2030, 41);
    QVERIFY(!fresh.of(Quantity::RequiredFromAsOf));
    const Explained old = explained(sixYears, 2027, 2030, 41);
    QVERIFY(nearly(*old.of(Quantity::RequiredPace), 18.5 / 6));
    QVERIFY(nearly(*old.of(Quantity::RequiredFromAsOf), 18.5 / 3));
    for (const ExplanationStep &step : old.why.steps)
        QVERIFY2(nearly(reckoned(step), step.result), qPrintable(code(step.quantity)));
}

void TestExplanation::fromTheDueYearOnThereIsNoSecondOpinion()
{
    const Explained open = explained(sixYears, 2029, 2030, 41);
    QVERIFY(open.of(Quantity::GrowthRatio));
    for (const int asOf : {2030, 2031}) {
        const Explained due = explained(sixYears, asOf, 2030, 41);
        QVERIFY(!due.of(Quantity::GrowthRatio));
        QVERIFY(!due.of(Quantity::GrowthNeeded));
        QVERIFY(!due.why.opinionsDiffer);
    }
}

void TestExplanation::historyOfNothingIsEmpty()
{
    const Indicator indicator = indicatorWith({targetOf(2030, Comparator::AtLeast, 41)});
    QVERIFY(verdictHistory(indicator, {}, {2024, 2020}).isEmpty());
    QVERIFY(verdictHistory(indicator, series(u"2026=4"_s), {2024, 2020}).isEmpty());
    QVERIFY(verdictHistory(indicatorWith({}), series(sixYears), {2024, 2020}).isEmpty());
}

QTEST_APPLESS_MAIN(TestExplanation)

#include "tst_explanation.moc"

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefsentences.h"
#include "core/brief/brieftables.h"
#include "core/brief/brieftasks.h"
#include "core/brief/briefwriter.h"
#include "tests/support/series.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

Target targetOf(int horizon, double bound, TargetMode mode = TargetMode::By)
{
    Target target;
    target.horizon = horizon;
    target.mode = mode;
    target.comparator = Comparator::AtLeast;
    target.value = bound;
    return target;
}

IndicatorSituation share(const QString &values, int asOf, const QList<Target> &targets)
{
    Indicator indicator;
    indicator.code = u"CQS03T"_s;
    indicator.pillar = PillarId(1);
    indicator.name = {u"D\u1ecbch v\u1ee5"_s, u"Services"_s};
    indicator.measure = {u"%"_s, u"%"_s};
    indicator.direction = Direction::Up;
    indicator.targets = targets;
    const Series known = series(values);
    const AsOf from{asOf, 2020};
    return {indicator, known, assess(indicator, known, from), from};
}

IndicatorSituation rank(const QString &places, int asOf)
{
    IndicatorSituation one = share(places, asOf, {targetOf(2025, 25)});
    one.indicator.kind = IndicatorKind::Rank;
    one.indicator.direction = Direction::Down;
    one.indicator.decimals = 0;
    one.indicator.targets.first().comparator = Comparator::AtMost;
    one.assessment = assess(one.indicator, one.series, one.from);
    return one;
}

/// The row of the only indicator in the table of a brief.
QStringList cellsOf(const IndicatorSituation &one)
{
    Situation situation;
    situation.programme.baselineYear = 2020;
    situation.programme.pillars = {{PillarId(1), u"CQS"_s, {u"S"_s, u"S"_s}}};
    situation.asOf = one.from.year;
    situation.indicators = {one};
    const BriefSource source{situation, {}, {}, {}, {}};
    return indicatorTable(source, {}, Phrasebook(Language::English)).table.rows.last().cells;
}

} // namespace

class TestBriefSentences : public QObject
{
    Q_OBJECT

private slots:
    void eachVerdictIsCountedInItsOwnWords();
    void whatIsBehindIsCountedWorstFirst();
    void movesAreToldOfTheSameTargetOnly();
    void onlyFallsAreShortcomings_data();
    void onlyFallsAreShortcomings();
    void theBaselineIsOfTheBaseYearOrBefore_data();
    void theBaselineIsOfTheBaseYearOrBefore();
    void olderFiguresStandWithTheirYears_data();
    void olderFiguresStandWithTheirYears();
    void whatIsDueIsAskedForItsDueYear();
    void tasksGoOnOnceATargetIsDue_data();
    void tasksGoOnOnceATargetIsDue();
    void tasksSayWhatHasToBeDone_data();
    void tasksSayWhatHasToBeDone();
};

void TestBriefSentences::eachVerdictIsCountedInItsOwnWords()
{
    VerdictCounts counts;
    for (int i = 0; i < statusCount; ++i)
        counts.byVerdict[static_cast<Verdict>(i)] = i + 2;
    QCOMPARE(
        countsSentence(counts, 2023, Phrasebook(Language::English)),
        u"By the end of 2023, of the 44 indicators with targets, 2 have been met, 3 are on "
        "track, 4 are slightly off track, 5 are off track, 6 are moving away from their "
        "targets, 7 have missed their targets, 8 have no data and 9 cannot be assessed yet."_s);
}

void TestBriefSentences::whatIsBehindIsCountedWorstFirst()
{
    VerdictCounts counts;
    for (int i = 0; i < statusCount; ++i)
        counts.byVerdict[static_cast<Verdict>(i)] = i + 2;
    const QString told = behindCounts(counts, Phrasebook(Language::English));
    QVERIFY2(told.startsWith(u"6 "_s) && told.contains(u", 7 "_s) && told.contains(u", 5 "_s) &&
                 told.contains(u"and 4 "_s),
             qPrintable(told));
}

void TestBriefSentences::movesAreToldOfTheSameTargetOnly()
{
    // Off track for 70 by 2022, then on track for 90 by 2030: another question.
    const QList<Target> two{targetOf(2022, 70), targetOf(2030, 90)};
    const IndicatorSituation other = share(u"2020=50 2021=54 2022=58 2023=64"_s, 2023, two);
    QVERIFY(other.history().last().verdict != other.history().at(2).verdict);
    const Phrasebook book(Language::English);
    QCOMPARE(verdictChanges({&other}, 2023, book), QString());
    const IndicatorSituation same =
        share(u"2020=50 2021=51 2022=52 2023=80"_s, 2023, {targetOf(2030, 90)});
    QCOMPARE(
        verdictChanges({&same}, 2023, book),
        u"Assessment improved since the end of 2022: Services (from off track to on track)."_s);
}

void TestBriefSentences::onlyFallsAreShortcomings_data()
{
    QTest::addColumn<QString>("places");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("ten places down") << u"2022=30/63 2023=40/63"_s << true;
    QTest::newRow("nine places down") << u"2022=30/63 2023=39/63"_s << false;
    QTest::newRow("ten places up") << u"2022=40/63 2023=30/63"_s << false;
    QTest::newRow("the same place") << u"2022=40/63 2023=40/63"_s << false;
    QTest::newRow("two years apart") << u"2021=30/63 2023=50/63"_s << false;
}

void TestBriefSentences::onlyFallsAreShortcomings()
{
    QFETCH(QString, places);
    QFETCH(bool, isTold);
    const QString fall = notableFall(rank(places, 2023), Phrasebook(Language::English));
    QCOMPARE(!fall.isEmpty(), isTold);
    QVERIFY2(!isTold ||
                 fall.startsWith(u"Services: down 10 places in 2023 (from 30/63 to 40/63)"_s),
             qPrintable(fall));
}

void TestBriefSentences::theBaselineIsOfTheBaseYearOrBefore_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("baseline");
    QTest::newRow("of the base year") << u"2019=48 2020=50 2023=60"_s << u"50.0"_s;
    QTest::newRow("of the year before") << u"2019=48 2023=60"_s << u"48.0 (2019)"_s;
    QTest::newRow("of a later year only") << u"2021=52 2023=60"_s << QString();
}

void TestBriefSentences::theBaselineIsOfTheBaseYearOrBefore()
{
    QFETCH(QString, values);
    QTEST(cellsOf(share(values, 2023, {targetOf(2025, 90)})).at(3), "baseline");
}

void TestBriefSentences::olderFiguresStandWithTheirYears_data()
{
    QTest::addColumn<int>("asOf");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("change");
    QTest::newRow("of this period") << 2019 << u"53/63"_s << u"down 3 places"_s;
    QTest::newRow("of an earlier one")
        << 2024 << u"53/63 (2019)"_s << u"down 3 places (2018\u20132019)"_s;
}

void TestBriefSentences::olderFiguresStandWithTheirYears()
{
    QFETCH(int, asOf);
    const QStringList cells = cellsOf(rank(u"2018=50/63 2019=53/63"_s, asOf));
    QTEST(cells.at(5), "result");
    QTEST(cells.at(6), "change");
}

void TestBriefSentences::whatIsDueIsAskedForItsDueYear()
{
    const IndicatorSituation one = share(u"2023=60 2024=70"_s, 2027, {targetOf(2025, 90)});
    const QString task = taskPhrase(one, *one.leading(), Phrasebook(Language::English));
    QCOMPARE(task, u"report the figure for 2025 with its source"_s);
    const IndicatorSituation empty = share({}, 2023, {targetOf(2025, 90)});
    QCOMPARE(taskPhrase(empty, *empty.leading(), Phrasebook(Language::English)),
             u"report the figure for 2023 with its source"_s);
}

void TestBriefSentences::tasksGoOnOnceATargetIsDue_data()
{
    QTest::addColumn<int>("asOf");
    QTest::addColumn<QList<int>>("horizons");
    QTest::newRow("the year before it is due") << 2024 << QList{2025};
    QTest::newRow("the year in which it is due") << 2025 << QList{2025, 2030};
    QTest::newRow("after it") << 2026 << QList{2030};
}

void TestBriefSentences::tasksGoOnOnceATargetIsDue()
{
    QFETCH(int, asOf);
    const QString values = u"2020=50 2021=55 2022=60 2023=65 2024=70 2025=75"_s;
    // The later target alone would be reached: it is open only because the first one is over.
    const IndicatorSituation one = share(values, asOf, {targetOf(2025, 90), targetOf(2030, 95)});
    QList<int> horizons;
    for (const TargetAssessment *target : openTargets(one))
        horizons << target->target.horizon;
    QTEST(horizons, "horizons");
}

void TestBriefSentences::tasksSayWhatHasToBeDone_data()
{
    QTest::addColumn<IndicatorSituation>("one");
    QTest::addColumn<QString>("task");
    QTest::newRow("a pace") << share(u"2022=70 2023=80.6"_s, 2023, {targetOf(2025, 90)})
                            << u"it needs to rise by 4.7 percentage points a year to reach the "
                               "2025 target (at least 90%)"_s;
    QTest::newRow("missed") << share(u"2024=70 2025=80"_s, 2025, {targetOf(2025, 90)})
                            << u"the 2025 target (at least 90%) was missed by 10.0 percentage "
                               "points"_s;
    QTest::newRow("met") << share(u"2022=70 2023=90"_s, 2023, {targetOf(2025, 90)}) << QString();
    QTest::newRow("each year, none missed so far")
        << share(u"2022=8 2023=9"_s, 2023, {targetOf(2025, 7, TargetMode::EachYear)})
        << u"reach at least 7% in each year to 2025"_s;
    QTest::newRow("each year, one missed")
        << share(u"2021=8 2022=6 2023=9"_s, 2023, {targetOf(2025, 7, TargetMode::EachYear)})
        << u"the 2025 target (at least 7% each year) was missed in 2022; meet it in each remaining "
           "year"_s;
    QTest::newRow("each year, over")
        << share(u"2021=8 2022=6 2023=9 2024=9 2025=9"_s, 2025,
                 {targetOf(2025, 7, TargetMode::EachYear)})
        << u"the 2025 target (at least 7% each year) was missed in 2022"_s;
}

void TestBriefSentences::tasksSayWhatHasToBeDone()
{
    QFETCH(IndicatorSituation, one);
    QTEST(taskPhrase(one, *one.leading(), Phrasebook(Language::English)), "task");
}

QTEST_APPLESS_MAIN(TestBriefSentences)

#include "tst_briefsentences.moc"

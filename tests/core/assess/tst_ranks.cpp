// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/ranks.h"
#include "tests/support/nearly.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

using Rows = QList<RankRow>;
using Values = QList<double>;

namespace {

/// The points of the main indexes of Decision 922, in the order of the published table.
Values publishedWeights()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/vn_dti2022_weights.csv"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    Values weights;
    for (const QString &line :
         QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1))
        weights.append(line.section(u',', -1).toDouble());
    return weights;
}

bool within(double a, double b, double absolute)
{
    return std::abs(a - b) <= absolute;
}

} // namespace

class TestRanks : public QObject
{
    Q_OBJECT

private slots:
    void percentiles_data();
    void percentiles();
    void percentileRefuses_data();
    void percentileRefuses();
    void equivalentPlaceInTheNewField();
    void equivalentPlaceKeepsTheEnds();
    void moves_data();
    void moves();
    void placeCountsStrictlyBetterScores();
    void consistentTableHasNoFindings();
    void swappedRanksAreAConflict();
    void sharedRankWithUnequalScoresIsAConflict();
    void equalScoresConflictWithNothing();
    void rowsWithoutRankOrScoreAreSkipped();
    void misnumbered_data();
    void misnumbered();
    void repeatedUnitsAreNamedOnce();
    void ictIndexIsThePlainMean();
    void publishedWeightsAreAThousandPoints();
    void dtiIsTheWeightedSum_data();
    void dtiIsTheWeightedSum();
    void compositesAreNotClamped();
    void compositesRefuse();
    void whatIfMovesTheComposite();
    void furthestPartIsFound();
    void missingPartsAreSkipped();
    void noPartBelowItsMedian();
};

// Places

void TestRanks::percentiles_data()
{
    QTest::addColumn<int>("rank");
    QTest::addColumn<int>("outOf");
    QTest::addColumn<double>("expected");
    QTest::newRow("50 of 63") << 50 << 63 << 0.20968;
    QTest::newRow("53 of 63") << 53 << 63 << 0.16129;
    QTest::newRow("25 of 63") << 25 << 63 << 0.61290;
    QTest::newRow("10 of 63") << 10 << 63 << 0.85484;
    QTest::newRow("first of two") << 1 << 2 << 1.0;
    QTest::newRow("last of two") << 2 << 2 << 0.0;
}

void TestRanks::percentiles()
{
    QFETCH(int, rank);
    QFETCH(int, outOf);
    QFETCH(double, expected);
    QVERIFY(within(percentile(rank, outOf).value(), expected, 5e-6));
}

void TestRanks::percentileRefuses_data()
{
    QTest::addColumn<int>("rank");
    QTest::addColumn<int>("outOf");
    QTest::newRow("a field of one") << 1 << 1;
    QTest::newRow("no field") << 1 << 0;
    QTest::newRow("place zero") << 0 << 63;
    QTest::newRow("a place beyond the field") << 64 << 63;
}

void TestRanks::percentileRefuses()
{
    QFETCH(int, rank);
    QFETCH(int, outOf);
    QCOMPARE(percentile(rank, outOf), std::nullopt);
    QCOMPARE(equivalentPlace(rank, outOf, 34), std::nullopt);
}

void TestRanks::equivalentPlaceInTheNewField()
{
    QVERIFY(within(equivalentPlace(25, 63, 34).value(), 13.774, 5e-4));
    QCOMPARE(equivalentPlace(25, 63, 1), std::nullopt);
}

void TestRanks::equivalentPlaceKeepsTheEnds()
{
    QCOMPARE(equivalentPlace(1, 63, 34), 1.0);
    QCOMPARE(equivalentPlace(63, 63, 34), 34.0);
    for (int rank = 1; rank <= 63; ++rank)
        QVERIFY(nearly(equivalentPlace(rank, 63, 63).value(), rank));
}

void TestRanks::moves_data()
{
    QTest::addColumn<int>("places");
    QTest::addColumn<RankMove>("expected");
    QTest::newRow("no move") << 0 << RankMove::Same;
    QTest::newRow("one place") << 1 << RankMove::WithinNoise;
    QTest::newRow("50 to 53") << 53 - 50 << RankMove::WithinNoise;
    QTest::newRow("four places") << 4 << RankMove::Plain;
    QTest::newRow("nine places") << 9 << RankMove::Plain;
    QTest::newRow("ten places") << 10 << RankMove::Notable;
    QTest::newRow("forty places") << 40 << RankMove::Notable;
}

void TestRanks::moves()
{
    QFETCH(int, places);
    QTEST(rankMove(places), "expected");
    QTEST(rankMove(-places), "expected");
}

void TestRanks::placeCountsStrictlyBetterScores()
{
    const Values scores{0.9, 0.7, 0.7, 0.5};
    QCOMPARE(placeOf(0.9, scores), 1);
    QCOMPARE(placeOf(0.7, scores), 2);
    QCOMPARE(placeOf(0.5, scores), 4);
    QCOMPARE(placeOf(0.1, scores), 5);
    QCOMPARE(placeOf(0.1, {}), 1);
}

// Checks on a table

void TestRanks::consistentTableHasNoFindings()
{
    const Rows rows{{1, 1, 0.9}, {2, 2, 0.7}, {3, 2, 0.7}, {4, 4, 0.5}};
    QCOMPARE(orderConflicts(rows).size(), 0);
    QCOMPARE(misnumberedUnits(rows, 4).size(), 0);
    QCOMPARE(repeatedUnits(rows).size(), 0);
    QCOMPARE(orderConflicts({}).size(), 0);
}

void TestRanks::swappedRanksAreAConflict()
{
    const Rows rows{{10, 1, 0.9}, {20, 2, 0.6}, {30, 3, 0.7}, {40, 4, 0.5}};
    QCOMPARE(orderConflicts(rows), QList<OrderConflict>({{30, 20}}));
    const Rows upsideDown{{1, 3, 0.9}, {2, 2, 0.8}, {3, 1, 0.7}};
    QCOMPARE(orderConflicts(upsideDown), QList<OrderConflict>({{1, 2}, {1, 3}, {2, 3}}));
}

void TestRanks::sharedRankWithUnequalScoresIsAConflict()
{
    const Rows rows{{1, 15, 0.51}, {2, 15, 0.50}, {3, 17, 0.40}};
    QCOMPARE(orderConflicts(rows), QList<OrderConflict>({{1, 2}}));
}

void TestRanks::equalScoresConflictWithNothing()
{
    const Rows rows{{1, 4, 0.6077}, {2, 5, 0.6077}, {3, 6, 0.6}};
    QCOMPARE(orderConflicts(rows).size(), 0);
}

void TestRanks::rowsWithoutRankOrScoreAreSkipped()
{
    const Rows rows{{1, 2, {}}, {2, {}, 0.9}, {3, 3, 0.8}, {4, 1, 0.9}};
    QCOMPARE(orderConflicts(rows).size(), 0);
}

void TestRanks::misnumbered_data()
{
    QTest::addColumn<QList<int>>("ranks");
    QTest::addColumn<int>("outOf");
    QTest::addColumn<QList<int>>("expected"); // positions in the table
    using L = QList<int>;
    QTest::newRow("every place once") << L{1, 2, 3} << 3 << L{};
    QTest::newRow("after a tie a place is left out") << L{1, 2, 2, 4} << 4 << L{};
    QTest::newRow("after a tie no place is left out") << L{1, 2, 2, 3} << 4 << L{3};
    QTest::newRow("a tie at the top") << L{1, 1, 3} << 3 << L{};
    QTest::newRow("the later place of a tie is printed") << L{1, 3, 3} << 3 << L{1, 2};
    QTest::newRow("a place is left out without a tie") << L{1, 2, 4} << 3 << L{2};
    QTest::newRow("part of a table, 15 15 17") << L{15, 15, 17} << 63 << L{};
    QTest::newRow("part of a table, 15 15 16") << L{15, 15, 16} << 63 << L{2};
    QTest::newRow("part of a table, a place beyond the field") << L{5, 64} << 63 << L{1};
    QTest::newRow("one wrong place does not spoil those after it") << L{1, 3, 3, 4} << 4 << L{1, 2};
    QTest::newRow("a wrong tie does not spoil those after it") << L{1, 2, 2, 3, 5} << 5 << L{3};
    QTest::newRow("a place is left out for each unit that is absent") << L{1, 3} << 3 << L{};
    QTest::newRow("more places are left out than units are absent") << L{1, 4} << 3 << L{1};
    QTest::newRow("rows in any order") << L{4, 2, 1, 2} << 4 << L{};
    QTest::newRow("more rows than the field has units") << L{1, 2, 3} << 2 << L{};
}

void TestRanks::misnumbered()
{
    QFETCH(QList<int>, ranks);
    QFETCH(int, outOf);
    Rows rows;
    for (qsizetype i = 0; i < ranks.size(); ++i)
        rows.append({.unit = static_cast<int>(i), .rank = ranks[i], .score = {}});
    QTEST(misnumberedUnits(rows, outOf), "expected");
}

void TestRanks::repeatedUnitsAreNamedOnce()
{
    const Rows rows{{83, 1, {}}, {46, 2, {}}, {83, 3, {}}, {46, 4, {}}, {83, {}, {}}, {79, 6, {}}};
    QCOMPARE(repeatedUnits(rows), QList<int>({83, 46}));
}

// Composites

void TestRanks::ictIndexIsThePlainMean()
{
    const Values parts{0.7925, 0.9538, 0.85};
    QVERIFY(within(plainMean(parts).value(), 0.8654, 5e-5));
}

void TestRanks::publishedWeightsAreAThousandPoints()
{
    const Values weights = publishedWeights();
    QCOMPARE(weights, Values({100, 100, 100, 100, 100, 0, 200, 150, 150}));
    QCOMPARE(composite(Values(9, 1.0), weights), 1.0);
}

void TestRanks::dtiIsTheWeightedSum_data()
{
    QTest::addColumn<Values>("parts");
    QTest::addColumn<double>("published");
    QTest::newRow("Da Nang 2022") << Values{1.0000, .9000, .8253, .8487, .7578, .8575, .7836, .5197}
                                  << 0.8002;
    QTest::newRow("Ho Chi Minh City 2022")
        << Values{.8917, .9000, .8258, .6267, .5580, .8406, .7611, .3590} << 0.7163;
    QTest::newRow("Quang Ninh 2022")
        << Values{.9581, .9000, .7648, .6250, .5382, .8385, .5904, .4505} << 0.7024;
    QTest::newRow("Thua Thien - Hue 2022")
        << Values{.9500, .9000, .6823, .6794, .6423, .8262, .6787, .3001} << 0.6975;
}

void TestRanks::dtiIsTheWeightedSum()
{
    QFETCH(Values, parts);
    QFETCH(double, published);
    parts.insert(5, 0.0); // the smart city index: no points, not printed
    QVERIFY(within(composite(parts, publishedWeights()).value(), published, 1e-4));
}

void TestRanks::compositesAreNotClamped()
{
    QVERIFY(nearly(plainMean(Values{1.5, 1.5, 1.2}).value(), 1.4));
    QVERIFY(nearly(composite(Values{1.5, -3}, Values{800, 200}).value(), 0.6));
    QVERIFY(nearly(composite(Values{2}, Values{1000}).value(), 2.0));
}

void TestRanks::compositesRefuse()
{
    QCOMPARE(plainMean({}), std::nullopt);
    QCOMPARE(composite({}, {}), std::nullopt);
    QCOMPARE(composite(Values{1, 2}, Values{1000}), std::nullopt);
}

void TestRanks::whatIfMovesTheComposite()
{
    const Values others{0.8654, 0.70, 0.60};
    QCOMPARE(placeOf(plainMean(Values{0.5, 0.6, 0.55}).value(), others), 4);
    QCOMPARE(placeOf(plainMean(Values{0.5, 0.9, 0.76}).value(), others), 2);
}

void TestRanks::furthestPartIsFound()
{
    const QList<std::optional<double>> own{0.50, 0.40, 0.90};
    const QList<Values> field{{0.5, 0.6, 0.7}, {0.4, 0.5, 0.7, 0.9}, {0.1, 0.9, 0.95}};
    const Shortfall worst = furthestBelowMedian(own, field).value();
    QCOMPARE(worst.part, 1);
    QVERIFY(nearly(worst.median, 0.6));
    QVERIFY(nearly(worst.gap, 0.2));
}

void TestRanks::missingPartsAreSkipped()
{
    const QList<std::optional<double>> own{{}, 0.1, 0.5};
    const QList<Values> field{{0.9}, {}, {0.6}};
    QCOMPARE(furthestBelowMedian(own, field).value().part, 2);
}

void TestRanks::noPartBelowItsMedian()
{
    const QList<std::optional<double>> own{0.5, 0.8};
    const QList<Values> field{{0.5}, {0.7}};
    QCOMPARE(furthestBelowMedian(own, field), std::nullopt);
    QCOMPARE(furthestBelowMedian({}, {}), std::nullopt);
}

QTEST_APPLESS_MAIN(TestRanks)
#include "tst_ranks.moc"

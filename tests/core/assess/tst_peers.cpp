// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/peers.h"
#include "core/indicator/provincenames.h"
#include "tests/support/builtinfile.h"
#include "tests/support/nearly.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Entries of units 1, 2, 3 ... with these ranks; 0 is an unknown one.
QList<RankingEntry> ranked(const QList<int> &ranks)
{
    QList<RankingEntry> table;
    for (const int rank : ranks) {
        RankingEntry entry;
        entry.unit = UnitId(table.size() + 1);
        if (rank > 0)
            entry.rank = rank;
        table << entry;
    }
    return table;
}

} // namespace

class TestPeers : public QObject
{
    Q_OBJECT

private slots:
    void theDeltaHadThirteenMembersAndThenFive();
    void benTreWasTenthInTheDelta();
    void aPlaceAmongMembersWantsEveryRank();
    void twentyEightPlacesToTayNinh();
    void noDistanceWhereTheTargetIsMet();
    void tiedUnitsHoldThePlacesBetween();
    void theMissingScoreNeedsBothScores();

private:
    QList<RankingEntry> tableOf(const char *index, int year) const
    {
        const RankingIndexId id = m_store->catalogue().index(QString::fromLatin1(index))->id;
        for (const RankingEdition &edition : m_store->rankings().editionsOf(id)) {
            if (edition.year == year)
                return *m_store->rankings().entries(edition.id);
        }
        return {};
    }
    QList<UnitId> delta(QDate day) const
    {
        return regionMembers(m_store->catalogue().regions().first(), day);
    }

    BuiltinFile m_file;
    std::unique_ptr<Store> m_store = m_file.open();
};

void TestPeers::theDeltaHadThirteenMembersAndThenFive()
{
    QCOMPARE(delta(QDate(2022, 12, 31)).size(), 13);
    QCOMPARE(delta(QDate(2025, 7, 1)).size(), 5);
    // An edition of 2024 for the 34 provinces stands on the day that these began.
    const QDate day = dayOfProvinces(m_store->catalogue(), 2024, 34);
    QCOMPARE(delta(day).size(), 5);
    QVERIFY(!delta(day).contains(m_store->home()));
}

void TestPeers::benTreWasTenthInTheDelta()
{
    QCOMPARE(placeAmongMembers(tableOf("DTI", 2022), delta(QDate(2022, 12, 31)), m_store->home()),
             std::optional(10)); // domain.md section 2.3
}

void TestPeers::aPlaceAmongMembersWantsEveryRank()
{
    QVERIFY(!placeAmongMembers(tableOf("ICT_INDEX", 2019), delta(QDate(2019, 12, 31)),
                               m_store->home()));
    const QList<RankingEntry> table = ranked({15, 15, 17, 0});
    QCOMPARE(placeAmongMembers(table, {UnitId(2), UnitId(3)}, UnitId(3)), std::optional(2));
    QCOMPARE(placeAmongMembers(table, {UnitId(1), UnitId(2)}, UnitId(2)), std::optional(1));
    QVERIFY(!placeAmongMembers(table, {UnitId(3), UnitId(4)}, UnitId(3)));
    QVERIFY(!placeAmongMembers(table, {UnitId(1), UnitId(2)}, UnitId(3))); // no member
}

void TestPeers::twentyEightPlacesToTayNinh()
{
    const auto distance = distanceToPlace(tableOf("ICT_INDEX", 2019), m_store->home(), 25);
    QVERIFY(distance);
    QCOMPARE(distance->places, 28);
    QCOMPARE(distance->holder, m_store->catalogue().unitByKey(u"p-tay-ninh"_s)->id);
    QCOMPARE(distance->score, std::optional(0.4582));
    QVERIFY(!distance->missing); // Ben Tre's score was not published
}

void TestPeers::noDistanceWhereTheTargetIsMet()
{
    const QList<RankingEntry> table = ranked({25, 26, 0});
    QVERIFY(!distanceToPlace(table, UnitId(1), 25));
    QVERIFY(!distanceToPlace(table, UnitId(3), 25)); // without a rank
    QCOMPARE(distanceToPlace(table, UnitId(2), 25)->places, 1);
}

void TestPeers::tiedUnitsHoldThePlacesBetween()
{
    const QList<RankingEntry> table = ranked({15, 15, 17, 30});
    QCOMPARE(distanceToPlace(table, UnitId(4), 16)->holder, UnitId(1));
    QCOMPARE(distanceToPlace(table, UnitId(4), 17)->holder, UnitId(3));
    QVERIFY(!distanceToPlace(table, UnitId(4), 20)->holder.isValid()); // nobody known
}

void TestPeers::theMissingScoreNeedsBothScores()
{
    QList<RankingEntry> table = ranked({25, 53});
    table[0].score = 0.4582;
    table[1].score = 0.3;
    QVERIFY(nearly(*distanceToPlace(table, UnitId(2), 25)->missing, 0.1582));
}

QTEST_GUILESS_MAIN(TestPeers)
#include "tst_peers.moc"

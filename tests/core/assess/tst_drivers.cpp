// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/drivers.h"
#include "tests/support/builtinfile.h"
#include "tests/support/nearly.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

class TestDrivers : public QObject
{
    Q_OBJECT

private slots:
    void ranksAloneNameTheWorstPart();
    void scoresSayWhatThePlaceCosts();
    void partsOutsideTheIndexCostNothing();
    void aheadOfTheMedianCostsNothing();
    void nothingIsKnownOfBenTreIn2022();

private:
    QList<PlaceDriver> ask(const char *code, int year, UnitId unit) const
    {
        const RankingIndex &index = *m_store->catalogue().index(QString::fromLatin1(code));
        for (const RankingEdition &edition : m_store->rankings().editionsOf(index.id)) {
            if (edition.year == year)
                return placeDrivers(index, edition, *m_store->rankings().entries(edition.id), unit);
        }
        return {};
    }
    UnitId province(const char *key) const
    {
        return m_store->catalogue().unitByKey(QString::fromLatin1(key))->id;
    }

    BuiltinFile m_file;
    std::unique_ptr<Store> m_store = m_file.open();
};

void TestDrivers::ranksAloneNameTheWorstPart()
{
    // DTI 2021 of Ben Tre: institutions 6, awareness 16, people 28, infrastructure 58, security 53.
    const QList<PlaceDriver> drivers = ask("DTI", 2021, m_store->home());
    QVERIFY(drivers.size() >= 5);
    QCOMPARE(drivers.first().part, u"ha_tang_so"_s);
    QCOMPARE(drivers.first().own.rank, std::optional(58));
    QCOMPARE(drivers.last().part, u"the_che_so"_s);
    for (const PlaceDriver &driver : drivers)
        QVERIFY2(!driver.placesLost && !driver.gap, qPrintable(driver.part));
}

void TestDrivers::scoresSayWhatThePlaceCosts()
{
    // Can Tho 2022, 5th of the five provinces whose parts are published.
    const QList<PlaceDriver> drivers = ask("DTI", 2022, province("p-can-tho"));
    QCOMPARE(drivers.size(), 8);
    for (const PlaceDriver &driver : drivers)
        QCOMPARE(driver.known, 5);
    const PlaceDriver &worst = drivers.first();
    QCOMPARE(worst.part, u"hd_chinh_quyen_so"_s); // 0.7325, median 0.8385, 200 points of 1000
    QVERIFY(nearly(*worst.gap, 0.8385 - 0.7325));
    // 0.6924 + 0.2 * 0.1060 = 0.7136 passes Thua Thien Hue and Quang Ninh, not TP.HCM's 0.7163.
    QCOMPARE(worst.placesLost, std::optional(2));
    for (qsizetype i = 1; i < drivers.size(); ++i)
        QVERIFY(drivers.at(i).placesLost <= drivers.at(i - 1).placesLost);
}

void TestDrivers::partsOutsideTheIndexCostNothing()
{
    // Hue 2019: online services are inside IT application and not added once more.
    const QList<PlaceDriver> drivers = ask("ICT_INDEX", 2019, province("p-hue"));
    QVERIFY(!drivers.isEmpty());
    for (const PlaceDriver &driver : drivers) {
        if (driver.part == u"dich_vu_cong_truc_tuyen"_s)
            QVERIFY(!driver.placesLost);
    }
}

void TestDrivers::aheadOfTheMedianCostsNothing()
{
    for (const PlaceDriver &driver : ask("DTI", 2022, province("p-da-nang"))) {
        if (*driver.gap <= 0)
            QCOMPARE(driver.placesLost, std::optional(0));
    }
}

void TestDrivers::nothingIsKnownOfBenTreIn2022()
{
    QVERIFY(ask("DTI", 2022, m_store->home()).isEmpty());
}

QTEST_GUILESS_MAIN(TestDrivers)
#include "tst_drivers.moc"

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/unit.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The province, from the day of its making to its last one.
Unit benTre()
{
    Unit unit;
    unit.validity.from = QDate(1976, 2, 1);
    unit.validity.to = QDate(2025, 6, 30);
    unit.names = {{{}, {u"T\u1ec9nh"_s, u"Province"_s}, unit.validity}};
    unit.codes = {{u"56"_s, {{}, QDate(1999, 12, 31), false}},
                  {u"83"_s, {QDate(2000, 1, 1), unit.validity.to, false}}};
    return unit;
}

} // namespace

class TestUnit : public QObject
{
    Q_OBJECT

private slots:
    void firstAndLastDayBelongToIt();
    void aPeriodThatItTouchesIsItsOwn_data();
    void aPeriodThatItTouchesIsItsOwn();
    void theCodeOfAPeriodIsThatOfItsLastDayThere_data();
    void theCodeOfAPeriodIsThatOfItsLastDayThere();
};

void TestUnit::firstAndLastDayBelongToIt()
{
    const Validity validity = benTre().validity;
    QVERIFY(validity.contains(QDate(1976, 2, 1)));
    QVERIFY(!validity.contains(QDate(1976, 1, 31)));
    QVERIFY(validity.contains(QDate(2025, 6, 30)));
    QVERIFY(!validity.contains(QDate(2025, 7, 1)));
    QVERIFY(Validity().contains(QDate(1, 1, 1)));
}

void TestUnit::aPeriodThatItTouchesIsItsOwn_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<bool>("isOwn");
    QTest::newRow("the year in which it was made") << Period::year(1976) << true;
    QTest::newRow("the year before") << Period::year(1975) << false;
    QTest::newRow("the month before") << Period::month(1976, 1) << false;
    QTest::newRow("the year in which it ended") << Period::year(2025) << true;
    QTest::newRow("its last quarter") << Period::quarter(2025, 2) << true;
    QTest::newRow("the quarter after") << Period::quarter(2025, 3) << false;
}

void TestUnit::aPeriodThatItTouchesIsItsOwn()
{
    QFETCH(Period, period);
    QTEST(benTre().validity.overlaps(period), "isOwn");
}

void TestUnit::theCodeOfAPeriodIsThatOfItsLastDayThere_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("code");
    QTest::newRow("before the new codes") << Period::year(1999) << u"56"_s;
    QTest::newRow("in the year of them") << Period::year(2000) << u"83"_s;
    QTest::newRow("in its last year, of which it lived a half") << Period::year(2025) << u"83"_s;
    QTest::newRow("in its last quarter") << Period::quarter(2025, 2) << u"83"_s;
}

void TestUnit::theCodeOfAPeriodIsThatOfItsLastDayThere()
{
    QFETCH(Period, period);
    QTEST(benTre().codeIn(period), "code");
}

QTEST_GUILESS_MAIN(TestUnit)
#include "tst_unit.moc"

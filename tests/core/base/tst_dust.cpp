// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dust.h"

#include "core/indicator/indicator.h"
#include "core/indicator/observationrules.h"

#include <QTest>

using namespace Core;

class TestDust : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void dustMissesNoTarget();
    void percentagesOfWholeNumbersHaveNone();
};

void TestDust::numbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<double>("clean");
    QTest::newRow("three times 0.3") << 0.3 * 3 << 0.9;
    QTest::newRow("as Excel stores it") << 0.89999999999999991 << 0.9;
    QTest::newRow("a percentage") << 89.99999999999999 << 90.0;
    QTest::newRow("above") << 0.1 + 0.2 << 0.3;
    QTest::newRow("below nought") << -89.99999999999999 << -90.0;
    QTest::newRow("a third") << 100.0 / 3 << 100.0 / 3;
    QTest::newRow("thirteen digits") << 123456789012.5 << 123456789012.5;
    QTest::newRow("twelve nines") << 0.899999999999 << 0.899999999999;
    QTest::newRow("a whole number of sixteen digits") << 1234567890123457.0 << 1234567890123457.0;
    QTest::newRow("nought") << 0.0 << 0.0;
}

void TestDust::numbers()
{
    QFETCH(double, number);
    QFETCH(double, clean);
    QCOMPARE(withoutDust(number) == clean, true); // not nearly
}

void TestDust::dustMissesNoTarget()
{
    QVERIFY(holds(Comparator::AtLeast, 89.99999999999999, 90));
    QVERIFY(holds(Comparator::AtMost, 5.000000000000001, 5));
    QVERIFY(holds(Comparator::Equal, 0.1 + 0.2, 0.3));
    QVERIFY(!holds(Comparator::Above, 50.00000000000001, 50));
    QVERIFY(!holds(Comparator::AtLeast, 89.9999999, 90));
}

void TestDust::percentagesOfWholeNumbersHaveNone()
{
    Observation half;
    half.numerator = 29;
    half.denominator = 50;
    QCOMPARE(*recomputedPercentage(half) == 58, true);
}

QTEST_APPLESS_MAIN(TestDust)
#include "tst_dust.moc"

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/chartaxis.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

using Numbers = QList<double>;

class TestChartAxis : public QObject
{
    Q_OBJECT

private slots:
    void ticks_data();
    void ticks();
    void axisHoldsAllValues_data();
    void axisHoldsAllValues();
    void labelsAreInTheFormat();
    void ranks_data();
    void ranks();
};

void TestChartAxis::ticks_data()
{
    QTest::addColumn<Numbers>("values");
    QTest::addColumn<bool>("isPercent");
    QTest::addColumn<Numbers>("expected");
    QTest::newRow("percentages end at 100")
        << Numbers{78.5, 100} << true << Numbers{0, 20, 40, 60, 80, 100};
    QTest::newRow("small percentages") << Numbers{2, 9} << true << Numbers{0, 2, 4, 6, 8, 10};
    QTest::newRow("a count") << Numbers{3} << false << Numbers{0, 1, 2, 3, 4};
    QTest::newRow("negative values too") << Numbers{-3, 5} << false << Numbers{-4, -2, 0, 2, 4, 6};
    QTest::newRow("only zeros in a percentage")
        << Numbers{0} << true << Numbers{0, 20, 40, 60, 80, 100};
}

void TestChartAxis::ticks()
{
    QFETCH(Numbers, values);
    QFETCH(bool, isPercent);
    QFETCH(Numbers, expected);
    Indicator indicator;
    if (isPercent)
        indicator.limits = {0, 100};
    const ValueAxis axis = valueAxis(indicator, values, Format(Language::English));
    QCOMPARE(axis.ticks, expected);
    QCOMPARE(axis.tickLabels.size(), axis.ticks.size());
    QVERIFY(!axis.reversed);
}

void TestChartAxis::axisHoldsAllValues_data()
{
    QTest::addColumn<Numbers>("values");
    for (const Numbers &values :
         {Numbers{0.001, 0.002}, Numbers{1e6, 2.5e6}, Numbers{-1, -50}, Numbers{99.99}, Numbers{0},
          Numbers{}, Numbers{7, 7, 7}, Numbers{0.8654, 0.7925, 0.4582}})
        QTest::addRow("%s", qPrintable(QString::number(values.value(0)) + u' ' +
                                       QString::number(values.size())))
            << values;
}

void TestChartAxis::axisHoldsAllValues()
{
    QFETCH(Numbers, values);
    const ValueAxis axis = valueAxis(Indicator(), values, Format(Language::Vietnamese));
    QVERIFY(axis.min < axis.max);
    QVERIFY(axis.ticks.size() >= 2 && axis.ticks.size() <= 9);
    QVERIFY(axis.min <= 0 && axis.max >= 0);
    for (const double value : values)
        QVERIFY(axis.min <= value && value <= axis.max);
    for (const double tick : axis.ticks)
        QVERIFY(tick >= axis.min && tick <= axis.max * (1 + 1e-9) + 1e-12);
    QCOMPARE(QSet<QString>(axis.tickLabels.cbegin(), axis.tickLabels.cend()).size(),
             axis.tickLabels.size());
}

void TestChartAxis::labelsAreInTheFormat()
{
    Indicator indicator;
    indicator.measure = {u"t\u1ef7 l\u1ec7"_s, u"share"_s};
    const ValueAxis axis = valueAxis(indicator, {0.5}, Format(Language::Vietnamese));
    QCOMPARE(axis.title, u"t\u1ef7 l\u1ec7"_s);
    QCOMPARE(axis.tickLabels.value(1), u"0,1"_s);
}

void TestChartAxis::ranks_data()
{
    QTest::addColumn<int>("outOf");
    QTest::addColumn<Numbers>("expected");
    QTest::newRow("63 provinces") << 63 << Numbers{1, 10, 20, 30, 40, 50, 60, 63};
    QTest::newRow("34 provinces") << 34 << Numbers{1, 10, 20, 30, 34};
    QTest::newRow("a round tick gives way to the last") << 62 << Numbers{1, 10, 20, 30, 40, 50, 62};
    QTest::newRow("13 of the delta") << 13 << Numbers{1, 10, 13};
    QTest::newRow("a field of one") << 1 << Numbers{1, 2};
}

void TestChartAxis::ranks()
{
    QFETCH(int, outOf);
    QFETCH(Numbers, expected);
    const ValueAxis axis = rankAxis(outOf, u"place"_s);
    QVERIFY(axis.reversed);
    QCOMPARE(axis.min, 1.0);
    QCOMPARE(axis.ticks, expected);
    QCOMPARE(axis.max, expected.last());
    QCOMPARE(axis.tickLabels.first(), u"1"_s);
}

QTEST_APPLESS_MAIN(TestChartAxis)
#include "tst_chartaxis.moc"

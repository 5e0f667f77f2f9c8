// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/areatotal.h"
#include "tests/support/nearly.h"

#include <QTest>

using namespace Core;

namespace {

Observation counted(double value)
{
    Observation one;
    one.value = value;
    return one;
}

Observation share(double numerator, double denominator)
{
    Observation one = counted(numerator / denominator * 100);
    one.numerator = numerator;
    one.denominator = denominator;
    return one;
}

AreaTotal totalOf(IndicatorKind kind, const QList<Observation> &observations)
{
    Indicator indicator;
    indicator.kind = kind;
    return areaTotal(indicator, observations);
}

} // namespace

class TestAreaTotal : public QObject
{
    Q_OBJECT

private slots:
    void countsAddUp()
    {
        const AreaTotal total =
            totalOf(IndicatorKind::Count, {counted(12), counted(0), counted(7)});
        QCOMPARE(total.value, std::optional(19.0));
        QCOMPARE(total.figures, 3);
    }

    void sharesAreTheQuotientOfTheirSums()
    {
        // 90 of 100 files in a town and 1 of 10 in a commune are 91 of 110, not 50 per cent
        const AreaTotal total = totalOf(IndicatorKind::Percent, {share(90, 100), share(1, 10)});
        QVERIFY(nearly(*total.value, 91.0 / 110 * 100));
        QCOMPARE(total.fractions, 2);
    }

    void ratiosAreNoPercentages()
    {
        QVERIFY(nearly(*totalOf(IndicatorKind::Ratio, {share(3, 4), share(5, 6)}).value, 0.8));
    }

    void aShareWithoutItsNumeratorGivesNoTotal()
    {
        const AreaTotal total = totalOf(IndicatorKind::Percent, {share(90, 100), counted(50)});
        QVERIFY(!total.value);
        QCOMPARE(total.figures, 2);
        QCOMPARE(total.fractions, 1);
    }

    void denominatorsOfNoughtGiveNoTotal()
    {
        Observation none = counted(0);
        none.numerator = 0;
        none.denominator = 0;
        QVERIFY(!totalOf(IndicatorKind::Percent, {none}).value);
    }

    void areasWithoutAFigureCountForNothing()
    {
        Observation absent;
        absent.absence = Absence::NotApplicable;
        const AreaTotal total = totalOf(IndicatorKind::Count, {counted(12), absent});
        QCOMPARE(total.value, std::optional(12.0));
        QCOMPARE(total.figures, 1);
        QVERIFY(!totalOf(IndicatorKind::Count, {absent}).value);
    }

    void ranksAndRatesGiveNone()
    {
        QVERIFY(!totalOf(IndicatorKind::Rank, {counted(3), counted(5)}).value);
        QVERIFY(!totalOf(IndicatorKind::Rate, {counted(3), counted(5)}).value);
    }
};

QTEST_GUILESS_MAIN(TestAreaTotal)

#include "tst_areatotal.moc"

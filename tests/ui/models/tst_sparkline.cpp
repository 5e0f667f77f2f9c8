// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/series.h"
#include "ui/models/sparkline.h"

#include <QTest>

using namespace Models;
using namespace Qt::Literals::StringLiterals;

class TestSparkline : public QObject
{
    Q_OBJECT

private slots:
    void largerValuesStandHigher();
    void theFirstPlaceStandsOnTop();
    void aMissingYearIsAGap();
    void aBreakIsAGap();
    void yearsOutsideAreLeftOut();
    void oneValueIsAPointAndNoneIsEmpty();
};

void TestSparkline::largerValuesStandHigher()
{
    const Sparkline line = sparklineOf(series(u"2020=10 2021=15 2022=20"_s), {2020, 2022}, false);
    QCOMPARE(line.runs, QList<QPolygonF>{QPolygonF({{0, 1}, {0.5, 0.5}, {1, 0}})});
    QCOMPARE(line.latest, QPointF(1, 0));
}

void TestSparkline::theFirstPlaceStandsOnTop()
{
    const Sparkline line = sparklineOf(series(u"2018=50 2019=53"_s), {2018, 2020}, true);
    QCOMPARE(line.runs, QList<QPolygonF>{QPolygonF(QList<QPointF>{{0, 0}, {0.5, 1}})});
}

void TestSparkline::aMissingYearIsAGap()
{
    const Sparkline line = sparklineOf(series(u"2018=1 2019=2 2021=3"_s), {2018, 2021}, false);
    QCOMPARE(line.runs.size(), 2);
    QCOMPARE(line.runs.last().size(), 1);
}

void TestSparkline::aBreakIsAGap()
{
    Core::Series broken = series(u"2018=1 2019=2 2020=3"_s);
    broken.breaks.insert(2020, Core::BreakReason::DefinitionChanged);
    QCOMPARE(sparklineOf(broken, {2018, 2020}, false).runs.size(), 2);
}

void TestSparkline::yearsOutsideAreLeftOut()
{
    const Sparkline line =
        sparklineOf(series(u"2010=500 2019=1 2020=2 2021=90"_s), {2019, 2020}, false);
    QCOMPARE(line.runs, QList<QPolygonF>{QPolygonF(QList<QPointF>{{0, 1}, {1, 0}})});
}

void TestSparkline::oneValueIsAPointAndNoneIsEmpty()
{
    const Sparkline one = sparklineOf(series(u"2020=7"_s), {2020, 2020}, false);
    QCOMPARE(one.latest, QPointF(1, 0.5));
    QVERIFY(sparklineOf(series(u""_s), {2019, 2020}, false).isEmpty());
}

QTEST_GUILESS_MAIN(TestSparkline)
#include "tst_sparkline.moc"

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/bullet.h"
#include "core/assess/urgency.h"
#include "tests/support/nearly.h"

#include <QSet>
#include <QTest>

using namespace Core;

namespace {

Indicator indicator(IndicatorKind kind, const Limits &limits = {})
{
    Indicator one;
    one.kind = kind;
    one.direction = kind == IndicatorKind::Rank ? Direction::Down : Direction::Up;
    one.limits = limits;
    return one;
}

Target target(double value, TargetMode mode = TargetMode::By)
{
    Target one;
    one.horizon = 2025;
    one.mode = mode;
    one.comparator = Comparator::AtLeast;
    one.value = value;
    return one;
}

Latest latest(double value, std::optional<int> outOf = {})
{
    Latest one;
    one.period = Period::year(2023);
    one.value = value;
    one.outOf = outOf;
    return one;
}

} // namespace

class TestBullet : public QObject
{
    Q_OBJECT

private slots:
    void percentagesLieOnTheScaleOfTheirLimits();
    void moreThanTheLimitStaysOnTheScale();
    void placesLieBetweenTheLastAndTheFirst();
    void countsBeginAtNought();
    void growthMayBeNegative();
    void refuses();
    void everyVerdictHasAPlaceInTheOrder();
};

void TestBullet::percentagesLieOnTheScaleOfTheirLimits()
{
    const auto bullet =
        bulletOf(indicator(IndicatorKind::Percent, {0.0, 100.0}), target(90), latest(79.8));
    QVERIFY(bullet);
    QVERIFY(nearly(bullet->value, 0.798));
    QVERIFY(nearly(bullet->target, 0.9));
}

void TestBullet::moreThanTheLimitStaysOnTheScale()
{
    const auto bullet =
        bulletOf(indicator(IndicatorKind::Percent, {0.0, 100.0}), target(90), latest(120));
    QVERIFY(bullet && bullet->value < 1 && bullet->target < bullet->value);
}

void TestBullet::placesLieBetweenTheLastAndTheFirst()
{
    const Indicator rank = indicator(IndicatorKind::Rank);
    const auto bullet = bulletOf(rank, target(25), latest(53, 63));
    QVERIFY(bullet);
    QVERIFY(nearly(bullet->value, 10.0 / 62));
    QVERIFY(nearly(bullet->target, 38.0 / 62));
    QCOMPARE(bulletOf(rank, target(25), latest(1, 63))->value, 1.0);
    QCOMPARE(bulletOf(rank, target(25), latest(63, 63))->value, 0.0);
}

void TestBullet::countsBeginAtNought()
{
    const Indicator count = indicator(IndicatorKind::Count);
    const auto bullet = bulletOf(count, target(10), latest(5));
    QVERIFY(bullet && nearly(bullet->target, 2 * bullet->value));
    QCOMPARE(bulletOf(count, target(10), latest(0))->value, 0.0);
    QCOMPARE(bulletOf(count, target(0), latest(0)), std::optional(Bullet{0, 0}));
}

void TestBullet::growthMayBeNegative()
{
    const auto bullet = bulletOf(indicator(IndicatorKind::Rate), target(7), latest(-2));
    QVERIFY(bullet);
    QCOMPARE(bullet->value, 0.0);
    QVERIFY(bullet->target > 0 && bullet->target < 1);
}

void TestBullet::refuses()
{
    const Indicator percent = indicator(IndicatorKind::Percent, {0.0, 100.0});
    QVERIFY2(!bulletOf(percent, target(90), std::nullopt), "without a value");
    QVERIFY2(!bulletOf(percent, target(5, TargetMode::EveryPart), latest(4)),
             "one value says nothing of the parts");
    Target done = target(0, TargetMode::Done);
    done.value.reset();
    QVERIFY2(!bulletOf(indicator(IndicatorKind::Milestone), done, latest(1)), "no number to reach");
    QVERIFY2(!bulletOf(indicator(IndicatorKind::Rank), target(25), latest(53)),
             "a place without the size of its field");
}

void TestBullet::everyVerdictHasAPlaceInTheOrder()
{
    const QSet<Verdict> all(worstFirst.begin(), worstFirst.end());
    QCOMPARE(all.size(), statusCount);
    QCOMPARE(urgency(Verdict::WrongDirection), 0);
    QVERIFY(urgency(Verdict::NoData) < urgency(Verdict::OnTrack));
    QVERIFY(urgency(std::nullopt) > urgency(Verdict::Met));
}

QTEST_GUILESS_MAIN(TestBullet)
#include "tst_bullet.moc"

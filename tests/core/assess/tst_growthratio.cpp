// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/growthratio.h"
#include "tests/support/nearly.h"

#include <QFile>
#include <QTest>

#include <limits>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Core::GrowthInput)

namespace {

/// The rows of a published table, without its header.
QStringList tableRows(const QString &fileName)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/") + fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
}

std::optional<double> numberOrNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toDouble());
}

bool nearly(std::optional<double> a, std::optional<double> b)
{
    return a && b ? ::nearly(*a, *b) : a == b;
}

/// Base, current, direction and target of a published case; counted from the end of the row because
/// the name of the series holds commas.
GrowthInput publishedInput(const QString &row)
{
    const auto field = [&](int fromEnd) { return row.section(u',', -fromEnd, -fromEnd); };
    const auto yearValue = [&](int year, int value) {
        return YearValue{field(year).toInt(), field(value).toDouble()};
    };
    GrowthInput input{.base = yearValue(10, 9),
                      .latest = yearValue(8, 7),
                      .target = yearValue(4, 5),
                      .higherIsBetter = field(6) == u"1",
                      .met = false};
    input.met = input.higherIsBetter ? input.latest.value >= input.target.value
                                     : input.latest.value <= input.target.value;
    return input;
}

GrowthClass publishedClass(const QString &word)
{
    static const QMap<QString, GrowthClass> classes{
        {u"target_achieved"_s, GrowthClass::Achieved},
        {u"substantial_progress"_s, GrowthClass::OnTrack},
        {u"moderate_progress"_s, GrowthClass::AccelerationNeeded},
        {u"limited_progress"_s, GrowthClass::Limited},
        {u"deterioration"_s, GrowthClass::Deterioration},
    };
    return classes.value(word);
}

/// From 40 in 2020 over 50 in 2022 to 80 in 2030, not met.
GrowthInput rising()
{
    return {.base = {2020, 40}, .latest = {2022, 50}, .target = {2030, 80}};
}

GrowthInput scaled(GrowthInput input, double factor)
{
    for (YearValue *item : {&input.base, &input.latest, &input.target})
        item->value *= factor;
    return input;
}

} // namespace

class TestGrowthRatio : public QObject
{
    Q_OBJECT

private slots:
    void publishedCases_data();
    void publishedCases();
    void refusals_data();
    void refusals();
    void compoundGrowthKeepsSmallDigits();
    void exactPaceIsOne();
    void classBoundaries_data();
    void classBoundaries();
    void scoreStaysWithinFive_data();
    void scoreStaysWithinFive();
    void metTargetKeepsItsRatio();
    void equalBaseAndTargetThatIsMetHasNoRatio();
    void loweringIsMirrored();
    void scaleDoesNotMatter_data();
    void scaleDoesNotMatter();
    void refusedAnswerHoldsOnlyTheReason();
    void classCodes_data();
    void classCodes();
    void refusalCodes_data();
    void refusalCodes();
};

void TestGrowthRatio::publishedCases_data()
{
    QTest::addColumn<QString>("row");
    const QStringList rows = tableRows(u"growth_ratio_cases.csv"_s);
    QCOMPARE(rows.size(), 40);
    int number = 1;
    for (const QString &row : rows)
        QTest::addRow("case %d, %s", number++, qPrintable(row.section(u',', 0, 0))) << row;
}

void TestGrowthRatio::publishedCases()
{
    QFETCH(QString, row);
    const GrowthRatio result = growthRatio(publishedInput(row));
    QVERIFY(nearly(result.ratio, numberOrNull(row.section(u',', -3, -3))));
    QVERIFY(nearly(result.score, numberOrNull(row.section(u',', -2, -2))));
    QCOMPARE(result.verdict, publishedClass(row.section(u',', -1)));
    QCOMPARE(result.refusal, std::nullopt);
}

void TestGrowthRatio::refusals_data()
{
    QTest::addColumn<GrowthInput>("input");
    QTest::addColumn<GrowthRefusal>("reason");
    const auto row = [](const char *name, GrowthRefusal reason, auto change) {
        GrowthInput input = rising();
        change(input);
        QTest::newRow(name) << input << reason;
    };
    using enum GrowthRefusal;
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();

    // Of the methods: it would say 35.7 while the linear pace is half of the need.
    row("from 0 to 5 in two years towards 50 in ten", ZeroBase, [](auto &i) {
        i = {{2020, 0}, {2022, 5}, {2030, 50}, true, false};
    });
    row("zero base of a met target", ZeroBase, [](auto &i) { i.base.value = 0, i.met = true; });
    row("zero base comes before a negative value", ZeroBase,
        [](auto &i) { i.base.value = 0, i.latest.value = -1; });
    row("negative base", NonPositive, [](auto &i) { i.base.value = -2; });
    row("latest value is zero", NonPositive, [](auto &i) { i.latest.value = 0; });
    row("target is zero", NonPositive, [](auto &i) { i.target.value = 0; });
    row("all three are negative", NonPositive, [](auto &i) { i = scaled(i, -1); });
    row("latest value is the base", OneValue, [](auto &i) { i.latest = i.base; });
    row("latest value is the base and meets the target", OneValue,
        [](auto &i) { i.latest = i.base, i.met = true; });
    row("one value comes before zero base", OneValue,
        [](auto &i) { i.base.value = 0, i.latest = i.base; });
    row("latest value is older than the base", OneValue, [](auto &i) { i.latest.year = 2019; });
    row("base equals a target that is not met", BaseEqualsTarget,
        [](auto &i) { i.target.value = i.base.value; });
    row("base equals a target that was due before", BaseEqualsTarget, [](auto &i) {
        i.target = {2019, i.base.value};
    });
    row("due in the base year", DueBeforeBase, [](auto &i) { i.target.year = 2020; });
    row("due before the base year", DueBeforeBase, [](auto &i) { i.target.year = 2015; });
    row("value is not a number", NotNumeric, [](auto &i) { i.latest.value = nan; });
    row("values too far apart for a double", NotNumeric, [](auto &i) {
        i.base = {2021, 1e-300};
        i.latest.value = 1e300;
    });
}

void TestGrowthRatio::refusals()
{
    QFETCH(GrowthInput, input);
    QFETCH(GrowthRefusal, reason);
    QCOMPARE(growthRatio(input), refusedGrowth(reason));
}

void TestGrowthRatio::compoundGrowthKeepsSmallDigits()
{
    QVERIFY(nearly(compoundGrowth(100, 121, 2), 0.1));
    QVERIFY(nearly(compoundGrowth(121, 100, 2), 1 / 1.1 - 1));
    QVERIFY(nearly(compoundGrowth(1, 1 + 1e-6, 10), 9.99999550000330e-8));
    QCOMPARE(compoundGrowth(3, 3, 5), 0.0);
}

void TestGrowthRatio::exactPaceIsOne()
{
    const GrowthInput input{{2020, 100}, {2022, 121}, {2024, 146.41}, true, false};
    const GrowthRatio result = growthRatio(input);
    QVERIFY(nearly(result.ratio.value(), 1));
    QVERIFY(nearly(result.score.value(), 7.1429 - 4.2857));
    QCOMPARE(result.verdict, GrowthClass::OnTrack);
}

void TestGrowthRatio::classBoundaries_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<GrowthClass>("expected");
    using enum GrowthClass;
    QTest::newRow("0.95 is on track") << 0.95 << OnTrack;
    QTest::newRow("just below 0.95 needs acceleration") << 0.949999 << AccelerationNeeded;
    QTest::newRow("0.60 needs acceleration") << 0.60 << AccelerationNeeded;
    QTest::newRow("just below 0.60 is limited") << 0.599999 << Limited;
    QTest::newRow("standing still is limited") << 0.0 << Limited;
    QTest::newRow("just below zero deteriorates") << -1e-9 << Deterioration;
}

void TestGrowthRatio::classBoundaries()
{
    QFETCH(double, ratio);
    QTEST(growthClass(ratio), "expected");
}

void TestGrowthRatio::scoreStaysWithinFive_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("expected");
    QTest::newRow("upper line from 0.6 on") << 0.6 << 7.1429 * 0.6 - 4.2857;
    QTest::newRow("lower line below 0.6") << 0.5 << 4.1667 * 0.5 - 2.5;
    QTest::newRow("standing still scores -2.5") << 0.0 << -2.5;
    QTest::newRow("twice the pace is held at 5") << 2.0 << 5.0;
    QTest::newRow("the wrong way at the pace is held at -5") << -1.0 << -5.0;
}

void TestGrowthRatio::scoreStaysWithinFive()
{
    QFETCH(double, ratio);
    QFETCH(double, expected);
    QVERIFY(nearly(growthScore(ratio), expected));
}

void TestGrowthRatio::metTargetKeepsItsRatio()
{
    GrowthInput input = rising();
    const GrowthRatio before = growthRatio(input);
    input.met = true;
    const GrowthRatio after = growthRatio(input);
    QCOMPARE(after.ratio, before.ratio);
    QCOMPARE(after.score, 5.0);
    QCOMPARE(after.verdict, GrowthClass::Achieved);
}

void TestGrowthRatio::equalBaseAndTargetThatIsMetHasNoRatio()
{
    const GrowthRatio result = growthRatio({{2015, 100}, {2022, 100}, {2030, 100}, true, true});
    QCOMPARE(result.ratio, std::nullopt);
    QCOMPARE(result.score, 5.0);
    QCOMPARE(result.verdict, GrowthClass::Achieved);
    QCOMPARE(result.refusal, std::nullopt);
}

void TestGrowthRatio::loweringIsMirrored()
{
    const GrowthInput falling{{2020, 80}, {2022, 70}, {2030, 40}, false, false};
    GrowthInput wronglyRead = falling;
    wronglyRead.higherIsBetter = true;
    const double ratio = growthRatio(falling).ratio.value();
    QVERIFY(ratio > 0);
    QCOMPARE(growthRatio(wronglyRead).ratio, -ratio);
}

void TestGrowthRatio::scaleDoesNotMatter_data()
{
    QTest::addColumn<double>("factor");
    QTest::newRow("thousands instead of units") << 0.001;
    QTest::newRow("a third") << 1.0 / 3;
    QTest::newRow("percent instead of a share") << 100.0;
    QTest::newRow("dong instead of billions") << 1e9;
}

void TestGrowthRatio::scaleDoesNotMatter()
{
    QFETCH(double, factor);
    for (const QString &row : tableRows(u"growth_ratio_cases.csv"_s)) {
        const GrowthInput input = publishedInput(row);
        const GrowthRatio once = growthRatio(input);
        const GrowthRatio again = growthRatio(scaled(input, factor));
        QCOMPARE(again.verdict, once.verdict);
        QVERIFY(nearly(again.ratio, once.ratio));
        QVERIFY(nearly(again.score, once.score));
    }
}

void TestGrowthRatio::refusedAnswerHoldsOnlyTheReason()
{
    const GrowthRatio result = refusedGrowth(GrowthRefusal::Rank);
    QCOMPARE(result.refusal, GrowthRefusal::Rank);
    QVERIFY(!result.ratio && !result.score && !result.verdict);
}

void TestGrowthRatio::classCodes_data()
{
    QTest::addColumn<GrowthClass>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *code, GrowthClass value) {
        QTest::newRow(code) << value << QString::fromLatin1(code);
    };
    row("achieved", GrowthClass::Achieved);
    row("on_track", GrowthClass::OnTrack);
    row("acceleration_needed", GrowthClass::AccelerationNeeded);
    row("limited", GrowthClass::Limited);
    row("deterioration", GrowthClass::Deterioration);
}

void TestGrowthRatio::classCodes()
{
    QFETCH(GrowthClass, value);
    QTEST(QString(growthClassCode(value)), "code");
}

void TestGrowthRatio::refusalCodes_data()
{
    QTest::addColumn<GrowthRefusal>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *code, GrowthRefusal value) {
        QTest::newRow(code) << value << QString::fromLatin1(code);
    };
    row("rank", GrowthRefusal::Rank);
    row("not_numeric", GrowthRefusal::NotNumeric);
    row("no_data", GrowthRefusal::NoData);
    row("one_value", GrowthRefusal::OneValue);
    row("zero_base", GrowthRefusal::ZeroBase);
    row("non_positive", GrowthRefusal::NonPositive);
    row("base_equals_target", GrowthRefusal::BaseEqualsTarget);
    row("due_before_base", GrowthRefusal::DueBeforeBase);
}

void TestGrowthRatio::refusalCodes()
{
    QFETCH(GrowthRefusal, value);
    QTEST(QString(growthRefusalCode(value)), "code");
}

QTEST_APPLESS_MAIN(TestGrowthRatio)
#include "tst_growthratio.moc"

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/indicator.h"
#include "core/words/format.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Format vietnamese(Language::Vietnamese);
const Format english(Language::English);

Indicator indicatorOf(IndicatorKind kind, const LocalizedText &unit, int decimals)
{
    Indicator indicator;
    indicator.kind = kind;
    indicator.measure = unit;
    indicator.decimals = decimals;
    return indicator;
}

} // namespace

class TestFormat : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void exactNumbers_data();
    void exactNumbers();
    void signedNumbers_data();
    void signedNumbers();
    void values();
    void dates();
    void periods_data();
    void periods();
    void languagesAndTexts();
};

void TestFormat::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("vi");
    QTest::addColumn<QString>("en");
    QTest::newRow("decimals") << 78.5 << 1 << u"78,5"_s << u"78.5"_s;
    QTest::newRow("groups") << 1234567.891 << 2 << u"1.234.567,89"_s << u"1,234,567.89"_s;
    QTest::newRow("a true minus") << -3.25 << 1 << u"\u22123,3"_s << u"\u22123.3"_s;
    QTest::newRow("no minus before nothing") << -0.04 << 1 << u"0,0"_s << u"0.0"_s;
    QTest::newRow("no decimals") << 157.0 << 0 << u"157"_s << u"157"_s;
    QTest::newRow("zeros are kept") << 100.0 << 1 << u"100,0"_s << u"100.0"_s;
}

void TestFormat::numbers()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QTEST(vietnamese.number(value, decimals), "vi");
    QTEST(english.number(value, decimals), "en");
}

void TestFormat::exactNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("vi");
    QTest::newRow("whole") << 100.0 << u"100"_s;
    QTest::newRow("one decimal") << 78.5 << u"78,5"_s;
    QTest::newRow("as many as it has") << 0.8654 << u"0,8654"_s;
    QTest::newRow("at most ten") << 1.0 / 3 << u"0,3333333333"_s;
    QTest::newRow("grouped") << 12345.5 << u"12.345,5"_s;
}

void TestFormat::exactNumbers()
{
    QFETCH(double, value);
    QTEST(vietnamese.exact(value), "vi");
}

void TestFormat::signedNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("vi");
    QTest::newRow("up") << 4.5 << u"+4,5"_s;
    QTest::newRow("down") << -4.5 << u"\u22124,5"_s;
    QTest::newRow("unchanged") << 0.0 << u"0,0"_s;
    QTest::newRow("too little to show has no sign") << 0.04 << u"0,0"_s;
}

void TestFormat::signedNumbers()
{
    QFETCH(double, value);
    QTEST(vietnamese.signedNumber(value, 1), "vi");
}

void TestFormat::values()
{
    const auto percent = indicatorOf(IndicatorKind::Percent, {u"%"_s, u"%"_s}, 1);
    QCOMPARE(vietnamese.valueWithUnit(percent, 78.5), u"78,5%"_s);
    const auto count = indicatorOf(IndicatorKind::Count, {u"trung t\u00e2m"_s, u"centres"_s}, 0);
    QCOMPARE(vietnamese.valueWithUnit(count, 3), u"3\u00a0trung t\u00e2m"_s);
    QCOMPARE(english.valueWithUnit(count, 1234), u"1,234\u00a0centres"_s);
    const auto rank = indicatorOf(IndicatorKind::Rank, {u"h\u1ea1ng"_s, u"rank"_s}, 1);
    QCOMPARE(vietnamese.valueWithUnit(rank, 53, 63), u"53/63"_s);
    QCOMPARE(english.value(rank, 53), u"53"_s);
}

void TestFormat::dates()
{
    QCOMPARE(vietnamese.date(QDate(2021, 3, 5)), u"05/03/2021"_s);
    QCOMPARE(english.date(QDate(2021, 3, 5)), u"05/03/2021"_s);
    QCOMPARE(vietnamese.date({}), QString());
}

void TestFormat::periods_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("vi");
    QTest::addColumn<QString>("en");
    QTest::newRow("years are not grouped") << u"2020"_s << u"2020"_s << u"2020"_s;
    QTest::newRow("half") << u"2020-H1"_s << u"6 th\u00e1ng 2020"_s << u"H1/2020"_s;
    QTest::newRow("nine months") << u"2020-9M"_s << u"9 th\u00e1ng 2020"_s << u"9M/2020"_s;
    QTest::newRow("quarter") << u"2020-Q3"_s << u"qu\u00fd III/2020"_s << u"Q3/2020"_s;
    QTest::newRow("month") << u"2020-05"_s << u"05/2020"_s << u"05/2020"_s;
}

void TestFormat::periods()
{
    QFETCH(QString, code);
    const Period period = *Period::fromText(code);
    QTEST(vietnamese.period(period), "vi");
    QTEST(english.period(period), "en");
    QCOMPARE(Period::fromText(vietnamese.period(period)), std::optional(period));
}

void TestFormat::languagesAndTexts()
{
    QCOMPARE(languageFromCode(u"vi"_s), std::optional(Language::Vietnamese));
    QCOMPARE(languageFromCode(u"fr"_s), std::optional<Language>());
    QCOMPARE(languageCode(Language::English), u"en"_s);
    const LocalizedText half{u"t\u1ec9nh"_s, {}};
    QCOMPARE(half.in(Language::English), u"t\u1ec9nh"_s);
    QVERIFY(LocalizedText().isEmpty());
}

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberreader.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

class TestNumberReader : public QObject
{
    Q_OBJECT

private slots:
    void certainReadings_data();
    void certainReadings();
    void ambiguousReadings_data();
    void ambiguousReadings();
    void refusedTexts_data();
    void refusedTexts();
    void proofs_data();
    void proofs();
    void limitsDecide_data();
    void limitsDecide();
    void percentSignIsNoted();
};

void TestNumberReader::certainReadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("decimal comma") << u"95,12"_s << 95.12;
    QTest::newRow("decimal point") << u"95.12"_s << 95.12;
    QTest::newRow("grouped by points, decimal comma") << u"1.234,5"_s << 1234.5;
    QTest::newRow("grouped by commas, decimal point") << u"1,234.5"_s << 1234.5;
    QTest::newRow("two groups") << u"12.345.678"_s << 12345678.0;
    QTest::newRow("two groups by commas") << u"12,345,678"_s << 12345678.0;
    QTest::newRow("a leading zero makes decimals") << u"0.125"_s << 0.125;
    QTest::newRow("a score of an index") << u"0.865"_s << 0.865;
    QTest::newRow("the same with a comma") << u"0,865"_s << 0.865;
    QTest::newRow("grouped by a blank") << u"12 500"_s << 12500.0;
    QTest::newRow("grouped by a no-break blank") << u"12\u00a0500"_s << 12500.0;
    QTest::newRow("grouped by a narrow no-break blank") << u"12\u202f500"_s << 12500.0;
    QTest::newRow("grouped by a thin blank") << u"12\u2009500"_s << 12500.0;
    QTest::newRow("grouped by blanks, decimal comma") << u"12 500,5"_s << 12500.5;
    QTest::newRow("grouped by a figure blank") << u"12\u2007500"_s << 12500.0;
    QTest::newRow("grouped by an apostrophe") << u"12'500"_s << 12500.0;
    QTest::newRow("grouped by typographic apostrophes") << u"1\u2019234\u2019567,5"_s << 1234567.5;
    QTest::newRow("digits of full width") << u"\uff17\uff18\uff0c\uff15"_s << 78.5;
    QTest::newRow("per cent") << u"12,5%"_s << 12.5;
    QTest::newRow("a true minus") << u"\u22123"_s << -3.0;
    QTest::newRow("a hyphen as minus") << u"-3,5"_s << -3.5;
    QTest::newRow("a plus") << u"+4"_s << 4.0;
    QTest::newRow("blanks around it") << u" 78,5 "_s << 78.5;
    QTest::newRow("zero") << u"0"_s << 0.0;
    QTest::newRow("zero with decimals") << u"0,000"_s << 0.0;
    QTest::newRow("four digits are not grouped") << u"2020"_s << 2020.0;
    QTest::newRow("a point without a digit before it") << u".5"_s << 0.5;
    QTest::newRow("four digits before the point") << u"1234.567"_s << 1234.567;
    QTest::newRow("four decimals") << u"1.2345"_s << 1.2345;
}

void TestNumberReader::certainReadings()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    const NumberReading reading = readNumber(text);
    QVERIFY(reading.isNumber() && !reading.isAmbiguous());
    QCOMPARE(reading.certain(), std::optional(value));
    QCOMPARE(reading.as(NumberFormat::Comma), std::optional(value));
    QCOMPARE(reading.as(NumberFormat::Point), std::optional(value));
}

void TestNumberReader::ambiguousReadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("withComma");
    QTest::addColumn<double>("withPoint");
    QTest::newRow("a point and three digits") << u"1.234"_s << 1234.0 << 1.234;
    QTest::newRow("a comma and three digits") << u"1,234"_s << 1.234 << 1234.0;
    QTest::newRow("two digits before the point") << u"12.345"_s << 12345.0 << 12.345;
    QTest::newRow("three digits before the point") << u"123.456"_s << 123456.0 << 123.456;
    QTest::newRow("three digits before the comma") << u"123,456"_s << 123.456 << 123456.0;
    QTest::newRow("noughts behind the point") << u"100.000"_s << 100000.0 << 100.0;
    QTest::newRow("below nought") << u"\u2212123.456"_s << -123456.0 << -123.456;
    QTest::newRow("with a minus") << u"-12.500"_s << -12500.0 << -12.5;
}

void TestNumberReader::ambiguousReadings()
{
    QFETCH(QString, text);
    QFETCH(double, withComma);
    QFETCH(double, withPoint);
    const NumberReading reading = readNumber(text);
    QVERIFY(reading.isNumber() && reading.isAmbiguous());
    QVERIFY(!reading.certain());
    QVERIFY(!reading.proves());
    QCOMPARE(reading.as(NumberFormat::Comma), std::optional(withComma));
    QCOMPARE(reading.as(NumberFormat::Point), std::optional(withPoint));
}

void TestNumberReader::refusedTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",      " ",       "abc",     "1.23.4",     "1,2,3", "12.34.567", "1 2",
          "12 50", "1.234.5", "1,234,5", "1.2,3.4",    "--3",   "3-",        "5 5 5",
          "1e5",   "0x10",    "nan",     "inf",        "%",     "-",         ".",
          ",",     "53/63",   "12,5%%",  "01.234.567", "1..2",  "1.,2",      "12 345 67"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    QTest::newRow("more than a double holds") << QString(400, u'9');
    QTest::newRow("digits of another script") << u"\u0663"_s;
    QTest::newRow("an apostrophe before it") << u"'78"_s;
    QTest::newRow("an apostrophe between two digits") << u"12'50"_s;
    QTest::newRow("a raised digit") << u"78,5\u00b9"_s;
}

void TestNumberReader::refusedTexts()
{
    QFETCH(QString, text);
    const NumberReading reading = readNumber(text);
    QVERIFY(!reading.isNumber());
    QVERIFY(!reading.certain() && !reading.as(NumberFormat::Comma));
}

void TestNumberReader::proofs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("proof");
    QTest::newRow("a decimal comma") << u"78,5"_s << 0;
    QTest::newRow("a decimal point") << u"78.5"_s << 1;
    QTest::newRow("two groups by points prove the comma") << u"12.345.678"_s << 0;
    QTest::newRow("a whole number proves nothing") << u"2020"_s << -1;
}

void TestNumberReader::proofs()
{
    QFETCH(QString, text);
    QFETCH(int, proof);
    const auto proved = readNumber(text).proves();
    QCOMPARE(proved ? static_cast<int>(*proved) : -1, proof);
}

void TestNumberReader::limitsDecide_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("limits");
    QTest::addColumn<int>("decision");
    QTest::newRow("12345 per cent cannot be") << u"12.345"_s << u"0..100"_s << 1;
    QTest::newRow("nor with a comma") << u"12,345"_s << u"0..100"_s << 0;
    QTest::newRow("a count of at least 100") << u"1.234"_s << u"100.."_s << 0;
    QTest::newRow("open limits decide nothing") << u"1.234"_s << u".."_s << -1;
    QTest::newRow("both within") << u"1.234"_s << u"0..2000"_s << -1;
    QTest::newRow("both outside") << u"1.234"_s << u"..1"_s << -1;
    QTest::newRow("one reading needs no decision") << u"78,5"_s << u"0..10"_s << -1;
}

void TestNumberReader::limitsDecide()
{
    QFETCH(QString, text);
    QFETCH(QString, limits);
    QFETCH(int, decision);
    const auto bound = [&](int end) {
        const QString part = limits.section(u".."_s, end, end);
        return part.isEmpty() ? std::nullopt : std::optional(part.toDouble());
    };
    const auto decided = readNumber(text).decidedBy({bound(0), bound(1)});
    QCOMPARE(decided ? static_cast<int>(*decided) : -1, decision);
}

void TestNumberReader::percentSignIsNoted()
{
    QVERIFY(readNumber(u"12,5%"_s).percentSign);
    QVERIFY(readNumber(u"12,5 %"_s).percentSign);
    QVERIFY(!readNumber(u"12,5"_s).percentSign);
}

QTEST_APPLESS_MAIN(TestNumberReader)
#include "tst_numberreader.moc"

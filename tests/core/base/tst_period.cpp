// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"
#include "tests/support/printed.h"

#include <QTest>

#include <algorithm>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

class TestPeriod : public QObject
{
    Q_OBJECT

private slots:
    void notations_data();
    void notations();
    void refusals_data();
    void refusals();
    void codesReadBack_data();
    void codesReadBack();
    void orderIsByTheLastDay();
    void defaultIsNoPeriod();
    void onlyYearsAreAnnual();
};

void TestPeriod::notations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("a year") << u"2020"_s << u"2020"_s;
    QTest::newRow("a year in words") << u"n\u0103m 2020"_s << u"2020"_s;
    QTest::newRow("a year in capitals without marks") << u" NAM 2020 "_s << u"2020"_s;
    QTest::newRow("the first half") << u"2020-H1"_s << u"2020-H1"_s;
    QTest::newRow("the second half") << u"2020-h2"_s << u"2020-H2"_s;
    QTest::newRow("six months") << u"6 th\u00e1ng 2020"_s << u"2020-H1"_s;
    QTest::newRow("the first six months")
        << u"6 th\u00e1ng \u0111\u1ea7u n\u0103m 2020"_s << u"2020-H1"_s;
    QTest::newRow("the last six months")
        << u"6 th\u00e1ng cu\u1ed1i n\u0103m 2020"_s << u"2020-H2"_s;
    QTest::newRow("the whole year") << u"c\u1ea3 n\u0103m 2020"_s << u"2020"_s;
    QTest::newRow("nine months by code") << u"2020-9M"_s << u"2020-9M"_s;
    QTest::newRow("nine months") << u"9 th\u00e1ng 2020"_s << u"2020-9M"_s;
    QTest::newRow("nine months of the year") << u"9 th\u00e1ng n\u0103m 2020"_s << u"2020-9M"_s;
    QTest::newRow("a quarter") << u"2020-Q3"_s << u"2020-Q3"_s;
    QTest::newRow("a quarter with a Roman number") << u"qu\u00fd III/2020"_s << u"2020-Q3"_s;
    QTest::newRow("the fourth one") << u"Qu\u00fd IV/2020"_s << u"2020-Q4"_s;
    QTest::newRow("a quarter of the year in words")
        << u"qu\u00fd 1 n\u0103m 2020"_s << u"2020-Q1"_s;
    QTest::newRow("a month") << u"2020-05"_s << u"2020-05"_s;
    QTest::newRow("a month before the year") << u"05/2020"_s << u"2020-05"_s;
    QTest::newRow("a month of one digit") << u"5/2020"_s << u"2020-05"_s;
    QTest::newRow("a month of the year in words")
        << u"Th\u00e1ng 05 n\u0103m 2020"_s << u"2020-05"_s;
    QTest::newRow("a month behind its letter") << u"T5/2020"_s << u"2020-05"_s;
    QTest::newRow("a month before a dash") << u"T12-2020"_s << u"2020-12"_s;
    QTest::newRow("three months are the first quarter")
        << u"3 th\u00e1ng \u0111\u1ea7u n\u0103m 2020"_s << u"2020-Q1"_s;
    QTest::newRow("twelve months are the year") << u"12 th\u00e1ng n\u0103m 2020"_s << u"2020"_s;
    QTest::newRow("the year before its quarter") << u"N\u0103m 2020, qu\u00fd II"_s << u"2020-Q2"_s;
    QTest::newRow("the year before its half")
        << u"2020 (6 th\u00e1ng \u0111\u1ea7u n\u0103m)"_s << u"2020-H1"_s;
    QTest::newRow("a year as a program writes it") << u"2020.0"_s << u"2020"_s;
    QTest::newRow("a month in words") << u"th\u00e1ng 12/2020"_s << u"2020-12"_s;
}

void TestPeriod::notations()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto period = Period::fromText(text);
    QVERIFY(period);
    QCOMPARE(period->code(), code);
    QCOMPARE(Period::fromText(text.normalized(QString::NormalizationForm_D)), period);
}

void TestPeriod::refusals_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "20",
                             "20200",
                             "1899",
                             "2200",
                             "2020-H3",
                             "2020-Q5",
                             "2020-00",
                             "2020-13",
                             "13/2020",
                             "0/2020",
                             "quy V/2020",
                             "2020-8M",
                             "2020.5",
                             "2020-05-01",
                             "T13/2020",
                             "05-2020",
                             "year",
                             "-2020",
                             "10 thang 2020",
                             "11 thang dau nam 2020",
                             "ke hoach 2020"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TestPeriod::refusals()
{
    QFETCH(QString, text);
    QVERIFY(!Period::fromText(text));
}

void TestPeriod::codesReadBack_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("year") << Period::year(2020) << QDate(2020, 1, 1) << QDate(2020, 12, 31);
    QTest::newRow("first half") << Period::halfYear(2020, 1) << QDate(2020, 1, 1)
                                << QDate(2020, 6, 30);
    QTest::newRow("second half") << Period::halfYear(2020, 2) << QDate(2020, 7, 1)
                                 << QDate(2020, 12, 31);
    QTest::newRow("nine months") << Period::nineMonths(2020) << QDate(2020, 1, 1)
                                 << QDate(2020, 9, 30);
    QTest::newRow("third quarter")
        << Period::quarter(2020, 3) << QDate(2020, 7, 1) << QDate(2020, 9, 30);
    QTest::newRow("February of a leap year")
        << Period::month(2020, 2) << QDate(2020, 2, 1) << QDate(2020, 2, 29);
    QTest::newRow("February of another")
        << Period::month(2021, 2) << QDate(2021, 2, 1) << QDate(2021, 2, 28);
}

void TestPeriod::codesReadBack()
{
    QFETCH(Period, period);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QCOMPARE(Period::fromText(period.code()), std::optional(period));
    QCOMPARE(period.firstDay(), first);
    QCOMPARE(period.lastDay(), last);
}

void TestPeriod::orderIsByTheLastDay()
{
    const QList<Period> ordered{
        Period::year(2019),        Period::month(2020, 1),   Period::month(2020, 3),
        Period::quarter(2020, 1),  Period::month(2020, 6),   Period::quarter(2020, 2),
        Period::halfYear(2020, 1), Period::month(2020, 9),   Period::quarter(2020, 3),
        Period::nineMonths(2020),  Period::quarter(2020, 4), Period::halfYear(2020, 2),
        Period::year(2020),        Period::month(2021, 1)};
    QVERIFY(std::is_sorted(ordered.cbegin(), ordered.cend()));
    QList<Period> shuffled(ordered.crbegin(), ordered.crend());
    std::sort(shuffled.begin(), shuffled.end());
    QVERIFY(shuffled == ordered);
}

void TestPeriod::defaultIsNoPeriod()
{
    QVERIFY(!Period().isValid());
    QVERIFY(!Period().isAnnual());
    QVERIFY(Period().firstDay().isNull() && Period().lastDay().isNull());
    QVERIFY(Period() < Period::year(1900));
}

void TestPeriod::onlyYearsAreAnnual()
{
    QVERIFY(Period::year(2020).isAnnual());
    QVERIFY(!Period::halfYear(2020, 1).isAnnual());
    QVERIFY(!Period::nineMonths(2020).isAnnual());
}

QTEST_APPLESS_MAIN(TestPeriod)
#include "tst_period.moc"

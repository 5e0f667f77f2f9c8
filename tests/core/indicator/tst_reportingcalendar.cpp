// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/reportingcalendar.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

class TestReportingCalendar : public QObject
{
    Q_OBJECT

private slots:
    void builtinDates_data();
    void builtinDates();
    void workingDays_data();
    void workingDays();
    void daysOfShortMonths_data();
    void daysOfShortMonths();
    void dayOfItsOwnComesBeforeWorkingDays();
    void documentsRuleFromTheirDay();
    void withoutARuleNoDate();
    void everyRuleNamesItsDocument();
};

void TestReportingCalendar::builtinDates_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QDate>("closing");
    QTest::addColumn<QDate>("due");
    QTest::newRow("a year") << u"2020"_s << QDate(2020, 12, 14) << QDate(2020, 12, 16);
    QTest::newRow("a year that closes on a Saturday")
        << u"2024"_s << QDate(2024, 12, 14) << QDate(2024, 12, 17);
    QTest::newRow("six months") << u"2021-H1"_s << QDate(2021, 6, 14) << QDate(2021, 6, 16);
    QTest::newRow("the second half: no document") << u"2021-H2"_s << QDate() << QDate();
    QTest::newRow("nine months") << u"2021-9M"_s << QDate(2021, 9, 14) << QDate(2021, 9, 16);
    QTest::newRow("a quarter") << u"2021-Q1"_s << QDate(2021, 3, 14) << QDate(2021, 3, 16);
    QTest::newRow("the last quarter") << u"2021-Q4"_s << QDate(2021, 12, 14) << QDate(2021, 12, 16);
    QTest::newRow("February of a leap year")
        << u"2024-02"_s << QDate(2024, 2, 14) << QDate(2024, 2, 16);
    QTest::newRow("a month that closes on a Friday")
        << u"2025-02"_s << QDate(2025, 2, 14) << QDate(2025, 2, 18);
}

void TestReportingCalendar::builtinDates()
{
    QFETCH(QString, period);
    const ReportingCalendar calendar(builtinReportingRules());
    QTEST(calendar.closingDate(*Period::fromText(period)), "closing");
    QTEST(calendar.dueDate(*Period::fromText(period)), "due");
}

void TestReportingCalendar::workingDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("none") << QDate(2024, 12, 14) << 0 << QDate(2024, 12, 14);
    QTest::newRow("within a week") << QDate(2024, 12, 9) << 4 << QDate(2024, 12, 13);
    QTest::newRow("over a weekend") << QDate(2024, 12, 13) << 1 << QDate(2024, 12, 16);
    QTest::newRow("from a Sunday") << QDate(2024, 12, 15) << 1 << QDate(2024, 12, 16);
    QTest::newRow("over 29 February") << QDate(2024, 2, 28) << 2 << QDate(2024, 3, 1);
    QTest::newRow("over 28 February") << QDate(2023, 2, 28) << 2 << QDate(2023, 3, 2);
}

void TestReportingCalendar::workingDays()
{
    QFETCH(QDate, day);
    QFETCH(int, days);
    QTEST(workingDaysAfter(day, days), "expected");
}

void TestReportingCalendar::daysOfShortMonths_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("monthsAfter");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("leap year") << 30 << 0 << u"2024-02"_s << QDate(2024, 2, 29);
    QTest::newRow("common year") << 30 << 0 << u"2023-02"_s << QDate(2023, 2, 28);
    QTest::newRow("two months after the year") << 31 << 2 << u"2023"_s << QDate(2024, 2, 29);
    QTest::newRow("the month after") << 15 << 1 << u"2023-Q4"_s << QDate(2024, 1, 15);
    QTest::newRow("the month before") << 31 << -1 << u"2023-9M"_s << QDate(2023, 8, 31);
}

void TestReportingCalendar::daysOfShortMonths()
{
    QFETCH(int, day);
    QFETCH(int, monthsAfter);
    QFETCH(QString, period);
    QTEST((MonthDay{day, monthsAfter}.after(*Period::fromText(period))), "expected");
}

void TestReportingCalendar::dayOfItsOwnComesBeforeWorkingDays()
{
    ReportingRule rule;
    rule.closing = MonthDay{14};
    rule.dueWorkingDays = 2;
    rule.due = MonthDay{5, 1};
    QCOMPARE(ReportingCalendar({rule}).dueDate(Period::year(2024)), QDate(2025, 1, 5));
    rule.due.reset();
    rule.closing.reset(); // nothing to count working days from
    QVERIFY(ReportingCalendar({rule}).dueDate(Period::year(2024)).isNull());
}

void TestReportingCalendar::documentsRuleFromTheirDay()
{
    ReportingRule old;
    old.closing = MonthDay{31};
    ReportingRule later;
    later.closing = MonthDay{14};
    later.validity.from = QDate(2020, 5, 15);
    const ReportingCalendar calendar({old, later});
    QCOMPARE(calendar.closingDate(Period::year(2019)), QDate(2019, 12, 31));
    QCOMPARE(calendar.closingDate(Period::year(2020)), QDate(2020, 12, 14));
}

void TestReportingCalendar::withoutARuleNoDate()
{
    QVERIFY(ReportingCalendar().closingDate(Period::year(2024)).isNull());
    QVERIFY(ReportingCalendar().dueDate(Period::year(2024)).isNull());
    const ReportingCalendar calendar(builtinReportingRules());
    QVERIFY(calendar.closingDate(Period()).isNull());
    QVERIFY(!calendar.ruleFor(Period::halfYear(2024, 2)));
}

void TestReportingCalendar::everyRuleNamesItsDocument()
{
    for (const ReportingRule &rule : builtinReportingRules())
        QVERIFY(rule.document.contains(u"01/2023/Q\u0110-UBND"_s));
}

QTEST_APPLESS_MAIN(TestReportingCalendar)
#include "tst_reportingcalendar.moc"

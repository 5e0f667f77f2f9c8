// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/cellformat.h"
#include "core/sheets/cellvalue.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Core::CellFormat)

class TestCellFormat : public QObject
{
    Q_OBJECT

private slots:
    void codes_data();
    void codes();
    void sectionsDrawDifferentNumbers();
    void builtinNumbers_data();
    void builtinNumbers();
    void percentagesKeepTheirDigits_data();
    void percentagesKeepTheirDigits();
    void numbers_data();
    void numbers();
    void firstDayOfADate_data();
    void firstDayOfADate();
};

void TestCellFormat::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<CellFormat>("format");
    QTest::newRow("General") << u"General"_s << CellFormat::Plain;
    QTest::newRow("grouped") << u"#,##0.00"_s << CellFormat::Plain;
    QTest::newRow("scientific") << u"0.00E+00"_s << CellFormat::Plain;
    QTest::newRow("a unit in quotes with a d")
        << u"#,##0.0 \"\u0111i\u1ec3m/ day\""_s << CellFormat::Plain;
    QTest::newRow("colours and conditions") << u"[Red][<0]0.0;0.0"_s << CellFormat::Plain;
    QTest::newRow("money of a country") << u"#,##0\\ [$\u20ab-42A]"_s << CellFormat::Plain;
    QTest::newRow("a percentage") << u"0.0%"_s << CellFormat::Percent;
    QTest::newRow("a percentage in accounting")
        << u"_(* #,##0%_);_(* \\(#,##0%\\)"_s << CellFormat::Percent;
    QTest::newRow("a percent sign that is only text") << u"0.0\\%"_s << CellFormat::Plain;
    QTest::newRow("a quoted percent sign") << u"0.0\"%\""_s << CellFormat::Plain;
    QTest::newRow("a Vietnamese date") << u"[$-42A]dd/mm/yyyy;@"_s << CellFormat::Day;
    QTest::newRow("day and month") << u"dd/mm"_s << CellFormat::Day;
    QTest::newRow("a month's name") << u"mmmm"_s << CellFormat::Day;
    QTest::newRow("month and year") << u"\"Th\u00e1ng \"mm/yyyy"_s << CellFormat::Month;
    QTest::newRow("a year") << u"yyyy"_s << CellFormat::Year;
    QTest::newRow("a year after a word") << u"\"N\u0103m\" yyyy"_s << CellFormat::Year;
    QTest::newRow("a moment") << u"dd/mm/yyyy hh:mm"_s << CellFormat::DateTime;
    QTest::newRow("a time") << u"hh:mm AM/PM"_s << CellFormat::Time;
    QTest::newRow("minutes and seconds") << u"mm:ss.0"_s << CellFormat::Time;
    QTest::newRow("elapsed hours") << u"[h]:mm:ss"_s << CellFormat::Duration;
    QTest::newRow("elapsed minutes") << u"[mm]:ss"_s << CellFormat::Duration;
    QTest::newRow("only the first section counts") << u"0.0;yyyy"_s << CellFormat::Plain;
    QTest::newRow("a quote that never ends") << u"0\"dd"_s << CellFormat::Plain;
    QTest::newRow("a bracket that never ends") << u"0[h"_s << CellFormat::Plain;
    QTest::newRow("an escape at the end") << u"0\\"_s << CellFormat::Plain;
}

void TestCellFormat::codes()
{
    QFETCH(QString, code);
    QFETCH(CellFormat, format);
    QCOMPARE(NumberFormatCode(code).of(1), format);
}

void TestCellFormat::sectionsDrawDifferentNumbers()
{
    const NumberFormatCode shares(u"[<=1]0.0%;0.0\"%\"");
    QCOMPARE(shares.of(0.785), CellFormat::Percent);
    QCOMPARE(shares.of(78.5), CellFormat::Plain);
    const NumberFormatCode three(u"[>100]0;[=0]\"-\";0.0%");
    QCOMPARE(three.of(101), CellFormat::Plain);
    QCOMPARE(three.of(0.5), CellFormat::Percent);
    const NumberFormatCode signs(u"0.0%;-0.0%;\"\u2013\"");
    QCOMPARE(signs.of(-0.5), CellFormat::Percent);
    QCOMPARE(signs.of(0), CellFormat::Percent);
    QCOMPARE(NumberFormatCode(u"0.0%;@").of(-0.5), CellFormat::Percent);
    QCOMPARE(NumberFormatCode(u"0.0\";\"%").of(0.5), CellFormat::Percent); // a quoted semicolon
}

void TestCellFormat::builtinNumbers_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<CellFormat>("format");
    const std::pair<int, CellFormat> known[] = {
        {0, CellFormat::Plain},    {4, CellFormat::Plain},  {9, CellFormat::Percent},
        {10, CellFormat::Percent}, {11, CellFormat::Plain}, {14, CellFormat::Day},
        {17, CellFormat::Month},   {18, CellFormat::Time},  {22, CellFormat::DateTime},
        {27, CellFormat::Day},     {32, CellFormat::Time},  {36, CellFormat::Day},
        {37, CellFormat::Plain},   {45, CellFormat::Time},  {46, CellFormat::Duration},
        {49, CellFormat::Plain},   {58, CellFormat::Day},   {59, CellFormat::Plain},
    };
    for (const auto &[id, format] : known)
        QTest::addRow("%d", id) << id << format;
}

void TestCellFormat::builtinNumbers()
{
    QFETCH(int, id);
    QFETCH(CellFormat, format);
    QCOMPARE(builtinFormat(id), format);
}

void TestCellFormat::percentagesKeepTheirDigits_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("percentage");
    QTest::newRow("0.785") << 0.785 << 78.5;
    QTest::newRow("0.07, which times 100 is not 7") << 0.07 << 7.0;
    QTest::newRow("0.29") << 0.28999999999999998 << 29.0;
    QTest::newRow("1.1") << 1.1 << 110.0;
    QTest::newRow("a third") << 1.0 / 3 << 33.33333333333333;
    QTest::newRow("negative") << -0.145 << -14.5;
    QTest::newRow("nothing") << 0.0 << 0.0;
    QTest::newRow("very small") << 5e-324 << 5e-322;
    QTest::newRow("the largest stays finite") << 1e305 << 1e307;
}

void TestCellFormat::percentagesKeepTheirDigits()
{
    QFETCH(double, share);
    QFETCH(double, percentage);
    QCOMPARE(percentOf(share), percentage);
}

void TestCellFormat::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<double>("number");
    QTest::newRow("blanks around") << " 1.5\n"_ba << true << 1.5;
    QTest::newRow("a plus") << "+2"_ba << true << 2.0;
    QTest::newRow("a comma") << "1,5"_ba << false << 0.0;
    QTest::newRow("nothing") << ""_ba << false << 0.0;
    QTest::newRow("infinite") << "inf"_ba << false << 0.0;
    QTest::newRow("not a number") << "nan"_ba << false << 0.0;
    QTest::newRow("too large") << "1e999"_ba << false << 0.0;
    QTest::newRow("something after it") << "1 2"_ba << false << 0.0;
}

void TestCellFormat::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isNumber);
    QFETCH(double, number);
    const auto read = xmlNumber(std::string_view(text.constData(), size_t(text.size())));
    QCOMPARE(read.has_value(), isNumber);
    QCOMPARE(read.value_or(0), number);
}

void TestCellFormat::firstDayOfADate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("a year") << u"2020"_s << QDate(2020, 1, 1);
    QTest::newRow("a month") << u"2020-10"_s << QDate(2020, 10, 1);
    QTest::newRow("a day") << u"2020-10-20"_s << QDate(2020, 10, 20);
    QTest::newRow("a moment") << u"2020-10-20T07:30:00"_s << QDate(2020, 10, 20);
}

void TestCellFormat::firstDayOfADate()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    Cell cell;
    cell.text = text;
    QCOMPARE(cell.date(), QDate());
    cell.kind = Cell::Kind::Date;
    QCOMPARE(cell.date(), date);
}

QTEST_APPLESS_MAIN(TestCellFormat)
#include "tst_cellformat.moc"

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/import/importmapping.h"
#include "tests/support/printed.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<ImportOptions> read(const QByteArray &members)
{
    return readMapping("{\"format\":\"bentre-ict/mapping\",\"version\":1" + members + '}',
                       u"m.json"_s);
}

} // namespace

class TestImportMapping : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsRead();
    void everythingMayBeLeftOut();
    void sheetMayBeANumber();
    void aDashLeavesAColumnOut();
    void whatIsWrittenIsReadBack();
    void faults_data();
    void faults();
};

void TestImportMapping::everythingIsRead()
{
    const auto options =
        read(R"(,"sheet":"Data","header_row":5,"number_format":"comma","period":"qu\u00fd III/2023",
                "area":"83","columns":{"B":"ch\u1ec9 ti\u00eau","C":"value","N\u0103m nay":"2023","E":"HT01"})");
    QVERIFY2(options, outcome(options).constData());
    ImportOptions expected;
    expected.sheet = u"Data"_s;
    expected.headerRow = 5;
    expected.numberFormat = NumberFormat::Comma;
    expected.period = Period::quarter(2023, 3);
    expected.area = u"83"_s;
    expected.mapping = u"m.json"_s;
    expected.columns = {{u"B"_s, ObservationColumn::Indicator, {}, {}},
                        {u"C"_s, ObservationColumn::Value, {}, {}},
                        {u"E"_s, {}, {}, u"HT01"_s},
                        {u"N\u0103m nay"_s, {}, Period::year(2023), {}}};
    QVERIFY(*options == expected);
}

void TestImportMapping::everythingMayBeLeftOut()
{
    ImportOptions expected;
    expected.mapping = u"m.json"_s;
    const auto options = read({});
    QVERIFY2(options, outcome(options).constData());
    QVERIFY(*options == expected);
}

void TestImportMapping::sheetMayBeANumber()
{
    QCOMPARE(read(",\"sheet\":2")->sheet, u"2"_s);
}

void TestImportMapping::aDashLeavesAColumnOut()
{
    const auto options = read(R"(,"columns":{"Old value":"-"})");
    QVERIFY2(options, outcome(options).constData());
    QVERIFY(options->columns.value(0).isLeftOut());
}

void TestImportMapping::whatIsWrittenIsReadBack()
{
    ImportOptions options;
    options.mapping = u"m.json"_s;
    QVERIFY(*readMapping(writeMapping(options), u"m.json"_s) == options);
    options.sheet = u"B\u00e1o c\u00e1o"_s;
    options.headerRow = 0;
    options.numberFormat = NumberFormat::Point;
    options.period = Period::quarter(2024, 3);
    options.area = u"829"_s;
    options.names.indicators = {{u"DVC to\u00e0n tr\u00ecnh"_s, u"CQS03T"_s}};
    options.names.areas = {{u"TP"_s, u"829"_s}};
    options.columns = {{u"A"_s, ObservationColumn::Indicator, {}, {}},
                       {u"B"_s, {}, Period::month(2023, 5), {}},
                       {u"C"_s, {}, {}, {}},
                       {u"D"_s, {}, {}, u"KTS04"_s}};
    const auto read = readMapping(writeMapping(options), u"m.json"_s);
    QVERIFY2(read, outcome(read).constData());
    QVERIFY(*read == options);
}

void TestImportMapping::faults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const QByteArray head = "{\"format\":\"bentre-ict/mapping\",\"version\":1,";
    QTest::newRow("no JSON") << "{"_ba << u"$@1"_s;
    QTest::newRow("a list") << "[]"_ba << u"$@0"_s;
    QTest::newRow("another format")
        << R"({"format":"bentre-ict/programme","version":1})"_ba << u"$.format"_s;
    QTest::newRow("another version")
        << R"({"format":"bentre-ict/mapping","version":2})"_ba << u"$.version"_s;
    QTest::newRow("an unknown key") << QByteArray(head + "\"colums\":{}}") << u"$.colums"_s;
    QTest::newRow("a number as a column")
        << QByteArray(head + "\"columns\":{\"A\":1}}") << u"$.columns.A"_s;
    QTest::newRow("a list of columns") << QByteArray(head + "\"columns\":[]}") << u"$.columns"_s;
    QTest::newRow("half a row") << QByteArray(head + "\"header_row\":1.5}") << u"$.header_row"_s;
    QTest::newRow("no number format")
        << QByteArray(head + "\"number_format\":\"dot\"}") << u"$.number_format"_s;
    QTest::newRow("no period") << QByteArray(head + "\"period\":\"soon\"}") << u"$.period"_s;
}

void TestImportMapping::faults()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const auto options = readMapping(json, u"m.json"_s);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, Error::Kind::BadMapping);
    QCOMPARE(options.error().subject, u"m.json"_s);
    QCOMPARE(options.error().arguments.first(), path);
    QVERIFY(!options.error().arguments.last().isEmpty());
}

QTEST_GUILESS_MAIN(TestImportMapping)
#include "tst_importmapping.moc"

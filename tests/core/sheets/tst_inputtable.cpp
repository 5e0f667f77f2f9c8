// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/inputfile.h"
#include "core/sheets/sheetfault.h"
#include "tests/support/printed.h"
#include "tests/support/sheetbuilder.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Vietnamese for "Ben Tre province, indicators of the information society", as TCVN3 has it.
const QString tcvn3 =
    u"T\u00d8nh B\u00d5n Tre, ch\u00d8 ti\u00aau x\u00b7 h\u00e9i th\u00abng tin"_s;
const QString unicode =
    u"T\u1ec9nh B\u1ebfn Tre, ch\u1ec9 ti\u00eau x\u00e3 h\u1ed9i th\u00f4ng tin"_s;

InputTable csvTable(const QString &csv)
{
    return inputTable(*readCsv(csv.toUtf8(), u"x.csv"_s), u"x.csv"_s);
}

bool hasTwoCells(const InputTable &table)
{
    return !table.rows().isEmpty() && table.rows().first().cells.size() == 2;
}

QString chosen(const QList<SheetPlan> &plans, const QString &sheet = {})
{
    const auto table = chooseTable(inputFile(plans), sheet, hasTwoCells);
    if (!table)
        return reasonCode(table.error().kind) + u' ' + table.error().arguments.join(u'|');
    QString text = table->table.sheet.info.name;
    if (!table->otherSheets.isEmpty())
        text += u" and "_s + table->otherSheets.join(u'|');
    return text;
}

} // namespace

class TestInputTable : public QObject
{
    Q_OBJECT

private slots:
    void csvRowsAreTexts();
    void contentDecidesNotTheName();
    void anEmptyFileIsSaidToBeEmpty();
    void textOfACell_data();
    void textOfACell();
    void addresses();
    void mergedHeadersSpread();
    void fontsGiveTheEncodingAway();
    void unicodeInAnOldFontStays();
    void headerAndRowsAreJudgedApart();
    void whatWasTypedIsKept();
    void rowsTooFewToTellAreAsTheBytesAre();
    void aCellIsPutRight();
    void sheetIsChosen_data();
    void sheetIsChosen();
    void csvHasNoSheets();
};

void TestInputTable::csvRowsAreTexts()
{
    const InputTable table = csvTable(u" a ,,78.5\n\n,b\n"_s);
    QCOMPARE(printed(table.sheet), u"1 A'a' C'78.5'\n3 B'b'"_s);
    QCOMPARE(table.sheet.info.name, QString());
    QVERIFY(!table.encoding);
}

void TestInputTable::contentDecidesNotTheName()
{
    const auto csv = InputFile::read("a,b\n", u"x.xlsx"_s);
    QVERIFY(csv && csv->sheets().isEmpty());
    const auto workbook = InputFile::read(workbookFile({{u"S"_s, {u"a|b"_s}}}), u"x.csv"_s);
    QVERIFY2(workbook, outcome(workbook).constData());
    QCOMPARE(workbook->sheets().size(), 1);
    QCOMPARE(workbook->table()->rows().size(), 1);
    QCOMPARE(InputFile::open(u"/nowhere/x.csv"_s).error().kind, Error::Kind::FileNotFound);
}

void TestInputTable::anEmptyFileIsSaidToBeEmpty()
{
    for (const QString &name : {u"x.csv"_s, u"x.xlsx"_s}) {
        const auto file = InputFile::read({}, name);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::BadTable);
        QCOMPARE(file.error().arguments.first(), QString::fromLatin1(SheetFaults::emptyFile));
    }
}

void TestInputTable::textOfACell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("a text") << u"x"_s << u"x"_s;
    QTest::newRow("a number with every digit") << u"=1000000"_s << u"1000000"_s;
    QTest::newRow("a fraction") << u"=0.1"_s << u"0.1"_s;
    QTest::newRow("a percentage") << u"=78.5%"_s << u"78.5%"_s;
    QTest::newRow("a day") << u"=45291d"_s << u"2023-12-31"_s;
    QTest::newRow("an error") << u"!#N/A"_s << u"#N/A"_s;
    QTest::newRow("nothing calculated") << u"~"_s << QString();
}

void TestInputTable::textOfACell()
{
    QFETCH(QString, cell);
    QFETCH(QString, text);
    const InputFile file = inputFile({{u"S"_s, {cell}}});
    QCOMPARE(inputText(file.table()->sheet.cell(1, 1)), text);
    QCOMPARE(inputText(nullptr), QString());
}

void TestInputTable::addresses()
{
    QCOMPARE(cellAddress(12, 4), u"D12"_s);
    QCOMPARE(cellAddress(1, 27), u"AA1"_s);
    QCOMPARE(cellAddress(1, maximumColumn), u"XFD1"_s);
}

void TestInputTable::mergedHeadersSpread()
{
    const InputFile file =
        inputFile({{u"S"_s, {u"a||b"_s, u"|c|"_s}, {u"A1:B1"_s, u"C1:C2"_s, u"D1:D2"_s}}});
    const InputTable table = *file.table();
    QCOMPARE(table.headerCells(0), (HeaderCells{{1, u"a"_s}, {2, u"a"_s}, {3, u"b"_s}}));
    QCOMPARE(table.headerCells(1), (HeaderCells{{2, u"c"_s}, {3, u"b"_s}}));
}

void TestInputTable::fontsGiveTheEncodingAway()
{
    const InputTable table = *inputFile({{u"S"_s, {u"v:B\u00d5n|B\u00d5n"_s}}}).table();
    QCOMPARE(inputText(table.sheet.cell(1, 1)), u"B\u1ebfn"_s);
    QCOMPARE(inputText(table.sheet.cell(1, 2)), u"B\u00d5n"_s); // one word alone proves nothing
    QCOMPARE(table.encoding, std::optional(LegacyEncoding::Tcvn3));
}

void TestInputTable::unicodeInAnOldFontStays()
{
    const InputTable table = *inputFile({{u"S"_s, {u"v:"_s + unicode}}}).table();
    QCOMPARE(inputText(table.sheet.cell(1, 1)), unicode);
    QVERIFY(!table.encoding);
}

void TestInputTable::headerAndRowsAreJudgedApart()
{
    InputTable table = csvTable(u"%1;a\n\"%2\";1\n"_s.arg(unicode, tcvn3));
    bringToUnicode(table, 1);
    QCOMPARE(inputText(table.sheet.cell(1, 1)), unicode);
    QCOMPARE(inputText(table.sheet.cell(2, 1)), unicode);
    QCOMPARE(table.encoding, std::optional(LegacyEncoding::Tcvn3));
    const InputTable done = table;
    bringToUnicode(table, 1);
    QCOMPARE(printed(table.sheet), printed(done.sheet));
    InputTable none = csvTable({});
    bringToUnicode(none, 0);
    QVERIFY(!none.encoding);
}

void TestInputTable::whatWasTypedIsKept()
{
    InputTable table = csvTable(u'"' + tcvn3 + u"\",Name\n"_s);
    bringToUnicode(table, 1);
    QCOMPARE(inputText(table.sheet.cell(1, 1)), unicode);
    QCOMPARE(table.asTyped.value({1, 1}), tcvn3);
    QVERIFY(!table.asTyped.contains({1, 2}));
}

void TestInputTable::rowsTooFewToTellAreAsTheBytesAre()
{
    const QByteArray bytes = "K\xfa,v\n" + tcvn3.toLatin1() + ",1\n";
    InputTable table = InputFile::read(bytes, u"x.csv"_s)->table().value();
    QCOMPARE(table.presumed, std::optional(LegacyEncoding::Tcvn3));
    bringToUnicode(table, 1);
    QCOMPARE(printed(table.sheet),
             u"1 A'K\u1ef3' B'v'\n2 A'%1' B'%2' C'1'"_s.arg(unicode.section(u',', 0, 0),
                                                            unicode.section(u',', 1).trimmed()));
    QCOMPARE(table.encoding, std::optional(LegacyEncoding::Tcvn3));
    QCOMPARE(table.asTyped.value({1, 1}), u"K\u00fa"_s);
    table.setText(2, 1, u"Thu h\u1ed3i x\u00f4i"_s);
    bringToUnicode(table, 0);
    QCOMPARE(inputText(table.sheet.cell(2, 1)), u"Thu h\u1ed3i x\u00f4i"_s);
}

void TestInputTable::aCellIsPutRight()
{
    InputTable table = csvTable(u"a,,7\nb\n"_s);
    table.setText(1, 3, u" 78,5 "_s);
    table.setText(1, 2, u"2020"_s);
    table.setText(1, 4, {});
    table.setText(2, 2, u"9"_s);
    table.setText(7, 1, u"nowhere"_s);
    QCOMPARE(printed(table.sheet), u"1 A'a' B'2020' C'78,5'\n2 A'b' B'9'"_s);
}

void TestInputTable::sheetIsChosen_data()
{
    QTest::addColumn<QString>("hidden"); ///< names of hidden sheets
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the first with a table") << QString() << QString() << u"Two and Three"_s;
    QTest::newRow("one by its name") << QString() << u"three"_s << u"Three"_s;
    QTest::newRow("one by its number") << QString() << u"1"_s << u"One"_s;
    QTest::newRow("none of that name")
        << QString() << u"Four"_s << u"unknown_sheet Four|One, Two, Three"_s;
    QTest::newRow("none of that number")
        << QString() << u"4"_s << u"unknown_sheet 4|One, Two, Three"_s;
    QTest::newRow("never a hidden one") << u"Two"_s << QString() << u"Three"_s;
    QTest::newRow("which is named where it is the only one")
        << u"Two Three"_s << QString() << u"hidden_sheet Two"_s;
    QTest::newRow("and can be asked for") << u"Two Three"_s << u"Two"_s << u"Two"_s;
}

void TestInputTable::sheetIsChosen()
{
    QFETCH(QString, hidden);
    QFETCH(QString, sheet);
    const QStringList names = hidden.split(u' ');
    const QList<SheetPlan> plans{{u"One"_s, {u"title"_s}},
                                 {u"Two"_s, {u"a|b"_s}, {}, names.contains(u"Two"_s)},
                                 {u"Three"_s, {u"a|b"_s}, {}, names.contains(u"Three"_s)}};
    QTEST(chosen(plans, sheet), "expected");
}

void TestInputTable::csvHasNoSheets()
{
    const auto file = InputFile::read("a,b\n", u"x.csv"_s);
    QVERIFY(chooseTable(*file, {}, hasTwoCells));
    QCOMPARE(chooseTable(*file, u"Data"_s, hasTwoCells).error().kind, Error::Kind::BadTable);
}

QTEST_GUILESS_MAIN(TestInputTable)
#include "tst_inputtable.moc"

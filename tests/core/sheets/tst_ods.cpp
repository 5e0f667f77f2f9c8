// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printed.h"
#include "tests/support/workbooks.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray inRow(const QByteArray &cells)
{
    return "<table:table-row>" + cells + "</table:table-row>";
}

// Three ways of showing a date, two fonts, a ring of parents.
const QByteArray styles =
    R"(<office:font-face-decls><style:font-face style:name="F1" svg:font-family="&apos;VNI-Times&apos;"/>
    </office:font-face-decls><office:automatic-styles>
    <number:date-style style:name="N1"><number:month/><number:text>/</number:text><number:year/></number:date-style>
    <number:date-style style:name="N2"><number:year number:style="long"/></number:date-style>
    <number:date-style style:name="N3"><number:day/><number:month/><number:year/><number:hours/></number:date-style>
    <style:style style:name="month" style:family="table-cell" style:data-style-name="N1"/>
    <style:style style:name="year" style:family="table-cell" style:data-style-name="N2"/>
    <style:style style:name="moment" style:family="table-cell" style:data-style-name="N3"/>
    <style:style style:name="vni" style:family="table-cell"><style:text-properties style:font-name="F1"/></style:style>
    <style:style style:name="child" style:family="table-cell" style:parent-style-name="vni"/>
    <style:style style:name="ring1" style:family="table-cell" style:parent-style-name="ring2"/>
    <style:style style:name="ring2" style:family="table-cell" style:parent-style-name="ring1"/>
    <style:style style:name="T1" style:family="text"><style:text-properties fo:font-family=".VnTime"/></style:style>
    <style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
    </office:automatic-styles>)"_ba;

} // namespace

class TestOds : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void texts_data();
    void texts();
    void rows_data();
    void rows();
    void fonts();
    void raisedSpans();
    void mergedValues();
    void hiddenColumns();
    void sheetsOfAFile();
    void defaultStylesOfColumns();
    void fontsOfCommonStyles();
};

void TestOds::cells_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the number, not what is shown")
        << R"(<table:table-cell office:value-type="float" office:value="1234.5678"><text:p>1.234,6</text:p></table:table-cell>)"_ba
        << u"1 A=1234.5678"_s;
    QTest::newRow("a percentage")
        << R"(<table:table-cell office:value-type="percentage" office:value="0.785"><text:p>78,5%</text:p></table:table-cell>)"_ba
        << u"1 A=78.5%"_s;
    QTest::newRow("money is a number")
        << R"(<table:table-cell office:value-type="currency" office:currency="VND" office:value="5"/>)"_ba
        << u"1 A=5"_s;
    QTest::newRow("a date")
        << R"(<table:table-cell office:value-type="date" office:date-value="2020-10-20"/>)"_ba
        << u"1 A@2020-10-20"_s;
    QTest::newRow("a month")
        << R"(<table:table-cell table:style-name="month" office:value-type="date" office:date-value="2020-10-20"/>)"_ba
        << u"1 A@2020-10"_s;
    QTest::newRow("a year")
        << R"(<table:table-cell table:style-name="year" office:value-type="date" office:date-value="2020-10-20"/>)"_ba
        << u"1 A@2020"_s;
    QTest::newRow("a moment")
        << R"(<table:table-cell table:style-name="moment" office:value-type="date" office:date-value="2020-10-20T07:30:00"/>)"_ba
        << u"1 A@2020-10-20T07:30:00"_s;
    QTest::newRow("a time")
        << R"(<table:table-cell office:value-type="time" office:time-value="PT07H30M00S"/>)"_ba
        << u"1 A'07:30:00'"_s;
    QTest::newRow("true")
        << R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"/>)"_ba
        << u"1 A?TRUE"_s;
    QTest::newRow("an error")
        << R"(<table:table-cell table:formula="of:=A2" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>)"_ba
        << u"1 A!#REF!"_s;
    QTest::newRow("an error written by another program")
        << R"(<table:table-cell table:formula="of:=1/0" office:value-type="string"><text:p>#DIV/0!</text:p></table:table-cell>)"_ba
        << u"1 A!#DIV/0!"_s;
    QTest::newRow("text that looks like an error")
        << R"(<table:table-cell office:value-type="string"><text:p>#REF!</text:p></table:table-cell>)"_ba
        << u"1 A'#REF!'"_s;
    QTest::newRow("a formula's number")
        << R"(<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>)"_ba
        << u"1 A=2"_s;
    QTest::newRow("a formula that was never calculated")
        << R"(<table:table-cell table:formula="of:=1+1"/>)"_ba << u"1 A~"_s;
    QTest::newRow("text kept apart from what is shown")
        << R"(<table:table-cell office:value-type="string" office:string-value="a"><text:p>b</text:p></table:table-cell>)"_ba
        << u"1 A'a'"_s;
    QTest::newRow("equal cells are repeated")
        << R"(<table:table-cell table:number-columns-repeated="3" office:value-type="float" office:value="1"/><table:table-cell office:value-type="float" office:value="2"/>)"_ba
        << u"1 A=1 B=1 C=1 D=2"_s;
    QTest::newRow("empty cells are passed over")
        << R"(<table:table-cell table:number-columns-repeated="3"/><table:table-cell office:value-type="float" office:value="2"/><table:table-cell table:number-columns-repeated="16380"/>)"_ba
        << u"1 D=2"_s;
    QTest::newRow("covered cells take their place and show nothing")
        << R"(<table:table-cell table:number-columns-spanned="2" office:value-type="float" office:value="1"/><table:covered-table-cell office:value-type="float" office:value="7"/><table:table-cell office:value-type="float" office:value="3"/>)"_ba
        << u"1 A=1 C=3"_s;
}

void TestOds::cells()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, expected);
    QCOMPARE(firstSheetText(odsFile(inRow(cells), styles)), expected);
}

void TestOds::texts_data()
{
    QTest::addColumn<QByteArray>("paragraphs");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one paragraph") << "<text:p>B\xe1\xba\xbfn Tre</text:p>"_ba << u"B\u1ebfn Tre"_s;
    QTest::newRow("several are lines")
        << "<text:p>a</text:p><text:p/><text:p>b</text:p>"_ba << u"a\n\nb"_s;
    QTest::newRow("spans are joined")
        << "<text:p>T\xe1\xbb\xb7 <text:span>l\xe1\xbb\x87</text:span></text:p>"_ba
        << u"T\u1ef7 l\u1ec7"_s;
    QTest::newRow("blanks in a row count once") << "<text:p>a  \n b</text:p>"_ba << u"a b"_s;
    QTest::newRow("blanks that are elements")
        << "<text:p>a<text:s text:c=\"3\"/>b<text:s/>c</text:p>"_ba << u"a   b c"_s;
    QTest::newRow("tabs and line breaks")
        << "<text:p>a<text:tab/>b<text:line-break/>c</text:p>"_ba << u"a\tb\nc"_s;
    QTest::newRow("links") << "<text:p><text:a>a</text:a>b</text:p>"_ba << u"ab"_s;
    QTest::newRow("notes are left out")
        << "<office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p>"_ba
        << u"a"_s;
    QTest::newRow("notes inside are left out")
        << "<text:p>a<office:annotation><text:p>note</text:p></office:annotation>b</text:p>"_ba
        << u"ab"_s;
    QTest::newRow("decomposed letters are composed")
        << "<text:p>Be\xcc\x82\xcc\x81n</text:p>"_ba << u"B\u1ebfn"_s;
}

void TestOds::texts()
{
    QFETCH(QByteArray, paragraphs);
    QFETCH(QString, expected);
    const QByteArray cell = "<table:table-cell office:value-type=\"string\">" + paragraphs +
                            "</table:table-cell><table:table-cell office:value-type=\"float\" "
                            "office:value=\"1\"/>";
    QCOMPARE(firstSheetText(odsFile(inRow(cell))), u"1 A'"_s + expected + u"' B=1"_s);
}

void TestOds::rows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("expected");
    const QByteArray one = R"(<table:table-cell office:value-type="float" office:value="1"/>)";
    QTest::newRow("empty rows keep the numbering")
        << "<table:table-row table:number-rows-repeated=\"4\"><table:table-cell "
           "table:number-columns-repeated=\"1024\"/></table:table-row>" +
               inRow(one)
        << u"5 A=1"_s;
    QTest::newRow("equal rows are repeated")
        << "<table:table-row table:number-rows-repeated=\"3\">" + one + "</table:table-row>" +
               inRow(one)
        << u"1 A=1\n2 A=1\n3 A=1\n4 A=1"_s;
    QTest::newRow("the empty rest of the sheet is passed over")
        << inRow(one) + "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell "
                        "table:number-columns-repeated=\"16384\"/></table:table-row>"
        << u"1 A=1"_s;
    QTest::newRow("hidden and filtered rows are told")
        << "<table:table-row table:visibility=\"collapse\">" + one +
               "</table:table-row><table:table-row table:visibility=\"filter\">" + one +
               "</table:table-row>"
        << u"1- A=1\n2- A=1"_s;
    QTest::newRow("rows in groups")
        << "<table:table-header-rows>" + inRow(one) +
               "</table:table-header-rows><table:table-row-group><table:table-row-group>" +
               inRow(one) + "</table:table-row-group></table:table-row-group>"
        << u"1 A=1\n2 A=1"_s;
    QTest::newRow("tables in drawings are not the sheet's")
        << "<table:shapes><table:table>" + inRow(one) + "</table:table></table:shapes>" + inRow(one)
        << u"1 A=1"_s;
}

void TestOds::rows()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, expected);
    QCOMPARE(firstSheetText(odsFile(rows)), expected);
}

void TestOds::fonts()
{
    const QByteArray cells =
        R"(<table:table-cell table:style-name="child" office:value-type="string"><text:p>a</text:p></table:table-cell>
           <table:table-cell table:style-name="vni" office:value-type="string"><text:p>a<text:span text:style-name="T1">b</text:span>c</text:p></table:table-cell>
           <table:table-cell table:style-name="ring1" office:value-type="string"><text:p>a</text:p></table:table-cell>)"_ba;
    const auto sheet = firstSheet(odsFile(inRow(cells), styles));
    QVERIFY2(sheet, outcome(sheet));
    QCOMPARE(printedFonts(*sheet->cell(1, 1)), u"0 VNI-Times"_s);
    QCOMPARE(printedFonts(*sheet->cell(1, 2)), u"0 VNI-Times, 1 .VnTime, 2 VNI-Times"_s);
    QCOMPARE(printedFonts(*sheet->cell(1, 3)), u""_s);
}

void TestOds::raisedSpans()
{
    const QByteArray raising =
        R"(<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
           <style:style style:name="T2" style:family="text"><style:text-properties style:text-position="-33% 58%"/></style:style>
           <style:style style:name="T3" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>)"_ba;
    const QByteArray cells =
        R"(<table:table-cell office:value-type="string"><text:p>78,5<text:span text:style-name="T1">1</text:span></text:p></table:table-cell>
           <table:table-cell office:value-type="string"><text:p>CO<text:span text:style-name="T2"><text:span text:style-name="T3">2</text:span></text:span>2</text:p></table:table-cell>)"_ba;
    const auto sheet = firstSheet(odsFile(inRow(cells), raising));
    QVERIFY2(sheet, outcome(sheet));
    QCOMPARE(sheet->cell(1, 1)->text, u"78,5\u00b9"_s);
    QCOMPARE(sheet->cell(1, 2)->text, u"CO\u20822"_s);
}

void TestOds::mergedValues()
{
    const auto sheet = firstSheet(odsFile(
        inRow(
            R"(<table:table-cell/><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="float" office:value="2020"/><table:covered-table-cell/>)") +
        inRow(
            R"(<table:table-cell/><table:covered-table-cell table:number-columns-repeated="2"/>)")));
    QVERIFY2(sheet, outcome(sheet));
    QCOMPARE(printed(sheet->layout), u"B1:C2"_s);
    QCOMPARE(sheet->spreadCell(2, 3)->displayText(), u"2020"_s);
}

void TestOds::hiddenColumns()
{
    const auto sheet = firstSheet(odsFile(
        R"(<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>
           <table:table-column table:number-columns-repeated="16381"/>)" +
        inRow(R"(<table:table-cell office:value-type="float" office:value="1"/>)")));
    QVERIFY2(sheet, outcome(sheet));
    QCOMPARE(printed(sheet->layout), u"-B -C"_s);
}

void TestOds::sheetsOfAFile()
{
    const QByteArray row =
        inRow(R"(<table:table-cell office:value-type="float" office:value="1"/>)");
    const QByteArray tables =
        "<table:table table:name=\"\xe1\xba\xa8n\" table:style-name=\"hidden\"/>"
        "<table:table table:name=\"'file:///a.ods'#B\">" +
        row +
        "</table:table>"
        "<table:table table:name=\"Hai\">" +
        row + "</table:table>";
    const auto workbook = Workbook::read(zipped(odsMembers(tables, styles)), u"x.ods"_s);
    QVERIFY2(workbook, outcome(workbook));
    QCOMPARE(workbook->sheets(), (QList<SheetInfo>{{u"\u1ea8n"_s, true}, {u"Hai"_s, false}}));
    QCOMPARE(printed(*workbook->readSheet(0)), u""_s);
    QCOMPARE(printed(*workbook->readSheet(1)), u"1 A=1"_s);
}

void TestOds::defaultStylesOfColumns()
{
    const QByteArray date = R"(office:value-type="date" office:date-value="2020-10-20"/>)";
    const QByteArray columns =
        R"(<table:table-column table:default-cell-style-name="moment"/><table:table-column table:number-columns-repeated="2" table:default-cell-style-name="month"/>)";
    const QByteArray cells = "<table:table-cell " + date +
                             "<table:table-cell table:number-columns-repeated=\"2\" " + date +
                             "<table:table-cell " + date;
    QCOMPARE(firstSheetText(odsFile(columns + inRow(cells), styles)),
             u"1 A@2020-10-20T00:00:00 B@2020-10 C@2020-10 D@2020-10-20"_s);
    QCOMPARE(firstSheetText(odsFile(columns +
                                        "<table:table-row table:default-cell-style-name=\"year\">" +
                                        cells + "</table:table-row>",
                                    styles)),
             u"1 A@2020 B@2020 C@2020 D@2020"_s);
}

void TestOds::fontsOfCommonStyles()
{
    QByteArray common = odsContent(
        {},
        R"(<style:default-style style:family="table-cell"><style:text-properties fo:font-family=".VnArial"/></style:default-style>)");
    common.replace("document-content", "document-styles");
    auto members = odsMembers(
        "<table:table>" +
        inRow(
            R"(<table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell>)") +
        "</table:table>");
    members << ZipMember{"styles.xml", common};
    const auto sheet = firstSheet(zipped(members));
    QVERIFY2(sheet, outcome(sheet));
    QCOMPARE(printedFonts(*sheet->cell(1, 1)), u"0 .VnArial"_s);
}

QTEST_APPLESS_MAIN(TestOds)
#include "tst_ods.moc"

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printed.h"
#include "tests/support/workbooks.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

// Cell formats by their place: 1 is a percentage, 2 a date, 3 month and year, 4 a year, 5 a moment,
// 6 hours, 7 a duration, 8 TCVN3's font.
const QByteArray styles =
    "<numFmts count=\"7\"><numFmt numFmtId=\"164\" formatCode=\"[$-42A]dd/mm/yyyy;@\"/>"
    "<numFmt numFmtId=\"165\" formatCode=\"mm/yyyy\"/><numFmt numFmtId=\"166\" "
    "formatCode=\"yyyy\"/><numFmt numFmtId=\"167\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/><numFmt "
    "numFmtId=\"168\" formatCode=\"h:mm\"/><numFmt numFmtId=\"169\" "
    "formatCode=\"[h]:mm\"/></numFmts>"
    "<fonts><font><sz val=\"11\"/><name val=\"Times New Roman\"/></font><font><name "
    "val=\".VnTime\"/></font></fonts>"
    "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
    "<cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"164\"/><xf "
    "numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"167\"/><xf numFmtId=\"168\"/><xf "
    "numFmtId=\"169\"/><xf numFmtId=\"0\" fontId=\"1\"/></cellXfs>"
    "<dxfs><dxf><font><name val=\"Other\"/></font><numFmt numFmtId=\"0\" "
    "formatCode=\"0%\"/></dxf></dxfs>";

QByteArray inRow(const QByteArray &cells)
{
    return "<row r=\"1\">" + cells + "</row>";
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void texts_data();
    void texts();
    void datesOf1904();
    void rows_data();
    void rows();
    void fontsOfRichText();
    void mergedValues();
    void hiddenColumns();
    void sheetsOfAWorkbook();
    void targetsAreFound_data();
    void targetsAreFound();
    void strictNamespacesAndPrefixes();
    void utf16Parts();
    void deflatedMembersAndTrailingBytes();
    void withoutStylesAndTexts();
    void anotherCaseAndSlash();
    void visitorStops();
};

void TestXlsx::cells_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a number") << R"(<c r="A1"><v>1234.5</v></c>)"_ba << u"1 A=1234.5"_s;
    QTest::newRow("a number that says so") << R"(<c r="A1" t="n"><v>-3</v></c>)"_ba << u"1 A=-3"_s;
    QTest::newRow("an exponent") << R"(<c r="A1"><v>1.2E-3</v></c>)"_ba << u"1 A=0.0012"_s;
    QTest::newRow("a number with 17 digits")
        << R"(<c r="A1"><v>0.28999999999999998</v></c>)"_ba << u"1 A=0.29"_s;
    QTest::newRow("zero is a value") << R"(<c r="A1"><v>0</v></c>)"_ba << u"1 A=0"_s;
    QTest::newRow("a percentage") << R"(<c r="A1" s="1"><v>0.785</v></c>)"_ba << u"1 A=78.5%"_s;
    QTest::newRow("a percentage keeps its digits")
        << R"(<c r="A1" s="1"><v>7.0000000000000007E-2</v></c>)"_ba << u"1 A=7%"_s;
    QTest::newRow("a percentage of nothing") << R"(<c r="A1" s="1"><v>0</v></c>)"_ba << u"1 A=0%"_s;
    QTest::newRow("a date") << R"(<c r="A1" s="2"><v>44124</v></c>)"_ba << u"1 A@2020-10-20"_s;
    QTest::newRow("a date before Excel's 29 February 1900")
        << R"(<c r="A1" s="2"><v>59</v></c>)"_ba << u"1 A@1900-02-28"_s;
    QTest::newRow("a date after it")
        << R"(<c r="A1" s="2"><v>61</v></c>)"_ba << u"1 A@1900-03-01"_s;
    QTest::newRow("a month") << R"(<c r="A1" s="3"><v>44124</v></c>)"_ba << u"1 A@2020-10"_s;
    QTest::newRow("a year") << R"(<c r="A1" s="4"><v>44124</v></c>)"_ba << u"1 A@2020"_s;
    QTest::newRow("a moment") << R"(<c r="A1" s="5"><v>44124.3125</v></c>)"_ba
                              << u"1 A@2020-10-20T07:30:00"_s;
    QTest::newRow("a time of day")
        << R"(<c r="A1" s="6"><v>0.3125</v></c>)"_ba << u"1 A'07:30:00'"_s;
    QTest::newRow("a duration") << R"(<c r="A1" s="7"><v>1.0868055555555556</v></c>)"_ba
                                << u"1 A'26:05:00'"_s;
    QTest::newRow("a negative number in a date's format")
        << R"(<c r="A1" s="2"><v>-1</v></c>)"_ba << u"1 A=-1"_s;
    QTest::newRow("a number after the last date")
        << R"(<c r="A1" s="2"><v>1E300</v></c>)"_ba << u"1 A=1e+300"_s;
    QTest::newRow("an ISO date") << R"(<c r="A1" s="2" t="d"><v>2020-10-20T00:00:00</v></c>)"_ba
                                 << u"1 A@2020-10-20"_s;
    QTest::newRow("true") << R"(<c r="A1" t="b"><v>1</v></c>)"_ba << u"1 A?TRUE"_s;
    QTest::newRow("false") << R"(<c r="A1" t="b"><v>0</v></c>)"_ba << u"1 A?FALSE"_s;
    QTest::newRow("an error") << R"(<c r="A1" t="e"><f>A2</f><v>#REF!</v></c>)"_ba
                              << u"1 A!#REF!"_s;
    QTest::newRow("a formula's number") << R"(<c r="A1"><f>1+1</f><v>2</v></c>)"_ba << u"1 A=2"_s;
    QTest::newRow("a formula's text")
        << R"(<c r="A1" t="str"><f>"a"</f><v>T&#7927; l&#7879;</v></c>)"_ba
        << u"1 A'T\u1ef7 l\u1ec7'"_s;
    QTest::newRow("a formula's empty text")
        << R"(<c r="A1" t="str"><f>""</f><v></v></c>)"_ba << u"1 A''"_s;
    QTest::newRow("a formula that was never calculated")
        << R"(<c r="A1"><f>SUM(B1:B9)</f><v></v></c>)"_ba << u"1 A~"_s;
    QTest::newRow("a formula without a value element")
        << R"(<c r="A1"><f>1+1</f></c>)"_ba << u"1 A~"_s;
    QTest::newRow("an empty cell with a format")
        << R"(<c r="A1" s="1"/><c r="B1"><v>1</v></c>)"_ba << u"1 B=1"_s;
    QTest::newRow("no address: counted")
        << R"(<c><v>1</v></c><c><v>2</v></c><c r="D1"><v>4</v></c><c><v>5</v></c>)"_ba
        << u"1 A=1 B=2 D=4 E=5"_s;
    QTest::newRow("what is no number stays as text")
        << R"(<c r="A1"><v>1,5</v></c>)"_ba << u"1 A'1,5'"_s;
    QTest::newRow("nor is infinity a number") << R"(<c r="A1"><v>INF</v></c>)"_ba << u"1 A'INF'"_s;
    QTest::newRow("a style that is not there")
        << R"(<c r="A1" s="99"><v>1</v></c>)"_ba << u"1 A=1"_s;
    QTest::newRow("the last cell of a row") << R"(<c r="XFD1"><v>1</v></c>)"_ba << u"1 XFD=1"_s;
}

void TestXlsx::cells()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, expected);
    QCOMPARE(firstSheetText(xlsxFile({.rows = inRow(cells), .styles = styles})), expected);
}

void TestXlsx::texts_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "<t>B\xe1\xba\xbfn Tre</t>"_ba << u"B\u1ebfn Tre"_s;
    QTest::newRow("runs are joined")
        << "<r><t xml:space=\"preserve\">T\xe1\xbb\xb7 </t></r><r><rPr><b/></rPr><t>l\xe1\xbb\x87</t></r>"_ba
        << u"T\u1ef7 l\u1ec7"_s;
    QTest::newRow("a raised mark is no digit")
        << "<r><t>78,5</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1)</t></r>"_ba
        << u"78,5\u00b9\u207e"_s;
    QTest::newRow("a lowered one neither, and what follows stands as before")
        << "<r><t>H</t></r><r><rPr><vertAlign val=\"subscript\"/></rPr><t>2</t></r><r><t>O2</t></r>"_ba
        << u"H\u2082O2"_s;
    QTest::newRow("phonetic guides are left out")
        << "<t>A</t><rPh sb=\"0\" eb=\"1\"><t>B</t></rPh><phoneticPr fontId=\"1\"/>"_ba << u"A"_s;
    QTest::newRow("a carriage return in Excel's escape") << "<t>a_x000D_\nb</t>"_ba << u"a\nb"_s;
    QTest::newRow("an escaped underscore") << "<t>_x005F_x000D_</t>"_ba << u"_x000D_"_s;
    QTest::newRow("what only looks like an escape") << "<t>_x12_ a_xyz</t>"_ba << u"_x12_ a_xyz"_s;
    QTest::newRow("an escaped NUL goes") << "<t>a_x0000_b</t>"_ba << u"ab"_s;
    QTest::newRow("references of XML") << "<t>&lt;a&gt; &amp; &#x1EBF;</t>"_ba << u"<a> & \u1ebf"_s;
    QTest::newRow("decomposed letters are composed")
        << "<t>Be\xcc\x82\xcc\x81n</t>"_ba << u"B\u1ebfn"_s;
    QTest::newRow("CDATA") << "<t><![CDATA[<b>]]></t>"_ba << u"<b>"_s;
}

void TestXlsx::texts()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, expected);
    const QString line = u"1 A'"_s + expected + u"' B'"_s + expected + u"'"_s;
    const QByteArray cells =
        "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is>" + item + "</is></c>";
    QCOMPARE(firstSheetText(xlsxFile({.rows = inRow(cells), .texts = "<si>" + item + "</si>"})),
             line);
}

void TestXlsx::datesOf1904()
{
    const QByteArray cells = R"(<c r="A1" s="2"><v>42662</v></c>)"_ba;
    QCOMPARE(firstSheetText(xlsxFile(
                 {.rows = inRow(cells), .styles = styles, .workbookPr = "date1904=\"1\""})),
             u"1 A@2020-10-20"_s);
}

void TestXlsx::rows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty rows keep the numbering")
        << R"(<row r="2"><c r="A2"><v>1</v></c></row><row r="5"/><row r="9"><c r="B9"><v>2</v></c></row>)"_ba
        << u"2 A=1\n9 B=2"_s;
    QTest::newRow("rows without a number are counted")
        << R"(<row><c><v>1</v></c></row><row r="4"/><row><c><v>2</v></c></row>)"_ba
        << u"1 A=1\n5 A=2"_s;
    QTest::newRow("hidden rows are told")
        << R"(<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>)"_ba
        << u"1- A=1\n2 A=2"_s;
    QTest::newRow("the last row there is")
        << R"(<row r="1048576"><c r="A1048576"><v>1</v></c></row>)"_ba << u"1048576 A=1"_s;
    QTest::newRow("extensions inside a row pass")
        << R"(<row r="1"><c r="A1"><v>1</v><extLst><ext><v>7</v></ext></extLst></c></row>)"_ba
        << u"1 A=1"_s;
    QTest::newRow("nothing at all") << ""_ba << u""_s;
}

void TestXlsx::rows()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, expected);
    QCOMPARE(firstSheetText(xlsxFile({.rows = rows,
                                      .afterRows = "<legacyDrawing/>",
                                      .beforeRows = "<dimension ref=\"A1:B2\"/>"})),
             expected);
}

void TestXlsx::fontsOfRichText()
{
    const QByteArray texts =
        "<si><t>S\xc3\xab Th\xc2\xabng tin</t></si>"
        "<si><r><t>a</t></r><r><rPr><rFont val=\"VNI-Times\"/></rPr><t>b</t></r></si>";
    const QByteArray cells = R"(<c r="A1" s="8" t="s"><v>0</v></c><c r="B1" s="8" t="s"><v>1</v></c>
                                <c r="C1" t="s"><v>1</v></c><c r="D1" s="8"><v>5</v></c>)"_ba;
    const auto sheet =
        firstSheet(xlsxFile({.rows = inRow(cells), .texts = texts, .styles = styles}));
    QVERIFY2(sheet, outcome(sheet));
    QCOMPARE(printedFonts(*sheet->cell(1, 1)), u"0 .VnTime"_s);
    QCOMPARE(printedFonts(*sheet->cell(1, 2)), u"0 .VnTime, 1 VNI-Times"_s);
    QCOMPARE(printedFonts(*sheet->cell(1, 3)), u"0 Times New Roman, 1 VNI-Times"_s);
    QCOMPARE(printedFonts(*sheet->cell(1, 4)), u""_s);
}

void TestXlsx::mergedValues()
{
    const QByteArray rows =
        R"(<row r="1"><c r="B1"><v>2020</v></c><c r="C1"/></row><row r="3"><c r="A3"><v>1</v></c></row>)"_ba;
    const auto sheet = firstSheet(
        xlsxFile({.rows = rows,
                  .afterRows = R"(<mergeCells><mergeCell ref="B1:C2"/><mergeCell ref="$A$3:$A$4"/>
                                  </mergeCells>)"_ba}));
    QVERIFY2(sheet, outcome(sheet));
    QCOMPARE(printed(sheet->layout), u"B1:C2 A3:A4"_s);
    QVERIFY(!sheet->cell(2, 3));
    QCOMPARE(sheet->spreadCell(2, 3)->displayText(), u"2020"_s);
    QCOMPARE(sheet->spreadCell(4, 1)->displayText(), u"1"_s);
    QVERIFY(!sheet->spreadCell(5, 1));
}

void TestXlsx::hiddenColumns()
{
    const auto sheet = firstSheet(xlsxFile(
        {.rows = inRow(R"(<c r="A1"><v>1</v></c>)"),
         .beforeRows = R"(<cols><col min="1" max="1"/><col min="2" max="3" hidden="1"/></cols>)"}));
    QVERIFY2(sheet, outcome(sheet));
    QCOMPARE(printed(sheet->layout), u"-B -C"_s);
}

void TestXlsx::sheetsOfAWorkbook()
{
    const QByteArray other = worksheet({.rows = inRow(R"(<c r="A1"><v>2</v></c>)")});
    auto members = xlsxMembers({.rows = inRow(R"(<c r="A1"><v>1</v></c>)")});
    members =
        with(members, {"xl/workbook.xml",
                       workbookXml("<sheet name=\"C\xc5\xa9\" r:id=\"rId3\" state=\"hidden\"/>"
                                   "<sheet name=\"Bi\xe1\xbb\x83u\" r:id=\"rId2\"/>"
                                   "<sheet name=\"M\xe1\xbb\x9bi\" r:id=\"rId1\"/>")});
    members = with(members, {"xl/_rels/workbook.xml.rels",
                             relationships({{"worksheet", "worksheets/sheet1.xml"},
                                            {"chartsheet", "chartsheets/sheet1.xml"},
                                            {"worksheet", "worksheets/sheet2.xml"}})});
    members << ZipMember{"xl/chartsheets/sheet1.xml", "<chartsheet/>"}
            << ZipMember{"xl/worksheets/sheet2.xml", other};
    const auto workbook = Workbook::read(zipped(members), u"x.xlsx"_s);
    QVERIFY2(workbook, outcome(workbook));
    QCOMPARE(workbook->sheets(), (QList<SheetInfo>{{u"C\u0169"_s, true}, {u"M\u1edbi"_s, false}}));
    QCOMPARE(printed(*workbook->readSheet(0)), u"1 A=2"_s);
    QCOMPARE(printed(*workbook->readSheet(1)), u"1 A=1"_s);
    QCOMPARE(workbook->readSheet(1)->info.name, u"M\u1edbi"_s);
}

void TestXlsx::targetsAreFound_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("relative") << "worksheets/sheet1.xml"_ba;
    QTest::newRow("absolute") << "/xl/worksheets/sheet1.xml"_ba;
    QTest::newRow("with a dot") << "./worksheets/sheet1.xml"_ba;
    QTest::newRow("up and down again") << "../xl/worksheets/sheet1.xml"_ba;
    QTest::newRow("in capitals") << "Worksheets/Sheet1.xml"_ba;
}

void TestXlsx::targetsAreFound()
{
    QFETCH(QByteArray, target);
    const auto members =
        with(xlsxMembers({.rows = inRow(R"(<c r="A1"><v>1</v></c>)")}),
             {"xl/_rels/workbook.xml.rels", relationships({{"worksheet", target}})});
    QCOMPARE(firstSheetText(zipped(members)), u"1 A=1"_s);
}

void TestXlsx::strictNamespacesAndPrefixes()
{
    const QByteArray sheet =
        R"(<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:o="other">
           <x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v><o:v>7</o:v></x:c><o:c r="B1"><x:v>7</x:v></o:c>
           </x:row><o:row r="2"><x:c r="A2"><x:v>7</x:v></x:c></o:row></x:sheetData></x:worksheet>)"_ba;
    const QByteArray workbook =
        R"(<s:workbook xmlns:s="http://purl.oclc.org/ooxml/spreadsheetml/main"
           xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><s:sheets>
           <s:sheet name="S" q:id="rId1"/></s:sheets></s:workbook>)"_ba;
    auto members = with(xlsxMembers({}), {"xl/worksheets/sheet1.xml", sheet});
    members = with(members, {"xl/workbook.xml", workbook});
    QCOMPARE(firstSheetText(zipped(members)), u"1 A=1"_s);
}

void TestXlsx::utf16Parts()
{
    const QString xml = u"\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?>"_s +
                        QString::fromUtf8(worksheet(
                            {.rows = inRow("<c r=\"A1\" t=\"inlineStr\"><is><t>B\xe1\xba\xbfn "
                                           "Tre</t></is></c>")}));
    const QByteArray bytes(reinterpret_cast<const char *>(xml.utf16()), xml.size() * 2);
    QCOMPARE(firstSheetText(zipped(with(xlsxMembers({}), {"xl/worksheets/sheet1.xml", bytes}))),
             u"1 A'B\u1ebfn Tre'"_s);
}

void TestXlsx::deflatedMembersAndTrailingBytes()
{
    const QByteArray bytes =
        xlsxFile({.rows = inRow(R"(<c r="A1"><v>1</v></c>)"), .isStored = false});
    QCOMPARE(firstSheetText(bytes), u"1 A=1"_s);
    QCOMPARE(firstSheetText(bytes + QByteArray(100, '\0')), u"1 A=1"_s);
}

void TestXlsx::withoutStylesAndTexts()
{
    auto members = xlsxMembers({.rows = inRow(R"(<c r="A1" s="3"><v>1</v></c>)")});
    members = without(without(members, "xl/styles.xml"), "xl/sharedStrings.xml");
    QCOMPARE(firstSheetText(zipped(members)), u"1 A=1"_s);
}

void TestXlsx::anotherCaseAndSlash()
{
    auto members = xlsxMembers({.rows = inRow(R"(<c r="A1"><v>1</v></c>)")});
    for (ZipMember &member : members)
        member.name = member.name.replace('/', '\\').replace("sharedStrings", "SharedStrings");
    QCOMPARE(firstSheetText(zipped(members)), u"1 A=1"_s);
}

void TestXlsx::visitorStops()
{
    QByteArray rows;
    for (int i = 0; i < 10; ++i)
        rows += "<row><c><v>1</v></c></row>";
    const auto workbook =
        Workbook::read(xlsxFile({.rows = rows + "<row><c r=\"?\"/></row>"}), u"x.xlsx"_s);
    QVERIFY2(workbook, outcome(workbook));
    int seen = 0;
    QVERIFY(workbook->readRows(0, [&seen](SheetRow &) { return ++seen < 3; }));
    QCOMPARE(seen, 3);
}

QTEST_APPLESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"

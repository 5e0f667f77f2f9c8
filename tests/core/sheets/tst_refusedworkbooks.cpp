// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/sheetfault.h"
#include "tests/support/printed.h"
#include "tests/support/workbooks.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray one = R"(<row r="1"><c r="A1"><v>1</v></c></row>)"_ba;

QByteArray inUtf16(const QByteArray &latin)
{
    QByteArray wide;
    for (const char c : latin)
        wide.append(c).append('\0');
    return wide;
}

QByteArray withSheet(const QByteArray &xml, bool isStored = false)
{
    return zipped(with(xlsxMembers({}), {"xl/worksheets/sheet1.xml", xml}), isStored);
}

QByteArray withRows(const QByteArray &rows)
{
    return xlsxFile({.rows = rows, .isStored = false});
}

QByteArray withContent(const QByteArray &xml)
{
    return zipped({{"content.xml", xml}});
}

QByteArray oneCell(const QByteArray &cell)
{
    return withRows("<row r=\"1\">" + cell + "</row>");
}

QByteArray odsCell(const QByteArray &attributes, const QByteArray &inside = {})
{
    return odsFile("<table:table-row><table:table-cell " + attributes + ">" + inside +
                   "</table:table-cell></table:table-row>");
}

/// The nth place of `what` replaced by something as long.
QByteArray replaced(QByteArray bytes, const QByteArray &what, const QByteArray &by, int count = -1)
{
    for (qsizetype at = bytes.indexOf(what); at >= 0 && count != 0; --count) {
        bytes.replace(at, what.size(), by);
        at = bytes.indexOf(what, at + by.size());
    }
    return bytes;
}

/// The unpacked size in the directory of an archive changed to another.
QByteArray withClaimedSize(QByteArray bytes, const QByteArray &member, quint32 size)
{
    const qsizetype name = bytes.lastIndexOf(member); // in the directory, which comes last
    for (int i = 0; i < 4; ++i)
        bytes[name - 22 + i] = char(size >> (8 * i));
    return bytes;
}

const QByteArray bomb = [] {
    QByteArray rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    return worksheet({.rows = rows + QByteArray(64 * 1024 * 1024, ' ')});
}();

} // namespace

class TestRefusedWorkbooks : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_clock.start(); }
    void cleanup();
    void refusals_data();
    void refusals();
    void moreRefusals_data();
    void moreRefusals() { refusals(); }
    void odsRefusals_data();
    void odsRefusals() { refusals(); }
    void limits_data();
    void limits();
    void everyCutIsRefused();
    void everyByteMayBeWrong();
    void manyAttributesAreQuick();
    void manyNamespaceDeclarations();
    void filesOnDisk();
    void whatIsForTheCsvReader_data();
    void whatIsForTheCsvReader();

private:
    QElapsedTimer m_clock;
};

/// Whatever a file holds, the answer comes soon (sanitizers and busy machines included).
void TestRefusedWorkbooks::cleanup()
{
    QVERIFY2(m_clock.elapsed() < 20'000, qPrintable(QString::number(m_clock.elapsed())));
}

namespace {

void addColumns()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
}

QTestData &add(const char *name, const QByteArray &bytes, const char *reason)
{
    return QTest::newRow(name) << bytes << QString::fromLatin1(reason);
}

} // namespace

void TestRefusedWorkbooks::refusals_data()
{
    addColumns();
    const QByteArray ole = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"_ba + QByteArray(600, '\0');
    add("nothing", {}, SheetFaults::emptyFile);
    add("an old .xls under the name .xlsx", ole + inUtf16("Workbook"), SheetFaults::oldBinary);
    add("an .xls of Excel 4", "\x09\x04\x06\x00\x00\x00\x10\x00"_ba, SheetFaults::oldBinary);
    add("a workbook with a password", ole + inUtf16("EncryptedPackage"), SheetFaults::encrypted);
    add("a web page", "\xef\xbb\xbf\r\n<HTML><table></table></HTML>"_ba, SheetFaults::webPage);
    add("a web page of Excel", "<!DOCTYPE html><html>"_ba, SheetFaults::webPage);
    add("a web page in UTF-16", "\xff\xfe"_ba + inUtf16("<html>"), SheetFaults::webPage);
    add("a web archive", "MIME-Version: 1.0\r\nContent-Type: text/html"_ba, SheetFaults::webPage);
    add("an XML spreadsheet of 2003", "<?xml version=\"1.0\"?><Workbook/>"_ba,
        SheetFaults::flatXml);
    add("a picture", "\x89PNG\r\n\x1a\n"_ba, SheetFaults::notSpreadsheet);
    add("an archive of something else", zipped({{"a.txt", "a"}}), SheetFaults::plainArchive);
    add("a document of Numbers", zipped({{"Index/Document.iwa", "a"}}),
        SheetFaults::numbersDocument);
    add("a PDF", "%PDF-1.7\n%\xb5\xed"_ba, SheetFaults::pdf);
    add("a text of Word in rich text", "{\\rtf1\\ansi a}"_ba, SheetFaults::wordDocument);
    add("a table without its page", "<meta charset=\"utf-8\"><table></table>"_ba,
        SheetFaults::webPage);
    add("a document of Word",
        zipped({{"_rels/.rels", relationships({{"officeDocument", "word/document.xml"}})},
                {"word/document.xml", "<document/>"}}),
        SheetFaults::wordDocument);
    add("a binary workbook",
        zipped({{"_rels/.rels", relationships({{"officeDocument", "xl/workbook.bin"}})},
                {"xl/workbook.bin", "x"}}),
        SheetFaults::binaryWorkbook);
    add("only the first bytes of an archive", "PK\x03\x04"_ba, SheetFaults::truncated);
    add("no workbook.xml", zipped(without(xlsxMembers({}), "xl/workbook.xml")),
        SheetFaults::missingPart);
    add("no list of relationships",
        zipped(without(xlsxMembers({}), "_rels/.rels")
               << ZipMember{"[Content_Types].xml", "<Types/>"}),
        SheetFaults::missingPart);
    add("no sheet", zipped(without(xlsxMembers({}), "xl/worksheets/sheet1.xml")),
        SheetFaults::missingPart);
    add("an empty list of sheets",
        zipped(with(xlsxMembers({}), {"xl/workbook.xml", workbookXml({})})),
        SheetFaults::missingPart);
    add("a sheet that is the workbook itself",
        zipped(with(xlsxMembers({}), {"xl/_rels/workbook.xml.rels",
                                      relationships({{"worksheet", "workbook.xml"}})})),
        SheetFaults::damaged);
    add("a target outside the file",
        zipped(with(xlsxMembers({}), {"xl/_rels/workbook.xml.rels",
                                      relationships({{"worksheet", "../../../etc/passwd"}})})),
        SheetFaults::outsideName);
}

void TestRefusedWorkbooks::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const auto sheet = firstSheet(bytes);
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().kind, Error::Kind::BadTable);
    QCOMPARE(sheet.error().subject, u"S\u1ed1 li\u1ec7u.xlsx"_s);
    QCOMPARE(sheet.error().arguments, QStringList{reason});
}

void TestRefusedWorkbooks::moreRefusals_data()
{
    addColumns();
    const QByteArray stored = xlsxFile({.rows = one});
    add("a member whose name climbs up", zipped(xlsxMembers({}) << ZipMember{"xl/../../a", "a"}),
        SheetFaults::outsideName);
    add("a member with an absolute name", zipped(xlsxMembers({}) << ZipMember{"/etc/a", "a"}),
        SheetFaults::outsideName);
    add("a member with a drive", zipped(xlsxMembers({}) << ZipMember{"C:\\a", "a"}),
        SheetFaults::outsideName);
    add("two members of one name",
        replaced(zipped(xlsxMembers({}) << ZipMember{"xl/styles.xmm", "<a/>"}), "xl/styles.xmm",
                 "xl/styles.xml"),
        SheetFaults::sameNames);
    add("two names that differ by case", zipped(xlsxMembers({}) << ZipMember{"XL/styles.xml", "a"}),
        SheetFaults::sameNames);
    add("a changed byte", replaced(stored, "<v>1</v>", "<v>2</v>"), SheetFaults::damaged);
    add("a directory that claims less", withClaimedSize(stored, "xl/worksheets/sheet1.xml", 8),
        SheetFaults::damaged);
    add("a bomb", withSheet(bomb), SheetFaults::tooBig);
    add("a bomb that claims to be small",
        withClaimedSize(withSheet(bomb), "xl/worksheets/sheet1.xml", 1000), SheetFaults::damaged);
    const QByteArray entities =
        R"(<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>)"_ba;
    add("entities", withSheet(entities + worksheet({.rows = one})), SheetFaults::entities);
    add("an entity from outside",
        withSheet(
            R"(<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>)"),
        SheetFaults::entities);
    add("deep nesting", withSheet("<worksheet>" + QByteArray("<a>").repeated(100'000)),
        SheetFaults::tooDeep);
    add("half a part", withSheet(worksheet({.rows = one}).chopped(20)), SheetFaults::damaged);
    add("two roots", withSheet(worksheet({.rows = one}) + "<a/>"), SheetFaults::damaged);
    add("invalid UTF-8", oneCell("<c t=\"str\"><v>\xc3\x28</v></c>"), SheetFaults::damaged);
    add("an overlong letter", oneCell("<c t=\"str\"><v>\xc0\xaf</v></c>"), SheetFaults::damaged);
    add("a NUL byte", oneCell("<c t=\"str\"><v>a" + QByteArray(1, '\0') + "</v></c>"),
        SheetFaults::damaged);
    add("a reference to NUL", oneCell("<c t=\"str\"><v>&#0;</v></c>"), SheetFaults::damaged);
    add("an unknown encoding",
        withSheet("<?xml version=\"1.0\" encoding=\"windows-1258\"?>" + worksheet({.rows = one})),
        SheetFaults::damaged);
    add("a tag of two megabytes", oneCell("<c a=\"" + QByteArray(2'000'000, 'a') + "\"/>"),
        SheetFaults::tooBig);
    add("20,000 columns", oneCell(QByteArray("<c><v>1</v></c>").repeated(20'000)),
        SheetFaults::tooManyColumns);
    add("a column after the last", oneCell("<c r=\"XFE1\"><v>1</v></c>"),
        SheetFaults::tooManyColumns);
    add("a row after the last", withRows("<row r=\"1048577\"><c><v>1</v></c></row>"),
        SheetFaults::tooManyRows);
    add("more rows than there are", withRows("<row r=\"1048576\"/><row><c><v>1</v></c></row>"),
        SheetFaults::tooManyRows);
    add("an address without sense", oneCell("<c r=\"ZZZZZZZZ999999999\"><v>1</v></c>"),
        SheetFaults::badAddress);
    add("an address without a row", oneCell("<c r=\"A\"><v>1</v></c>"), SheetFaults::badAddress);
    add("an address in another row", oneCell("<c r=\"A2\"><v>1</v></c>"), SheetFaults::badAddress);
    add("cells out of order", oneCell("<c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c>"),
        SheetFaults::outOfOrder);
    add("one cell twice", oneCell("<c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>1</v></c>"),
        SheetFaults::outOfOrder);
    add("rows out of order", withRows("<row r=\"2\"/><row r=\"1\"/>"), SheetFaults::outOfOrder);
    add("a row without sense", withRows("<row r=\"-1\"/>"), SheetFaults::outOfOrder);
    add("a merged range upside down",
        xlsxFile({.rows = one, .afterRows = "<m><mergeCell ref=\"B2:A1\"/></m>"}),
        SheetFaults::badAddress);
    add("columns out of order",
        xlsxFile({.rows = one,
                  .beforeRows = "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"1\" "
                                "max=\"1\" hidden=\"1\"/></cols>"}),
        SheetFaults::outOfOrder);
    add("a text that is not there", oneCell("<c t=\"s\"><v>0</v></c>"), SheetFaults::missingText);
    add("a huge number of a text", oneCell("<c t=\"s\"><v>99999999999999999999</v></c>"),
        SheetFaults::missingText);
    add("a negative number of a text", oneCell("<c t=\"s\"><v>-1</v></c>"),
        SheetFaults::missingText);
    const QByteArray longText(50 * 1024 * 1024, 'a');
    add("a cell of 50 MB", oneCell("<c t=\"str\"><v>" + longText + "</v></c>"),
        SheetFaults::tooBig);
    add("a cell of 1 MB", oneCell("<c t=\"str\"><v>" + longText.left(1'000'000) + "</v></c>"),
        SheetFaults::tooMuchText);
    add("a cell of one character too many",
        oneCell("<c t=\"inlineStr\"><is><t>" + longText.left(32'768) + "</t></is></c>"),
        SheetFaults::tooMuchText);
    add("a shared text of 1 MB",
        xlsxFile({.rows = one, .texts = "<si><t>" + longText.left(1'000'000) + "</t></si>"}),
        SheetFaults::tooMuchText);
}

void TestRefusedWorkbooks::odsRefusals_data()
{
    addColumns();
    add("a text document",
        zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<a/>"}}),
        SheetFaults::notSpreadsheet);
    add("no content",
        zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                {"META-INF/manifest.xml", "<a/>"}}),
        SheetFaults::missingPart);
    add("a password",
        zipped(
            odsMembers({})
            << ZipMember{"META-INF/manifest.xml",
                         R"(<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                      <m:file-entry><m:encryption-data/></m:file-entry></m:manifest>)"}),
        SheetFaults::encrypted);
    add("a password on the package",
        zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                {"encrypted-package", QByteArray(100, '\x17')},
                {"META-INF/manifest.xml",
                 R"(<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                      <m:file-entry m:full-path="encrypted-package"><m:encryption-data/>
                      </m:file-entry></m:manifest>)"}}),
        SheetFaults::encrypted);
    add("no table", zipped(odsMembers({})), SheetFaults::missingPart);
    add("another root", withContent("<a/>"), SheetFaults::damaged);
    add("entities", withContent("<!DOCTYPE a><a/>"), SheetFaults::entities);
    add("deep nesting", withContent(odsContent({}).chopped(40) + QByteArray("<a>").repeated(1000)),
        SheetFaults::tooDeep);
    add("a cell repeated beyond the last column",
        odsCell(
            R"(office:value-type="float" office:value="1" table:number-columns-repeated="20000")"),
        SheetFaults::tooManyColumns);
    add("a cell repeated without end",
        odsCell(
            R"(office:value-type="float" office:value="1" table:number-columns-repeated="99999999999")"),
        SheetFaults::tooManyColumns);
    add("a row repeated without end",
        odsFile(
            R"(<table:table-row table:number-rows-repeated="2000000000"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>)"),
        SheetFaults::tooManyRows);
    add("a full row in all rows",
        odsFile(
            R"(<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/></table:table-row>)"),
        SheetFaults::tooManyCells);
    add("a row after the last",
        odsFile(
            R"(<table:table-row table:number-rows-repeated="1048576"/><table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>)"),
        SheetFaults::tooManyRows);
    add("blanks without end",
        odsCell(R"(office:value-type="string")",
                "<text:p><text:s text:c=\"32767\"/><text:s text:c=\"32767\"/></text:p>"),
        SheetFaults::tooMuchText);
    add("a text of 1 MB",
        odsCell(R"(office:value-type="string")",
                "<text:p>" + QByteArray(1'000'000, 'a') + "</text:p>"),
        SheetFaults::tooMuchText);
    add("lines without end",
        odsCell(R"(office:value-type="string")", QByteArray("<text:p/>").repeated(100'000)),
        SheetFaults::tooMuchText);
}

void TestRefusedWorkbooks::limits_data()
{
    QTest::addColumn<WorkbookLimits>("limits");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const WorkbookLimits &limits, const char *reason) {
        QTest::newRow(name) << limits << QString::fromLatin1(reason);
    };
    row("the file", {.fileBytes = 100}, SheetFaults::tooBig);
    row("the number of members", {.members = 5}, SheetFaults::tooManyParts);
    row("a member", {.memberBytes = 300}, SheetFaults::tooBig);
    row("all members", {.totalBytes = 1000}, SheetFaults::tooBig);
    row("the ratio", {.ratio = 10, .ratioFreeBytes = 100}, SheetFaults::tooBig);
    row("the depth", {.depth = 3}, SheetFaults::tooDeep);
    row("the cells", {.cells = 99}, SheetFaults::tooManyCells);
    row("the characters", {.characters = 99}, SheetFaults::tooManyCells);
}

void TestRefusedWorkbooks::limits()
{
    QFETCH(WorkbookLimits, limits);
    QFETCH(QString, reason);
    const QByteArray row = "<row><c t=\"str\"><v>a</v></c></row>";
    const auto sheet = firstSheet(withRows(row.repeated(100)), limits);
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().arguments, QStringList{reason});
    QVERIFY(firstSheet(withRows(row.repeated(100))));
}

void TestRefusedWorkbooks::everyCutIsRefused()
{
    const QByteArray whole = xlsxFile({.rows = one});
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto sheet = firstSheet(whole.left(size));
        QVERIFY2(!sheet, qPrintable(QString::number(size)));
    }
}

void TestRefusedWorkbooks::everyByteMayBeWrong()
{
    const QByteArray whole = xlsxFile({.rows = one, .isStored = false});
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray wrong = whole;
        wrong[at] = char(wrong.at(at) ^ 0x55);
        const auto sheet = firstSheet(wrong);
        if (sheet) // a byte that plays no part, as those of a date
            QCOMPARE(printed(*sheet), u"1 A=1"_s);
    }
}

void TestRefusedWorkbooks::manyAttributesAreQuick()
{
    QByteArray attributes;
    for (int i = 0; i < 60'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    QCOMPARE(firstSheetText(oneCell("<c r=\"A1\"" + attributes + "><v>1</v></c>")), u"1 A=1"_s);
}

void TestRefusedWorkbooks::manyNamespaceDeclarations()
{
    QByteArray foreign, known;
    for (int i = 0; i < 1000; ++i) {
        foreign += " xmlns:a" + QByteArray::number(i) + "=\"urn:a\"";
        known += " xmlns:a" + QByteArray::number(i) + "=\"" + mainNamespace + "\"";
    }
    QCOMPARE(firstSheetText(oneCell("<c r=\"A1\"" + foreign + "><v>1</v></c>")), u"1 A=1"_s);
    const auto refused = firstSheet(oneCell("<c r=\"A1\"" + known + "><v>1</v></c>"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().arguments, QStringList{QString::fromLatin1(SheetFaults::tooDeep)});
}

void TestRefusedWorkbooks::filesOnDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"B\u1ebfn Tre.xlsx"_s);
    const auto missing = Workbook::open(path);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::FileNotFound);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(xlsxFile({.rows = one}));
    file.close();
    const auto workbook = Workbook::open(path);
    QVERIFY2(workbook, outcome(workbook));
    QCOMPARE(printed(*workbook->readSheet(0)), u"1 A=1"_s);
    const auto tooBig = Workbook::open(path, {.fileBytes = 10});
    QVERIFY(!tooBig);
    QCOMPARE(tooBig.error().arguments, QStringList{QString::fromLatin1(SheetFaults::tooBig)});
}

void TestRefusedWorkbooks::whatIsForTheCsvReader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isWorkbook");
    QTest::newRow("csv") << "indicator;value\n"_ba << false;
    QTest::newRow("csv in UTF-16") << "\xff\xfe" + inUtf16("a;b") << false;
    QTest::newRow("nothing") << ""_ba << false;
    QTest::newRow("csv that speaks of html") << "a;<html>\n"_ba << false;
    QTest::newRow("xlsx") << xlsxFile({}) << true;
    QTest::newRow("xls") << "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"_ba << true;
    QTest::newRow("a web page") << " <html>"_ba << true;
    QTest::newRow("flat XML") << "<?xml version=\"1.0\"?>"_ba << true;
}

void TestRefusedWorkbooks::whatIsForTheCsvReader()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isWorkbook);
    QCOMPARE(looksLikeWorkbook(bytes), isWorkbook);
}

QTEST_APPLESS_MAIN(TestRefusedWorkbooks)
#include "tst_refusedworkbooks.moc"

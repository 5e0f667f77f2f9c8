// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/sheetfault.h"
#include "tests/support/printed.h"
#include "tests/support/workbooks.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

QString fixture(const char *name)
{
    return QStringLiteral(TEST_DATA_DIR "/sheets/") + QString::fromLatin1(name);
}

} // namespace

/// Files that programs wrote: libreoffice.fods saved by LibreOffice 7.4 in each format, and one by
/// libxlsxwriter 1.1.4 in its constant-memory mode, which writes every text into its cell.
class TestRealWorkbooks : public QObject
{
    Q_OBJECT

private slots:
    void libreOffice_data();
    void libreOffice();
    void libreOfficeOldFormats_data();
    void libreOfficeOldFormats();
    void libxlsxwriter();
};

void TestRealWorkbooks::libreOffice_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("font");
    QTest::newRow("xlsx") << fixture("libreoffice.xlsx") << u"Arial"_s;
    QTest::newRow("ods") << fixture("libreoffice.ods") << u"Liberation Sans"_s;
}

void TestRealWorkbooks::libreOffice()
{
    QFETCH(QString, path);
    QFETCH(QString, font);
    const auto workbook = Workbook::open(path);
    QVERIFY2(workbook, outcome(workbook));
    QCOMPARE(workbook->sheets(), (QList<SheetInfo>{{u"Nh\u1eadp li\u1ec7u"_s, false},
                                                   {u"Danh m\u1ee5c"_s, true},
                                                   {u"Tr\u1ed1ng"_s, false}}));
    const auto sheet = workbook->readSheet(0);
    QVERIFY2(sheet, outcome(sheet));
    const QStringList lines{
        u"1 A'B\u00e1o c\u00e1o chuy\u1ec3n \u0111\u1ed5i s\u1ed1 t\u1ec9nh B\u1ebfn Tre'"_s,
        u"3 A'Ch\u1ec9 ti\u00eau' B@2020 C@2021-05 D'C\u1ed9t \u1ea9n' E@2020-10-20"_s,
        u"4 A'T\u1ef7 l\u1ec7 h\u1ed3 s\u01a1\ntr\u1ef1c tuy\u1ebfn' B=78.5% C=1234.5678 D=7 E?TRUE"_s,
        u"5- A'H\u00e0ng \u1ea9n' B=1"_s,
        u"6 A'C\u00f4ng th\u1ee9c' B=2469.1356 C!#DIV/0! D'' E'0.785 x'"_s,
        u"7 A'S\u00eb Th\u00abng tin' B'Unicode Tie\u00e1ng Vie\u00e4t' C'26:05:00'"_s,
    };
    QCOMPARE(printed(*sheet), lines.join(u'\n'));
    QCOMPARE(printed(sheet->layout), u"A1:C1 -D"_s);
    QCOMPARE(printedFonts(*sheet->cell(7, 1)), u"0 .VnTime"_s);
    QCOMPARE(printedFonts(*sheet->cell(7, 2)), u"0 "_s + font + u", 8 VNI-Times"_s);
    QCOMPARE(printed(*workbook->readSheet(2)), u""_s);
}

void TestRealWorkbooks::libreOfficeOldFormats_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    QTest::newRow("xls") << fixture("libreoffice.xls")
                         << QString::fromLatin1(SheetFaults::oldBinary);
    QTest::newRow("fods") << fixture("libreoffice.fods")
                          << QString::fromLatin1(SheetFaults::flatXml);
}

void TestRealWorkbooks::libreOfficeOldFormats()
{
    QFETCH(QString, path);
    QFETCH(QString, reason);
    const auto refused = Workbook::open(path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().arguments, QStringList{reason});
}

void TestRealWorkbooks::libxlsxwriter()
{
    const auto workbook = Workbook::open(fixture("constant-memory.xlsx"));
    QVERIFY2(workbook, outcome(workbook));
    QCOMPARE(printed(*workbook->readSheet(0)), u"1 A'ch\u1ec9 ti\u00eau' B'gi\u00e1 tr\u1ecb'\n"
                                               "2 A'CQS03T' B=7% C@2020-10-20 D?TRUE E=2"_s);
}

QTEST_APPLESS_MAIN(TestRealWorkbooks)
#include "tst_realworkbooks.moc"

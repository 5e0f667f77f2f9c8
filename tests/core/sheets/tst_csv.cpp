// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/sheets/csv.h"
#include "core/sheets/sheetfault.h"

#include <QStringEncoder>
#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

using Rows = QList<QStringList>;

namespace {

Rows rowsOf(const QByteArray &bytes)
{
    const auto table = readCsv(bytes, u"x.csv"_s);
    return table ? table->rows : Rows{{u"refused"_s}};
}

QByteArray inUtf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void delimiters_data();
    void delimiters();
    void encodings_data();
    void encodings();
    void bytesOfOldEncodings_data();
    void bytesOfOldEncodings();
    void refusals_data();
    void refusals();
    void whatIsNoTextIsNoTable_data();
    void whatIsNoTextIsNoTable();
    void limits_data();
    void limits();
    void whatIsAtTheLimitIsRead();
    void manyBytesAreNotEvenLookedAt();
    void decomposedTextIsComposed();
    void writtenForExcel();
    void writtenDelimiterIsFoundAgain();
    void guardsFormulas_data();
    void guardsFormulas();
    void roundTrips_data();
    void roundTrips();
};

void TestCsv::cells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("nothing") << ""_ba << Rows{};
    QTest::newRow("two rows") << "a,b\n1,2\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("a line that states the separator is no row")
        << "\"sep=;\"\r\na,b;c\r\n"_ba << Rows{{u"a,b"_s, u"c"_s}};
    QTest::newRow("marks of the byte order between joined files")
        << "\xef\xbb\xbf"
           "a,b\n\xef\xbb\xbf\"c\",d\n"_ba
        << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("texts as formulas")
        << "=\"01\",\"=\"\"a,b\"\"\",=1+1\n"_ba << Rows{{u"01"_s, u"a,b"_s, u"=1+1"_s}};
    QTest::newRow("no line end after the last row")
        << "a,b\n1,2"_ba << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("Windows line ends")
        << "a,b\r\n1,2\r\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("old Macintosh line ends")
        << "a,b\r1,2\r"_ba << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("old Macintosh line ends, none after the last row")
        << "a,b\r1,2"_ba << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("each line ends in its own way")
        << "a,b\r1,2\n3,4\r\n5,6\n"_ba
        << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}, {u"5"_s, u"6"_s}};
    QTest::newRow("a line feed and a return are two line ends")
        << "a,b\n\r1,2"_ba << Rows{{u"a"_s, u"b"_s}, {u""_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("a return behind a quoted cell")
        << "\"a\",\"b\"\r\"1\r\",2\r"_ba << Rows{{u"a"_s, u"b"_s}, {u"1\r"_s, u"2"_s}};
    QTest::newRow("empty cells") << "a,b,c\n,,\n"_ba
                                 << Rows{{u"a"_s, u"b"_s, u"c"_s}, {{}, {}, {}}};
    QTest::newRow("an empty row keeps the numbering")
        << "a,b\n\n1,2\n"_ba << Rows{{u"a"_s, u"b"_s}, {u""_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("a delimiter in quotes")
        << "a,b\n\"1,5\",2\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"1,5"_s, u"2"_s}};
    QTest::newRow("doubled quotes")
        << "a,b\n\"say \"\"yes\"\"\",2\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"say \"yes\""_s, u"2"_s}};
    QTest::newRow("a line break in quotes")
        << "a,b\n\"one\r\ntwo\",2\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"one\r\ntwo"_s, u"2"_s}};
    QTest::newRow("a quote within a cell is a character")
        << "a,b\n5\" pipe,2\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"5\" pipe"_s, u"2"_s}};
    QTest::newRow("one apostrophe before a formula goes")
        << "a,b\n'=1+1,'-5\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"=1+1"_s, u"-5"_s}};
    QTest::newRow("an apostrophe before other text stays")
        << "a,b\n'tis,'\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"'tis"_s, u"'"_s}};
}

void TestCsv::cells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    QCOMPARE(rowsOf(bytes), rows);
}

void TestCsv::delimiters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("comma") << "a,b,c\n1,2,3\n"_ba << QChar(u',');
    QTest::newRow("semicolon beside decimal commas") << "a;b\n1,5;2,5\n3,5;4,5\n"_ba << QChar(u';');
    QTest::newRow("tab") << "a\tb\n1,5\t2;5\n"_ba << QChar(u'\t');
    QTest::newRow("quoted commas do not count") << "a;b\n\"1,2,3\";4\n"_ba << QChar(u';');
    QTest::newRow("one column") << "a\n1\n"_ba << QChar(u',');
    QTest::newRow("titles of other separators above")
        << "a, b, c\nd\te\nx;y;z\n1;2;3,5\n4;5;6,5\n"_ba << QChar(u';');
    QTest::newRow("a comma in each header and each figure")
        << "a, b;2021\n1;2,5\n"_ba << QChar(u';');
    QTest::newRow("a mark of inches in a cell") << "a,5\" b\n1,2\n3,4\n"_ba << QChar(u',');
    QTest::newRow("lines that end with a return alone")
        << "a;b\r1,5;2,5\r3,5;4,5\r"_ba << QChar(u';');
}

void TestCsv::delimiters()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, delimiter);
    QCOMPARE(readCsv(bytes, u"x.csv"_s)->delimiter, delimiter);
}

void TestCsv::encodings_data()
{
    const QString text = u"\u0111\u01a1n v\u1ecb,k\u1ef3\nB\u1ebfn Tre,2020\n"_s;
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8();
    QTest::newRow("UTF-8 with two marks") << "\xef\xbb\xbf\xef\xbb\xbf" + text.toUtf8();
    QTest::newRow("UTF-16 with two marks") << "\xff\xfe" + inUtf16(text, QStringConverter::Utf16LE);
    QTest::newRow("UTF-16, little end first") << inUtf16(text, QStringConverter::Utf16LE);
    QTest::newRow("UTF-16, big end first") << inUtf16(text, QStringConverter::Utf16BE);
}

void TestCsv::encodings()
{
    QFETCH(QByteArray, bytes);
    const Rows expected{{u"\u0111\u01a1n v\u1ecb"_s, u"k\u1ef3"_s}, {u"B\u1ebfn Tre"_s, u"2020"_s}};
    QCOMPARE(rowsOf(bytes), expected);
}

void TestCsv::bytesOfOldEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<LegacyEncoding>("encoding");
    // "Ben Tre province", "Ba Tri district, dong"
    QTest::newRow("TCVN3") << "T\xd8nh B\xd5n Tre,1\nHuy\xd6n Ba Tri,\xae\xe5ng\n"_ba
                           << LegacyEncoding::Tcvn3;
    QTest::newRow("VNI") << "T\xe6nh Be\xe1n Tre,1\nHuye\xe4n Ba Tri,\xf1o\xe0ng\n"_ba
                         << LegacyEncoding::Vni;
    QTest::newRow("Windows-1258")
        << "Ti\xd2nh B\xea\xecn Tre,1\nHuy\xea\xf2n Ba Tri,\xf0\xf4\xccng\n"_ba
        << LegacyEncoding::Windows1258;
}

void TestCsv::bytesOfOldEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(LegacyEncoding, encoding);
    const auto table = readCsv(bytes, u"x.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->encoding, std::optional(encoding));
    QCOMPARE(table->rows.size(), 2);
    QCOMPARE(table->rows.first().first(), QString::fromLatin1(bytes.left(bytes.indexOf(','))));
    QCOMPARE(fromLegacy(table->rows.first().first(), encoding), u"T\u1ec9nh B\u1ebfn Tre"_s);
    QCOMPARE(fromLegacy(table->rows.last().last(), encoding), u"\u0111\u1ed3ng"_s);
}

void TestCsv::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one word of Windows-1258") << "a,b\nB\xea\xecn Tre,1\n"_ba;
    QTest::newRow("words that two encodings explain") << "a,b\nhu\xde,tu\xde\n"_ba;
    QTest::newRow("a language of the west") << "a,b\nM\xfcller,d\xe9j\xe0 vu\n"_ba;
    QTest::newRow("a byte without a sign in TCVN3")
        << "T\xd8nh B\xd5n Tre,1\nHuy\xd6n Ba Tri,\x81\n"_ba;
    QTest::newRow("a NUL byte in TCVN3") << QByteArray("T\xd8nh B\xd5n Tre,\0\n", 16);
    QTest::newRow("UTF-8 with one letter broken")
        << u"\u0111\u01a1n v\u1ecb,k\u1ef3\nB\u1ebfn Tre,t\u1ec9nh \u0111\u1ea1t x\u00e3\n"_s
                   .toUtf8() +
               "B\xbf\n";
    QTest::newRow("a letter cut off at the end") << "a,b\n1,B\xe1\xba"_ba;
    QTest::newRow("half a UTF-16 letter at the end")
        << inUtf16(u"a,b\n1,2"_s, QStringConverter::Utf16LE) + "x";
    QTest::newRow("a NUL byte") << QByteArray("a,b\n1,\0002\n", 8);
    QTest::newRow("a quote that is never closed") << "a,b\n\"1,2\n3,4\n"_ba;
    QTest::newRow("UTF-32") << inUtf16(u"a,b\n"_s, QStringConverter::Utf32LE);
    QTest::newRow("half a letter in UTF-16") << QByteArray("\xff\xfe\x3d\xd8\x0a\x00", 6);
    QTest::newRow("an xlsx file") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8);
}

void TestCsv::refusals()
{
    QFETCH(QByteArray, bytes);
    const auto table = readCsv(bytes, u"x.csv"_s);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::BadTable);
    QCOMPARE(table.error().subject, u"x.csv"_s);
    QVERIFY(!table.error().arguments.first().isEmpty());
}

void TestCsv::whatIsNoTextIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isTable");
    QTest::newRow("a data file") << QByteArray("SQLite format 3\0\x10\0\xff\xfe", 20) << false;
    QTest::newRow("a PDF") << "%PDF-1.7\n%\xb5\xed\xae\xfb\n"_ba << false;
    QTest::newRow("a PDF of plain letters") << "%PDF-1.4\n1 0 obj\n"_ba << false;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << false;
    QTest::newRow("text of the west") << "a,b\nM\xfcller,d\xe9j\xe0 vu\n"_ba << true;
    QTest::newRow("UTF-32") << inUtf16(u"a,b\n"_s, QStringConverter::Utf32LE) << true;
}

void TestCsv::whatIsNoTextIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isTable);
    const auto table = readCsv(bytes, u"x.btict"_s);
    QVERIFY(!table);
    const QString reason = table.error().arguments.first();
    QCOMPARE(reason == QLatin1StringView(SheetFaults::notSpreadsheet), !isTable);
    QCOMPARE(reason.contains(u"CSV UTF-8"_s), isTable);
}

void TestCsv::limits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("too many columns") << "a,b\n" + QByteArray(Limit::columns, ',') << u"XFE2"_s;
    QTest::newRow("nothing but delimiters") << QByteArray(1'000'000, ';') << u"XFE1"_s;
    QTest::newRow("too many rows") << QByteArray(Limit::rows + 1, '\n') << u"A1048577"_s;
    QTest::newRow("too long a text") << "a,b\n1," + QByteArray(Limit::cellText + 1, 'x') + "\n"
                                     << u"B2"_s;
    QTest::newRow("too long a text in quotes that never close")
        << "a,\"" + QByteArray(100'000, 'x') << u"B1"_s;
    const QByteArray row = QByteArray(9'999, ',') + '\n';
    QTest::newRow("too many cells") << row.repeated(501) << u"A501"_s;
}

void TestCsv::limits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const auto table = readCsv(bytes, u"x.csv"_s);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::TableLimit);
    QCOMPARE(table.error().subject, u"x.csv"_s);
    QCOMPARE(table.error().arguments.value(0), place);
}

void TestCsv::whatIsAtTheLimitIsRead()
{
    QCOMPARE(rowsOf(QByteArray(Limit::columns - 1, ',')).value(0).size(), Limit::columns);
    QCOMPARE(rowsOf(QByteArray(Limit::cellText, 'x')).value(0).value(0).size(), Limit::cellText);
}

void TestCsv::manyBytesAreNotEvenLookedAt()
{
    const auto table = readCsv(QByteArray(Limit::heldTableBytes + 1, ','), u"x.csv"_s);
    QVERIFY(!table);
    QCOMPARE(table.error(), (Error{Error::Kind::FileTooLarge, u"x.csv"_s, {u"65"_s, u"64"_s}, {}}));
}

void TestCsv::decomposedTextIsComposed()
{
    const QString decomposed = u"B\u1ebfn Tre"_s.normalized(QString::NormalizationForm_D);
    QCOMPARE(rowsOf(decomposed.toUtf8() + "\n"), (Rows{{u"B\u1ebfn Tre"_s}}));
}

// Writing

void TestCsv::writtenForExcel()
{
    const TextTable table{{{u"k\u1ef3"_s, u"gi\u00e1 tr\u1ecb"_s}, {u"2020"_s, u"78,5"_s}},
                          QLatin1Char(';')};
    QCOMPARE(writeCsv(table),
             "\xef\xbb\xbfk\xe1\xbb\xb3;gi\xc3\xa1 tr\xe1\xbb\x8b\r\n2020;78,5\r\n"_ba);
}

void TestCsv::writtenDelimiterIsFoundAgain()
{
    const TextTable table{{{u"T\u1ef7 l\u1ec7; %; x"_s, u"5\";%"_s}, {u"a"_s, u"1.5"_s}},
                          QLatin1Char(',')};
    const auto read = readCsv(writeCsv(table), u"x.csv"_s);
    QVERIFY(read);
    QCOMPARE(read->rows, table.rows);
}

void TestCsv::guardsFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("a formula") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s;
    QTest::newRow("a plus before text") << u"+abc"_s << u"'+abc"_s;
    QTest::newRow("a dash before text") << u"- ghi ch\u00fa"_s << u"'- ghi ch\u00fa"_s;
    QTest::newRow("an at sign") << u"@SUM"_s << u"'@SUM"_s;
    QTest::newRow("a tab, which is quoted too") << u"\tx"_s << u"\"'\tx\""_s;
    QTest::newRow("an apostrophe gets another") << u"'quoted'"_s << u"''quoted'"_s;
    QTest::newRow("a negative number is not touched") << u"-5,5"_s << u"-5,5"_s;
    QTest::newRow("a negative number with a point is not touched") << u"-5.5"_s << u"-5.5"_s;
    QTest::newRow("a number with a plus is not touched") << u"+3"_s << u"+3"_s;
    QTest::newRow("text with a dash inside is not touched") << u"01-NQ/TU"_s << u"01-NQ/TU"_s;
}

void TestCsv::guardsFormulas()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    const QByteArray bytes = writeCsv({{{cell}}, QLatin1Char(';')});
    QCOMPARE(bytes, "\xef\xbb\xbf" + written.toUtf8() + "\r\n");
}

void TestCsv::roundTrips_data()
{
    QTest::addColumn<QString>("cell");
    for (const char *cell :
         {"=1+1", "+a", "-a",   "@a",   "\ta", "\ra", "'a",   "''a",    "'=a",     "'",
          "-5",   "\"", "\"\"", "a\"b", "a;b", "a,b", "a\nb", "a\r\nb", "'\"=a\"", "="})
        QTest::newRow(cell) << QString::fromLatin1(cell);
}

void TestCsv::roundTrips()
{
    QFETCH(QString, cell);
    for (const char delimiter : {',', ';', '\t'}) {
        const TextTable table{{{u"a"_s, u"b"_s, u"c"_s}, {u"x"_s, cell, u"y"_s}},
                              QLatin1Char(delimiter)};
        const auto read = readCsv(writeCsv(table), u"x.csv"_s);
        QVERIFY(read);
        QCOMPARE(read->rows, table.rows);
        QCOMPARE(read->delimiter, table.delimiter);
    }
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"

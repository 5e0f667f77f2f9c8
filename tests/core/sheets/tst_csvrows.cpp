// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/import/observationfile.h"
#include "core/sheets/csvrows.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A file of that content.
class CsvFile
{
public:
    explicit CsvFile(const QByteArray &bytes)
        : m_path(m_folder.filePath(u"s\u1ed1 li\u1ec7u.csv"_s))
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
    }

    const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// Enough lines to tell the delimiter.
QByteArray lines(const QByteArray &line)
{
    return line.repeated(200);
}

QList<SheetRow> readInPieces(const CsvRows &rows)
{
    QList<SheetRow> read;
    rows.forEach(0, [&read](const SheetRow &row, qsizetype position) {
        if (position != read.size())
            qFatal("the positions do not count the rows");
        read << row;
        return true;
    });
    return read;
}

/// Large enough to be planned without being held: monthly values, some of them wrong.
QByteArray largeTable()
{
    QByteArray csv = "\xef\xbb\xbfK\xe1\xba\xbft qu\xe1\xba\xa3 n\xc4\x83m 2021;;;;\r\n"
                     "indicator;area;period;value;note\r\n";
    for (int i = 0; !CsvRows::isLarge(csv.size()); ++i) {
        const char *indicator = i % 5 == 0 ? "XHS06" : i % 7 == 0 ? "KTS09" : "HT02X";
        csv += QByteArray(indicator) + ";83;" + QByteArray::number(1900 + i / 12 % 200) + '-' +
               QByteArray::number(101 + i % 12).mid(1) + ';' + QByteArray::number(i % 103) +
               ",5;\"ghi ch\xc3\xba; " + QByteArray(2000, 'x') + QByteArray::number(i) + "\"\r\n";
    }
    return csv + "Ghi ch\xc3\xba: ng\xc6\xb0\xe1\xbb\x9di l\xe1\xba\xadp bi\xe1\xbb\x83u;;;;\r\n";
}

QStringList verdicts(const ImportPlan &plan)
{
    QStringList list;
    for (const ImportRow &row : plan.rows)
        list << u"%1 %2 %3 %4"_s.arg(row.row)
                    .arg(int(row.verdict))
                    .arg(row.error ? reasonCode(row.error->kind)
                                   : row.observation.key.period.code(),
                         row.observation.note.right(6));
    return list;
}

} // namespace

class TestCsvRows : public QObject
{
    Q_OBJECT

private slots:
    void readsAsAWhole_data();
    void readsAsAWhole();
    void whatIsRefusedIsNotWhole_data();
    void whatIsRefusedIsNotWhole();
    void goesThroughFromAPosition();
    void headIsTheBeginning();
    void oldEncodingsAreConverted_data();
    void oldEncodingsAreConverted();
    void whatIsBeyondTheLimitsIsNamed_data();
    void whatIsBeyondTheLimitsIsNamed();
    void aLargeFileBeyondTheLimitsIsRefused_data();
    void aLargeFileBeyondTheLimitsIsRefused();
    void aLargeFileIsPlannedAsAWhole();
    void aLargeFileOfOldBytesIsPlannedAsAWhole();
    void aLargeFileThatIsRefusedSaysWhy();
};

void TestCsvRows::readsAsAWhole_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("commas") << lines("XHS06,83,2021,78.5\n");
    QTest::newRow("semicolons and CRLF") << lines("XHS06;83;2021;78,5\r\n");
    QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + lines("XHS06;83;2021;78,5\r\n");
    QTest::newRow("no line end at the end") << lines("a,b\n") + "c,d";
    QTest::newRow("empty rows and cells") << lines("a,,b\n\n,,\n ,x\n");
    QTest::newRow("quotes, delimiters and line breaks") << lines("\"a,\"\"b\"\"\n c\",d\ne,\"\"\n");
    QTest::newRow("a quote within a cell") << lines("a\"b,\"c\"d\n");
    QTest::newRow("guarded formulas") << lines("'=1+1,'x,''y,'\n");
    QTest::newRow("decomposed letters") << lines("tie\xcc\x82\xcc\x81ng Vie\xcc\xa3\xcc\x82t,1\n");
    QTest::newRow("rows longer than a piece")
        << lines("a,b\n") + QByteArray(QByteArray(30'000, 'x') + ',').repeated(30) +
               "\"z\n\"\"\",y\n" + lines("c,d\n");
    QTest::newRow("old Macintosh line ends") << lines("XHS06,83,2021,78.5\r");
    QTest::newRow("old Macintosh line ends, none at the end") << lines("a;b\r") + "c;d";
    QTest::newRow("each line ends in its own way") << lines("a,b\rc,d\ne,f\r\n\rg,h\n\r\"\r\",i\r");
    QTest::newRow("two byte order marks")
        << "\xef\xbb\xbf\xef\xbb\xbf" + lines("XHS06;83;78,5\r\n");
    QTest::newRow("more columns than are remembered")
        << lines("x,y\n") + QByteArray(lines("a,b,") + "\n").repeated(3);
    QTest::newRow("old Macintosh line ends in TCVN3")
        << lines("Huy\xd6n Ba Tri,\x93\xae\xe5ng\x94\r");
    QByteArray different;
    for (int i = 0; i < 20'000; ++i)
        different +=
            "d\xc3\xb2ng " + QByteArray::number(i) + ',' + QByteArray::number(i % 7) + '\n';
    QTest::newRow("thousands of different texts") << different;
    QTest::newRow("bytes of TCVN3") << lines("Huy\xd6n Ba Tri,\x93\xae\xe5ng\x94\n");
    QTest::newRow("bytes of VNI") << lines("T\xe6nh Be\xe1n Tre,1\n");
    QTest::newRow("bytes of Windows-1258") << lines("Ti\xd2nh B\xea\xecn Tre\n");
}

void TestCsvRows::readsAsAWhole()
{
    QFETCH(QByteArray, csv);
    const CsvFile file(csv);
    const CsvRows rows(file.path());
    const QList<SheetRow> read = readInPieces(rows);
    QVERIFY(rows.isWhole());
    QVERIFY(read == inputTable(*readCsv(csv, u"whole"_s), u"whole"_s).rows());
}

void TestCsvRows::whatIsRefusedIsNotWhole_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("no UTF-8") << lines("a,b\n") + "\xff\xfe,c\n";
    QTest::newRow("a letter cut off") << lines("a,b\n") + "ch\xc3,c\n";
    QTest::newRow("bytes of no encoding") << lines("M\xfcller,d\xe9j\xe0 vu\n");
    QTest::newRow("a byte without a sign in TCVN3") << lines("Huy\xd6n B\xd5n Tre,\x81\n");
    QTest::newRow("bytes that come late")
        << "a,b\n"_ba.repeated(100'000) + lines("Huy\xd6n B\xd5n Tre,1\n");
    QTest::newRow("a NUL byte") << lines("a,b\n") + QByteArray("x\0y,c\n", 6);
    QTest::newRow("an open quotation mark") << lines("a,b\n") + "\"c,d\n";
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe") + lines(QByteArray("a\0,\0b\0\n\0", 8));
    QTest::newRow("too few lines to tell the delimiter") << "a,b\n"_ba;
}

void TestCsvRows::whatIsRefusedIsNotWhole()
{
    QFETCH(QByteArray, csv);
    const CsvFile file(csv);
    const CsvRows rows(file.path());
    readInPieces(rows);
    QVERIFY(!rows.isWhole());
}

void TestCsvRows::goesThroughFromAPosition()
{
    const CsvFile file(lines("a,b\n"));
    const CsvRows rows(file.path());
    QList<int> numbers;
    rows.forEach(197, [&numbers](const SheetRow &row, qsizetype) {
        numbers << row.number;
        return row.number < 199;
    });
    QCOMPARE(numbers, (QList<int>{198, 199}));
}

void TestCsvRows::headIsTheBeginning()
{
    const CsvFile file(lines("a,b\n\n") + lines("c,d\n"));
    const CsvRows rows(file.path());
    QCOMPARE(rows.head().rows().size(), 200);
    QCOMPARE(rows.head().rows().last().number, 399);
}

void TestCsvRows::oldEncodingsAreConverted_data()
{
    QTest::addColumn<bool>("isUnicode");
    QTest::newRow("signs in UTF-8") << true;
    QTest::newRow("bytes") << false;
}

void TestCsvRows::oldEncodingsAreConverted()
{
    QFETCH(bool, isUnicode);
    // "Chuyen doi so", "Bao cao" in TCVN3 as Windows-1252 shows it
    const QString legacy =
        u"T\u00d8nh B\u00d5n Tre: Chuy\u00d3n \u00ae\u00e6i s\u00e8 - B\u00b8o c\u00b8o - X\u00b7 h\u00e9i"_s;
    const QByteArray line = isUnicode ? legacy.toUtf8() : legacy.toLatin1();
    CsvFile file("header,b\n" + lines(line + ",1\n"));
    CsvRows rows(file.path());
    QCOMPARE(rows.encoding(1), std::optional(LegacyEncoding::Tcvn3));
    rows.convert(1, LegacyEncoding::Tcvn3);
    const QList<SheetRow> read = readInPieces(rows);
    QCOMPARE(read.at(0).cells.first().text, u"header"_s);
    QCOMPARE(read.at(1).cells.first().text, fromLegacy(legacy, LegacyEncoding::Tcvn3));
}

void TestCsvRows::whatIsBeyondTheLimitsIsNamed_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("place");
    QTest::newRow("too many columns")
        << lines("a,b\n") + QByteArray(Limit::columns, ',') << u"XFE201"_s;
    QTest::newRow("too many rows")
        << lines("a,b\n") + QByteArray(Limit::rows, '\n') << u"A1048577"_s;
    QTest::newRow("too long a text")
        << lines("a,b\n") + "c," + QByteArray(Limit::cellText + 1, 'x') << u"B201"_s;
    QTest::newRow("too long a text of letters of three bytes")
        << lines("a,b\n") + QByteArray("\xe1\xba\xbf").repeated(Limit::cellText + 1) + "\n"
        << u"A201"_s;
    QTest::newRow("a text that never ends")
        << lines("a,b\n") + "c,\"" + QByteArray(300'000, 'x') << u"B201"_s;
}

/// As `readCsv` names it.
void TestCsvRows::whatIsBeyondTheLimitsIsNamed()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, place);
    const CsvFile file(csv);
    const CsvRows rows(file.path());
    readInPieces(rows);
    QVERIFY(rows.fault().has_value());
    QVERIFY(!rows.isWhole());
    const auto whole = readCsv(csv, u"x.csv"_s);
    QVERIFY(!whole);
    QCOMPARE(rows.fault()->error(u"x.csv"_s), whole.error());
    QCOMPARE(whole.error().arguments.value(0), place);
}

void TestCsvRows::aLargeFileBeyondTheLimitsIsRefused_data()
{
    const QByteArray table = largeTable();
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("late") << table + QByteArray(Limit::columns, ';') + "\n"
                          << Error::Kind::TableLimit;
    QTest::newRow("in the first rows")
        << lines("a;b\n") + QByteArray(Limit::columns, ';') + "\n" + table
        << Error::Kind::TableLimit;
    QTest::newRow("at once") << QByteArray(5'000'000, ',') << Error::Kind::TableLimit;
    QTest::newRow("by its size") << QByteArray(Limit::heldTableBytes + 1, ',')
                                 << Error::Kind::FileTooLarge;
}

void TestCsvRows::aLargeFileBeyondTheLimitsIsRefused()
{
    QFETCH(QByteArray, csv);
    QFETCH(Error::Kind, kind);
    const BuiltinFile data;
    const auto store = data.open();
    const CsvFile file(csv);
    const auto plan = InputFile::open(file.path()).and_then([&](const InputFile &opened) {
        return planImport(opened, *store, {});
    });
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, kind);
}

void TestCsvRows::aLargeFileIsPlannedAsAWhole()
{
    const BuiltinFile data;
    const auto store = data.open();
    const QByteArray csv = largeTable();
    const CsvFile file(csv);
    const auto opened = InputFile::open(file.path());
    QVERIFY2(opened, outcome(opened).constData());
    QCOMPARE(opened->largeCsv(), file.path());
    const auto inPieces = planImport(*opened, *store, {});
    QVERIFY2(inPieces, outcome(inPieces).constData());
    const auto whole = planImport(inputTable(*readCsv(csv, u"whole"_s), u"whole"_s), *store, {});
    QVERIFY(inPieces->count(ImportVerdict::New) > 1000);
    QVERIFY(inPieces->count(ImportVerdict::Rejected) > 100);
    QCOMPARE(verdicts(*inPieces), verdicts(*whole));
    QVERIFY(inPieces->warnings == whole->warnings);
    QCOMPARE(inPieces->numberFormat, whole->numberFormat);
    QVERIFY(inPieces->rejected.rows == whole->rejected.rows);
    QVERIFY(opened->table()->rows() == inputTable(*readCsv(csv, u"whole"_s), u"whole"_s).rows());
}

void TestCsvRows::aLargeFileOfOldBytesIsPlannedAsAWhole()
{
    const BuiltinFile data;
    const auto store = data.open();
    // "Unit; period; indicator; value; note", "Ben Tre province", "checked data" in TCVN3
    QByteArray csv = "\xa7\xacn v\xde;K\xfa;Ch\xd8 ti\xaau;Gi\xb8 tr\xde;Ghi ch\xf3;STT\r\n";
    for (int i = 0; !CsvRows::isLarge(csv.size()); ++i)
        csv += "T\xd8nh B\xd5n Tre;" + QByteArray::number(1900 + i / 12 % 120) + '-' +
               QByteArray::number(101 + i % 12).mid(1) + (i % 2880 < 1440 ? ";HT02X;" : ";XHS06;") +
               QByteArray::number(i % 100) + ",5;s\xe8 li\xd6u ki\xd3m tra;"_ba +
               QByteArray(2000, '1') + "\r\n";
    const CsvFile file(csv);
    const auto opened = InputFile::open(file.path());
    QVERIFY2(opened, outcome(opened).constData());
    QCOMPARE(opened->largeCsv(), file.path());
    const auto inPieces = planImport(*opened, *store, {});
    QVERIFY2(inPieces, outcome(inPieces).constData());
    QVERIFY(inPieces->count(ImportVerdict::New) > 1000);
    QCOMPARE(inPieces->count(ImportVerdict::Rejected), 0);
    const auto whole = planImport(inputTable(*readCsv(csv, u"whole"_s), u"whole"_s), *store, {});
    QCOMPARE(verdicts(*inPieces), verdicts(*whole));
    QVERIFY(inPieces->warnings == whole->warnings);
    QCOMPARE(inPieces->warnings.first().kind, ImportWarning::Kind::ConvertedText);
}

void TestCsvRows::aLargeFileThatIsRefusedSaysWhy()
{
    const BuiltinFile data;
    const CsvFile file(largeTable() + "\"XHS06;83;2021;5\r\n");
    const auto plan = InputFile::open(file.path()).and_then([&](const InputFile &opened) {
        return planImport(opened, *data.open(), {});
    });
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, Error::Kind::BadTable);
    QVERIFY(plan.error().arguments.first().contains(u"quotation"_s));
}

QTEST_GUILESS_MAIN(TestCsvRows)
#include "tst_csvrows.moc"

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"
#include "tests/support/sheetbuilder.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A report as an office sends it: titles, a header of two rows, its columns numbered,
/// percentages, texts with decimal commas, and signatures.
const SheetPlan report{
    u"B\u00e1o c\u00e1o"_s,
    {u"UBND T\u1ec8NH B\u1ebeN TRE"_s,
     u"B\u00c1O C\u00c1O CHUY\u1ec2N \u0110\u1ed4I S\u1ed0"_s,
     {},
     u"STT|Ch\u1ec9 ti\u00eau|\u0110\u01a1n v\u1ecb t\u00ednh|Th\u1ef1c hi\u1ec7n|"_s,
     u"|||N\u0103m 2022|N\u0103m 2023"_s,
     u"A|B|C|=1|=2"_s,
     u"=1|XHS06|%|40,5|=41.5%"_s,
     u"=2|HT02X|%|=60.25|61,75"_s,
     {},
     u"|||B\u1ebfn Tre, ng\u00e0y 15 th\u00e1ng 12 n\u0103m 2023"_s,
     u"|Ng\u01b0\u1eddi l\u1eadp bi\u1ec3u||Th\u1ee7 tr\u01b0\u1edfng \u0111\u01a1n v\u1ecb"_s},
    {u"A1:E1"_s, u"A4:A5"_s, u"B4:B5"_s, u"C4:C5"_s, u"D4:E4"_s}};

SheetPlan named(SheetPlan plan, const QString &name, bool isHidden = false)
{
    plan.name = name;
    plan.isHidden = isHidden;
    return plan;
}

SheetPlan rows(const QStringList &lines)
{
    return {u"S"_s, QStringList{u"indicator|area|period|value"_s} + lines};
}

/// "4 rows, 4 new, ...": the counts of the document.
QString counts(const Outcome &outcome)
{
    QStringList words;
    for (const char *key : {"rows", "new", "same", "revised", "rejected", "warnings"})
        words << u"%1 %2"_s.arg(outcome.json()[QLatin1StringView(key)].toInt(-1))
                     .arg(QString::fromLatin1(key));
    return words.join(u", "_s);
}

} // namespace

/// `import` of workbooks from the outside: files in, exit codes, streams and files out.
class TestImportCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aReportIsRead();
    void aReportOfADistrictIsAskedForItsArea();
    void aTableOfOneIndicatorTakesIt();
    void theSameAgainIsTheSame();
    void aCopyAsOdsIsTheSame();
    void aWarningIsSaidAndCounted();
    void oldFontsAreConverted();
    void oldBytesAreConverted_data();
    void oldBytesAreConverted();
    void bytesOfNoEncodingAreRefused();
    void aSheetIsChosen();
    void refusedTables_data();
    void refusedTables();
    void rejectedCells_data();
    void rejectedCells();
    void dryRunWritesNothing();
    void partialImportWritesTheRejectedRows();
    void nothingRejectedWritesNoErrors();
    void errorsFileIsChecked();
    void errorsFileNeverReplacesAnInput_data();
    void errorsFileNeverReplacesAnInput();
    void aMappingIsFollowed();
    void aMappingIsRefused();
    void aPeriodIsGiven();
    void wrongUsage_data();
    void wrongUsage();
    void rankingsComeFromWorkbooks();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    Outcome importing(const QList<SheetPlan> &sheets, const QStringList &options = {}) const
    {
        const QString path = at(u"S\u1ed1 li\u1ec7u.xlsx"_s);
        writeFile(path, workbookFile(sheets));
        return m_program.run(
            QStringList{u"import"_s, m_file, path, u"--json"_s, u"--lang"_s, u"en"_s} + options);
    }

    Program m_program;
    QByteArray m_fresh; ///< a file as `init` makes it
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file; ///< a copy of it in this test's folder
};

void TestImportCommand::initTestCase()
{
    const QString path = m_program.home(u"fresh.btict"_s);
    COMPARE_EXIT(m_program.run({u"init"_s, path}), Done);
    m_fresh = contents(path);
}

void TestImportCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = at(u"data.btict"_s);
    writeFile(m_file, m_fresh);
}

void TestImportCommand::aReportIsRead()
{
    const Outcome outcome = importing({report});
    COMPARE_EXIT(outcome, Done);
    QCOMPARE(counts(outcome), u"4 rows, 4 new, 0 same, 0 revised, 0 rejected, 0 warnings"_s);
    QCOMPARE(outcome.json()[u"number_format"].toString(), u"comma"_s);
    const QString csv = at(u"out.csv"_s);
    COMPARE_EXIT(m_program.run({u"export"_s, m_file, csv, u"--lang"_s, u"en"_s}), Done);
    for (const char *line : {"XHS06,83,2022,,,40.5,", "XHS06,83,2023,,,41.5,",
                             "HT02X,83,2022,,,60.25,", "HT02X,83,2023,,,61.75,"})
        QVERIFY2(contents(csv).contains(line), contents(csv).constData());
}

void TestImportCommand::aReportOfADistrictIsAskedForItsArea()
{
    SheetPlan ofDistrict = report;
    ofDistrict.rows.replace(0, u"UBND HUY\u1ec6N BA TRI, T\u1ec8NH B\u1ebeN TRE"_s);
    const Outcome refused = importing({ofDistrict});
    COMPARE_EXIT(refused, Failed);
    QVERIFY2(refused.err.contains("Huy\u1ec7n Ba Tri") && refused.err.contains("--area"),
             refused.err.constData());
    QCOMPARE(contents(m_file), m_fresh);
    COMPARE_EXIT(importing({ofDistrict}, {u"--area"_s, u"836"_s}), Done);
    const QString csv = at(u"out.csv"_s);
    COMPARE_EXIT(m_program.run({u"export"_s, m_file, csv, u"--lang"_s, u"en"_s}), Done);
    QVERIFY2(contents(csv).contains("XHS06,836,2022,,,40.5,"), contents(csv).constData());
}

void TestImportCommand::aTableOfOneIndicatorTakesIt()
{
    const SheetPlan table{
        u"S"_s, {u"STT|\u0110\u01a1n v\u1ecb|=2022|=2023"_s, u"=1|Huy\u1ec7n Ba Tri|=50|=51"_s}};
    const Outcome refused = importing({table});
    COMPARE_EXIT(refused, Failed);
    QVERIFY2(refused.err.contains("--indicator"), refused.err.constData());
    const Outcome taken = importing({table}, {u"--indicator"_s, u"CQS03H"_s});
    COMPARE_EXIT(taken, Done);
    QCOMPARE(counts(taken), u"2 rows, 2 new, 0 same, 0 revised, 0 rejected, 0 warnings"_s);
    COMPARE_EXIT(importing({table}, {u"--indicator"_s, u"XHS99"_s}), Failed);
}

void TestImportCommand::theSameAgainIsTheSame()
{
    COMPARE_EXIT(importing({report}), Done);
    const QByteArray once = contents(m_file);
    const Outcome again = importing({report});
    COMPARE_EXIT(again, Done);
    QCOMPARE(counts(again), u"4 rows, 0 new, 4 same, 0 revised, 0 rejected, 0 warnings"_s);
    QCOMPARE(contents(m_file), once);
}

void TestImportCommand::aCopyAsOdsIsTheSame()
{
    COMPARE_EXIT(importing({rows({u"XHS06|83|2021|=78.5"_s})}), Done);
    const QByteArray header = "<table:table-row><table:table-cell office:value-type=\"string\">"
                              "<text:p>indicator</text:p></table:table-cell>"
                              "<table:table-cell office:value-type=\"string\"><text:p>period"
                              "</text:p></table:table-cell><table:table-cell "
                              "office:value-type=\"string\"><text:p>value</text:p>"
                              "</table:table-cell></table:table-row>";
    const QByteArray row = "<table:table-row><table:table-cell office:value-type=\"string\">"
                           "<text:p>XHS06</text:p></table:table-cell><table:table-cell "
                           "office:value-type=\"float\" office:value=\"2021\"/><table:table-cell "
                           "office:value-type=\"percentage\" office:value=\"0.785\"/>"
                           "</table:table-row>";
    writeFile(at(u"x.ods"_s), odsFile(header + row));
    const Outcome outcome = m_program.run({u"import"_s, m_file, at(u"x.ods"_s), u"--json"_s});
    COMPARE_EXIT(outcome, Done);
    QCOMPARE(counts(outcome), u"1 rows, 0 new, 1 same, 0 revised, 0 rejected, 0 warnings"_s);
}

void TestImportCommand::aWarningIsSaidAndCounted()
{
    const Outcome outcome = importing({report, named(report, u"Copy"_s)});
    COMPARE_EXIT(outcome, Done);
    QCOMPARE(outcome.json()[u"warnings"].toInt(), 1);
    QVERIFY2(outcome.err.contains("\"B\u00e1o c\u00e1o\"") && outcome.err.contains("Copy"),
             outcome.err.constData());
}

void TestImportCommand::oldFontsAreConverted()
{
    const SheetPlan old{u"S"_s,
                        {u"v:Ch\u00d8 ti\u00aau|v:K\u00fa|v:Gi\u00b8 tr\u00de|v:Ghi ch\u00f3"_s,
                         u"XHS06|2021|=50|v:\u00ae\u00f3ng ti\u00d5n \u00ae\u00e9"_s}};
    const Outcome outcome = importing({old});
    COMPARE_EXIT(outcome, Done);
    QCOMPARE(counts(outcome), u"1 rows, 1 new, 0 same, 0 revised, 0 rejected, 1 warnings"_s);
    QVERIFY2(outcome.err.contains("TCVN3"), outcome.err.constData());
    const Outcome journal = m_program.run({u"journal"_s, m_file, u"--json"_s});
    QVERIFY(journal.out.contains("\u0111\u00fang ti\u1ebfn \u0111\u1ed9"));
}

void TestImportCommand::oldBytesAreConverted_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("encoding");
    // As Excel saves it: "indicator; period; value; note" and "on schedule"
    QTest::newRow("TCVN3 between semicolons")
        << "Ch\xd8 ti\xaau;K\xfa;Gi\xb8 tr\xde;Ghi ch\xf3\r\nXHS06;2021;50,5;\xae\xf3ng ti\xd5n \xae\xe9\r\n"_ba
        << "TCVN3"_ba;
    QTest::newRow("VNI between tabs")
        << "Ch\xe6 tie\xe2u\tKy\xf8\tGia\xf9 tr\xf2\tGhi chu\xf9\r\nXHS06\t2021\t50,5\t\xf1u\xf9ng tie\xe1n \xf1o\xe4\r\n"_ba
        << "VNI"_ba;
    QTest::newRow("Windows-1258")
        << "Chi\xd2 ti\xeau;Ky\xcc;Gia\xec tri\xf2;Ghi chu\xec\r\nXHS06;2021;50,5;\xf0u\xecng ti\xea\xecn \xf0\xf4\xf2\r\n"_ba
        << "Windows-1258"_ba;
}

void TestImportCommand::oldBytesAreConverted()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, encoding);
    writeFile(at(u"old.csv"_s), table);
    const Outcome outcome =
        m_program.run({u"import"_s, m_file, at(u"old.csv"_s), u"--json"_s, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(outcome, Done);
    QCOMPARE(counts(outcome), u"1 rows, 1 new, 0 same, 0 revised, 0 rejected, 1 warnings"_s);
    QVERIFY2(outcome.err.contains(encoding), outcome.err.constData());
    const Outcome journal = m_program.run({u"journal"_s, m_file, u"--json"_s});
    QVERIFY(journal.out.contains("\u0111\u00fang ti\u1ebfn \u0111\u1ed9"));
}

void TestImportCommand::bytesOfNoEncodingAreRefused()
{
    writeFile(at(u"old.csv"_s), "indicator;period;value;note\nXHS06;2021;50,5;M\xfcller\n");
    const Outcome outcome =
        m_program.run({u"import"_s, m_file, at(u"old.csv"_s), u"--lang"_s, u"en"_s});
    COMPARE_EXIT(outcome, Failed);
    QVERIFY2(outcome.err.contains("\"CSV UTF-8\""), outcome.err.constData());
    QCOMPARE(contents(m_file), m_fresh);
}

void TestImportCommand::aSheetIsChosen()
{
    const QList<SheetPlan> sheets{{u"Title"_s, {u"nothing here"_s}},
                                  named(report, u"Hidden"_s, true),
                                  named(rows({u"XHS06|83|2021|=50"_s}), u"Rows"_s)};
    QCOMPARE(importing(sheets).json()[u"rows"].toInt(), 1);
    QCOMPARE(importing(sheets, {u"--sheet"_s, u"hidden"_s}).json()[u"rows"].toInt(), 4);
    QCOMPARE(importing(sheets, {u"--sheet"_s, u"3"_s}).json()[u"rows"].toInt(), 1);
}

void TestImportCommand::refusedTables_data()
{
    QTest::addColumn<QString>("sheet"); ///< asked for
    QTest::addColumn<bool>("isHidden");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no such sheet") << u"Feb"_s << false << "\"Feb\""_ba;
    QTest::newRow("only a hidden sheet") << QString() << true << "\"Jan\""_ba;
    QTest::newRow("a sheet without a table")
        << u"Title"_s << false << "\"indicator\", \"period\", \"value\""_ba;
}

void TestImportCommand::refusedTables()
{
    QFETCH(QString, sheet);
    QFETCH(bool, isHidden);
    QFETCH(QByteArray, said);
    const QStringList options = sheet.isEmpty() ? QStringList() : QStringList{u"--sheet"_s, sheet};
    const Outcome outcome =
        importing({{u"Title"_s, {u"nothing here"_s}}, named(report, u"Jan"_s, isHidden)}, options);
    COMPARE_EXIT(outcome, Failed);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    QCOMPARE(contents(m_file), m_fresh);
}

void TestImportCommand::rejectedCells_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("an error") << u"XHS06|83|2021|!#DIV/0!"_s << u"bad_number"_s << u"D3"_s;
    QTest::newRow("never calculated") << u"XHS06|83|2021|~"_s << u"bad_number"_s << u"D3"_s;
    QTest::newRow("a percentage of a count") << u"HT01|83|2021|=5%"_s << u"bad_number"_s << u"5%"_s;
    QTest::newRow("a date for a number")
        << u"HT01|83|2021|=45291d"_s << u"bad_number"_s << u"2023-12-31"_s;
    QTest::newRow("a text that is two numbers")
        << u"HT01|83|2021|1.234"_s << u"ambiguous_number"_s << u"1.234"_s;
}

void TestImportCommand::rejectedCells()
{
    QFETCH(QString, row);
    QFETCH(QString, code);
    QFETCH(QString, said);
    const Outcome outcome = importing({rows({u"XHS06|83|2020|=50"_s, row})});
    COMPARE_EXIT(outcome, Failed);
    QCOMPARE(counts(outcome), u"2 rows, 1 new, 0 same, 0 revised, 1 rejected, 0 warnings"_s);
    const QJsonObject rejection = outcome.json()[u"rejections"][0].toObject();
    QCOMPARE(rejection[u"row"].toInt(), 3);
    QCOMPARE(rejection[u"code"].toString(), code);
    QVERIFY(rejection[u"message"].toString().contains(said));
    QCOMPARE(contents(m_file), m_fresh);
}

void TestImportCommand::dryRunWritesNothing()
{
    COMPARE_EXIT(importing({report}, {u"--dry-run"_s}), Done);
    COMPARE_EXIT(importing({rows({u"XHS06|83|2021|!#REF!"_s})}, {u"--dry-run"_s}), Findings);
    QCOMPARE(contents(m_file), m_fresh);
}

void TestImportCommand::partialImportWritesTheRejectedRows()
{
    const QString errors = at(u"l\u1ed7i.csv"_s);
    const Outcome outcome = importing({rows({u"XHS06|83|2021|=50"_s, u"XHS99|83|2021|=51.5"_s})},
                                      {u"--partial"_s, u"--errors"_s, errors});
    COMPARE_EXIT(outcome, Findings);
    QVERIFY(contents(m_file) != m_fresh);
    QVERIFY(contents(errors).startsWith("\xef\xbb\xbfindicator,area,period,value,row,"));
    QVERIFY(contents(errors).contains("\r\nXHS99,83,2021,51.5,3,unknown_indicator,"));
    // Put right, they come in.
    writeFile(errors, contents(errors).replace("XHS99,", "HT02X,"));
    const Outcome again = m_program.run({u"import"_s, m_file, errors, u"--json"_s});
    COMPARE_EXIT(again, Done);
    QCOMPARE(counts(again), u"1 rows, 1 new, 0 same, 0 revised, 0 rejected, 0 warnings"_s);
}

void TestImportCommand::nothingRejectedWritesNoErrors()
{
    COMPARE_EXIT(importing({report}, {u"--errors"_s, at(u"e.csv"_s)}), Done);
    QVERIFY(!QFile::exists(at(u"e.csv"_s)));
}

void TestImportCommand::errorsFileIsChecked()
{
    const QList<SheetPlan> bad{rows({u"XHS99|83|2021|=50"_s, u"XHS06|83|2021|=50"_s})};
    for (const QString &name : {u"e.xlsx"_s, u"nowhere/e.csv"_s})
        COMPARE_EXIT(importing(bad, {u"--partial"_s, u"--errors"_s, at(name)}), Failed);
    QCOMPARE(contents(m_file), m_fresh);
}

void TestImportCommand::errorsFileNeverReplacesAnInput_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the data file") << u"data.btict"_s;
    QTest::newRow("the table") << u"./S\u1ed1 li\u1ec7u.xlsx"_s;
}

void TestImportCommand::errorsFileNeverReplacesAnInput()
{
    QFETCH(QString, name);
    COMPARE_EXIT(importing({rows({u"XHS99|83|2021|=50"_s})}, {u"--errors"_s, at(name)}), Usage);
    QCOMPARE(contents(m_file), m_fresh);
}

void TestImportCommand::aMappingIsFollowed()
{
    const SheetPlan table{
        u"B\u1ea3ng 2"_s,
        {u"Ch\u1ec9 s\u1ed1|K\u1ebft qu\u1ea3|Ghi th\u00eam"_s, u"HT01|1.234|x"_s}};
    writeFile(at(u"m.json"_s),
              R"({"format":"bentre-ict/mapping","version":1,"sheet":"bang 2","header_row":1,
                  "columns":{"Chi so":"indicator","B":"value"},"number_format":"comma",
                  "period":"2023","area":"p-ben-tre"})");
    const Outcome outcome = importing({rows({}), table}, {u"--mapping"_s, at(u"m.json"_s)});
    COMPARE_EXIT(outcome, Done);
    QCOMPARE(counts(outcome), u"1 rows, 1 new, 0 same, 0 revised, 0 rejected, 1 warnings"_s);
    QVERIFY2(outcome.err.contains("\"Ghi th\u00eam\""), outcome.err.constData()); // is left out
    const Outcome journal =
        m_program.run({u"journal"_s, m_file, u"--json"_s, u"--indicator"_s, u"HT01"_s});
    QVERIFY2(journal.out.contains("\"1234\""), journal.out.constData());
}

void TestImportCommand::aMappingIsRefused()
{
    writeFile(at(u"m.json"_s),
              R"({"format":"bentre-ict/mapping","version":1,"colums":{"A":"indicator"}})");
    const Outcome unknown = importing({report}, {u"--mapping"_s, at(u"m.json"_s)});
    COMPARE_EXIT(unknown, Failed);
    QVERIFY2(unknown.err.contains("$.colums"), unknown.err.constData());
    writeFile(at(u"m.json"_s),
              R"({"format":"bentre-ict/mapping","version":1,"columns":{"Total sum":"value"}})");
    const Outcome misfit = importing({report}, {u"--mapping"_s, at(u"m.json"_s)});
    COMPARE_EXIT(misfit, Failed);
    QVERIFY2(misfit.err.contains("$.columns.Total sum"), misfit.err.constData());
    COMPARE_EXIT(importing({report}, {u"--mapping"_s, at(u"none.json"_s)}), Failed);
    QCOMPARE(contents(m_file), m_fresh);
}

void TestImportCommand::aPeriodIsGiven()
{
    const SheetPlan table{u"S"_s, {u"\u0110\u01a1n v\u1ecb|XHS06|HT02X"_s, u"829|=50|=60"_s}};
    const Outcome asked = importing({table});
    COMPARE_EXIT(asked, Failed);
    QVERIFY2(asked.err.contains("which period"), asked.err.constData());
    QCOMPARE(contents(m_file), m_fresh);
    const Outcome given = importing({table}, {u"--period"_s, u"qu\u00fd II/2023"_s});
    COMPARE_EXIT(given, Done);
    QCOMPARE(given.json()[u"new"].toInt(), 2);
}

void TestImportCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no period") << QStringList{u"--period"_s, u"soon"_s};
    QTest::newRow("a sheet of no name") << QStringList{u"--sheet"_s};
    QTest::newRow("an option of nobody") << QStringList{u"--colour"_s};
}

void TestImportCommand::wrongUsage()
{
    QFETCH(QStringList, options);
    const Outcome outcome = importing({report}, options);
    COMPARE_EXIT(outcome, Usage);
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(contents(m_file), m_fresh);
}

void TestImportCommand::rankingsComeFromWorkbooks()
{
    const SheetPlan table{u"DTI"_s,
                          {u"B\u1ea2NG X\u1ebeP H\u1ea0NG"_s,
                           {},
                           u"STT|T\u1ec9nh|X\u1ebfp h\u1ea1ng|DTI"_s,
                           u"=1|\u0110\u00e0 N\u1eb5ng|=1|=0.8002"_s,
                           u"=2|Hu\u1ebf|=2|=0.6872"_s,
                           {},
                           u"|Ngu\u1ed3n: B\u1ed9 Th\u00f4ng tin"_s}};
    writeFile(at(u"dti.xlsx"_s), workbookFile({table}));
    const QStringList command{u"ranking"_s,      u"import"_s,    m_file,
                              at(u"dti.xlsx"_s), u"--json"_s,    u"--index"_s,
                              u"DTI"_s,          u"--edition"_s, u"2023"_s};
    const Outcome outcome = m_program.run(command);
    COMPARE_EXIT(outcome, Done);
    QCOMPARE(counts(outcome), u"2 rows, 2 new, 0 same, 0 revised, 0 rejected, 0 warnings"_s);
    QVERIFY(outcome.json()[u"number_format"].isNull());
    COMPARE_EXIT(m_program.run(command + QStringList{u"--sheet"_s, u"PCI"_s}), Failed);
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"

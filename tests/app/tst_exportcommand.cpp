// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"
#include "tests/support/xlsxfile.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A sheet as csv, for an importer: texts, and numbers with every digit that the file has.
QByteArray sheetAsCsv(const XlsxFile &file, int sheet)
{
    static const QRegularExpression address(u"^([A-Z]+)(\\d+)$"_s);
    QMap<int, QMap<int, QString>> rows;
    const auto cells = file.cells(sheet);
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        const auto match = address.match(cell.key());
        int column = 0;
        for (const QChar letter : match.captured(1))
            column = column * 26 + letter.unicode() - u'A' + 1;
        rows[match.captured(2).toInt()][column] = cell.value();
    }
    QByteArray csv;
    for (int row = 1; row <= rows.lastKey(); ++row) {
        QStringList line;
        for (int column = 1; column <= rows.first().lastKey(); ++column)
            line << u'"' + rows[row].value(column).replace(u"\""_s, u"\"\""_s) + u'"';
        csv += line.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace

/// `export` into workbooks and forms from the outside: exit codes, and what comes back.
class TestExportCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void workbookComesBackTheSame_data();
    void workbookComesBackTheSame();
    void workbookHasTheOverview();
    void workbookNeverMakesFormulas();
    void workbookOfOneUnit();
    void blankFormChangesNothing_data();
    void blankFormChangesNothing();
    void filledInFormIsImported();
    void formIsAProtectedWorkbook();
    void outputIsTheSameTwice();
    void outputIsTheSameOnAVietnameseDesktop_data();
    void outputIsTheSameOnAVietnameseDesktop();
    void wrongUsage();
    void failures_data();
    void failures();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    Outcome run(const QStringList &arguments) const { return m_program.run(arguments); }
    Outcome importing(const QByteArray &table) const
    {
        const QString path = at(u"in.csv"_s);
        writeFile(path, table);
        return run({u"import"_s, m_file, path, u"--json"_s, u"--lang"_s, u"en"_s});
    }
    XlsxFile exported(const QStringList &options = {u"--lang"_s, u"en"_s}) const
    {
        const QString path = at(u"S\u1ed1 li\u1ec7u.xlsx"_s);
        const Outcome outcome = run(QStringList{u"export"_s, m_file, path} + options);
        if (outcome.exit != Done || !outcome.err.isEmpty() || !outcome.out.isEmpty())
            qWarning("%s%s", outcome.out.constData(), outcome.err.constData());
        return XlsxFile(contents(path));
    }

    static inline const QByteArray awkward =
        "indicator,area,period,value,numerator,denominator,source,note\n"
        "CQS03T,83,2021,,1,3,\"=cmd|' /C calc'!A0\",\"two\nlines, and a \"\"quote\"\"\"\n"
        "CQS03H,836,2021,0.1,,,'already,@home\n"
        "CQS01,83,2021-Q3,12.345678901234,,,+84 75,-\n"
        "XHS06,83,2021,33.333333333333336,,,,\n"
        "KTS03,83,2021,-1.5,,,,\n";

    Program m_program;
    QByteArray m_fresh; ///< a file as `init` makes it
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file; ///< a copy of it in this test's folder
};

void TestExportCommand::initTestCase()
{
    const QString made = m_program.home(u"made.btict"_s);
    COMPARE_EXIT(run({u"init"_s, made}), Done);
    m_fresh = contents(made);
}

void TestExportCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = at(u"data.btict"_s);
    writeFile(m_file, m_fresh);
}

void TestExportCommand::workbookComesBackTheSame_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("in Vietnamese") << u"vi"_s;
    QTest::newRow("in English") << u"en"_s;
}

void TestExportCommand::workbookComesBackTheSame()
{
    QFETCH(QString, language);
    COMPARE_EXIT(importing(awkward), Done);
    const QByteArray before = contents(m_file);
    const XlsxFile file = exported({u"--lang"_s, language});
    const Outcome back = importing(sheetAsCsv(file, 1));
    COMPARE_EXIT(back, Done);
    QVERIFY(back.json()[u"rows"].toInt() > 12);
    QCOMPARE(back.json()[u"same"], back.json()[u"rows"]);
    QCOMPARE(contents(m_file), before);
}

void TestExportCommand::workbookHasTheOverview()
{
    const XlsxFile file = exported({u"--lang"_s, u"vi"_s});
    const QByteArray book = file.part("xl/workbook.xml");
    QVERIFY(book.contains(u"name=\"S\u1ed1 li\u1ec7u\""_s.toUtf8()));
    QVERIFY(book.contains(u"name=\"T\u1ed5ng quan\""_s.toUtf8()));
    QVERIFY(book.contains("activeTab=\"1\""));
    QVERIFY(file.part("docProps/core.xml").contains(u"T\u1ec9nh B\u1ebfn Tre"_s.toUtf8()));
    QVERIFY(file.names().contains("xl/charts/chart1.xml"));
    const QStringList cells = file.cells(2).values();
    QVERIFY(std::any_of(cells.cbegin(), cells.cend(), [](const QString &cell) {
        return cell.startsWith(u"\u25bc Ng\u01b0\u1ee3c chi\u1ec1u m\u1ee5c ti\u00eau"_s);
    }));
    QVERIFY(cells.contains(u"53"_s));
}

void TestExportCommand::workbookNeverMakesFormulas()
{
    COMPARE_EXIT(importing(awkward), Done);
    const XlsxFile file = exported();
    for (int sheet = 1; sheet <= 3; ++sheet) {
        QVERIFY(!file.sheet(sheet).isEmpty());
        QVERIFY(!file.sheet(sheet).contains("<f"));
    }
    QVERIFY(file.cells(1).values().contains(u"=cmd|' /C calc'!A0"_s));
}

void TestExportCommand::workbookOfOneUnit()
{
    COMPARE_EXIT(importing(awkward), Done);
    const QByteArray csv = sheetAsCsv(
        exported({u"--lang"_s, u"en"_s, u"--area"_s, u"836"_s, u"--as-of"_s, u"2021"_s}), 1);
    QVERIFY(csv.contains("\"CQS03H\""));
    QVERIFY(!csv.contains("\"CQS03T\""));
}

void TestExportCommand::blankFormChangesNothing_data()
{
    workbookComesBackTheSame_data();
}

void TestExportCommand::blankFormChangesNothing()
{
    QFETCH(QString, language);
    const QString form = at(u"form.csv"_s);
    COMPARE_EXIT(run({u"export"_s, m_file, form, u"--template"_s, u"--as-of"_s, u"2024"_s,
                      u"--lang"_s, language}),
                 Done);
    QVERIFY(contents(form).contains("CQS03T"));
    const Outcome back = run({u"import"_s, m_file, form, u"--json"_s});
    COMPARE_EXIT(back, Done);
    QCOMPARE(back.json()[u"rows"].toInt(), 0);
    QCOMPARE(contents(m_file), m_fresh);
}

void TestExportCommand::filledInFormIsImported()
{
    const QString form = at(u"form.csv"_s);
    COMPARE_EXIT(run({u"export"_s, m_file, form, u"--template"_s, u"--area"_s, u"829"_s,
                      u"--as-of"_s, u"2024"_s, u"--lang"_s, u"en"_s}),
                 Done);
    QByteArray table = contents(form);
    const qsizetype row = table.indexOf("\r\nCQS03H,");
    const QByteArray limits = ",%,829,2024,,0,100,";
    const qsizetype place = table.indexOf(limits, row) + limits.size();
    QVERIFY(row > 0 && place > row);
    table.insert(place, "81.5");
    writeFile(form, table);
    const Outcome back = run({u"import"_s, m_file, form, u"--json"_s});
    COMPARE_EXIT(back, Done);
    QCOMPARE(back.json()[u"new"].toInt(), 1);
    QCOMPARE(back.json()[u"rows"].toInt(), 1);
    const Outcome status = run({u"status"_s, m_file, u"--area"_s, u"829"_s, u"--indicator"_s,
                                u"CQS03H"_s, u"--as-of"_s, u"2024"_s, u"--json"_s});
    QCOMPARE(status.json()[u"indicators"][0][u"latest"][u"value"].toDouble(), 81.5);
}

void TestExportCommand::formIsAProtectedWorkbook()
{
    const XlsxFile file =
        exported({u"--template"_s, u"--as-of"_s, u"2024"_s, u"--lang"_s, u"vi"_s});
    for (int sheet = 1; sheet <= 2; ++sheet)
        QVERIFY(file.sheet(sheet).contains("<sheetProtection "));
    QVERIFY(file.sheet(1).contains("<dataValidations "));
    const Outcome back = importing(sheetAsCsv(file, 1));
    COMPARE_EXIT(back, Done);
    QCOMPARE(back.json()[u"rows"].toInt(), 0);
}

void TestExportCommand::outputIsTheSameTwice()
{
    const XlsxFile first = exported();
    const XlsxFile second = exported();
    for (const QByteArray &name : first.names()) {
        if (name != "docProps/core.xml") // says when
            QCOMPARE(second.part(name), first.part(name));
    }
}

void TestExportCommand::outputIsTheSameOnAVietnameseDesktop_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("name");
    const QStringList then{u"--as-of"_s, u"2022"_s};
    const QStringList unit{u"--area"_s, u"83"_s};
    const QStringList drawn{u"--kind"_s, u"path"_s, u"--indicator"_s, u"XHS06"_s};
    QTest::newRow("workbook") << QStringList{u"export"_s} << u"out.xlsx"_s;
    QTest::newRow("one unit") << QStringList{u"export"_s} + unit << u"out.xlsx"_s;
    QTest::newRow("form") << QStringList{u"export"_s, u"--template"_s} + then << u"out.xlsx"_s;
    QTest::newRow("table") << QStringList{u"export"_s} << u"out.csv"_s;
    QTest::newRow("brief") << QStringList{u"brief"_s} + then << u"out.odt"_s;
    QTest::newRow("drawing") << QStringList{u"chart"_s} + drawn + then << u"out.svg"_s;
}

/// There C writes 12,5 where it wrote 12.5.
void TestExportCommand::outputIsTheSameOnAVietnameseDesktop()
{
    QFETCH(QStringList, command);
    QFETCH(QString, name);
    const QString compiled = at(u"vi_VN.UTF-8"_s);
    QCOMPARE(
        QProcess::execute(u"localedef"_s, {u"-i"_s, u"vi_VN"_s, u"-f"_s, u"UTF-8"_s, compiled}), 0);
    QVERIFY(importing(awkward).exit == Done);
    command.insert(1, m_file);
    command.insert(2, at(name));
    command << u"--lang"_s << u"vi"_s;
    QByteArrayList outputs;
    for (const QString &locale : {u"C.UTF-8"_s, u"vi_VN.UTF-8"_s}) {
        Surroundings around;
        around.variables = {{u"LOCPATH"_s, m_folder->path()},
                            {u"LC_ALL"_s, locale},
                            {u"SOURCE_DATE_EPOCH"_s, u"1700000000"_s}};
        QFile::remove(at(name));
        COMPARE_EXIT(m_program.run(command, around), Done);
        outputs << contents(at(name));
    }
    QVERIFY(!outputs.first().isEmpty());
    if (!outputs.first().startsWith("PK")) {
        QCOMPARE(outputs.last(), outputs.first());
        return;
    }
    const XlsxFile here(outputs.first());
    const XlsxFile there(outputs.last());
    QCOMPARE(there.names(), here.names());
    for (const QByteArray &part : here.names()) {
        if (part != "docProps/core.xml" && part != "meta.xml") // say when
            QCOMPARE(there.part(part), here.part(part));
    }
}

void TestExportCommand::wrongUsage()
{
    const Outcome outcome = run(
        {u"export"_s, m_file, at(u"out.xlsx"_s), u"--as-of"_s, u"soon"_s, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(outcome, Usage);
    QVERIFY(!QFile::exists(at(u"out.xlsx"_s)));
}

void TestExportCommand::failures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("another format") << u"out.ods"_s << QStringList{} << "csv, xlsx"_ba;
    QTest::newRow("a form in another format")
        << u"out.ods"_s << QStringList{u"--template"_s} << "csv, xlsx"_ba;
    QTest::newRow("no such folder") << u"missing/out.xlsx"_s << QStringList{} << "missing"_ba;
    QTest::newRow("no such unit") << u"out.xlsx"_s << QStringList{u"--area"_s, u"UNKNOWN"_s}
                                  << "UNKNOWN"_ba;
    QTest::newRow("no such programme")
        << u"out.xlsx"_s << QStringList{u"--programme"_s, u"UNKNOWN"_s} << "UNKNOWN"_ba;
    QTest::newRow("a form for a unit that has ended")
        << u"out.xlsx"_s
        << QStringList{u"--template"_s, u"--area"_s, u"829"_s, u"--as-of"_s, u"2026"_s}
        << "did not exist"_ba;
}

void TestExportCommand::failures()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, said);
    const Outcome outcome = run(QStringList{u"export"_s, m_file, at(name)} + options +
                                QStringList{u"--lang"_s, u"en"_s});
    COMPARE_EXIT(outcome, Failed);
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"data.btict"_s});
    QCOMPARE(contents(m_file), m_fresh);
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"
#include "tests/support/rawdatabase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSize>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Runs statements on a data file, as somebody with a database tool could.
void tamper(const QString &path, const QStringList &statements)
{
    RawDatabase raw(path);
    for (const QString &statement : statements)
        QVERIFY2(raw.runUnguarded(statement), qPrintable(raw.error()));
}

bool agree(double expected, double actual)
{
    return std::abs(expected - actual) <= 1e-12 * std::max(1.0, std::abs(expected));
}

/// The first place where `actual` lacks what `expected` states; empty when there is none. Further
/// keys of `actual` do not matter.
QString difference(const QJsonValue &expected, const QJsonValue &actual, const QString &place = {})
{
    const QString text = u"%1: %2"_s.arg(
        place, QString::fromUtf8(
                   QJsonDocument(QJsonArray{expected, actual}).toJson(QJsonDocument::Compact)));
    if (expected.type() != actual.type())
        return text;
    if (expected.isDouble())
        return agree(expected.toDouble(), actual.toDouble()) ? QString() : text;
    if (expected.isObject()) {
        const QJsonObject wanted = expected.toObject();
        for (auto member = wanted.begin(); member != wanted.end(); ++member) {
            const QString inner =
                difference(member.value(), actual[member.key()], place + u'/' + member.key());
            if (!inner.isEmpty())
                return inner;
        }
        return {};
    }
    if (expected.isArray()) {
        if (expected.toArray().size() > actual.toArray().size())
            return text;
        for (qsizetype i = 0; i < expected.toArray().size(); ++i) {
            const QString inner =
                difference(expected[i], actual[i], place + u'/' + QString::number(i));
            if (!inner.isEmpty())
                return inner;
        }
        return {};
    }
    return expected == actual ? QString() : text;
}

const QByteArray secondProgramme = R"json({"format":"bentre-ict/programme","version":1,"code":"KH",
"name":{"vi":"K\u1ebf ho\u1ea1ch","en":"Plan"},
"document":{"number":"6060/KH-UBND","date":"2020-12-01","issuer":{"vi":"UBND","en":"PPC"}},
"baseline_year":2020,"pillars":[{"code":"CQS","name":{"vi":"CQS","en":"DG"}}],
"indicators":[{"code":"KH01","pillar":"CQS","name":{"vi":"T\u1ef7 l\u1ec7 A","en":"Share A"},
"unit":{"vi":"%","en":"%"},"kind":"percent","direction":"up","level":"province","min":0,"max":100,
"targets":[{"horizon":2025,"mode":"by","op":">=","value":90}]}]})json";

/// The status document of cli.md with the second target that its text describes.
const QByteArray documentedStatus = R"json({
 "programme":"NQ01","as_of":2019,"area":"83","indicators":[
 {"code":"KTS04","pillar":"KTS","kind":"rank","direction":"down",
  "latest":{"period":"2019","value":53,"out_of":63},
  "previous":{"period":"2018","value":50,"out_of":63},
  "change":{"absolute":3,"relative":0.06,"improved":false,"within_noise":true,"refused":null},
  "targets":[
   {"horizon":2025,"mode":"by","op":"<=","value":25,"status":"wrong_direction",
    "trend":"wrong_direction","provisional":true,"window":[2018,2019],"delta":3,"projected":71,
    "gap_share":1.642857142857143,"required_per_year":-4.666666666666667,"lag_years":null,
    "late_more_than_years":1,"growth_ratio":null,"growth_score":null,"growth_class":null,
    "growth_refused":"rank"},
   {"horizon":2030,"value":10,"projected":86,"gap_share":1.7674418604651163,
    "required_per_year":-3.909090909090909}],
  "percentile":0.16129032258064516,
  "trend":{"n":2,"theil_sen":null,"intercept":null,"mk_s":null,"mk_p":null,"forecast":[]}}],
 "summary":{"met":0,"on_track":0,"slightly_off":0,"off_track":0,"wrong_direction":1,"missed":0,
  "no_data":0,"not_assessable":0}})json";

/// A table as an office sends it: Vietnamese headers, semicolons, decimal commas.
const QByteArray officeTable =
    "ch\u1ec9 ti\u00eau;\u0111\u01a1n v\u1ecb;k\u1ef3;gi\u00e1 tr\u1ecb;ngu\u1ed3n\n"
    "CQS03T;83;2021;84,5;BC 12/BC-STTTT\n"
    "CQS03H;836;2021;61,25;BC 12/BC-STTTT\n"
    "XHS06;;2021;31,2;\n"
    "HT01;;2021;4;\n"_ba;

} // namespace

/// The built program from the outside: files in, exit codes, streams and files out. No display.
class TestEndToEnd : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void versionIsPrinted();
    void helpNamesEveryCommand();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void wrongUsage_data();
    void wrongUsage();
    void languageMayComeFirst();
    void theWindowNeedsADisplay();
    void theWindowKnowsItsFileAtOnce();
    void messagesFollowTheLanguage();

    void initMakesASoundFile();
    void initNeverOverwrites();
    void initNeedsTheFolder();
    void vietnamesePathsWork();

    void importReadsAnOfficeTable();
    void importTwiceIsTheSame();
    void importCountsRevisions();
    void dryRunWritesNothing();
    void oneBadRowStopsTheImport();
    void partialImportKeepsTheGoodRows();
    void rejectionsSayWhy_data();
    void rejectionsSayWhy();
    void brokenTablesAreRefused_data();
    void brokenTablesAreRefused();
    void aRankOfTheTableIsTheEntryOfItsEdition();

    void statusIsAsDocumented();
    void statusIsReadByPeopleToo();
    void statusWithoutValuesIsNull();
    void statusCountsEachIndicatorOnce();
    void statusOfASecondProgramme();
    void anIndicatorOfAnotherProgrammeIsPointedTo_data();
    void anIndicatorOfAnotherProgrammeIsPointedTo();
    void aThirdLanguageIsRefusedInBoth();
    void aDayThatThereIsNotIsNamed();
    void theJournalIsWrittenForReaders();
    void statusSaysWhyWhenAsked();
    void changedDefinitionBreaksTheSeries();
    void whatIfRecomputesScoreAndPlace();
    void whatIfRefusals_data();
    void whatIfRefusals();
    void anIndicatorOfOneUnitIsJudgedByItsUnit();
    void exportComesBackTheSame_data();
    void exportComesBackTheSame();
    void exportNeverMakesFormulas();
    void exportEndsWithTheYear();
    void programmeComesBackTheSame();
    void programmeIsUpdated();
    void brokenProgrammesAreRefused_data();
    void brokenProgrammesAreRefused();
    void journalSaysWhoAndWhy();
    void journalSaysWhoImportedOtherTargets();

    void checkFindsNothingInANewFile();
    void checkFindsTampering_data();
    void checkFindsTampering();
    void filesThatAreNotOurs_data();
    void filesThatAreNotOurs();
    void halfOfAFileIsFoundDamaged();
    void unknownThings_data();
    void unknownThings();

    void briefIsWritten_data();
    void briefIsWritten();
    void briefIsAnOpenDocumentByItsEnding();
    void briefCarriesNumberAndDate();
    void outputNeedsItsFolder_data();
    void outputNeedsItsFolder();
    void chartIsDrawn_data();
    void chartIsDrawn();
    void chartHasTheSizeThatWasAskedFor();

private:
    Outcome run(const QStringList &arguments) const { return m_program.run(arguments); }
    Outcome runTool(const QString &tool, const QStringList &arguments) const;
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QStringList folder() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    QByteArray exported(const QString &name = u"look.csv"_s) const;
    Outcome importing(const QByteArray &table, const QStringList &options = {}) const;

    Program m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_fresh; ///< a file as `init` makes it
    QString m_file;     ///< a copy of it in this test's folder
};

Outcome TestEndToEnd::runTool(const QString &tool, const QStringList &arguments) const
{
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestEndToEnd::initTestCase()
{
    QVERIFY2(QFile::exists(QStringLiteral(PROGRAM)), "the program has not been built");
    const QString path = m_program.home(u"fresh.btict"_s);
    const Outcome made = run({u"init"_s, path});
    COMPARE_EXIT(made, Done);
    m_fresh = contents(path);
    QVERIFY(!m_fresh.isEmpty());
}

void TestEndToEnd::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = at(u"data.btict"_s);
    writeFile(m_file, m_fresh);
}

void TestEndToEnd::cleanup()
{
    m_folder.reset();
}

QByteArray TestEndToEnd::exported(const QString &name) const
{
    const Outcome outcome = run({u"export"_s, m_file, at(name), u"--lang"_s, u"en"_s});
    return outcome.exit == Done ? contents(at(name)) : "export failed: " + outcome.err;
}

Outcome TestEndToEnd::importing(const QByteArray &table, const QStringList &options) const
{
    const QString path = at(u"rows.csv"_s);
    writeFile(path, table);
    return run(QStringList{u"import"_s, m_file, path, u"--json"_s, u"--lang"_s, u"en"_s} + options);
}

// The program itself

void TestEndToEnd::versionIsPrinted()
{
    const Outcome outcome = run({u"--version"_s});
    COMPARE_EXIT(outcome, Done);
    static const QRegularExpression line(u"^bentre-ict \\d+\\.\\d+\\.\\d+\\n$"_s);
    QVERIFY2(line.match(QString::fromUtf8(outcome.out)).hasMatch(), outcome.out.constData());
    QCOMPARE(outcome.err, QByteArray());
}

void TestEndToEnd::helpNamesEveryCommand()
{
    const Outcome outcome = run({u"--help"_s});
    COMPARE_EXIT(outcome, Done);
    for (const QByteArray &command :
         {"init"_ba, "check"_ba, "journal"_ba, "import"_ba, "export"_ba, "ranking import"_ba,
          "programme import"_ba, "programme export"_ba, "status"_ba, "brief"_ba, "chart"_ba})
        QVERIFY2(outcome.out.contains(QByteArray("\n  " + command + ' ')), command.constData());
    QCOMPARE(outcome.err, QByteArray());
}

void TestEndToEnd::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"init", "check", "journal", "import", "export", "ranking import",
                                "programme import", "programme export", "status", "brief", "chart"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestEndToEnd::everyCommandHasHelp()
{
    QFETCH(QString, command);
    const Outcome outcome = run(command.split(u' ') << u"--help"_s << u"--lang"_s << u"en"_s);
    COMPARE_EXIT(outcome, Done);
    QVERIFY2(outcome.out.contains(QByteArray("bentre-ict " + command.toUtf8())),
             outcome.out.constData());
    QVERIFY(outcome.out.contains("FILE"));
    QVERIFY(outcome.out.contains("--lang"));
    QCOMPARE(outcome.err, QByteArray());
}

void TestEndToEnd::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = u"FILE"_s;
    QTest::newRow("init wants a file") << QStringList{u"init"_s};
    QTest::newRow("status wants a year") << QStringList{u"status"_s, file, u"--json"_s};
    QTest::newRow("a year of two digits is none")
        << QStringList{u"status"_s, file, u"--as-of"_s, u"19"_s};
    QTest::newRow("a command knows its options only")
        << QStringList{u"check"_s, file, u"--nonsense"_s};
    QTest::newRow("the program knows its options only") << QStringList{u"--nonsense"_s};
    QTest::newRow("reasons are in the JSON document only")
        << QStringList{u"status"_s, file, u"--as-of"_s, u"2020"_s, u"--why"_s};
    QTest::newRow("an argument too many") << QStringList{u"check"_s, file, u"more"_s};
    QTest::newRow("a third language") << QStringList{u"check"_s, file, u"--lang"_s, u"xx"_s};
    QTest::newRow("a third language, with an equals sign")
        << QStringList{u"check"_s, file, u"--lang=fr"_s};
    QTest::newRow("a brief wants a year") << QStringList{u"brief"_s, file, u"OUT.pdf"_s};
    QTest::newRow("a brief of a kind that there is not") << QStringList{
        u"brief"_s, file, u"OUT.pdf"_s, u"--as-of"_s, u"2020"_s, u"--kind"_s, u"poem"_s};
    QTest::newRow("a brief of no day") << QStringList{
        u"brief"_s, file, u"OUT.pdf"_s, u"--as-of"_s, u"2020"_s, u"--date"_s, u"31/12/2020"_s};
    QTest::newRow("a brief of a day that there is not") << QStringList{
        u"brief"_s, file, u"OUT.pdf"_s, u"--as-of"_s, u"2020"_s, u"--date"_s, u"2022-02-30"_s};
    QTest::newRow("a chart wants an indicator")
        << QStringList{u"chart"_s, file, u"OUT.png"_s, u"--as-of"_s, u"2020"_s};
    QTest::newRow("a chart of no year") << QStringList{
        u"chart"_s, file, u"OUT.png"_s, u"--indicator"_s, u"KTS04"_s, u"--as-of"_s, u"soon"_s};
    QTest::newRow("a chart of a kind that there is not") << QStringList{
        u"chart"_s, file, u"OUT.png"_s, u"--indicator"_s, u"KTS04"_s, u"--kind"_s, u"pie"_s};
    QTest::newRow("a chart of no size") << QStringList{
        u"chart"_s, file, u"OUT.png"_s, u"--indicator"_s, u"KTS04"_s, u"--size"_s, u"wide"_s};
}

void TestEndToEnd::wrongUsage()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"FILE"_s, m_file).replaceInStrings(u"OUT"_s, at(u"out"_s));
    const QStringList before = folder();
    const Outcome outcome = run(arguments);
    COMPARE_EXIT(outcome, Usage);
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(folder(), before);
    QCOMPARE(contents(m_file), m_fresh);
}

void TestEndToEnd::languageMayComeFirst()
{
    const Outcome outcome = run({u"--lang"_s, u"en"_s, u"check"_s, m_file});
    COMPARE_EXIT(outcome, Done);
}

void TestEndToEnd::theWindowNeedsADisplay()
{
    for (const QStringList &arguments : {QStringList(), QStringList{m_file}}) {
        const Outcome outcome = run(arguments + QStringList{u"--lang"_s, u"en"_s});
        COMPARE_EXIT(outcome, Failed);
        QVERIFY2(outcome.err.contains("bentre-ict --help"), outcome.err.constData());
    }
    QCOMPARE(contents(m_file), m_fresh);
}

/// "--lang vi" names no file; and the file that is open is the last one though the program is
/// killed.
void TestEndToEnd::theWindowKnowsItsFileAtOnce()
{
    const QTemporaryDir home;
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const auto &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.insert(name, home.path());
    window.setProcessEnvironment(environment);
    window.start(QStringLiteral(PROGRAM), {u"--lang"_s, u"vi"_s});
    const QString settings = home.filePath(u"bentre-ict/bentre-ict.ini"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(settings), 30000);
    window.kill();
    QVERIFY(window.waitForFinished());
    QVERIFY2(contents(settings).contains(home.filePath(u"bentre-ict/bentre.btict"_s).toUtf8()),
             contents(settings).constData());
}

void TestEndToEnd::messagesFollowTheLanguage()
{
    const Outcome vietnamese = run({u"init"_s, m_file, u"--lang"_s, u"vi"_s});
    const Outcome english = run({u"init"_s, m_file, u"--lang=en"_s});
    const Outcome usual = run({u"init"_s, m_file});
    COMPARE_EXIT(vietnamese, Failed);
    COMPARE_EXIT(english, Failed);
    QVERIFY(english.err.contains("exists already"));
    QVERIFY(english.err.contains(m_file.toUtf8()));
    QVERIFY(vietnamese.err.contains(m_file.toUtf8()));
    QVERIFY2(vietnamese.err != english.err, "the Vietnamese catalogue lacks this sentence");
    QCOMPARE(usual.err, vietnamese.err); // the system speaks neither of the two
    const QString text = QString::fromUtf8(vietnamese.err);
    QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
}

// init

void TestEndToEnd::initMakesASoundFile()
{
    const QString path = at(u"new.btict"_s);
    COMPARE_EXIT(run({u"init"_s, path}), Done);
    QCOMPARE(folder(), (QStringList{u"data.btict"_s, u"new.btict"_s}));
    COMPARE_EXIT(run({u"check"_s, path}), Done);
    const Outcome status = run({u"status"_s, path, u"--as-of"_s, u"2020"_s, u"--json"_s});
    COMPARE_EXIT(status, Done);
    QCOMPARE(status.json()[u"indicators"].toArray().size(), 47);
}

void TestEndToEnd::initNeverOverwrites()
{
    const Outcome outcome = run({u"init"_s, m_file});
    COMPARE_EXIT(outcome, Failed);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(outcome.err.contains(m_file.toUtf8()));
    QCOMPARE(contents(m_file), m_fresh);
    QCOMPARE(folder(), QStringList{u"data.btict"_s});
}

void TestEndToEnd::initNeedsTheFolder()
{
    const Outcome outcome = run({u"init"_s, at(u"missing/new.btict"_s)});
    COMPARE_EXIT(outcome, Failed);
    QVERIFY(outcome.err.contains("missing"));
    QVERIFY(!QFile::exists(at(u"missing"_s)));
}

void TestEndToEnd::vietnamesePathsWork()
{
    const QString path = at(u"B\u1ebfn Tre s\u1ed1 li\u1ec7u 2020.btict"_s);
    COMPARE_EXIT(run({u"init"_s, path}), Done);
    QVERIFY(QFile::exists(path));
    const QString table = at(u"C\u00f4ng d\u00e2n s\u1ed1.csv"_s);
    writeFile(table, officeTable);
    COMPARE_EXIT(run({u"import"_s, path, table}), Done);
    const QString pdf = at(u"B\u00e1o c\u00e1o \u0111\u1ee3t 1.pdf"_s);
    COMPARE_EXIT(run({u"brief"_s, path, pdf, u"--as-of"_s, u"2021"_s}), Done);
    QVERIFY(contents(pdf).startsWith("%PDF"));
}

// import

void TestEndToEnd::importReadsAnOfficeTable()
{
    const Outcome outcome = importing(officeTable);
    COMPARE_EXIT(outcome, Done);
    QCOMPARE(outcome.err, QByteArray());
    const QJsonObject expected{{u"rows"_s, 4},
                               {u"new"_s, 4},
                               {u"same"_s, 0},
                               {u"revised"_s, 0},
                               {u"rejected"_s, 0},
                               {u"warnings"_s, 0},
                               {u"number_format"_s, u"comma"_s},
                               {u"rejections"_s, QJsonArray()}};
    QCOMPARE(outcome.json(), expected);
    const QByteArray all = exported();
    QVERIFY2(all.contains("CQS03T,83,2021,,,84.5,"), all.constData());
    QVERIFY(all.contains("CQS03H,836,2021,,,61.25,"));
    QVERIFY(all.contains("XHS06,83,2021,,,31.2,"));
    QVERIFY(all.contains("HT01,83,2021,,,4,"));
    COMPARE_EXIT(run({u"check"_s, m_file}), Done);
}

void TestEndToEnd::importTwiceIsTheSame()
{
    COMPARE_EXIT(importing(officeTable), Done);
    const QByteArray once = exported();
    const Outcome again = importing(officeTable);
    COMPARE_EXIT(again, Done);
    QCOMPARE(again.json()[u"same"].toInt(), 4);
    QCOMPARE(again.json()[u"new"].toInt(), 0);
    QCOMPARE(exported(), once);
}

void TestEndToEnd::importCountsRevisions()
{
    COMPARE_EXIT(importing(officeTable), Done);
    const Outcome revised = importing(QByteArray(officeTable).replace("84,5", "85,5"));
    COMPARE_EXIT(revised, Done);
    QCOMPARE(revised.json()[u"revised"].toInt(), 1);
    QCOMPARE(revised.json()[u"same"].toInt(), 3);
    QVERIFY(exported().contains("CQS03T,83,2021,,,85.5,"));
}

void TestEndToEnd::dryRunWritesNothing()
{
    const Outcome good = importing(officeTable, {u"--dry-run"_s});
    COMPARE_EXIT(good, Done);
    QCOMPARE(good.json()[u"new"].toInt(), 4);
    QCOMPARE(contents(m_file), m_fresh);
    const Outcome bad = importing(QByteArray(officeTable).replace("84,5", "101"), {u"--dry-run"_s});
    COMPARE_EXIT(bad, Findings);
    QCOMPARE(bad.json()[u"rejected"].toInt(), 1);
    const Outcome partial = importing(officeTable, {u"--dry-run"_s, u"--partial"_s});
    COMPARE_EXIT(partial, Done);
    QCOMPARE(contents(m_file), m_fresh);
}

void TestEndToEnd::oneBadRowStopsTheImport()
{
    const Outcome outcome = importing(QByteArray(officeTable).replace("31,2", "abc"));
    COMPARE_EXIT(outcome, Failed);
    const QJsonArray rejections = outcome.json()[u"rejections"].toArray();
    QCOMPARE(rejections.size(), 1);
    QCOMPARE(rejections.first()[u"row"].toInt(), 4);
    QCOMPARE(rejections.first()[u"code"].toString(), u"bad_number"_s);
    QVERIFY(rejections.first()[u"message"].toString().contains(u"abc"_s));
    QVERIFY(outcome.err.contains("4"));
    QVERIFY(outcome.err.contains("abc"));
    QCOMPARE(contents(m_file), m_fresh);
}

void TestEndToEnd::partialImportKeepsTheGoodRows()
{
    const Outcome outcome =
        importing(QByteArray(officeTable).replace("31,2", "131,2"), {u"--partial"_s});
    COMPARE_EXIT(outcome, Findings);
    QCOMPARE(outcome.json()[u"new"].toInt(), 3);
    QCOMPARE(outcome.json()[u"rejected"].toInt(), 1);
    const QByteArray all = exported();
    QVERIFY(all.contains("CQS03T,83,2021,,,84.5,"));
    QVERIFY(!all.contains("XHS06"));
}

void TestEndToEnd::rejectionsSayWhy_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("code");
    const auto rows = [](const QByteArray &lines) {
        return QByteArray("indicator,area,period,value,out_of,numerator,denominator\n" + lines);
    };
    QTest::newRow("an indicator that there is not")
        << rows("CQS99,83,2021,5,,,\n") << u"unknown_indicator"_s;
    QTest::newRow("a unit that there is not")
        << rows("CQS03H,9999,2021,5,,,\n") << u"unknown_area"_s;
    QTest::newRow("a name of two units")
        << rows("CQS03H,B\u1ebfn Tre,2021,5,,,\n") << u"ambiguous_area"_s;
    QTest::newRow("a fifth quarter") << rows("CQS03T,83,2021-Q5,5,,,\n") << u"bad_period"_s;
    QTest::newRow("a word for a number") << rows("CQS03T,83,2021,abc,,,\n") << u"bad_number"_s;
    QTest::newRow("two points") << rows("CQS03T,83,2021,1.23.4,,,\n") << u"bad_number"_s;
    QTest::newRow("thousands or thousandths where nothing decides")
        << rows("KTS03,83,2021,1.234,,,\n") << u"ambiguous_number"_s;
    QTest::newRow("more than all of them") << rows("CQS03T,83,2021,101,,,\n") << u"out_of_range"_s;
    QTest::newRow("fewer than none") << rows("HT01,83,2021,-1,,,\n") << u"out_of_range"_s;
    QTest::newRow("more cases done than there were")
        << rows("CQS03T,83,2021,,,12,10\n") << u"numerator_exceeds_denominator"_s;
    QTest::newRow("a share that its parts do not give")
        << rows("CQS03T,83,2021,80,,7,10\n") << u"percentage_mismatch"_s;
    QTest::newRow("a place of how many") << rows("KTS04,83,2022,53,,,\n") << u"missing_out_of"_s;
    QTest::newRow("the 64th of 63") << rows("KTS04,83,2022,64,63,,\n") << u"rank_exceeds_field"_s;
    QTest::newRow("place nought") << rows("KTS04,83,2022,0,63,,\n") << u"rank_exceeds_field"_s;
    QTest::newRow("the same row twice")
        << rows("CQS03T,83,2021,5,,,\nCQS03T,83,2021,5,,,\n") << u"duplicate_row"_s;
    QTest::newRow("a district after its end")
        << rows("CQS03H,836,2026,5,,,\n") << u"unit_not_valid_in_period"_s;
    QTest::newRow("a quarter after the province's end")
        << rows("CQS03T,83,2025-Q3,5,,,\n") << u"unit_not_valid_in_period"_s;
}

void TestEndToEnd::rejectionsSayWhy()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, code);
    const Outcome outcome = importing(table);
    COMPARE_EXIT(outcome, Failed);
    const QJsonArray rejections = outcome.json()[u"rejections"].toArray();
    QCOMPARE(rejections.size(), 1);
    QCOMPARE(rejections.first()[u"code"].toString(), code);
    QVERIFY(rejections.first()[u"message"].toString().size() > 20);
    QVERIFY2(!rejections.first()[u"message"].toString().contains(u'%'), outcome.out.constData());
    QCOMPARE(rejections.first()[u"row"].toInt(), int(table.trimmed().count('\n')) + 1);
    QCOMPARE(contents(m_file), m_fresh);
}

void TestEndToEnd::brokenTablesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty file") << u"rows.csv"_s << QByteArray();
    QTest::newRow("a table without an indicator column") << u"rows.csv"_s << "a,b\n1,2\n"_ba;
    QTest::newRow("a quote that never ends")
        << u"rows.csv"_s << "indicator,period,value\n\"CQS03T,2021,5\n"_ba;
    QTest::newRow("half an archive") << u"rows.xlsx"_s << "PK\x03\x04 and no more"_ba;
    QTest::newRow("an old Excel file under another name")
        << u"rows.csv"_s << QByteArray::fromHex("d0cf11e0a1b11ae1");
    QTest::newRow("bytes that are no text")
        << u"rows.csv"_s << QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000");
}

void TestEndToEnd::brokenTablesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    writeFile(at(name), bytes);
    const Outcome outcome = run({u"import"_s, m_file, at(name), u"--lang"_s, u"en"_s});
    COMPARE_EXIT(outcome, Failed);
    QVERIFY2(outcome.err.contains(name.toUtf8()), outcome.err.constData());
    QCOMPARE(contents(m_file), m_fresh);
}

void TestEndToEnd::aRankOfTheTableIsTheEntryOfItsEdition()
{
    const QByteArray header = "indicator,area,period,value,out_of\n";
    const Outcome outcome = importing(header + "KTS04,83,2020,48,63\nKTS04,83,2022,44/63,\n");
    COMPARE_EXIT(outcome, Done);
    const Outcome status = run(
        {u"status"_s, m_file, u"--as-of"_s, u"2022"_s, u"--indicator"_s, u"KTS04"_s, u"--json"_s});
    const QJsonValue latest = status.json()[u"indicators"][0][u"latest"];
    QCOMPARE(difference(QJsonObject{{u"period"_s, u"2022"_s}, {u"value"_s, 44}, {u"out_of"_s, 63}},
                        latest),
             QString());
    // No value for the year before: there was no edition in 2021.
    QVERIFY(status.json()[u"indicators"][0][u"previous"].isNull());
    QCOMPARE(status.json()[u"indicators"][0][u"change"][u"refused"].toString(), u"gap"_s);
}

// status, export, programme, journal

void TestEndToEnd::statusIsAsDocumented()
{
    const Outcome outcome = run(
        {u"status"_s, m_file, u"--as-of"_s, u"2019"_s, u"--indicator"_s, u"KTS04"_s, u"--json"_s});
    COMPARE_EXIT(outcome, Done);
    QCOMPARE(outcome.err, QByteArray());
    const QJsonObject expected = QJsonDocument::fromJson(documentedStatus).object();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(difference(expected, outcome.json()), QString());
    QCOMPARE(outcome.json()[u"indicators"].toArray().size(), 1);
    const QJsonValue name = outcome.json()[u"indicators"][0][u"name"];
    QVERIFY(!name[u"vi"].toString().isEmpty());
    QVERIFY(!name[u"en"].toString().isEmpty());
}

void TestEndToEnd::statusIsReadByPeopleToo()
{
    const Outcome outcome = run({u"status"_s, m_file, u"--as-of"_s, u"2019"_s, u"--indicator"_s,
                                 u"KTS04"_s, u"--lang"_s, u"vi"_s});
    COMPARE_EXIT(outcome, Done);
    const QStringList cells = QString::fromUtf8(outcome.out).trimmed().split(u'\t');
    QCOMPARE(cells.size(), 6);
    QCOMPARE(cells.first(), u"KTS04"_s);
    QCOMPARE(cells.mid(2, 2), (QStringList{u"53/63"_s, u"2019"_s}));
    QVERIFY2(cells.at(4).contains(u"Ng\u01b0\u1ee3c chi\u1ec1u"_s), qPrintable(cells.at(4)));
    QVERIFY2(cells.at(4).endsWith(
                 u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 4,7 b\u1eadc m\u1ed7i n\u0103m"_s),
             qPrintable(cells.at(4)));
    const Outcome later = run({u"status"_s, m_file, u"--as-of"_s, u"2023"_s, u"--indicator"_s,
                               u"KTS04"_s, u"--lang"_s, u"en"_s});
    const QString old = QString::fromUtf8(later.out).trimmed().split(u'\t').at(4);
    QCOMPARE(old,
             u"2025: Moving away (\u2020\u00a0figure of 2019); needs to rise by 14 places a year "
             "from the end of 2023 on (figure of 2019)"_s);
}

void TestEndToEnd::statusWithoutValuesIsNull()
{
    const Outcome outcome = run(
        {u"status"_s, m_file, u"--as-of"_s, u"2020"_s, u"--indicator"_s, u"XHS06"_s, u"--json"_s});
    COMPARE_EXIT(outcome, Done);
    const QJsonValue indicator = outcome.json()[u"indicators"][0];
    QVERIFY(indicator[u"latest"].isNull());
    QVERIFY(indicator[u"previous"].isNull());
    QVERIFY(indicator[u"change"].isObject());
    QVERIFY(indicator[u"change"][u"absolute"].isNull());
    QCOMPARE(indicator[u"targets"][0][u"status"].toString(), u"no_data"_s);
    QVERIFY(indicator[u"targets"][0][u"projected"].isNull());
}

void TestEndToEnd::statusCountsEachIndicatorOnce()
{
    const Outcome outcome = run(
        {u"status"_s, m_file, u"--as-of"_s, u"2020"_s, u"--programme"_s, u"NQ01"_s, u"--json"_s});
    COMPARE_EXIT(outcome, Done);
    int counted = 0;
    for (const auto &number : outcome.json()[u"summary"].toObject())
        counted += number.toInt();
    int expected = 0;
    for (const auto &indicator : outcome.json()[u"indicators"].toArray())
        expected += !indicator[u"targets"].toArray().isEmpty() &&
                    indicator[u"code"].toString() != u"TQ09"_s; // it reads KTS04
    QCOMPARE(counted, expected);
}

void TestEndToEnd::statusOfASecondProgramme()
{
    // The People's Committee's plan sets its own target for its own indicator in the same file.
    writeFile(at(u"plan.json"_s), secondProgramme);
    COMPARE_EXIT(run({u"programme"_s, u"import"_s, m_file, at(u"plan.json"_s)}), Done);
    COMPARE_EXIT(importing("indicator,period,value\nKH01,2021,40\nKH01,2022,44\n"_ba), Done);
    const auto status = [this](const QStringList &programme) {
        return run(QStringList{u"status"_s, m_file, u"--as-of"_s, u"2022"_s, u"--json"_s} +
                   programme)
            .json();
    };
    const QJsonObject plan = status({u"--programme"_s, u"KH"_s});
    QCOMPARE(plan[u"programme"].toString(), u"KH"_s);
    QCOMPARE(plan[u"indicators"].toArray().size(), 1);
    QCOMPARE(plan[u"indicators"][0][u"targets"][0][u"status"].toString(), u"off_track"_s);
    QCOMPARE(plan[u"summary"][u"off_track"].toInt(), 1);
    const QJsonObject resolution = status({});
    QCOMPARE(resolution[u"programme"].toString(), u"NQ01"_s);
    QCOMPARE(resolution[u"indicators"].toArray().size(), 47);
}

void TestEndToEnd::anIndicatorOfAnotherProgrammeIsPointedTo_data()
{
    QTest::addColumn<QStringList>("call");
    const QStringList rest{u"--as-of"_s, u"2022"_s, u"--indicator"_s, u"KH01"_s};
    QTest::newRow("status") << QStringList{u"status"_s, u"FILE"_s} + rest;
    QTest::newRow("chart") << QStringList{u"chart"_s, u"FILE"_s, u"OUT.svg"_s} + rest;
    QTest::newRow("brief") << QStringList{u"brief"_s, u"FILE"_s, u"OUT.pdf"_s, u"--kind"_s,
                                          u"indicator"_s} +
                                  rest;
}

void TestEndToEnd::anIndicatorOfAnotherProgrammeIsPointedTo()
{
    QFETCH(QStringList, call);
    call.replaceInStrings(u"FILE"_s, m_file).replaceInStrings(u"OUT"_s, at(u"out"_s));
    writeFile(at(u"plan.json"_s), secondProgramme);
    COMPARE_EXIT(run({u"programme"_s, u"import"_s, m_file, at(u"plan.json"_s)}), Done);
    const Outcome outcome = run(call + QStringList{u"--lang"_s, u"en"_s});
    COMPARE_EXIT(outcome, Failed);
    QVERIFY2(outcome.err.contains("The programme NQ01 has no indicator \"KH01\"; it belongs to KH. "
                                  "Add --programme KH."),
             outcome.err.constData());
}

void TestEndToEnd::aThirdLanguageIsRefusedInBoth()
{
    const Outcome outcome = run({u"check"_s, m_file, u"--lang"_s, u"xx"_s});
    COMPARE_EXIT(outcome, Usage);
    const QByteArray line = outcome.err.split('\n').first();
    QVERIFY2(line.startsWith("--lang needs vi or en / --lang "), line.constData());
    QVERIFY2(line.contains(u"ho\u1eb7c"_s.toUtf8()), line.constData());
}

void TestEndToEnd::aDayThatThereIsNotIsNamed()
{
    const Outcome outcome = run({u"brief"_s, m_file, at(u"out.pdf"_s), u"--as-of"_s, u"2020"_s,
                                 u"--date"_s, u"2022-02-30"_s, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(outcome, Usage);
    QVERIFY2(outcome.err.contains("There is no such day as 2022-02-30."), outcome.err.constData());
}

void TestEndToEnd::theJournalIsWrittenForReaders()
{
    COMPARE_EXIT(importing("indicator,period,value,source\nCQS03T,2021,84.5,BC 12\n"), Done);
    const Outcome journal =
        run({u"journal"_s, m_file, u"--indicator"_s, u"CQS03T"_s, u"--lang"_s, u"vi"_s});
    COMPARE_EXIT(journal, Done);
    const QList<QByteArray> lines = journal.out.trimmed().split('\n');
    QList<QByteArray> value;
    for (const QByteArray &line : lines) {
        if (line.contains("\t84,5\t"))
            value = line.split('\t');
    }
    QVERIFY2(value.size() == 10, journal.out.constData());
    static const QRegularExpression time(u"^\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d:\\d\\d$"_s);
    QVERIFY2(time.match(QString::fromUtf8(value.at(1))).hasMatch(), value.at(1).constData());
    QCOMPARE(QString::fromUtf8(value.at(6)), u"s\u1ed1 li\u1ec7u"_s);
}

void TestEndToEnd::statusSaysWhyWhenAsked()
{
    const QStringList call{u"status"_s,      m_file,     u"--as-of"_s, u"2019"_s,
                           u"--indicator"_s, u"KTS04"_s, u"--json"_s};
    const QJsonValue plain = run(call).json()[u"indicators"][0];
    QVERIFY(plain[u"history"].isUndefined());
    QVERIFY(plain[u"targets"][0][u"why"].isUndefined());
    const QJsonValue indicator = run(call + QStringList{u"--why"_s}).json()[u"indicators"][0];
    const QJsonValue why = indicator[u"targets"][0][u"why"];
    QCOMPARE(why[u"rule"].toString(), u"not_approaching"_s);
    QCOMPARE(why[u"opinions_differ"], QJsonValue(false));
    const QJsonValue pace = why[u"steps"][0];
    QCOMPARE(pace[u"quantity"].toString(), u"pace"_s);
    QCOMPARE(pace[u"operands"].toArray(), (QJsonArray{53, 50, 2019, 2018}));
    QCOMPARE(pace[u"result"].toDouble(), 3.0);
    QVERIFY(!why[u"inputs"][1][u"source"].toString().isEmpty());
    QCOMPARE(indicator[u"trend"][u"refused"].toString(), u"too_few_values"_s);
    QCOMPARE(
        difference(QJsonArray{QJsonObject{{u"year"_s, 2018}, {u"status"_s, u"not_assessable"_s}},
                              QJsonObject{{u"year"_s, 2019}, {u"status"_s, u"wrong_direction"_s}}},
                   indicator[u"history"]),
        QString());
}

void TestEndToEnd::changedDefinitionBreaksTheSeries()
{
    QByteArray changed = secondProgramme;
    changed.replace("\"targets\"", "\"definition_changes\":[{\"year\":2022}],\"targets\"");
    writeFile(at(u"plan.json"_s), changed);
    COMPARE_EXIT(run({u"programme"_s, u"import"_s, m_file, at(u"plan.json"_s)}), Done);
    COMPARE_EXIT(importing("indicator,period,value\nKH01,2021,40\nKH01,2022,44\n"_ba), Done);
    const QJsonValue indicator =
        run({u"status"_s, m_file, u"--as-of"_s, u"2022"_s, u"--programme"_s, u"KH"_s, u"--json"_s})
            .json()[u"indicators"][0];
    QCOMPARE(indicator[u"change"][u"refused"].toString(), u"definition_changed"_s);
    QVERIFY(indicator[u"change"][u"absolute"].isNull());
    QCOMPARE(indicator[u"targets"][0][u"status"].toString(), u"not_assessable"_s);
    QCOMPARE(indicator[u"targets"][0][u"reason"].toString(), u"one_value"_s);
    COMPARE_EXIT(
        run({u"programme"_s, u"export"_s, m_file, at(u"out.json"_s), u"--code"_s, u"KH"_s}), Done);
    QVERIFY(contents(at(u"out.json"_s)).contains("definition_changes"));
}

void TestEndToEnd::whatIfRecomputesScoreAndPlace()
{
    const Outcome outcome = run({u"whatif"_s, m_file, u"--index"_s, u"DTI"_s, u"--edition"_s,
                                 u"2022"_s, u"--area"_s, u"79"_s, u"--set"_s, u"hd_xa_hoi_so=1"_s,
                                 u"--set"_s, u"hd_kinh_te_so=0.9"_s, u"--json"_s});
    COMPARE_EXIT(outcome, Done);
    QCOMPARE(outcome.err, QByteArray());
    const QJsonObject answer = outcome.json();
    QCOMPARE(answer.keys(), (QStringList{u"area"_s, u"base"_s, u"edition"_s, u"index"_s,
                                         u"out_of"_s, u"rank"_s, u"score"_s}));
    QCOMPARE(answer[u"index"].toString(), u"DTI"_s);
    QCOMPARE(answer[u"edition"].toInt(), 2022);
    QCOMPARE(answer[u"area"].toString(), u"79"_s);
    QCOMPARE(answer[u"rank"].toInt(), 1);
    QCOMPARE(answer[u"out_of"].toInt(), 63);
    QVERIFY(
        agree(0.716355 + 0.15 * (1 - 0.3590) + 0.15 * (0.9 - 0.7611), answer[u"score"].toDouble()));
    QCOMPARE(answer[u"base"][u"rank"].toInt(), 2);
    QCOMPARE(answer[u"base"][u"score"].toDouble(), 0.7163);
    QCOMPARE(contents(m_file), m_fresh);
}

void TestEndToEnd::whatIfRefusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    const QStringList dti{u"--index"_s, u"DTI"_s, u"--edition"_s, u"2022"_s};
    QTest::newRow("no part") << dti << int(Usage);
    QTest::newRow("no value") << dti + QStringList{u"--set"_s, u"nhan_thuc_so"_s} << int(Usage);
    QTest::newRow("no number") << dti + QStringList{u"--set"_s, u"nhan_thuc_so=high"_s}
                               << int(Usage);
    QTest::newRow("no such part") << dti + QStringList{u"--set"_s, u"wifi=1"_s} << int(Failed);
    QTest::newRow("no such edition") << QStringList{u"--index"_s, u"DTI"_s,   u"--edition"_s,
                                                    u"2019"_s,    u"--set"_s, u"nhan_thuc_so=1"_s}
                                     << int(Failed);
    QTest::newRow("no such index") << QStringList{u"--index"_s, u"WIFI"_s,  u"--edition"_s,
                                                  u"2022"_s,    u"--set"_s, u"nhan_thuc_so=1"_s}
                                   << int(Failed);
    QTest::newRow("a score above the greatest")
        << dti + QStringList{u"--set"_s, u"nhan_thuc_so=2"_s} << int(Failed);
    QTest::newRow("parts that nobody knows")
        << dti + QStringList{u"--set"_s, u"nhan_thuc_so=1"_s} << int(Failed);
}

void TestEndToEnd::whatIfRefusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    const Outcome outcome =
        run(QStringList{u"whatif"_s, m_file, u"--json"_s, u"--lang"_s, u"en"_s} + arguments);
    COMPARE_EXIT(outcome, exit);
    QCOMPARE(outcome.out, QByteArray());
}

void TestEndToEnd::anIndicatorOfOneUnitIsJudgedByItsUnit()
{
    // XHS07 is bound to the city of Ben Tre (829) and is an aim of the province.
    COMPARE_EXIT(importing("indicator,period,value\nXHS07,2024,done\n"_ba), Done);
    QVERIFY(exported().contains("XHS07,829,2024,"));
    const Outcome status = run(
        {u"status"_s, m_file, u"--as-of"_s, u"2024"_s, u"--indicator"_s, u"XHS07"_s, u"--json"_s});
    COMPARE_EXIT(status, Done);
    QCOMPARE(status.json()[u"indicators"][0][u"latest"][u"value"].toString(), u"done"_s);
}

void TestEndToEnd::exportComesBackTheSame_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Vietnamese, with semicolons and commas") << u"vi"_s;
    QTest::newRow("English, with commas and points") << u"en"_s;
}

void TestEndToEnd::exportComesBackTheSame()
{
    QFETCH(QString, language);
    const QByteArray awkward =
        "indicator,area,period,value,numerator,denominator,source,note\n"
        "CQS03T,83,2021,,1,3,\"=cmd|' /C calc'!A0\",\"two\nlines, and a \"\"quote\"\"\"\n"
        "CQS03H,836,2021,0.1,,,'already,@home\n"
        "CQS01,83,2021-Q3,12.345678901234,,,+84 75,-\n"
        "KTS03,83,2021,-1.5,,,,\n"_ba;
    const Outcome imported = importing(awkward);
    COMPARE_EXIT(imported, Done);
    QCOMPARE(imported.json()[u"new"].toInt(), 4);
    const QByteArray before = contents(m_file);
    const QString table = at(u"all.csv"_s);
    COMPARE_EXIT(run({u"export"_s, m_file, table, u"--lang"_s, language}), Done);
    const Outcome back = run({u"import"_s, m_file, table, u"--json"_s, u"--lang"_s, language});
    COMPARE_EXIT(back, Done);
    QVERIFY(back.json()[u"rows"].toInt() > 12);
    QCOMPARE(back.json()[u"same"], back.json()[u"rows"]);
    QCOMPARE(contents(m_file), before);
}

void TestEndToEnd::exportNeverMakesFormulas()
{
    const Outcome imported = importing("indicator,period,value,source,note\n"
                                       "CQS03T,2021,84.5,=1+1,'=x\n"
                                       "KTS03,2021,-1.5,@sum,plain\n"_ba);
    COMPARE_EXIT(imported, Done);
    const QByteArray table = exported();
    QVERIFY(table.contains(",'=1+1,"));
    QVERIFY(table.contains(",'@sum,"));
    QVERIFY(!table.contains(",=1+1"));
    // Numbers are never touched.
    QVERIFY2(table.contains("KTS03,83,2021,,,-1.5,"), table.constData());
}

void TestEndToEnd::exportEndsWithTheYear()
{
    const QString path = at(u"past.csv"_s);
    COMPARE_EXIT(run({u"export"_s, m_file, path, u"--as-of"_s, u"2018"_s, u"--lang"_s, u"en"_s}),
                 Done);
    const QByteArray table = contents(path);
    QVERIFY(table.contains("KTS04,83,2018,"));
    QVERIFY(!table.contains(",2019,"));
    QVERIFY(!table.contains(",2020,"));
}

void TestEndToEnd::programmeComesBackTheSame()
{
    const QString first = at(u"first.json"_s);
    const QString second = at(u"second.json"_s);
    COMPARE_EXIT(run({u"programme"_s, u"export"_s, m_file, first}), Done);
    COMPARE_EXIT(run({u"programme"_s, u"import"_s, m_file, first}), Done);
    COMPARE_EXIT(run({u"programme"_s, u"export"_s, m_file, second, u"--code"_s, u"NQ01"_s}), Done);
    QVERIFY(contents(first).size() > 1000);
    QCOMPARE(contents(second), contents(first));
    // Values, ranks and ids survive an import of the same programme.
    COMPARE_EXIT(run({u"check"_s, m_file}), Done);
    statusIsAsDocumented();
}

void TestEndToEnd::programmeIsUpdated()
{
    const QString path = at(u"p.json"_s);
    COMPARE_EXIT(run({u"programme"_s, u"export"_s, m_file, path}), Done);
    QJsonObject programme = QJsonDocument::fromJson(contents(path)).object();
    QCOMPARE(programme[u"indicators"].toArray().size(), 47);
    programme[u"code"_s] = u"NQ02"_s;
    QJsonArray indicators{programme[u"indicators"][12]};
    QJsonObject indicator = indicators.first().toObject();
    indicator[u"code"_s] = u"NEW01"_s;
    indicators[0] = indicator;
    programme[u"indicators"_s] = indicators;
    writeFile(path, QJsonDocument(programme).toJson());
    COMPARE_EXIT(run({u"programme"_s, u"import"_s, m_file, path}), Done);
    const Outcome status = run(
        {u"status"_s, m_file, u"--as-of"_s, u"2020"_s, u"--programme"_s, u"NQ02"_s, u"--json"_s});
    COMPARE_EXIT(status, Done);
    QCOMPARE(status.json()[u"indicators"].toArray().size(), 1);
    QCOMPARE(status.json()[u"indicators"][0][u"code"].toString(), u"NEW01"_s);
    // The programme that init made stays the one that is meant without --programme.
    statusIsAsDocumented();
}

void TestEndToEnd::brokenProgrammesAreRefused_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("a key that nobody knows") << "\"format\""_ba
                                             << "\"colour\": \"red\", \"format\""_ba
                                             << "colour"_ba;
    QTest::newRow("a kind that nobody knows") << "\"kind\": \"rank\""_ba
                                              << "\"kind\": \"rang\""_ba
                                              << "kind"_ba;
    QTest::newRow("a code twice") << "\"code\": \"CQS02\""_ba
                                  << "\"code\": \"CQS01\""_ba
                                  << "code"_ba;
    QTest::newRow("no JSON at all") << "{"_ba
                                    << "["_ba
                                    << ""_ba;
}

void TestEndToEnd::brokenProgrammesAreRefused()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, place);
    const QString path = at(u"p.json"_s);
    COMPARE_EXIT(run({u"programme"_s, u"export"_s, m_file, path}), Done);
    QByteArray json = contents(path);
    const qsizetype found = json.indexOf(old);
    QVERIFY2(found >= 0, old.constData());
    writeFile(path, json.replace(found, old.size(), now));
    const Outcome outcome = run({u"programme"_s, u"import"_s, m_file, path, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(outcome, Failed);
    QVERIFY2(outcome.err.contains("p.json"), outcome.err.constData());
    QVERIFY2(outcome.err.contains(place), outcome.err.constData());
    QCOMPARE(contents(m_file), m_fresh);
}

void TestEndToEnd::journalSaysWhoAndWhy()
{
    COMPARE_EXIT(importing("indicator,period,value,source\nCQS03T,2021,84.5,BC 12\n"), Done);
    COMPARE_EXIT(importing("indicator,period,value,source\nCQS03T,2021,85.5,BC 12\n"), Done);
    const Outcome outcome = run({u"journal"_s, m_file, u"--indicator"_s, u"CQS03T"_s, u"--json"_s});
    COMPARE_EXIT(outcome, Done);
    const QJsonArray entries = QJsonDocument::fromJson(outcome.out).array();
    QJsonArray values;
    for (const auto &entry : entries) {
        if (entry[u"field"].toString() == u"value"_s)
            values << entry;
    }
    QCOMPARE(values.size(), 2);
    const QJsonValue last = values.last();
    QCOMPARE(last[u"by"].toString(), u"kim.ngan"_s);
    QCOMPARE(last[u"indicator"].toString(), u"CQS03T"_s);
    QCOMPARE(last[u"area"].toString(), u"83"_s);
    QCOMPARE(last[u"period"].toString(), u"2021"_s);
    QCOMPARE(last[u"reason"].toString(), u"import rows.csv"_s);
    QCOMPARE(last[u"source"].toString(), u"BC 12"_s);
    QVERIFY(values.first()[u"old"].isNull());
    for (const QString &key : {u"id"_s, u"at"_s, u"old"_s, u"new"_s, u"batch"_s})
        QVERIFY2(last.toObject().contains(key), qPrintable(key));
    QVERIFY(values.first()[u"batch"] != last[u"batch"]);
    QVERIFY(values.first()[u"id"].toInteger() < last[u"id"].toInteger());
}

void TestEndToEnd::journalSaysWhoImportedOtherTargets()
{
    const QString path = at(u"p.json"_s);
    COMPARE_EXIT(run({u"programme"_s, u"export"_s, m_file, path}), Done);
    QJsonObject programme = QJsonDocument::fromJson(contents(path)).object();
    QJsonArray indicators = programme[u"indicators"].toArray();
    for (QJsonValueRef indicator : indicators) {
        QJsonObject changed = indicator.toObject();
        if (changed[u"code"] != u"CQS03T"_s)
            continue;
        QJsonArray targets = changed[u"targets"].toArray();
        QJsonObject target = targets.first().toObject();
        target[u"value"_s] = 42.5;
        targets[0] = target;
        changed[u"targets"_s] = targets;
        indicator = changed;
    }
    programme[u"indicators"_s] = indicators;
    writeFile(path, QJsonDocument(programme).toJson());
    COMPARE_EXIT(run({u"programme"_s, u"import"_s, m_file, path}), Done);
    const QStringList journal{u"journal"_s, m_file, u"--indicator"_s, u"CQS03T"_s};
    const Outcome json = run(journal + QStringList{u"--json"_s});
    const QJsonValue last = QJsonDocument::fromJson(json.out).array().last();
    QCOMPARE(last[u"by"].toString(), u"kim.ngan"_s);
    QCOMPARE(last[u"period"].toString(), u"2025"_s);
    QCOMPARE(last[u"field"].toString(), u"target: NQ01"_s);
    QCOMPARE(last[u"old"].toString(), u"by >= 90"_s);
    QCOMPARE(last[u"new"].toString(), u"by >= 42.5"_s);
    QCOMPARE(last[u"reason"].toString(), u"import p.json"_s);
    const QByteArray vietnamese = run(journal + QStringList{u"--lang"_s, u"vi"_s}).out;
    QVERIFY2(vietnamese.contains(u"m\u1ee5c ti\u00eau (NQ01)"_s.toUtf8()), vietnamese.constData());
    QVERIFY2(vietnamese.contains("42,5"), vietnamese.constData());
    const QByteArray english = run(journal + QStringList{u"--lang"_s, u"en"_s}).out;
    QVERIFY2(english.contains("target (NQ01)"), english.constData());
    QVERIFY2(english.contains("42.5 by the end of the year"), english.constData());
    COMPARE_EXIT(run({u"check"_s, m_file}), Done);
}

// check, and files that are wrong

void TestEndToEnd::checkFindsNothingInANewFile()
{
    const Outcome text = run({u"check"_s, m_file});
    COMPARE_EXIT(text, Done);
    const Outcome json = run({u"check"_s, m_file, u"--json"_s});
    COMPARE_EXIT(json, Done);
    QCOMPARE(
        json.json(),
        (QJsonObject{
            {u"ok"_s, true}, {u"errors"_s, 0}, {u"warnings"_s, 0}, {u"findings"_s, QJsonArray()}}));
}

void TestEndToEnd::checkFindsTampering_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a journalled value was changed")
        << QStringList{u"UPDATE journal SET new = '5' WHERE id = 3"_s} << u"journal"_s;
    QTest::newRow("a name in the journal was changed")
        << QStringList{u"UPDATE journal SET by = 'somebody' WHERE id = 1"_s} << u"journal"_s;
    QTest::newRow("an entry was taken out of the middle")
        << QStringList{u"DELETE FROM journal WHERE id = 5"_s} << u"journal"_s;
    QTest::newRow("the last entry was cut off")
        << QStringList{u"DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)"_s}
        << u"journal"_s;
    QTest::newRow("the whole journal was emptied")
        << QStringList{u"DELETE FROM journal"_s} << u"journal"_s;
    QTest::newRow("a reference points nowhere")
        << QStringList{u"UPDATE observation SET unit_id = 987654 WHERE id = 1"_s} << u"reference"_s;
    QTest::newRow("a value is beyond its limits")
        << QStringList{u"UPDATE observation SET value = 900 WHERE value = 78.5"_s} << u"rule"_s;
    QTest::newRow("a value was changed within its limits")
        << QStringList{u"UPDATE observation SET value = 70 WHERE value = 78.5"_s} << u"value"_s;
    QTest::newRow("all values were removed")
        << QStringList{u"DELETE FROM observation"_s} << u"value"_s;
    QTest::newRow("a target was lowered")
        << QStringList{u"UPDATE target SET value = 10 WHERE horizon = 2025 AND value > 10"_s}
        << u"catalogue"_s;
    QTest::newRow("a target got a value that it cannot have")
        << QStringList{u"UPDATE target SET value = 10 WHERE value IS NULL"_s} << u"rule"_s;
    QTest::newRow("a place was improved")
        << QStringList{u"UPDATE ranking_entry SET rank = 1 WHERE rank = 53"_s} << u"catalogue"_s;
    QTest::newRow("the file belongs to another province")
        << QStringList{u"UPDATE file_info SET value = '2' WHERE name = 'home_unit'"_s}
        << u"catalogue"_s;
}

void TestEndToEnd::checkFindsTampering()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, kind);
    tamper(m_file, statements);
    const Outcome text = run({u"check"_s, m_file, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(text, Findings);
    const Outcome json = run({u"check"_s, m_file, u"--json"_s, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(json, Findings);
    QCOMPARE(json.json()[u"ok"], QJsonValue(false));
    QStringList kinds;
    const QJsonArray findings = json.json()[u"findings"].toArray();
    for (const QJsonValue &finding : findings) {
        QVERIFY(!finding[u"message"].toString().isEmpty());
        kinds << finding[u"kind"].toString();
        // What was written in may be unusual besides, which is a question.
        QCOMPARE(finding[u"severity"].toString(),
                 kinds.last() == u"warning"_s ? u"warning"_s : u"error"_s);
    }
    QVERIFY2(kinds.contains(kind), qPrintable(kinds.join(u' ')));
}

void TestEndToEnd::filesThatAreNotOurs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("statement");
    QTest::newRow("an empty file") << QByteArray() << QString();
    QTest::newRow("a text") << "B\xe1\xba\xbfn Tre\n"_ba << QString();
    QTest::newRow("a PDF document") << "%PDF-1.4\n"_ba << QString();
    QTest::newRow("another program's SQLite file")
        << QByteArray("fresh") << u"PRAGMA application_id = 0"_s;
    QTest::newRow("a file of a later version")
        << QByteArray("fresh") << u"PRAGMA user_version = 99"_s;
}

void TestEndToEnd::filesThatAreNotOurs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, statement);
    const QString path = at(u"strange.btict"_s);
    if (bytes == "fresh")
        bytes = m_fresh;
    writeFile(path, bytes);
    if (!statement.isEmpty())
        tamper(path, {statement});
    const QByteArray before = contents(path);
    const QStringList names = folder();
    for (const QStringList &arguments :
         {QStringList{u"check"_s, path}, QStringList{u"journal"_s, path, u"--json"_s},
          QStringList{u"status"_s, path, u"--as-of"_s, u"2020"_s, u"--json"_s},
          QStringList{u"brief"_s, path, at(u"out.pdf"_s), u"--as-of"_s, u"2020"_s}}) {
        const Outcome outcome = run(arguments + QStringList{u"--lang"_s, u"en"_s});
        COMPARE_EXIT(outcome, Failed);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.err.contains("strange.btict"), outcome.err.constData());
    }
    QCOMPARE(contents(path), before);
    QCOMPARE(folder(), names);
}

/// It was ours: what is damaged is what `check` found, and nothing else reads it.
void TestEndToEnd::halfOfAFileIsFoundDamaged()
{
    const QString path = at(u"half.btict"_s);
    const QByteArray bytes = m_fresh.left(m_fresh.size() / 2);
    writeFile(path, bytes);
    const QStringList names = folder();
    const Outcome checked = run({u"check"_s, path, u"--json"_s, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(checked, Findings);
    QCOMPARE(checked.json()[u"ok"], QJsonValue(false));
    const QJsonValue finding = checked.json()[u"findings"][0];
    QCOMPARE(finding[u"kind"].toString(), u"damage"_s);
    QCOMPARE(finding[u"severity"].toString(), u"error"_s);
    QVERIFY(finding[u"where"].toString().contains(u"half.btict"));
    QVERIFY(!checked.err.isEmpty());
    for (const QStringList &arguments :
         {QStringList{u"journal"_s, path, u"--json"_s},
          QStringList{u"status"_s, path, u"--as-of"_s, u"2020"_s, u"--json"_s},
          QStringList{u"brief"_s, path, at(u"out.pdf"_s), u"--as-of"_s, u"2020"_s}}) {
        const Outcome outcome = run(arguments + QStringList{u"--lang"_s, u"en"_s});
        COMPARE_EXIT(outcome, Failed);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.err.contains("half.btict"), outcome.err.constData());
    }
    QCOMPARE(contents(path), bytes);
    QCOMPARE(folder(), names);
}

void TestEndToEnd::unknownThings_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList status{u"status"_s, u"FILE"_s, u"--as-of"_s, u"2020"_s, u"--json"_s};
    const QStringList brief{u"brief"_s, u"FILE"_s, u"OUT.pdf"_s, u"--as-of"_s, u"2020"_s};
    const QStringList chart{u"chart"_s, u"FILE"_s, u"OUT.png"_s};
    QTest::newRow("status of a file")
        << QStringList{u"status"_s, u"UNKNOWN.btict"_s, u"--as-of"_s, u"2020"_s};
    QTest::newRow("status of an indicator") << status + QStringList{u"--indicator"_s, u"UNKNOWN"_s};
    QTest::newRow("status of a unit") << status + QStringList{u"--area"_s, u"UNKNOWN"_s};
    QTest::newRow("status of a programme") << status + QStringList{u"--programme"_s, u"UNKNOWN"_s};
    QTest::newRow("journal of an indicator")
        << QStringList{u"journal"_s, u"FILE"_s, u"--json"_s, u"--indicator"_s, u"UNKNOWN"_s};
    QTest::newRow("import of a table") << QStringList{u"import"_s, u"FILE"_s, u"UNKNOWN.csv"_s};
    QTest::newRow("export of a unit")
        << QStringList{u"export"_s, u"FILE"_s, u"OUT.csv"_s, u"--area"_s, u"UNKNOWN"_s};
    QTest::newRow("export of a programme") << QStringList{
        u"programme"_s, u"export"_s, u"FILE"_s, u"OUT.json"_s, u"--code"_s, u"UNKNOWN"_s};
    QTest::newRow("brief on a pillar")
        << brief + QStringList{u"--kind"_s, u"pillar"_s, u"--pillar"_s, u"UNKNOWN"_s};
    QTest::newRow("brief on an indicator")
        << brief + QStringList{u"--kind"_s, u"indicator"_s, u"--indicator"_s, u"UNKNOWN"_s};
    QTest::newRow("brief on a unit") << brief + QStringList{u"--area"_s, u"UNKNOWN"_s};
    QTest::newRow("chart of an indicator") << chart + QStringList{u"--indicator"_s, u"UNKNOWN"_s};
}

void TestEndToEnd::unknownThings()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"FILE"_s, m_file).replaceInStrings(u"OUT"_s, at(u"out"_s));
    const Outcome outcome = run(arguments + QStringList{u"--lang"_s, u"en"_s});
    COMPARE_EXIT(outcome, Failed);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("UNKNOWN"), outcome.err.constData());
    QCOMPARE(contents(m_file), m_fresh);
    QCOMPARE(folder(), QStringList{u"data.btict"_s});
}

// brief, chart

void TestEndToEnd::briefIsWritten_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("fewestPages");
    QTest::addColumn<QString>("words");
    const QString place = u"53/63"_s;
    QTest::newRow("overall, in Vietnamese") << QStringList{u"--lang"_s, u"vi"_s} << 3 << place;
    QTest::newRow("overall, in English") << QStringList{u"--lang"_s, u"en"_s} << 3 << place;
    QTest::newRow("ranking, in Vietnamese")
        << QStringList{u"--kind"_s, u"ranking"_s, u"--lang"_s, u"vi"_s} << 1 << place;
    QTest::newRow("ranking, in English")
        << QStringList{u"--kind"_s, u"ranking"_s, u"--lang"_s, u"en"_s} << 1 << place;
    QTest::newRow("one indicator") << QStringList{u"--kind"_s, u"indicator"_s, u"--indicator"_s,
                                                  u"KTS04"_s,  u"--lang"_s,    u"vi"_s}
                                   << 1 << place;
    QTest::newRow("the pillar of the digital economy")
        << QStringList{u"--kind"_s, u"pillar"_s, u"--pillar"_s, u"KTS"_s, u"--lang"_s, u"vi"_s} << 1
        << place;
}

void TestEndToEnd::briefIsWritten()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is missing: install poppler-utils");
    QFETCH(QStringList, options);
    QFETCH(int, fewestPages);
    QFETCH(QString, words);
    const QString path = at(u"brief.pdf"_s);
    const Outcome outcome =
        run(QStringList{u"brief"_s, m_file, path, u"--as-of"_s, u"2020"_s} + options);
    COMPARE_EXIT(outcome, Done);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(folder(), (QStringList{u"brief.pdf"_s, u"data.btict"_s}));

    const QString text =
        QString::fromUtf8(runTool(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).out);
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY2(!text.contains(u"%1"_s) && !text.contains(u"%n"_s), qPrintable(text));
    static const QRegularExpression noNumber(u"\\b(nan|inf)\\b"_s);
    QVERIFY2(!noNumber.match(text).hasMatch(), qPrintable(text));
    QVERIFY(!text.contains(QChar::ReplacementCharacter));
    QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
    if (options.contains(u"vi"_s))
        QVERIFY2(text.contains(u"B\u1ebfn Tre"_s), qPrintable(text));

    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    const QString info = QString::fromUtf8(runTool(u"pdfinfo"_s, {path}).out);
    QVERIFY2(pages.match(info).captured(1).toInt() >= fewestPages, qPrintable(info));
    QVERIFY(info.contains(u"(A4)"_s));

    const QByteArrayList fonts = runTool(u"pdffonts"_s, {path}).out.trimmed().split('\n').mid(2);
    QVERIFY(!fonts.isEmpty());
    static const QRegularExpression embedded(
        u"^[A-Z]{6}\\+Tinos\\S*\\s.*\\byes (yes|no) +yes\\b"_s);
    for (const QByteArray &font : fonts)
        QVERIFY2(embedded.match(QString::fromUtf8(font)).hasMatch(), font.constData());
}

void TestEndToEnd::briefIsAnOpenDocumentByItsEnding()
{
    const QString path = at(u"b\u00e1o c\u00e1o.odt"_s);
    const QStringList brief{u"brief"_s, m_file, path, u"--as-of"_s, u"2020"_s};
    COMPARE_EXIT(run(brief), Done);
    const QByteArray bytes = contents(path);
    QVERIFY(bytes.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    COMPARE_EXIT(run(brief), Done);
    QCOMPARE(contents(path), bytes);
    const Outcome other = run(
        {u"brief"_s, m_file, at(u"brief.docx"_s), u"--as-of"_s, u"2020"_s, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(other, Failed);
    QVERIFY2(other.err.contains("pdf, odt"), other.err.constData());
    QCOMPARE(folder(), (QStringList{u"b\u00e1o c\u00e1o.odt"_s, u"data.btict"_s}));
}

void TestEndToEnd::briefCarriesNumberAndDate()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is missing: install poppler-utils");
    const QString path = at(u"brief.pdf"_s);
    COMPARE_EXIT(run({u"brief"_s, m_file, path, u"--as-of"_s, u"2020"_s, u"--number"_s, u"417"_s,
                      u"--date"_s, u"2021-01-15"_s, u"--lang"_s, u"vi"_s}),
                 Done);
    const QString signedText = QString::fromUtf8(runTool(u"pdftotext"_s, {path, u"-"_s}).out);
    QVERIFY2(signedText.contains(u"417/BC-STTTT"_s), qPrintable(signedText.left(800)));
    QVERIFY2(signedText.contains(u"15"_s) && signedText.contains(u"2021"_s),
             qPrintable(signedText.left(800)));
    COMPARE_EXIT(run({u"brief"_s, m_file, path, u"--as-of"_s, u"2020"_s, u"--lang"_s, u"en"_s}),
                 Done);
    const QString draft = QString::fromUtf8(runTool(u"pdftotext"_s, {path, u"-"_s}).out);
    QVERIFY(draft.contains(u"DRAFT"_s));
    QVERIFY(!draft.contains(u"417"_s));
}

void TestEndToEnd::outputNeedsItsFolder_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a brief") << QStringList{u"brief"_s, u"FILE"_s, u"OUT.pdf"_s, u"--as-of"_s,
                                            u"2020"_s};
    QTest::newRow("a chart as a picture")
        << QStringList{u"chart"_s, u"FILE"_s, u"OUT.png"_s, u"--indicator"_s, u"KTS04"_s};
    QTest::newRow("a chart as a drawing")
        << QStringList{u"chart"_s, u"FILE"_s, u"OUT.svg"_s, u"--indicator"_s, u"KTS04"_s};
    QTest::newRow("a chart as a document")
        << QStringList{u"chart"_s, u"FILE"_s, u"OUT.pdf"_s, u"--indicator"_s, u"KTS04"_s};
    QTest::newRow("the values") << QStringList{u"export"_s, u"FILE"_s, u"OUT.csv"_s};
    QTest::newRow("the programme")
        << QStringList{u"programme"_s, u"export"_s, u"FILE"_s, u"OUT.json"_s};
}

void TestEndToEnd::outputNeedsItsFolder()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"FILE"_s, m_file).replaceInStrings(u"OUT"_s, at(u"missing/out"_s));
    const Outcome outcome = run(arguments);
    COMPARE_EXIT(outcome, Failed);
    QVERIFY2(outcome.err.contains("missing"), outcome.err.constData());
    QVERIFY(!QFile::exists(at(u"missing"_s)));
    QCOMPARE(folder(), QStringList{u"data.btict"_s});
}

void TestEndToEnd::chartIsDrawn_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("indicator");
    QTest::newRow("the path of the rank as a picture") << u"png"_s << u"path"_s << u"KTS04"_s;
    QTest::newRow("the ranking history as a drawing") << u"svg"_s << u"rank"_s << u"KTS04"_s;
    QTest::newRow("year over year as a document") << u"pdf"_s << u"yoy"_s << u"KTS04"_s;
    QTest::newRow("a share against the ranking") << u"svg"_s << u"against-rank"_s << u"HT02X"_s;
    QTest::newRow("an indicator without a value") << u"png"_s << u"path"_s << u"XHS06"_s;
}

void TestEndToEnd::chartIsDrawn()
{
    QFETCH(QString, ending);
    QFETCH(QString, kind);
    QFETCH(QString, indicator);
    const QString path = at(u"chart."_s + ending);
    const Outcome outcome = run({u"chart"_s, m_file, path, u"--kind"_s, kind, u"--indicator"_s,
                                 indicator, u"--as-of"_s, u"2020"_s, u"--size"_s, u"900x500"_s});
    COMPARE_EXIT(outcome, Done);
    QCOMPARE(outcome.err, QByteArray());
    const QByteArray bytes = contents(path);
    if (ending == u"png"_s) {
        QVERIFY(bytes.startsWith("\x89PNG\r\n"));
    } else if (ending == u"svg"_s) {
        QXmlStreamReader xml(bytes);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.name(), u"svg"_s);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    } else {
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    }
}

void TestEndToEnd::chartHasTheSizeThatWasAskedFor()
{
    const QString path = at(u"chart.png"_s);
    COMPARE_EXIT(
        run({u"chart"_s, m_file, path, u"--indicator"_s, u"KTS04"_s, u"--size"_s, u"900x500"_s}),
        Done);
    const QByteArray bytes = contents(path);
    const QSize size(qFromBigEndian<qint32>(bytes.constData() + 16),
                     qFromBigEndian<qint32>(bytes.constData() + 20));
    QCOMPARE(size, QSize(1800, 1000)); // drawn at twice the size, for print and sharp screens
}

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"

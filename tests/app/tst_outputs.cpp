// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"
#include "tests/support/xlsxfile.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Output
{
    const char *name;
    const char *ending;
    QStringList command; ///< with the data file as "FILE" and what is written as "OUT"
};

const QList<Output> &outputs()
{
    static const QList<Output> list{
        {"values, csv", "csv", {u"export"_s, u"FILE"_s, u"OUT"_s}},
        {"values, xlsx", "xlsx", {u"export"_s, u"FILE"_s, u"OUT"_s}},
        {"form, csv",
         "csv",
         {u"export"_s, u"FILE"_s, u"OUT"_s, u"--template"_s, u"--as-of"_s, u"2024"_s}},
        {"form, xlsx",
         "xlsx",
         {u"export"_s, u"FILE"_s, u"OUT"_s, u"--template"_s, u"--as-of"_s, u"2024"_s}},
        {"programme", "json", {u"programme"_s, u"export"_s, u"FILE"_s, u"OUT"_s}},
        {"chart, png", "png", {u"chart"_s, u"FILE"_s, u"OUT"_s, u"--indicator"_s, u"KTS04"_s}},
        {"chart, svg", "svg", {u"chart"_s, u"FILE"_s, u"OUT"_s, u"--indicator"_s, u"KTS04"_s}},
        {"chart, pdf", "pdf", {u"chart"_s, u"FILE"_s, u"OUT"_s, u"--indicator"_s, u"KTS04"_s}},
        {"brief, pdf", "pdf", {u"brief"_s, u"FILE"_s, u"OUT"_s, u"--as-of"_s, u"2023"_s}},
        {"brief, odt", "odt", {u"brief"_s, u"FILE"_s, u"OUT"_s, u"--as-of"_s, u"2023"_s}},
        {"rejected rows",
         "csv",
         {u"import"_s, u"FILE"_s, u"IN"_s, u"--dry-run"_s, u"--errors"_s, u"OUT"_s}},
    };
    return list;
}

void addOutputs()
{
    QTest::addColumn<int>("output");
    for (qsizetype i = 0; i < outputs().size(); ++i)
        QTest::newRow(outputs().at(i).name) << int(i);
}

} // namespace

/// What the commands write from the outside: nothing is lost, whatever the target and the disk are
/// like, and what cannot be written or printed is said. Each output meets all failures when
/// BENTRE_ALL_FAILURES is set, else two of them, the next output the next two.
class TestOutputs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void theDataFileIsNoTarget_data() { addOutputs(); }
    void theDataFileIsNoTarget();
    void anotherDataFileIsNoTarget_data() { addOutputs(); }
    void anotherDataFileIsNoTarget();
    void aPipeIsNoTarget_data() { addOutputs(); }
    void aPipeIsNoTarget();
    void refusalsAreInVietnameseToo();

    void aFailingDiskKeepsTheOldFile_data() { addOutputs(); }
    void aFailingDiskKeepsTheOldFile();
    void aBatchIsRefusedBeforeItsFirstFile();
    void aBatchIsWrittenWholeOrNotAtAll();
    void rejectedRowsNeverTellOfAnImportThatFailed();
    void rejectedRowsThatGetNoNameAreSaid();

    void workbooksAreWholeOrNot();
    void workbooksLeaveNothingWhenKilled();

    void resultsThatCannotBePrintedAreAFailure_data();
    void resultsThatCannotBePrintedAreAFailure();
    void aClosedOutputIsAFailureToo();
    void aReaderThatWentIsAFailureToo();
    void aClosedOutputNeverGetsIntoAFile();
    void messagesNeverSteerATerminal();
    void onlyOurWordsAreSaid();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    Outcome run(const QStringList &arguments, const Surroundings &around = {}) const
    {
        return m_program.run(arguments, around);
    }
    QStringList english(const QStringList &arguments) const
    {
        return arguments + QStringList{u"--lang"_s, u"en"_s};
    }
    QStringList callOf(const Output &output, const QString &target) const
    {
        QStringList call = english(output.command);
        std::replace(call.begin(), call.end(), u"FILE"_s, m_file);
        std::replace(call.begin(), call.end(), u"OUT"_s, target);
        std::replace(call.begin(), call.end(), u"IN"_s, at(u"in.csv"_s));
        return call;
    }
    /// The good row of the table gets in, the rejected one into `target`.
    QStringList partialImport(const QString &target) const
    {
        return english(
            {u"import"_s, m_file, at(u"in.csv"_s), u"--partial"_s, u"--errors"_s, target});
    }
    /// The disk of that folder fails as the variables say.
    Surroundings failing(const QString &folder, QMap<QString, QString> variables) const
    {
        variables.insert(u"LD_PRELOAD"_s, QStringLiteral(FAILING_CALLS));
        variables.insert(u"FAIL_UNDER"_s, at(folder));
        return {u"kim.ngan"_s, variables};
    }
    static QStringList namesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                      QDir::NoDotAndDotDot);
    }

    const bool m_isLong = qEnvironmentVariableIsSet("BENTRE_ALL_FAILURES");
    Program m_program;
    QByteArray m_fresh;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestOutputs::initTestCase()
{
    const QString made = m_program.home(u"made.btict"_s);
    COMPARE_EXIT(run({u"init"_s, made}), Done);
    m_fresh = contents(made);
}

/// The data file and, in a folder of their own, what is written.
void TestOutputs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkdir(at(u"out"_s)));
    m_file = at(u"data.btict"_s);
    writeFile(m_file, m_fresh);
    writeFile(at(u"in.csv"_s), "indicator,period,value\nXHS99,2021,5\nXHS06,2021,78.5\n");
}

// Targets

void TestOutputs::theDataFileIsNoTarget()
{
    QFETCH(int, output);
    const Outcome outcome = run(callOf(outputs().at(output), m_file));
    QVERIFY(outcome.exit == Failed || outcome.exit == Usage);
    QVERIFY(!outcome.err.trimmed().isEmpty());
    QCOMPARE(contents(m_file), m_fresh);
    QCOMPARE(namesIn(m_folder->path()), (QStringList{u"data.btict"_s, u"in.csv"_s, u"out"_s}));
}

void TestOutputs::anotherDataFileIsNoTarget()
{
    QFETCH(int, output);
    const QString target = at(u"out/a."_s + QLatin1String(outputs().at(output).ending));
    writeFile(target, m_fresh);
    const Outcome outcome = run(callOf(outputs().at(output), target));
    COMPARE_EXIT(outcome, Failed);
    QVERIFY2(outcome.err.contains("it is a data file"), outcome.err.constData());
    QCOMPARE(contents(target), m_fresh);
    QCOMPARE(contents(m_file), m_fresh);
    QCOMPARE(namesIn(at(u"out"_s)).size(), 1);
}

void TestOutputs::aPipeIsNoTarget()
{
    QFETCH(int, output);
    const QString target = at(u"out/a."_s + QLatin1String(outputs().at(output).ending));
    QCOMPARE(::mkfifo(QFile::encodeName(target).constData(), 0600), 0);
    const Outcome outcome = run(callOf(outputs().at(output), target));
    COMPARE_EXIT(outcome, Failed);
    QVERIFY2(outcome.err.contains("it is no file"), outcome.err.constData());
    QCOMPARE(contents(m_file), m_fresh);
    QCOMPARE(namesIn(at(u"out"_s)).size(), 1);
}

void TestOutputs::refusalsAreInVietnameseToo()
{
    const Outcome outcome =
        run({u"programme"_s, u"export"_s, m_file, m_file, u"--lang"_s, u"vi"_s});
    COMPARE_EXIT(outcome, Failed);
    QVERIFY(outcome.err.contains(u"\u0111\u00f3 l\u00e0 t\u1ec7p d\u1eef li\u1ec7u"_s.toUtf8()));
}

// Failures

void TestOutputs::aFailingDiskKeepsTheOldFile()
{
    QFETCH(int, output);
    const QString target = at(u"out/a."_s + QLatin1String(outputs().at(output).ending));
    const QStringList call = callOf(outputs().at(output), target);
    const auto failure = [](const char *name, int error) {
        return QMap<QString, QString>{{u"FAIL_CALL"_s, QString::fromLatin1(name)},
                                      {u"FAIL_ERROR"_s, QString::number(error)},
                                      {u"FAIL_ALWAYS"_s, u"1"_s}};
    };
    const QList<std::pair<QMap<QString, QString>, QByteArray>> disks{
        {failure("open", EROFS), "You may not write into the folder"},
        {failure("write", EIO), "input/output error"},
        {failure("sync", ENOSPC), "no room left"},
        {failure("rename", EIO), "input/output error"},
        {{{u"FAIL_ROOM"_s, u"0"_s}}, "no room left"},
        {{{u"FAIL_ROOM"_s, u"57"_s}}, "no room left"},
    };
    const qsizetype step = m_isLong ? 1 : 3; // with the next output the others
    for (qsizetype i = m_isLong ? 0 : output % step; i < disks.size(); i += step) {
        const auto &[variables, sentence] = disks.at(i);
        writeFile(target, "old");
        const Outcome outcome = run(call, failing(u"out"_s, variables));
        COMPARE_EXIT(outcome, Failed);
        QVERIFY2(outcome.err.contains(sentence), outcome.err.constData());
        if (call.first() != u"import"_s) // which names its rejected rows too
            QCOMPARE(outcome.err.trimmed().count('\n'), 0);
        QCOMPARE(contents(target), "old"_ba);
        QCOMPARE(namesIn(at(u"out"_s)).size(), 1);
        QCOMPARE(contents(m_file), m_fresh);
    }
    const Outcome outcome = run(call);
    QVERIFY(outcome.exit == Done || outcome.exit == Findings);
    QVERIFY(contents(target).size() > 60);
}

void TestOutputs::aBatchIsRefusedBeforeItsFirstFile()
{
    writeFile(at(u"out/a XHS.pdf"_s), m_fresh);
    const Outcome outcome = run(english({u"brief"_s, m_file, at(u"out/a.pdf"_s), u"--as-of"_s,
                                         u"2023"_s, u"--batch"_s, u"pillars"_s}));
    COMPARE_EXIT(outcome, Failed);
    QVERIFY2(outcome.err.contains("a XHS.pdf"), outcome.err.constData());
    QCOMPARE(namesIn(at(u"out"_s)), QStringList{u"a XHS.pdf"_s});
    QCOMPARE(contents(at(u"out/a XHS.pdf"_s)), m_fresh);
}

void TestOutputs::aBatchIsWrittenWholeOrNotAtAll()
{
    writeFile(at(u"in.csv"_s), "indicator,period,value\nCQS01,2021,40\nXHS06,2021,78.5\n");
    COMPARE_EXIT(run({u"import"_s, m_file, at(u"in.csv"_s)}), Done);
    const QStringList call = english({u"brief"_s, m_file, at(u"out/a.odt"_s), u"--as-of"_s,
                                      u"2021"_s, u"--batch"_s, u"pillars"_s});
    for (const int room : {1000, 10000, 19000}) { // for none, for one, for two
        const Outcome outcome =
            run(call, failing(u"out"_s, {{u"FAIL_ROOM"_s, QString::number(room)}}));
        COMPARE_EXIT(outcome, Failed);
        QVERIFY2(outcome.err.contains("no room left"), outcome.err.constData());
        QCOMPARE(outcome.out, ""_ba);
        QCOMPARE(namesIn(at(u"out"_s)), QStringList());
    }
    const Outcome outcome = run(call);
    QVERIFY(outcome.exit == Done || outcome.exit == Findings);
    QStringList sizes;
    for (const QString &name : namesIn(at(u"out"_s)))
        sizes << QString::number(contents(at(u"out/"_s + name)).size());
    QVERIFY2(sizes.size() == 3, qUtf8Printable(sizes.join(u' ')));
}

void TestOutputs::rejectedRowsNeverTellOfAnImportThatFailed()
{
    QVERIFY(QDir().mkdir(at(u"store"_s)));
    m_file = at(u"store/data.btict"_s);
    writeFile(m_file, m_fresh);
    writeFile(at(u"out/e.csv"_s), "old");
    const QStringList call = partialImport(at(u"out/e.csv"_s));
    for (const QString &kind : {u"write"_s, u"sync"_s}) {
        const Outcome outcome =
            run(call, failing(u"store"_s, {{u"FAIL_CALL"_s, kind},
                                           {u"FAIL_ERROR"_s, QString::number(ENOSPC)},
                                           {u"FAIL_ALWAYS"_s, u"1"_s}}));
        COMPARE_EXIT(outcome, Failed);
        QCOMPARE(contents(at(u"out/e.csv"_s)), "old"_ba);
        QCOMPARE(namesIn(at(u"out"_s)), QStringList{u"e.csv"_s});
    }
    COMPARE_EXIT(run(call), Findings);
    QVERIFY(contents(at(u"out/e.csv"_s)).contains("XHS99"));
}

void TestOutputs::rejectedRowsThatGetNoNameAreSaid()
{
    writeFile(at(u"out/e.csv"_s), "old");
    const Outcome outcome =
        run(partialImport(at(u"out/e.csv"_s)),
            failing(u"out"_s, {{u"FAIL_CALL"_s, u"rename"_s}, {u"FAIL_ALWAYS"_s, u"1"_s}}));
    COMPARE_EXIT(outcome, Failed);
    QVERIFY2(outcome.err.contains("The valid rows were imported."), outcome.err.constData());
    QCOMPARE(contents(at(u"out/e.csv"_s)), "old"_ba);
    const Outcome journal = run(english({u"journal"_s, m_file, u"--indicator"_s, u"XHS06"_s}));
    QVERIFY2(journal.out.contains("78.5"), journal.out.constData());
}

// Workbooks, which pass through the temporary folder

void TestOutputs::workbooksAreWholeOrNot()
{
    QStringList lines{u"indicator,area,period,value,source"_s};
    for (int year = 1950; year < 2020; ++year)
        for (const char *area : {"829", "836", "838"})
            lines << u"CQS03H,%1,%2,5,source %2"_s.arg(QLatin1String(area)).arg(year);
    writeFile(at(u"in.csv"_s), lines.join(u'\n').toUtf8());
    run({u"import"_s, m_file, at(u"in.csv"_s), u"--partial"_s});
    const QString target = at(u"out/a.xlsx"_s);
    const QStringList call = callOf(outputs().at(1), target);
    COMPARE_EXIT(run(call), Done);
    const auto whole = XlsxFile(contents(target)).cells(1);
    QVERIFY(whole.size() > 100);
    bool isLost = false;
    const rlim_t step = m_isLong ? 3 : 9;
    for (rlim_t kilobytes = 1; kilobytes < 40; kilobytes += step) {
        writeFile(target, "old");
        Surroundings small;
        small.before = [kilobytes] {
            const rlimit most{kilobytes * 1024, kilobytes * 1024};
            ::setrlimit(RLIMIT_FSIZE, &most);
        };
        const Outcome outcome = run(call, small);
        QCOMPARE(namesIn(at(u"out"_s)), QStringList{u"a.xlsx"_s});
        if (outcome.exit == Done) {
            QCOMPARE(XlsxFile(contents(target)).cells(1), whole);
            continue;
        }
        COMPARE_EXIT(outcome, Failed);
        QCOMPARE(outcome.err.trimmed().count('\n'), 0);
        QVERIFY2(outcome.err.contains("could not be written"), outcome.err.constData());
        QCOMPARE(contents(target), "old"_ba);
        isLost = true;
    }
    QVERIFY(isLost);
}

void TestOutputs::workbooksLeaveNothingWhenKilled()
{
    QVERIFY(QDir().mkdir(at(u"temporary"_s)));
    for (const QString &n : {u"1"_s, u"2"_s, u"9"_s}) {
        const Outcome outcome = run(callOf(outputs().at(1), at(u"out/a.xlsx"_s)),
                                    failing(u"temporary"_s, {{u"FAIL_CALL"_s, u"open"_s},
                                                             {u"FAIL_AT"_s, n},
                                                             {u"FAIL_ERROR"_s, u"0"_s},
                                                             {u"TMPDIR"_s, at(u"temporary"_s)}}));
        QCOMPARE(outcome.exit, -3);
        QCOMPARE(namesIn(at(u"temporary"_s)), QStringList());
    }
}

// Standard output and standard error

void TestOutputs::resultsThatCannotBePrintedAreAFailure_data()
{
    QTest::addColumn<QStringList>("call");
    const auto row = [](const char *name, const QStringList &call) { QTest::newRow(name) << call; };
    row("init", {u"init"_s, u"NEW"_s});
    row("import", {u"import"_s, u"FILE"_s, u"IN"_s, u"--partial"_s});
    row("import, json", {u"import"_s, u"FILE"_s, u"IN"_s, u"--dry-run"_s, u"--json"_s});
    row("status", {u"status"_s, u"FILE"_s, u"--as-of"_s, u"2023"_s});
    row("status, json", {u"status"_s, u"FILE"_s, u"--as-of"_s, u"2023"_s, u"--json"_s});
    row("journal", {u"journal"_s, u"FILE"_s});
    row("journal, json", {u"journal"_s, u"FILE"_s, u"--json"_s});
    row("check", {u"check"_s, u"FILE"_s});
    row("check, json", {u"check"_s, u"FILE"_s, u"--json"_s});
    row("briefs",
        {u"brief"_s, u"FILE"_s, u"OUT"_s, u"--as-of"_s, u"2023"_s, u"--batch"_s, u"pillars"_s});
    row("help", {u"--help"_s});
    row("help of a command", {u"export"_s, u"--help"_s});
    row("version", {u"--version"_s});
}

void TestOutputs::resultsThatCannotBePrintedAreAFailure()
{
    QFETCH(QStringList, call);
    std::replace(call.begin(), call.end(), u"FILE"_s, m_file);
    std::replace(call.begin(), call.end(), u"NEW"_s, at(u"new.btict"_s));
    std::replace(call.begin(), call.end(), u"OUT"_s, at(u"out/a.odt"_s));
    std::replace(call.begin(), call.end(), u"IN"_s, at(u"in.csv"_s));
    Surroundings full;
    full.output = u"/dev/full"_s;
    const Outcome outcome = run(english(call), full);
    COMPARE_EXIT(outcome, Failed);
    QVERIFY2(outcome.err.contains("The result could not be printed: no room is left"),
             outcome.err.constData());
}

void TestOutputs::aClosedOutputIsAFailureToo()
{
    Surroundings closed;
    closed.before = [] { ::close(STDOUT_FILENO); };
    const Outcome outcome =
        run(english({u"import"_s, m_file, at(u"in.csv"_s), u"--partial"_s}), closed);
    COMPARE_EXIT(outcome, Failed);
    QVERIFY2(outcome.err.contains("Everything that was to be stored or written is complete"),
             outcome.err.constData());
    const Outcome journal = run(english({u"journal"_s, m_file, u"--indicator"_s, u"XHS06"_s}));
    QVERIFY2(journal.out.contains("78.5"), journal.out.constData());
}

void TestOutputs::aReaderThatWentIsAFailureToo()
{
    Surroundings alone;
    alone.before = [] {
        int ends[2];
        if (::pipe(ends) == 0) {
            ::close(ends[0]);
            ::dup2(ends[1], STDOUT_FILENO);
        }
    };
    const Outcome outcome = run(english({u"check"_s, m_file}), alone);
    COMPARE_EXIT(outcome, Failed);
    QVERIFY2(outcome.err.contains("the other end has closed it"), outcome.err.constData());
}

void TestOutputs::aClosedOutputNeverGetsIntoAFile()
{
    Surroundings closed;
    closed.before = [] {
        for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            ::close(descriptor);
    };
    const QString target = at(u"out/a.csv"_s);
    const QStringList call = partialImport(target);
    QCOMPARE(run(call, closed).exit, int(Failed));
    QVERIFY(contents(target).contains("XHS99"));
    QVERIFY(!contents(target).contains("rows:"));
    QVERIFY(!contents(m_file).contains("rows:"));
    COMPARE_EXIT(run({u"check"_s, m_file}), Done);
}

void TestOutputs::messagesNeverSteerATerminal()
{
    const QString wild = u"a\x1b[31mb\nc\u009b1m.csv"_s;
    const Outcome missing = run(english({u"import"_s, m_file, at(wild)}));
    COMPARE_EXIT(missing, Failed);
    QCOMPARE(missing.err.trimmed().count('\n'), 0);
    QVERIFY(!missing.err.contains('\x1b') && !missing.err.contains("\xc2\x9b"));
    QVERIFY2(missing.err.contains(u"a\ufffd[31mb c\ufffd1m.csv"_s.toUtf8()),
             missing.err.constData());
    const Outcome unknown = run(english({u"export"_s, m_file, at(wild), u"--\x1b[2J\nx"_s}));
    COMPARE_EXIT(unknown, Usage);
    QVERIFY(!unknown.err.contains('\x1b'));
    Surroundings somebody;
    somebody.user = u"kim\x1b[2J\nngan\u009b\x7f\tx"_s;
    COMPARE_EXIT(run(english({u"import"_s, m_file, at(u"in.csv"_s), u"--partial"_s}), somebody),
                 Findings);
    const Outcome journal = run({u"journal"_s, m_file, u"--indicator"_s, u"XHS06"_s});
    COMPARE_EXIT(journal, Done);
    QVERIFY2(!journal.out.contains('\x1b') && !journal.out.contains("\xc2\x9b"),
             journal.out.constData());
    for (const QByteArray &line : journal.out.trimmed().split('\n'))
        QCOMPARE(line.count('\t'), 9);
    const Outcome json = run({u"journal"_s, m_file, u"--indicator"_s, u"XHS06"_s, u"--json"_s});
    QVERIFY(!json.out.contains("\xc2\x9b") && !json.out.contains('\x7f'));
    const QJsonObject last = QJsonDocument::fromJson(json.out).array().last().toObject();
    QCOMPARE(last[u"by"].toString(), u"kim\ufffd[2J ngan\ufffd\ufffd x"_s);
}

void TestOutputs::onlyOurWordsAreSaid()
{
    for (const Output &output : outputs()) {
        const Outcome outcome = run(callOf(output, at(u"out/a."_s + QLatin1String(output.ending))));
        QVERIFY2(outcome.exit == Done ? outcome.err.isEmpty() : outcome.err.startsWith("Row 2: "),
                 outcome.err.constData());
    }
}

QTEST_GUILESS_MAIN(TestOutputs)
#include "tst_outputs.moc"

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "tests/support/program.h"
#include "tests/support/rawdatabase.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
namespace Limit = Core::Limit;

namespace {

/// A programme with one indicator, which says `more` too.
QByteArray programme(const QByteArray &more)
{
    return R"json({"format":"bentre-ict/programme","version":1,"code":"P1",
"name":{"vi":"M\u1ed9t","en":"One"},
"document":{"number":"01","date":"2020-10-20","issuer":{"vi":"T\u1ec9nh","en":"Province"}},
"baseline_year":2020,"pillars":[{"code":"A","name":{"vi":"A","en":"A"}}],
"indicators":[{"code":"A1","pillar":"A","name":{"vi":"T\u1ef7 l\u1ec7","en":"Share"},
"unit":{"vi":"%","en":"%"},"kind":"percent","direction":"up","level":"province")json" +
           more + "}]}";
}

/// `count` rows, each of an indicator that there is not.
QByteArray unknownRows(int count)
{
    QByteArray csv = "indicator,area,period,value\n";
    for (int i = 0; i < count; ++i)
        csv += "NONE" + QByteArray::number(i) + ",83,2021,5\n";
    return csv;
}

} // namespace

/// What is beyond reason is refused soon, with its place, and nothing is changed.
class TestLimits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void whatIsNoFileIsRefusedAtOnce_data();
    void whatIsNoFileIsRefusedAtOnce();
    void whatNeverEndsIsNotRead();
    void manyDelimitersAreRefused();
    void lineEndsOfAllKindsAreRows_data();
    void lineEndsOfAllKindsAreRows();
    void programmesBeyondReasonAreRefused_data();
    void programmesBeyondReasonAreRefused();
    void aFewRejectionsAreToldTheOthersCounted();
    void allRejectionsAreInTheErrorFile();
    void anInterruptedImportChangesNothing();
    void anInterruptedCheckEndsCleanly();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
#ifdef Q_OS_UNIX
    /// Whether Ctrl+C at one of many moments finds it at work, however fast the machine is.
    static bool isStoppedBySignal(const QStringList &arguments)
    {
        for (int moment = 100; moment < 8000; moment += moment / 2) {
            QProcess process;
            process.start(QStringLiteral(PROGRAM), arguments + QStringList{u"--lang"_s, u"en"_s});
            if (!process.waitForStarted())
                return false;
            QTest::qWait(moment);
            kill(pid_t(process.processId()), SIGINT);
            if (!process.waitForFinished(60'000))
                return false;
            if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 1 &&
                process.readAllStandardError().contains("was stopped"))
                return true;
        }
        return false;
    }
#endif

    Program m_program;
    QByteArray m_fresh; ///< a file as `init` makes it
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file; ///< a copy of it in this test's folder
};

void TestLimits::initTestCase()
{
    const QString path = m_program.home(u"fresh.btict"_s);
    COMPARE_EXIT(m_program.run({u"init"_s, path}), Done);
    m_fresh = contents(path);
}

void TestLimits::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = at(u"data.btict"_s);
    writeFile(m_file, m_fresh);
}

void TestLimits::whatIsNoFileIsRefusedAtOnce_data()
{
#ifdef Q_OS_UNIX
    QTest::addColumn<QString>("kind");
    QTest::newRow("a device that never ends") << u"/dev/zero"_s;
    QTest::newRow("a device that is full") << u"/dev/full"_s;
    QTest::newRow("a terminal") << u"/dev/tty"_s;
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("a pipe") << u"pipe"_s;
    QTest::newRow("a link to a pipe") << u"link"_s;
    QTest::newRow("a socket") << u"socket"_s;
#else
    QSKIP("needs devices with names");
#endif
}

void TestLimits::whatIsNoFileIsRefusedAtOnce()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, kind);
    const QString path = kind.startsWith(u'/') ? kind : at(kind + u".csv");
    const QByteArray name = QFile::encodeName(path);
    if (kind == u"folder"_s)
        QVERIFY(QDir().mkdir(path));
    else if (kind == u"pipe"_s)
        QCOMPARE(mkfifo(name.constData(), 0600), 0);
    else if (kind == u"link"_s) {
        QCOMPARE(mkfifo(QFile::encodeName(at(u"p"_s)).constData(), 0600), 0);
        QVERIFY(QFile::link(at(u"p"_s), path));
    } else if (kind == u"socket"_s) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        QVERIFY(name.size() < qsizetype(sizeof(address.sun_path)));
        std::copy(name.cbegin(), name.cend(), address.sun_path);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)), 0);
        close(socket);
    }
    const QString table = at(u"table.csv"_s);
    writeFile(table, "indicator,area,period,value\nCQS03T,83,2021,55.5\n");
    QElapsedTimer timer;
    timer.start();
    const QList<QStringList> doors{
        {u"import"_s, m_file, path},
        {u"import"_s, m_file, table, u"--mapping"_s, path},
        {u"ranking import"_s, m_file, path, u"--index"_s, u"DTI"_s, u"--edition"_s, u"2022"_s},
        {u"programme import"_s, m_file, path},
        {u"import"_s, path, table},
        {u"status"_s, path, u"--as-of"_s, u"2022"_s},
        {u"check"_s, path}};
    for (QStringList door : doors) {
        const QStringList words = door.takeFirst().split(u' ');
        const Outcome outcome = m_program.run(words + door + QStringList{u"--lang"_s, u"en"_s});
        COMPARE_EXIT(outcome, Failed);
        QVERIFY2(outcome.err.contains("is not a file but a folder, a device or a pipe"),
                 outcome.err.constData());
        QVERIFY2(outcome.err.contains(name), outcome.err.constData());
    }
    QVERIFY2(timer.elapsed() < 40'000, "it waited for somebody");
    QCOMPARE(contents(m_file), m_fresh);
#endif
}

/// It is a file, and has 0 bytes.
void TestLimits::whatNeverEndsIsNotRead()
{
    const QString path = u"/proc/kmsg"_s;
    if (!QFileInfo::exists(path) || !QFileInfo(path).isReadable())
        QSKIP("needs the messages of the system");
    for (const QString &command : {u"import"_s, u"programme import"_s}) {
        const Outcome outcome = m_program.run(command.split(u' ') + QStringList{m_file, path});
        COMPARE_EXIT(outcome, Failed);
    }
}

void TestLimits::manyDelimitersAreRefused()
{
    const QString path = at(u"commas.csv"_s);
    writeFile(path, QByteArray(100'000'000, ','));
    QElapsedTimer timer;
    timer.start();
    const Outcome outcome = m_program.run({u"import"_s, m_file, path, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(outcome, Failed);
    QVERIFY2(outcome.err.contains("96 MB") && outcome.err.contains("64 MB"),
             outcome.err.constData());
    QVERIFY2(timer.elapsed() < 20'000, "it read them");
}

void TestLimits::lineEndsOfAllKindsAreRows_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("CR")
        << "indicator,area,period,value\rCQS03T,83,2021,55.5\rCQS03T,83,2022,56.5\r"_ba;
    QTest::newRow("CR, LF, CRLF")
        << "indicator,area,period,value\rCQS03T,83,2021,55.5\nCQS03T,83,2022,56.5\r\n"_ba;
    QTest::newRow("two byte order marks")
        << "\xef\xbb\xbf\xef\xbb\xbfindicator,area,period,value\nCQS03T,83,2021,55.5\nCQS03T,83,2022,56.5"_ba;
}

void TestLimits::lineEndsOfAllKindsAreRows()
{
    QFETCH(QByteArray, csv);
    const QString path = at(u"t.csv"_s);
    writeFile(path, csv);
    const Outcome outcome = m_program.run({u"import"_s, m_file, path, u"--json"_s});
    COMPARE_EXIT(outcome, Done);
    QCOMPARE(outcome.json()[u"new"].toInt(), 2);
}

void TestLimits::programmesBeyondReasonAreRefused_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("a horizon of a thousand million")
        << R"(,"targets":[{"horizon":1000000000,"mode":"by","op":">","value":50}])"_ba
        << "$.indicators[0].targets[0].horizon"_ba;
    QByteArrayList targets;
    for (int i = 0; i < 5000; ++i)
        targets << R"({"mode":"by","op":">","value":5,"horizon":)" + QByteArray::number(2020 + i) +
                       '}';
    QTest::newRow("five thousand targets")
        << QByteArray(",\"targets\":[" + targets.join(',') + ']') << "$.indicators[0].targets"_ba;
    QTest::newRow("decimals below none") << R"(,"targets":[],"decimals":-5)"_ba
                                         << "$.indicators[0].decimals"_ba;
    QTest::newRow("a key twice") << R"(,"targets":[],"targets":[])"_ba
                                 << "$.indicators[0].targets"_ba;
    QTest::newRow("its own values") << R"(,"targets":[],"same_as":"A1")"_ba
                                    << "$.indicators[0].same_as"_ba;
    QTest::newRow("a name of a megabyte")
        << QByteArray(",\"targets\":[],\"aliases\":[\"" + QByteArray(1'000'000, 'x') + "\"]")
        << "$.indicators[0].aliases[0]"_ba;
}

void TestLimits::programmesBeyondReasonAreRefused()
{
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, place);
    const QString path = at(u"p.json"_s);
    writeFile(path, programme(more));
    for (const QString &language : {u"vi"_s, u"en"_s}) {
        const Outcome outcome =
            m_program.run({u"programme"_s, u"import"_s, m_file, path, u"--lang"_s, language});
        COMPARE_EXIT(outcome, Failed);
        QVERIFY2(outcome.err.contains(place), outcome.err.left(500).constData());
        QVERIFY(outcome.err.size() < 1000);
    }
    QCOMPARE(contents(m_file), m_fresh);
}

void TestLimits::aFewRejectionsAreToldTheOthersCounted()
{
    const QString path = at(u"t.csv"_s);
    writeFile(path, unknownRows(Limit::toldLines + 50));
    const Outcome outcome = m_program.run({u"import"_s, m_file, path, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(outcome, Failed);
    QCOMPARE(outcome.err.count("Row "), Limit::toldLines);
    QVERIFY2(outcome.err.contains("... and 50 more; --errors FILE"),
             outcome.err.right(300).constData());
    writeFile(path, unknownRows(Limit::toldLines));
    const Outcome all = m_program.run({u"import"_s, m_file, path, u"--lang"_s, u"en"_s});
    QCOMPARE(all.err.count("Row "), Limit::toldLines);
    QVERIFY2(!all.err.contains("..."), all.err.right(300).constData());
}

void TestLimits::allRejectionsAreInTheErrorFile()
{
    const QString path = at(u"t.csv"_s);
    const QString errors = at(u"errors.csv"_s);
    writeFile(path, unknownRows(Limit::toldLines + 1));
    const Outcome outcome =
        m_program.run({u"import"_s, m_file, path, u"--errors"_s, errors, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(outcome, Failed);
    QVERIFY2(
        outcome.err.contains(u"... and 1 more; all of them are in \"%1\""_s.arg(errors).toUtf8()),
        outcome.err.right(300).constData());
    QCOMPARE(contents(errors).count("NONE"), 2 * (Limit::toldLines + 1)); // the cell and its reason
}

void TestLimits::anInterruptedImportChangesNothing()
{
#ifdef Q_OS_UNIX
    QByteArray csv = "indicator,area,period,value\n";
    for (int i = 0; i < 300'000; ++i)
        csv += "XHS06,83," + QByteArray::number(1900 + i % 299) + '-' +
               QByteArray::number(101 + i / 299 % 12).mid(1) + ",78.5\n";
    const QString path = at(u"t.csv"_s);
    writeFile(path, csv);
    QVERIFY(isStoppedBySignal({u"import"_s, m_file, path}));
    QCOMPARE(contents(m_file), m_fresh);
    QVERIFY(!QFile::exists(m_file + u"-journal"));
#endif
}

void TestLimits::anInterruptedCheckEndsCleanly()
{
#ifdef Q_OS_UNIX
    QVERIFY(RawDatabase(m_file).run(
        u"INSERT INTO observation (indicator_id, unit_id, period, part, value, state, text, "
        "absence, status, evidence, source, document, note) "
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) "
        "SELECT (SELECT min(id) FROM indicator), (SELECT min(id) FROM unit), '2020', i, 1, '', '', "
        "'', '', '', '', '', '' FROM n"_s));
    const QByteArray before = contents(m_file);
    QVERIFY(isStoppedBySignal({u"check"_s, m_file}));
    QCOMPARE(contents(m_file), before);
    QVERIFY(!QFile::exists(m_file + u"-journal"));
#endif
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"

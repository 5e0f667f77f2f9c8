// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datafile.h"
#include "core/base/files.h"
#include "core/store/connection.h"
#include "tests/support/failingcalls.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

/// The one place that writes files: what it refuses, and that a failure costs nothing.
class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { fail_nothing(); }

    void aFileIsReplacedInOneStep();
    void aStagedFileWaitsForItsName();
    void aStagedFileThatIsDroppedLeavesNothing();
    void namesArePlainNames_data();
    void namesArePlainNames();
    void modesAreThoseOfTheSystem();
    void aLinkStaysAndItsFileIsReplaced();
    void aLinkMayLeadToANewFile();

    void dataFilesAreNeverTargets_data();
    void dataFilesAreNeverTargets();
    void databasesWithoutOurMarkAreNone();
    void onlyFilesAreTargets_data();
    void onlyFilesAreTargets();
    void missingFoldersAreNamed();
    void whatCannotBeReadIsReported();

    void aDriveThatFillsUp_data();
    void aDriveThatFillsUp();
    void eachCallThatFails_data();
    void eachCallThatFails();
    void eachCauseHasItsKind_data();
    void eachCauseHasItsKind();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    /// Makes a file without the means under test.
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray contents(const QString &name) const
    {
        const auto bytes = readFile(at(name));
        return bytes ? *bytes : QByteArray("unreadable");
    }
    void putDatabase(const QString &name, int mark) const
    {
        const auto connection = Connection::open(at(name), Connection::Mode::Create);
        QVERIFY(connection);
        (*connection)->execute(u"PRAGMA application_id = %1"_s.arg(mark));
        (*connection)->execute(u"CREATE TABLE t (x)"_s);
    }

    static Error refused(const QString &path, const char *fault)
    {
        return {Error::Kind::WriteFailed, path, {QString::fromLatin1(fault)}, {}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFiles::aFileIsReplacedInOneStep()
{
    const QString name = u"B\u1ebfn Tre.csv"_s;
    QVERIFY(writeFile(at(name), "one"));
    QVERIFY(writeFile(at(name), "two"));
    QCOMPARE(contents(name), "two"_ba);
    QVERIFY(writeFile(at(name), QByteArray()));
    QCOMPARE(contents(name), QByteArray());
    QCOMPARE(names(), QStringList{name});
}

void TestFiles::aStagedFileWaitsForItsName()
{
    put(u"a.csv"_s, "old");
    auto staged = StagedFile::write(at(u"a.csv"_s), "new");
    QVERIFY(staged);
    QCOMPARE(contents(u"a.csv"_s), "old"_ba);
    QVERIFY(staged->commit());
    QCOMPARE(contents(u"a.csv"_s), "new"_ba);
}

void TestFiles::aStagedFileThatIsDroppedLeavesNothing()
{
    put(u"a.csv"_s, "old");
    {
        const auto staged = StagedFile::write(at(u"a.csv"_s), QByteArray(50'000, 'x'));
        QVERIFY(staged);
    }
    QCOMPARE(contents(u"a.csv"_s), "old"_ba);
    QCOMPARE(names(), QStringList{u"a.csv"_s});
}

void TestFiles::namesArePlainNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("like a database in memory") << u":memory:"_s;
    QTest::newRow("like a resource") << u":builtin.csv"_s;
    QTest::newRow("like an address") << u"file:a.csv"_s;
    QTest::newRow("like an address with a query") << u"file:a.csv?mode=memory"_s;
    QTest::newRow("with a place for a number") << u"100%1.csv"_s;
}

void TestFiles::namesArePlainNames()
{
    QFETCH(QString, name);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const Result<> written = writeFile(name, "x");
    const Result<QByteArray> back = readFile(name);
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(written);
    QVERIFY(back);
    QCOMPARE(*back, "x"_ba);
    QCOMPARE(names(), QStringList{name});
}

void TestFiles::modesAreThoseOfTheSystem()
{
    const mode_t mask = ::umask(027);
    const Result<> made = writeFile(at(u"new.csv"_s), "x");
    ::umask(mask);
    QVERIFY(made);
    put(u"old.csv"_s, "x");
    QVERIFY(::chmod(QFile::encodeName(at(u"old.csv"_s)).constData(), 0604) == 0);
    QVERIFY(writeFile(at(u"old.csv"_s), "y"));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(at(u"new.csv"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0640));
    QCOMPARE(::stat(QFile::encodeName(at(u"old.csv"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0604));
}

void TestFiles::aLinkStaysAndItsFileIsReplaced()
{
    put(u"a.csv"_s, "old");
    QVERIFY(QFile::link(at(u"a.csv"_s), at(u"b.csv"_s)));
    QVERIFY(QFile::link(at(u"b.csv"_s), at(u"c.csv"_s)));
    QVERIFY(writeFile(at(u"c.csv"_s), "new"));
    QVERIFY(QFileInfo(at(u"b.csv"_s)).isSymbolicLink());
    QVERIFY(QFileInfo(at(u"c.csv"_s)).isSymbolicLink());
    QVERIFY(!QFileInfo(at(u"a.csv"_s)).isSymbolicLink());
    QCOMPARE(contents(u"a.csv"_s), "new"_ba);
    QCOMPARE(names().size(), 3);
}

void TestFiles::aLinkMayLeadToANewFile()
{
    QVERIFY(QFile::link(at(u"a.csv"_s), at(u"b.csv"_s)));
    QVERIFY(writeFile(at(u"b.csv"_s), "new"));
    QVERIFY(QFileInfo(at(u"b.csv"_s)).isSymbolicLink());
    QCOMPARE(contents(u"a.csv"_s), "new"_ba);
}

void TestFiles::dataFilesAreNeverTargets_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("by its name") << u"data.btict"_s;
    QTest::newRow("by its name in capitals") << u"DATA.BTICT"_s;
    QTest::newRow("by what it holds") << u"plain.csv"_s;
    QTest::newRow("by another way to it") << u"sub/../plain.csv"_s;
    QTest::newRow("by a link") << u"link.csv"_s;
    QTest::newRow("by a second name") << u"second.csv"_s;
    QTest::newRow("damaged") << u"broken.btict"_s;
    QTest::newRow("its journal") << u"data.btict-journal"_s;
    QTest::newRow("its journal to be") << u"plain.csv-journal"_s;
    QTest::newRow("its log to be") << u"data.btict-wal"_s;
    QTest::newRow("a journal by what it holds") << u"journal.csv"_s;
    QTest::newRow("a log by what it holds") << u"log.csv"_s;
}

void TestFiles::dataFilesAreNeverTargets()
{
    QFETCH(QString, name);
    putDatabase(u"data.btict"_s, applicationId);
    putDatabase(u"plain.csv"_s, applicationId);
    QVERIFY(QDir().mkdir(at(u"sub"_s)));
    QVERIFY(QFile::link(at(u"plain.csv"_s), at(u"link.csv"_s)));
    QCOMPARE(::link(QFile::encodeName(at(u"plain.csv"_s)).constData(),
                    QFile::encodeName(at(u"second.csv"_s)).constData()),
             0);
    put(u"broken.btict"_s, "\0\0\0");
    put(u"data.btict-journal"_s, "x");
    put(u"journal.csv"_s, QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7") + QByteArray(504, '\0'));
    put(u"log.csv"_s, QByteArray("\x37\x7f\x06\x82") + QByteArray(28, '\0'));
    const QStringList before = names();
    const QByteArray old = contents(name);
    const Result<> checked = checkOutput(at(name));
    const Result<> written = writeFile(at(name), "{}");
    QVERIFY(!checked && !written);
    QCOMPARE(checked.error(), refused(at(name), WriteFaults::dataFile));
    QCOMPARE(written.error(), checked.error());
    QCOMPARE(contents(name), old);
    QCOMPARE(names(), before);
}

void TestFiles::databasesWithoutOurMarkAreNone()
{
    // The mark of ours may have been lost.
    putDatabase(u"other.db"_s, 0);
    const QByteArray old = contents(u"other.db"_s);
    const Result<> written = writeFile(at(u"other.db"_s), "x");
    QVERIFY(!written);
    QCOMPARE(written.error(), refused(at(u"other.db"_s), WriteFaults::dataFile));
    QCOMPARE(contents(u"other.db"_s), old);
}

void TestFiles::onlyFilesAreTargets_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder") << u"%1/folder"_s;
    QTest::newRow("a folder, said so") << u"%1/folder/"_s;
    QTest::newRow("a name that is none") << u"%1/"_s;
    QTest::newRow("a pipe") << u"%1/pipe"_s;
    QTest::newRow("a link to a pipe") << u"%1/link"_s;
    QTest::newRow("a link to itself") << u"%1/circle"_s;
    QTest::newRow("a device") << u"/dev/null"_s;
    QTest::newRow("a device that is full") << u"/dev/full"_s;
    QTest::newRow("nothing") << QString();
}

void TestFiles::onlyFilesAreTargets()
{
    QFETCH(QString, path);
    QVERIFY(QDir().mkdir(at(u"folder"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(at(u"pipe"_s), at(u"link"_s)));
    QVERIFY(QFile::link(at(u"circle"_s), at(u"circle"_s)));
    const QStringList before = names();
    const QString target = path.startsWith(u'%') ? path.arg(m_folder->path()) : path;
    const Result<> written = writeFile(target, "x");
    QVERIFY(!written);
    QCOMPARE(written.error(), refused(target, WriteFaults::notAFile));
    QCOMPARE(names(), before);
}

void TestFiles::missingFoldersAreNamed()
{
    const Result<> written = writeFile(at(u"none/x"_s), "x");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::FolderNotFound);
    QCOMPARE(written.error().subject, at(u"none"_s));
    QCOMPARE(names(), QStringList());
}

void TestFiles::whatCannotBeReadIsReported()
{
    QCOMPARE(readFile(at(u"none"_s)).error().kind, Error::Kind::FileNotFound);
    QCOMPARE(readFile(m_folder->path()).error().kind, Error::Kind::NotRegularFile);
}

// Failures

void TestFiles::aDriveThatFillsUp_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("within the buffer") << 300;
    QTest::newRow("as large as the buffer") << 16'384;
    QTest::newRow("far larger") << 70'001;
}

void TestFiles::aDriveThatFillsUp()
{
    QFETCH(int, size);
    const QByteArray bytes(size, 'x');
    put(u"a.csv"_s, "old");
    for (int room = 0; room <= size; room += std::max(1, std::min(size - room, size / 97))) {
        fail_without_room(QFile::encodeName(m_folder->path()).constData(), room);
        const Result<> written = writeFile(at(u"a.csv"_s), bytes);
        fail_nothing();
        QCOMPARE(names(), QStringList{u"a.csv"_s});
        QVERIFY2(bool(written) == (room >= size), qPrintable(QString::number(room)));
        QCOMPARE(contents(u"a.csv"_s), written ? bytes : "old"_ba);
        if (!written)
            QCOMPARE(written.error().kind, Error::Kind::DiskFull);
        if (room == size)
            break;
    }
}

void TestFiles::eachCallThatFails_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<bool>("always");
    for (const char *call : {"open", "write", "sync", "rename"}) {
        QTest::addRow("one %s", call) << QByteArray(call) << false;
        QTest::addRow("every %s from one on", call) << QByteArray(call) << true;
    }
}

/// The name on the disk (the folder's sync) and a second way to make the file are not missed.
void TestFiles::eachCallThatFails()
{
    QFETCH(QByteArray, call);
    QFETCH(bool, always);
    const QByteArray bytes(40'000, 'x');
    int failures = 0;
    bool isReached = true;
    for (int n = 1; isReached; ++n) {
        QVERIFY(n < 50);
        put(u"a.csv"_s, "old");
        fail_calls(QFile::encodeName(m_folder->path()).constData(), call.constData(), n, EIO,
                   always);
        const Result<> written = writeFile(at(u"a.csv"_s), bytes);
        isReached = has_failed();
        fail_nothing();
        QCOMPARE(names(), QStringList{u"a.csv"_s});
        QCOMPARE(contents(u"a.csv"_s), written ? bytes : "old"_ba);
        if (!written)
            QVERIFY(written.error().arguments.value(0).contains(u"input/output"));
        failures += written ? 0 : 1;
    }
    QVERIFY(failures > 0 || call == "open");
}

void TestFiles::eachCauseHasItsKind_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("full") << ENOSPC << Error::Kind::DiskFull;
    QTest::newRow("the quota is used up") << EDQUOT << Error::Kind::DiskFull;
    QTest::newRow("the drive fails") << EIO << Error::Kind::WriteFailed;
    QTest::newRow("the drive is read-only") << EROFS << Error::Kind::FolderReadOnly;
    QTest::newRow("not allowed") << EACCES << Error::Kind::FileReadOnly;
    QTest::newRow("in use") << EBUSY << Error::Kind::FileBusy;
    QTest::newRow("too large") << EFBIG << Error::Kind::WriteFailed;
}

void TestFiles::eachCauseHasItsKind()
{
    QFETCH(int, cause);
    QFETCH(Error::Kind, kind);
    for (const char *call : {"open", "write", "sync", "rename"}) {
        fail_calls(QFile::encodeName(m_folder->path()).constData(), call, 1, cause, 1);
        const Result<> written = writeFile(at(u"a.csv"_s), "x");
        fail_nothing();
        QVERIFY2(!written, call);
        QVERIFY2(written.error().kind == kind, call);
        QCOMPARE(names(), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"

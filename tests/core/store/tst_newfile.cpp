// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/newfile.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"

#include <QDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <sys/stat.h>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
}

} // namespace

class TestNewFile : public QObject
{
    Q_OBJECT

private slots:
    void appearsOnlyWhenComplete();
    void modeIsThatOfTheSystem();
    void failureLeavesNothing();
    void nameTakenMeanwhileIsNotOverwritten();
    void remainsOfKilledMakersGo();
    void ofTwoMakersOneIsRefused();
    void namesAreNamesOnly_data();
    void namesAreNamesOnly();
};

void TestNewFile::appearsOnlyWhenComplete()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.btict"_s);
    const auto made = makeFile(path, [&](const QString &unfinished) -> Result<> {
        write(unfinished, "content");
        if (QFile::exists(path))
            return failure({Error::Kind::FileExists, path, {}, {}});
        return {};
    });
    QVERIFY2(made, outcome(made).constData());
    QVERIFY(made->isEmpty());
    QCOMPARE(filesIn(folder.path()), QStringList{u"new.btict"_s});
}

/// Of a folder that a group shares, too, for which SQLite itself leaves too little.
void TestNewFile::modeIsThatOfTheSystem()
{
    for (const mode_t mask : {mode_t(002), mode_t(027), mode_t(077)}) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new.btict"_s);
        const mode_t usual = ::umask(mask);
        const auto made = initFile(path, BuiltinFile::clock(), u"test"_s);
        ::umask(usual);
        QVERIFY(made);
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0666 & ~mask));
    }
}

void TestNewFile::failureLeavesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.btict"_s);
    const auto made = makeFile(path, [](const QString &unfinished) -> Result<> {
        write(unfinished, "half");
        write(unfinished + u"-journal"_s, "of it");
        return failure({Error::Kind::DiskFull, unfinished, {}, {}});
    });
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::DiskFull);
    QCOMPARE(made.error().subject, path); // not a name that nobody gave
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void TestNewFile::nameTakenMeanwhileIsNotOverwritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.btict"_s);
    const auto made = makeFile(path, [&](const QString &unfinished) -> Result<> {
        write(unfinished, "ours");
        write(path, "theirs");
        return {};
    });
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::FileExists);
    QFile theirs(path);
    QVERIFY(theirs.open(QIODevice::ReadOnly));
    QCOMPARE(theirs.readAll(), QByteArray("theirs"));
    QCOMPARE(filesIn(folder.path()), QStringList{u"new.btict"_s});
}

void TestNewFile::remainsOfKilledMakersGo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.btict"_s);
    for (const char *name :
         {"new.btict.unfinished-1a2b3c4d", "new.btict.unfinished-1a2b3c4d-journal",
          "other.btict.unfinished-1a2b3c4d"})
        write(folder.filePath(QString::fromLatin1(name)), "half");
    QVERIFY(initFile(path, BuiltinFile::clock(), u"test"_s));
    QCOMPARE(filesIn(folder.path()),
             (QStringList{u"new.btict"_s, u"other.btict.unfinished-1a2b3c4d"_s}));
}

void TestNewFile::ofTwoMakersOneIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.btict"_s);
    std::atomic<int> made = 0;
    std::atomic<int> refused = 0;
    const auto make = [&] {
        const auto store = initFile(path, BuiltinFile::clock(), u"test"_s);
        if (store)
            ++made;
        else if (store.error().kind == Error::Kind::FileExists)
            ++refused;
    };
    const std::unique_ptr<QThread> other(QThread::create(make));
    other->start();
    make();
    other->wait();
    QCOMPARE(made.load(), 1);
    QCOMPARE(refused.load(), 1);
    QCOMPARE(filesIn(folder.path()), QStringList{u"new.btict"_s});
    QVERIFY(Store::open(path, BuiltinFile::clock()));
}

void TestNewFile::namesAreNamesOnly_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a word of SQLite's for none") << u":memory:"_s;
    QTest::newRow("what looks like an address") << u"file:new.btict?mode=memory"_s;
    QTest::newRow("what looks like a resource") << u":new.btict"_s;
}

void TestNewFile::namesAreNamesOnly()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const auto made = initFile(name, BuiltinFile::clock(), u"test"_s);
    const auto opened = Store::open(name, BuiltinFile::clock());
    QVERIFY(QDir::setCurrent(before));
    QVERIFY2(made, outcome(made).constData());
    QVERIFY2(opened, outcome(opened).constData());
    QCOMPARE(filesIn(folder.path()), QStringList{name});
}

QTEST_GUILESS_MAIN(TestNewFile)
#include "tst_newfile.moc"

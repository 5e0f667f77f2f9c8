// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"
#include "tests/support/rawdatabase.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
}

/// A data file with what lies beside it.
struct Pair
{
    QByteArray file;
    QByteArray journal;

    void put(const QString &path) const
    {
        write(path, file);
        write(path + u"-journal"_s, journal);
    }
};

const QString everyValue = u"UPDATE observation SET note = note || 'half', value = value + 1"_s;
const QString everyNote = u"UPDATE indicator SET note_vi = note_vi || 'half'"_s;
const QStringList guards{u"PRAGMA user_version = 99"_s, u"DROP TRIGGER journal_is_never_changed"_s,
                         u"DROP TRIGGER journal_is_never_shortened"_s};
/// In place: the file does not grow.
const QString everyName = u"UPDATE indicator SET name_en = upper(name_en)"_s;

/// What a program leaves that is killed in the middle of a change so large that it had begun to
/// write: every page that it holds is on the disk at once.
Pair killedInTheMiddle(const QString &path, const QStringList &changes = {everyValue, everyNote})
{
    RawDatabase raw(path);
    raw.run(u"PRAGMA cache_size = 1"_s);
    raw.run(u"BEGIN"_s);
    for (const QString &change : changes) {
        if (!raw.run(change))
            qFatal("%s", qUtf8Printable(raw.error()));
    }
    return {bytesOf(path), bytesOf(path + u"-journal"_s)};
}

QStringList valuesOf(const Store &store)
{
    QStringList lines;
    const QList<Observation> all = *store.observations().all();
    for (const Observation &one : all)
        lines << u"%1 %2 %3 %4"_s.arg(one.key.indicator.value())
                     .arg(one.key.period.code(), one.note)
                     .arg(one.value.value_or(-1));
    return lines;
}

QList<Error::Kind> remarkKinds(const Store &store)
{
    QList<Error::Kind> kinds;
    for (const Error &remark : store.remarks())
        kinds << remark.kind;
    return kinds;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

void record(const QString &path, const char *period, double value)
{
    const auto store = Store::open(path, BuiltinFile::clock());
    if (!(*store)->observations().record({observationOf(**store, "XHS06", period, value)},
                                         {u"test"_s, u"edit"_s}))
        qFatal("%s cannot be written", qUtf8Printable(path));
}

} // namespace

class TestLeftovers : public QObject
{
    Q_OBJECT

private slots:
    void interruptedChangeIsUndone();
    void otherFileKeepsItsOwnValues_data();
    void otherFileKeepsItsOwnValues();
    void otherFileKeepsItsOwnCatalogue();
    void remainsAreNotPlayedIntoANewFile();
    void brokenPairStaysAsItIs();
    void journalThatIsNoneIsSetAside();
    void logOfAnotherFileIsSetAside();
    void logOfTheFileIsUsedUp();
    void writerAtWorkIsLeftAlone();
    void whatIsNoPlainFileIsRefused_data();
    void whatIsNoPlainFileIsRefused();
};

void TestLeftovers::interruptedChangeIsUndone()
{
    const BuiltinFile file;
    const QByteArray before = bytesOf(file.path());
    const QStringList values = valuesOf(*file.open());
    const Pair killed = killedInTheMiddle(file.path());
    QVERIFY(killed.file != before); // it had begun to write
    QVERIFY(!killed.journal.isEmpty());
    killed.put(file.path());
    const auto store = file.open();
    QCOMPARE(valuesOf(*store), values);
    QCOMPARE(remarkKinds(*store), QList{Error::Kind::ChangeUndone});
    QCOMPARE(bytesOf(file.path()), before);
    QCOMPARE(filesIn(file.folder()), QStringList{u"data.btict"_s});
}

void TestLeftovers::otherFileKeepsItsOwnValues_data()
{
    // What lies under the name when the journal of the killed change is still there.
    QTest::addColumn<QString>("other");
    QTest::newRow("an older backup") << u"older"_s;
    QTest::newRow("one with one change more") << u"newer"_s;
    QTest::newRow("one with one change more than a small one") << u"newer than a small change"_s;
    QTest::newRow("one with many changes more") << u"much newer"_s;
    QTest::newRow("one with a large import") << u"larger"_s;
    QTest::newRow("another file of the same day") << u"twin"_s;
}

void TestLeftovers::otherFileKeepsItsOwnValues()
{
    QFETCH(QString, other);
    const BuiltinFile file;
    const QByteArray first = bytesOf(file.path());
    record(file.path(), "2020", 30);
    const QByteArray second = bytesOf(file.path());
    // A small change takes no page that the next one takes, but the first.
    const bool isSmall = other == u"newer than a small change";
    const Pair killed =
        killedInTheMiddle(file.path(), isSmall ? guards : QStringList{everyValue, everyNote});
    write(file.path(), second);
    QFile::remove(file.path() + u"-journal"_s);

    if (other == u"older")
        write(file.path(), first);
    if (other.contains(u"newer"))
        record(file.path(), "2021", 41);
    for (int year = 2001; other == u"much newer" && year < 2019; ++year)
        record(file.path(), QByteArray::number(year).constData(), year % 90);
    if (other == u"larger") {
        const auto store = file.open();
        QList<Observation> many;
        for (int year = 1950; year < 2010; ++year) {
            for (int month = 1; month <= 12; ++month)
                many << observationOf(*store, "XHS06",
                                      Period::month(year, month).code().toLatin1().constData(), 7);
        }
        QVERIFY(store->observations().record(many, {u"test"_s, u"import"_s}));
    }
    if (other == u"twin") {
        QVERIFY(QFile::remove(file.path()));
        QVERIFY(Core::initFile(file.path(), SystemClock(), u"another person"_s));
        record(file.path(), "2020", 31);
    }
    const QByteArray wanted = bytesOf(file.path());
    const QStringList values = valuesOf(*file.open());
    write(file.path() + u"-journal"_s, killed.journal);

    const auto store = file.open();
    QCOMPARE(valuesOf(*store), values);
    QCOMPARE(bytesOf(file.path()), wanted);
    QCOMPARE(remarkKinds(*store), QList{Error::Kind::CompanionSetAside});
    QCOMPARE(filesIn(file.folder()),
             (QStringList{u"data.btict"_s, u"data.btict-journal.set-aside"_s}));
    QCOMPARE(bytesOf(file.path() + u"-journal.set-aside"_s), killed.journal);
}

/// The pages of the two files look alike: as many, and the killed change had not come to those that
/// tell of a commit.
void TestLeftovers::otherFileKeepsItsOwnCatalogue()
{
    const BuiltinFile file;
    const QByteArray before = bytesOf(file.path());
    const Pair killed = killedInTheMiddle(file.path(), {everyName});
    QVERIFY(killed.file != before); // it had begun to write
    QCOMPARE(killed.file.size(), before.size());
    write(file.path(), before);
    QFile::remove(file.path() + u"-journal"_s);

    const auto nameIn = [](const Store &store) {
        return store.catalogue().indicatorsOf(store.mainProgramme()->id).first().name.en;
    };
    QString renamed;
    {
        const auto store = file.open();
        const Programme programme = *store->mainProgramme();
        QList<Indicator> indicators = store->catalogue().indicatorsOf(programme.id);
        renamed = indicators.first().name.en.toLower();
        QVERIFY(renamed != indicators.first().name.en);
        indicators.first().name.en = renamed;
        QVERIFY(store->saveProgramme(programme, indicators, {u"test"_s, u"edit"_s}));
    }
    const QByteArray wanted = bytesOf(file.path());
    QCOMPARE(wanted.size(), before.size());
    write(file.path() + u"-journal"_s, killed.journal);

    const auto store = file.open();
    QCOMPARE(nameIn(*store), renamed);
    QCOMPARE(remarkKinds(*store), QList{Error::Kind::CompanionSetAside});
    QCOMPARE(bytesOf(file.path()), wanted);
}

void TestLeftovers::remainsAreNotPlayedIntoANewFile()
{
    const BuiltinFile file;
    const Pair killed = killedInTheMiddle(file.path());
    QVERIFY(QFile::remove(file.path()));
    write(file.path() + u"-journal"_s, killed.journal);
    write(file.path() + u"-wal"_s, "remains");
    const auto made = Core::initFile(file.path(), BuiltinFile::clock(), u"test"_s);
    QVERIFY2(made, outcome(made).constData());
    QCOMPARE(remarkKinds(**made),
             (QList{Error::Kind::CompanionSetAside, Error::Kind::CompanionSetAside}));
    QCOMPARE(valuesOf(**made), valuesOf(*BuiltinFile().open()));
    QVERIFY((*made)->check()->damage.isEmpty());
    QVERIFY((*made)->check()->journal.isEmpty());
    QCOMPARE(bytesOf(file.path() + u"-journal.set-aside"_s), killed.journal);
}

void TestLeftovers::brokenPairStaysAsItIs()
{
    const BuiltinFile file;
    Pair killed = killedInTheMiddle(file.path());
    constexpr int page = 4096;
    for (int i = 8 * page; i < 60 * page; ++i) // neither way leads to a sound file
        killed.file[i] = '\xa5';
    killed.put(file.path());
    const auto store = Store::open(file.path(), BuiltinFile::clock());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::DamagedFile);
    QCOMPARE(bytesOf(file.path()), killed.file);
    QCOMPARE(bytesOf(file.path() + u"-journal"_s), killed.journal);
    QCOMPARE(filesIn(file.folder()).size(), 2);
}

void TestLeftovers::journalThatIsNoneIsSetAside()
{
    const BuiltinFile file;
    write(file.path() + u"-journal"_s, "notes of the day");
    QCOMPARE(remarkKinds(*file.open()), QList{Error::Kind::CompanionSetAside});
    QCOMPARE(bytesOf(file.path() + u"-journal.set-aside"_s), QByteArray("notes of the day"));
    QVERIFY(file.open()->remarks().isEmpty());
}

void TestLeftovers::logOfAnotherFileIsSetAside()
{
    const BuiltinFile file;
    const BuiltinFile other;
    QByteArray log;
    {
        RawDatabase raw(other.path());
        raw.run(u"PRAGMA journal_mode = WAL"_s);
        QVERIFY(raw.run(everyValue));
        log = bytesOf(other.path() + u"-wal"_s);
    }
    QVERIFY(!log.isEmpty());
    const QStringList values = valuesOf(*file.open());
    write(file.path() + u"-wal"_s, log);
    const auto store = file.open();
    QCOMPARE(remarkKinds(*store), QList{Error::Kind::CompanionSetAside});
    QCOMPARE(valuesOf(*store), values);
}

void TestLeftovers::logOfTheFileIsUsedUp()
{
    const BuiltinFile file;
    const BuiltinFile other; // as a killed program leaves it
    {
        RawDatabase raw(other.path());
        raw.run(u"PRAGMA journal_mode = WAL"_s);
        QVERIFY(raw.run(u"UPDATE observation SET note = 'kept'"_s));
        write(file.path(), bytesOf(other.path()));
        write(file.path() + u"-wal"_s, bytesOf(other.path() + u"-wal"_s));
    }
    const auto store = file.open();
    QCOMPARE(store->observations().all()->first().note, u"kept"_s);
    QCOMPARE(RawDatabase(file.path()).value(u"PRAGMA journal_mode"_s).toString(), u"delete"_s);
    QCOMPARE(filesIn(file.folder()), QStringList{u"data.btict"_s});
}

void TestLeftovers::writerAtWorkIsLeftAlone()
{
    const BuiltinFile file;
    RawDatabase writer(file.path());
    QVERIFY(writer.run(u"BEGIN IMMEDIATE"_s));
    QVERIFY(writer.run(everyValue));
    QVERIFY(QFile::exists(file.path() + u"-journal"_s));
    const auto reader = Store::open(file.path(), BuiltinFile::clock());
    QVERIFY2(reader, outcome(reader).constData());
    QVERIFY((*reader)->remarks().isEmpty());
    QVERIFY(writer.run(u"COMMIT"_s));
    QCOMPARE(filesIn(file.folder()), QStringList{u"data.btict"_s});
}

void TestLeftovers::whatIsNoPlainFileIsRefused_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("what");
    for (const char *suffix : {"-journal", "-wal", "-shm"}) {
        for (const char *what : {"folder", "pipe", "link"})
            QTest::addRow("%s is a %s", suffix, what)
                << QString::fromLatin1(suffix) << QString::fromLatin1(what);
    }
}

void TestLeftovers::whatIsNoPlainFileIsRefused()
{
    QFETCH(QString, suffix);
    QFETCH(QString, what);
    const BuiltinFile file;
    const QByteArray before = bytesOf(file.path());
    const QString companion = file.path() + suffix;
    if (what == u"folder")
        QVERIFY(QDir().mkdir(companion));
    if (what == u"pipe")
        QCOMPARE(mkfifo(companion.toUtf8().constData(), 0600), 0);
    if (what == u"link")
        QVERIFY(QFile::link(file.folder() + u"/nowhere"_s, companion));
    const auto store = Store::open(file.path(), BuiltinFile::clock());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::BadCompanion);
    QCOMPARE(store.error().arguments, QStringList{u"data.btict"_s + suffix});
    QCOMPARE(bytesOf(file.path()), before);
}

QTEST_GUILESS_MAIN(TestLeftovers)
#include "tst_leftovers.moc"

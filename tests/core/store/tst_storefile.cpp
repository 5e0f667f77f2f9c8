// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/store.h"
#include "tests/support/builtinfile.h"
#include "tests/support/oldfile.h"
#include "tests/support/printed.h"
#include "tests/support/rawdatabase.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>
#include <QThread>

#include <atomic>
#include <limits>
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

/// Overwrites `length` bytes from `start` on.
void damage(const QString &path, qint64 start, qint64 length)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(start))
        qFatal("%s cannot be opened", qUtf8Printable(path));
    file.write(QByteArray(int(length), '\xa5'));
}

std::optional<Error::Kind> refusal(const QString &path)
{
    const auto store = Store::open(path, BuiltinFile::clock());
    return store ? std::nullopt : std::optional(store.error().kind);
}

} // namespace

class TestStoreFile : public QObject
{
    Q_OBJECT

private slots:
    void newFileCarriesOurMarks();
    void everyTableIsStrict();
    void strictTablesRefuseText();
    void foreignKeysAreOnInOurConnection();
    void journalModeLeavesOneFile();
    void existingFileIsNotOverwritten();
    void missingFolderIsRefused();
    void missingFileIsRefused();
    void foreignFiles_data();
    void foreignFiles();
    void folderIsRefused();
    void newerFileIsRefusedUntouched();
    void versionsThatNeverWereAreRefused_data();
    void versionsThatNeverWereAreRefused();
    void schemaOfOthersIsRefused_data();
    void schemaOfOthersIsRefused();
    void foreignTriggerDoesNotRunInAMigration();
    void statisticsOfSqliteAreNoForeignTable();
    void pipeIsRefusedAtOnce();
    void unknownCodesAreRefusedWithTheirPlace_data();
    void unknownCodesAreRefusedWithTheirPlace();
    void damagedFiles_data();
    void damagedFiles();
    void openingChangesNothing();
    void namesWithMarksWork();
    void memoryStoreNeedsNoFile();
    void versionsOnlyGrow();
    void presentSchemaIsTheStoredOne_data();
    void presentSchemaIsTheStoredOne();
    void oldFileOpensAndEquals_data();
    void oldFileOpensAndEquals();
    void oldFileGetsTheCalendarOfNewOnes();
    void oldFileSaysFromWhenItsCatalogueIsJournalled_data() { pastVersions(); }
    void oldFileSaysFromWhenItsCatalogueIsJournalled();
    void emptyFileHasNoCalendar();
    void oldFileLearnsWhatWasWrong();
    void whatAnOfficePutRightStays();
    void newAndOldFilesKnowTheSameFacts();
    void readOnlyFileIsRefusedOnWriting();
    void copyBeforeAMigrationTakesAFreeName();
    void copyBeforeAMigrationIsForTheSameReaders();
    void copyBeforeAMigrationHasWhatALogHolds();
    void modeOfOthersIsPutBack();
    void manyOpenOneOldFileAtOnce();
    void failedMigrationLeavesTheOldFile();
    void oldFileInAProtectedPlaceIsShown();

private:
    static void pastVersions()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < schemaVersion(); ++version)
            QTest::addRow("a file of version %d", version) << version;
    }
};

void TestStoreFile::newFileCarriesOurMarks()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.btict"_s);
    QVERIFY(Store::create(path, BuiltinFile::clock()));
    RawDatabase raw(path);
    QCOMPARE(raw.value(u"PRAGMA application_id"_s).toInt(), applicationId);
    QCOMPARE(raw.value(u"PRAGMA user_version"_s).toInt(), schemaVersion());
}

void TestStoreFile::everyTableIsStrict()
{
    const BuiltinFile file;
    RawDatabase raw(file.path());
    const QStringList loose = raw.column(u"SELECT name FROM pragma_table_list "
                                         u"WHERE schema = 'main' AND type = 'table' "
                                         u"AND NOT strict AND name NOT LIKE 'sqlite_%'"_s);
    QCOMPARE(loose, QStringList());
}

void TestStoreFile::strictTablesRefuseText()
{
    const BuiltinFile file;
    RawDatabase raw(file.path());
    QVERIFY(raw.run(u"UPDATE observation SET value = 1.5"_s));
    QVERIFY(!raw.run(u"UPDATE observation SET value = 'a lot'"_s));
    QVERIFY(!raw.run(u"UPDATE observation SET state = 'nearly'"_s));
    QVERIFY(!raw.run(u"UPDATE observation SET out_of = 0"_s));
}

void TestStoreFile::foreignKeysAreOnInOurConnection()
{
    const BuiltinFile file;
    const auto store = file.open();
    // A succession between units that do not exist.
    const auto added =
        store->addSuccessions({{UnitId(999999), UnitId(999998), true, {}}}, {u"test"_s, u"edit"_s});
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::StoreFailed);
    QVERIFY(store->check()->references.isEmpty());
}

void TestStoreFile::journalModeLeavesOneFile()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->observations().record({observationOf(*store, "XHS06", "2021", 40)},
                                         {u"test"_s, u"edit"_s}));
    QCOMPARE(QDir(file.folder()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"data.btict"_s});
    RawDatabase raw(file.path());
    QCOMPARE(raw.value(u"PRAGMA journal_mode"_s).toString(), u"delete"_s);
}

// What is refused

void TestStoreFile::existingFileIsNotOverwritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"kept.btict"_s);
    write(path, "my notes");
    const auto made = Store::create(path, BuiltinFile::clock());
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::FileExists);
    QCOMPARE(bytesOf(path), QByteArray("my notes"));
}

void TestStoreFile::missingFolderIsRefused()
{
    const QTemporaryDir folder;
    const auto made = Store::create(folder.filePath(u"none/new.btict"_s), BuiltinFile::clock());
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::FolderNotFound);
}

void TestStoreFile::missingFileIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none.btict"_s);
    QCOMPARE(refusal(path), std::optional(Error::Kind::FileNotFound));
    QVERIFY(!QFile::exists(path));
}

void TestStoreFile::foreignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("a text") << QByteArray("B\xe1\xba\xbfn Tre, 2020\n").repeated(200);
    QTest::newRow("a zip") << QByteArray("PK\x03\x04\x14").leftJustified(4096, '\0');
    QTest::newRow("the first half of SQLite's mark") << QByteArray("SQLite f");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"other.db"_s);
    RawDatabase(path).run(u"CREATE TABLE observation (id INTEGER PRIMARY KEY)"_s);
    QTest::newRow("another program's SQLite file") << bytesOf(path);
}

void TestStoreFile::foreignFiles()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"foreign.btict"_s);
    write(path, bytes);
    QCOMPARE(refusal(path), std::optional(Error::Kind::NotOurFile));
    QCOMPARE(bytesOf(path), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestStoreFile::folderIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(refusal(folder.path()));
}

void TestStoreFile::newerFileIsRefusedUntouched()
{
    const BuiltinFile file;
    RawDatabase(file.path()).run(u"PRAGMA user_version = 99"_s);
    const QByteArray before = bytesOf(file.path());
    const auto store = Store::open(file.path(), BuiltinFile::clock());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::NewerFile);
    QCOMPARE(store.error().arguments, QStringList{u"99"_s});
    QCOMPARE(bytesOf(file.path()), before);
    QCOMPARE(QDir(file.folder()).entryList(QDir::Files).size(), 1);
}

void TestStoreFile::damagedFiles_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("length");
    QTest::newRow("the schema's page") << qint64(100) << qint64(3996);
    QTest::newRow("a page in the middle") << qint64(40 * 4096) << qint64(4096);
    QTest::newRow("half of the file") << qint64(16 * 4096) << qint64(40 * 4096);
}

void TestStoreFile::damagedFiles()
{
    QFETCH(qint64, start);
    QFETCH(qint64, length);
    const BuiltinFile file;
    damage(file.path(), start, length);
    const QByteArray before = bytesOf(file.path());
    QCOMPARE(refusal(file.path()), std::optional(Error::Kind::DamagedFile));
    QCOMPARE(bytesOf(file.path()), before);
}

void TestStoreFile::openingChangesNothing()
{
    const BuiltinFile file;
    const QByteArray before = bytesOf(file.path());
    QVERIFY(file.open()->observations().all());
    QVERIFY(file.open()->check());
    QCOMPARE(bytesOf(file.path()), before);
}

void TestStoreFile::namesWithMarksWork()
{
    const QTemporaryDir folder;
    const QString name = u"B\u1ebfn Tre"_s;
    QVERIFY(QDir(folder.path()).mkdir(name));
    const QString path = folder.filePath(name + u"/s\u1ed1 li\u1ec7u 100% #1?.btict"_s);
    QVERIFY(Store::create(path, BuiltinFile::clock()));
    QVERIFY(QFile::exists(path));
    QVERIFY(Store::open(path, BuiltinFile::clock()));
}

void TestStoreFile::memoryStoreNeedsNoFile()
{
    const auto store = Store::create(u":memory:"_s, BuiltinFile::clock());
    QVERIFY2(store, outcome(store).constData());
    QVERIFY(!(*store)->mainProgramme());
    QVERIFY(!(*store)->home().isValid());
    QVERIFY((*store)->observations().all()->isEmpty());
}

// Migrations

void TestStoreFile::versionsOnlyGrow()
{
    int last = 0;
    for (const Migration &migration : migrations()) {
        QCOMPARE(migration.version, last + 1);
        last = migration.version;
    }
    QCOMPARE(schemaVersion(), last);
}

void TestStoreFile::presentSchemaIsTheStoredOne_data()
{
    pastVersions();
}

void TestStoreFile::presentSchemaIsTheStoredOne()
{
    // A released step is never edited: the file of its day has this schema.
    QFETCH(int, version);
    const QTemporaryDir folder;
    restoreVersion(version, folder.filePath(u"old.btict"_s));
    QVERIFY(Store::open(folder.filePath(u"old.btict"_s), BuiltinFile::clock()));
    QVERIFY(Store::create(folder.filePath(u"new.btict"_s), BuiltinFile::clock()));
    const QString schema = u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"_s;
    QCOMPARE(RawDatabase(folder.filePath(u"old.btict"_s)).column(schema),
             RawDatabase(folder.filePath(u"new.btict"_s)).column(schema));
}

void TestStoreFile::oldFileOpensAndEquals_data()
{
    pastVersions();
}

void TestStoreFile::oldFileOpensAndEquals()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.btict"_s);
    restoreVersion(version, path);
    auto opened = Store::open(path, BuiltinFile::clock());
    QVERIFY2(opened, outcome(opened).constData());
    const auto &old = *opened;
    QCOMPARE(old->mainProgramme()->code, u"P1"_s);
    QCOMPARE(old->catalogue().unit(old->home())->key, u"p-one"_s);
    QCOMPARE(old->catalogue().indicators().size(), 2);
    const auto values = old->observations().all();
    QCOMPARE(values->size(), 2);
    QCOMPARE(values->first(), observationOf(*old, "A1", "2020", 78.5));
    Observation rank = observationOf(*old, "A2", "2019", 53, 63);
    rank.source = u"B\u00e1o c\u00e1o"_s;
    QCOMPARE(values->last(), rank);
    const auto found = old->check();
    QVERIFY(found->journal.isEmpty());
    QVERIFY(found->values.isEmpty());
    QVERIFY(found->rows.isEmpty());
    QVERIFY(old->observations().record({observationOf(*old, "A1", "2021", 80)},
                                       {u"test"_s, u"edit"_s}));
    QVERIFY(old->check()->journal.isEmpty());
    QVERIFY(old->answers().accepted()->isEmpty());
    const QString kept = folder.filePath(u"old.v%1.btict"_s.arg(version));
    QCOMPARE(RawDatabase(kept).value(u"PRAGMA user_version"_s).toInt(), version);
}

void TestStoreFile::oldFileGetsTheCalendarOfNewOnes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.btict"_s);
    restoreVersion(2, path);
    const auto old = Store::open(path, BuiltinFile::clock());
    QVERIFY2(old, outcome(old).constData());
    QVERIFY((*old)->answers().reportingCalendar()->rules() == builtinReportingRules());
    QVERIFY(BuiltinFile().open()->answers().reportingCalendar()->rules() ==
            builtinReportingRules());
}

void TestStoreFile::oldFileSaysFromWhenItsCatalogueIsJournalled()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.btict"_s);
    restoreVersion(version, path);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto old = Store::open(path, BuiltinFile::clock());
    QVERIFY2(old, outcome(old).constData());
    const JournalEntry last = (*old)->journal().entries()->last();
    QCOMPARE(last.field, coverageField);
    QVERIFY(last.at >= before.addSecs(-1) && last.at <= QDateTime::currentDateTimeUtc());
    const qsizetype entries = (*old)->journal().entries()->size();
    QCOMPARE(Store::open(path, BuiltinFile::clock()).value()->journal().entries()->size(), entries);
    const QList<JournalEntry> fresh = *BuiltinFile().open()->journal().entries();
    for (const JournalEntry &entry : fresh)
        QVERIFY(entry.field != coverageField);
}

void TestStoreFile::emptyFileHasNoCalendar()
{
    const auto store = Store::create(u":memory:"_s, BuiltinFile::clock());
    QVERIFY2(store, outcome(store).constData());
    QVERIFY((*store)->answers().reportingCalendar()->rules().isEmpty());
}

namespace {

/// "Tinh Dong Nai 2025-07-01, ...": the names of Dong Nai with the day on which each ends.
QStringList namesOfDongNai(const Store &store)
{
    QStringList names;
    for (const UnitName &name : store.catalogue().unitByKey(u"p-dong-nai-2025"_s)->names)
        names << u"%1 %2 %3 %4"_s.arg(name.full.vi, name.full.en,
                                      name.validity.from.toString(Qt::ISODate),
                                      name.validity.to.toString(Qt::ISODate));
    return names;
}

} // namespace

void TestStoreFile::oldFileLearnsWhatWasWrong()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.btict"_s);
    restoreVersion(6, path);
    const auto old = Store::open(path, BuiltinFile::clock());
    QVERIFY2(old, outcome(old).constData());
    // What the office wrote before it stays.
    const LocalizedText note = (*old)->catalogue().indicator(u"A1"_s)->note;
    QCOMPARE(note.vi, u"Theo S\u1edf: 148 v\u00e0o \u0111\u1ea7u n\u0103m 2025, 48 tr\u00ean "
                      "\u0111\u1ecba b\u00e0n c\u0169 t\u1eeb ng\u00e0y 01/07/2025."_s);
    QCOMPARE(note.en, u"148 at the start of 2025, 48 in the former territory from 01/07/2025."_s);
    const Unit &dongNai = *(*old)->catalogue().unitByKey(u"p-dong-nai-2025"_s);
    QCOMPARE(dongNai.nameOn(QDate(2026, 4, 29)).full.en, u"Dong Nai Province"_s);
    QCOMPARE(dongNai.nameOn(QDate(2026, 4, 30)).full.vi,
             u"Th\u00e0nh ph\u1ed1 \u0110\u1ed3ng Nai"_s);
}

void TestStoreFile::whatAnOfficePutRightStays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.btict"_s);
    restoreVersion(6, path);
    {
        RawDatabase raw(path);
        raw.run(u"UPDATE indicator SET note_en = '49 in the old districts' WHERE code = 'A1'"_s);
        raw.run(u"UPDATE unit_name SET full_vi = 'TP \u0110\u1ed3ng Nai', full_en = 'City of Dong "
                "Nai' WHERE id = 2"_s);
    }
    const auto old = Store::open(path, BuiltinFile::clock());
    QVERIFY2(old, outcome(old).constData());
    QCOMPARE((*old)->catalogue().indicator(u"A1"_s)->note.en, u"49 in the old districts"_s);
    QCOMPARE(namesOfDongNai(**old), QStringList{u"TP \u0110\u1ed3ng Nai City of Dong Nai  "_s});
}

void TestStoreFile::newAndOldFilesKnowTheSameFacts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.btict"_s);
    restoreVersion(6, path);
    const auto old = Store::open(path, BuiltinFile::clock());
    QVERIFY2(old, outcome(old).constData());
    const auto fresh = BuiltinFile().open();
    QCOMPARE(namesOfDongNai(**old), namesOfDongNai(*fresh));
    QCOMPARE((*old)->catalogue().unitByKey(u"p-dong-nai-2025"_s)->aliases,
             fresh->catalogue().unitByKey(u"p-dong-nai-2025"_s)->aliases);
    QVERIFY(
        fresh->catalogue().indicator(u"XHS02"_s)->note.en.contains(u"2025, 48 in the former"_s));
    QVERIFY(fresh->catalogue().indicator(u"XHS02"_s)->note.vi.contains(u"2025, 48 tr\u00ean"_s));
}

void TestStoreFile::readOnlyFileIsRefusedOnWriting()
{
    const BuiltinFile file;
    QVERIFY(QFile::setPermissions(file.path(), QFileDevice::ReadOwner));
    QFile probe(file.path());
    if (probe.open(QIODevice::ReadWrite))
        QSKIP("this user may write to every file");
    const auto store = file.open();
    const auto recorded = store->observations().record({observationOf(*store, "XHS06", "2021", 40)},
                                                       {u"test"_s, u"edit"_s});
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, Error::Kind::FileReadOnly);
}

void TestStoreFile::versionsThatNeverWereAreRefused_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("none") << 0;
    QTest::newRow("one below zero") << -1;
    QTest::newRow("the least number") << std::numeric_limits<int>::min();
}

void TestStoreFile::versionsThatNeverWereAreRefused()
{
    QFETCH(int, version);
    const BuiltinFile file;
    RawDatabase(file.path()).run(u"PRAGMA user_version = %1"_s.arg(version));
    const QByteArray before = bytesOf(file.path());
    const auto store = Store::open(file.path(), BuiltinFile::clock());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::BadFormat);
    QCOMPARE(store.error().arguments, QStringList{QString::number(version)});
    QCOMPARE(bytesOf(file.path()), before);
}

void TestStoreFile::schemaOfOthersIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("a trigger that swallows values")
        << u"CREATE TRIGGER swallow AFTER INSERT ON observation BEGIN "
           "DELETE FROM observation WHERE id <> new.id; DELETE FROM target; END"_s
        << QStringList{u"the trigger"_s, u"swallow"_s};
    QTest::newRow("a trigger that ignores writing")
        << u"CREATE TRIGGER ignore BEFORE UPDATE ON target BEGIN SELECT raise(IGNORE); END"_s
        << QStringList{u"the trigger"_s, u"ignore"_s};
    QTest::newRow("a view without an end")
        << u"CREATE VIEW endless AS WITH RECURSIVE n(i) AS "
           "(SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s
        << QStringList{u"the view"_s, u"endless"_s};
    QTest::newRow("a table of others")
        << u"CREATE TABLE notes (text)"_s << QStringList{u"the table"_s, u"notes"_s};
    QTest::newRow("an index of others") << u"CREATE INDEX by_note ON observation (note)"_s
                                        << QStringList{u"the index"_s, u"by_note"_s};
    QTest::newRow("a column more")
        << u"ALTER TABLE target ADD COLUMN more TEXT"_s << QStringList{u"the table"_s, u"target"_s};
    QTest::newRow("a column less")
        << u"ALTER TABLE target DROP COLUMN quote"_s << QStringList{u"the table"_s, u"target"_s};
    QTest::newRow("a guard less") << u"DROP TRIGGER journal_is_never_changed"_s
                                  << QStringList{u"the trigger"_s, u"journal_is_never_changed"_s};
    QTest::newRow("an index less") << u"DROP INDEX observation_by_unit"_s
                                   << QStringList{u"the index"_s, u"observation_by_unit"_s};
    QTest::newRow("a view in the place of a table")
        << u"ALTER TABLE target RENAME TO kept; CREATE VIEW target AS SELECT * FROM kept"_s
        << QStringList{u"the table"_s, u"target"_s};
}

void TestStoreFile::schemaOfOthersIsRefused()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, named);
    const BuiltinFile file;
    {
        RawDatabase raw(file.path());
        const QStringList statements =
            sql.contains(u"BEGIN") ? QStringList{sql} : sql.split(u"; "_s);
        for (const QString &statement : statements)
            QVERIFY2(raw.run(statement), qPrintable(raw.error()));
    }
    const QByteArray before = bytesOf(file.path());
    const auto store = Store::open(file.path(), BuiltinFile::clock());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::ForeignSchema);
    if (!sql.contains(u"RENAME")) // of several, any may be named
        QCOMPARE(store.error().arguments, named);
    QCOMPARE(bytesOf(file.path()), before);
}

void TestStoreFile::foreignTriggerDoesNotRunInAMigration()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.btict"_s);
    restoreVersion(3, path);
    QVERIFY(RawDatabase(path).run(u"CREATE TRIGGER t AFTER DELETE ON observation BEGIN "
                                  "DELETE FROM target; END"_s));
    const QByteArray before = bytesOf(path);
    QCOMPARE(refusal(path), std::optional(Error::Kind::ForeignSchema));
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"old.btict"_s});
}

void TestStoreFile::statisticsOfSqliteAreNoForeignTable()
{
    const BuiltinFile file;
    QVERIFY(RawDatabase(file.path()).run(u"ANALYZE"_s));
    QVERIFY(file.open()->observations().all());
}

void TestStoreFile::pipeIsRefusedAtOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe.btict"_s);
    QCOMPARE(mkfifo(path.toUtf8().constData(), 0600), 0);
    QCOMPARE(refusal(path), std::optional(Error::Kind::NotRegularFile));
}

void TestStoreFile::unknownCodesAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("place"); // table, row, column, what stands there
    const auto row = [](const char *name, const QString &sql, const QStringList &place) {
        QTest::newRow(name) << sql << place;
    };
    row("no home", u"DELETE FROM file_info WHERE name = 'home_unit'"_s,
        {u"file_info"_s, u"home_unit"_s, u"value"_s, QString()});
    row("an unknown home", u"UPDATE file_info SET value = '99999' WHERE name = 'home_unit'"_s,
        {u"file_info"_s, u"home_unit"_s, u"value"_s, u"99999"_s});
    row("a home that is no number",
        u"UPDATE file_info SET value = '1; x' WHERE name = 'home_unit'"_s,
        {u"file_info"_s, u"home_unit"_s, u"value"_s, u"1; x"_s});
    row("a mode that there is not", u"UPDATE target SET mode = 'never' WHERE id = 3"_s,
        {u"target"_s, u"3"_s, u"mode"_s, u"never"_s});
    row("a comparator that is missing",
        u"UPDATE target SET comparator = '' WHERE id = (SELECT min(id) FROM target "
        "WHERE comparator <> '')"_s,
        {u"target"_s, QString(), u"comparator"_s, QString()});
    row("a name of an unknown unit", u"UPDATE unit_name SET unit_id = 99999 WHERE id = 7"_s,
        {u"unit_name"_s, u"7"_s, u"unit_id"_s, u"99999"_s});
    row("a kind that there is not", u"UPDATE indicator SET kind = 'sum' WHERE id = 4"_s,
        {u"indicator"_s, u"4"_s, u"kind"_s, u"sum"_s});
    row("a level that there is not",
        u"UPDATE indicator SET levels = 'province,moon' WHERE id = 4"_s,
        {u"indicator"_s, u"4"_s, u"levels"_s, u"province,moon"_s});
    row("a target beyond all time", u"UPDATE target SET horizon = 1000000000 WHERE id = 3"_s,
        {u"target"_s, u"3"_s, u"horizon"_s, u"1000000000"_s});
    row("a unit above itself", u"UPDATE unit SET parent_id = id WHERE id = 70"_s,
        {u"unit"_s, u"70"_s, u"parent_id"_s, u"70"_s});
    row("a day that there is not", u"UPDATE unit SET valid_to = '2025-02-30' WHERE id = 70"_s,
        {u"unit"_s, u"70"_s, u"valid_to"_s, u"2025-02-30"_s});
    row("a formula that there is not",
        u"PRAGMA ignore_check_constraints = ON;UPDATE ranking_index SET formula = 'guess' "
        "WHERE id = 1"_s,
        {u"ranking_index"_s, u"1"_s, u"formula"_s, u"guess"_s});
}

void TestStoreFile::unknownCodesAreRefusedWithTheirPlace()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, place);
    const BuiltinFile file;
    {
        RawDatabase raw(file.path());
        raw.run(u"PRAGMA foreign_keys = OFF"_s);
        const QStringList statements = sql.split(u";UP"_s);
        for (qsizetype i = 0; i < statements.size(); ++i)
            QVERIFY2(raw.run((i > 0 ? u"UP"_s : QString()) + statements.at(i)),
                     qPrintable(raw.error()));
    }
    const auto store = Store::open(file.path(), BuiltinFile::clock());
    QVERIFY(!store);
    if (sql.contains(u"ignore_check")) { // the file's own rules have been broken
        QVERIFY(store.error().kind == Error::Kind::BadStoredValue ||
                store.error().kind == Error::Kind::DamagedFile);
        return;
    }
    QCOMPARE(store.error().kind, Error::Kind::BadStoredValue);
    QStringList named = store.error().arguments;
    if (place.at(1).isEmpty())
        named[1].clear();
    QCOMPARE(named, place);
}

void TestStoreFile::copyBeforeAMigrationTakesAFreeName()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.btict"_s);
    restoreVersion(3, path);
    write(folder.filePath(u"old.v3.btict"_s), QByteArray()); // a name that is taken
    QVERIFY(Store::open(path, BuiltinFile::clock()));
    QCOMPARE(bytesOf(folder.filePath(u"old.v3.btict"_s)), QByteArray());
    RawDatabase copy(folder.filePath(u"old.v3-2.btict"_s));
    QCOMPARE(copy.value(u"PRAGMA user_version"_s).toInt(), 3);
    QCOMPARE(copy.value(u"SELECT count(*) FROM observation"_s),
             RawDatabase(path).value(u"SELECT count(*) FROM observation"_s));
}

void TestStoreFile::copyBeforeAMigrationIsForTheSameReaders()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.btict"_s);
    restoreVersion(3, path);
    for (const QFile::Permissions mode :
         {QFile::ReadOwner | QFile::WriteOwner,
          QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup}) {
        const QString file = folder.filePath(u"%1.btict"_s.arg(int(mode)));
        QVERIFY(QFile::copy(path, file) && QFile::setPermissions(file, mode));
        QVERIFY(Store::open(file, BuiltinFile::clock()));
        constexpr auto user =
            QFile::ReadUser | QFile::WriteUser | QFile::ExeUser; // the test's own rights
        const QString copy = folder.filePath(u"%1.v3.btict"_s.arg(int(mode)));
        QCOMPARE(QFile::permissions(copy) & ~user, QFile::permissions(file) & ~user);
        QCOMPARE(QFile::permissions(file) & ~user, mode);
    }
}

void TestStoreFile::copyBeforeAMigrationHasWhatALogHolds()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.btict"_s);
    const QString killed = folder.filePath(u"killed.btict"_s);
    restoreVersion(3, path);
    {
        RawDatabase raw(path);
        raw.run(u"PRAGMA journal_mode = WAL"_s);
        QVERIFY(raw.run(u"UPDATE observation SET note = 'in the log'"_s));
        write(killed, bytesOf(path));
        write(killed + u"-wal"_s, bytesOf(path + u"-wal"_s));
    }
    QVERIFY(Store::open(killed, BuiltinFile::clock()));
    const QString notes = u"SELECT DISTINCT note FROM observation"_s;
    QCOMPARE(RawDatabase(folder.filePath(u"killed.v3.btict"_s)).value(notes), u"in the log"_s);
    QCOMPARE(RawDatabase(killed).value(notes), u"in the log"_s);
    QCOMPARE(RawDatabase(killed).value(u"PRAGMA journal_mode"_s), u"delete"_s);
}

void TestStoreFile::modeOfOthersIsPutBack()
{
    const BuiltinFile file;
    RawDatabase(file.path()).run(u"PRAGMA journal_mode = WAL"_s);
    {
        const RawDatabase other(file.path()); // and somebody works with it
        RawDatabase reader(file.path());
        reader.run(u"BEGIN"_s);
        reader.run(u"SELECT count(*) FROM unit"_s);
        QCOMPARE(refusal(file.path()), std::optional(Error::Kind::FileBusy));
    }
    QVERIFY(!refusal(file.path()));
    QCOMPARE(RawDatabase(file.path()).value(u"PRAGMA journal_mode"_s), u"delete"_s);
}

void TestStoreFile::manyOpenOneOldFileAtOnce()
{
    // Some rounds: a program that looks at the file while another one moves it to the next version
    // is rare.
    for (int round = 0; round < 5; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.btict"_s);
        restoreVersion(1, path);
        std::atomic<int> opened = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 6; ++i)
            threads.emplace_back(QThread::create([&] {
                const auto store = Store::open(path, BuiltinFile::clock());
                opened += store ? 1 : 0;
                if (!store)
                    qWarning("%s", outcome(store).constData());
            }));
        for (const auto &thread : threads)
            thread->start();
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(opened.load(), 6);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 (QStringList{u"old.btict"_s, u"old.v1.btict"_s}));
    }
}

void TestStoreFile::failedMigrationLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.btict"_s);
    restoreVersion(5, path);
    {
        // The step of version 6 cannot keep this row.
        RawDatabase raw(path);
        raw.run(u"PRAGMA ignore_check_constraints = ON"_s);
        QVERIFY(raw.run(u"UPDATE observation SET out_of = -1"_s));
    }
    const QByteArray before = bytesOf(path);
    QVERIFY(refusal(path));
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"old.btict"_s});
}

void TestStoreFile::oldFileInAProtectedPlaceIsShown()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.btict"_s);
    restoreVersion(2, path);
    const QByteArray before = bytesOf(path);
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto restore = qScopeGuard([&] {
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                 QFileDevice::ExeOwner);
    });
    if (QFileInfo(path).isWritable())
        QSKIP("this user may write to every file");
    const auto store = Store::open(path, BuiltinFile::clock());
    QVERIFY2(store, outcome(store).constData());
    QVERIFY((*store)->isReadOnly());
    QCOMPARE((*store)->remarks().value(0).kind, Error::Kind::OpenedReadOnly);
    QCOMPARE((*store)->observations().all()->size(), 2);
    const auto recorded = (*store)->observations().record(
        {observationOf(**store, "A1", "2021", 80)}, {u"test"_s, u"edit"_s});
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, Error::Kind::FileReadOnly);
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"old.btict"_s});
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"

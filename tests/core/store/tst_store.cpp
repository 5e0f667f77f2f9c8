// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"
#include "tests/support/rawdatabase.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Origin origin{u"test"_s, u"edit"_s};
constexpr int batchSize = 5;
const QString killedChildArgument = u"--record-until-killed"_s;
const QString killedImportArgument = u"--import-until-killed"_s;
constexpr int importSize = 1500; ///< observations

std::optional<Observation> stored(const Store &store, const Observation &observation)
{
    return *store.observations().find(observation.key);
}

/// All values of the file by key, so that two states of it can be compared.
QStringList snapshot(const Store &store)
{
    QStringList lines;
    const QList<Observation> observations = *store.observations().all();
    for (const Observation &one : observations)
        lines << u"%1 %2 %3 %4 %5/%6 %7"_s
                     .arg(store.catalogue().indicator(one.key.indicator)->code,
                          store.catalogue().unit(one.key.unit)->key, one.key.period.code(),
                          one.source)
                     .arg(one.value.value_or(-1))
                     .arg(one.outOf.value_or(0))
                     .arg(one.state ? code(*one.state) : QString());
    return lines;
}

/// What the child does: writes whole batches, one after the other, and says when it has begun.
int recordUntilKilled(const QString &path)
{
    const auto store = Store::open(path, BuiltinFile::clock());
    if (!store)
        return 1;
    for (int round = 0;; ++round) {
        QList<Observation> batch;
        for (int year = 0; year < batchSize; ++year) {
            Observation one = observationOf(**store, "XHS06", "2021", round % 100);
            one.key.period = Period::year(2021 + year);
            batch << one;
        }
        if (!(*store)->observations().record(batch, origin))
            return 2;
        if (round == 0) { // one batch is on disk: from now on the parent may kill
            std::puts("begun");
            std::fflush(stdout);
        }
    }
}

/// The same with batches as large as an import's.
int importUntilKilled(const QString &path)
{
    const auto store = Store::open(path, BuiltinFile::clock());
    if (!store)
        return 1;
    for (int round = 0;; ++round) {
        CompactObservations batch;
        QList<quint32> positions;
        for (int month = 0; month < importSize; ++month) {
            Observation one = observationOf(**store, "XHS06", "2021", round % 100);
            one.key.period = Period::month(1900 + month / 12, month % 12 + 1);
            batch.append(one);
            positions << quint32(month);
        }
        if (!(*store)->observations().record(batch, positions, origin))
            return 2;
        if (round == 0) {
            std::puts("begun");
            std::fflush(stdout);
        }
    }
}

/// A folder on a file system of `kilobytes`; empty where this user cannot mount one.
class SmallDisk
{
public:
    explicit SmallDisk(int kilobytes)
    {
        m_isMounted = QProcess::execute(u"mount"_s,
                                        {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=%1k"_s.arg(kilobytes),
                                         u"tmpfs"_s, m_folder.path()}) == 0;
    }

    ~SmallDisk()
    {
        if (m_isMounted)
            QProcess::execute(u"umount"_s, {m_folder.path()});
    }

    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_isMounted; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void programmeIsBroughtUpToDate();
    void secondConnectionSeesWhatWasWritten();
    void changesOfOthersAreNoticedOnce();
    void whatIsLockedIsNoticedLater();
    void lockedFileIsBusy();
    void waitsNoLongerThanItIsTold();
    void aFileOpenedForReadingTakesNothing();
    void killedWriterLeavesWholeBatches_data();
    void killedWriterLeavesWholeBatches();
    void fullDiskChangesNothing();
};

void TestStore::programmeIsBroughtUpToDate()
{
    const BuiltinFile file;
    const auto store = file.open();
    const Programme programme = *store->mainProgramme();
    QList<Indicator> indicators = store->catalogue().indicatorsOf(programme.id);
    const IndicatorId id = store->catalogue().indicator(u"HT02X"_s)->id;
    for (Indicator &indicator : indicators)
        indicator.name.en += u" (revised)"_s;
    const QStringList before = snapshot(*store);
    QVERIFY(store->saveProgramme(programme, indicators, {u"test"_s, u"edit"_s}));
    QCOMPARE(snapshot(*store), before);
    QCOMPARE(store->catalogue().indicators().size(), 47);
    QVERIFY(store->catalogue().indicator(id)->name.en.endsWith(u"(revised)"_s));
    QCOMPARE(store->catalogue().indicator(u"KTS04"_s)->targets.size(), 2);
}

void TestStore::secondConnectionSeesWhatWasWritten()
{
    const BuiltinFile file;
    const auto first = file.open();
    const auto second = file.open();
    const Observation one = observationOf(*first, "XHS06", "2021", 40);
    QVERIFY(first->observations().record({one}, origin));
    QVERIFY(stored(*second, one) == one);
}

void TestStore::changesOfOthersAreNoticedOnce()
{
    const BuiltinFile file;
    const auto first = file.open();
    const auto second = file.open();
    QVERIFY(!second->catchUp().value()); // opening changes nothing
    QVERIFY(second->observations().record({observationOf(*second, "XHS06", "2021", 40)}, origin));
    QVERIFY(!second->catchUp().value()); // its own change
    Observation rank = observationOf(*first, "KTS04", "2020", 41);
    rank.outOf = 63;
    const qsizetype editions = second->rankings().editions().size();
    QVERIFY(first->observations().record({rank}, origin));
    QVERIFY(second->catchUp().value());
    QCOMPARE(second->rankings().editions().size(), editions + 1);
    QVERIFY(!second->catchUp().value());
}

void TestStore::whatIsLockedIsNoticedLater()
{
    const BuiltinFile file;
    const auto store = file.open();
    RawDatabase other(file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    QVERIFY(other.run(u"INSERT INTO file_info VALUES ('note', 'x')"_s));
    QVERIFY(!store->catchUp().value());
    QVERIFY(other.run(u"COMMIT"_s));
    QVERIFY(store->catchUp().value());
}

void TestStore::lockedFileIsBusy()
{
    const BuiltinFile file;
    const auto store = file.open();
    RawDatabase other(file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    const auto recorded =
        store->observations().record({observationOf(*store, "XHS06", "2021", 40)}, origin);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, Error::Kind::FileBusy);
    QVERIFY(other.run(u"ROLLBACK"_s));
    QVERIFY(store->observations().record({observationOf(*store, "XHS06", "2021", 40)}, origin));
}

void TestStore::waitsNoLongerThanItIsTold()
{
    constexpr int longest = 500; // milliseconds: far from the five seconds of a command
    const BuiltinFile file;
    const auto store = Store::open(file.path(), BuiltinFile::clock(), {false, 20}).value();
    RawDatabase other(file.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!store->catchUp().value()); // which does not wait at all, and leaves the rest as it is
    const auto recorded =
        store->observations().record({observationOf(*store, "XHS06", "2021", 40)}, origin);
    QCOMPARE(recorded.error().kind, Error::Kind::FileBusy);
    QCOMPARE(store->observations().all().error().kind, Error::Kind::FileBusy);
    const auto again = Store::open(file.path(), BuiltinFile::clock(), {false, 20});
    QCOMPARE(again.error().kind, Error::Kind::FileBusy);
    QVERIFY2(timer.elapsed() < longest, qPrintable(QString::number(timer.elapsed())));
}

void TestStore::aFileOpenedForReadingTakesNothing()
{
    const BuiltinFile file;
    QVERIFY(!file.open()->isReadOnly());
    const auto store = Store::open(file.path(), BuiltinFile::clock(), {.isReadOnly = true}).value();
    QVERIFY(store->isReadOnly());
    QVERIFY(!store->observations().all()->isEmpty());
    const auto recorded =
        store->observations().record({observationOf(*store, "XHS06", "2021", 40)}, origin);
    QCOMPARE(recorded.error().kind, Error::Kind::FileReadOnly);
    QVERIFY(!stored(*file.open(), observationOf(*store, "XHS06", "2021", 40)));
}

void TestStore::killedWriterLeavesWholeBatches_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<int>("size");
    QTest::newRow("while it records") << killedChildArgument << batchSize;
    QTest::newRow("while it imports") << killedImportArgument << importSize;
}

void TestStore::killedWriterLeavesWholeBatches()
{
    QFETCH(QString, argument);
    QFETCH(int, size);
    for (const int milliseconds : {20, 45, 80, 130}) {
        const BuiltinFile file;
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {argument, file.path()});
        QVERIFY(writer.waitForReadyRead());
        QTest::qWait(milliseconds);
        writer.kill();
        QVERIFY(writer.waitForFinished());

        const auto store = file.open();
        const Integrity integrity = *store->check();
        QVERIFY(integrity.damage.isEmpty());
        QVERIFY(integrity.journal.isEmpty());
        const IndicatorId written = store->catalogue().indicator(u"XHS06"_s)->id;
        const QList<Observation> observations = *store->observations().of(written);
        QList<double> values;
        for (const Observation &one : observations)
            values << *one.value;
        QCOMPARE(values.size(), size);
        QCOMPARE(values, QList<double>(size, values.first()));
    }
}

void TestStore::fullDiskChangesNothing()
{
    const BuiltinFile file;
    const qint64 kilobytes = QFileInfo(file.path()).size() / 1024;
    const SmallDisk disk(int(kilobytes) + 64);
    if (!disk.isMounted())
        QSKIP("this user cannot mount a small file system");
    const QString path = disk.filePath(u"data.btict"_s);
    QVERIFY(QFile::copy(file.path(), path));
    const auto store = std::move(*Store::open(path, BuiltinFile::clock()));
    const QStringList before = snapshot(*store);
    QList<Observation> many;
    for (int year = 1950; year < 2025; ++year) {
        Observation one = observationOf(*store, "XHS06", "2021", 40);
        one.key.period = Period::year(year);
        one.note = QString(4000, u'x');
        many << one;
    }
    const auto recorded = store->observations().record(many, origin);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, Error::Kind::DiskFull);
    QCOMPARE(snapshot(*store), before);
    const Integrity integrity = *store->check();
    QVERIFY(integrity.damage.isEmpty() && integrity.journal.isEmpty());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == killedChildArgument)
        return recordUntilKilled(arguments.value(2));
    if (arguments.value(1) == killedImportArgument)
        return importUntilKilled(arguments.value(2));
    TestStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_store.moc"

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
    return *store.observation(observation.key);
}

/// All values of the file by key, so that two states of it can be compared.
QStringList snapshot(const Store &store)
{
    QStringList lines;
    const QList<Observation> observations = *store.observations();
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

UnitId unitId(const Store &store, const QString &key)
{
    return store.catalogue().unitByKey(key)->id;
}

Observation rankOf(const Store &store, const char *period, int place, int outOf,
                   const QString &unit = homeKey)
{
    Observation rank = observationOf(store, "KTS04", period, place, outOf);
    rank.key.unit = unitId(store, unit);
    return rank;
}

/// The entry of the home unit in the ICT Index of a year.
std::optional<RankingEntry> entryOf(const Store &store, int year)
{
    const RankingIndex *index = store.catalogue().index(u"ICT_INDEX"_s);
    for (const RankingEdition &edition : store.editionsOf(index->id)) {
        if (edition.year != year)
            continue;
        const QList<RankingEntry> entries = *store.entries(edition.id);
        for (const RankingEntry &entry : entries) {
            if (entry.unit == store.home())
                return entry;
        }
    }
    return std::nullopt;
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
        if (!(*store)->record(batch, origin))
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
        if (!(*store)->record(batch, positions, origin))
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
    void everyFieldIsKept();
    void valuesAreStoredAsGiven_data();
    void valuesAreStoredAsGiven();
    void valueIsRevisedInPlace();
    void partsAndPeriodsStandApart();
    void unchangedWritesNothing();
    void emptyObservationRemoves();
    void removingWhatIsNotThereWritesNothing();
    void allOrNone();
    void undoAndRedo();
    void undoOfOneValueWrittenTwice();
    void ruleIsNamed_data();
    void ruleIsNamed();
    void rankGoesIntoTheEdition();
    void rankOfANewYearMakesItsEdition();
    void removingARankKeepsTheScores();
    void removingARankWithoutScoresRemovesTheEntry();
    void fieldIsCorrectedForAll();
    void fieldBelowATakenPlaceIsRefused();
    void undoOfACorrectedField();
    void rolledBackEditionLeavesNoTrace();
    void valuesOfOneUnitAndOfOneIndicator();
    void textIsNeverSql();
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
    void annualValuesAreReadAlone();
    void thePeriodsValuesAreReadAlone();
};

// record

void TestStore::everyFieldIsKept()
{
    const BuiltinFile file;
    const auto store = file.open();
    Observation full = observationOf(*store, "XHS06", "2021", 80.2);
    full.numerator = 802;
    full.denominator = 1000;
    full.firmness = Firmness::Preliminary;
    full.date = QDate(2021, 12, 31);
    full.evidence = u"bi\u00ean b\u1ea3n"_s;
    full.source = u"Ng\u00e2n h\u00e0ng"_s;
    full.document = u"12/BC"_s;
    full.note = u"d\u00f2ng 1\nd\u00f2ng 2; \"ngo\u1eb7c\""_s;
    Observation milestone = observationOf(*store, "XHS03", "2021", {});
    milestone.state = MilestoneState::InProgress;
    Observation words = observationOf(*store, "TQ01", "2021", {});
    words.text = u"\u0111\u00e3 c\u00f3 k\u1ebf ho\u1ea1ch"_s;
    Observation absent = observationOf(*store, "XHS01", "2021", {});
    absent.absence = Absence::NotYetDue;
    for (const Observation &one : {full, milestone, words, absent}) {
        const auto recorded = store->record({one}, origin);
        QVERIFY2(recorded, outcome(recorded).constData());
        QVERIFY(stored(*file.open(), one) == one);
    }
}

void TestStore::valuesAreStoredAsGiven_data()
{
    QTest::addColumn<double>("value");
    QTest::newRow("a third") << 100.0 / 3;
    QTest::newRow("zero is a value") << 0.0;
    QTest::newRow("one tenth and two") << 0.1 + 0.2;
    QTest::newRow("very small") << 4.9e-300;
}

void TestStore::valuesAreStoredAsGiven()
{
    QFETCH(double, value);
    const BuiltinFile file;
    const auto store = file.open();
    const Observation one = observationOf(*store, "XHS06", "2021", value);
    QVERIFY(store->record({one}, origin));
    QVERIFY(stored(*file.open(), one)->value == value);
}

void TestStore::valueIsRevisedInPlace()
{
    const BuiltinFile file;
    const auto store = file.open();
    const Observation first = observationOf(*store, "XHS06", "2021", 40);
    const Observation second = observationOf(*store, "XHS06", "2021", 41);
    QVERIFY(store->record({first}, origin));
    const auto recorded = store->record({second}, origin);
    QVERIFY(recorded->before == QList<Observation>{first});
    QVERIFY(recorded->after == QList<Observation>{second});
    QCOMPARE(store->observationsOf(first.key.indicator)->size(), 1);
}

void TestStore::partsAndPeriodsStandApart()
{
    const BuiltinFile file;
    const auto store = file.open();
    Observation part = observationOf(*store, "KTS02", "2021", 4);
    part.key.part = u"c\u00f4ng nghi\u1ec7p"_s;
    const QList<Observation> all{part, observationOf(*store, "KTS02", "2021", 5),
                                 observationOf(*store, "KTS02", "2021-Q3", 6),
                                 observationOf(*store, "KTS02", "2021-09", 7)};
    QVERIFY(store->record(all, origin));
    for (const Observation &one : all)
        QVERIFY(stored(*store, one) == one);
}

void TestStore::unchangedWritesNothing()
{
    const BuiltinFile file;
    const auto store = file.open();
    const Observation one = observationOf(*store, "XHS06", "2021", 40);
    QVERIFY(store->record({one}, origin));
    const auto entries = store->journal()->size();
    const auto again = store->record({one, rankOf(*store, "2019", 53, 63)}, origin);
    QVERIFY(again);
    QCOMPARE(again->before.size(), 1); // the built-in rank has a source, this one none
    QVERIFY(store->record({one}, origin)->before.isEmpty());
    QCOMPARE(store->journal(u"XHS06"_s)->size(), 1);
    QVERIFY(store->journal()->size() > entries);
}

void TestStore::emptyObservationRemoves()
{
    const BuiltinFile file;
    const auto store = file.open();
    const QStringList before = snapshot(*store);
    const Observation one = observationOf(*store, "XHS06", "2021", 40);
    QVERIFY(store->record({one}, origin));
    Observation empty = observationOf(*store, "XHS06", "2021", {});
    empty.note = u"a note alone is no observation"_s;
    QVERIFY(store->record({empty}, origin));
    QVERIFY(!stored(*store, one));
    QCOMPARE(snapshot(*store), before);
    const JournalEntry last = store->journal()->last();
    QCOMPARE(last.before, std::optional(u"40"_s));
    QCOMPARE(last.after, std::optional<QString>());
}

void TestStore::removingWhatIsNotThereWritesNothing()
{
    const BuiltinFile file;
    const auto store = file.open();
    const auto entries = store->journal()->size();
    QVERIFY(store->record(
        {observationOf(*store, "XHS06", "2021", {}), observationOf(*store, "KTS04", "2015", {})},
        origin));
    QCOMPARE(store->journal()->size(), entries);
}

void TestStore::allOrNone()
{
    const BuiltinFile file;
    const auto store = file.open();
    const QStringList before = snapshot(*store);
    const auto entries = store->journal()->size();
    const auto recorded =
        store->record({observationOf(*store, "XHS06", "2021", 40), rankOf(*store, "2020", 51, 63),
                       observationOf(*store, "XHS06", "2022", 101)},
                      origin);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, Error::Kind::OutOfRange);
    QCOMPARE(snapshot(*store), before);
    QCOMPARE(store->journal()->size(), entries);
    QCOMPARE(snapshot(*file.open()), before);
}

void TestStore::undoAndRedo()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->record({observationOf(*store, "XHS06", "2020", 30)}, origin));
    const QStringList before = snapshot(*store);
    const auto recorded = store->record(
        {observationOf(*store, "XHS06", "2020", 31), observationOf(*store, "XHS06", "2021", 40),
         observationOf(*store, "HT02X", "2020", {}), rankOf(*store, "2019", 52, 63),
         rankOf(*store, "2020", 40, 63)},
        origin);
    const QStringList after = snapshot(*store);
    const auto undone = store->record(recorded->before, {u"test"_s, u"undo"_s});
    QVERIFY2(undone, outcome(undone).constData());
    QCOMPARE(snapshot(*store), before);
    QVERIFY(store->record(recorded->after, {u"test"_s, u"redo"_s}));
    QCOMPARE(snapshot(*store), after);
    QVERIFY(store->check()->journal.isEmpty());
}

void TestStore::undoOfOneValueWrittenTwice()
{
    const BuiltinFile file;
    const auto store = file.open();
    const QStringList before = snapshot(*store);
    const auto recorded = store->record(
        {observationOf(*store, "XHS06", "2021", 40), observationOf(*store, "XHS06", "2021", 41)},
        origin);
    QVERIFY(store->record(recorded->before, origin));
    QCOMPARE(snapshot(*store), before);
}

void TestStore::ruleIsNamed_data()
{
    QTest::addColumn<QByteArray>("indicator");
    QTest::addColumn<QByteArray>("period");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("outOf");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("101 per cent") << "XHS06"_ba
                                  << "2021"_ba << 101.0 << 0 << Error::Kind::OutOfRange;
    QTest::newRow("a rank without its field")
        << "KTS04"_ba
        << "2020"_ba << 53.0 << 0 << Error::Kind::MissingOutOf;
    QTest::newRow("a rank beyond its field")
        << "KTS04"_ba
        << "2020"_ba << 64.0 << 63 << Error::Kind::RankExceedsField;
    QTest::newRow("a rank of a quarter") << "KTS04"_ba
                                         << "2020-Q3"_ba << 53.0 << 63 << Error::Kind::BadPeriod;
    QTest::newRow("the province had ended")
        << "XHS06"_ba
        << "2025-Q3"_ba << 50.0 << 0 << Error::Kind::UnitNotValidInPeriod;
    QTest::newRow("a repeat holds no values")
        << "TQ09"_ba
        << "2020"_ba << 53.0 << 63 << Error::Kind::ReadsAnotherIndicator;
    QTest::newRow("not a number") << "XHS06"_ba
                                  << "2021"_ba << qQNaN() << 0 << Error::Kind::BadNumber;
}

void TestStore::ruleIsNamed()
{
    QFETCH(QByteArray, indicator);
    QFETCH(QByteArray, period);
    QFETCH(double, value);
    QFETCH(int, outOf);
    QFETCH(Error::Kind, kind);
    const BuiltinFile file;
    const auto store = file.open();
    const auto field = outOf > 0 ? std::optional(outOf) : std::nullopt;
    const auto recorded =
        store->record({observationOf(*store, indicator, period, value, field)}, origin);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, kind);
}

// Ranks: one place in the store

void TestStore::rankGoesIntoTheEdition()
{
    const BuiltinFile file;
    const auto store = file.open();
    const RankingEntry before = *entryOf(*store, 2019);
    Observation rank = rankOf(*store, "2019", 52, 63);
    rank.source = u"Quy\u1ebft \u0111\u1ecbnh"_s;
    const auto recorded = store->record({rank}, origin);
    QVERIFY2(recorded, outcome(recorded).constData());
    const RankingEntry after = *entryOf(*store, 2019);
    QCOMPARE(after.rank, std::optional(52));
    QCOMPARE(after.score, before.score);
    QVERIFY(after.parts == before.parts);
    QCOMPARE(after.source, u"Quy\u1ebft \u0111\u1ecbnh"_s);
    QVERIFY(stored(*store, rank) == rank);
    const int rows = RawDatabase(file.path())
                         .value(u"SELECT count(*) FROM observation "
                                u"JOIN indicator ON indicator.id = indicator_id "
                                u"WHERE code = 'KTS04'"_s)
                         .toInt();
    QCOMPARE(rows, 0);
}

void TestStore::rankOfANewYearMakesItsEdition()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->record({rankOf(*store, "2020", 51, 63)}, origin));
    const RankingIndex *index = store->catalogue().index(u"ICT_INDEX"_s);
    const RankingEdition edition = store->editionsOf(index->id).last();
    QCOMPARE(edition.year, 2020);
    QCOMPARE(edition.outOf, 63);
    QCOMPARE(edition.unitSet, u"63"_s);
    QVERIFY(edition.method.isEmpty());
    QCOMPARE(entryOf(*store, 2020)->rank, std::optional(51));
}

void TestStore::removingARankKeepsTheScores()
{
    const BuiltinFile file;
    const auto store = file.open();
    const QStringList before = snapshot(*store);
    // An edition with a score, as a ranking table brings it.
    const RankingIndex *index = store->catalogue().index(u"ICT_INDEX"_s);
    RankingEdition edition;
    edition.index = index->id;
    edition.year = 2020;
    edition.unitSet = u"63"_s;
    edition.outOf = 63;
    RankingEntry entry;
    entry.unit = store->home();
    entry.rank = 50;
    entry.score = 0.42;
    entry.parts.insert(u"HTKT"_s, SubScore{12, 0.5});
    QVERIFY(store->addEdition(edition, {entry}, origin));
    const QStringList withEdition = snapshot(*store);

    const auto removed = store->record({observationOf(*store, "KTS04", "2020", {})}, origin);
    QVERIFY2(removed, outcome(removed).constData());
    QCOMPARE(snapshot(*store), before);
    QCOMPARE(entryOf(*store, 2020)->score, std::optional(0.42));
    QVERIFY(entryOf(*store, 2020)->parts == entry.parts);
    QVERIFY(store->record(removed->before, origin));
    QCOMPARE(snapshot(*store), withEdition);
}

void TestStore::removingARankWithoutScoresRemovesTheEntry()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->record({rankOf(*store, "2020", 51, 63)}, origin));
    QVERIFY(store->record({observationOf(*store, "KTS04", "2020", {})}, origin));
    QVERIFY(!entryOf(*store, 2020));
    QVERIFY(!stored(*store, rankOf(*store, "2020", 51, 63)));
}

void TestStore::fieldIsCorrectedForAll()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->record(
        {rankOf(*store, "2020", 51, 63), rankOf(*store, "2020", 1, 63, u"p-da-nang"_s)}, origin));
    QVERIFY(store->record({rankOf(*store, "2020", 51, 62)}, origin));
    QCOMPARE(stored(*store, rankOf(*store, "2020", 1, 63, u"p-da-nang"_s))->outOf,
             std::optional(62));
}

void TestStore::fieldBelowATakenPlaceIsRefused()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->record(
        {rankOf(*store, "2020", 51, 63), rankOf(*store, "2020", 1, 63, u"p-da-nang"_s)}, origin));
    const QStringList before = snapshot(*store);
    const auto recorded = store->record({rankOf(*store, "2020", 1, 50, u"p-da-nang"_s)}, origin);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, Error::Kind::RankExceedsField);
    QCOMPARE(recorded.error().subject, u"51"_s);
    QCOMPARE(snapshot(*store), before);
}

void TestStore::undoOfACorrectedField()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->record(
        {rankOf(*store, "2020", 50, 62), rankOf(*store, "2020", 62, 62, u"p-da-nang"_s)}, origin));
    const QStringList before = snapshot(*store);
    const auto recorded = store->record(
        {rankOf(*store, "2020", 50, 63), rankOf(*store, "2020", 63, 63, u"p-da-nang"_s)}, origin);
    QVERIFY2(recorded, outcome(recorded).constData());
    const auto undone = store->record(recorded->before, origin);
    QVERIFY2(undone, outcome(undone).constData());
    QCOMPARE(snapshot(*store), before);
}

void TestStore::rolledBackEditionLeavesNoTrace()
{
    const BuiltinFile file;
    const auto store = file.open();
    const auto editions = store->editions().size();
    QVERIFY(
        !store->record({rankOf(*store, "2020", 51, 63), rankOf(*store, "2021", 70, 63)}, origin));
    QCOMPARE(store->editions().size(), editions);
    QVERIFY(store->record({rankOf(*store, "2020", 51, 63)}, origin));
    QCOMPARE(store->editions().size(), editions + 1);
}

// Reading

void TestStore::valuesOfOneUnitAndOfOneIndicator()
{
    const BuiltinFile file;
    const auto store = file.open();
    Observation district = observationOf(*store, "XHS06", "2021", 33);
    district.key.unit = unitId(*store, u"d-ba-tri"_s);
    QVERIFY(store->record({observationOf(*store, "XHS06", "2021", 40), district}, origin));
    QVERIFY(*store->observationsOf(district.key.unit) == QList<Observation>{district});
    QCOMPARE(store->observationsOf(district.key.indicator)->size(), 2);
    const IndicatorId rank = store->catalogue().indicator(u"KTS04"_s)->id;
    QCOMPARE(store->observationsOf(rank)->size(), 12); // the known places of 2018 and 2019
}

void TestStore::textIsNeverSql()
{
    const BuiltinFile file;
    const auto store = file.open();
    Observation one = observationOf(*store, "XHS06", "2021", 40);
    one.note = u"'); DROP TABLE observation; --"_s;
    one.source = u"<b>%1</b> \" ' ; ? :name @x $y"_s;
    QVERIFY(store->record({one}, {u"Robert'); --"_s, u"?"_s}));
    QVERIFY(stored(*file.open(), one) == one);
    QCOMPARE(store->journal()->last().by, u"Robert'); --"_s);
}

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

// Other programs, sudden ends

void TestStore::secondConnectionSeesWhatWasWritten()
{
    const BuiltinFile file;
    const auto first = file.open();
    const auto second = file.open();
    const Observation one = observationOf(*first, "XHS06", "2021", 40);
    QVERIFY(first->record({one}, origin));
    QVERIFY(stored(*second, one) == one);
}

void TestStore::changesOfOthersAreNoticedOnce()
{
    const BuiltinFile file;
    const auto first = file.open();
    const auto second = file.open();
    QVERIFY(!second->catchUp().value()); // opening changes nothing
    QVERIFY(second->record({observationOf(*second, "XHS06", "2021", 40)}, origin));
    QVERIFY(!second->catchUp().value()); // its own change
    Observation rank = observationOf(*first, "KTS04", "2020", 41);
    rank.outOf = 63;
    const qsizetype editions = second->editions().size();
    QVERIFY(first->record({rank}, origin));
    QVERIFY(second->catchUp().value());
    QCOMPARE(second->editions().size(), editions + 1);
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
    const auto recorded = store->record({observationOf(*store, "XHS06", "2021", 40)}, origin);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, Error::Kind::FileBusy);
    QVERIFY(other.run(u"ROLLBACK"_s));
    QVERIFY(store->record({observationOf(*store, "XHS06", "2021", 40)}, origin));
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
    const auto recorded = store->record({observationOf(*store, "XHS06", "2021", 40)}, origin);
    QCOMPARE(recorded.error().kind, Error::Kind::FileBusy);
    QCOMPARE(store->observations().error().kind, Error::Kind::FileBusy);
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
    QVERIFY(!store->observations()->isEmpty());
    const auto recorded = store->record({observationOf(*store, "XHS06", "2021", 40)}, origin);
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
        const QList<Observation> observations = *store->observationsOf(written);
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
    const auto recorded = store->record(many, origin);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, Error::Kind::DiskFull);
    QCOMPARE(snapshot(*store), before);
    const Integrity integrity = *store->check();
    QVERIFY(integrity.damage.isEmpty() && integrity.journal.isEmpty());
}

void TestStore::annualValuesAreReadAlone()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->record({observationOf(*store, "XHS06", "2021", 40),
                           observationOf(*store, "XHS06", "2021-Q1", 10),
                           observationOf(*store, "XHS06", "2021-03", 8)},
                          origin));
    const auto annualOf = [](QList<Observation> observations) {
        observations.removeIf([](const Observation &one) { return !one.key.period.isAnnual(); });
        return observations;
    };
    QCOMPARE(*store->annualObservationsOf(store->home()),
             annualOf(*store->observationsOf(store->home())));
    for (const QString &code : {u"XHS06"_s, u"KTS04"_s}) { // the latter from a ranking
        const IndicatorId indicator = store->catalogue().indicator(code)->id;
        const QList<Observation> annual = *store->annualObservationsOf(indicator);
        QVERIFY(!annual.isEmpty());
        QCOMPARE(annual, annualOf(*store->observationsOf(indicator)));
    }
}

void TestStore::thePeriodsValuesAreReadAlone()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->record(
        {observationOf(*store, "XHS06", "2019", 40), observationOf(*store, "XHS06", "2019-Q1", 10)},
        origin));
    const auto in = [&store](const char *period) {
        const Period wanted = *Period::fromText(QString::fromLatin1(period));
        const QList<Observation> observations = *store->observationsIn(wanted);
        QSet<QString> found;
        for (const Observation &one : observations) {
            if (one.key.period != wanted)
                return QSet<QString>{u"another period"_s};
            found << store->catalogue().indicator(one.key.indicator)->code;
        }
        return found;
    };
    QVERIFY(in("2019").contains(u"XHS06"_s));
    QVERIFY(in("2019").contains(u"KTS04"_s));
    QCOMPARE(in("2019-Q1"), QSet<QString>{u"XHS06"_s});
    QCOMPARE(in("2033"), QSet<QString>());
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

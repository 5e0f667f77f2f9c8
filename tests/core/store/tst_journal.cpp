// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"
#include "tests/support/rawdatabase.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<qint64> brokenEntries(const BuiltinFile &file)
{
    QList<qint64> ids;
    const Integrity integrity = *file.open()->check();
    for (const JournalEntryId id : integrity.journal.first)
        ids << id.value();
    return ids;
}

qint64 lastEntry(const BuiltinFile &file)
{
    return RawDatabase(file.path()).value(u"SELECT max(id) FROM journal"_s).toLongLong();
}

void recordOne(Store &store, const char *period, double value)
{
    const auto recorded = store.observations().record(
        {observationOf(store, "XHS06", period, value)}, {u"An"_s, u"edit"_s});
    QVERIFY2(recorded, outcome(recorded).constData());
}

/// The hash that an entry would have if `text` were its new value, after the entry that it follows.
QByteArray hashWith(RawDatabase &raw, qint64 entry, const QString &text)
{
    const auto column = [&](const char *name) {
        return raw
            .value(u"SELECT %1 FROM journal WHERE id = %2"_s.arg(QLatin1String(name)).arg(entry))
            .toString();
    };
    QStringList parts{column("previous_hash")};
    for (const char *name :
         {"batch", "at", "by", "indicator", "unit_key", "period", "part", "edition", "field"})
        parts << column(name);
    parts << u"-"_s << u'=' + text << column("reason") << column("source");
    return QCryptographicHash::hash(parts.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256)
        .toHex();
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void entriesSayWhoWhatWhenWhy();
    void onlyChangedFieldsAreEntered();
    void entriesOfOneActionShareABatch();
    void entriesOfOneIndicator();
    void entriesOfOneValue();
    void theLatestEntriesAreReadInParts();
    void initialValuesAreEntered();
    void initialRanksAreEnteredUnderTheirIndicator();
    void entriesCannotBeChangedOrRemoved_data();
    void entriesCannotBeChangedOrRemoved();
    void untouchedChainIsWhole();
    void alteredFieldBreaksTheChain_data();
    void alteredFieldBreaksTheChain();
    void entryAlteredTogetherWithItsHashBreaksTheChain();
    void removedEntryBreaksTheChain();
    void renumberedEntryIsFound();
    void missingLastEntryIsFound();
    void entryOfAnotherHandIsFound();
    void emptyAndNullDiffer();
    void personAndReasonAreOneReadableLine();
    void unreadableTextsOfOlderEntriesAreShownAndTheChainIsWhole();
};

void TestJournal::entriesSayWhoWhatWhenWhy()
{
    const BuiltinFile file;
    const auto store = file.open();
    Observation observation = observationOf(*store, "XHS06", "2021", 40.5);
    observation.source = u"S\u1edf TTTT"_s;
    QVERIFY(store->observations().record({observation}, {u"Nguy\u1ec5n An"_s, u"import a.csv"_s}));
    const QList<JournalEntry> entries = *store->journal().entries(u"XHS06"_s);
    QCOMPARE(entries.size(), 2);
    const JournalEntry &entry = entries.first();
    QCOMPARE(entry.by, u"Nguy\u1ec5n An"_s);
    QCOMPARE(entry.reason, u"import a.csv"_s);
    QCOMPARE(entry.at, BuiltinFile::clock().now());
    QCOMPARE(entry.unitKey, homeKey);
    QCOMPARE(entry.period, u"2021"_s);
    QCOMPARE(entry.field, u"value"_s);
    QCOMPARE(entry.before, std::optional<QString>());
    QCOMPARE(entry.after, std::optional(u"40.5"_s));
    QCOMPARE(entry.source, u"S\u1edf TTTT"_s);
    QCOMPARE(entries.last().field, u"source"_s);
}

void TestJournal::onlyChangedFieldsAreEntered()
{
    const BuiltinFile file;
    const auto store = file.open();
    recordOne(*store, "2021", 40);
    recordOne(*store, "2021", 41);
    const QList<JournalEntry> entries = *store->journal().entries(u"XHS06"_s);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.last().before, std::optional(u"40"_s));
    QCOMPARE(entries.last().after, std::optional(u"41"_s));
}

void TestJournal::entriesOfOneActionShareABatch()
{
    const BuiltinFile file;
    const auto store = file.open();
    const auto first = store->observations().record(
        {observationOf(*store, "XHS06", "2021", 40), observationOf(*store, "XHS06", "2022", 42)},
        {u"An"_s, u"edit"_s});
    recordOne(*store, "2023", 44);
    const QList<JournalEntry> entries = *store->journal().entries(u"XHS06"_s);
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).batch, first->batch);
    QCOMPARE(entries.at(1).batch, first->batch);
    QVERIFY(entries.at(2).batch > first->batch);
}

void TestJournal::entriesOfOneIndicator()
{
    const BuiltinFile file;
    const auto store = file.open();
    recordOne(*store, "2021", 40);
    QCOMPARE(store->journal().entries(u"XHS06"_s)->size(), 1);
    QVERIFY(store->journal().entries()->size() > 1);
    QVERIFY(store->journal().entries(u"' OR 1=1 --"_s)->isEmpty());
}

void TestJournal::entriesOfOneValue()
{
    const BuiltinFile file;
    const auto store = file.open();
    recordOne(*store, "2021", 40);
    recordOne(*store, "2021", 41);
    recordOne(*store, "2022", 50);
    const Observation one = observationOf(*store, "XHS06", "2021", 0);
    const QList<JournalEntry> entries = *store->journal().of(one.key);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().after, std::optional(u"40"_s));
    QCOMPARE(entries.last().after, std::optional(u"41"_s));
    QCOMPARE(store->journal().of({})->size(), 0);
}

void TestJournal::theLatestEntriesAreReadInParts()
{
    const BuiltinFile file;
    const auto store = file.open();
    recordOne(*store, "2021", 40);
    const QList<JournalEntry> all = *store->journal().entries();
    QCOMPARE(*store->journal().size(), all.size());
    QList<JournalEntry> read;
    QList<JournalEntry> part = *store->journal().before({}, 7);
    QCOMPARE(part.size(), 7);
    QCOMPARE(part.first(), all.last());
    while (!part.isEmpty()) {
        read << part;
        part = *store->journal().before(read.last().id, 7);
    }
    std::reverse(read.begin(), read.end());
    QCOMPARE(read, all);
}

void TestJournal::initialValuesAreEntered()
{
    const BuiltinFile file;
    const QList<JournalEntry> entries = *file.open()->journal().entries(u"HT02X"_s);
    QVERIFY(!entries.isEmpty());
    QCOMPARE(entries.first().after, std::optional(u"78.5"_s));
    QCOMPARE(entries.first().reason, u"init"_s);
}

void TestJournal::initialRanksAreEnteredUnderTheirIndicator()
{
    const BuiltinFile file;
    QStringList places;
    const QList<JournalEntry> entries = *file.open()->journal().entries(u"KTS04"_s);
    for (const JournalEntry &entry : entries) {
        if (entry.unitKey == homeKey && entry.field == u"value"_s)
            places << *entry.after;
    }
    QCOMPARE(places, (QStringList{u"50"_s, u"53"_s}));
}

void TestJournal::entriesCannotBeChangedOrRemoved_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("changing one") << u"UPDATE journal SET new = '99' WHERE id = 1"_s;
    QTest::newRow("removing one") << u"DELETE FROM journal WHERE id = 1"_s;
    QTest::newRow("removing all") << u"DELETE FROM journal"_s;
}

void TestJournal::entriesCannotBeChangedOrRemoved()
{
    QFETCH(QString, sql);
    const BuiltinFile file;
    {
        RawDatabase raw(file.path());
        QVERIFY(!raw.run(sql));
        QVERIFY2(raw.error().contains(u"append-only"_s), qPrintable(raw.error()));
    }
    QCOMPARE(brokenEntries(file), QList<qint64>());
}

void TestJournal::untouchedChainIsWhole()
{
    const BuiltinFile file;
    recordOne(*file.open(), "2021", 40);
    recordOne(*file.open(), "2022", 41);
    QCOMPARE(brokenEntries(file), QList<qint64>());
}

void TestJournal::alteredFieldBreaksTheChain_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("the new value") << u"new = '99'"_s;
    QTest::newRow("the old value") << u"old = '99'"_s;
    QTest::newRow("who") << u"by = 'somebody else'"_s;
    QTest::newRow("when") << u"at = '2020-01-01T00:00:00.000Z'"_s;
    QTest::newRow("why") << u"reason = 'nothing'"_s;
    QTest::newRow("which indicator") << u"indicator = 'XHS01'"_s;
    QTest::newRow("which unit") << u"unit_key = 'd-ba-tri'"_s;
    QTest::newRow("which period") << u"period = '2019'"_s;
    QTest::newRow("which batch") << u"batch = 77"_s;
    QTest::newRow("its hash") << u"hash = 'aa'"_s;
}

void TestJournal::alteredFieldBreaksTheChain()
{
    QFETCH(QString, change);
    const BuiltinFile file;
    {
        RawDatabase raw(file.path());
        QVERIFY(raw.runUnguarded(u"UPDATE journal SET %1 WHERE id = 5"_s.arg(change)));
    }
    QCOMPARE(brokenEntries(file).value(0), 5);
}

/// The entry itself fits then; the one after it no longer follows it.
void TestJournal::entryAlteredTogetherWithItsHashBreaksTheChain()
{
    const BuiltinFile file;
    {
        RawDatabase raw(file.path());
        const QString hash = QString::fromLatin1(hashWith(raw, 5, u"99"_s));
        QVERIFY(raw.runUnguarded(
            u"UPDATE journal SET new = '99', hash = '%1' WHERE id = 5 AND old IS NULL"_s.arg(
                hash)));
    }
    QCOMPARE(brokenEntries(file), QList<qint64>{6});
}

void TestJournal::removedEntryBreaksTheChain()
{
    const BuiltinFile file;
    {
        RawDatabase raw(file.path());
        QVERIFY(raw.runUnguarded(u"DELETE FROM journal WHERE id = 5"_s));
    }
    QCOMPARE(brokenEntries(file), QList<qint64>{6});
}

/// The number is not in the hash: the chain itself would still hold together.
void TestJournal::renumberedEntryIsFound()
{
    const BuiltinFile file;
    {
        RawDatabase raw(file.path());
        QVERIFY(raw.runUnguarded(u"UPDATE journal SET id = -3 WHERE id = 1"_s));
    }
    QVERIFY(brokenEntries(file).contains(-3));
}

void TestJournal::missingLastEntryIsFound()
{
    const BuiltinFile file;
    const qint64 last = lastEntry(file);
    {
        RawDatabase raw(file.path());
        QVERIFY(raw.runUnguarded(u"DELETE FROM journal WHERE id = %1"_s.arg(last)));
    }
    QCOMPARE(brokenEntries(file), QList<qint64>{last});
}

void TestJournal::entryOfAnotherHandIsFound()
{
    const BuiltinFile file;
    const qint64 last = lastEntry(file);
    QVERIFY(RawDatabase(file.path())
                .run(u"INSERT INTO journal SELECT id + 1, batch, at, by, indicator, unit_key, "
                     u"period, part, "
                     u"edition, field, old, '99', reason, source, previous_hash, hash FROM journal "
                     u"WHERE id = %1"_s.arg(last)));
    QVERIFY(brokenEntries(file).contains(last + 1));
}

void TestJournal::emptyAndNullDiffer()
{
    const BuiltinFile file;
    {
        RawDatabase raw(file.path());
        QVERIFY(raw.runUnguarded(u"UPDATE journal SET old = '' WHERE id = 5 AND old IS NULL"_s));
    }
    QCOMPARE(brokenEntries(file), QList<qint64>{5});
}

void TestJournal::personAndReasonAreOneReadableLine()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->observations().record({observationOf(*store, "XHS06", "2021", 40.5)},
                                         {u"An\x1b[1m"_s, u"import a\nb\u202e.csv"_s}));
    const JournalEntry entry = store->journal().entries(u"XHS06"_s)->last();
    QCOMPARE(entry.by, u"An\ufffd[1m"_s);
    QCOMPARE(entry.reason, u"import a b\ufffd.csv"_s);
    QCOMPARE(brokenEntries(file), QList<qint64>());
}

/// Such a file was made before texts were looked at: its last entry, hashed as it stands.
void TestJournal::unreadableTextsOfOlderEntriesAreShownAndTheChainIsWhole()
{
    const BuiltinFile file;
    {
        const auto store = file.open();
        Observation noted = observationOf(*store, "XHS06", "2021", {});
        noted.value = 40.5;
        noted.note = u"bell"_s;
        QVERIFY(store->observations().record({noted}, {u"An"_s, u"edit"_s}));
    }
    const qint64 last = lastEntry(file);
    RawDatabase raw(file.path());
    const QByteArray hash = hashWith(raw, last, u"be\x07ll"_s);
    QVERIFY(raw.runUnguarded(
        u"UPDATE journal SET new = 'be' || char(7) || 'll', hash = '%1' WHERE id = %2"_s
            .arg(QString::fromLatin1(hash))
            .arg(last)));
    QVERIFY(
        raw.run(u"UPDATE file_info SET value = '%1 %2' WHERE name = 'journal_head'"_s.arg(last).arg(
            QString::fromLatin1(hash))));
    QCOMPARE(brokenEntries(file), QList<qint64>());
    QCOMPARE(file.open()->journal().entries()->last().after, std::optional(u"be\ufffdll"_s));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"

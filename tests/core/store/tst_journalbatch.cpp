// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalbatch.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"
#include "tests/support/rawdatabase.h"

#include <QTest>

#include <numeric>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Origin origin{u"test"_s, u"import a.csv"_s};
const Origin undoing{u"test"_s, u"undo"_s};
constexpr int many = 2400; ///< months of three indicators: one block each

CompactObservations compact(const QList<Observation> &observations)
{
    CompactObservations all;
    for (const Observation &one : observations)
        all.append(one);
    return all;
}

QList<quint32> allOf(const CompactObservations &observations)
{
    QList<quint32> positions(observations.size());
    std::iota(positions.begin(), positions.end(), 0);
    return positions;
}

Result<RecordedBatch> recordMany(Store &store, const QList<Observation> &observations)
{
    const CompactObservations all = compact(observations);
    return store.observations().record(all, allOf(all), origin);
}

/// Monthly values of three indicators, the months of a year together as a file has them.
QList<Observation> monthly(const Store &store, double shift = 0)
{
    QList<Observation> list;
    for (int i = 0; i < many; ++i) {
        const char *indicator = i % 3 == 0 ? "XHS06" : i % 3 == 1 ? "CQS03T" : "HT02X";
        Observation one = observationOf(store, indicator, "2020-01", i % 89 + shift);
        const int month = i / 3;
        one.key.period = Period::month(1900 + month / 12 % 120, month % 12 + 1);
        one.key.part = month < 600 ? QString() : u"khu v\u1ef1c 2"_s;
        one.source = u"B\u00e1o c\u00e1o %1"_s.arg(i % 7);
        list << one;
    }
    return list;
}

/// Everything there is, as one may compare it.
QSet<QString> contents(const Store &store)
{
    QSet<QString> lines;
    const QList<Observation> observations = *store.observations().all();
    for (const Observation &one : observations) {
        QStringList line{QString::number(one.key.indicator.value()),
                         QString::number(one.key.unit.value()), one.key.period.code(), one.key.part,
                         one.key.edition};
        line << (one.value ? QString::number(*one.value, 'g', 17) : u"-"_s)
             << QString::number(one.outOf.value_or(0)) << one.source << one.note << one.text;
        lines << line.join(u'|');
    }
    return lines;
}

void undo(Store &store, BatchId batch)
{
    const auto then = observationsBefore(batch, store);
    QVERIFY2(then, outcome(then).constData());
    const auto recorded = store.observations().record(then->observations, then->positions, undoing);
    QVERIFY2(recorded, outcome(recorded).constData());
}

void redo(Store &store, BatchId batch)
{
    const auto then = observationsAfter(batch, store);
    QVERIFY2(then, outcome(then).constData());
    const auto recorded =
        store.observations().record(then->observations, then->positions, {u"test"_s, u"redo"_s});
    QVERIFY2(recorded, outcome(recorded).constData());
}

} // namespace

class TestJournalBatch : public QObject
{
    Q_OBJECT

private slots:
    void aBatchIsUndoneAndRedone();
    void theLastChangeIsUndoneFirst();
    void aLargeBatchIsUndoneAndRedone();
    void aRevisionIsUndoneInAFileThatWasOpenedAnew();
    void laterChangesOfTheSameValuesAreTakenBackToo();
    void otherValuesStay();
    void aValueWrittenTwiceComesBack();
    void whatABatchOfRanksHeldIsRefused();
    void aLargeBatchIsEnteredLikeASmallOne();
    void theHistoryOfAValueIsWithoutItsOtherParts();
    void onlyWhatDiffersIsEntered();
    void largeBatchesAreAllOrNone();
    void aStoppedBatchLeavesNothing();
    void blocksCannotBeChangedOrRemoved();
    void anAlteredBlockBreaksTheChain();
    void aMissingBlockBreaksTheChain();
};

void TestJournalBatch::aBatchIsUndoneAndRedone()
{
    const BuiltinFile file;
    const auto store = file.open();
    Observation first = observationOf(*store, "XHS06", "2020", 30);
    first.note = u"t\u1ea1m t\u00ednh"_s;
    QVERIFY(store->observations().record({first}, origin));
    const QSet<QString> before = contents(*store);
    const auto recorded = store->observations().record(
        {observationOf(*store, "XHS06", "2020", 31), observationOf(*store, "XHS06", "2021", 40),
         observationOf(*store, "HT02X", "2020", {}),
         observationOf(*store, "KTS04", "2019", 52, 63)},
        origin);
    QVERIFY2(recorded, outcome(recorded).constData());
    const QSet<QString> after = contents(*store);
    for (int round = 0; round < 2; ++round) {
        undo(*store, recorded->batch);
        QCOMPARE(contents(*store), before);
        redo(*store, recorded->batch);
        QCOMPARE(contents(*store), after);
    }
    QVERIFY(store->check()->journal.isEmpty());
}

void TestJournalBatch::theLastChangeIsUndoneFirst()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->observations().record({observationOf(*store, "KTS04", "2020", 53, 63)}, origin));
    const QSet<QString> before = contents(*store);
    // The second place stands outside the field as it was before.
    Observation other = observationOf(*store, "KTS04", "2020", 64, 64);
    other.key.unit = store->catalogue().unitByKey(u"p-ca-mau"_s)->id;
    const auto recorded = store->observations().record(
        {observationOf(*store, "KTS04", "2020", 53, 64), other}, origin);
    QVERIFY2(recorded, outcome(recorded).constData());
    undo(*store, recorded->batch);
    QCOMPARE(contents(*store), before);
}

void TestJournalBatch::aLargeBatchIsUndoneAndRedone()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(recordMany(*store, monthly(*store)));
    const QSet<QString> before = contents(*store);
    QList<Observation> revised = monthly(*store, 0.5);
    revised.first().value.reset(); // removes
    const auto recorded = recordMany(*store, revised);
    QVERIFY2(recorded, outcome(recorded).constData());
    QCOMPARE(recorded->changed, many);
    const QSet<QString> after = contents(*store);
    QCOMPARE(after.size(), before.size() - 1);
    for (int round = 0; round < 2; ++round) {
        undo(*store, recorded->batch);
        QCOMPARE(contents(*store), before);
        redo(*store, recorded->batch);
        QCOMPARE(contents(*store), after);
    }
    QVERIFY(store->check()->journal.isEmpty());
}

void TestJournalBatch::aRevisionIsUndoneInAFileThatWasOpenedAnew()
{
    const BuiltinFile file;
    const QSet<QString> before = contents(*file.open());
    const auto recorded = recordMany(*file.open(), monthly(*file.open()));
    QVERIFY2(recorded, outcome(recorded).constData());
    QCOMPARE(contents(*file.open()).size(), before.size() + many);
    undo(*file.open(), recorded->batch);
    QCOMPARE(contents(*file.open()), before);
    redo(*file.open(), recorded->batch);
    QCOMPARE(contents(*file.open()).size(), before.size() + many);
}

void TestJournalBatch::laterChangesOfTheSameValuesAreTakenBackToo()
{
    const BuiltinFile file;
    const auto store = file.open();
    const Observation old = observationOf(*store, "XHS06", "2021", 40);
    Observation now = observationOf(*store, "XHS06", "2021", 41);
    QVERIFY(store->observations().record({old}, origin));
    const QSet<QString> before = contents(*store);
    const auto recorded = store->observations().record({now}, origin);
    now.value = 42;
    now.note = u"\u0111\u00e3 ki\u1ec3m tra"_s;
    QVERIFY(store->observations().record({now}, origin));
    undo(*store, recorded->batch);
    QCOMPARE(contents(*store), before);
    redo(*store, recorded->batch);
    QCOMPARE(*store->observations().find(now.key),
             std::optional(observationOf(*store, "XHS06", "2021", 41)));
}

void TestJournalBatch::otherValuesStay()
{
    const BuiltinFile file;
    const auto store = file.open();
    const auto recorded =
        store->observations().record({observationOf(*store, "XHS06", "2021", 40)}, origin);
    const Observation later = observationOf(*store, "XHS06", "2022", 50);
    QVERIFY(store->observations().record({later}, origin));
    undo(*store, recorded->batch);
    QCOMPARE(*store->observations().find(later.key), std::optional(later));
}

void TestJournalBatch::aValueWrittenTwiceComesBack()
{
    const BuiltinFile file;
    const auto store = file.open();
    const QSet<QString> before = contents(*store);
    const auto recorded = store->observations().record(
        {observationOf(*store, "XHS06", "2021", 40), observationOf(*store, "XHS06", "2021", 41)},
        origin);
    const QSet<QString> after = contents(*store);
    undo(*store, recorded->batch);
    QCOMPARE(contents(*store), before);
    redo(*store, recorded->batch);
    QCOMPARE(contents(*store), after);
}

void TestJournalBatch::whatABatchOfRanksHeldIsRefused()
{
    const BuiltinFile file;
    const auto store = file.open();
    const RankingIndex index = *store->catalogue().index(u"ICT_INDEX"_s);
    RankingEdition edition = store->rankings().editionsOf(index.id).last();
    RankingEntry entry = store->rankings().entries(edition.id)->first();
    entry.score = 0.99;
    const auto saved = store->rankings().saveEdition(index, {edition, {entry}}, origin);
    QVERIFY2(saved, outcome(saved).constData());
    const auto then = observationsBefore(saved->batch, *store);
    QVERIFY(!then);
    QCOMPARE(then.error().kind, Error::Kind::NotRestorable);
}

void TestJournalBatch::aLargeBatchIsEnteredLikeASmallOne()
{
    const BuiltinFile large;
    const BuiltinFile small;
    const auto values = monthly(*large.open()).mid(0, 1200);
    QVERIFY(recordMany(*large.open(), values));
    QVERIFY(small.open()->observations().record(values, origin));
    QCOMPARE(contents(*large.open()), contents(*small.open()));
    const auto lines = [](const BuiltinFile &file, const QString &indicator) {
        QSet<QString> lines;
        const QList<JournalEntry> entries = *file.open()->journal().entries(indicator);
        for (const JournalEntry &entry : entries)
            lines << QStringList{entry.by,
                                 entry.at.toString(Qt::ISODateWithMs),
                                 entry.indicator,
                                 entry.unitKey,
                                 entry.period,
                                 entry.part,
                                 entry.edition,
                                 entry.field,
                                 entry.before.value_or(u"-"_s),
                                 entry.after.value_or(u"-"_s),
                                 entry.reason,
                                 entry.source,
                                 QString::number(entry.batch.value())}
                         .join(u'|');
        return lines;
    };
    QCOMPARE(lines(large, {}), lines(small, {}));
    QCOMPARE(lines(large, u"CQS03T"_s), lines(small, u"CQS03T"_s));
    const QList<JournalEntry> entries = *large.open()->journal().entries();
    for (qsizetype i = 0; i < entries.size(); ++i)
        QCOMPARE(entries.at(i).id.value(), i + 1);
}

void TestJournalBatch::theHistoryOfAValueIsWithoutItsOtherParts()
{
    const BuiltinFile file;
    const auto store = file.open();
    QList<Observation> values;
    for (int i = 0; i < 1200; ++i) {
        Observation one = observationOf(*store, "XHS06", "2020-01", i % 89);
        one.key.period = Period::month(1900 + i / 24, i / 2 % 12 + 1);
        one.key.part = i % 2 == 0 ? QString() : u"khu v\u1ef1c 2"_s;
        values << one;
    }
    QVERIFY(recordMany(*store, values));
    for (const Observation &one : {values.at(6), values.at(7)}) {
        const QList<JournalEntry> history = *store->journal().of(one.key);
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().part, one.key.part);
        QCOMPARE(history.first().after, std::optional(QString::number(*one.value)));
    }
}

void TestJournalBatch::onlyWhatDiffersIsEntered()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(recordMany(*store, monthly(*store)));
    const qsizetype entries = store->journal().entries()->size();
    QCOMPARE(recordMany(*store, monthly(*store))->changed, 0);
    QCOMPARE(store->journal().entries()->size(), entries);
    QList<Observation> revised = monthly(*store);
    revised[1711].note = u"s\u1eeda"_s;
    const auto recorded = recordMany(*store, revised);
    QCOMPARE(recorded->changed, 1);
    QCOMPARE(store->journal().entries()->size(), entries + 1);
    QCOMPARE(store->journal().entries()->last().field, u"note"_s);
    QVERIFY(store->check()->journal.isEmpty());
}

void TestJournalBatch::largeBatchesAreAllOrNone()
{
    const BuiltinFile file;
    const auto store = file.open();
    const QSet<QString> before = contents(*store);
    const qsizetype entries = store->journal().entries()->size();
    QList<Observation> values = monthly(*store);
    values[2000].value = 101;
    const auto recorded = recordMany(*store, values);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, Error::Kind::OutOfRange);
    QCOMPARE(contents(*store), before);
    QCOMPARE(store->journal().entries()->size(), entries);
}

void TestJournalBatch::aStoppedBatchLeavesNothing()
{
    const BuiltinFile file;
    const auto store = file.open();
    const QSet<QString> before = contents(*store);
    const CompactObservations all = compact(monthly(*store));
    qint64 heard = 0;
    const auto recorded =
        store->observations().record(all, allOf(all), origin, [&](qint64 done, qint64 total) {
            heard = total;
            return done == 0;
        });
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, Error::Kind::Cancelled);
    QCOMPARE(heard, all.size());
    QCOMPARE(contents(*store), before);
    QVERIFY(store->check()->journal.isEmpty());
}

void TestJournalBatch::blocksCannotBeChangedOrRemoved()
{
    const BuiltinFile file;
    QVERIFY(recordMany(*file.open(), monthly(*file.open())));
    RawDatabase raw(file.path());
    QVERIFY(raw.value(u"SELECT count(*) FROM journal_block"_s).toInt() > 1);
    QVERIFY(!raw.run(u"UPDATE journal_block SET by = 'another'"_s));
    QVERIFY(!raw.run(u"DELETE FROM journal_block"_s));
}

void TestJournalBatch::anAlteredBlockBreaksTheChain()
{
    for (const QString &change :
         {u"by = 'another'"_s, u"content = substr(content, 1, length(content) - 1)"_s,
          u"at = '2001-01-01T00:00:00.000Z'"_s, u"reason = ''"_s, u"indicator = 'XHS01'"_s,
          u"batch = 1"_s, u"hash = ''"_s}) {
        const BuiltinFile file;
        QVERIFY(recordMany(*file.open(), monthly(*file.open())));
        QVERIFY(file.open()->check()->journal.isEmpty());
        RawDatabase raw(file.path());
        const qint64 first = raw.value(u"SELECT min(first_id) FROM journal_block"_s).toLongLong();
        QVERIFY(raw.runUnguarded(
            u"UPDATE journal_block SET %1 WHERE first_id = %2"_s.arg(change).arg(first)));
        const Integrity integrity = *file.open()->check();
        QVERIFY2(!integrity.journal.isEmpty(), qPrintable(change));
        QCOMPARE(integrity.journal.first.first().value(), first);
    }
}

void TestJournalBatch::aMissingBlockBreaksTheChain()
{
    const BuiltinFile file;
    QVERIFY(recordMany(*file.open(), monthly(*file.open())));
    RawDatabase raw(file.path());
    QVERIFY(raw.runUnguarded(u"DELETE FROM journal_block WHERE first_id = "
                             "(SELECT max(first_id) FROM journal_block)"_s));
    QVERIFY(!file.open()->check()->journal.isEmpty());
}

QTEST_GUILESS_MAIN(TestJournalBatch)
#include "tst_journalbatch.moc"

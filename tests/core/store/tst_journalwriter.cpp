// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalwriter.h"

#include "core/store/store.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"
#include "tests/support/rawdatabase.h"

#include <QTest>

#include <numeric>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Origin origin{u"test"_s, u"import a.csv"_s};
constexpr int few = 999; ///< the most values that stand in rows

/// Months of two indicators, a source with each value: two entries of the journal each.
QList<Observation> monthly(const Store &store, int count)
{
    QList<Observation> list;
    for (int i = 0; i < count; ++i) {
        Observation one = observationOf(store, i % 2 == 0 ? "XHS06" : "CQS03T", "2020", i % 97);
        one.key.period = Period::month(1900 + i / 24 % 120, i / 2 % 12 + 1);
        one.key.part = i < 2880 ? QString() : u"khu v\u1ef1c %1"_s.arg(i / 2880);
        one.source = u"B\u00e1o c\u00e1o %1"_s.arg(i % 7);
        list << one;
    }
    return list;
}

void recordCompact(Store &store, const QList<Observation> &observations, qsizetype changed)
{
    CompactObservations compact;
    for (const Observation &one : observations)
        compact.append(one);
    QList<quint32> positions(compact.size());
    std::iota(positions.begin(), positions.end(), 0);
    const auto recorded = store.observations().record(compact, positions, origin);
    QVERIFY2(recorded, outcome(recorded).constData());
    QCOMPARE(recorded->changed, changed);
}

int blocksIn(const BuiltinFile &file)
{
    return RawDatabase(file.path()).value(u"SELECT count(*) FROM journal_block"_s).toInt();
}

int rowsIn(const BuiltinFile &file)
{
    return RawDatabase(file.path()).value(u"SELECT count(*) FROM journal"_s).toInt();
}

/// What the entries about those values say, in the order of the journal.
QStringList newest(const Store &store, int count)
{
    QStringList lines;
    const auto entries = store.journal().before({}, count);
    for (const JournalEntry &entry : *entries)
        lines.prepend(u"%1 %2%3 %4 %5"_s.arg(entry.indicator, entry.period, entry.part, entry.field,
                                             entry.after.value_or(u"-"_s)));
    return lines;
}

} // namespace

class TestJournalWriter : public QObject
{
    Q_OBJECT

private slots:
    void fewValuesStandInRows();
    void manyValuesStandInBlocks();
    void theWayInMakesNoDifference();
    void eachEntryStandsThereOnce_data();
    void eachEntryStandsThereOnce();
    void whatALargeImportChangesCountsAlone();
    void anEditionComesBeforeThePlaceInIt();
};

void TestJournalWriter::fewValuesStandInRows()
{
    const BuiltinFile file;
    const int rows = rowsIn(file);
    recordCompact(*file.open(), monthly(*file.open(), few), few);
    QCOMPARE(blocksIn(file), 0);
    QCOMPARE(rowsIn(file), rows + 2 * few);
}

void TestJournalWriter::manyValuesStandInBlocks()
{
    const BuiltinFile file;
    const int rows = rowsIn(file);
    recordCompact(*file.open(), monthly(*file.open(), few + 1), few + 1);
    QCOMPARE(blocksIn(file), 2); // one an indicator
    QCOMPARE(rowsIn(file), rows);
}

void TestJournalWriter::theWayInMakesNoDifference()
{
    const BuiltinFile listed;
    const BuiltinFile compact;
    QVERIFY(listed.open()->observations().record(monthly(*listed.open(), few + 1), origin));
    recordCompact(*compact.open(), monthly(*compact.open(), few + 1), few + 1);
    QCOMPARE(blocksIn(listed), blocksIn(compact));
    QVERIFY(*listed.open()->journal().entries() == *compact.open()->journal().entries());
}

void TestJournalWriter::eachEntryStandsThereOnce_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("rows") << few;
    QTest::newRow("blocks") << few + 1;
    QTest::newRow("blocks that are closed in between") << 9000;
}

void TestJournalWriter::eachEntryStandsThereOnce()
{
    QFETCH(int, count);
    const BuiltinFile file;
    const qint64 before = *file.open()->journal().size();
    recordCompact(*file.open(), monthly(*file.open(), count), count);
    const auto store = file.open();
    QCOMPARE(*store->journal().size(), before + 2 * count);
    QStringList lines = newest(*store, 2 * count);
    QCOMPARE(lines.size(), 2 * count);
    lines.removeDuplicates();
    QCOMPARE(lines.size(), 2 * count);
    const Integrity integrity = *store->check();
    QVERIFY(integrity.journal.isEmpty() && integrity.values.isEmpty());
}

/// Else a file that is imported once a month would get a block for each value that is new.
void TestJournalWriter::whatALargeImportChangesCountsAlone()
{
    const BuiltinFile file;
    QList<Observation> values = monthly(*file.open(), few + 1);
    recordCompact(*file.open(), values, few + 1);
    const int blocks = blocksIn(file);
    const int rows = rowsIn(file);
    values[500].value = 99.5;
    values[7].note = u"checked"_s;
    recordCompact(*file.open(), values, 2);
    QCOMPARE(blocksIn(file), blocks);
    QCOMPARE(rowsIn(file), rows + 2);
}

void TestJournalWriter::anEditionComesBeforeThePlaceInIt()
{
    const BuiltinFile file;
    const auto store = file.open();
    QVERIFY(store->observations().record({observationOf(*store, "KTS04", "2024", 20, 63)}, origin));
    const QStringList made = newest(*store, 3);
    QVERIFY2(made.first().contains(u"edition"_s), qPrintable(made.join(u'\n')));
    QCOMPARE(made.at(1), u"KTS04 2024 value 20"_s);
    QVERIFY(store->observations().record({observationOf(*store, "KTS04", "2024", 20, 34)}, origin));
    const QStringList corrected = newest(*store, 2);
    QVERIFY2(corrected.first().contains(u"edition"_s), qPrintable(corrected.join(u'\n')));
    QCOMPARE(corrected.at(1), u"KTS04 2024 out_of 34"_s);
}

QTEST_GUILESS_MAIN(TestJournalWriter)
#include "tst_journalwriter.moc"

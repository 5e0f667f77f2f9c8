// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/nativestatement.h"

#include "core/store/connection.h"
#include "core/store/store.h"
#include "tests/support/builtinfile.h"
#include "tests/support/oldfile.h"
#include "tests/support/printed.h"

#include <QTest>

#include <numeric>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Origin origin{u"An"_s, u"import a.csv"_s};
constexpr int many = 1200; ///< a large batch

/// Both ways, one a row of a test.
void addWays()
{
    QTest::addColumn<bool>("isOther");
    QTest::newRow("past the driver") << false;
    QTest::newRow("through a driver with an SQLite of its own") << true;
}

std::unique_ptr<OtherSqlite> otherIf(bool isOther)
{
    return isOther ? std::make_unique<OtherSqlite>() : nullptr;
}

/// A value that fills every field which `number` chooses.
Observation valueOf(const Store &store, int number)
{
    Observation one =
        observationOf(store, number % 2 == 0 ? "XHS06" : "CQS03T", "2020", number % 89 + 0.125);
    one.key.period = Period::month(1900 + number / 24, number / 2 % 12 + 1);
    one.key.part = number % 3 == 0 ? u"Y t\u1ebf"_s : QString();
    one.source = u"B\u00e1o c\u00e1o %1"_s.arg(number % 7);
    if (number % 5 == 0)
        one.date = QDate(2021, 1, 1 + number % 28);
    if (number % 4 == 0) {
        one.numerator = 10 * *one.value;
        one.denominator = 1000;
        one.firmness = Firmness::Preliminary;
    }
    return one;
}

/// A large batch, one value by itself, a correction and a removal.
void recordAll(Store &store)
{
    CompactObservations compact;
    for (int i = 0; i < many; ++i)
        compact.append(valueOf(store, i));
    QList<quint32> positions(compact.size());
    std::iota(positions.begin(), positions.end(), 0);
    const auto recorded = store.observations().record(compact, positions, origin);
    QVERIFY2(recorded, outcome(recorded).constData());
    QCOMPARE(recorded->changed, many);
    Observation typed = valueOf(store, many);
    QVERIFY(store.observations().record({typed}, origin));
    typed.value = 12.5;
    typed.numerator.reset();
    typed.denominator.reset();
    QVERIFY(store.observations().record({typed, observationOf(store, "KTS04", "2024", 9, 63)},
                                        {u"B\u00ecnh"_s, u"edit"_s}));
    Observation gone;
    gone.key = valueOf(store, 7).key;
    QVERIFY(store.observations().record({gone}, origin));
}

QList<Observation> inSeries(const Store &store)
{
    QList<Observation> all;
    const Result<> read = store.observations().forEachSeries(
        [&all](const QList<Observation> &series) { all << series; });
    return read ? all : QList<Observation>();
}

bool isSound(const Integrity &integrity)
{
    return integrity.damage.isEmpty() && integrity.references.isEmpty() &&
           integrity.journal.isEmpty() && integrity.rows.isEmpty() && integrity.values.isEmpty();
}

} // namespace

class TestNativeStatement : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreReadAsTheyAre_data() { addWays(); }
    void columnsAreReadAsTheyAre();
    void whatIsBoundIsWritten_data() { addWays(); }
    void whatIsBoundIsWritten();
    void aTextThatIsNoStatementIsAnError_data() { addWays(); }
    void aTextThatIsNoStatementIsAnError();
    void aConnectionToAnotherSqliteHasNoHandle();
    void bothWaysWriteTheSameFile();
    void everySeriesIsReadThere();
    void aFileIsCheckedThere();
    void anAlteredEntryIsFoundThere();
    void anOldFileIsShownFromMemoryThere_data();
    void anOldFileIsShownFromMemoryThere();
};

void TestNativeStatement::columnsAreReadAsTheyAre()
{
    QFETCH(bool, isOther);
    const auto other = otherIf(isOther);
    const auto connection = Connection::openMemory(u"memory"_s);
    NativeStatement row(**connection,
                        "SELECT 7, NULL, 2.5, '', 'B\xe1\xba\xbfn Tre', x'00ff' UNION ALL "
                        "SELECT 8, 1, NULL, NULL, 'x', x'' ORDER BY 1");
    QVERIFY(row.next());
    QCOMPARE(row.integer(0), 7);
    QCOMPARE(row.number(1), std::nullopt);
    QCOMPARE(row.real(2), std::optional(2.5));
    QCOMPARE(row.textOrNull(3)->size(), 0);
    const QByteArrayView words = row.text(4);
    QCOMPARE(row.bytes(5).toByteArray(), QByteArray("\0\xff", 2));
    QCOMPARE(words.toByteArray(), u"B\u1ebfn Tre"_s.toUtf8()); // which has stayed
    QVERIFY(row.next());
    QCOMPARE(row.number(1), std::optional<qint64>(1));
    QCOMPARE(row.real(2), std::nullopt);
    QVERIFY(!row.textOrNull(3));
    QCOMPARE(row.text(4).toByteArray(), QByteArray("x"));
    QVERIFY(!row.next());
    QVERIFY(row.next()); // from the start again
    QCOMPARE(row.integer(0), 7);
}

void TestNativeStatement::whatIsBoundIsWritten()
{
    QFETCH(bool, isOther);
    const auto other = otherIf(isOther);
    const auto connection = Connection::openMemory(u"memory"_s);
    (*connection)->execute(u"CREATE TABLE t (a INTEGER PRIMARY KEY, b, c, d NOT NULL, e)"_s);
    NativeStatement insert(**connection,
                           "INSERT INTO t VALUES (?, ?, ?, ?, ?) ON CONFLICT (a) DO NOTHING");
    for (const int expected : {1, 0}) { // the second one is there already
        insert.bind(1, qint64(5));
        insert.bind(2, std::optional<double>());
        insert.bind(3, std::optional<int>(63));
        insert.bind(4, QByteArrayView());
        insert.bindNull(5);
        QCOMPARE(insert.run(), expected);
    }
    QCOMPARE((*connection)
                 ->number(u"SELECT count(*) FROM t WHERE a = 5 AND b IS NULL AND c = 63 "
                          "AND d = '' AND e IS NULL"_s),
             1);
}

void TestNativeStatement::aTextThatIsNoStatementIsAnError()
{
    QFETCH(bool, isOther);
    const auto other = otherIf(isOther);
    const auto connection = Connection::openMemory(u"memory"_s);
    const auto prepared = guarded<void>([&]() -> Result<> {
        const NativeStatement nonsense(**connection, "SELECT FROM WHERE");
        return {};
    });
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().kind, Error::Kind::StoreFailed);
}

void TestNativeStatement::aConnectionToAnotherSqliteHasNoHandle()
{
    QVERIFY((*Connection::openMemory(u"memory"_s))->handle());
    const OtherSqlite other;
    QVERIFY(!(*Connection::openMemory(u"memory"_s))->handle());
}

void TestNativeStatement::bothWaysWriteTheSameFile()
{
    const BuiltinFile here;
    const BuiltinFile there;
    recordAll(*here.open());
    {
        const OtherSqlite other;
        recordAll(*there.open());
    }
    const auto values = here.open()->observations().all();
    QVERIFY(values->size() > many);
    QVERIFY(*there.open()->observations().all() == *values);
    QVERIFY(*there.open()->journal().entries() == *here.open()->journal().entries());
    QVERIFY(isSound(*there.open()->check()));
}

void TestNativeStatement::everySeriesIsReadThere()
{
    const BuiltinFile file;
    recordAll(*file.open());
    const QList<Observation> series = inSeries(*file.open());
    QVERIFY(series.size() > many);
    const OtherSqlite other;
    QVERIFY(inSeries(*file.open()) == series);
}

void TestNativeStatement::aFileIsCheckedThere()
{
    const BuiltinFile file;
    recordAll(*file.open());
    const OtherSqlite other;
    const auto integrity = file.open()->check();
    QVERIFY2(integrity, outcome(integrity).constData());
    QVERIFY(isSound(*integrity));
    QVERIFY(integrity->valuesRead >= many);
    QVERIFY(RawDatabase(file.path()).run(u"UPDATE observation SET value = 99.5 WHERE id = 1"_s));
    const Integrity changed = *file.open()->check();
    QCOMPARE(changed.values.count, 1);
    QCOMPARE(changed.values.first.first().stored, u"99.5"_s);
}

void TestNativeStatement::anAlteredEntryIsFoundThere()
{
    const BuiltinFile file;
    QVERIFY(RawDatabase(file.path()).runUnguarded(u"UPDATE journal SET new = '99' WHERE id = 5"_s));
    const OtherSqlite other;
    const auto integrity = file.open()->check();
    QVERIFY2(integrity, outcome(integrity).constData());
    QCOMPARE(integrity->journal.first.value(0), JournalEntryId(5));
}

void TestNativeStatement::anOldFileIsShownFromMemoryThere_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= 7; ++version)
        QTest::addRow("version %d", version) << version;
}

void TestNativeStatement::anOldFileIsShownFromMemoryThere()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.btict"_s);
    restoreVersion(version, path);
    const auto here = Store::open(path, BuiltinFile::clock(), {.isReadOnly = true});
    QVERIFY2(here, outcome(here).constData());
    const OtherSqlite other;
    const auto there = Store::open(path, BuiltinFile::clock(), {.isReadOnly = true});
    QVERIFY2(there, outcome(there).constData());
    QCOMPARE((*there)->remarks().value(0).kind, Error::Kind::OpenedReadOnly);
    QVERIFY(*(*there)->observations().all() == *(*here)->observations().all());
    const auto entries = (*there)->journal().entries();
    QCOMPARE(entries->size(), (*here)->journal().entries()->size());
    QVERIFY(isSound(*(*there)->check()));
    QCOMPARE((*there)->catalogue().units().size(), (*here)->catalogue().units().size());
}

QTEST_GUILESS_MAIN(TestNativeStatement)
#include "tst_nativestatement.moc"

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/filecheck.h"
#include "core/store/journaltable.h"
#include "core/store/seal.h"
#include "core/store/sqlerror.h"
#include "core/store/statement.h"
#include "core/store/store.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"
#include "tests/support/rawdatabase.h"

#include <QTest>

#include <algorithm>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Origin origin{u"An"_s, u"edit"_s};

/// What a cell cannot be asked about, each with the reason.
const QSet<QString> unwatched{
    u"observation.id"_s, // SQLite's number of the row: nothing refers to it, nothing shows it
};

/// Gives every table at least two rows.
void fillEveryTable(Store &store)
{
    QList<Observation> many;
    for (int year = 1935; year < 2020; ++year) {
        for (int month = 1; month <= 12; ++month) {
            const QString period = u"%1-%2"_s.arg(year).arg(month, 2, 10, QLatin1Char('0'));
            many << observationOf(store, "XHS06", period.toLatin1().constData(), 40);
        }
    }
    CompactObservations compact;
    QList<quint32> positions;
    for (const Observation &one : many) {
        positions << quint32(compact.size());
        compact.append(one);
    }
    QVERIFY(store.observations().record(compact, positions, origin));
    for (qsizetype i = 0; i < many.size(); ++i)
        compact.replace(i, [&] {
            Observation other = many.at(i);
            other.value = 41;
            return other;
        }());
    QVERIFY(store.observations().record(compact, positions, origin));

    Observation full = observationOf(store, "XHS06", "2021", 50);
    full.numerator = 1;
    full.denominator = 2;
    full.firmness = Firmness::Official;
    full.source = u"S\u1edf TTTT"_s;
    full.document = u"12/BC"_s;
    full.note = u"counted"_s;
    QVERIFY(
        store.observations().record({full, observationOf(store, "XHS06", "2022", 7.85)}, origin));

    Programme programme = *store.mainProgramme();
    QList<Indicator> indicators = store.catalogue().indicatorsOf(programme.id);
    indicators.first().definitionChanges = {{2021, {u"m\u1edbi"_s, u"new"_s}},
                                            {2023, {u"m\u1edbi"_s, u"new"_s}}};
    indicators.first().aliases = {u"Alias one"_s, u"Alias two"_s};
    indicators.first().parts = {{u"m\u1ed9t"_s, u"one"_s}, {u"hai"_s, u"two"_s}};
    programme.pillars << Pillar{PillarId(999), u"NEW"_s, {u"M\u1edbi"_s, u"New"_s}};
    QVERIFY(store.saveProgramme(programme, indicators, origin));
    programme.code = u"OTHER"_s;
    QVERIFY(store.saveProgramme(programme, {}, origin));
    QVERIFY(store.office().saveBriefTexts(store.mainProgramme()->id,
                                          {{u"y\u1ebfu"_s, u"weak"_s}, {}, {}}, origin));
    const Region region{{}, u"OTHER"_s, {u"V\u00f9ng"_s, u"Region"_s}, {{store.home(), {}}}};
    QVERIFY(store.addRegions({region}, origin));

    ValueWarning warning;
    warning.key = full.key;
    warning.value = 50;
    ValueWarning other = warning;
    other.kind = WarningKind::CumulativeDecrease;
    QVERIFY(store.answers().accept({warning, other}, u"right all the same"_s, origin));
}

struct Column
{
    QString name;
    QString type;
    bool isNullable = true;
};

/// A file that can be changed behind the program's back, checked and put back, again and again.
class TamperedFile
{
public:
    TamperedFile()
    {
        fillEveryTable(*m_file.open());
        m_connection = std::move(*Connection::open(m_file.path(), Connection::Mode::ReadWrite));
        run(u"PRAGMA foreign_keys = OFF"_s);
        run(u"PRAGMA ignore_check_constraints = ON"_s);
        for (const QString &trigger :
             column(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s))
            run(u"DROP TRIGGER "_s + trigger);
    }

    bool run(const QString &sql)
    {
        try {
            m_connection->execute(sql);
            return true;
        } catch (const SqlError &) {
            return false;
        }
    }

    QStringList column(const QString &sql)
    {
        QStringList values;
        Statement rows(*m_connection, sql);
        rows.run();
        while (rows.next())
            values << rows.text(0);
        return values;
    }

    QStringList tables()
    {
        return column(u"SELECT name FROM sqlite_schema WHERE type = 'table' "
                      u"AND name NOT LIKE 'sqlite_%'"_s);
    }

    QList<Column> columnsOf(const QString &table)
    {
        QList<Column> columns;
        Statement rows(
            *m_connection,
            u"SELECT name, type, \"notnull\", pk FROM pragma_table_info('%1')"_s.arg(table));
        rows.run();
        while (rows.next())
            columns << Column{rows.text(0), rows.text(1), !rows.flag(2) && rows.integer(3) == 0};
        return columns;
    }

    /// Whether `change` was done and then seen in that table, by name.
    bool isSeen(const QString &table, const QString &change)
    {
        m_connection->execute(u"BEGIN"_s);
        const bool isDone = run(change);
        const bool isNamed = isDone && names(table);
        m_connection->execute(u"ROLLBACK"_s);
        return isNamed;
    }

    /// Whether it can be done at all; it is not.
    bool isPossible(const QString &change)
    {
        m_connection->execute(u"BEGIN"_s);
        const bool isDone = run(change) && m_connection->number(u"SELECT changes()"_s) > 0;
        m_connection->execute(u"ROLLBACK"_s);
        return isDone;
    }

    /// The columns of a table whose cells are tried, each of which costs a look at the whole file:
    /// all when asked for (WATCH_EVERY_CELL), else the first and last and every third between.
    QList<Column> triedColumnsOf(const QString &table)
    {
        static const bool isLong = qEnvironmentVariableIsSet("WATCH_EVERY_CELL");
        constexpr qsizetype step = 3;
        const QList<Column> all = columnsOf(table);
        QList<Column> tried;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (isLong || i % step == 0 || i == all.size() - 1)
                tried << all.at(i);
        }
        return tried;
    }

    Integrity check() { return checkedFile(*m_connection); }

private:
    /// Asks the one part of the check that watches the table.
    bool names(const QString &table) const
    {
        if (table == u"observation"_s)
            return !checkedFile(*m_connection).values.isEmpty();
        if (table.startsWith(u"journal"_s)) {
            Found<JournalEntryId> broken;
            JournalTable(*m_connection).verify(broken, [](const RawEntry &) {});
            return !broken.isEmpty();
        }
        Found<ForeignRow> found;
        Seal(*m_connection).verify(found);
        return std::any_of(
            found.first.cbegin(), found.first.cend(),
            [&table](const ForeignRow &row) { return row.table == table || table == u"seal"_s; });
    }

    BuiltinFile m_file;
    std::unique_ptr<Connection> m_connection;
};

/// Another value of the column's type.
QString other(const Column &column)
{
    const QString name = u'"' + column.name + u'"';
    if (column.type == u"INTEGER"_s)
        return u"coalesce(%1, 0) + 1000003"_s.arg(name);
    if (column.type == u"REAL"_s)
        return u"coalesce(%1, 0) + 1"_s.arg(name);
    if (column.type == u"BLOB"_s)
        return u"CAST(%1 || 'x' AS BLOB)"_s.arg(name);
    return u"coalesce(%1, '') || 'x'"_s.arg(name);
}

} // namespace

class TestFileCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_file = std::make_unique<TamperedFile>(); }
    void cleanupTestCase() { m_file.reset(); }

    void whatTheProgramWroteIsSound();
    void everyCellIsWatched();
    void everyRowThatGoesIsMissed();
    void everyRowThatComesIsNoticed();
    void aRowThatSaysNothingIsNoticedToo();
    void cellsThatChangePlacesAreNoticed();
    void theEndOfTheJournalCannotBeCut_data();
    void theEndOfTheJournalCannotBeCut();
    void aValueIsNamedWithWhatTheJournalHas();
    void aValueThatCameOrWentIsOneFinding();
    void aChangeThatWasWrittenOverIsTold();
    void manyChangesAreFewFindings();
    void saysHowFarItIs();
    void stopsWheneverItIsTold();

private:
    std::unique_ptr<TamperedFile> m_file;
};

void TestFileCheck::whatTheProgramWroteIsSound()
{
    for (const QString &table : m_file->tables())
        QVERIFY2(m_file->column(u"SELECT rowid FROM \"%1\""_s.arg(table)).size() >= 2,
                 qPrintable(table + u" has no two rows to try"_s));
    const Integrity integrity = m_file->check();
    QVERIFY(integrity.damage.isEmpty());
    QVERIFY(integrity.references.isEmpty());
    QVERIFY(integrity.journal.isEmpty());
    QVERIFY2(integrity.rows.isEmpty(), qPrintable(integrity.rows.first.value(0).table));
    QVERIFY2(integrity.values.isEmpty(), qPrintable(integrity.values.first.value(0).indicator));
    QVERIFY(integrity.valuesRead > 1000);
}

void TestFileCheck::everyCellIsWatched()
{
    QStringList unseen;
    for (const QString &table : m_file->tables()) {
        for (const Column &column : m_file->triedColumnsOf(table)) {
            const QString change =
                u"UPDATE \"%1\" SET \"%2\" = %3 WHERE rowid = (SELECT max(rowid) FROM \"%1\")"_s;
            const QString place = table + u'.' + column.name;
            if (!m_file->isSeen(table, change.arg(table, column.name, other(column))))
                unseen << place;
            const QString removal = change.arg(table, column.name, u"NULL"_s) +
                                    u" AND \"%1\" IS NOT NULL"_s.arg(column.name);
            if (column.isNullable && m_file->isPossible(removal) && !m_file->isSeen(table, removal))
                unseen << place + u" (null)"_s;
        }
    }
    unseen.removeIf([](const QString &place) { return unwatched.contains(place); });
    QCOMPARE(unseen, QStringList());
}

void TestFileCheck::everyRowThatGoesIsMissed()
{
    QStringList unseen;
    for (const QString &table : m_file->tables()) {
        for (const char *which : {"min", "max"}) {
            if (!m_file->isSeen(
                    table, u"DELETE FROM \"%1\" WHERE rowid = (SELECT %2(rowid) FROM \"%1\")"_s.arg(
                               table, QString::fromLatin1(which))))
                unseen << table;
        }
        if (!m_file->isSeen(table, u"DELETE FROM \"%1\""_s.arg(table)))
            unseen << table + u" (all)"_s;
    }
    QCOMPARE(unseen, QStringList());
}

void TestFileCheck::everyRowThatComesIsNoticed()
{
    QStringList unseen;
    for (const QString &table : m_file->tables()) {
        const QList<Column> columns = m_file->columnsOf(table);
        bool isSeen = false;
        // A copy of the last row, with as much changed as the table's keys ask for.
        for (qsizetype changed = 1; changed <= columns.size() && !isSeen; ++changed) {
            QStringList names;
            QStringList values;
            for (qsizetype i = 0; i < columns.size(); ++i) {
                names << u'"' + columns.at(i).name + u'"';
                values << (i < changed ? other(columns.at(i)) : names.last());
            }
            const QString insertion = u"INSERT INTO \"%1\" (%2) SELECT %3 FROM \"%1\" "
                                      u"WHERE rowid = (SELECT max(rowid) FROM \"%1\")"_s.arg(
                                          table, names.join(u','), values.join(u','));
            if (!m_file->isPossible(insertion))
                continue;
            isSeen = m_file->isSeen(table, insertion);
            break;
        }
        if (!isSeen)
            unseen << table;
    }
    QCOMPARE(unseen, QStringList());
}

void TestFileCheck::aRowThatSaysNothingIsNoticedToo()
{
    const BuiltinFile file;
    QVERIFY(
        RawDatabase(file.path())
            .run(u"INSERT INTO observation (indicator_id, unit_id, period, part, state, text, "
                 "absence, status, evidence, source, document, note) SELECT i.id, u.id, '2024', "
                 "'', '', '', '', '', '', '', '', '' FROM indicator AS i, unit AS u "
                 "WHERE i.code = 'CQS01' AND u.key = 'p-ben-tre'"_s));
    const auto found = file.open()->check();
    QCOMPARE(found->values.count, 1);
    QCOMPARE(found->values.first.first().change, ForeignChange::Added);
    QCOMPARE(found->values.first.first().indicator, u"CQS01"_s);
}

void TestFileCheck::cellsThatChangePlacesAreNoticed()
{
    QStringList unseen;
    for (const QString &table : m_file->tables()) {
        const QStringList keys =
            m_file->columnsOf(table).first().name == u"id"_s ? QStringList{u"id"_s} : QStringList();
        for (const Column &column : m_file->triedColumnsOf(table)) {
            if (keys.contains(column.name))
                continue;
            // The first row and the first that differs from it.
            const QString two = u"(SELECT min(rowid) FROM \"%1\"), (SELECT min(rowid) FROM \"%1\" "
                                u"WHERE \"%2\" IS NOT (SELECT \"%2\" FROM \"%1\" WHERE rowid = "
                                u"(SELECT min(rowid) FROM \"%1\")))"_s.arg(table, column.name);
            const QString swap =
                u"UPDATE \"%1\" AS here SET \"%2\" = (SELECT \"%2\" FROM \"%1\" AS there "
                u"WHERE there.rowid IN (%3) AND there.rowid <> here.rowid) "
                u"WHERE here.rowid IN (%3) AND 2 = (SELECT count(*) FROM \"%1\" "
                u"WHERE rowid IN (%3))"_s.arg(table, column.name, two);
            if (m_file->isPossible(swap) && !m_file->isSeen(table, swap))
                unseen << table + u'.' + column.name;
        }
    }
    unseen.removeIf([](const QString &place) { return unwatched.contains(place); });
    QCOMPARE(unseen, QStringList());
}

void TestFileCheck::theEndOfTheJournalCannotBeCut_data()
{
    QTest::addColumn<QStringList>("changes");
    QTest::newRow("the last entries, and the head set back")
        << QStringList{u"DELETE FROM journal WHERE id > 40"_s, u"DELETE FROM journal_block"_s,
                       u"UPDATE file_info SET value = (SELECT id || ' ' || hash FROM journal "
                       u"WHERE id = 40) WHERE name = 'journal_head'"_s};
    QTest::newRow("all entries with the head")
        << QStringList{u"DELETE FROM journal"_s, u"DELETE FROM journal_block"_s,
                       u"DELETE FROM file_info WHERE name = 'journal_head'"_s};
    QTest::newRow("the last entry about an answer, and the head set back")
        << QStringList{u"DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)"_s,
                       u"UPDATE file_info SET value = (SELECT id || ' ' || hash FROM journal "
                       u"ORDER BY id DESC LIMIT 1) WHERE name = 'journal_head'"_s};
    QTest::newRow("all, with the seals") << QStringList{
        u"DELETE FROM journal"_s, u"DELETE FROM journal_block"_s,
        u"DELETE FROM file_info WHERE name = 'journal_head'"_s, u"DELETE FROM seal"_s};
}

void TestFileCheck::theEndOfTheJournalCannotBeCut()
{
    QFETCH(QStringList, changes);
    QVERIFY(m_file->run(u"BEGIN"_s));
    for (const QString &change : changes)
        QVERIFY2(m_file->run(change), qPrintable(change));
    const Integrity integrity = m_file->check();
    QVERIFY(m_file->run(u"ROLLBACK"_s));
    const auto isOfFile = [](const ForeignRow &row) { return row.table == u"file_info"_s; };
    QVERIFY(std::any_of(integrity.rows.first.cbegin(), integrity.rows.first.cend(), isOfFile));
}

void TestFileCheck::aValueIsNamedWithWhatTheJournalHas()
{
    const BuiltinFile file;
    QVERIFY(
        RawDatabase(file.path()).run(u"UPDATE observation SET value = 99 WHERE value = 78.5"_s));
    const auto integrity = file.open()->check();
    QCOMPARE(integrity->values.count, 1);
    const ForeignValue value = integrity->values.first.first();
    QVERIFY(value.change == ForeignChange::Changed);
    QCOMPARE(value.indicator, u"HT02X"_s);
    QCOMPARE(value.unitKey, homeKey);
    QCOMPARE(value.period, u"2020"_s);
    QCOMPARE(value.field, u"value"_s);
    QCOMPARE(value.stored, std::optional(u"99"_s));
    QCOMPARE(value.journalled, std::optional(u"78.5"_s));
    QCOMPARE(value.entry, file.open()->journal().entries(u"HT02X"_s)->first().id);
}

void TestFileCheck::aValueThatCameOrWentIsOneFinding()
{
    const BuiltinFile file;
    Observation full = observationOf(*file.open(), "XHS06", "2021", 50);
    full.source = u"S\u1edf TTTT"_s;
    full.note = u"counted"_s;
    QVERIFY(file.open()->observations().record({full}, origin));
    QVERIFY(
        RawDatabase(file.path()).run(u"UPDATE observation SET period = '2022' WHERE value = 50"_s));
    const auto integrity = file.open()->check();
    QCOMPARE(integrity->values.count, 2);
    for (const ForeignValue &value : integrity->values.first) {
        const bool isOld = value.period == u"2021"_s;
        QVERIFY(value.change == (isOld ? ForeignChange::Removed : ForeignChange::Added));
    }
}

void TestFileCheck::aChangeThatWasWrittenOverIsTold()
{
    const BuiltinFile file;
    QVERIFY(file.open()->observations().record({observationOf(*file.open(), "XHS06", "2021", 40)},
                                               origin));
    QVERIFY(RawDatabase(file.path()).run(u"UPDATE observation SET value = 99 WHERE value = 40"_s));
    QVERIFY(file.open()->observations().record({observationOf(*file.open(), "XHS06", "2021", 98)},
                                               origin));
    const auto integrity = file.open()->check();
    QCOMPARE(integrity->values.count, 1);
    QVERIFY(integrity->values.first.first().change == ForeignChange::Replaced);
    QCOMPARE(integrity->values.first.first().entry, file.open()->journal().entries()->last().id);
}

void TestFileCheck::manyChangesAreFewFindings()
{
    QVERIFY(m_file->run(u"BEGIN"_s));
    QVERIFY(m_file->run(u"UPDATE observation SET value = value + 1"_s));
    const Integrity integrity = m_file->check();
    QVERIFY(m_file->run(u"ROLLBACK"_s));
    QCOMPARE(integrity.values.first.size(), Found<ForeignValue>::mostNamed);
    QVERIFY(integrity.values.count >= 1000);
}

void TestFileCheck::saysHowFarItIs()
{
    const BuiltinFile file;
    QList<qint64> shares;
    const auto store = file.open();
    QVERIFY(store->check([&shares](qint64 done, qint64 total) {
        shares << 1000 * done / total;
        return true;
    }));
    QVERIFY(!shares.isEmpty());
    QVERIFY(std::ranges::is_sorted(shares));
    QVERIFY(shares.first() >= 0);
    QVERIFY(shares.last() <= 1000);
}

void TestFileCheck::stopsWheneverItIsTold()
{
    const BuiltinFile file;
    fillEveryTable(*file.open());
    const auto store = file.open();
    int calls = 0;
    const auto count = [&calls](qint64, qint64) { return ++calls > 0; };
    QVERIFY(store->check(count));
    QVERIFY2(calls > 3, QByteArray::number(calls).constData());
    for (int last = 0; last < calls; last += 1 + calls / 20) {
        int left = last;
        const auto stopped = store->check([&left](qint64, qint64) { return left-- > 0; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(left, -1); // nothing is asked again
    }
    QVERIFY(store->observations().record({observationOf(*store, "XHS06", "2023", 60)},
                                         origin)); // nothing is held
}

QTEST_GUILESS_MAIN(TestFileCheck)
#include "tst_filecheck.moc"

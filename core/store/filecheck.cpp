// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filecheck.h"

#include "core/indicator/observationfields.h"
#include "core/store/connection.h"
#include "core/store/journaltable.h"
#include "core/store/nativestatement.h"
#include "core/store/observationtable.h"
#include "core/store/seal.h"
#include "core/store/snapshot.h"
#include "core/store/sqlerror.h"
#include "core/store/sqlite.h"
#include "core/store/statement.h"
#include "core/store/valuecheck.h"

#include <QHash>
#include <QLocale>

namespace Core {

namespace {

/// Runs `work` as far as the file can be read.
template<class Work>
void asFarAsReadable(Found<QString> &damage, Work work)
{
    try {
        work();
    } catch (const SqlError &failed) {
        if (failed.error.kind != Error::Kind::DamagedFile)
            throw;
        if (!damage.first.contains(failed.error.detail))
            damage.add(failed.error.detail);
    }
}

/// SQLite reads each page for its order, then those of the rows again.
void checkPages(const Connection &connection, Found<QString> &damage, const Progress &progress)
{
    const qint64 pages = Sqlite::pageCount(connection);
    const NativeWatch watch(connection, [&](qint64 pagesRead) {
        return !progress || progress(qMin(pagesRead, 2 * pages), 2 * pages);
    });
    Sqlite::forEachFault(connection, [&damage](const QString &words) { damage.add(words); });
}

void checkReferences(const Connection &connection, Found<BrokenReference> &references)
{
    Sqlite::forEachBrokenReference(
        connection, [&references](const QString &table, qint64 row, const QString &parent) {
            references.add({table, row, parent});
        });
}

/// What to call the rows of a table, by their number.
using Names = QHash<qint64, QByteArray>;

Names namesOf(const Connection &connection, const char *sql)
{
    Names names;
    NativeStatement rows(connection, sql);
    while (rows.next())
        names.insert(rows.integer(0), rows.text(1).toByteArray());
    return names;
}

// What stands in a column, as the journal writes a field of that type; empty: nothing.

QByteArray storedText(const NativeStatement &row, int column, const std::optional<double> &)
{
    const auto value = row.real(column);
    return value ? QByteArray::number(*value, 'g', QLocale::FloatingPointShortest) : QByteArray();
}

QByteArray storedText(const NativeStatement &row, int column, const std::optional<int> &)
{
    const auto value = row.number(column);
    return value ? QByteArray::number(*value) : QByteArray();
}

/// Texts, codes and days stand there as the journal writes them.
template<class Value>
QByteArray storedText(const NativeStatement &row, int column, const Value &)
{
    const QByteArrayView text = row.text(column);
    return QByteArray::fromRawData(text.data(), text.size());
}

/// The stored observations, field by field as the journal writes them.
class StoredFields
{
public:
    explicit StoredFields(const Connection &connection)
        : m_connection(connection)
        , m_indicators(namesOf(connection, "SELECT id, code FROM indicator"))
        , m_units(namesOf(connection, "SELECT id, key FROM unit"))
    {}

    qint64 forEach(const std::function<void(const ValueCheck::Field &)> &visit,
                   const Progress &progress) const
    {
        const qint64 last = m_connection.number(QStringLiteral("SELECT max(id) FROM observation"));
        const QString sql = QStringLiteral("SELECT indicator_id, unit_id, period, part, %1, id "
                                           "FROM observation ORDER BY id")
                                .arg(observationColumns());
        NativeStatement rows(m_connection, sql.toLatin1().constData());
        const Observation empty;
        qint64 count = 0;
        ValueCheck::Field field;
        bool saysSomething = false;
        const auto tell = [&](QByteArrayView name, QByteArrayView text) {
            saysSomething = true;
            field.field = name;
            field.text = text;
            visit(field);
        };
        while (rows.next()) {
            ++count;
            saysSomething = false;
            const QByteArray indicator = nameOf(m_indicators, rows.integer(0));
            const QByteArray unit = nameOf(m_units, rows.integer(1));
            field.indicator = indicator;
            field.unitKey = unit;
            field.period = rows.text(2);
            field.part = rows.text(3);
            int column = 4;
            forEachObservationField([&](const auto &one) {
                const QByteArray text = storedText(rows, column++, empty.*one.member);
                if (!text.isEmpty())
                    tell(one.name, text);
            });
            if (!saysSomething) // this program stores no such row
                tell("value", "");
            if (progress && count % rowsPerStep == 0 && !progress(rows.integer(column), last))
                throw SqlError{{Error::Kind::Cancelled, m_connection.path(), {}, {}}};
        }
        return count;
    }

private:
    static constexpr qint64 rowsPerStep = 4096;

    static QByteArray nameOf(const Names &names, qint64 id)
    {
        const auto name = names.constFind(id);
        return name == names.cend() ? QByteArray::number(id) : *name;
    }

    const Connection &m_connection;
    Names m_indicators;
    Names m_units;
};

/// Names under which the journal has places in rankings: the indices' own codes and those of the
/// indicators that they feed.
QSet<QByteArray> indexFedNames(const Connection &connection)
{
    QSet<QByteArray> names;
    NativeStatement rows(connection, R"sql(
        SELECT code FROM ranking_index
        UNION SELECT code FROM indicator WHERE index_code IN (SELECT code FROM ranking_index)
    )sql");
    while (rows.next())
        names.insert(rows.text(0).toByteArray());
    return names;
}

void checkJournalAndValues(const Connection &connection, Integrity &integrity,
                           const Progress &progress)
{
    Snapshot snapshot(connection);
    const JournalTable journal(connection);
    ValueCheck values(indexFedNames(connection));
    const StoredFields stored(connection);
    const auto readJournal = [&](Found<JournalEntryId> &broken, const auto &visit) {
        journal.verify(broken, visit, partOf(progress, 0, 1, 2));
    };
    const auto readStored = [&](const auto &visit) {
        return stored.forEach(visit, partOf(progress, 1, 2, 2));
    };
    readJournal(integrity.journal, [&values](const RawEntry &entry) { values.addEntry(entry); });
    integrity.valuesRead =
        readStored([&values](const ValueCheck::Field &field) { values.addStored(field); });
    if (!values.isSound()) {
        Found<JournalEntryId> known;
        values.name([&](const auto &visit) { readJournal(known, visit); }, readStored,
                    integrity.values);
    }
    snapshot.release();
}

/// The rows that can be read one after the other, from the first or the last one on.
qint64 readableRows(const Connection &connection, const QString &table, bool isReversed,
                    bool &isWhole)
{
    qint64 rows = 0;
    try {
        // Reads every column: a damaged page may be one that only a long text reaches.
        Statement all(connection, Sqlite::rowsInOrder(table, isReversed));
        all.run();
        while (all.next())
            ++rows;
        isWhole = true;
    } catch (const SqlError &) {
        isWhole = false;
    }
    return rows;
}

QList<ReadableTable> readableTables(const Connection &connection)
{
    QList<ReadableTable> tables;
    for (const QString &name : Sqlite::tables(connection)) {
        ReadableTable table{name};
        table.rows = readableRows(connection, name, false, table.isWhole);
        bool isWhole = true;
        if (!table.isWhole)
            table.rows += readableRows(connection, name, true, isWhole);
        tables << table;
    }
    return tables;
}

} // namespace

Integrity checkedFile(const Connection &connection, const Progress &progress)
{
    constexpr int pages = 60; // of a hundred steps; the rest is for the journal and the values
    Integrity integrity;
    asFarAsReadable(integrity.damage, [&] {
        checkPages(connection, integrity.damage, partOf(progress, 0, pages, 100));
    });
    asFarAsReadable(integrity.damage, [&] { checkReferences(connection, integrity.references); });
    asFarAsReadable(integrity.damage, [&] {
        Snapshot snapshot(connection);
        Seal(connection).verify(integrity.rows);
        snapshot.release();
    });
    asFarAsReadable(integrity.damage, [&] {
        checkJournalAndValues(connection, integrity, partOf(progress, pages, 100, 100));
    });
    if (!integrity.damage.isEmpty())
        asFarAsReadable(integrity.damage, [&] { integrity.readable = readableTables(connection); });
    return integrity;
}

Integrity checkedDamagedFile(const Connection &connection, const Progress &progress)
{
    Integrity integrity;
    asFarAsReadable(integrity.damage, [&] { checkPages(connection, integrity.damage, progress); });
    asFarAsReadable(integrity.damage, [&] { integrity.readable = readableTables(connection); });
    return integrity;
}

} // namespace Core

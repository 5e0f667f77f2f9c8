// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filecheck.h"

#include "core/store/connection.h"
#include "core/store/journaltable.h"
#include "core/store/nativestatement.h"
#include "core/store/seal.h"
#include "core/store/snapshot.h"
#include "core/store/sqlerror.h"
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

void checkPages(const Connection &connection, Found<QString> &damage)
{
    Statement rows(connection, QStringLiteral("PRAGMA integrity_check"));
    rows.run();
    while (rows.next()) {
        if (rows.text(0) != QLatin1String("ok"))
            damage.add(rows.text(0));
    }
}

void checkReferences(const Connection &connection, Found<BrokenReference> &references)
{
    Statement rows(connection, QStringLiteral("PRAGMA foreign_key_check"));
    rows.run();
    while (rows.next())
        references.add({rows.text(0), rows.integer(1), rows.text(2)});
}

/// The stored observations, field by field as the journal writes them.
class StoredFields
{
public:
    explicit StoredFields(const Connection &connection)
        : m_connection(connection)
    {
        Statement indicators(connection, QStringLiteral("SELECT id, code FROM indicator"));
        indicators.run();
        while (indicators.next())
            m_indicators.insert(indicators.integer(0), indicators.text(1));
        Statement units(connection, QStringLiteral("SELECT id, key FROM unit"));
        units.run();
        while (units.next())
            m_units.insert(units.integer(0), units.text(1));
    }

    qint64 forEach(const std::function<void(const ValueCheck::Field &)> &visit) const
    {
        static constexpr const char *realFields[] = {"value", "numerator", "denominator"};
        static constexpr const char *textFields[] = {
            "state", "text", "missing", "status", "date", "evidence", "source", "document", "note"};
        NativeStatement rows(m_connection, R"sql(
            SELECT indicator_id, unit_id, period, part, out_of, value, numerator, denominator,
                   state, text, absence, status, date, evidence, source, document, note
            FROM observation)sql");
        const auto nameOf = [](const QHash<qint64, QString> &names, qint64 id) {
            const auto name = names.constFind(id);
            return name == names.cend() ? QString::number(id) : *name;
        };
        const QString outOf = QStringLiteral("out_of");
        qint64 count = 0;
        ValueCheck::Field field;
        const auto tell = [&](const QString &name, const QString &text) {
            field.field = name;
            field.text = text;
            visit(field);
        };
        while (rows.next()) {
            ++count;
            field.indicator = nameOf(m_indicators, rows.integer(0));
            field.unitKey = nameOf(m_units, rows.integer(1));
            field.period = QString::fromUtf8(rows.text(2));
            field.part = QString::fromUtf8(rows.text(3));
            if (const auto places = rows.number(4))
                tell(outOf, QString::number(*places));
            int column = 5;
            for (const char *name : realFields) {
                if (const auto value = rows.real(column++))
                    tell(QString::fromLatin1(name),
                         QString::number(*value, 'g', QLocale::FloatingPointShortest));
            }
            for (const char *name : textFields) {
                if (const QByteArrayView text = rows.text(column++); !text.isEmpty())
                    tell(QString::fromLatin1(name), QString::fromUtf8(text));
            }
        }
        return count;
    }

private:
    const Connection &m_connection;
    QHash<qint64, QString> m_indicators;
    QHash<qint64, QString> m_units;
};

/// Names under which the journal has places in rankings: the indices' own codes and those of the
/// indicators that they feed.
QSet<QString> indexFedNames(const Connection &connection)
{
    QSet<QString> names;
    Statement rows(connection, QStringLiteral(R"sql(
        SELECT code FROM ranking_index
        UNION SELECT code FROM indicator WHERE index_code IN (SELECT code FROM ranking_index)
    )sql"));
    rows.run();
    while (rows.next())
        names.insert(rows.text(0));
    return names;
}

void checkJournalAndValues(const Connection &connection, Integrity &integrity)
{
    Snapshot snapshot(connection);
    const JournalTable journal(connection);
    ValueCheck values(indexFedNames(connection));
    const StoredFields stored(connection);
    journal.verify(integrity.journal,
                   [&values](const JournalEntry &entry) { values.addEntry(entry); });
    integrity.valuesRead =
        stored.forEach([&values](const ValueCheck::Field &field) { values.addStored(field); });
    if (!values.isSound())
        values.name([&journal](const auto &visit) { journal.forEachFrom(BatchId(), visit); },
                    [&stored](const auto &visit) { stored.forEach(visit); }, integrity.values);
    snapshot.release();
}

/// The rows that can be read one after the other, from the first or the last one on.
qint64 readableRows(const Connection &connection, const QString &table, const QString &order,
                    bool &isWhole)
{
    qint64 rows = 0;
    try {
        // Reads every column: a damaged page may be one that only a long text reaches.
        Statement all(
            connection,
            QStringLiteral("SELECT * FROM \"%1\" ORDER BY rowid %2")
                .arg(QString(table).replace(QLatin1Char('"'), QLatin1String("\"\"")), order));
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
    QStringList names;
    Statement rows(connection, QStringLiteral("SELECT name FROM sqlite_schema "
                                              "WHERE type = 'table' ORDER BY name"));
    rows.run();
    while (rows.next())
        names << rows.text(0);
    QList<ReadableTable> tables;
    for (const QString &name : names) {
        ReadableTable table{name};
        table.rows = readableRows(connection, name, QStringLiteral("ASC"), table.isWhole);
        bool isWhole = true;
        if (!table.isWhole)
            table.rows += readableRows(connection, name, QStringLiteral("DESC"), isWhole);
        tables << table;
    }
    return tables;
}

} // namespace

Integrity checkedFile(const Connection &connection)
{
    Integrity integrity;
    asFarAsReadable(integrity.damage, [&] { checkPages(connection, integrity.damage); });
    asFarAsReadable(integrity.damage, [&] { checkReferences(connection, integrity.references); });
    asFarAsReadable(integrity.damage, [&] {
        Snapshot snapshot(connection);
        Seal(connection).verify(integrity.rows);
        snapshot.release();
    });
    asFarAsReadable(integrity.damage, [&] { checkJournalAndValues(connection, integrity); });
    if (!integrity.damage.isEmpty())
        asFarAsReadable(integrity.damage, [&] { integrity.readable = readableTables(connection); });
    return integrity;
}

Integrity checkedDamagedFile(const Connection &connection)
{
    Integrity integrity;
    asFarAsReadable(integrity.damage, [&] { checkPages(connection, integrity.damage); });
    asFarAsReadable(integrity.damage, [&] { integrity.readable = readableTables(connection); });
    return integrity;
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seal.h"

#include "core/store/connection.h"
#include "core/store/sqlite.h"
#include "core/store/statement.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QVariant>

namespace Core {

namespace {

constexpr qsizetype digestSize = 8; ///< bytes of the SHA-256 that are kept
constexpr qsizetype longestKey = 200;

QString quoted(const QString &name)
{
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QLatin1String("\"\"")) +
           QLatin1Char('"');
}

/// What one cell holds, null, number and text told apart.
QByteArray cellBytes(const QVariant &cell)
{
    if (cell.isNull())
        return QByteArrayLiteral("-");
    switch (cell.typeId()) {
    case QMetaType::Double:
        return QByteArray("R").append(
            QString::number(cell.toDouble(), 'g', QLocale::FloatingPointShortest).toLatin1());
    case QMetaType::QByteArray:
        return QByteArray("B").append(cell.toByteArray());
    case QMetaType::QString:
        return QByteArray("T").append(cell.toString().toUtf8());
    default:
        return QByteArray("I").append(QByteArray::number(cell.toLongLong()));
    }
}

QByteArray digestOf(const Statement &row, const QStringList &columns)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int column = 0; column < columns.size(); ++column) {
        const QByteArray cell = cellBytes(row.value(column));
        const QString head =
            QStringLiteral("%1 %2 ").arg(columns.at(column), QString::number(cell.size()));
        hash.addData(head.toUtf8());
        hash.addData(cell);
    }
    return hash.result().left(digestSize);
}

struct TableColumns
{
    QStringList names;
    QList<int> key; ///< positions of those of the primary key
};

TableColumns columnsOf(const Connection &connection, const QString &table)
{
    TableColumns columns;
    for (const Sqlite::Column &column : Sqlite::columns(connection, table)) {
        if (column.isOfKey)
            columns.key << int(columns.names.size());
        columns.names << column.name;
    }
    return columns;
}

QByteArray keyOf(const Statement &row, const QList<int> &columns)
{
    QByteArrayList parts;
    for (const int column : columns)
        parts << row.text(column).toUtf8();
    const QByteArray key = parts.join('\x1f');
    if (key.isEmpty())
        return QByteArrayLiteral("''");
    return key.size() <= longestKey ? key
                                    : QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

/// One column of a table that says what a row is about, and where to read it.
struct LabelPart
{
    const char *column;
    const char *select; ///< what the column's value means; empty: itself
};

constexpr LabelPart labelParts[] = {
    {"programme_id", "SELECT code FROM programme WHERE id = ?"},
    {"indicator_id", "SELECT code FROM indicator WHERE id = ?"},
    {"index_id", "SELECT code FROM ranking_index WHERE id = ?"},
    {"edition_id", "SELECT i.code || ' ' || e.edition_year FROM ranking_edition AS e "
                   "JOIN ranking_index AS i ON i.id = e.index_id WHERE e.id = ?"},
    {"entry_id", "SELECT i.code || ' ' || e.edition_year || ' ' || u.key FROM ranking_entry AS r "
                 "JOIN ranking_edition AS e ON e.id = r.edition_id "
                 "JOIN ranking_index AS i ON i.id = e.index_id "
                 "JOIN unit AS u ON u.id = r.unit_id WHERE r.id = ?"},
    {"region_id", "SELECT code FROM region WHERE id = ?"},
    {"unit_id", "SELECT key FROM unit WHERE id = ?"},
    {"from_id", "SELECT key FROM unit WHERE id = ?"},
    {"to_id", "SELECT key FROM unit WHERE id = ?"},
    {"key", ""},
    {"code", ""},
    {"horizon", ""},
    {"year", ""},
    {"edition_year", ""},
    {"period", ""},
    {"section", ""},
    {"kind", ""},
};

} // namespace

/// Null in a file that is older than the seal.
std::optional<QStringList> Seal::tables() const
{
    QStringList names = Sqlite::tables(m_connection);
    if (!names.contains(QStringLiteral("seal")))
        return std::nullopt;
    for (const char *other : {"observation", "journal", "journal_block", "seal"})
        names.removeAll(QString::fromLatin1(other));
    return names;
}

Seal::Rows Seal::rowsOf(const QString &table) const
{
    Rows digests;
    const TableColumns columns = columnsOf(m_connection, table);
    QStringList names;
    for (const QString &name : columns.names)
        names << quoted(name);
    Statement rows(
        m_connection,
        QStringLiteral("SELECT %1 FROM %2").arg(names.join(QLatin1Char(',')), quoted(table)));
    rows.run();
    while (rows.next())
        digests.insert(keyOf(rows, columns.key), digestOf(rows, columns.names));
    return digests;
}

/// For each row the length of its key, the key and the digest.
QByteArray Seal::packed(const Rows &rows)
{
    QByteArray bytes(""); // not null, which the file would refuse
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        bytes += char(row.key().size()) + row.key() + row.value();
    return bytes;
}

std::optional<Seal::Rows> Seal::unpacked(const QByteArray &bytes)
{
    Rows rows;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype keySize = quint8(bytes.at(at));
        const qsizetype next = at + 1 + keySize + digestSize;
        if (next > bytes.size())
            return std::nullopt;
        rows.insert(bytes.mid(at + 1, keySize), bytes.mid(next - digestSize, digestSize));
        at = next;
    }
    return rows;
}

std::optional<Seal::Rows> Seal::sealOf(const QString &table) const
{
    Statement row(m_connection, QStringLiteral("SELECT digests FROM seal WHERE name = ?"));
    row.run(table);
    return row.next() ? unpacked(row.bytes(0)) : std::nullopt;
}

void Seal::save(const QString &table, const Rows &rows) const
{
    Statement(m_connection, QStringLiteral(R"sql(
        INSERT INTO seal (name, digests) VALUES (?, ?)
        ON CONFLICT (name) DO UPDATE SET digests = excluded.digests)sql"))
        .run(table, packed(rows));
}

void Seal::beginWrite(const QString &table)
{
    if (table.isEmpty())
        return beginMigration();
    if (m_isMigration || m_written.contains(table))
        return;
    m_written.insert(table);
    const std::optional<QStringList> sealed = tables();
    if (!sealed || !sealed->contains(table))
        return;
    m_begun.insert(table, {rowsOf(table), sealOf(table)});
}

void Seal::beginMigration()
{
    if (m_isMigration)
        return;
    for (const QString &table : tables().value_or(QStringList()))
        m_begun.insert(table, {rowsOf(table), sealOf(table)});
    m_isMigration = true;
}

/// `now`, but with what was sealed where the row is still as another program left it.
Seal::Rows Seal::renewed(const Begun &before, const Rows &now, bool keepsForeign)
{
    Rows rows = now;
    const QList<QByteArray> keys = before.rows.keys() + before.sealed->keys();
    for (const QByteArray &key : keys) {
        const bool isForeign = before.rows.value(key) != before.sealed->value(key);
        const bool isUntouched = keepsForeign || now.value(key) == before.rows.value(key);
        if (!isForeign || !isUntouched)
            continue;
        if (before.sealed->contains(key))
            rows.insert(key, before.sealed->value(key));
        else
            rows.remove(key);
    }
    return rows;
}

void Seal::renew()
{
    const QStringList present = tables().value_or(QStringList());
    if (m_isMigration) {
        for (const QString &table : present) {
            if (!m_begun.contains(table))
                m_begun.insert(table, {{}, Rows()}); // a table that the step made
        }
    }
    for (auto begun = m_begun.cbegin(); begun != m_begun.cend(); ++begun) {
        // A table without its seal stays without: it would hide what was done to it.
        if (!present.contains(begun.key()) || !begun->sealed)
            continue;
        const Rows rows = renewed(*begun, rowsOf(begun.key()), m_isMigration);
        if (rows != *begun->sealed || m_isMigration)
            save(begun.key(), rows);
    }
    for (auto begun = m_begun.cbegin(); begun != m_begun.cend(); ++begun) {
        if (!present.contains(begun.key()))
            Statement(m_connection, QStringLiteral("DELETE FROM seal WHERE name = ?"))
                .run(begun.key());
    }
    m_begun.clear();
    m_written.clear();
    m_isMigration = false;
}

QString Seal::labelOf(const QString &table, const QByteArray &key) const
{
    const TableColumns columns = columnsOf(m_connection, table);
    if (columns.key.size() != 1)
        return {};
    QStringList parts;
    for (const LabelPart &part : labelParts) {
        const QString column = QString::fromLatin1(part.column);
        if (!columns.names.contains(column))
            continue;
        Statement row(m_connection, QStringLiteral("SELECT %1 FROM %2 WHERE CAST(%3 AS TEXT) = ?")
                                        .arg(quoted(column), quoted(table),
                                             quoted(columns.names.at(columns.key.first()))));
        row.run(QString::fromUtf8(key));
        if (!row.next())
            return {};
        if (*part.select == '\0') {
            parts << row.text(0);
            continue;
        }
        Statement meaning(m_connection, QString::fromLatin1(part.select));
        meaning.run(row.integer(0));
        if (meaning.next())
            parts << meaning.text(0);
    }
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

void Seal::verify(Found<ForeignRow> &found) const
{
    const auto report = [&](ForeignChange change, const QString &table, const QByteArray &key) {
        const bool isNamed = found.first.size() < Found<ForeignRow>::mostNamed;
        found.add({change, table, QString::fromUtf8(key),
                   isNamed && !key.isEmpty() ? labelOf(table, key) : QString()});
    };
    const QStringList sealedTables = tables().value_or(QStringList());
    for (const QString &table : sealedTables) {
        const std::optional<Rows> sealed = sealOf(table);
        if (!sealed) {
            report(ForeignChange::Removed, table, {});
            continue;
        }
        const Rows now = rowsOf(table);
        for (auto row = now.cbegin(); row != now.cend(); ++row) {
            if (!sealed->contains(row.key()))
                report(ForeignChange::Added, table, row.key());
            else if (sealed->value(row.key()) != row.value())
                report(ForeignChange::Changed, table, row.key());
        }
        for (auto row = sealed->cbegin(); row != sealed->cend(); ++row) {
            if (!now.contains(row.key()))
                report(ForeignChange::Removed, table, row.key());
        }
    }
    Statement rows(m_connection, QStringLiteral("SELECT name FROM seal ORDER BY name"));
    rows.run();
    while (rows.next()) {
        if (!sealedTables.contains(rows.text(0)))
            report(ForeignChange::Added, rows.text(0), {});
    }
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journaltable.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

#include <QCryptographicHash>

#include <limits>

namespace Core {

namespace {

constexpr QChar unitSeparator(0x1f);

QString marked(const std::optional<QString> &text)
{
    return text ? QLatin1Char('=') + *text : QStringLiteral("-");
}

/// Every field that the entry states, in a fixed order; null and empty differ.
QString hashOf(const JournalEntry &entry, const QString &previous)
{
    const QStringList parts{previous,
                            QString::number(entry.batch.value()),
                            entry.at.toString(Qt::ISODateWithMs),
                            entry.by,
                            entry.indicator,
                            entry.unitKey,
                            entry.period,
                            entry.part,
                            entry.edition,
                            entry.field,
                            marked(entry.before),
                            marked(entry.after),
                            entry.reason,
                            entry.source};
    const QByteArray bytes = parts.join(unitSeparator).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// The number and hash of the last entry; 0 and empty before the first.
struct Head
{
    qint64 id = 0;
    QString hash;
};

Head readHead(const Connection &connection)
{
    Statement row(connection,
                  QStringLiteral("SELECT value FROM file_info WHERE name = 'journal_head'"));
    row.run();
    if (!row.next())
        return {};
    const QStringList parts = row.text(0).split(QLatin1Char(' '));
    return {parts.value(0).toLongLong(), parts.value(1)};
}

void writeHead(const Connection &connection, const Head &head)
{
    Statement(connection, QStringLiteral(R"sql(
        INSERT INTO file_info (name, value) VALUES ('journal_head', ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value)sql"))
        .run(QStringLiteral("%1 %2").arg(QString::number(head.id), head.hash));
}

std::optional<QString> optionalText(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
}

const QString columns = QStringLiteral(
    "SELECT id, batch, at, by, indicator, unit_key, period, part, edition, field, old, new, "
    "reason, source, previous_hash, hash FROM journal ");

// The order of `columns`.
JournalEntry readEntry(const Statement &row)
{
    return {row.id<JournalEntryId>(0),
            row.id<BatchId>(1),
            QDateTime::fromString(row.text(2), Qt::ISODateWithMs),
            row.text(3),
            row.text(4),
            row.text(5),
            row.text(6),
            row.text(7),
            row.text(8),
            row.text(9),
            optionalText(row, 10),
            optionalText(row, 11),
            row.text(12),
            row.text(13)};
}

} // namespace

BatchId JournalTable::nextBatch() const
{
    return BatchId(
        m_connection.number(QStringLiteral("SELECT coalesce(max(batch), 0) + 1 FROM journal")));
}

void JournalTable::append(const QList<JournalEntry> &entries) const
{
    Head head = readHead(m_connection);
    Statement insert(m_connection, QStringLiteral(R"sql(
        INSERT INTO journal (id, batch, at, by, indicator, unit_key, period, part, edition, field,
                             old, new, reason, source, previous_hash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"));
    for (const JournalEntry &entry : entries) {
        const QString hash = hashOf(entry, head.hash);
        insert.run(head.id + 1, entry.batch, entry.at.toString(Qt::ISODateWithMs), entry.by,
                   entry.indicator, entry.unitKey, entry.period, entry.part, entry.edition,
                   entry.field, entry.before, entry.after, entry.reason, entry.source, head.hash,
                   hash);
        head = {head.id + 1, hash};
    }
    if (!entries.isEmpty())
        writeHead(m_connection, head);
}

QList<JournalEntry> JournalTable::entries(const QString &indicator) const
{
    QList<JournalEntry> list;
    Statement rows(m_connection,
                   columns + QStringLiteral("WHERE ? = '' OR indicator = ? ORDER BY id"));
    rows.run(indicator, indicator);
    while (rows.next())
        list << readEntry(rows);
    return list;
}

QList<JournalEntry> JournalTable::entriesOf(const QString &indicator, const QString &unitKey,
                                            const QString &period, const QString &part) const
{
    QList<JournalEntry> list;
    Statement rows(m_connection, columns + QStringLiteral(R"sql(
        WHERE indicator = ? AND unit_key = ? AND period = ? AND part = ? ORDER BY id)sql"));
    rows.run(indicator, unitKey, period, part);
    while (rows.next())
        list << readEntry(rows);
    return list;
}

QList<JournalEntry> JournalTable::entriesBefore(JournalEntryId before, int most) const
{
    QList<JournalEntry> list;
    const qint64 bound = before.isValid() ? before.value() : std::numeric_limits<qint64>::max();
    Statement rows(m_connection, columns + QStringLiteral("WHERE id < ? ORDER BY id DESC LIMIT ?"));
    rows.run(bound, most);
    while (rows.next())
        list << readEntry(rows);
    return list;
}

qint64 JournalTable::size() const
{
    return readHead(m_connection).id; // they are numbered without gaps
}

QList<JournalEntryId> JournalTable::broken() const
{
    QList<JournalEntryId> list;
    Head last;
    Statement rows(m_connection, columns + QStringLiteral("ORDER BY id"));
    rows.run();
    while (rows.next()) {
        const JournalEntry entry = readEntry(rows);
        const QString hash = rows.text(15);
        const bool fits = entry.id.value() == last.id + 1 && rows.text(14) == last.hash &&
                          hash == hashOf(entry, last.hash);
        if (!fits)
            list << entry.id;
        last = {entry.id.value(), hash};
    }
    const Head head = readHead(m_connection);
    if (head.id != last.id || head.hash != last.hash)
        list << JournalEntryId(head.id);
    return list;
}

} // namespace Core

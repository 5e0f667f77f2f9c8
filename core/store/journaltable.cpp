// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journaltable.h"

#include "core/store/connection.h"
#include "core/store/journalchain.h"
#include "core/store/statement.h"

#include <algorithm>
#include <limits>

namespace Core {

namespace {

QString momentText(const QDateTime &at)
{
    return at.toString(Qt::ISODateWithMs);
}

std::optional<QByteArray> utf8(const std::optional<QString> &text)
{
    return text ? std::optional(text->toUtf8()) : std::nullopt;
}

QByteArray hashOf(const JournalEntry &entry, QByteArrayView previous)
{
    LinkHash hash(previous);
    hash.add(QByteArray::number(entry.batch.value()));
    for (const QString &text : {momentText(entry.at), entry.by, entry.indicator, entry.unitKey,
                                entry.period, entry.part, entry.edition, entry.field})
        hash.add(text.toUtf8());
    for (const std::optional<QByteArray> &text : {utf8(entry.before), utf8(entry.after)})
        hash.addOrNull(text ? std::optional<QByteArrayView>(*text) : std::nullopt);
    hash.add(entry.reason.toUtf8());
    hash.add(entry.source.toUtf8());
    return hash.text();
}

QByteArray hashOf(const JournalBlock &block, qint64 first, QByteArrayView previous)
{
    LinkHash hash(previous);
    for (const qint64 number : {first, first + block.count - 1, block.batch.value()})
        hash.add(QByteArray::number(number));
    for (const QString &text : {momentText(block.at), block.by, block.indicator, block.reason})
        hash.add(text.toUtf8());
    hash.add(block.content);
    return hash.text();
}

void writeHead(const Connection &connection, const JournalHead &head)
{
    Statement(connection, QStringLiteral(R"sql(
        INSERT INTO file_info (name, value) VALUES ('journal_head', ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value)sql"))
        .run(QStringLiteral("%1 %2").arg(QString::number(head.id), QString::fromLatin1(head.hash)));
}

std::optional<QString> optionalText(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.rawText(column));
}

const QString entryColumns = QStringLiteral(R"sql(
    SELECT id, batch, at, by, indicator, unit_key, period, part, edition, field, old, new, reason,
           source
    FROM journal )sql");
const QString blockColumns = QStringLiteral(R"sql(
    SELECT first_id, last_id, batch, at, by, indicator, reason, content
    FROM journal_block )sql");
// Of one indicator unless it is empty, from a batch on.
const QString entrySelection = entryColumns + QStringLiteral(R"sql(
    WHERE (? = '' OR indicator = ?) AND id >= (SELECT min(id) FROM journal WHERE batch >= ?)
    ORDER BY id)sql");
const QString blockSelection = blockColumns + QStringLiteral(R"sql(
    WHERE (? = '' OR indicator = ?) AND batch >= ?
    ORDER BY first_id)sql");

// The order of `entryColumns`.
JournalEntry readEntry(const Statement &row)
{
    return {row.id<JournalEntryId>(0),
            row.id<BatchId>(1),
            QDateTime::fromString(row.rawText(2), Qt::ISODateWithMs),
            row.rawText(3),
            row.rawText(4),
            row.rawText(5),
            row.rawText(6),
            row.rawText(7),
            row.rawText(8),
            row.rawText(9),
            optionalText(row, 10),
            optionalText(row, 11),
            row.rawText(12),
            row.rawText(13)};
}

// The order of `blockColumns`.
JournalBlock readBlock(const Statement &row)
{
    return {row.id<BatchId>(2), QDateTime::fromString(row.rawText(3), Qt::ISODateWithMs),
            row.rawText(4),     row.rawText(5),
            row.rawText(6),     qsizetype(row.integer(1) - row.integer(0) + 1),
            row.bytes(7)};
}

/// What a reader can take of an entry that was hashed as it stands in the file.
JournalEntry readable(JournalEntry entry)
{
    for (QString *text : {&entry.by, &entry.indicator, &entry.unitKey, &entry.period, &entry.part,
                          &entry.edition, &entry.field, &entry.reason, &entry.source})
        *text = readableText(*text);
    for (std::optional<QString> *text : {&entry.before, &entry.after}) {
        if (*text)
            *text = readableText(**text);
    }
    return entry;
}

QList<JournalEntry> readable(const JournalBlock &block, JournalEntryId first)
{
    QList<JournalEntry> entries = entriesOf(block, first);
    for (JournalEntry &entry : entries)
        entry = readable(entry);
    return entries;
}

void sortById(QList<JournalEntry> &entries)
{
    std::ranges::sort(entries, {}, [](const JournalEntry &entry) { return entry.id.value(); });
}

/// Goes through entries and blocks in the order of their numbers.
class EntryReader
{
public:
    EntryReader(const Connection &connection, const QString &indicator, BatchId from)
        : m_rows(connection, entrySelection)
        , m_blocks(connection, blockSelection)
    {
        m_rows.run(indicator, indicator, from.value());
        m_blocks.run(indicator, indicator, from.value());
        m_hasRow = m_rows.next();
        m_hasBlock = m_blocks.next();
    }

    bool isAtEnd() const { return !m_hasRow && !m_hasBlock; }

    /// Of the next row or block.
    QList<JournalEntry> next()
    {
        QList<JournalEntry> entries;
        if (m_hasBlock && (!m_hasRow || m_blocks.integer(0) < m_rows.integer(0))) {
            entries = readable(readBlock(m_blocks), m_blocks.id<JournalEntryId>(0));
            m_hasBlock = m_blocks.next();
        } else {
            entries << readable(readEntry(m_rows));
            m_hasRow = m_rows.next();
        }
        return entries;
    }

private:
    Statement m_rows;
    Statement m_blocks;
    bool m_hasRow = false;
    bool m_hasBlock = false;
};

} // namespace

BatchId JournalTable::nextBatch() const
{
    return BatchId(m_connection.number(QStringLiteral(R"sql(
        SELECT max(coalesce((SELECT max(batch) FROM journal), 0),
                   coalesce((SELECT max(batch) FROM journal_block), 0)) + 1)sql")));
}

void JournalTable::append(const QList<JournalEntry> &entries) const
{
    JournalHead head = readJournalHead(m_connection);
    Statement insert(m_connection, QStringLiteral(R"sql(
        INSERT INTO journal (id, batch, at, by, indicator, unit_key, period, part, edition, field,
                             old, new, reason, source, previous_hash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"));
    for (JournalEntry entry : entries) {
        entry.by = readableLine(entry.by);
        entry.reason = readableLine(entry.reason);
        const QByteArray hash = hashOf(entry, head.hash);
        insert.run(head.id + 1, entry.batch, momentText(entry.at), entry.by, entry.indicator,
                   entry.unitKey, entry.period, entry.part, entry.edition, entry.field,
                   entry.before, entry.after, entry.reason, entry.source,
                   QString::fromLatin1(head.hash), QString::fromLatin1(hash));
        head = {head.id + 1, hash};
    }
    if (!entries.isEmpty())
        writeHead(m_connection, head);
}

void JournalTable::append(JournalBlock block) const
{
    const JournalHead head = readJournalHead(m_connection);
    block.by = readableLine(block.by);
    block.reason = readableLine(block.reason);
    const qint64 first = head.id + 1;
    const qint64 last = head.id + block.count;
    const QByteArray hash = hashOf(block, first, head.hash);
    Statement(m_connection, QStringLiteral(R"sql(
        INSERT INTO journal_block (first_id, last_id, batch, at, by, indicator, reason, content,
                                  previous_hash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"))
        .run(first, last, block.batch, momentText(block.at), block.by, block.indicator,
             block.reason, block.content, QString::fromLatin1(head.hash),
             QString::fromLatin1(hash));
    writeHead(m_connection, {last, hash});
}

QList<JournalEntry> JournalTable::entries(const QString &indicator) const
{
    QList<JournalEntry> list;
    EntryReader entries(m_connection, indicator, BatchId());
    while (!entries.isAtEnd())
        list << entries.next();
    return list;
}

QList<JournalEntry> JournalTable::entriesOf(const QString &indicator, const QString &unitKey,
                                            const QString &period, const QString &part) const
{
    QList<JournalEntry> list;
    Statement blocks(m_connection, blockColumns + QStringLiteral("WHERE indicator = ?"));
    blocks.run(indicator);
    const QByteArray unitText = unitKey.toUtf8();
    const QByteArray periodText = period.toUtf8();
    while (blocks.next()) {
        const JournalBlock block = readBlock(blocks);
        const auto first = blocks.id<JournalEntryId>(0);
        bool hasAny = false; // mostly not: no texts are made then
        if (block.content.contains(unitText))
            forEachRawEntry(block.content, {}, first, [&](const RawEntry &entry) {
                hasAny = hasAny || (entry.period == periodText && entry.unitKey == unitText);
            });
        if (!hasAny)
            continue;
        const QList<JournalEntry> entries = readable(block, first);
        std::ranges::copy_if(entries, std::back_inserter(list), [&](const JournalEntry &entry) {
            return entry.unitKey == unitKey && entry.period == period && entry.part == part;
        });
    }
    Statement rows(m_connection, entryColumns + QStringLiteral(R"sql(
        WHERE indicator = ? AND unit_key = ? AND period = ? AND part = ?)sql"));
    rows.run(indicator, unitKey, period, part);
    while (rows.next())
        list << readable(readEntry(rows));
    sortById(list);
    return list;
}

QList<JournalEntry> JournalTable::entriesBefore(JournalEntryId before, int most) const
{
    QList<JournalEntry> list;
    const qint64 bound = before.isValid() ? before.value() : std::numeric_limits<qint64>::max();
    Statement blocks(m_connection,
                     blockColumns + QStringLiteral("WHERE first_id < ? ORDER BY first_id DESC"));
    blocks.run(bound);
    while (list.size() < most && blocks.next()) {
        const QList<JournalEntry> entries =
            readable(readBlock(blocks), blocks.id<JournalEntryId>(0));
        std::ranges::copy_if(entries, std::back_inserter(list), [bound](const JournalEntry &entry) {
            return entry.id.value() < bound;
        });
    }
    Statement rows(m_connection,
                   entryColumns + QStringLiteral("WHERE id < ? ORDER BY id DESC LIMIT ?"));
    rows.run(bound, most);
    while (rows.next())
        list << readable(readEntry(rows));
    sortById(list);
    std::ranges::reverse(list);
    return list.mid(0, most);
}

qint64 JournalTable::size() const
{
    return readJournalHead(m_connection).id; // they are numbered without gaps
}

void JournalTable::forEachFrom(BatchId batch,
                               const std::function<void(const JournalEntry &)> &visit) const
{
    EntryReader entries(m_connection, {}, batch);
    while (!entries.isAtEnd()) {
        for (const JournalEntry &entry : entries.next())
            visit(entry);
    }
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journaltable.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

#include <QCryptographicHash>

#include <algorithm>
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
    return row.isNull(column) ? std::nullopt : std::optional(row.rawText(column));
}

const QString entryColumns = QStringLiteral(R"sql(
    SELECT id, batch, at, by, indicator, unit_key, period, part, edition, field, old, new, reason,
           source, previous_hash, hash
    FROM journal )sql");
const QString blockColumns = QStringLiteral(R"sql(
    SELECT first_id, last_id, batch, at, by, indicator, reason, content, previous_hash, hash
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

/// The hash is of the moment, which other texts can name too.
bool isAsWritten(const QString &text, const QDateTime &at)
{
    return text == at.toString(Qt::ISODateWithMs);
}

void sortById(QList<JournalEntry> &entries)
{
    std::ranges::sort(entries, {}, [](const JournalEntry &entry) { return entry.id.value(); });
}

/// One link of the chain: an entry or a block of them.
struct Link
{
    qint64 first = 0; ///< number of its first entry
    qint64 last = 0;
    QList<JournalEntry> entries;
    QString previousHash;
    QString hash;
    QString expectedHash; ///< behind `previousHash`; empty unless checked, or where none can fit
};

QString hashOf(const JournalBlock &block, qint64 first, const QString &previous)
{
    const QStringList parts{previous,
                            QString::number(first),
                            QString::number(first + block.count - 1),
                            QString::number(block.batch.value()),
                            block.at.toString(Qt::ISODateWithMs),
                            block.by,
                            block.indicator,
                            block.reason,
                            QString()};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(parts.join(unitSeparator).toUtf8());
    hash.addData(block.content);
    return QString::fromLatin1(hash.result().toHex());
}

/// Goes through entries and blocks in the order of their numbers.
class LinkReader
{
public:
    enum class Hashes { Ignored, Checked };

    LinkReader(const Connection &connection, const QString &indicator, BatchId from,
               Hashes hashes = Hashes::Ignored)
        : m_isChecking(hashes == Hashes::Checked)
        , m_rows(connection, entrySelection)
        , m_blocks(connection, blockSelection)
    {
        m_rows.run(indicator, indicator, from.value());
        m_blocks.run(indicator, indicator, from.value());
        m_hasRow = m_rows.next();
        m_hasBlock = m_blocks.next();
    }

    bool isAtEnd() const { return !m_hasRow && !m_hasBlock; }

    Link next()
    {
        const bool isBlock = m_hasBlock && (!m_hasRow || m_blocks.integer(0) < m_rows.integer(0));
        return isBlock ? nextBlock() : nextRow();
    }

private:
    Link nextRow()
    {
        const JournalEntry entry = readEntry(m_rows);
        const qint64 id = entry.id.value();
        Link link{id, id, {readable(entry)}, m_rows.text(14), m_rows.text(15), {}};
        if (m_isChecking && isAsWritten(m_rows.rawText(2), entry.at))
            link.expectedHash = hashOf(entry, link.previousHash);
        m_hasRow = m_rows.next();
        return link;
    }

    Link nextBlock()
    {
        const qint64 first = m_blocks.integer(0);
        Link link{first, m_blocks.integer(1), {}, m_blocks.text(8), m_blocks.text(9), {}};
        const JournalBlock block = readBlock(m_blocks);
        link.entries = readable(block, JournalEntryId(first));
        if (m_isChecking && isAsWritten(m_blocks.rawText(3), block.at))
            link.expectedHash = hashOf(block, first, link.previousHash);
        m_hasBlock = m_blocks.next();
        return link;
    }

    bool m_isChecking;
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
    Head head = readHead(m_connection);
    Statement insert(m_connection, QStringLiteral(R"sql(
        INSERT INTO journal (id, batch, at, by, indicator, unit_key, period, part, edition, field,
                             old, new, reason, source, previous_hash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"));
    for (JournalEntry entry : entries) {
        entry.by = readableLine(entry.by);
        entry.reason = readableLine(entry.reason);
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

void JournalTable::append(JournalBlock block) const
{
    const Head head = readHead(m_connection);
    block.by = readableLine(block.by);
    block.reason = readableLine(block.reason);
    const qint64 first = head.id + 1;
    const qint64 last = head.id + block.count;
    const QString hash = hashOf(block, first, head.hash);
    Statement(m_connection, QStringLiteral(R"sql(
        INSERT INTO journal_block (first_id, last_id, batch, at, by, indicator, reason, content,
                                  previous_hash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"))
        .run(first, last, block.batch, block.at.toString(Qt::ISODateWithMs), block.by,
             block.indicator, block.reason, block.content, head.hash, hash);
    writeHead(m_connection, {last, hash});
}

QList<JournalEntry> JournalTable::entries(const QString &indicator) const
{
    QList<JournalEntry> list;
    LinkReader links(m_connection, indicator, BatchId());
    while (!links.isAtEnd())
        list << links.next().entries;
    return list;
}

QList<JournalEntry> JournalTable::entriesOf(const QString &indicator, const QString &unitKey,
                                            const QString &period, const QString &part) const
{
    QList<JournalEntry> list;
    Statement blocks(m_connection, blockColumns + QStringLiteral("WHERE indicator = ?"));
    blocks.run(indicator);
    while (blocks.next()) {
        const QList<JournalEntry> entries =
            readable(readBlock(blocks), blocks.id<JournalEntryId>(0));
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
    return readHead(m_connection).id; // they are numbered without gaps
}

void JournalTable::forEachFrom(BatchId batch,
                               const std::function<void(const JournalEntry &)> &visit) const
{
    LinkReader links(m_connection, {}, batch);
    while (!links.isAtEnd()) {
        for (const JournalEntry &entry : links.next().entries)
            visit(entry);
    }
}

void JournalTable::verify(Found<JournalEntryId> &broken,
                          const std::function<void(const JournalEntry &)> &visit) const
{
    Head last;
    LinkReader links(m_connection, {}, BatchId(), LinkReader::Hashes::Checked);
    while (!links.isAtEnd()) {
        const Link link = links.next();
        const bool isWhole = link.entries.size() == link.last - link.first + 1;
        const bool fits = isWhole && link.first == last.id + 1 && link.previousHash == last.hash &&
                          link.hash == link.expectedHash;
        if (!fits)
            broken.add(JournalEntryId(link.first));
        last = {link.last, link.hash};
        for (const JournalEntry &entry : link.entries)
            visit(entry);
    }
    const Head head = readHead(m_connection);
    if (head.id != last.id || head.hash != last.hash)
        broken.add(JournalEntryId(head.id));
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the journal's table that goes through its chain.
#include "core/store/journalchain.h"

#include "core/store/connection.h"
#include "core/store/journaltable.h"
#include "core/store/nativestatement.h"
#include "core/store/statement.h"

namespace Core {

namespace {

/// One link of the chain: an entry or a block of them.
struct Link
{
    qint64 first = 0; ///< number of its first entry
    qint64 last = 0;
    bool isWhole = true; ///< it can be read, and as many entries stand in it as it says
    QByteArray previousHash;
    QByteArray hash;
    QByteArray expectedHash; ///< behind `previousHash`
};

/// Goes through entries and blocks in the order of their numbers, past Qt's driver: a journal has
/// more of them than any other table has rows.
class ChainReader
{
public:
    using Visit = std::function<void(const RawEntry &)>;

    explicit ChainReader(const Connection &connection)
        : m_rows(connection, R"sql(
            SELECT id, batch, at, by, indicator, unit_key, period, part, edition, field, old, new,
                   reason, source, previous_hash, hash
            FROM journal ORDER BY id)sql")
        , m_blocks(connection, R"sql(
            SELECT first_id, last_id, batch, at, by, indicator, reason, content, previous_hash, hash
            FROM journal_block ORDER BY first_id)sql")
        , m_hasRow(m_rows.next())
        , m_hasBlock(m_blocks.next())
    {}

    bool isAtEnd() const { return !m_hasRow && !m_hasBlock; }

    Link next(const Visit &visit)
    {
        const bool isBlock = m_hasBlock && (!m_hasRow || m_blocks.integer(0) < m_rows.integer(0));
        return isBlock ? nextBlock(visit) : nextRow(visit);
    }

private:
    Link nextRow(const Visit &visit)
    {
        constexpr int before = 10;
        constexpr int after = 11;
        constexpr int lastStated = 13;
        const qint64 id = m_rows.integer(0);
        Link link{id, id, isMoment(m_rows.text(2)), bytes(m_rows, 14), bytes(m_rows, 15), {}};
        LinkHash hash(link.previousHash);
        for (int column = 1; column <= lastStated; ++column) {
            if (column == before || column == after)
                hash.addOrNull(m_rows.textOrNull(column));
            else
                hash.add(m_rows.text(column));
        }
        link.expectedHash = hash.text();
        visit({JournalEntryId(id), m_rows.text(4), m_rows.text(5), m_rows.text(6), m_rows.text(7),
               m_rows.text(9), m_rows.textOrNull(before), m_rows.textOrNull(after)});
        m_hasRow = m_rows.next();
        return link;
    }

    Link nextBlock(const Visit &visit)
    {
        const qint64 first = m_blocks.integer(0);
        Link link{first, m_blocks.integer(1), false, bytes(m_blocks, 8), bytes(m_blocks, 9), {}};
        LinkHash hash(link.previousHash);
        for (int column = 0; column <= 6; ++column)
            hash.add(m_blocks.text(column));
        const QByteArrayView content = m_blocks.bytes(7);
        hash.add(content);
        link.expectedHash = hash.text();
        const qint64 count =
            forEachRawEntry(content, m_blocks.text(5), JournalEntryId(first), visit);
        link.isWhole = count == link.last - first + 1 && isMoment(m_blocks.text(3));
        m_hasBlock = m_blocks.next();
        return link;
    }

    static QByteArray bytes(const NativeStatement &row, int column)
    {
        return row.text(column).toByteArray();
    }

    /// The hash is of the moment as this program writes it; others can write it in many ways.
    /// Neighbours are often of the same one.
    bool isMoment(QByteArrayView text)
    {
        if (text == m_moment)
            return true;
        const QString words = QString::fromUtf8(text);
        if (QDateTime::fromString(words, Qt::ISODateWithMs).toString(Qt::ISODateWithMs) != words)
            return false;
        m_moment = text.toByteArray();
        return true;
    }

    NativeStatement m_rows;
    NativeStatement m_blocks;
    bool m_hasRow = false;
    bool m_hasBlock = false;
    QByteArray m_moment; ///< the last one that was looked at
};

} // namespace

JournalHead readJournalHead(const Connection &connection)
{
    Statement row(connection,
                  QStringLiteral("SELECT value FROM file_info WHERE name = 'journal_head'"));
    row.run();
    if (!row.next())
        return {};
    const QStringList parts = row.text(0).split(QLatin1Char(' '));
    return {parts.value(0).toLongLong(), parts.value(1).toUtf8()};
}

void JournalTable::verify(Found<JournalEntryId> &broken,
                          const std::function<void(const RawEntry &)> &visit,
                          const Progress &progress) const
{
    const JournalHead head = readJournalHead(m_connection);
    JournalHead last;
    for (ChainReader links(m_connection); !links.isAtEnd();) {
        const Link link = links.next(visit);
        const bool fits = link.isWhole && link.first == last.id + 1 &&
                          link.previousHash == last.hash && link.hash == link.expectedHash;
        if (!fits)
            broken.add(JournalEntryId(link.first));
        last = {link.last, link.hash};
        if (progress && !progress(last.id, head.id))
            throw SqlError{{Error::Kind::Cancelled, m_connection.path(), {}, {}}};
    }
    if (head.id != last.id || head.hash != last.hash)
        broken.add(JournalEntryId(head.id));
}

} // namespace Core

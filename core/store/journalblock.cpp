// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalblock.h"

#include <type_traits>

namespace Core {

namespace {

void writeNumber(QByteArray &bytes, quint32 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.append(char(number | 0x80));
    bytes.append(char(number));
}

/// Reads what the writer wrote; 0 and no text from where the content is damaged. `Text` is QString,
/// or QByteArrayView for the bytes as they are.
template<class Text>
class BlockReader
{
public:
    explicit BlockReader(QByteArrayView content)
        : m_content(content)
    {
        const quint32 count = number();
        for (quint32 i = 0; i < count && isWhole(); ++i)
            readText();
    }

    bool isWhole() const { return m_isWhole; }
    bool isAtEnd() const { return m_position >= m_content.size(); }

    quint32 number()
    {
        quint32 value = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            if (isAtEnd())
                break;
            const auto byte = quint8(m_content.at(m_position++));
            value |= quint32(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_isWhole = false;
        return 0;
    }

    std::optional<Text> text()
    {
        const quint32 which = number();
        if (which == 0)
            return std::nullopt;
        if (which <= quint32(m_texts.size()))
            return m_texts.at(which - 1);
        m_isWhole = false;
        return std::nullopt;
    }

    Text textOrEmpty() { return text().value_or(Text()); }

private:
    void readText()
    {
        const quint32 size = number();
        m_isWhole = m_isWhole && qsizetype(size) <= m_content.size() - m_position;
        if (!m_isWhole)
            return;
        const QByteArrayView bytes = m_content.sliced(m_position, qsizetype(size));
        if constexpr (std::is_same_v<Text, QString>)
            m_texts << QString::fromUtf8(bytes);
        else
            m_texts << bytes;
        m_position += size;
    }

    QByteArrayView m_content;
    qsizetype m_position = 0;
    bool m_isWhole = true;
    QList<Text> m_texts;
};

/// Calls `add` for each field of a block's content, with `entry` filled in; how many there are. An
/// entry has the same fields whatever its texts are.
template<class Text, class Entry, class Add>
qint64 readEntries(BlockReader<Text> reader, Entry &entry, JournalEntryId first, Add add)
{
    qint64 count = 0;
    while (reader.isWhole() && !reader.isAtEnd()) {
        entry.unitKey = reader.textOrEmpty();
        entry.period = reader.textOrEmpty();
        entry.part = reader.textOrEmpty();
        const Text edition = reader.textOrEmpty();
        const Text source = reader.textOrEmpty();
        const quint32 fields = reader.number();
        for (quint32 i = 0; i < fields && reader.isWhole(); ++i) {
            entry.id = JournalEntryId(first.value() + count);
            entry.field = reader.textOrEmpty();
            entry.before = reader.text();
            entry.after = reader.text();
            if (!reader.isWhole())
                break;
            ++count;
            add(edition, source);
        }
    }
    return count;
}

} // namespace

quint32 JournalBlockWriter::text(const QString &text)
{
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.cend())
        return *known;
    const QByteArray bytes = text.toUtf8();
    writeNumber(m_texts, quint32(bytes.size()));
    m_texts += bytes;
    return *m_numbers.insert(text, quint32(m_numbers.size() + 1));
}

void JournalBlockWriter::begin(const QString &unitKey, const QString &period, const QString &part,
                               const QString &edition, const QString &source)
{
    close();
    m_begun = m_changes.size();
    for (const QString &one : {unitKey, period, part, edition, source})
        writeNumber(m_changes, one.isEmpty() ? 0 : text(one));
}

void JournalBlockWriter::add(const QString &field, const std::optional<QString> &before,
                             const std::optional<QString> &after)
{
    writeNumber(m_fields, text(field));
    writeNumber(m_fields, before ? text(*before) : 0);
    writeNumber(m_fields, after ? text(*after) : 0);
    ++m_fieldCount;
    ++m_count;
}

void JournalBlockWriter::close()
{
    if (m_fieldCount == 0) {
        m_changes.truncate(m_begun);
        return;
    }
    writeNumber(m_changes, m_fieldCount);
    m_changes += m_fields;
    m_fields.clear();
    m_fieldCount = 0;
    m_begun = m_changes.size();
}

QByteArray JournalBlockWriter::take()
{
    close();
    QByteArray content;
    writeNumber(content, quint32(m_numbers.size()));
    content += m_texts + m_changes;
    *this = {};
    return content;
}

QList<JournalEntry> entriesOf(const JournalBlock &block, JournalEntryId first)
{
    QList<JournalEntry> entries;
    JournalEntry entry;
    entry.batch = block.batch;
    entry.at = block.at;
    entry.by = block.by;
    entry.indicator = block.indicator;
    entry.reason = block.reason;
    readEntries(BlockReader<QString>(block.content), entry, first,
                [&](const QString &edition, const QString &source) {
                    entry.edition = edition;
                    entry.source = source;
                    entries << entry;
                });
    return entries;
}

qint64 forEachRawEntry(QByteArrayView content, QByteArrayView indicator, JournalEntryId first,
                       const std::function<void(const RawEntry &)> &visit)
{
    RawEntry entry;
    entry.indicator = indicator;
    return readEntries(BlockReader<QByteArrayView>(content), entry, first,
                       [&](QByteArrayView, QByteArrayView) { visit(entry); });
}

} // namespace Core

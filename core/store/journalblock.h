// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journalentry.h"

#include <QByteArray>
#include <QHash>

#include <functional>

namespace Core {

/// Many changes of one batch and one indicator, which stand in one row of the file: a large import
/// would fill the journal with a hundred times the text of its table otherwise.
struct JournalBlock
{
    BatchId batch;
    QDateTime at; ///< UTC
    QString by;
    QString indicator; ///< code
    QString reason;
    qsizetype count = 0; ///< of its entries
    /// What differs from entry to entry. Numbers are written seven bits a byte, the lowest first,
    /// the eighth bit set where more follow. First the texts: how many there are, then the length
    /// in bytes and the UTF-8 of each; text 1 is the first, 0 is none (null). Then each
    /// observation: the texts of unit key, period, part, edition and source, how many fields
    /// changed, and of each field its name, the old and the new text.
    QByteArray content;
};

/// Fills a block, observation by observation.
class JournalBlockWriter
{
public:
    /// Begins the changes of an observation. The order is that of `JournalEntry`.
    void begin(const QString &unitKey, const QString &period, const QString &part,
               const QString &edition, const QString &source);
    void add(const QString &field, const std::optional<QString> &before,
             const std::optional<QString> &after);
    /// Entries added so far.
    qsizetype count() const { return m_count; }
    /// What was added; begins anew.
    QByteArray take();

private:
    quint32 text(const QString &text);
    void close();

    QHash<QString, quint32> m_numbers; ///< of the texts, from 1
    QByteArray m_texts;
    QByteArray m_changes;
    qsizetype m_begun = 0; ///< where the observation begins there
    QByteArray m_fields;   ///< of the observation that was begun
    quint32 m_fieldCount = 0;
    qsizetype m_count = 0;
};

/// The entries of a block, the first of them with that number. Fewer than `block.count` when the
/// content is damaged.
QList<JournalEntry> entriesOf(const JournalBlock &block, JournalEntryId first);

/// What an entry says of a field, as it stands in the file: UTF-8, or what others left for that.
struct RawEntry
{
    JournalEntryId id;
    QByteArrayView indicator;
    QByteArrayView unitKey;
    QByteArrayView period;
    QByteArrayView part;
    QByteArrayView field;
    std::optional<QByteArrayView> before;
    std::optional<QByteArrayView> after;
};

/// The same entries from a block's content, of the indicator; how many there are. What `visit` gets
/// holds as long as `content` does.
qint64 forEachRawEntry(QByteArrayView content, QByteArrayView indicator, JournalEntryId first,
                       const std::function<void(const RawEntry &)> &visit);

} // namespace Core

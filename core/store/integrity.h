// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace Core {

/// What `check` found of one sort: the first few by name, and how many there are. A file in which a
/// million values differ is told of in as few lines as one in which twenty do.
template<class T>
struct Found
{
    static constexpr qsizetype mostNamed = 20;

    QList<T> first;
    qint64 count = 0;

    void add(const T &one)
    {
        if (first.size() < mostNamed)
            first << one;
        ++count;
    }
    bool isEmpty() const { return count == 0; }
    qint64 unnamed() const { return count - first.size(); }
};

/// How something differs from what this program left.
enum class ForeignChange {
    Changed, ///< it has another content
    Removed, ///< it is no longer there
    Added,   ///< this program did not put it there
    Replaced ///< it had another content for a while, until this program wrote over it
};

/// A row of the catalogue, the rankings, the answers or the texts that another program wrote to.
struct ForeignRow
{
    ForeignChange change = ForeignChange::Changed;
    QString table;
    QString key;   ///< the row's primary key; empty: the seal of the whole table
    QString label; ///< what the row is about, as far as it can be told: "CQS03T 2025"
};

/// A field of a value that is not what the journal last wrote.
struct ForeignValue
{
    ForeignChange change = ForeignChange::Changed;
    QString indicator; ///< code
    QString unitKey;
    QString period;
    QString part;
    QString field; ///< as in the journal
    std::optional<QString> journalled;
    std::optional<QString> stored;
    JournalEntryId entry; ///< that wrote it; for Replaced the one that wrote over it
};

/// A row that refers to one which is not there.
struct BrokenReference
{
    QString table;
    qint64 row = 0;
    QString parent; ///< the table that lacks the row
};

/// What can still be read of a table in a damaged file.
struct ReadableTable
{
    QString table;
    qint64 rows = 0;
    bool isWhole = true;
};

/// What `check` found.
struct Integrity
{
    Found<QString> damage; ///< SQLite's own words
    Found<BrokenReference> references;
    Found<JournalEntryId> journal; ///< entries that were altered, and gaps
    Found<ForeignRow> rows;
    Found<ForeignValue> values;
    qint64 valuesRead = 0; ///< observations that were looked at
    /// What can still be read, by table; empty where nothing is damaged.
    QList<ReadableTable> readable;
};

} // namespace Core

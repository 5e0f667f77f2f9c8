// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/integrity.h"

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace Core {

class Connection;

/// A digest of every row that the journal is not compared with: the catalogue, the places of
/// rankings, answers to questions, texts of briefs, and what the file says about itself, the end of
/// the journal among it. The tables are read from the schema, so that a new one is sealed by
/// itself. Each transaction of ours renews the digests of the rows that it wrote, and of no others:
/// a row that another program changed, removed or added shows, also after later writes to its
/// table, until somebody brings it back or writes over it. The digests have no key: whoever
/// computes them anew as well can hide a change. Throws SqlError.
class Seal
{
public:
    explicit Seal(const Connection &connection)
        : m_connection(connection)
    {}

    /// Looks at a table before the transaction writes to it, or at all before a step of the
    /// schema's history changes them (an empty name). The second time does nothing.
    void beginWrite(const QString &table);
    /// Renews the digests of what was written since. To be called in the same transaction.
    void renew();

    /// Calls `found` for each row that is not as it was sealed, by table and key.
    void verify(Found<ForeignRow> &found) const;

private:
    /// Digests by the row's primary key.
    using Rows = QMap<QByteArray, QByteArray>;

    struct Begun
    {
        Rows rows;
        std::optional<Rows> sealed; ///< null where the table has no seal
    };

    void beginMigration();
    std::optional<QStringList> tables() const;
    Rows rowsOf(const QString &table) const;
    std::optional<Rows> sealOf(const QString &table) const;
    void save(const QString &table, const Rows &rows) const;
    static Rows renewed(const Begun &before, const Rows &now, bool keepsForeign);
    static QByteArray packed(const Rows &rows);
    static std::optional<Rows> unpacked(const QByteArray &bytes);
    QString labelOf(const QString &table, const QByteArray &key) const;

    const Connection &m_connection;
    QSet<QString> m_written; ///< sealed or not
    QMap<QString, Begun> m_begun;
    bool m_isMigration = false;
};

} // namespace Core

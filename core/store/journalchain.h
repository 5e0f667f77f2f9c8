// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <optional>

namespace Core {

class Connection;

/// The hash of one link of the journal's chain, an entry or a block: of all that it states, in the
/// order of its columns, behind the hash of the link before. UTF-8.
class LinkHash
{
public:
    explicit LinkHash(QByteArrayView previous) { m_hash.addData(previous); }

    void add(QByteArrayView text)
    {
        m_hash.addData("\x1f");
        m_hash.addData(text);
    }
    /// Null and empty differ.
    void addOrNull(std::optional<QByteArrayView> text)
    {
        add(text ? "=" : "-");
        m_hash.addData(text.value_or(QByteArrayView()));
    }
    /// As it stands in the file: hexadecimal digits.
    QByteArray text() const { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// The number and hash of the last entry; 0 and empty before the first.
struct JournalHead
{
    qint64 id = 0;
    QByteArray hash;
};

/// Throws SqlError.
JournalHead readJournalHead(const Connection &connection);

} // namespace Core

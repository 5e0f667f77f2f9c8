// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

class QFile;

namespace Core {

/// What a rollback journal says (sqlite.org/fileformat.html, section 3): pages as they were before
/// a change, and how many pages the file had.
struct RollbackJournal
{
    quint32 pageSize = 0;
    quint32 pageCount = 0;         ///< of the file before the change
    QHash<quint32, qint64> images; ///< place of a page's image in the journal, by the page's number

    /// Null when the file is no journal, or one that SQLite would not play in.
    static std::optional<RollbackJournal> read(QFile &file);
};

/// Whether a data file is the one whose change a journal beside it undoes.
enum class Belonging {
    Same,    ///< playing it in changes nothing
    Own,     ///< the change was interrupted before it was committed
    Unclear, ///< the file was committed once since then: by that change, or by another one
    Foreign, ///< the journal is of another state, or of another file
};

/// Compares the file with the images.
Belonging belonging(QFile &data, QFile &journalFile, const RollbackJournal &journal);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/indicator/catalogue.h"
#include "core/store/journalentry.h"

#include <functional>
#include <memory>

namespace Core {

class Connection;

/// An open file as everything sees it that a Store hands out: the connection, and what the file
/// describes as it was read last. Another connection may take the place of this one.
class FileState
{
public:
    FileState(std::unique_ptr<Connection> connection, const Clock &clock);
    ~FileState();
    FileState(const FileState &) = delete;
    FileState &operator=(const FileState &) = delete;

    const Connection &connection() const { return *m_connection; }
    Connection &connection() { return *m_connection; }
    void setConnection(std::unique_ptr<Connection> connection);
    const QString &path() const;
    QDateTime now() const { return m_clock.now(); }
    const Clock &clock() const { return m_clock; }

    /// The unit that the file names as its own; null in an empty file.
    UnitId home() const { return m_home; }
    void setHome(UnitId home) { m_home = home; }
    const Catalogue &catalogue() const { return m_catalogue; }
    /// All editions of all indices, by index, year and label.
    const QList<RankingEdition> &editions() const { return m_editions; }
    void setEditions(QList<RankingEdition> editions) { m_editions = std::move(editions); }

    /// From now on what is read must fit together. A file that is being made gets its home last.
    void setMade() { m_isMade = true; }
    /// Reads what the file describes.
    Result<> load();
    /// Runs `write` as one transaction and takes over what the file describes then. All or nothing:
    /// a file whose description cannot be read afterwards is as it was.
    Result<> describe(const std::function<void()> &write);
    /// Becomes what `other` is, which is done with then.
    void takeOver(FileState &other);

    /// Who, when and why, of the next batch. Throws SqlError.
    JournalEntry entryBy(const Origin &origin) const;
    /// Enters one change as a batch of its own. Throws SqlError.
    void enter(const Origin &origin, const QString &field, const QString &after) const;

private:
    struct Description
    {
        Catalogue catalogue;
        QList<RankingEdition> editions;
        UnitId home;
    };

    /// What the file describes, as it stands there; throws SqlError.
    Description description() const;
    void take(Description description);

    std::unique_ptr<Connection> m_connection;
    const Clock &m_clock;
    UnitId m_home;
    Catalogue m_catalogue;
    QList<RankingEdition> m_editions;
    bool m_isMade = false;
};

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filestate.h"

#include "core/store/cataloguecheck.h"
#include "core/store/connection.h"
#include "core/store/journaltable.h"
#include "core/store/programmetable.h"
#include "core/store/rankingtable.h"
#include "core/store/sqlerror.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "core/store/unittable.h"

namespace Core {

namespace {

/// The unit that the file names as its own; null where it names none.
UnitId storedHome(const Connection &connection)
{
    Statement row(
        connection,
        QStringLiteral("SELECT value, name AS id FROM file_info WHERE name = 'home_unit'"));
    row.run();
    if (!row.next())
        return {};
    bool isNumber = false;
    const UnitId home(row.text(0).toLongLong(&isNumber));
    if (!isNumber || !home.isValid())
        throw row.wrongValue(0);
    return home;
}

} // namespace

FileState::FileState(std::unique_ptr<Connection> connection, const Clock &clock)
    : m_connection(std::move(connection))
    , m_clock(clock)
{}

FileState::~FileState() = default;

void FileState::setConnection(std::unique_ptr<Connection> connection)
{
    m_connection = std::move(connection);
}

const QString &FileState::path() const
{
    return m_connection->path();
}

Result<> FileState::load()
{
    return guarded<void>([this]() -> Result<> {
        take(description());
        return {};
    });
}

FileState::Description FileState::description() const
{
    const ProgrammeTable programmes(*m_connection);
    const UnitTable units(*m_connection);
    const RankingTable rankings(*m_connection);
    Description now{Catalogue(programmes.programmes(), programmes.indicators(), units.all(),
                              rankings.indices(), units.regions()),
                    rankings.editions(), storedHome(*m_connection)};
    if (!m_isMade) // a file that is being made gets its home last
        return now;
    if (const Result<> sound = checkCatalogue(now.catalogue, now.editions, now.home, path());
        !sound)
        throw SqlError{sound.error()};
    return now;
}

void FileState::take(Description description)
{
    m_catalogue = std::move(description.catalogue);
    m_editions = std::move(description.editions);
    m_home = description.home;
}

Result<> FileState::describe(const std::function<void()> &write)
{
    return guarded<void>([&]() -> Result<> {
        Transaction transaction(*m_connection);
        write();
        Description now = description();
        transaction.commit();
        take(std::move(now));
        return {};
    });
}

void FileState::takeOver(FileState &other)
{
    m_connection = std::move(other.m_connection);
    m_home = other.m_home;
    m_catalogue = std::move(other.m_catalogue);
    m_editions = std::move(other.m_editions);
}

JournalEntry FileState::entryBy(const Origin &origin) const
{
    JournalEntry entry;
    entry.batch = JournalTable(*m_connection).nextBatch();
    entry.at = now();
    entry.by = origin.by;
    entry.reason = origin.reason;
    return entry;
}

void FileState::enter(const Origin &origin, const QString &field, const QString &after) const
{
    JournalEntry entry = entryBy(origin);
    entry.field = field;
    entry.after = after;
    JournalTable(*m_connection).append({entry});
}

} // namespace Core

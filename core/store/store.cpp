// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/connection.h"
#include "core/store/filecheck.h"
#include "core/store/filestate.h"
#include "core/store/journaltable.h"
#include "core/store/migrations.h"
#include "core/store/nativestatement.h"
#include "core/store/pagecheck.h"
#include "core/store/programmetable.h"
#include "core/store/schema.h"
#include "core/store/sqlerror.h"
#include "core/store/sqlite.h"
#include "core/store/statement.h"
#include "core/store/storefile.h"
#include "core/store/transaction.h"
#include "core/store/unittable.h"

#include <QCoreApplication>
#include <QHash>

namespace Core {

Store::Store(std::unique_ptr<Connection> connection, const Clock &clock)
    : m_file(std::make_unique<FileState>(std::move(connection), clock))
    , m_observations(*m_file)
    , m_rankings(*m_file)
    , m_office(*m_file)
    , m_answers(*m_file)
    , m_journal(*m_file)
{}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Clock &clock)
{
    auto connection = createFile(path);
    if (!connection)
        return failure(connection.error());
    return loaded(std::unique_ptr<Store>(new Store(std::move(*connection), clock)));
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Clock &clock,
                                           const Opening &opening)
{
    const auto mode = opening.isReadOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite;
    auto opened = openFile(path, mode, opening.patience);
    if (!opened)
        return failure(opened.error());
    std::unique_ptr<Store> store(new Store(nullptr, clock));
    store->m_opening = {opening.isReadOnly, opening.patience, {}};
    opened->remarks = opening.remarks + opened->remarks;
    store->take(std::move(*opened));
    return loaded(std::move(store));
}

Result<std::unique_ptr<Store>> Store::loaded(std::unique_ptr<Store> store)
{
    if (const auto version = store->dataVersion(); !version)
        return failure(version.error());
    else
        store->m_dataVersion = *version;
    if (const Result<> catalogue = store->m_file->load(); !catalogue)
        return failure(catalogue.error());
    return store;
}

/// SQLite's number of what this connection sees: another one after a change by others.
Result<qint64> Store::dataVersion() const
{
    return guarded<qint64>([this] { return Sqlite::changeNumber(m_file->connection()); });
}

/// Asks without waiting for others who lock the file.
template<class Answer>
Result<Answer> Store::atOnce(const std::function<Result<Answer>()> &ask) const
{
    const int before = m_file->connection().patience();
    const auto wait = [this](int milliseconds) {
        return guarded<void>([&]() -> Result<> {
            m_file->connection().setPatience(milliseconds);
            return {};
        });
    };
    const Result<Answer> answer = wait(0).and_then(ask);
    return wait(before).and_then([&] { return answer; });
}

bool Store::isReadable() const
{
    const auto version = atOnce<qint64>([this] { return dataVersion(); });
    return version || version.error().kind != Error::Kind::FileBusy;
}

void Store::take(OpenedFile opened)
{
    m_pageCheck.reset();
    m_file->setConnection(std::move(opened.connection));
    m_file->setMade();
    m_isReadOnly = opened.isReadOnly;
    m_remarks = opened.remarks;
    m_isUnproven = opened.isUnproven;
    m_file->connection().setWriteGate([this] { admitWrite(); });
}

void Store::refuseUntilChecked()
{
    m_waitsForCheck = false;
    beginCheck();
}

void Store::beginCheck()
{
    if (m_isUnproven && !m_pageCheck)
        m_pageCheck = std::make_unique<PageCheck>(path());
}

std::optional<int> Store::checkedPercent() const
{
    return m_pageCheck && !m_pageCheck->isDone() ? std::optional(m_pageCheck->percent())
                                                 : std::nullopt;
}

void Store::admitWrite()
{
    beginCheck();
    if (!m_pageCheck)
        return;
    if (!m_waitsForCheck && !m_pageCheck->isDone())
        throw SqlError{{Error::Kind::FileBeingChecked, path(), {}, {}}};
    if (const Result<> &whole = m_pageCheck->outcome(); !whole)
        throw SqlError{whole.error()};
}

/// What lies under the name now, against what was read last.
Result<Store::Seen> Store::lookAgain()
{
    return guarded<Seen>([this]() -> Result<Seen> {
        if (hasMoved(m_file->connection()))
            return Seen::Replaced;
        const Result<qint64> version = dataVersion();
        if (!version)
            return failure(version.error());
        if (*version == m_dataVersion)
            return Seen::Same;
        // It may be another file by now, copied over this one.
        checkIdentity(m_file->connection());
        if (Sqlite::schemaNumber(m_file->connection()) != schemaVersion())
            return Seen::Replaced;
        checkSchema(m_file->connection());
        return m_file->load().map([&] {
            m_dataVersion = *version;
            return Seen::Changed;
        });
    });
}

Result<bool> Store::catchUp()
{
    const auto seen = atOnce<Seen>([this] { return lookAgain(); });
    if (!seen && seen.error().kind == Error::Kind::FileBusy)
        return false;
    if (!seen)
        return failure(seen.error());
    if (*seen != Seen::Replaced)
        return *seen == Seen::Changed;
    auto other = open(path(), m_file->clock(), m_opening);
    if (!other)
        return failure(other.error());
    takeOver(**other);
    return true;
}

void Store::takeOver(Store &other)
{
    m_file->takeOver(*other.m_file);
    m_file->connection().setWriteGate([this] { admitWrite(); });
    m_pageCheck.reset();
    m_isUnproven = other.m_isUnproven;
    m_isReadOnly = other.m_isReadOnly;
    m_remarks = other.m_remarks;
    m_dataVersion = other.m_dataVersion;
    if (!m_waitsForCheck)
        beginCheck();
}

void Store::setPatience(int milliseconds)
{
    // At worst a statement waits longer or shorter.
    [[maybe_unused]] const Result<> set = guarded<void>([&]() -> Result<> {
        m_file->connection().setPatience(milliseconds);
        return {};
    });
    m_opening.patience = milliseconds;
}

const QString &Store::path() const
{
    return m_file->path();
}

int Store::thisYear() const
{
    return m_file->now().toLocalTime().date().year();
}

UnitId Store::home() const
{
    return m_file->home();
}

const Catalogue &Store::catalogue() const
{
    return m_file->catalogue();
}

const Programme *Store::mainProgramme() const
{
    return catalogue().programmes().isEmpty() ? nullptr : &catalogue().programmes().first();
}

Result<> Store::setHome(UnitId unit, const Origin &origin)
{
    const Result<> set = guarded<void>([&]() -> Result<> {
        Transaction transaction(m_file->connection());
        Statement(m_file->connection(), QStringLiteral(R"sql(
            INSERT INTO file_info (name, value) VALUES ('home_unit', ?)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value)sql"))
            .run(QString::number(unit.value()));
        const Unit *before = catalogue().unit(m_file->home());
        const Unit *after = catalogue().unit(unit);
        JournalEntry entry = m_file->entryBy(origin);
        entry.field = homeField;
        entry.before = before ? std::optional(before->key) : std::nullopt;
        entry.after = after ? std::optional(after->key) : std::nullopt;
        JournalTable(m_file->connection()).append({entry});
        transaction.commit();
        return {};
    });
    return set.map([&] { m_file->setHome(unit); });
}

/// An indicator's code is its own in the whole file: another programme may not take it over, and
/// values that are there keep the kind they were entered as.
Result<> Store::checkCodes(const Programme &programme, const QList<Indicator> &indicators) const
{
    const Programme *known = catalogue().programme(programme.code);
    for (const Indicator &indicator : indicators) {
        const Indicator *stored = catalogue().indicator(indicator.code);
        if (!stored)
            continue;
        if (!known || stored->programme != known->id)
            return failure({Error::Kind::BadProgrammeFile,
                            programme.code,
                            {indicator.code, QString::fromLatin1(QT_TRANSLATE_NOOP(
                                                 "Errors", "this code belongs to an indicator of "
                                                           "another programme"))},
                            {}});
        if (stored->kind == indicator.kind)
            continue;
        const Result<QList<Observation>> values = m_observations.of(stored->id);
        if (!values)
            return failure(values.error());
        if (!values->isEmpty())
            return failure({Error::Kind::BadProgrammeFile,
                            programme.code,
                            {indicator.code, QString::fromLatin1(QT_TRANSLATE_NOOP(
                                                 "Errors", "the indicator has values of another "
                                                           "kind in this file"))},
                            {}});
    }
    return {};
}

Result<> Store::saveProgramme(const Programme &programme, const QList<Indicator> &indicators,
                              const Origin &origin, const Progress &progress)
{
    if (const Result<> free = checkCodes(programme, indicators); !free)
        return free;
    return m_file->describe([&] {
        const ProgrammeTable table(m_file->connection());
        const ProgrammesThen before{table.programmes(), table.indicators()};
        if (!table.save(programme, indicators, progress))
            throw SqlError{{Error::Kind::Cancelled, programme.code, {}, {}}};
        const ProgrammesThen after{table.programmes(), table.indicators()};
        JournalTable(m_file->connection())
            .append(programmeChanges(before, after, m_file->entryBy(origin)));
    });
}

Result<> Store::addUnits(const QList<Unit> &units, const QStringList &parents, const Origin &origin)
{
    Q_ASSERT(units.size() == parents.size());
    return m_file->describe([&] {
        const UnitTable table(m_file->connection());
        QHash<QString, UnitId> ids;
        for (qsizetype i = 0; i < units.size(); ++i) {
            Unit unit = units.at(i);
            unit.parent = ids.value(parents.at(i));
            ids.insert(unit.key, table.insert(unit));
        }
        m_file->enter(origin, unitsField, QString::number(units.size()));
    });
}

Result<> Store::addSuccessions(const QList<Succession> &successions, const Origin &origin)
{
    return guarded<void>([&]() -> Result<> {
        Transaction transaction(m_file->connection());
        for (const Succession &succession : successions)
            UnitTable(m_file->connection()).insert(succession);
        m_file->enter(origin, successionsField, QString::number(successions.size()));
        transaction.commit();
        return {};
    });
}

Result<> Store::addRegions(const QList<Region> &regions, const Origin &origin)
{
    return m_file->describe([&] {
        for (const Region &region : regions)
            UnitTable(m_file->connection()).insert(region);
        m_file->enter(origin, regionsField, QString::number(regions.size()));
    });
}

Result<Integrity> Store::check(const Progress &progress) const
{
    return guarded<Integrity>([&] { return checkedFile(m_file->connection(), progress); });
}

Result<Integrity> Store::checkDamaged(const QString &path, const Progress &progress)
{
    auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return failure(connection.error());
    return guarded<Integrity>([&] { return checkedDamagedFile(**connection, progress); });
}

} // namespace Core

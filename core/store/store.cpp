// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/indicator/observationrules.h"
#include "core/store/cataloguecheck.h"
#include "core/store/connection.h"
#include "core/store/filecheck.h"
#include "core/store/journalfields.h"
#include "core/store/migrations.h"
#include "core/store/nativestatement.h"
#include "core/store/observationtable.h"
#include "core/store/pagecheck.h"
#include "core/store/programmetable.h"
#include "core/store/rankingtable.h"
#include "core/store/rankobservations.h"
#include "core/store/schema.h"
#include "core/store/sqlerror.h"
#include "core/store/statement.h"
#include "core/store/storefile.h"
#include "core/store/transaction.h"
#include "core/store/unittable.h"

#include <QFileInfo>

#include <algorithm>

namespace Core {

namespace {

constexpr qsizetype mostWaitingEntries = 4096; ///< of the journal, before they are written

Observation emptyObservation(const ObservationKey &key)
{
    Observation observation;
    observation.key = key;
    return observation;
}

/// An observation without a figure does not exist, whatever its other fields say.
Observation kept(const Observation &observation)
{
    return observation.isEmpty() ? emptyObservation(observation.key) : observation;
}

/// What was made or changed from `before` to `after`, of which each has all of the file.
QList<JournalEntry> editionChanges(const QList<RankingEdition> &before,
                                   const QList<RankingEdition> &after, JournalEntry entry)
{
    QList<JournalEntry> entries;
    for (const RankingEdition &now : after) {
        const auto old =
            std::find_if(before.cbegin(), before.cend(),
                         [&now](const RankingEdition &one) { return one.id == now.id; });
        if (old != before.cend() && old->outOf == now.outOf)
            continue;
        entry.period = QString::number(now.year);
        entry.edition = now.label;
        entry.field = editionField + (old == before.cend() ? wasAdded : QStringLiteral("out_of"));
        entry.before =
            old == before.cend() ? std::nullopt : std::optional(QString::number(old->outOf));
        entry.after = QString::number(now.outOf);
        entries << entry;
    }
    return entries;
}

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

Store::Store(std::unique_ptr<Connection> connection, const Clock &clock)
    : m_connection(std::move(connection))
    , m_clock(clock)
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
    if (const Result<> catalogue = store->loadCatalogue(); !catalogue)
        return failure(catalogue.error());
    return store;
}

/// SQLite's number of what this connection sees: another one after a change by others.
Result<qint64> Store::dataVersion() const
{
    return guarded<qint64>(
        [this] { return m_connection->number(QStringLiteral("PRAGMA data_version")); });
}

/// Asks without waiting for others who lock the file.
template<class Answer>
Result<Answer> Store::atOnce(const std::function<Result<Answer>()> &ask) const
{
    const int before = m_connection->patience();
    const auto wait = [this](int milliseconds) {
        return guarded<void>([&]() -> Result<> {
            m_connection->setPatience(milliseconds);
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
    m_connection = std::move(opened.connection);
    m_isMade = true;
    m_isReadOnly = opened.isReadOnly;
    m_remarks = opened.remarks;
    m_isUnproven = opened.isUnproven;
    m_connection->setWriteGate([this] { admitWrite(); });
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
        if (hasMoved(*m_connection))
            return Seen::Replaced;
        const Result<qint64> version = dataVersion();
        if (!version)
            return failure(version.error());
        if (*version == m_dataVersion)
            return Seen::Same;
        // It may be another file by now, copied over this one.
        checkIdentity(*m_connection);
        if (m_connection->number(QStringLiteral("PRAGMA user_version")) != schemaVersion())
            return Seen::Replaced;
        checkSchema(*m_connection);
        return loadCatalogue().map([&] {
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
    auto other = open(path(), m_clock, m_opening);
    if (!other)
        return failure(other.error());
    takeOver(**other);
    return true;
}

void Store::takeOver(Store &other)
{
    m_connection = std::move(other.m_connection);
    m_connection->setWriteGate([this] { admitWrite(); });
    m_pageCheck.reset();
    m_isUnproven = other.m_isUnproven;
    m_isReadOnly = other.m_isReadOnly;
    m_remarks = other.m_remarks;
    m_catalogue = other.m_catalogue;
    m_editions = other.m_editions;
    m_home = other.m_home;
    m_dataVersion = other.m_dataVersion;
    if (!m_waitsForCheck)
        beginCheck();
}

void Store::setPatience(int milliseconds)
{
    // At worst a statement waits longer or shorter.
    [[maybe_unused]] const Result<> set = guarded<void>([&]() -> Result<> {
        m_connection->setPatience(milliseconds);
        return {};
    });
    m_opening.patience = milliseconds;
}

const QString &Store::path() const
{
    return m_connection->path();
}

int Store::thisYear() const
{
    return m_clock.now().toLocalTime().date().year();
}

Result<> Store::loadCatalogue()
{
    return guarded<void>([this]() -> Result<> {
        take(description());
        return {};
    });
}

Store::Description Store::description() const
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

void Store::take(Description description)
{
    m_catalogue = std::move(description.catalogue);
    m_editions = std::move(description.editions);
    m_home = description.home;
}

Result<> Store::describe(const std::function<void()> &write)
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

QList<RankingEdition> Store::editionsOf(RankingIndexId index) const
{
    QList<RankingEdition> list;
    std::copy_if(m_editions.cbegin(), m_editions.cend(), std::back_inserter(list),
                 [index](const RankingEdition &edition) { return edition.index == index; });
    return list;
}

RankObservations Store::ranks() const
{
    return {*m_connection, m_catalogue, m_editions};
}

Result<QList<Observation>> Store::observations() const
{
    return guarded<QList<Observation>>(
        [this] { return ObservationTable(*m_connection, m_catalogue).all() + ranks().all(); });
}

Result<> Store::forEachObservation(const std::function<void(const Observation &)> &visit) const
{
    return guarded<void>([&]() -> Result<> {
        ObservationTable(*m_connection, m_catalogue).forEach(visit);
        for (const Observation &rank : ranks().all())
            visit(rank);
        return {};
    });
}

Result<> Store::forEachSeries(const std::function<void(const QList<Observation> &series)> &visit,
                              const Progress &progress) const
{
    return guarded<void>([&]() -> Result<> {
        const qint64 total =
            m_connection->number(QStringLiteral("SELECT max(id) FROM observation"));
        qint64 count = 0;
        QList<Observation> series;
        const auto give = [&] {
            visit(series);
            count += series.size();
            series.clear();
            if (progress && !progress(qMin(count, total), total))
                throw SqlError{{Error::Kind::Cancelled, path(), {}, {}}};
        };
        const auto add = [&](const Observation &next) {
            const bool isSame = !series.isEmpty() &&
                                series.last().key.indicator == next.key.indicator &&
                                series.last().key.unit == next.key.unit;
            if (!isSame && !series.isEmpty())
                give();
            series << next;
        };
        ObservationTable(*m_connection, m_catalogue).forEachByIndicator(add);
        QList<Observation> places = ranks().all();
        std::stable_sort(places.begin(), places.end(),
                         [](const Observation &a, const Observation &b) {
                             return std::pair(a.key.indicator.value(), a.key.unit.value()) <
                                    std::pair(b.key.indicator.value(), b.key.unit.value());
                         });
        for (const Observation &place : places)
            add(place);
        if (!series.isEmpty())
            give();
        return {};
    });
}

Result<QList<Observation>> Store::observationsOf(UnitId unit) const
{
    return guarded<QList<Observation>>([&] {
        return ObservationTable(*m_connection, m_catalogue).ofUnit(unit) + ranks().ofUnit(unit);
    });
}

Result<QList<Observation>> Store::annualObservationsOf(UnitId unit) const
{
    return guarded<QList<Observation>>([&] {
        return ObservationTable(*m_connection, m_catalogue).annualOfUnit(unit) +
               ranks().ofUnit(unit);
    });
}

Result<QList<Observation>> Store::observationsOf(IndicatorId indicator) const
{
    return guarded<QList<Observation>>([&] {
        return ObservationTable(*m_connection, m_catalogue).ofIndicator(indicator) +
               ranks().ofIndicator(indicator);
    });
}

Result<QList<Observation>> Store::annualObservationsOf(IndicatorId indicator) const
{
    return guarded<QList<Observation>>([&] {
        return ObservationTable(*m_connection, m_catalogue).annualOfIndicator(indicator) +
               ranks().ofIndicator(indicator);
    });
}

Result<QList<Observation>> Store::observationsIn(const Period &period) const
{
    return guarded<QList<Observation>>([&] {
        QList<Observation> places = ranks().all();
        places.removeIf([&period](const Observation &place) { return place.key.period != period; });
        return ObservationTable(*m_connection, m_catalogue).inPeriod(period) + places;
    });
}

std::optional<Observation> Store::stored(const ObservationKey &key) const
{
    return ranks().indexOf(key.indicator) ? ranks().find(key)
                                          : ObservationTable(*m_connection, m_catalogue).find(key);
}

Result<std::optional<Observation>> Store::observation(const ObservationKey &key) const
{
    return guarded<std::optional<Observation>>([&] { return stored(key); });
}

Result<QList<RankingEntry>> Store::entries(EditionId edition) const
{
    return guarded<QList<RankingEntry>>(
        [&] { return RankingTable(*m_connection, &m_catalogue).entries(edition); });
}

QList<JournalEntry> Store::write(const Observation &observation, const JournalEntry &model)
{
    if (ranks().indexOf(observation.key.indicator)) {
        const QList<RankingEdition> before = m_editions;
        ranks().write(observation);
        m_editions = RankingTable(*m_connection).editions();
        JournalEntry entry = model;
        entry.indicator = m_catalogue.indicator(observation.key.indicator)->code;
        return editionChanges(before, m_editions, entry);
    }
    if (observation.isEmpty()) {
        ObservationTable(*m_connection, m_catalogue).remove(observation.key);
    } else {
        ObservationTable(*m_connection, m_catalogue).save(observation);
    }
    return {};
}

Result<Recorded> Store::record(const QList<Observation> &observations, const Origin &origin)
{
    const QList<RankingEdition> editions = m_editions;
    const Result<Recorded> recorded = guarded<Recorded>([&]() -> Result<Recorded> {
        Transaction transaction(*m_connection);
        const JournalTable journal(*m_connection);
        const JournalEntry model = entryBy(origin);
        Recorded done{model.batch, {}, {}};
        QList<JournalEntry> entries;
        for (const Observation &after : observations) {
            const Result<> allowed =
                checkObservation(after, *m_catalogue.indicator(after.key.indicator),
                                 *m_catalogue.unit(after.key.unit));
            if (!allowed)
                return failure(allowed.error());
            const Observation before = stored(after.key).value_or(emptyObservation(after.key));
            const QList<JournalEntry> changed = changes(before, after, done.batch, origin);
            if (changed.isEmpty())
                continue;
            entries << write(after, model) << changed;
            if (entries.size() >= mostWaitingEntries) {
                journal.append(entries);
                entries.clear();
            }
            done.before.prepend(before);
            done.after << after;
        }
        journal.append(entries);
        transaction.commit();
        return done;
    });
    if (!recorded)
        m_editions = editions; // without those that the rolled-back transaction had made
    return recorded;
}

QList<JournalEntry> Store::changes(const Observation &before, const Observation &after,
                                   BatchId batch, const Origin &origin) const
{
    QList<JournalEntry> entries;
    forEachChangedField(before, kept(after),
                        [&](int, const QString &field, const std::optional<QString> &old,
                            const std::optional<QString> &now) {
                            entries
                                << JournalEntry{{},
                                                batch,
                                                m_clock.now(),
                                                origin.by,
                                                m_catalogue.indicator(after.key.indicator)->code,
                                                m_catalogue.unit(after.key.unit)->key,
                                                after.key.period.code(),
                                                after.key.part,
                                                after.key.edition,
                                                field,
                                                old,
                                                now,
                                                origin.reason,
                                                after.source};
                        });
    return entries;
}

Result<QList<JournalEntry>> Store::journal(const QString &indicator) const
{
    return guarded<QList<JournalEntry>>(
        [&] { return JournalTable(*m_connection).entries(indicator); });
}

Result<QList<JournalEntry>> Store::journalOf(const ObservationKey &key) const
{
    const Indicator *indicator = m_catalogue.indicator(key.indicator);
    const Unit *unit = m_catalogue.unit(key.unit);
    if (!indicator || !unit)
        return QList<JournalEntry>();
    return guarded<QList<JournalEntry>>([&] {
        return JournalTable(*m_connection)
            .entriesOf(indicator->code, unit->key, key.period.code(), key.part);
    });
}

Result<QList<JournalEntry>> Store::journalBefore(JournalEntryId before, int most) const
{
    return guarded<QList<JournalEntry>>(
        [&] { return JournalTable(*m_connection).entriesBefore(before, most); });
}

Result<qint64> Store::journalSize() const
{
    return guarded<qint64>([this] { return JournalTable(*m_connection).size(); });
}

Result<> Store::forEachEntryFrom(BatchId batch,
                                 const std::function<void(const JournalEntry &)> &visit) const
{
    return guarded<void>([&]() -> Result<> {
        JournalTable(*m_connection).forEachFrom(batch, visit);
        return {};
    });
}

Result<Integrity> Store::check(const Progress &progress) const
{
    return guarded<Integrity>([&] { return checkedFile(*m_connection, progress); });
}

Result<Integrity> Store::checkDamaged(const QString &path, const Progress &progress)
{
    auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return failure(connection.error());
    return guarded<Integrity>([&] { return checkedDamagedFile(**connection, progress); });
}

} // namespace Core

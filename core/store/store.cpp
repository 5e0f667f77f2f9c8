// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/indicator/observationrules.h"
#include "core/store/connection.h"
#include "core/store/filecheck.h"
#include "core/store/journalfields.h"
#include "core/store/observationtable.h"
#include "core/store/programmetable.h"
#include "core/store/rankingtable.h"
#include "core/store/rankobservations.h"
#include "core/store/sqlerror.h"
#include "core/store/statement.h"
#include "core/store/storefile.h"
#include "core/store/transaction.h"
#include "core/store/unittable.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>

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

/// SQLite writes its journal beside the file.
bool isProtected(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable());
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
    auto connection = openFile(path, mode, opening.patience);
    if (!connection)
        return failure(connection.error());
    std::unique_ptr<Store> store(new Store(std::move(*connection), clock));
    store->m_isReadOnly = opening.isReadOnly || isProtected(path);
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

bool Store::isReadable() const
{
    const auto version = dataVersionAtOnce();
    return version || version.error().kind != Error::Kind::FileBusy;
}

/// The same without waiting for others who lock the file.
Result<qint64> Store::dataVersionAtOnce() const
{
    const int before = m_connection->patience();
    const auto wait = [this](int milliseconds) {
        return guarded<void>([&]() -> Result<> {
            m_connection->setPatience(milliseconds);
            return {};
        });
    };
    const auto version = wait(0).and_then([this] { return dataVersion(); });
    return wait(before).and_then([&] { return version; });
}

Result<bool> Store::catchUp()
{
    const auto version = dataVersionAtOnce();
    if (!version && version.error().kind == Error::Kind::FileBusy)
        return false;
    if (!version)
        return failure(version.error());
    if (*version == m_dataVersion)
        return false;
    return loadCatalogue().map([&] {
        m_dataVersion = *version;
        return true;
    });
}

void Store::setPatience(int milliseconds)
{
    // At worst a statement waits longer or shorter.
    [[maybe_unused]] const Result<> set = guarded<void>([&]() -> Result<> {
        m_connection->setPatience(milliseconds);
        return {};
    });
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
    return {Catalogue(programmes.programmes(), programmes.indicators(), units.all(),
                      rankings.indices(), units.regions()),
            rankings.editions(),
            UnitId(m_connection->number(QStringLiteral(
                "SELECT CAST(value AS INTEGER) FROM file_info WHERE name = 'home_unit'")))};
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
        [this] { return ObservationTable(*m_connection).all() + ranks().all(); });
}

Result<> Store::forEachObservation(const std::function<void(const Observation &)> &visit) const
{
    return guarded<void>([&]() -> Result<> {
        ObservationTable(*m_connection).forEach(visit);
        for (const Observation &rank : ranks().all())
            visit(rank);
        return {};
    });
}

Result<>
Store::forEachSeries(const std::function<void(const QList<Observation> &series)> &visit) const
{
    return guarded<void>([&]() -> Result<> {
        QList<Observation> series;
        const auto add = [&](const Observation &next) {
            const bool isSame = !series.isEmpty() &&
                                series.last().key.indicator == next.key.indicator &&
                                series.last().key.unit == next.key.unit;
            if (!isSame && !series.isEmpty()) {
                visit(series);
                series.clear();
            }
            series << next;
        };
        ObservationTable(*m_connection).forEachByIndicator(add);
        QList<Observation> places = ranks().all();
        std::stable_sort(places.begin(), places.end(),
                         [](const Observation &a, const Observation &b) {
                             return std::tie(a.key.indicator, a.key.unit) <
                                    std::tie(b.key.indicator, b.key.unit);
                         });
        for (const Observation &place : places)
            add(place);
        if (!series.isEmpty())
            visit(series);
        return {};
    });
}

Result<QList<Observation>> Store::observationsOf(UnitId unit) const
{
    return guarded<QList<Observation>>(
        [&] { return ObservationTable(*m_connection).ofUnit(unit) + ranks().ofUnit(unit); });
}

Result<QList<Observation>> Store::annualObservationsOf(UnitId unit) const
{
    return guarded<QList<Observation>>(
        [&] { return ObservationTable(*m_connection).annualOfUnit(unit) + ranks().ofUnit(unit); });
}

Result<QList<Observation>> Store::observationsOf(IndicatorId indicator) const
{
    return guarded<QList<Observation>>([&] {
        return ObservationTable(*m_connection).ofIndicator(indicator) +
               ranks().ofIndicator(indicator);
    });
}

Result<QList<Observation>> Store::annualObservationsOf(IndicatorId indicator) const
{
    return guarded<QList<Observation>>([&] {
        return ObservationTable(*m_connection).annualOfIndicator(indicator) +
               ranks().ofIndicator(indicator);
    });
}

Result<QList<Observation>> Store::observationsIn(const Period &period) const
{
    return guarded<QList<Observation>>([&] {
        QList<Observation> places = ranks().all();
        places.removeIf([&period](const Observation &place) { return place.key.period != period; });
        return ObservationTable(*m_connection).inPeriod(period) + places;
    });
}

std::optional<Observation> Store::stored(const ObservationKey &key) const
{
    return ranks().indexOf(key.indicator) ? ranks().find(key)
                                          : ObservationTable(*m_connection).find(key);
}

Result<std::optional<Observation>> Store::observation(const ObservationKey &key) const
{
    return guarded<std::optional<Observation>>([&] { return stored(key); });
}

Result<QList<RankingEntry>> Store::entries(EditionId edition) const
{
    return guarded<QList<RankingEntry>>(
        [&] { return RankingTable(*m_connection).entries(edition); });
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
        ObservationTable(*m_connection).remove(observation.key);
    } else {
        ObservationTable(*m_connection).save(observation);
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

Result<Integrity> Store::check() const
{
    return guarded<Integrity>([this] { return checkedFile(*m_connection); });
}

Result<Integrity> Store::checkDamaged(const QString &path)
{
    auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return failure(connection.error());
    return guarded<Integrity>([&] { return checkedDamagedFile(**connection); });
}

} // namespace Core

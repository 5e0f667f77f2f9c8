// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/indicator/observationrules.h"
#include "core/store/agencytable.h"
#include "core/store/connection.h"
#include "core/store/journalfields.h"
#include "core/store/observationtable.h"
#include "core/store/programmetable.h"
#include "core/store/rankingtable.h"
#include "core/store/reportingruletable.h"
#include "core/store/sqlerror.h"
#include "core/store/statement.h"
#include "core/store/storefile.h"
#include "core/store/transaction.h"
#include "core/store/unittable.h"

#include <QCoreApplication>
#include <QHash>

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

QStringList integrityFindings(const Connection &connection)
{
    QStringList findings;
    Statement rows(connection, QStringLiteral("PRAGMA integrity_check"));
    rows.run();
    while (rows.next()) {
        if (rows.text(0) != QLatin1String("ok"))
            findings << rows.text(0);
    }
    return findings;
}

int brokenReferences(const Connection &connection)
{
    int count = 0;
    Statement rows(connection, QStringLiteral("PRAGMA foreign_key_check"));
    rows.run();
    while (rows.next())
        ++count;
    return count;
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
    return std::unique_ptr<Store>(new Store(std::move(*connection), clock));
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Clock &clock)
{
    auto connection = openFile(path);
    if (!connection)
        return failure(connection.error());
    std::unique_ptr<Store> store(new Store(std::move(*connection), clock));
    if (const Result<> loaded = store->loadCatalogue(); !loaded)
        return failure(loaded.error());
    return store;
}

const QString &Store::path() const
{
    return m_connection->path();
}

const Programme *Store::mainProgramme() const
{
    return m_catalogue.programmes().isEmpty() ? nullptr : &m_catalogue.programmes().first();
}

Result<> Store::setHome(UnitId unit)
{
    const Result<> set = guarded<void>([&]() -> Result<> {
        Statement(*m_connection, QStringLiteral(R"sql(
            INSERT INTO file_info (name, value) VALUES ('home_unit', ?)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value)sql"))
            .run(QString::number(unit.value()));
        return {};
    });
    return set.map([&] { m_home = unit; });
}

Result<> Store::loadCatalogue()
{
    return guarded<void>([this]() -> Result<> {
        const ProgrammeTable programmes(*m_connection);
        const UnitTable units(*m_connection);
        const RankingTable rankings(*m_connection);
        m_catalogue = Catalogue(programmes.programmes(), programmes.indicators(), units.all(),
                                rankings.indices(), units.regions());
        m_editions = rankings.editions();
        m_home = UnitId(m_connection->number(QStringLiteral(
            "SELECT CAST(value AS INTEGER) FROM file_info WHERE name = 'home_unit'")));
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

/// An indicator's code is its own in the whole file: another programme may not take it over, and
/// values that are there keep the kind they were entered as.
Result<> Store::checkCodes(const Programme &programme, const QList<Indicator> &indicators) const
{
    const Programme *known = m_catalogue.programme(programme.code);
    for (const Indicator &indicator : indicators) {
        const Indicator *stored = m_catalogue.indicator(indicator.code);
        if (!stored)
            continue;
        if (!known || stored->programme != known->id)
            return failure({Error::Kind::BadProgrammeFile,
                            programme.code,
                            {indicator.code, QString::fromLatin1(QT_TRANSLATE_NOOP(
                                                 "Errors", "this code belongs to an indicator of "
                                                           "another programme"))},
                            {}});
        const bool hasValues = stored->kind != indicator.kind &&
                               !observationsOf(stored->id).value_or(QList<Observation>()).isEmpty();
        if (hasValues)
            return failure({Error::Kind::BadProgrammeFile,
                            programme.code,
                            {indicator.code, QString::fromLatin1(QT_TRANSLATE_NOOP(
                                                 "Errors", "the indicator has values of another "
                                                           "kind in this file"))},
                            {}});
    }
    return {};
}

Result<> Store::saveProgramme(const Programme &programme, const QList<Indicator> &indicators)
{
    if (const Result<> free = checkCodes(programme, indicators); !free)
        return free;
    const Result<> saved = guarded<void>([&]() -> Result<> {
        Transaction transaction(*m_connection);
        ProgrammeTable(*m_connection).save(programme, indicators);
        transaction.commit();
        return {};
    });
    return saved.and_then([this] { return loadCatalogue(); });
}

Result<> Store::addUnits(const QList<Unit> &units, const QStringList &parents)
{
    Q_ASSERT(units.size() == parents.size());
    const Result<> added = guarded<void>([&]() -> Result<> {
        Transaction transaction(*m_connection);
        const UnitTable table(*m_connection);
        QHash<QString, UnitId> ids;
        for (qsizetype i = 0; i < units.size(); ++i) {
            Unit unit = units.at(i);
            unit.parent = ids.value(parents.at(i));
            ids.insert(unit.key, table.insert(unit));
        }
        transaction.commit();
        return {};
    });
    return added.and_then([this] { return loadCatalogue(); });
}

Result<> Store::addSuccessions(const QList<Succession> &successions)
{
    return guarded<void>([&]() -> Result<> {
        Transaction transaction(*m_connection);
        for (const Succession &succession : successions)
            UnitTable(*m_connection).insert(succession);
        transaction.commit();
        return {};
    });
}

Result<> Store::addRegions(const QList<Region> &regions)
{
    const Result<> added = guarded<void>([&]() -> Result<> {
        Transaction transaction(*m_connection);
        for (const Region &region : regions)
            UnitTable(*m_connection).insert(region);
        transaction.commit();
        return {};
    });
    return added.and_then([this] { return loadCatalogue(); });
}

Result<> Store::addIndices(const QList<RankingIndex> &indices)
{
    const Result<> added = guarded<void>([&]() -> Result<> {
        Transaction transaction(*m_connection);
        for (const RankingIndex &index : indices)
            RankingTable(*m_connection).insert(index);
        transaction.commit();
        return {};
    });
    return added.and_then([this] { return loadCatalogue(); });
}

Result<> Store::addAgencies(const QList<AgencyProfile> &profiles)
{
    return guarded<void>([&]() -> Result<> {
        Transaction transaction(*m_connection);
        for (const AgencyProfile &profile : profiles)
            AgencyTable(*m_connection).insert(profile);
        transaction.commit();
        return {};
    });
}

Result<QList<AgencyProfile>> Store::agencies() const
{
    return guarded<QList<AgencyProfile>>([this] { return AgencyTable(*m_connection).all(); });
}

Result<> Store::addReportingRules(const QList<ReportingRule> &rules)
{
    return guarded<void>([&]() -> Result<> {
        Transaction transaction(*m_connection);
        for (const ReportingRule &rule : rules)
            ReportingRuleTable(*m_connection).insert(rule);
        transaction.commit();
        return {};
    });
}

Result<ReportingCalendar> Store::reportingCalendar() const
{
    return guarded<ReportingCalendar>(
        [this] { return ReportingCalendar(ReportingRuleTable(*m_connection).all()); });
}

const RankingIndex *Store::indexOf(IndicatorId indicator) const
{
    const Indicator *found = m_catalogue.indicator(indicator);
    return found && !found->index.isEmpty() ? m_catalogue.index(found->index) : nullptr;
}

const RankingEdition *Store::editionFor(const RankingIndex &index, const ObservationKey &key) const
{
    const auto found =
        std::find_if(m_editions.cbegin(), m_editions.cend(), [&](const RankingEdition &edition) {
            return edition.index == index.id && edition.year == key.period.year() &&
                   edition.label == key.edition;
        });
    return found == m_editions.cend() ? nullptr : &*found;
}

Observation Store::rankObservation(IndicatorId indicator, const RankingEdition &edition,
                                   const RankingEntry &entry) const
{
    Observation observation;
    observation.key = {indicator, entry.unit, Period::year(edition.year), {}, edition.label};
    observation.value = entry.rank;
    observation.outOf = edition.outOf;
    observation.status = entry.status;
    observation.source = entry.source;
    observation.document = entry.document;
    observation.note = entry.note;
    return observation;
}

QList<Observation> Store::ranksFrom(const QList<RankingEntry> &entries) const
{
    QHash<EditionId, const RankingEdition *> byId;
    for (const RankingEdition &edition : m_editions)
        byId.insert(edition.id, &edition);
    QMultiHash<RankingIndexId, IndicatorId> fed;
    for (const Indicator &indicator : m_catalogue.indicators()) {
        if (const RankingIndex *index = indexOf(indicator.id))
            fed.insert(index->id, indicator.id);
    }
    QList<Observation> list;
    for (const RankingEntry &entry : entries) {
        const RankingEdition *edition = byId.value(entry.edition);
        if (!edition || !entry.rank)
            continue;
        for (const IndicatorId indicator : fed.values(edition->index))
            list << rankObservation(indicator, *edition, entry);
    }
    return list;
}

Result<QList<Observation>> Store::observations() const
{
    return guarded<QList<Observation>>([this] {
        return ObservationTable(*m_connection).all() +
               ranksFrom(RankingTable(*m_connection).allEntries());
    });
}

Result<> Store::forEachObservation(const std::function<void(const Observation &)> &visit) const
{
    return guarded<void>([&]() -> Result<> {
        ObservationTable(*m_connection).forEach(visit);
        for (const Observation &rank : ranksFrom(RankingTable(*m_connection).allEntries()))
            visit(rank);
        return {};
    });
}

Result<QList<Observation>> Store::observationsOf(UnitId unit) const
{
    return guarded<QList<Observation>>([&] {
        return ObservationTable(*m_connection).ofUnit(unit) +
               ranksFrom(RankingTable(*m_connection).entriesOf(unit));
    });
}

Result<QList<Observation>> Store::annualObservationsOf(UnitId unit) const
{
    return guarded<QList<Observation>>([&] {
        return ObservationTable(*m_connection).annualOfUnit(unit) +
               ranksFrom(RankingTable(*m_connection).entriesOf(unit));
    });
}

QList<Observation> Store::ranksOf(IndicatorId indicator) const
{
    QList<Observation> list;
    const RankingIndex *index = indexOf(indicator);
    if (!index)
        return list;
    for (const RankingEdition &edition : editionsOf(index->id)) {
        for (const RankingEntry &entry : RankingTable(*m_connection).entries(edition.id)) {
            if (entry.rank)
                list << rankObservation(indicator, edition, entry);
        }
    }
    return list;
}

Result<QList<Observation>> Store::observationsOf(IndicatorId indicator) const
{
    return guarded<QList<Observation>>([&] {
        return ObservationTable(*m_connection).ofIndicator(indicator) + ranksOf(indicator);
    });
}

Result<QList<Observation>> Store::annualObservationsOf(IndicatorId indicator) const
{
    return guarded<QList<Observation>>([&] {
        return ObservationTable(*m_connection).annualOfIndicator(indicator) + ranksOf(indicator);
    });
}

Result<QList<Observation>> Store::observationsIn(const Period &period) const
{
    return guarded<QList<Observation>>([&] {
        QList<Observation> ranks = ranksFrom(RankingTable(*m_connection).allEntries());
        ranks.removeIf([&period](const Observation &rank) { return rank.key.period != period; });
        return ObservationTable(*m_connection).inPeriod(period) + ranks;
    });
}

std::optional<Observation> Store::stored(const ObservationKey &key) const
{
    const RankingIndex *index = indexOf(key.indicator);
    if (!index)
        return ObservationTable(*m_connection).find(key);
    const RankingEdition *edition = editionFor(*index, key);
    if (!edition)
        return std::nullopt;
    const auto entry = RankingTable(*m_connection).entry(edition->id, key.unit);
    if (!entry || !entry->rank)
        return std::nullopt;
    return rankObservation(key.indicator, *edition, *entry);
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

EditionId Store::ensureEdition(const Observation &observation, const RankingIndex &index)
{
    const RankingTable table(*m_connection);
    if (const RankingEdition *edition = editionFor(index, observation.key)) {
        if (edition->outOf == *observation.outOf)
            return edition->id;
        // N belongs to the edition: it may be corrected, but not below a place that is taken.
        const int worst = table.worstRank(edition->id, observation.key.unit);
        if (worst > *observation.outOf)
            throw SqlError{{Error::Kind::RankExceedsField,
                            QString::number(worst),
                            {QString::number(*observation.outOf)},
                            {}}};
        table.updateField(edition->id, *observation.outOf);
        return edition->id;
    }
    RankingEdition edition;
    edition.index = index.id;
    edition.year = observation.key.period.year();
    edition.label = observation.key.edition;
    edition.outOf = *observation.outOf;
    const qsizetype provinces = m_catalogue.provincesOn(observation.key.period.lastDay()).size();
    edition.unitSet = QString::number(provinces);
    return table.insert(edition);
}

/// Takes the place away; the scores of the edition, which no observation holds, stay.
void Store::clearRank(EditionId edition, UnitId unit) const
{
    const RankingTable table(*m_connection);
    std::optional<RankingEntry> entry = table.entry(edition, unit);
    if (!entry)
        return;
    if (!entry->score && entry->parts.isEmpty()) {
        table.remove(edition, unit);
        return;
    }
    entry->rank.reset();
    table.save(*entry);
}

void Store::writeRank(const Observation &observation, const RankingIndex &index)
{
    const RankingTable table(*m_connection);
    if (!observation.value) {
        if (const RankingEdition *edition = editionFor(index, observation.key))
            clearRank(edition->id, observation.key.unit);
        return;
    }
    const EditionId edition = ensureEdition(observation, index);
    RankingEntry entry = table.entry(edition, observation.key.unit).value_or(RankingEntry{});
    entry.edition = edition;
    entry.unit = observation.key.unit;
    entry.rank = int(*observation.value);
    entry.status = observation.status;
    entry.source = observation.source;
    entry.document = observation.document;
    entry.note = observation.note;
    table.save(entry);
}

void Store::write(const Observation &observation)
{
    if (const RankingIndex *index = indexOf(observation.key.indicator)) {
        writeRank(observation, *index);
        m_editions = RankingTable(*m_connection).editions();
    } else if (observation.isEmpty()) {
        ObservationTable(*m_connection).remove(observation.key);
    } else {
        ObservationTable(*m_connection).save(observation);
    }
}

Result<Recorded> Store::record(const QList<Observation> &observations, const Origin &origin)
{
    const QList<RankingEdition> editions = m_editions;
    const Result<Recorded> recorded = guarded<Recorded>([&]() -> Result<Recorded> {
        Transaction transaction(*m_connection);
        const JournalTable journal(*m_connection);
        Recorded done{journal.nextBatch(), {}, {}};
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
            write(after);
            entries << changed;
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
    return guarded<Integrity>([this] {
        return Integrity{integrityFindings(*m_connection), brokenReferences(*m_connection),
                         JournalTable(*m_connection).broken()};
    });
}

} // namespace Core

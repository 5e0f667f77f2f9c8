// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the store that keeps what a file describes: programmes, units, indices, calendars.
#include "core/store/store.h"

#include "core/store/agencytable.h"
#include "core/store/connection.h"
#include "core/store/programmetable.h"
#include "core/store/rankingtable.h"
#include "core/store/reportingruletable.h"
#include "core/store/sqlerror.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "core/store/unittable.h"

#include <QCoreApplication>
#include <QHash>

namespace Core {

const Programme *Store::mainProgramme() const
{
    return m_catalogue.programmes().isEmpty() ? nullptr : &m_catalogue.programmes().first();
}

JournalEntry Store::entryBy(const Origin &origin) const
{
    JournalEntry entry;
    entry.batch = JournalTable(*m_connection).nextBatch();
    entry.at = m_clock.now();
    entry.by = origin.by;
    entry.reason = origin.reason;
    return entry;
}

void Store::enter(const Origin &origin, const QString &field, const QString &after) const
{
    JournalEntry entry = entryBy(origin);
    entry.field = field;
    entry.after = after;
    JournalTable(*m_connection).append({entry});
}

Result<> Store::setHome(UnitId unit, const Origin &origin)
{
    const Result<> set = guarded<void>([&]() -> Result<> {
        Transaction transaction(*m_connection);
        Statement(*m_connection, QStringLiteral(R"sql(
            INSERT INTO file_info (name, value) VALUES ('home_unit', ?)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value)sql"))
            .run(QString::number(unit.value()));
        const Unit *before = m_catalogue.unit(m_home);
        const Unit *after = m_catalogue.unit(unit);
        JournalEntry entry = entryBy(origin);
        entry.field = homeField;
        entry.before = before ? std::optional(before->key) : std::nullopt;
        entry.after = after ? std::optional(after->key) : std::nullopt;
        JournalTable(*m_connection).append({entry});
        transaction.commit();
        return {};
    });
    return set.map([&] { m_home = unit; });
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
        if (stored->kind == indicator.kind)
            continue;
        const Result<QList<Observation>> values = observationsOf(stored->id);
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
    return describe([&] {
        const ProgrammeTable table(*m_connection);
        const ProgrammesThen before{table.programmes(), table.indicators()};
        if (!table.save(programme, indicators, progress))
            throw SqlError{{Error::Kind::Cancelled, programme.code, {}, {}}};
        const ProgrammesThen after{table.programmes(), table.indicators()};
        JournalTable(*m_connection).append(programmeChanges(before, after, entryBy(origin)));
    });
}

Result<> Store::addUnits(const QList<Unit> &units, const QStringList &parents, const Origin &origin)
{
    Q_ASSERT(units.size() == parents.size());
    return describe([&] {
        const UnitTable table(*m_connection);
        QHash<QString, UnitId> ids;
        for (qsizetype i = 0; i < units.size(); ++i) {
            Unit unit = units.at(i);
            unit.parent = ids.value(parents.at(i));
            ids.insert(unit.key, table.insert(unit));
        }
        enter(origin, unitsField, QString::number(units.size()));
    });
}

Result<> Store::addSuccessions(const QList<Succession> &successions, const Origin &origin)
{
    return guarded<void>([&]() -> Result<> {
        Transaction transaction(*m_connection);
        for (const Succession &succession : successions)
            UnitTable(*m_connection).insert(succession);
        enter(origin, successionsField, QString::number(successions.size()));
        transaction.commit();
        return {};
    });
}

Result<> Store::addRegions(const QList<Region> &regions, const Origin &origin)
{
    return describe([&] {
        for (const Region &region : regions)
            UnitTable(*m_connection).insert(region);
        enter(origin, regionsField, QString::number(regions.size()));
    });
}

Result<> Store::addIndices(const QList<RankingIndex> &indices, const Origin &origin)
{
    return describe([&] {
        QList<JournalEntry> entries;
        JournalEntry entry = entryBy(origin);
        entry.field = indexField + wasAdded;
        for (const RankingIndex &index : indices) {
            RankingTable(*m_connection).insert(index);
            entry.indicator = index.code;
            entry.after = bothLanguages(index.name);
            entries << entry;
        }
        JournalTable(*m_connection).append(entries);
    });
}

Result<> Store::addAgencies(const QList<AgencyProfile> &profiles, const Origin &origin)
{
    return guarded<void>([&]() -> Result<> {
        Transaction transaction(*m_connection);
        QList<JournalEntry> entries;
        JournalEntry entry = entryBy(origin);
        entry.field = agencyField + wasAdded;
        for (const AgencyProfile &profile : profiles) {
            AgencyTable(*m_connection).insert(profile);
            entry.period = profile.validity.from.toString(Qt::ISODate);
            entry.after = bothLanguages(profile.issuer);
            entries << entry;
        }
        JournalTable(*m_connection).append(entries);
        transaction.commit();
        return {};
    });
}

Result<QList<AgencyProfile>> Store::agencies() const
{
    return guarded<QList<AgencyProfile>>([this] { return AgencyTable(*m_connection).all(); });
}

Result<> Store::addReportingRules(const QList<ReportingRule> &rules, const Origin &origin)
{
    return guarded<void>([&]() -> Result<> {
        Transaction transaction(*m_connection);
        for (const ReportingRule &rule : rules)
            ReportingRuleTable(*m_connection).insert(rule);
        enter(origin, calendarField, QString::number(rules.size()));
        transaction.commit();
        return {};
    });
}

Result<ReportingCalendar> Store::reportingCalendar() const
{
    return guarded<ReportingCalendar>(
        [this] { return ReportingCalendar(ReportingRuleTable(*m_connection).all()); });
}

} // namespace Core

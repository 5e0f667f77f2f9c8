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
                              const Progress &progress)
{
    if (const Result<> free = checkCodes(programme, indicators); !free)
        return free;
    return describe([&] {
        if (!ProgrammeTable(*m_connection).save(programme, indicators, progress))
            throw SqlError{{Error::Kind::Cancelled, programme.code, {}, {}}};
    });
}

Result<> Store::addUnits(const QList<Unit> &units, const QStringList &parents)
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
    });
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
    return describe([&] {
        for (const Region &region : regions)
            UnitTable(*m_connection).insert(region);
    });
}

Result<> Store::addIndices(const QList<RankingIndex> &indices)
{
    return describe([&] {
        for (const RankingIndex &index : indices)
            RankingTable(*m_connection).insert(index);
    });
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

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entryrows.h"

#include <algorithm>

namespace Models {

namespace {

QStringList partsOf(const Core::Indicator &indicator, Core::UnitId unit,
                    const QList<Core::Observation> &observations, const QList<NewPart> &added)
{
    QStringList parts;
    for (const Core::LocalizedText &part : indicator.parts)
        parts << part.vi;
    for (const Core::Observation &one : observations) {
        if (one.key.indicator == indicator.id && one.key.unit == unit && !one.key.part.isEmpty())
            parts << one.key.part;
    }
    for (const NewPart &one : added) {
        if (one.indicator == indicator.id)
            parts << one.part;
    }
    parts.removeDuplicates();
    return parts;
}

bool existsIn(const Core::Unit &unit, const QList<Core::Period> &periods)
{
    return std::ranges::any_of(
        periods, [&unit](const Core::Period &period) { return unit.validity.overlaps(period); });
}

/// The unit and those below it that exist in one of the periods, each after its parent.
void addUnits(const Core::Catalogue &catalogue, const Core::Unit &unit, int depth,
              const QList<Core::Period> &periods, const EntryRow &row, QList<EntryRow> &rows)
{
    rows << row;
    rows.last().unit = unit.id;
    rows.last().depth = depth;
    for (const Core::Unit &below : catalogue.units()) {
        if (below.parent == unit.id && existsIn(below, periods))
            addUnits(catalogue, below, depth + 1, periods, row, rows);
    }
}

/// Whether figures of areas may give a figure of the whole.
bool hasTotal(const Core::Indicator &indicator)
{
    const Core::KindTraits &traits = indicator.traits();
    return indicator.isNumeric() && (traits.addsUp || traits.hasFraction);
}

/// Annual ones, from which questions arise.
QList<Core::Observation> annualOnes(QList<Core::Observation> observations)
{
    observations.removeIf([](const Core::Observation &one) { return !one.key.period.isAnnual(); });
    return observations;
}

template<class Of>
Core::Result<QList<Core::Observation>> readOf(const Session &session, Of of,
                                              Periodicity periodicity)
{
    const Core::Observations &observations = session.store().observations();
    return periodicity == Periodicity::Years ? observations.annualOf(of) : observations.of(of);
}

} // namespace

QList<Core::Period> shownPeriods(const Session &session, Periodicity periodicity)
{
    using Core::Period;
    QList<Period> periods;
    const int year = session.asOf();
    switch (periodicity) {
    case Periodicity::Years:
        for (const int one : session.years())
            periods << Period::year(one);
        return periods;
    case Periodicity::Quarters:
        for (const int quarter : {1, 2, 3, 4})
            periods << Period::quarter(year, quarter);
        periods << Period::halfYear(year, 1) << Period::halfYear(year, 2)
                << Period::nineMonths(year);
        break;
    case Periodicity::Months:
        for (int month = 1; month <= 12; ++month)
            periods << Period::month(year, month);
        break;
    }
    periods << Period::year(year);
    std::ranges::sort(periods);
    return periods;
}

Periodicity periodicityOf(const Core::Period &period)
{
    if (period.isAnnual())
        return Periodicity::Years;
    return period.kind() == Core::Period::Kind::Month ? Periodicity::Months : Periodicity::Quarters;
}

AreaLevel levelOf(const Core::Unit &unit)
{
    switch (unit.kind) {
    case Core::UnitKind::Province:
        return AreaLevel::Province;
    case Core::UnitKind::District:
        return AreaLevel::Districts;
    case Core::UnitKind::Commune:
        break;
    }
    return AreaLevel::Communes;
}

AreaLevel ownLevel(const Session &session, const Core::Indicator &indicator)
{
    AreaLevel level = AreaLevel::Province;
    if (indicator.levels.contains(Core::Level::Commune))
        level = AreaLevel::Communes;
    else if (indicator.levels.contains(Core::Level::District))
        level = AreaLevel::Districts;
    const auto rows =
        areaRows(session, indicator, {}, level, shownPeriods(session, Periodicity::Years));
    return rows.isEmpty() ? AreaLevel::All : level;
}

bool hasBreakdown(const Core::Indicator &indicator)
{
    return std::any_of(
        indicator.targets.cbegin(), indicator.targets.cend(),
        [](const Core::Target &target) { return target.mode == Core::TargetMode::EveryPart; });
}

QList<EntryRow> indicatorRows(const Session &session, const QList<Core::Observation> &observations,
                              const QList<NewPart> &added)
{
    const Core::Catalogue &catalogue = session.catalogue();
    QList<EntryRow> rows;
    for (const Core::Indicator &indicator : catalogue.indicatorsOf(session.programme().id)) {
        const Core::UnitId unit =
            catalogue.valuesUnit(catalogue.valuesOf(indicator), session.unit());
        rows << EntryRow{indicator, unit, {}, 0};
        if (!hasBreakdown(indicator))
            continue;
        for (const QString &part : partsOf(indicator, unit, observations, added))
            rows << EntryRow{indicator, unit, part, 1};
    }
    return rows;
}

QList<EntryRow> areaRows(const Session &session, const Core::Indicator &indicator,
                         const QString &part, AreaLevel level, const QList<Core::Period> &periods)
{
    const Core::Catalogue &catalogue = session.catalogue();
    const Core::Unit &root = session.unitValue();
    const EntryRow row{indicator, root.id, part, 0};
    QList<EntryRow> rows;
    addUnits(catalogue, root, 0, periods, row, rows);
    if (level == AreaLevel::All)
        return rows;
    rows.removeIf([&](const EntryRow &one) { return levelOf(*catalogue.unit(one.unit)) != level; });
    for (EntryRow &one : rows)
        one.depth = 0;
    if (rows.size() > 1 && hasTotal(indicator)) {
        for (const RowKind kind : {RowKind::Total, RowKind::Whole, RowKind::Difference}) {
            rows << row;
            rows.last().kind = kind;
        }
    }
    return rows;
}

Core::Result<QStringList> partsWithValues(const Session &session, const Core::Indicator &indicator)
{
    return session.store()
        .observations()
        .of(indicator.id)
        .map([](const QList<Core::Observation> &observations) {
            QStringList parts;
            for (const Core::Observation &one : observations)
                parts << one.key.part;
            parts.removeAll(QString());
            parts.removeDuplicates();
            parts.sort();
            return parts;
        });
}

Core::Result<EntryValues> readIndicatorValues(const Session &session, Periodicity periodicity)
{
    return session.warnings().map([&](const OpenWarnings &warnings) {
        return EntryValues{periodicity == Periodicity::Years ? session.values().annual()
                                                             : session.values().all(),
                           warnings};
    });
}

Core::Result<EntryValues> readAreaValues(const Session &session, Core::IndicatorId indicator,
                                         Periodicity periodicity)
{
    const Core::Catalogue &catalogue = session.catalogue();
    const Core::Indicator *shown = catalogue.indicator(indicator);
    if (!shown)
        return EntryValues();
    const auto observations = readOf(session, catalogue.valuesOf(*shown).id, periodicity);
    if (!observations)
        return Core::failure(observations.error());
    return session.store().answers().accepted().map(
        [&](const QList<Core::AcceptedWarning> &accepted) {
            return EntryValues{*observations,
                               OpenWarnings(annualOnes(*observations), catalogue,
                                            session.store().rankings().editions(), accepted)};
        });
}

} // namespace Models

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

int depthOf(const Core::Unit &unit, const Core::Unit &root, const Core::Catalogue &catalogue)
{
    int depth = 0;
    for (const Core::Unit *one = &unit; one && one->id != root.id;
         one = catalogue.unit(one->parent))
        ++depth;
    return depth;
}

} // namespace

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
                         const QString &part)
{
    const Core::Catalogue &catalogue = session.catalogue();
    const Core::Unit &root = session.unitValue();
    QList<EntryRow> rows;
    for (const Core::UnitId unit :
         catalogue.unitsUnder(root.id, Core::Period::year(session.asOf())))
        rows << EntryRow{indicator, unit, part, depthOf(*catalogue.unit(unit), root, catalogue)};
    return rows;
}

Core::Result<EntryValues> readIndicatorValues(const Session &session)
{
    return session.warnings().map([&session](const OpenWarnings &warnings) {
        return EntryValues{session.values().annual(), warnings};
    });
}

Core::Result<EntryValues> readAreaValues(const Session &session, Core::IndicatorId indicator)
{
    const Core::Catalogue &catalogue = session.catalogue();
    const Core::Indicator *shown = catalogue.indicator(indicator);
    if (!shown)
        return EntryValues();
    const auto observations =
        session.store().observations().annualOf(catalogue.valuesOf(*shown).id);
    if (!observations)
        return Core::failure(observations.error());
    return session.store().answers().accepted().map(
        [&](const QList<Core::AcceptedWarning> &accepted) {
            return EntryValues{*observations,
                               OpenWarnings(*observations, catalogue,
                                            session.store().rankings().editions(), accepted)};
        });
}

} // namespace Models

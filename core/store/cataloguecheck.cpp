// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cataloguecheck.h"

#include <algorithm>

namespace Core {

namespace {

/// A column of a row, and the number that stands there.
struct Place
{
    const char *table;
    qint64 row;
    const char *column;
    qint64 value;
};

/// Whether all units above are there and end at one without a parent.
bool hasSoundParents(const Catalogue &catalogue, const Unit &unit)
{
    const Unit *above = &unit;
    for (qsizetype steps = 0; above && steps <= catalogue.units().size(); ++steps) {
        if (!above->parent.isValid())
            return above->parent.value() == 0;
        above = catalogue.unit(above->parent);
    }
    return false;
}

std::optional<Place> wrongUnit(const Catalogue &catalogue)
{
    for (const Unit &unit : catalogue.units()) {
        const qint64 id = unit.id.value();
        if (!unit.id.isValid())
            return Place{"unit", id, "id", id};
        if (unit.names.isEmpty())
            return Place{"unit_name", 0, "unit_id", id};
        if (!hasSoundParents(catalogue, unit))
            return Place{"unit", id, "parent_id", unit.parent.value()};
    }
    for (const Region &region : catalogue.regions()) {
        for (const RegionMember &member : region.members) {
            if (!catalogue.unit(member.unit))
                return Place{"region_member", region.id.value(), "unit_id", member.unit.value()};
        }
    }
    return std::nullopt;
}

std::optional<Place> wrongIndicator(const Catalogue &catalogue)
{
    for (const Indicator &indicator : catalogue.indicators()) {
        const qint64 id = indicator.id.value();
        if (!indicator.id.isValid())
            return Place{"indicator", id, "id", id};
        if (!catalogue.programme(indicator.programme))
            return Place{"indicator", id, "programme_id", indicator.programme.value()};
        if (!catalogue.pillarOf(indicator))
            return Place{"indicator", id, "pillar_id", indicator.pillar.value()};
    }
    return std::nullopt;
}

std::optional<Place> wrongEdition(const Catalogue &catalogue, const QList<RankingEdition> &editions)
{
    for (const RankingEdition &edition : editions) {
        if (!catalogue.index(edition.index))
            return Place{"ranking_edition", edition.id.value(), "index_id", edition.index.value()};
    }
    return std::nullopt;
}

} // namespace

Result<> checkCatalogue(const Catalogue &catalogue, const QList<RankingEdition> &editions,
                        UnitId home, const QString &path)
{
    const auto wrong = [&path](const QString &table, const QString &row, const QString &column,
                               const QString &value) {
        return failure({Error::Kind::BadStoredValue, path, {table, row, column, value}, {}});
    };
    for (const auto &place :
         {wrongUnit(catalogue), wrongIndicator(catalogue), wrongEdition(catalogue, editions)}) {
        if (place)
            return wrong(QString::fromLatin1(place->table), QString::number(place->row),
                         QString::fromLatin1(place->column), QString::number(place->value));
    }
    const bool isEmpty = catalogue.units().isEmpty() && catalogue.programmes().isEmpty();
    if (!isEmpty && !catalogue.unit(home))
        return wrong(QStringLiteral("file_info"), QStringLiteral("home_unit"),
                     QStringLiteral("value"),
                     home.isValid() ? QString::number(home.value()) : QString());
    return {};
}

} // namespace Core

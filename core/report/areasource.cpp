// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/areasource.h"

#include <QCollator>

#include <algorithm>

namespace Core {

namespace {

bool isFigure(const Observation &observation, int asOf)
{
    return observation.value && observation.key.period.isAnnual() &&
           observation.key.part.isEmpty() && observation.key.period.year() <= asOf;
}

SeriesPoint pointOf(const Observation &observation)
{
    SeriesPoint point;
    point.year = observation.key.period.year();
    point.value = *observation.value;
    point.isEstimate = observation.firmness == Firmness::Estimate;
    point.source = observation.source;
    point.document = observation.document;
    return point;
}

/// The annual figures up to the as-of year of the areas below `unit`.
QHash<UnitId, QList<SeriesPoint>> figuresOf(const QList<Observation> &observations,
                                            const QSet<UnitId> &areas, int asOf)
{
    QHash<UnitId, QList<SeriesPoint>> figures;
    for (const Observation &observation : observations) {
        if (areas.contains(observation.key.unit) && isFigure(observation, asOf))
            figures[observation.key.unit] << pointOf(observation);
    }
    return figures;
}

/// All units of the kind that ever lay below `unit`.
QSet<UnitId> areasBelow(const Catalogue &catalogue, UnitId unit, UnitKind kind)
{
    QSet<UnitId> areas;
    for (const Unit &one : catalogue.units()) {
        const Unit *above = catalogue.unit(one.parent);
        while (above && above->id != unit)
            above = catalogue.unit(above->parent);
        if (above && one.kind == kind)
            areas << one.id;
    }
    return areas;
}

std::optional<SeriesPoint> pointIn(const QList<SeriesPoint> &points, int year)
{
    for (const SeriesPoint &point : points) {
        if (point.year == year)
            return point;
    }
    return std::nullopt;
}

/// An area of a year with the names that it can be told apart by, the shortest first.
struct NamedArea
{
    UnitId unit;
    QStringList names;
};

/// "Ba Tri", "Ba Tri District", "An Hiep (Ba Tri)".
NamedArea namedArea(const Catalogue &catalogue, UnitId unit, const Period &year, Language language)
{
    const UnitName &name = catalogue.unit(unit)->nameIn(year);
    const Unit *above = catalogue.unit(catalogue.unit(unit)->parent);
    const QString full = name.full.in(language);
    return {unit,
            {name.name.in(language), full,
             QStringLiteral("%1 (%2)").arg(full, above->nameIn(year).name.in(language))}};
}

/// Where two share a name, or one has that of the whole, they take the next longer one.
void tellApart(QList<NamedArea> &areas, const QString &whole)
{
    QHash<QString, int> uses{{whole, 1}};
    for (const NamedArea &area : std::as_const(areas)) {
        for (const QString &name : QSet<QString>(area.names.cbegin(), area.names.cend()))
            ++uses[name];
    }
    for (NamedArea &area : areas) {
        while (area.names.size() > 1 && uses.value(area.names.first()) > 1)
            area.names.removeFirst();
    }
}

QList<NamedArea> areasIn(const Catalogue &catalogue, const QSet<UnitId> &areas, UnitId whole,
                         const Period &year, Language language)
{
    QList<NamedArea> named;
    for (const UnitId area : areas) {
        if (catalogue.unit(area)->validity.overlaps(year))
            named << namedArea(catalogue, area, year, language);
    }
    tellApart(named, catalogue.unit(whole)->nameIn(year).name.in(language));
    const QCollator collator{QLocale(QLocale::Vietnamese)};
    std::sort(named.begin(), named.end(), [&](const auto &a, const auto &b) {
        return collator.compare(a.names.first(), b.names.first()) < 0;
    });
    return named;
}

int latestYear(const QHash<UnitId, QList<SeriesPoint>> &figures)
{
    int year = 0;
    for (const QList<SeriesPoint> &points : figures) {
        for (const SeriesPoint &point : points)
            year = std::max(year, point.year);
    }
    return year;
}

} // namespace

Result<AreaValues> loadAreaValues(const Store &store, const Indicator &indicator, UnitId unit,
                                  UnitKind kind, int asOf, Language language)
{
    const Catalogue &catalogue = store.catalogue();
    const QSet<UnitId> areas = areasBelow(catalogue, unit, kind);
    return store.observations()
        .of(catalogue.valuesOf(indicator).id)
        .map([&](const QList<Observation> &observations) {
            const auto figures = figuresOf(observations, areas, asOf);
            AreaValues values;
            values.kind = kind;
            values.year = latestYear(figures);
            if (values.year == 0)
                return values;
            const Period year = Period::year(values.year);
            const Unit &whole = *catalogue.unit(unit);
            values.wholeName = whole.nameIn(year).full.in(language);
            values.wholeKind = whole.kind;
            values.wholeLastDay = whole.validity.to;
            for (const NamedArea &area : areasIn(catalogue, areas, unit, year, language))
                values.areas << AreaValue{area.names.first(),
                                          pointIn(figures.value(area.unit), values.year),
                                          catalogue.unit(area.unit)->validity.to};
            return values;
        });
}

Result<AreaValues> loadAreaValues(const Store &store, const Indicator &indicator, UnitId unit,
                                  int asOf, Language language)
{
    const bool isProvince = store.catalogue().unit(unit)->kind == UnitKind::Province;
    const auto communes = loadAreaValues(store, indicator, unit, UnitKind::Commune, asOf, language);
    if (!isProvince || !communes)
        return communes;
    const auto districts =
        loadAreaValues(store, indicator, unit, UnitKind::District, asOf, language);
    const bool isByCommune = districts && districts->year == 0 && communes->year > 0;
    return isByCommune ? communes : districts;
}

} // namespace Core

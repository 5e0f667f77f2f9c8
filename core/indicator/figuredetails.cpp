// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/figuredetails.h"

namespace Core {

namespace {

/// `visit(field, place)` for all that is no figure.
template<class Visit>
void forEachDetail(const Visit &visit)
{
    std::size_t place = 0;
    forEachObservationField([&](const auto &field) {
        if (!field.isFigure)
            visit(field, place);
        ++place;
    });
}

} // namespace

bool isSameFigure(const Observation &one, const Observation &other)
{
    bool isSame = true;
    forEachObservationField([&](const auto &field) {
        if (field.isFigure)
            isSame = isSame && one.*field.member == other.*field.member;
    });
    return isSame;
}

FieldSet settleDetails(Observation &entered, const Observation &stored, const FieldSet &stated)
{
    const Observation none;
    const Observation &source = isSameFigure(entered, stored) ? stored : none;
    FieldSet left;
    forEachDetail([&](const auto &field, std::size_t place) {
        if (stated.test(place))
            return;
        entered.*field.member = source.*field.member;
        left.set(place, !(entered.*field.member == stored.*field.member));
    });
    return left;
}

FieldSet lostDetails(const Observation &before, const Observation &after)
{
    const Observation none;
    FieldSet lost;
    forEachDetail([&](const auto &field, std::size_t place) {
        const bool had = !(before.*field.member == none.*field.member);
        lost.set(place, had && after.*field.member == none.*field.member);
    });
    return lost;
}

Observation withDetails(Observation after, const Observation &before, const FieldSet &details)
{
    forEachDetail([&](const auto &field, std::size_t place) {
        if (details.test(place))
            after.*field.member = before.*field.member;
    });
    return after;
}

QStringList fieldNames(const FieldSet &fields)
{
    QStringList names;
    std::size_t place = 0;
    forEachObservationField([&](const auto &field) {
        if (fields.test(place++))
            names << QLatin1String(field.name);
    });
    return names;
}

} // namespace Core

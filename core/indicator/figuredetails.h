// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/observationfields.h"

#include <QStringList>

#include <bitset>

namespace Core {

/// Some fields of an observation, by their place in `observationFields`.
using FieldSet = std::bitset<observationFieldCount>;

/// The place of a field: `fieldPlace(&Observation::source)`.
template<class Value>
std::size_t fieldPlace(Value Observation::*member);

/// Whether both say the same figure, state, words or absence.
bool isSameFigure(const Observation &one, const Observation &other);

/// The one rule for what stands beside a figure (numerator and denominator, source, document, kind
/// of figure, day, evidence, note) when a value is entered over a stored one, whether it is typed,
/// pasted, imported or changed in the panel. What is `stated` counts, also that it is empty. The
/// rest stays as it is stored beside the same figure; beside another one it leaves, because nobody
/// said that the new figure comes from there. Gives the fields that left.
FieldSet settleDetails(Observation &entered, const Observation &stored,
                       const FieldSet &stated = {});

/// The details that `before` has and `after` has not.
FieldSet lostDetails(const Observation &before, const Observation &after);

/// `after` with those details of `before`.
Observation withDetails(Observation after, const Observation &before, const FieldSet &details);

/// The names of fields as the journal has them.
QStringList fieldNames(const FieldSet &fields);

// What follows is how it is done

template<class Value>
std::size_t fieldPlace(Value Observation::*member)
{
    std::size_t place = 0;
    std::size_t found = observationFieldCount;
    forEachObservationField([&](const auto &field) {
        if constexpr (std::is_same_v<decltype(field.member), Value Observation::*>) {
            if (field.member == member)
                found = place;
        }
        ++place;
    });
    return found;
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/observation.h"

#include <cstddef>
#include <tuple>
#include <type_traits>

namespace Core {

/// One field of an observation beside its key.
template<class Value>
struct ObservationField
{
    const char *name;   ///< in the journal, in the check of a file, and as English header of tables
    const char *column; ///< of the table in the data file
    /// It says the figure itself; the others say what it comes from and how firm it is, and would
    /// be wrong beside another figure.
    bool isFigure;
    Value Observation::*member;
};

/// Deduces the type of a field.
template<class Value>
constexpr ObservationField<Value> observationField(const char *name, const char *column,
                                                   bool isFigure, Value Observation::*member)
{
    return {name, column, isFigure, member};
}

/// The fields in the order of the journal. A new one is a line here, a column in the data file
/// (migrations.cpp) and one in tables (observationcolumns.cpp): store, journal, check, import and
/// preview go through this list.
inline constexpr auto observationFields = std::make_tuple(
    observationField("value", "value", true, &Observation::value),
    observationField("out_of", "out_of", true, &Observation::outOf),
    observationField("numerator", "numerator", false, &Observation::numerator),
    observationField("denominator", "denominator", false, &Observation::denominator),
    observationField("state", "state", true, &Observation::state),
    observationField("text", "text", true, &Observation::text),
    observationField("missing", "absence", true, &Observation::absence),
    observationField("status", "status", false, &Observation::firmness),
    observationField("date", "date", false, &Observation::date),
    observationField("evidence", "evidence", false, &Observation::evidence),
    observationField("source", "source", false, &Observation::source),
    observationField("document", "document", false, &Observation::document),
    observationField("note", "note", false, &Observation::note));
inline constexpr std::size_t observationFieldCount = std::tuple_size_v<decltype(observationFields)>;

/// Visits each field, in order: `visit(const ObservationField<Value> &)`.
template<class Visit>
constexpr void forEachObservationField(Visit &&visit)
{
    std::apply([&visit](const auto &...field) { (visit(field), ...); }, observationFields);
}

/// How many fields are of a type: `countFields<QString>(observationFields)`.
template<class Wanted, class... Values>
constexpr std::size_t countFields(const std::tuple<ObservationField<Values>...> &)
{
    return (std::size_t(std::is_same_v<Wanted, Values>) + ...);
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/period.h"

#include <QString>

#include <optional>

namespace Core {

/// The columns of an observation table (cli.md), in the order in which they are written.
enum class ObservationColumn {
    Indicator,
    Area,
    Period,
    Edition,
    Part,
    Value,
    OutOf,
    Numerator,
    Denominator,
    Missing,
    Firmness,
    Date,
    Evidence,
    Source,
    Document,
    Note,
};
constexpr int observationColumnCount = 16;

/// The header of a column as it is written.
QString columnHeader(ObservationColumn column, Language language);

/// The column of a field by its number in `observationFields`; null where it has none: states and
/// words stand in the column of the value.
std::optional<ObservationColumn> fieldColumn(size_t number);

/// Columns that help a reader and are never read: a table may have them, and they say nothing.
enum class HelperColumn {
    RowNumber,
    Name,
    VietnameseName,
    EnglishName,
    UnitOfMeasure,
    Minimum,
    Maximum,
};
constexpr int helperColumnCount = 7;

QString helperHeader(HelperColumn column, Language language);
/// Whether a header is that of a helper column, in either language.
bool isHelperHeader(const QString &header);

/// The column that a header names: whole, case and marks aside, in either language, and by what
/// offices write besides. Null for any other.
std::optional<ObservationColumn> columnFromHeader(const QString &header);

/// The period that heads a column of figures, also as "figures of 2023" or "done in 2023". Null for
/// any other, such as what was planned for 2023.
std::optional<Period> periodFromHeader(const QString &header);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/period.h"
#include "core/indicator/observation.h"

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
/// Whether a header is that of a helper column, in either language, also as offices shorten it, or
/// of what a list of rejected rows says.
bool isHelperHeader(const QString &header);

/// The column that a header names: whole, case and marks aside, in either language, and by what
/// offices write besides. Null for any other.
std::optional<ObservationColumn> columnFromHeader(const QString &header);

/// What a header says of the area in its column: how small it is, and whether by its code.
struct AreaHeader
{
    int rank = 0; ///< 0 province, 1 district, 2 any, 3 commune
    bool isCode = false;
};
/// Null for what names no areas.
std::optional<AreaHeader> areaFromHeader(const QString &header);

/// What part of the period stands in a column.
enum class PeriodPart { Whole, Year, HalfYear, Quarter, Month };
/// Null for what names no period.
std::optional<PeriodPart> periodPartFromHeader(const QString &header);
/// The period of that year that a cell names below such a header, where a bare number counts
/// halves, quarters or months; a cell that names a year as well must name the same.
std::optional<Period> periodWithin(int year, PeriodPart part, const QString &text);

/// A period and how firm its figures are.
struct HeadedPeriod
{
    Period period;
    std::optional<Firmness> firmness;

    bool operator==(const HeadedPeriod &) const = default;
};
/// The period that heads a column of figures, also as "figures of 2023", "done in 2023",
/// "preliminary 2023" or "2024 (estimate)", with the mark of a footnote behind it or without. Null
/// for any other, such as what was planned for 2023.
std::optional<HeadedPeriod> periodFromHeader(const QString &header);

/// Whether a header is of what was planned, or of how two figures compare: no result.
bool isNoResultHeader(const QString &header);
/// Whether a header says no more than that results stand below it.
bool isResultHeader(const QString &header);

/// A text without the marks of footnotes behind it: raised signs and asterisks.
QString withoutFootnote(const QString &text);

} // namespace Core

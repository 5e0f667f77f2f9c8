// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Core {

/// Which sign separates the decimals in a text.
enum class NumberFormat { Comma, Point };

/// Bounds of a value; a null end is open.
struct Limits
{
    std::optional<double> min;
    std::optional<double> max;

    bool operator==(const Limits &) const = default;

    bool contains(double value) const { return (!min || value >= *min) && (!max || value <= *max); }
};

/// What a typed or imported text says as a number. At most one of the two readings is missing when
/// the text is a number at all; both are set and equal for "2020", both set and different for
/// "1.234" (1234 with a decimal comma, 1.234 with a decimal point).
struct NumberReading
{
    std::optional<double> withComma;
    std::optional<double> withPoint;
    bool percentSign = false;

    bool isNumber() const { return withComma || withPoint; }
    bool isAmbiguous() const { return withComma && withPoint && *withComma != *withPoint; }
    /// The format that the text alone proves, if it does.
    std::optional<NumberFormat> proves() const;
    /// The value, when there is one reading only or both agree.
    std::optional<double> certain() const;
    /// The value as `format` reads it, else the only other reading.
    std::optional<double> as(NumberFormat format) const;
    /// The format whose reading alone lies within `limits`.
    std::optional<NumberFormat> decidedBy(const Limits &limits) const;
};

/// The one reader of numbers for cells, pastes and files, the same in both languages: decimal comma
/// or point, groups of three (point, comma, apostrophe, blanks of any width), a minus of any width,
/// digits of full width, a trailing percent sign. A group never begins with 0, so "0.865" is 0.865
/// and never 865. A decimal sign may stand last: "5," is 5.
NumberReading readNumber(const QString &text);

} // namespace Core

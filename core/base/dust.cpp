// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dust.h"

#include <array>
#include <charconv>
#include <cmath>

namespace Core {

double withoutDust(double number)
{
    constexpr int decimals = 11;           // behind the first digit
    constexpr double relativeDust = 2e-14; // what a sum of some ten numbers leaves
    if (!std::isfinite(number) || number == std::floor(number))
        return number;
    std::array<char, 32> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                       std::chars_format::scientific, decimals);
    double rounded = number;
    std::from_chars(digits.data(), written.ptr, rounded);
    return std::abs(number - rounded) <= relativeDust * std::abs(number) ? rounded : number;
}

} // namespace Core

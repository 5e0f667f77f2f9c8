// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Core {

/// The annual value of an indicator, in the indicator's own unit; finite.
/// A series is a list or span of these, strictly ascending by year; a missing year is simply
/// absent.
struct YearValue
{
    int year = 0;
    double value = 0;

    bool operator==(const YearValue &) const = default;
};

} // namespace Core

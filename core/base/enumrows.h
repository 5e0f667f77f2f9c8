// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace Core {

/// What belongs to one value of an enum, beside that value.
template<class Enum, class Value>
struct EnumRow
{
    Enum key;
    Value value;
};

/// Whether there is one row for each value, in the order of the enum, whose values count from 0 to
/// `last`. For a static_assert beside the rows: then `valueOf` finds the right one.
template<class Enum, class Value, std::size_t count>
consteval bool areComplete(const EnumRow<Enum, Value> (&rows)[count], Enum last)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (static_cast<std::size_t>(rows[i].key) != i)
            return false;
    }
    return count == static_cast<std::size_t>(last) + 1;
}

template<class Enum, class Value, std::size_t count>
constexpr const Value &valueOf(const EnumRow<Enum, Value> (&rows)[count], Enum key)
{
    return rows[static_cast<std::size_t>(key)].value;
}

} // namespace Core

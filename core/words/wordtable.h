// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>

namespace Core {

/// The source texts of an enumeration's values, each beside its value. A book translates them.
template<class Enum, std::size_t size>
struct WordTable
{
    struct Entry
    {
        Enum value;
        const char *text;
    };

    std::array<Entry, size> entries;

    /// The text of a value that the table has.
    constexpr const char *of(Enum value) const
    {
        for (const Entry &entry : entries) {
            if (entry.value == value)
                return entry.text;
        }
        Q_UNREACHABLE();
    }

    /// Whether the first `size` values of the enumeration are all here.
    constexpr bool isWhole() const
    {
        for (std::size_t i = 0; i < size; ++i) {
            bool isHere = false;
            for (const Entry &entry : entries)
                isHere = isHere || entry.value == static_cast<Enum>(i);
            if (!isHere)
                return false;
        }
        return true;
    }
};

} // namespace Core

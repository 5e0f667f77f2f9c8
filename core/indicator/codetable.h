// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace Core {

/// An enumeration beside its stable codes, written once for both directions.
template<class Enum, size_t size>
struct CodeTable
{
    struct Entry
    {
        Enum value;
        const char *code;
    };

    std::array<Entry, size> entries;

    QString codeOf(Enum value) const
    {
        for (const Entry &entry : entries) {
            if (entry.value == value)
                return QString::fromLatin1(entry.code);
        }
        Q_UNREACHABLE();
    }

    std::optional<Enum> valueOf(const QString &code) const
    {
        for (const Entry &entry : entries) {
            if (code == QLatin1StringView(entry.code))
                return entry.value;
        }
        return std::nullopt;
    }
};

} // namespace Core

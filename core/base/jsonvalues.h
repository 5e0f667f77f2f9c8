// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <cmath>
#include <concepts>
#include <optional>

namespace Core {

// What our JSON documents say of a value that may be missing: null then.

/// A number, a text (empty too) or a flag; null for a number that is not finite, which JSON lacks.
template<class Value>
QJsonValue jsonOrNull(const std::optional<Value> &value)
{
    if constexpr (std::floating_point<Value>)
        return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    else
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// A text that is missing where it is empty.
inline QJsonValue jsonOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <functional>
#include <optional>

namespace Core {

/// What is wrong in a JSON file and where ("$.indicators[3].unit"). Thrown by JsonReader, caught by
/// the function that reads the whole file.
struct JsonFault
{
    QString path;
    const char *reason; ///< a phrase of the catalogue, context "Errors"
};

/// One JSON object, read strictly: a key that nobody asked for is a fault, reported by
/// `finish`. Keys are given as in the file.
class JsonReader
{
public:
    JsonReader(QJsonObject object, QString path);

    bool has(const char *key) const { return m_object.contains(QLatin1StringView(key)); }
    bool isNumber(const char *key) const
    {
        return m_object.value(QLatin1StringView(key)).isDouble();
    }
    /// Missing, or null; asks for the key.
    bool isNull(const char *key) { return value(key).isNull() || !has(key); }

    QString text(const char *key);
    QString textOr(const char *key, const QString &otherwise = {});
    int integer(const char *key);
    int integerOr(const char *key, int otherwise);
    std::optional<double> numberOrNull(const char *key);
    double number(const char *key);
    bool flagOr(const char *key, bool otherwise);
    QDate dateOrNull(const char *key);
    QStringList texts(const char *key);
    /// The members of an object whose keys are data, all of them texts.
    QMap<QString, QString> textMembers(const char *key);
    /// {"vi": ..., "en": ...}; a missing or empty translation is a fault unless `mayBeEmpty`.
    LocalizedText localized(const char *key, bool mayBeEmpty = false);
    LocalizedText localizedOr(const char *key);
    JsonReader object(const char *key);
    void forEach(const char *key, const std::function<void(JsonReader &)> &read);

    /// Text through a table of codes; an unknown code is a fault.
    template<class Enum>
    Enum coded(const char *key, std::optional<Enum> (*fromCode)(const QString &))
    {
        const std::optional<Enum> value = fromCode(text(key));
        if (!value)
            fail(key, unknownCode);
        return *value;
    }

    QStringList keys() const { return m_object.keys(); }
    [[noreturn]] void fail(const char *key, const char *reason) const;
    void finish() const;

    static const char *const unknownCode;

private:
    QJsonValue value(const char *key);
    QString pathOf(const char *key) const;

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_used;
};

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/language.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <functional>
#include <limits>
#include <optional>

namespace Core {

/// What is wrong in a JSON file and where ("$.indicators[3].unit"). Thrown by JsonReader, caught by
/// the function that reads the whole file.
struct JsonFault
{
    QString path;
    const char *reason;     ///< a phrase of the catalogue, context "Errors"
    QStringList parts = {}; ///< of the phrase: its %4 and %5
    QString detail = {};    ///< the parser's own words

    /// As an error of that kind, which names the file, the path and the phrase.
    Error error(Error::Kind kind, const QString &file) const;
};

/// One JSON object, read strictly: a key that nobody asked for is a fault, reported by
/// `finish`. Keys are given as in the file. Texts come in NFC, trimmed; one that is too long
/// (Limit::cellText) and a number that is too large (Limit::figure) are faults wherever they stand.
class JsonReader
{
public:
    JsonReader(QJsonObject object, QString path);

    /// The object that a whole file holds, its path is "$". Faults: the text is no JSON object, an
    /// object names a key twice, the contents are nested too deep (Limit::jsonDepth).
    static JsonReader ofFile(const QByteArray &json);

    bool has(const char *key) const { return m_object.contains(QLatin1StringView(key)); }
    bool isNumber(const char *key) const
    {
        return m_object.value(QLatin1StringView(key)).isDouble();
    }
    /// Missing, or null; asks for the key.
    bool isNull(const char *key) { return value(key).isNull() || !has(key); }

    QString text(const char *key);
    QString textOr(const char *key, const QString &otherwise = {});
    /// A text that stands in one line: Limit::name.
    QString name(const char *key);
    /// A text that tells something apart, such as "NQ01": not empty, short, and all of it is seen.
    QString code(const char *key);
    /// The same, or empty where the key is missing or empty.
    QString codeOr(const char *key, const QString &otherwise = {});
    int integer(const char *key);
    /// Both ends are allowed.
    int integerIn(const char *key, int least, int most);
    int year(const char *key);
    std::optional<double> numberOrNull(const char *key);
    double number(const char *key);
    bool flagOr(const char *key, bool otherwise);
    QDate dateOrNull(const char *key);
    /// Names, at most so many; none where the key is missing.
    QStringList texts(const char *key, qsizetype most = std::numeric_limits<qsizetype>::max());
    /// The members of an object whose keys are data, at most so many: names, each with a text.
    QMap<QString, QString> textMembers(const char *key, qsizetype most, qsizetype longest);
    /// {"vi": ..., "en": ...}; a missing or empty translation is a fault unless `mayBeEmpty`.
    LocalizedText localized(const char *key, bool mayBeEmpty = false);
    LocalizedText localizedOr(const char *key);
    /// The same of what stands in one line: Limit::name.
    LocalizedText localizedName(const char *key, bool mayBeEmpty = false);
    JsonReader object(const char *key);
    /// At most `most` objects, else a fault before the first is read.
    void forEach(const char *key, const std::function<void(JsonReader &)> &read,
                 qsizetype most = std::numeric_limits<qsizetype>::max());

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
    [[noreturn]] void fail(const char *key, const char *reason,
                           const QStringList &parts = {}) const;
    void finish() const;

    static const char *const unknownCode;

private:
    QJsonValue value(const char *key);
    QJsonArray list(const char *key, qsizetype most);
    QString pathOf(const char *key) const;

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_used;
};

} // namespace Core

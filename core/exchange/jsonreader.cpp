// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonreader.h"

#include "core/base/folding.h"

#include <QCoreApplication>
#include <QDate>

#include <cmath>

namespace Core {

const char *const JsonReader::unknownCode =
    QT_TRANSLATE_NOOP("Errors", "this word is not one of those allowed here");

namespace {

const char *const missingKey = QT_TRANSLATE_NOOP("Errors", "this key is missing");
const char *const unknownKey = QT_TRANSLATE_NOOP("Errors", "this key is unknown");
const char *const notText = QT_TRANSLATE_NOOP("Errors", "a text is expected");
const char *const notNumber = QT_TRANSLATE_NOOP("Errors", "a number is expected");
const char *const notWhole = QT_TRANSLATE_NOOP("Errors", "a whole number is expected");
const char *const notFlag = QT_TRANSLATE_NOOP("Errors", "true or false is expected");
const char *const notDate = QT_TRANSLATE_NOOP("Errors", "a date like 2020-10-20 is expected");
const char *const notObject = QT_TRANSLATE_NOOP("Errors", "an object is expected");
const char *const notList = QT_TRANSLATE_NOOP("Errors", "a list is expected");
const char *const noTranslation =
    QT_TRANSLATE_NOOP("Errors", "the text must be given in Vietnamese and in English");

} // namespace

JsonReader::JsonReader(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{}

QString JsonReader::pathOf(const char *key) const
{
    return m_path + QLatin1Char('.') + QLatin1StringView(key);
}

void JsonReader::fail(const char *key, const char *reason) const
{
    throw JsonFault{pathOf(key), reason};
}

QMap<QString, QString> JsonReader::textMembers(const char *key)
{
    const QJsonObject object = this->object(key).m_object;
    QMap<QString, QString> members;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (!member.value().isString())
            throw JsonFault{pathOf(key) + QLatin1Char('.') + member.key(), notText};
        members.insert(normalized(member.key()), normalized(member.value().toString()));
    }
    return members;
}

QJsonValue JsonReader::value(const char *key)
{
    m_used.insert(QString::fromLatin1(key));
    return m_object.value(QLatin1StringView(key));
}

QString JsonReader::text(const char *key)
{
    if (!has(key))
        fail(key, missingKey);
    const QJsonValue found = value(key);
    if (!found.isString())
        fail(key, notText);
    return normalized(found.toString());
}

QString JsonReader::textOr(const char *key, const QString &otherwise)
{
    return has(key) ? text(key) : otherwise;
}

double JsonReader::number(const char *key)
{
    if (!has(key))
        fail(key, missingKey);
    const QJsonValue found = value(key);
    if (!found.isDouble())
        fail(key, notNumber);
    return found.toDouble();
}

std::optional<double> JsonReader::numberOrNull(const char *key)
{
    if (isNull(key))
        return std::nullopt;
    return number(key);
}

int JsonReader::integer(const char *key)
{
    const double found = number(key);
    constexpr double largest = 1e9;
    if (found != std::floor(found) || std::abs(found) > largest)
        fail(key, notWhole);
    return int(found);
}

int JsonReader::integerOr(const char *key, int otherwise)
{
    return has(key) ? integer(key) : otherwise;
}

bool JsonReader::flagOr(const char *key, bool otherwise)
{
    if (!has(key))
        return otherwise;
    const QJsonValue found = value(key);
    if (!found.isBool())
        fail(key, notFlag);
    return found.toBool();
}

QDate JsonReader::dateOrNull(const char *key)
{
    if (isNull(key))
        return {};
    const QDate date = QDate::fromString(text(key), Qt::ISODate);
    if (!date.isValid())
        fail(key, notDate);
    return date;
}

QStringList JsonReader::texts(const char *key)
{
    QStringList list;
    const QJsonValue found = value(key);
    if (!has(key))
        return list;
    if (!found.isArray())
        fail(key, notList);
    for (const auto &item : found.toArray()) {
        if (!item.isString())
            fail(key, notText);
        list << normalized(item.toString());
    }
    return list;
}

LocalizedText JsonReader::localized(const char *key, bool mayBeEmpty)
{
    JsonReader reader = object(key);
    LocalizedText both{reader.text("vi"), reader.text("en")};
    reader.finish();
    const bool halfEmpty = both.vi.isEmpty() != both.en.isEmpty();
    if (halfEmpty || (both.isEmpty() && !mayBeEmpty))
        fail(key, noTranslation);
    return both;
}

LocalizedText JsonReader::localizedOr(const char *key)
{
    return has(key) ? localized(key, true) : LocalizedText();
}

JsonReader JsonReader::object(const char *key)
{
    if (!has(key))
        fail(key, missingKey);
    const QJsonValue found = value(key);
    if (!found.isObject())
        fail(key, notObject);
    return {found.toObject(), pathOf(key)};
}

void JsonReader::forEach(const char *key, const std::function<void(JsonReader &)> &read)
{
    if (!has(key))
        fail(key, missingKey);
    const QJsonValue found = value(key);
    if (!found.isArray())
        fail(key, notList);
    const QJsonArray items = found.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i);
        if (!items.at(i).isObject())
            throw JsonFault{path, notObject};
        JsonReader reader(items.at(i).toObject(), path);
        read(reader);
        reader.finish();
    }
}

void JsonReader::finish() const
{
    for (const QString &key : m_object.keys()) {
        if (!m_used.contains(key))
            throw JsonFault{m_path + QLatin1Char('.') + key, unknownKey};
    }
}

} // namespace Core

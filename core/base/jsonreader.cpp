// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonreader.h"

#include "core/base/folding.h"
#include "core/base/jsonscan.h"
#include "core/base/limits.h"
#include "core/base/plaintext.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace Core {

const char *const JsonReader::unknownCode =
    QT_TRANSLATE_NOOP("Errors", "this word is not one of those allowed here");

namespace {

const char *const missingKey = QT_TRANSLATE_NOOP(
    "Errors", "this key is missing; send the file back to the person who made it");
const char *const unknownKey = QT_TRANSLATE_NOOP("Errors", "this key is unknown");
const char *const notText = QT_TRANSLATE_NOOP("Errors", "text expected");
const char *const notNumber = QT_TRANSLATE_NOOP("Errors", "a number is expected");
const char *const notWhole = QT_TRANSLATE_NOOP("Errors", "a whole number is expected");
const char *const notFlag = QT_TRANSLATE_NOOP("Errors", "true or false is expected");
const char *const notDate = QT_TRANSLATE_NOOP("Errors", "a date like 2020-10-20 is expected");
const char *const notObject = QT_TRANSLATE_NOOP("Errors", "a JSON object in braces {} is expected");
const char *const notList = QT_TRANSLATE_NOOP("Errors", "a JSON list in brackets [] is expected");
const char *const noTranslation =
    QT_TRANSLATE_NOOP("Errors", "the text must be given in Vietnamese and in English");
const char *const notJson = QT_TRANSLATE_NOOP("Errors", "the text is not JSON");
const char *const tooLong =
    QT_TRANSLATE_NOOP("Errors", "this text is longer than %4 characters; shorten it");
const char *const tooMany = QT_TRANSLATE_NOOP("Errors", "there are more than %4 of them here");
const char *const tooLarge =
    QT_TRANSLATE_NOOP("Errors", "this number is larger than any figure of an indicator");
const char *const notWithin =
    QT_TRANSLATE_NOOP("Errors", "a whole number from %4 to %5 is expected");
const char *const emptyCode = QT_TRANSLATE_NOOP("Errors", "a code must not be empty");
const char *const unseenInCode =
    QT_TRANSLATE_NOOP("Errors", "the code holds a character that is not seen; type it anew");

const char *const unreadable =
    QT_TRANSLATE_NOOP("Errors", "the text contains a hidden or a control character");

/// The text of a value as it is kept.
QString textOf(const QJsonValue &value, const QString &path, qsizetype most)
{
    if (!value.isString())
        throw JsonFault{path, notText};
    const QString text = normalized(value.toString());
    if (text.size() > most)
        throw JsonFault{path, tooLong, {QString::number(most)}};
    if (unreadableCharacter(text))
        throw JsonFault{path, unreadable};
    return text;
}

} // namespace

Error JsonFault::error(Error::Kind kind, const QString &file) const
{
    return {kind, file, QStringList{path, QString::fromLatin1(reason)} + parts, detail};
}

JsonReader::JsonReader(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{}

QString JsonReader::pathOf(const char *key) const
{
    return m_path + QLatin1Char('.') + QLatin1StringView(key);
}

void JsonReader::fail(const char *key, const char *reason, const QStringList &parts) const
{
    throw JsonFault{pathOf(key), reason, parts};
}

JsonReader JsonReader::ofFile(const QByteArray &json)
{
    if (const auto fault = scanJson(json))
        throw JsonFault{*fault};
    QJsonParseError parsed{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        throw JsonFault{
            QStringLiteral("$@%1").arg(parsed.offset), notJson, {}, parsed.errorString()};
    return {document.object(), QStringLiteral("$")};
}

QMap<QString, QString> JsonReader::textMembers(const char *key, qsizetype most, qsizetype longest)
{
    const QJsonObject object = this->object(key).m_object;
    if (object.size() > most)
        fail(key, tooMany, {QString::number(most)});
    QMap<QString, QString> members;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (member.key().size() > Limit::name)
            fail(key, tooLong, {QString::number(Limit::name)});
        if (unreadableCharacter(normalized(member.key())))
            fail(key, unreadable);
        members.insert(
            normalized(member.key()),
            textOf(member.value(), pathOf(key) + QLatin1Char('.') + member.key(), longest));
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
    return textOf(value(key), pathOf(key), Limit::cellText);
}

QString JsonReader::name(const char *key)
{
    const QString name = text(key);
    if (name.size() > Limit::name)
        fail(key, tooLong, {QString::number(Limit::name)});
    return name;
}

QString JsonReader::code(const char *key)
{
    const QString code = text(key);
    if (code.isEmpty())
        fail(key, emptyCode);
    if (code.size() > Limit::code)
        fail(key, tooLong, {QString::number(Limit::code)});
    if (hasUnseen(code))
        fail(key, unseenInCode);
    return code;
}

QString JsonReader::codeOr(const char *key, const QString &otherwise)
{
    return textOr(key).isEmpty() ? otherwise : code(key);
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
    if (std::abs(found.toDouble()) > Limit::figure)
        fail(key, tooLarge);
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

int JsonReader::integerIn(const char *key, int least, int most)
{
    const double found = number(key);
    if (found != std::floor(found) || found < least || found > most)
        fail(key, notWithin, {QString::number(least), QString::number(most)});
    return int(found);
}

int JsonReader::year(const char *key)
{
    return integerIn(key, Limit::firstYear, Limit::lastYear);
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

QJsonArray JsonReader::list(const char *key, qsizetype most)
{
    const QJsonValue found = value(key);
    if (!found.isArray())
        fail(key, notList);
    const QJsonArray items = found.toArray();
    if (items.size() > most)
        fail(key, tooMany, {QString::number(most)});
    return items;
}

QStringList JsonReader::texts(const char *key, qsizetype most)
{
    QStringList texts;
    if (!has(key))
        return texts;
    const QJsonArray items = list(key, most);
    for (qsizetype i = 0; i < items.size(); ++i)
        texts << textOf(items.at(i), QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i), Limit::name);
    return texts;
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

LocalizedText JsonReader::localizedName(const char *key, bool mayBeEmpty)
{
    const LocalizedText both = localized(key, mayBeEmpty);
    if (std::max(both.vi.size(), both.en.size()) > Limit::name)
        fail(key, tooLong, {QString::number(Limit::name)});
    return both;
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

void JsonReader::forEach(const char *key, const std::function<void(JsonReader &)> &read,
                         qsizetype most)
{
    if (!has(key))
        fail(key, missingKey);
    const QJsonArray items = list(key, most);
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

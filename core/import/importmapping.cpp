// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importmapping.h"

#include "core/base/jsonreader.h"
#include "core/base/limits.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Core {

namespace {

std::optional<NumberFormat> numberFormatFromCode(const QString &code)
{
    if (code == QLatin1String("comma"))
        return NumberFormat::Comma;
    if (code == QLatin1String("point"))
        return NumberFormat::Point;
    return std::nullopt;
}

void checkFormat(JsonReader &json)
{
    if (json.text("format") != QLatin1String("bentre-ict/mapping"))
        json.fail("format", QT_TRANSLATE_NOOP("Errors", "\"bentre-ict/mapping\" is expected here"));
    if (json.integer("version") != 1)
        json.fail("version", QT_TRANSLATE_NOOP("Errors", "this version is not known"));
}

QList<MappedColumn> readColumns(JsonReader &json)
{
    QList<MappedColumn> columns;
    if (!json.has("columns"))
        return columns;
    const QMap<QString, QString> members =
        json.textMembers("columns", Limit::mappedColumns, Limit::name);
    for (auto member = members.cbegin(); member != members.cend(); ++member)
        columns << mappedColumn(member.key(), member.value());
    return columns;
}

std::optional<Period> readPeriod(JsonReader &json)
{
    const QString text = json.textOr("period");
    const auto period = Period::fromText(text);
    if (!text.isEmpty() && !period)
        json.fail("period", QT_TRANSLATE_NOOP(
                                "Errors", "a period like 2024, 2024-Q3 or 2024-05 is expected"));
    return period;
}

ImportOptions readOptions(JsonReader &json)
{
    checkFormat(json);
    ImportOptions options;
    options.sheet =
        json.isNumber("sheet") ? QString::number(json.integer("sheet")) : json.textOr("sheet");
    if (json.has("header_row"))
        options.headerRow = json.integerIn("header_row", 0, Limit::rows);
    options.columns = readColumns(json);
    if (json.has("number_format"))
        options.numberFormat = json.coded<NumberFormat>("number_format", numberFormatFromCode);
    options.period = readPeriod(json);
    options.area = json.textOr("area");
    options.indicator = json.textOr("indicator");
    if (json.has("indicators"))
        options.names.indicators = json.textMembers("indicators", Limit::mappedNames, Limit::name);
    if (json.has("areas"))
        options.names.areas = json.textMembers("areas", Limit::mappedNames, Limit::name);
    json.finish();
    return options;
}

// Writing

QJsonObject textObject(const QMap<QString, QString> &members)
{
    QJsonObject object;
    for (auto member = members.cbegin(); member != members.cend(); ++member)
        object.insert(member.key(), member.value());
    return object;
}

/// A key that says nothing is left out.
void insertIf(QJsonObject &object, const char *key, const QJsonValue &value)
{
    const bool isEmpty = value.isNull() || (value.isString() && value.toString().isEmpty()) ||
                         (value.isObject() && value.toObject().isEmpty());
    if (!isEmpty)
        object.insert(QLatin1StringView(key), value);
}

} // namespace

MappedColumn mappedColumn(const QString &source, const QString &target)
{
    MappedColumn mapped{source, columnFromHeader(target), {}, {}};
    if (mapped.column || target == leftOutTarget)
        return mapped;
    mapped.period = Period::fromText(target);
    if (!mapped.period)
        mapped.indicator = target;
    return mapped;
}

QString mappedTarget(const MappedColumn &mapped)
{
    if (mapped.column)
        return columnHeader(*mapped.column, Language::English);
    if (mapped.period)
        return mapped.period->code();
    return mapped.indicator.isEmpty() ? leftOutTarget : mapped.indicator;
}

QByteArray writeMapping(const ImportOptions &options)
{
    QMap<QString, QString> columns;
    for (const MappedColumn &mapped : options.columns)
        columns.insert(mapped.source, mappedTarget(mapped));
    QJsonObject object{{QStringLiteral("format"), QStringLiteral("bentre-ict/mapping")},
                       {QStringLiteral("version"), 1}};
    insertIf(object, "sheet", options.sheet);
    insertIf(object, "header_row",
             options.headerRow ? QJsonValue(*options.headerRow) : QJsonValue());
    insertIf(object, "columns", textObject(columns));
    if (options.numberFormat)
        insertIf(object, "number_format",
                 *options.numberFormat == NumberFormat::Comma ? QStringLiteral("comma")
                                                              : QStringLiteral("point"));
    insertIf(object, "period", options.period ? options.period->code() : QString());
    insertIf(object, "area", options.area);
    insertIf(object, "indicator", options.indicator);
    insertIf(object, "indicators", textObject(options.names.indicators));
    insertIf(object, "areas", textObject(options.names.areas));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ImportOptions> readMapping(const QByteArray &bytes, const QString &name)
{
    try {
        JsonReader json = JsonReader::ofFile(bytes);
        ImportOptions options = readOptions(json);
        options.mapping = name;
        return options;
    } catch (const JsonFault &fault) {
        return failure(fault.error(Error::Kind::BadMapping, name));
    }
}

} // namespace Core

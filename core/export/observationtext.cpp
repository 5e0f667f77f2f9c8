// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/observationtext.h"

#include "core/import/observationcolumns.h"
#include "core/indicator/observationfields.h"
#include "core/indicator/observationwords.h"

#include <QLocale>

namespace Core {

namespace {

TableValue tableValue(std::optional<double> number, Language = {})
{
    return number ? TableValue(*number) : TableValue();
}

TableValue tableValue(std::optional<int> number, Language)
{
    return number ? TableValue(double(*number)) : TableValue();
}

TableValue tableValue(const QString &text, Language = {})
{
    return text.isEmpty() ? TableValue() : TableValue(text);
}

TableValue tableValue(QDate day, Language)
{
    return day.isValid() ? TableValue(day) : TableValue();
}

template<class Enum>
requires std::is_enum_v<Enum> TableValue tableValue(const std::optional<Enum> &value,
                                                    Language language)
{
    return value ? TableValue(fileWord(*value, language)) : TableValue();
}

/// A state stands in the column of the value.
TableValue tableValue(const std::optional<MilestoneState> &, Language)
{
    return {};
}

TableValue mainValue(const Observation &observation, IndicatorKind kind, Language language)
{
    if (observation.state)
        return fileWord(kind, *observation.state, language);
    if (!observation.text.isEmpty())
        return observation.text;
    return tableValue(observation.value);
}

QString numberText(double value, Language language)
{
    QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    return language == Language::Vietnamese ? text.replace(QLatin1Char('.'), QLatin1Char(','))
                                            : text;
}

} // namespace

QString areaText(const ObservationKey &key, const Catalogue &catalogue)
{
    const Unit *unit = catalogue.unit(key.unit);
    const QString code = unit->codeIn(key.period);
    return catalogue.findUnit(code, key.period) == unit->id ? code : unit->key;
}

QList<TableValue> observationRow(const Observation &o, const Catalogue &catalogue,
                                 Language language)
{
    const Indicator &indicator = *catalogue.indicator(o.key.indicator);
    QList<TableValue> row{indicator.code, areaText(o.key, catalogue), o.key.period.code(),
                          tableValue(o.key.edition), tableValue(o.key.part)};
    size_t number = 0;
    forEachObservationField([&](const auto &field) {
        const auto column = fieldColumn(number++);
        if (column == ObservationColumn::Value)
            row << mainValue(o, indicator.kind, language);
        else if (column)
            row << tableValue(o.*field.member, language);
    });
    return row;
}

QString fileText(const TableValue &value, Language language)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<double>(&value))
        return numberText(*number, language);
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    return {};
}

QChar fileDelimiter(Language language)
{
    return QLatin1Char(language == Language::Vietnamese ? ';' : ',');
}

TextTable observationTable(const QList<Observation> &observations, const Catalogue &catalogue,
                           Language language)
{
    TextTable table;
    table.delimiter = fileDelimiter(language);
    QStringList header;
    for (int column = 0; column < observationColumnCount; ++column)
        header << columnHeader(static_cast<ObservationColumn>(column), language);
    table.rows << header;
    for (const Observation &observation : observations) {
        QStringList row;
        for (const TableValue &value : observationRow(observation, catalogue, language))
            row << fileText(value, language);
        table.rows << row;
    }
    return table;
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/observationtext.h"

#include "core/import/observationcolumns.h"
#include "core/indicator/observationwords.h"

#include <QLocale>

namespace Core {

namespace {

TableValue numberValue(std::optional<double> number)
{
    return number ? TableValue(*number) : TableValue();
}

TableValue textValue(const QString &text)
{
    return text.isEmpty() ? TableValue() : TableValue(text);
}

template<class Enum>
TableValue wordValue(const std::optional<Enum> &value, Language language)
{
    return value ? TableValue(fileWord(*value, language)) : TableValue();
}

TableValue mainValue(const Observation &observation, IndicatorKind kind, Language language)
{
    if (observation.state)
        return fileWord(kind, *observation.state, language);
    if (!observation.text.isEmpty())
        return observation.text;
    return numberValue(observation.value);
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
    return {indicator.code,
            areaText(o.key, catalogue),
            o.key.period.code(),
            textValue(o.key.edition),
            textValue(o.key.part),
            mainValue(o, indicator.kind, language),
            o.outOf ? TableValue(double(*o.outOf)) : TableValue(),
            numberValue(o.numerator),
            numberValue(o.denominator),
            wordValue(o.absence, language),
            wordValue(o.firmness, language),
            o.date.isValid() ? TableValue(o.date) : TableValue(),
            textValue(o.evidence),
            textValue(o.source),
            textValue(o.document),
            textValue(o.note)};
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

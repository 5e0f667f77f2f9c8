// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/observationtext.h"

#include "core/exchange/observationcolumns.h"

#include <QLocale>

namespace Core {

namespace {

/// How a number is written into a file: every digit, no grouping.
QString fileNumber(std::optional<double> value, Language language)
{
    if (!value)
        return {};
    QString text = QString::number(*value, 'f', QLocale::FloatingPointShortest);
    return language == Language::Vietnamese ? text.replace(QLatin1Char('.'), QLatin1Char(','))
                                            : text;
}

QString valueText(const Observation &observation, Language language)
{
    if (observation.state)
        return code(*observation.state);
    if (!observation.text.isEmpty())
        return observation.text;
    return fileNumber(observation.value, language);
}

/// The unit's code; its key where the code means another unit too in that period.
QString areaText(const ObservationKey &key, const Catalogue &catalogue)
{
    const Unit *unit = catalogue.unit(key.unit);
    const QString code = unit->codeIn(key.period);
    return catalogue.findUnit(code, key.period) == unit->id ? code : unit->key;
}

QStringList tableRow(const Observation &o, const Catalogue &catalogue, Language language)
{
    return {catalogue.indicator(o.key.indicator)->code,
            areaText(o.key, catalogue),
            o.key.period.code(),
            o.key.edition,
            o.key.part,
            valueText(o, language),
            o.outOf ? QString::number(*o.outOf) : QString(),
            fileNumber(o.numerator, language),
            fileNumber(o.denominator, language),
            o.absence ? code(*o.absence) : QString(),
            o.status ? code(*o.status) : QString(),
            o.date.toString(Qt::ISODate),
            o.evidence,
            o.source,
            o.document,
            o.note};
}

} // namespace

TextTable observationTable(const QList<Observation> &observations, const Catalogue &catalogue,
                           Language language)
{
    TextTable table;
    table.delimiter = QLatin1Char(language == Language::Vietnamese ? ';' : ',');
    QStringList header;
    for (int column = 0; column < observationColumnCount; ++column)
        header << columnHeader(static_cast<ObservationColumn>(column), language);
    table.rows << header;
    for (const Observation &observation : observations)
        table.rows << tableRow(observation, catalogue, language);
    return table;
}

} // namespace Core

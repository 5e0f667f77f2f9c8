// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/entryform.h"

#include "core/assess/completeness.h"
#include "core/export/observationtext.h"
#include "core/indicator/observationrules.h"

#include <algorithm>

namespace Core {

namespace {

using Column = ObservationColumn;

constexpr int openLines = 6; // for the parts of an indicator that names none

/// The editions of an indicator's ranking in that year.
QList<RankingEdition> editionsOf(const Store &store, const Indicator &indicator, int year)
{
    const RankingIndex *index = store.catalogue().index(indicator.index);
    QList<RankingEdition> editions;
    if (index)
        editions = store.rankings().editionsOf(index->id);
    editions.removeIf([year](const RankingEdition &edition) { return edition.year != year; });
    return editions;
}

bool asksForEveryPart(const Indicator &indicator)
{
    return std::any_of(indicator.targets.cbegin(), indicator.targets.cend(),
                       [](const Target &target) { return target.mode == TargetMode::EveryPart; });
}

QList<EntryLine> linesFor(const ObservationKey &key, const Store &store)
{
    const Indicator &indicator = *store.catalogue().indicator(key.indicator);
    if (key.part.isEmpty() && asksForEveryPart(indicator))
        return QList<EntryLine>(openLines, {key, true, {}});
    QList<EntryLine> lines;
    for (const RankingEdition &edition : editionsOf(store, indicator, key.period.year())) {
        EntryLine line{key, false, edition.outOf};
        line.key.edition = edition.label;
        lines << line;
    }
    return lines.isEmpty() ? QList<EntryLine>{{key, false, {}}} : lines;
}

TableValue limitValue(std::optional<double> limit)
{
    return limit ? TableValue(*limit) : TableValue();
}

TableValue helperValue(HelperColumn column, const Indicator &indicator, Language language)
{
    switch (column) {
    case HelperColumn::VietnameseName:
        return indicator.name.vi;
    case HelperColumn::EnglishName:
        return indicator.name.en;
    case HelperColumn::UnitOfMeasure:
        return indicator.measure.in(language);
    case HelperColumn::Minimum:
        return limitValue(limitsOf(indicator).min);
    case HelperColumn::Maximum:
        return limitValue(limitsOf(indicator).max);
    case HelperColumn::Name:
        return indicator.name.in(language);
    case HelperColumn::RowNumber:
        return {};
    }
    Q_UNREACHABLE();
}

TableValue keyValue(Column column, const ObservationKey &key, const Catalogue &catalogue)
{
    switch (column) {
    case Column::Indicator:
        return catalogue.indicator(key.indicator)->code;
    case Column::Area:
        return areaText(key, catalogue);
    case Column::Period:
        return key.period.code();
    case Column::Edition:
        return key.edition;
    case Column::Part:
        return key.part;
    default:
        return {};
    }
}

} // namespace

Result<EntryForm> entryForm(const Store &store, const Programme &programme, UnitId unit,
                            const Period &period)
{
    const Unit &place = *store.catalogue().unit(unit);
    if (!place.validity.overlaps(period))
        return failure(
            {Error::Kind::UnitNotValidInPeriod, place.nameOn().full.vi, {period.code()}, {}});
    const auto known = store.observations().of(unit);
    if (!known)
        return failure(known.error());
    const ReportingScope scope{programme.id, {unit}, period, period.firstDay()};
    EntryForm form{unit, period, {}};
    for (const ExpectedValue &asked :
         completenessOf(scope, store.catalogue(), ReportingCalendar(), *known).values)
        form.lines << linesFor(asked.key, store);
    return form;
}

QList<EntryColumn> entryColumns(const EntryForm &form, Language language)
{
    const bool isVietnamese = language == Language::Vietnamese;
    const auto own = isVietnamese ? HelperColumn::VietnameseName : HelperColumn::EnglishName;
    const auto other = isVietnamese ? HelperColumn::EnglishName : HelperColumn::VietnameseName;
    QList<EntryColumn> columns{Column::Indicator, own, HelperColumn::UnitOfMeasure, Column::Area,
                               Column::Period};
    const bool hasEditions =
        std::any_of(form.lines.cbegin(), form.lines.cend(),
                    [](const EntryLine &line) { return !line.key.edition.isEmpty(); });
    if (hasEditions)
        columns << Column::Edition;
    columns << QList<EntryColumn>{Column::Part,        HelperColumn::Minimum, HelperColumn::Maximum,
                                  Column::Value,       Column::OutOf,         Column::Numerator,
                                  Column::Denominator, Column::Missing,       Column::Firmness,
                                  Column::Date,        Column::Evidence,      Column::Source,
                                  Column::Document,    Column::Note,          other};
    return columns;
}

QString entryHeader(const EntryColumn &column, Language language)
{
    if (const auto *helper = std::get_if<HelperColumn>(&column))
        return helperHeader(*helper, language);
    return columnHeader(std::get<Column>(column), language);
}

TableValue givenValue(const EntryLine &line, const EntryColumn &column, const Catalogue &catalogue,
                      Language language)
{
    if (const auto *helper = std::get_if<HelperColumn>(&column))
        return helperValue(*helper, *catalogue.indicator(line.key.indicator), language);
    if (std::get<Column>(column) == Column::OutOf)
        return line.outOf ? TableValue(double(*line.outOf)) : TableValue();
    return keyValue(std::get<Column>(column), line.key, catalogue);
}

bool isOpen(const EntryLine &line, const EntryColumn &column, const Indicator &indicator)
{
    if (std::holds_alternative<HelperColumn>(column))
        return false;
    switch (std::get<Column>(column)) {
    case Column::Indicator:
    case Column::Area:
    case Column::Edition:
        return false;
    case Column::Part:
        return line.partIsOpen;
    case Column::OutOf:
        return indicator.isPlace();
    case Column::Numerator:
    case Column::Denominator:
        return indicator.traits().hasFraction;
    case Column::Firmness:
        return indicator.isNumeric();
    case Column::Date:
    case Column::Evidence:
        return indicator.traits().holds == Holds::State;
    default:
        return true;
    }
}

TextTable entryTable(const EntryForm &form, const Catalogue &catalogue, Language language)
{
    const QList<EntryColumn> columns = entryColumns(form, language);
    TextTable table;
    table.delimiter = fileDelimiter(language);
    QStringList header;
    for (const EntryColumn &column : columns)
        header << entryHeader(column, language);
    table.rows << header;
    for (const EntryLine &line : form.lines) {
        QStringList row;
        for (const EntryColumn &column : columns)
            row << fileText(givenValue(line, column, catalogue, language), language);
        table.rows << row;
    }
    return table;
}

} // namespace Core

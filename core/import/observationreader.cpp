// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/observationreader.h"

#include "core/indicator/observationfields.h"
#include "core/indicator/observationrules.h"

namespace Core {

namespace {

using Column = ObservationColumn;

constexpr std::array countColumns{Column::OutOf, Column::Numerator, Column::Denominator};

} // namespace

ObservationReader::ObservationReader(const Store &store, CellLookup &lookup,
                                     const ImportOptions &options)
    : m_store(store)
    , m_lookup(lookup)
    , m_options(options)
{}

void ObservationReader::count(const RawValue &raw)
{
    const Result<IndicatorId> id = indicator(raw);
    const Indicator *found = id ? m_lookup.catalogue().indicator(*id) : nullptr;
    if (!found || !found->isNumeric())
        return;
    m_votes.count(valueCell(raw.cell(Column::Value)), limitsOf(*found));
    for (const Column column : countColumns)
        m_votes.count(valueCell(raw.cell(column)), countLimits);
}

std::optional<NumberFormat> ObservationReader::numberFormat() const
{
    return m_options.numberFormat ? m_options.numberFormat : m_votes.reported();
}

Result<Observation> ObservationReader::read(const RawValue &raw)
{
    Observation observation;
    const auto readable = checkCells(raw).and_then([&] { return readKey(raw, observation); });
    if (!readable)
        return failure(readable.error());
    const Catalogue &catalogue = m_lookup.catalogue();
    const ValueReader reader(*catalogue.indicator(observation.key.indicator),
                             *catalogue.unit(observation.key.unit),
                             m_options.numberFormat ? m_options.numberFormat : m_votes.decision());
    size_t number = 0;
    forEachObservationField([&](const auto &field) {
        const auto column = fieldColumn(number++);
        auto &text = observation.*field.member;
        if constexpr (std::is_same_v<decltype(text), QString &>) {
            if (column)
                text = raw.text(*column);
        }
    });
    return readValue(raw, reader, observation).and_then([&] {
        return reader.complete(observation);
    });
}

Result<> ObservationReader::checkCells(const RawValue &raw)
{
    for (const Cell *cell : raw.cells) {
        if (const Result<> readable = checkCell(cell, raw.row->number); !readable)
            return readable;
    }
    return {};
}

Result<IndicatorId> ObservationReader::indicator(const RawValue &raw)
{
    if (raw.across && raw.across->indicator.isValid())
        return raw.across->indicator;
    return m_lookup.indicator(raw.text(Column::Indicator));
}

std::optional<Period> ObservationReader::period(const RawValue &raw)
{
    if (raw.across && raw.across->period)
        return raw.across->period;
    const QString text = raw.text(Column::Period);
    return text.isEmpty() ? m_options.period : m_lookup.period(text);
}

Result<UnitId> ObservationReader::unit(const RawValue &raw, const Indicator &indicator,
                                       const Period &period)
{
    const QString stated = raw.text(Column::Area);
    for (const QString &area : {stated, m_options.area, indicator.area}) {
        if (!area.isEmpty())
            return m_lookup.unit(area, period);
    }
    return m_options.defaultUnit.isValid() ? m_options.defaultUnit : m_store.home();
}

Result<> ObservationReader::readKey(const RawValue &raw, Observation &observation)
{
    const auto found = indicator(raw);
    if (!found)
        return failure(found.error());
    const auto when = period(raw);
    if (!when)
        return failure({Error::Kind::BadPeriod, raw.text(Column::Period), {}, {}});
    const auto where = unit(raw, *m_lookup.catalogue().indicator(*found), *when);
    if (!where)
        return failure(where.error());
    observation.key = {*found, *where, *when, raw.text(Column::Part), raw.text(Column::Edition)};
    return {};
}

Result<> ObservationReader::readValue(const RawValue &raw, const ValueReader &reader,
                                      Observation &into)
{
    const auto cell = [&raw](Column column) { return valueCell(raw.cell(column)); };
    return reader.readValue(cell(Column::Value), into)
        .and_then([&] { return reader.readOutOf(cell(Column::OutOf), into); })
        .and_then([&] { return reader.readNumerator(cell(Column::Numerator), into); })
        .and_then([&] { return reader.readDenominator(cell(Column::Denominator), into); })
        .and_then([&] { return ValueReader::readAbsence(raw.text(Column::Missing), into); })
        .and_then([&] { return ValueReader::readFirmness(raw.text(Column::Firmness), into); })
        .and_then([&] { return ValueReader::readDate(raw.text(Column::Date), into); });
}

} // namespace Core

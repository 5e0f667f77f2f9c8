// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/observationreader.h"

#include "core/import/editionfield.h"
#include "core/indicator/observationfields.h"
#include "core/indicator/observationrules.h"

namespace Core {

namespace {

using Column = ObservationColumn;

constexpr std::array countColumns{Column::OutOf, Column::Numerator, Column::Denominator};

/// What a cell beside the value says; nothing when it has a mark for that.
QString statedText(const RawValue &raw, Column column)
{
    const QString text = raw.text(column);
    return isNoValueMark(text, false) ? QString() : text;
}

ValueCell statedCell(const RawValue &raw, Column column)
{
    const ValueCell cell = valueCell(raw.cell(column));
    return isNoValueMark(cell.typed, true) ? ValueCell() : cell;
}

} // namespace

ObservationReader::ObservationReader(const Store &store, const ObservationLayout &layout,
                                     CellLookup &lookup, const ImportOptions &options)
    : m_store(store)
    , m_layout(layout)
    , m_lookup(lookup)
    , m_options(options)
{}

void ObservationReader::count(const RawValue &raw)
{
    m_hasAreas = m_hasAreas || !raw.text(Column::Area).isEmpty();
    const Result<IndicatorId> id = indicator(raw);
    const Indicator *found = id ? m_lookup.catalogue().indicator(*id) : nullptr;
    if (!found || !found->isNumeric())
        return;
    m_votes.count(valueCell(raw.cell(Column::Value)), limitsOf(*found));
    for (const Column column : countColumns)
        m_votes.count(statedCell(raw, column), countLimits);
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
    const Indicator &indicator = *catalogue.indicator(observation.key.indicator);
    const ValueReader reader(indicator, *catalogue.unit(observation.key.unit),
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
    return readValue(raw, reader, observation)
        .and_then([&] {
            noteShare(raw, indicator, observation);
            return reader.complete(observation);
        })
        .and_then([this](const Observation &complete) -> Result<Observation> {
            const Result<> fits = checkEditionField(m_store, complete);
            return fits ? Result<Observation>(complete) : failure(fits.error());
        });
}

void ObservationReader::noteShare(const RawValue &raw, const Indicator &indicator,
                                  const Observation &read)
{
    if (!indicator.isPercentage() || !indicator.traits().isShare || !read.value)
        return;
    const ValueCell cell = valueCell(raw.cell(Column::Value));
    Shares &shares = m_shares[indicator.code];
    shares.hasFraction = shares.hasFraction || (*read.value > 0 && *read.value < 1);
    shares.isPercent = shares.isPercent || *read.value > 1 || cell.isPercent ||
                       cell.typed.endsWith(QLatin1Char('%'));
}

QList<ImportWarning> ObservationReader::warnings() const
{
    QList<ImportWarning> warnings;
    QStringList fractions;
    for (auto one = m_shares.cbegin(); one != m_shares.cend(); ++one) {
        if (one->hasFraction && !one->isPercent)
            fractions << one.key();
    }
    if (!fractions.isEmpty())
        warnings << ImportWarning{ImportWarning::Kind::Fractions,
                                  {fractions.join(QStringLiteral(", "))}};
    return warnings;
}

Result<> ObservationReader::checkCells(const RawValue &raw)
{
    if (raw.extra)
        return failure({Error::Kind::ExtraCell,
                        inputText(raw.extra),
                        {cellAddress(raw.row->number, raw.extra->column)},
                        {}});
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
    if (m_layout.lacksIndicator())
        return m_lookup.indicator(m_options.indicator);
    const QString text = raw.text(Column::Indicator);
    if (text.isEmpty())
        return failure({Error::Kind::BlankIndicator, {}, {}, {}});
    return m_lookup.indicator(text);
}

// The period: of the column, of the row with the part of the year beside it, or of the table.

Result<HeadedPeriod> ObservationReader::period(const RawValue &raw)
{
    if (raw.across && raw.across->period)
        return HeadedPeriod{*raw.across->period, raw.across->firmness};
    const QString text = raw.text(Column::Period);
    std::optional<HeadedPeriod> stated;
    if (!text.isEmpty() && (m_layout.statesYear() || m_lookup.period(text)))
        stated = m_lookup.period(text);
    else if (m_options.period)
        stated = HeadedPeriod{*m_options.period, {}};
    const bool isStated = stated.has_value();
    if (!isStated)
        return failure(
            {text.isEmpty() ? Error::Kind::BlankPeriod : Error::Kind::BadPeriod, text, {}, {}});
    for (const PartColumn &part : m_layout.parts) {
        const QString named = inputText(raw.row->cell(part.column));
        const bool isWhole =
            part.column == m_layout.columns.value(Column::Period) && m_lookup.period(named);
        if (!named.isEmpty() && !isWhole && !isNoValueMark(named, true))
            return partOfYear(raw, *stated, part, named);
    }
    return *stated;
}

Result<HeadedPeriod> ObservationReader::partOfYear(const RawValue &raw, const HeadedPeriod &year,
                                                   const PartColumn &part,
                                                   const QString &text) const
{
    const auto found = periodWithin(year.period.year(), part.part, text);
    const bool fits = found && (year.period.isAnnual() || *found == year.period);
    if (fits)
        return HeadedPeriod{*found, year.firmness};
    const QString whole = raw.text(Column::Period);
    return failure(
        {Error::Kind::BadPeriod,
         whole.isEmpty() || whole == text ? text : QString(whole + QStringLiteral(", ") + text),
         {},
         {}});
}

// The unit: as the row names it, by a code before a name, or what is said of rows that name none.

/// The code in a column for it; empty without one.
QString ObservationReader::codeOf(const RawValue &raw) const
{
    for (const AreaColumn &area : m_layout.areas) {
        const QString code = inputText(raw.row->cell(area.column));
        if (area.header.isCode && !code.isEmpty())
            return code;
    }
    return {};
}

/// What the row, or one above it, says the unit lies in.
UnitId ObservationReader::unitAbove(const RawValue &raw, const Period &period)
{
    const int main = m_layout.columns.value(Column::Area);
    for (const AreaColumn &area : m_layout.areas) {
        const QString text = inputText(raw.row->cell(area.column));
        if (area.column == main || area.header.isCode || text.isEmpty())
            continue;
        if (const auto above = m_lookup.unit(text, period))
            return *above;
    }
    return raw.district;
}

Result<UnitId> ObservationReader::statedUnit(const RawValue &raw, const QString &name,
                                             const Period &period)
{
    const auto named = m_lookup.unit(name, period, unitAbove(raw, period));
    const QString code = codeOf(raw);
    if (code.isEmpty() || code == name)
        return named;
    const auto coded = m_lookup.unit(code, period);
    if (!coded)
        return named;
    if (named && *named != *coded)
        return failure({Error::Kind::AreaMismatch, code, {name}, {}});
    return coded;
}

Result<UnitId> ObservationReader::unit(const RawValue &raw, const Indicator &indicator,
                                       const Period &period)
{
    const QString name = raw.text(Column::Area);
    if (!name.isEmpty())
        return statedUnit(raw, name, period);
    for (const AreaColumn &area : m_layout.areas) { // the smallest that the row names
        const QString text = inputText(raw.row->cell(area.column));
        if (!text.isEmpty())
            return m_lookup.unit(text, period, raw.district);
    }
    return defaultUnit(indicator, period);
}

/// Where other rows of the table name their unit, one that names none may be a total, or belong to
/// a group: only of an indicator of the province, in a table whose rows begin with the indicator,
/// it is the file's own.
Result<UnitId> ObservationReader::defaultUnit(const Indicator &indicator, const Period &period)
{
    for (const QString &area : {m_options.area, indicator.area}) {
        if (!area.isEmpty())
            return m_lookup.unit(area, period);
    }
    const int indicators = m_layout.columns.value(Column::Indicator);
    const int areas = m_layout.columns.value(Column::Area);
    const bool isOfHome =
        indicators > 0 && areas > indicators && indicator.levels.contains(Level::Province);
    if (m_hasAreas && !isOfHome)
        return failure({Error::Kind::BlankArea, {}, {}, {}});
    return m_options.defaultUnit.isValid() ? m_options.defaultUnit : m_store.home();
}

Result<> ObservationReader::readKey(const RawValue &raw, Observation &observation)
{
    const auto found = indicator(raw);
    if (!found)
        return failure(found.error());
    const auto when = period(raw);
    if (!when)
        return failure(when.error());
    const auto where = unit(raw, *m_lookup.catalogue().indicator(*found), when->period);
    if (!where)
        return failure(where.error());
    observation.key = {*found, *where, when->period, raw.text(Column::Part),
                       raw.text(Column::Edition)};
    observation.firmness = when->firmness;
    return {};
}

Result<> ObservationReader::readValue(const RawValue &raw, const ValueReader &reader,
                                      Observation &into)
{
    return reader.readValue(valueCell(raw.cell(Column::Value)), into)
        .and_then([&] { return reader.readOutOf(statedCell(raw, Column::OutOf), into); })
        .and_then([&] { return reader.readNumerator(statedCell(raw, Column::Numerator), into); })
        .and_then(
            [&] { return reader.readDenominator(statedCell(raw, Column::Denominator), into); })
        .and_then([&] { return ValueReader::readAbsence(statedText(raw, Column::Missing), into); })
        .and_then(
            [&] { return ValueReader::readFirmness(statedText(raw, Column::Firmness), into); })
        .and_then([&] { return ValueReader::readDate(statedText(raw, Column::Date), into); });
}

} // namespace Core

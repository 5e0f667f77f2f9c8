// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/observationreader.h"

#include "core/base/limits.h"
#include "core/indicator/observationrules.h"
#include "core/indicator/observationwords.h"

#include <cmath>

namespace Core {

namespace {

using Column = ObservationColumn;

constexpr std::array numberColumns{Column::Value, Column::OutOf, Column::Numerator,
                                   Column::Denominator};
const Limits counts{0, {}};

Cell textCell(const QString &text)
{
    Cell cell;
    cell.kind = text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
    cell.text = text;
    return cell;
}

/// The two cells of "53/63" typed into the value of a rank; null when it is not.
std::optional<std::array<Cell, 2>> placeOfField(const RawValue &raw)
{
    const QStringList parts = raw.text(Column::Value).split(QLatin1Char('/'));
    if (parts.size() != 2 || raw.cell(Column::OutOf))
        return std::nullopt;
    return std::array{textCell(parts.first().trimmed()), textCell(parts.last().trimmed())};
}

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
    for (const Column column : numberColumns)
        m_votes.count(raw.cell(column), column == Column::Value ? found->limits : counts);
}

std::optional<NumberFormat> ObservationReader::numberFormat() const
{
    return m_options.numberFormat ? m_options.numberFormat : m_votes.reported();
}

Result<Observation> ObservationReader::read(const RawValue &raw)
{
    Observation observation;
    return checkCells(raw)
        .and_then([&] { return readKey(raw, observation); })
        .and_then([&] { return readValue(raw, observation); })
        .and_then([&] { return readWords(raw, observation); })
        .and_then([&] { return check(observation); })
        .and_then([&] { return withRecomputedValue(raw, observation); });
}

const Indicator &ObservationReader::indicatorOf(const Observation &observation) const
{
    return *m_lookup.catalogue().indicator(observation.key.indicator);
}

Result<> ObservationReader::checkCells(const RawValue &raw)
{
    for (const Cell *cell : raw.cells) {
        if (const Result<> readable = checkCell(cell, raw.row->number); !readable)
            return readable;
    }
    return {};
}

Result<> ObservationReader::check(const Observation &observation) const
{
    return checkObservation(observation, indicatorOf(observation),
                            *m_lookup.catalogue().unit(observation.key.unit));
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

Result<> ObservationReader::readValue(const RawValue &raw, Observation &observation) const
{
    const QString missing = raw.text(Column::Missing);
    observation.absence = absenceFromWord(missing);
    if (!missing.isEmpty() && !observation.absence)
        return failure({Error::Kind::BadAbsence, missing, {}, {}});
    switch (indicatorOf(observation).kind) {
    case IndicatorKind::Milestone:
        return readState(raw, observation);
    case IndicatorKind::Text:
        return readAssessment(raw, observation);
    case IndicatorKind::Rank:
        return readRank(raw, observation);
    default:
        return readNumbers(raw, observation);
    }
}

Result<> ObservationReader::readState(const RawValue &raw, Observation &observation)
{
    const QString text = raw.text(Column::Value);
    observation.state = stateFromWord(IndicatorKind::Milestone, text);
    if (!text.isEmpty() && !observation.state)
        return failure({Error::Kind::BadState, text, {}, {}});
    return {};
}

/// The person's verdict, or words.
Result<> ObservationReader::readAssessment(const RawValue &raw, Observation &observation)
{
    const QString text = raw.text(Column::Value);
    observation.state = stateFromWord(IndicatorKind::Text, text);
    if (!observation.state)
        observation.text = text;
    return {};
}

Result<> ObservationReader::readRank(const RawValue &raw, Observation &observation) const
{
    const auto place = placeOfField(raw);
    if (!place)
        return readNumbers(raw, observation);
    RawValue split = raw;
    split.cells.at(size_t(Column::Value)) = &place->front();
    split.cells.at(size_t(Column::OutOf)) = &place->back();
    return readNumbers(split, observation);
}

Result<> ObservationReader::readNumbers(const RawValue &raw, Observation &observation) const
{
    const Indicator &indicator = indicatorOf(observation);
    const bool isPercent = indicator.isPercentage();
    const auto format = m_options.numberFormat ? m_options.numberFormat : m_votes.decision();
    const auto read = [&](Column column, std::optional<double> &into) {
        const bool isValue = column == Column::Value;
        return readCellNumber(raw.cell(column), isValue ? limitsOf(indicator) : counts, format,
                              isValue && isPercent)
            .map([&into](std::optional<double> number) { into = number; });
    };
    return read(Column::Value, observation.value)
        .and_then([&] { return readOutOf(raw, observation); })
        .and_then([&] { return read(Column::Numerator, observation.numerator); })
        .and_then([&] { return read(Column::Denominator, observation.denominator); });
}

Result<> ObservationReader::readOutOf(const RawValue &raw, Observation &observation) const
{
    const auto format = m_options.numberFormat ? m_options.numberFormat : m_votes.decision();
    const auto outOf = readCellNumber(raw.cell(Column::OutOf), counts, format);
    if (!outOf)
        return failure(outOf.error());
    if (!*outOf)
        return {};
    if (**outOf != std::floor(**outOf) || **outOf < 1 || **outOf > Limit::places)
        return failure({Error::Kind::BadNumber, raw.text(Column::OutOf), {}, {}});
    observation.outOf = int(**outOf);
    return {};
}

Result<> ObservationReader::readWords(const RawValue &raw, Observation &observation)
{
    const QString status = raw.text(Column::Firmness);
    observation.firmness = firmnessFromWord(status);
    if (!status.isEmpty() && !observation.firmness)
        return failure({Error::Kind::BadFirmness, status, {}, {}});
    const QString day = raw.text(Column::Date);
    observation.date = dayFromText(day);
    if (!day.isEmpty() && !observation.date.isValid())
        m_warnings << ImportWarning{ImportWarning::Kind::UnreadDate,
                                    {QString::number(raw.row->number), day}};
    observation.evidence = raw.text(Column::Evidence);
    observation.source = raw.text(Column::Source);
    observation.document = raw.text(Column::Document);
    observation.note = raw.text(Column::Note);
    return {};
}

Result<Observation> ObservationReader::withRecomputedValue(const RawValue &raw,
                                                           Observation observation) const
{
    const auto recomputed = recomputedPercentage(observation);
    if (!recomputed || indicatorOf(observation).kind != IndicatorKind::Percent) {
        if (observation.isEmpty()) // a denominator of 0 gives no percentage
            return failure({Error::Kind::BadNumber, raw.text(Column::Denominator), {}, {}});
        return observation;
    }
    observation.value = recomputed;
    return check(observation).map([&] { return observation; });
}

} // namespace Core

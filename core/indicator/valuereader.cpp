// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/valuereader.h"

#include "core/base/folding.h"
#include "core/indicator/figuredetails.h"
#include "core/indicator/observationrules.h"
#include "core/indicator/observationwords.h"

namespace Core {

namespace {

ValueCell typedCell(const QString &typed)
{
    return {normalized(typed), {}, false};
}

/// What numerator and denominator give: always of a percentage; of a ratio, whose measure may be
/// "in a thousand", only where nothing else is stated.
std::optional<double> computedValue(const Observation &observation, const Indicator &indicator)
{
    if (indicator.traits().isShare)
        return recomputedPercentage(observation);
    const bool isOpen = indicator.traits().hasFraction && observation.isEmpty();
    if (!isOpen || !observation.numerator || observation.denominator.value_or(0) == 0)
        return std::nullopt;
    return *observation.numerator / *observation.denominator;
}

} // namespace

ValueReader::ValueReader(const Indicator &indicator, const Unit &unit,
                         std::optional<NumberFormat> format)
    : m_indicator(indicator)
    , m_unit(unit)
    , m_format(format)
{}

Result<> ValueReader::readValue(const ValueCell &cell, Observation &into) const
{
    if (cell.isEmpty())
        return {};
    const QString words = cell.text();
    Result<> figure;
    if (m_indicator.isNumeric()) {
        figure = m_indicator.isPlace() ? readPlace(cell, into) : readNumber(cell, into);
        // Nearly every cell holds a number: only what is none is looked up among the words.
        if (figure || figure.error().kind != Error::Kind::BadNumber)
            return figure;
    } else {
        into.state = stateFromWord(m_indicator.kind, words);
        if (into.state)
            return {};
    }
    into.absence = absenceFromWord(words);
    if (into.absence || !figure)
        return into.absence ? Result<>() : figure;
    if (m_indicator.traits().holds == Holds::State)
        return failure({Error::Kind::BadState, words, {}, {}});
    into.text = words;
    return {};
}

Result<> ValueReader::readNumber(const ValueCell &cell, Observation &into) const
{
    return readFigure(cell, limitsOf(m_indicator), m_format, m_indicator.isPercentage())
        .map([&into](std::optional<double> number) { into.value = number; });
}

/// "53/63" says the place and among how many.
Result<> ValueReader::readPlace(const ValueCell &cell, Observation &into) const
{
    const QStringList parts = cell.typed.split(QLatin1Char('/'));
    if (parts.size() != 2)
        return readNumber(cell, into);
    const ValueCell place = typedCell(parts.front());
    const ValueCell field = typedCell(parts.back());
    if (place.isEmpty() || field.isEmpty())
        return failure({Error::Kind::BadNumber, cell.typed, {}, {}});
    return readOutOf(field, into).and_then([&] { return readNumber(place, into); });
}

Result<> ValueReader::readOutOf(const ValueCell &cell, Observation &into) const
{
    return readPlaces(cell, m_format).and_then([&](std::optional<int> places) -> Result<> {
        if (places && into.outOf && *into.outOf != *places) // "53/63" in the cell of the value
            return failure({Error::Kind::BadNumber, cell.text(), {}, {}});
        if (places)
            into.outOf = places;
        return {};
    });
}

Result<> ValueReader::readNumerator(const ValueCell &cell, Observation &into) const
{
    return readFigure(cell, countLimits, m_format).map([&](std::optional<double> number) {
        if (number)
            into.numerator = number;
    });
}

Result<> ValueReader::readDenominator(const ValueCell &cell, Observation &into) const
{
    return readFigure(cell, countLimits, m_format).map([&](std::optional<double> number) {
        if (number)
            into.denominator = number;
    });
}

Result<> ValueReader::readAbsence(const QString &text, Observation &into)
{
    if (text.isEmpty())
        return {};
    const auto absence = absenceFromWord(text);
    const bool isOther = absence && into.absence && *into.absence != *absence;
    if (!absence || isOther) // the cell of the value may say why it is empty, too
        return failure({Error::Kind::BadAbsence, text, {}, {}});
    into.absence = absence;
    return {};
}

Result<> ValueReader::readFirmness(const QString &text, Observation &into)
{
    if (text.isEmpty())
        return {};
    into.firmness = firmnessFromWord(text);
    return into.firmness ? Result<>() : failure({Error::Kind::BadFirmness, text, {}, {}});
}

Result<> ValueReader::readDate(const QString &text, Observation &into)
{
    if (text.isEmpty())
        return {};
    into.date = dayFromText(text);
    return into.date.isValid() ? Result<>() : failure({Error::Kind::BadDate, text, {}, {}});
}

Result<Observation> ValueReader::check(const Observation &observation) const
{
    return checkObservation(observation, m_indicator, m_unit).map([&] { return observation; });
}

Result<Observation> ValueReader::complete(const Observation &observation) const
{
    return check(observation).and_then([this](Observation stated) -> Result<Observation> {
        if (const auto computed = computedValue(stated, m_indicator)) {
            stated.value = computed;
            return check(stated);
        }
        if (!stated.isEmpty())
            return stated;
        const ValueCell denominator{{}, stated.denominator, false};
        return failure({Error::Kind::BadNumber, denominator.text(), {}, {}});
    });
}

Result<Observation> ValueReader::read(const Observation &known, const QString &typed) const
{
    return read(known, typedCell(typed));
}

Result<Observation> ValueReader::read(const Observation &known, const ValueCell &cell) const
{
    if (cell.isEmpty())
        return withoutFigures(known);
    Observation entered;
    entered.key = known.key;
    return readValue(cell, entered)
        .and_then([&] { return complete(entered); })
        .map([&known](Observation whole) {
            settleDetails(whole, known);
            return whole;
        });
}

} // namespace Core

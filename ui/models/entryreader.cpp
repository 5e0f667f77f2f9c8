// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entryreader.h"

#include "core/base/folding.h"
#include "core/base/limits.h"
#include "core/indicator/observationrules.h"
#include "core/indicator/observationwords.h"
#include "core/words/verdictwords.h"

namespace Models {

namespace {

using Core::Error;
using Core::Observation;

/// The readings of an ambiguous number, which the user chooses from.
Core::Error ambiguous(const QString &text, const Core::NumberReading &reading)
{
    constexpr int digits = 15;
    return {Error::Kind::AmbiguousNumber,
            text,
            {QString::number(*reading.withComma, 'g', digits),
             QString::number(*reading.withPoint, 'g', digits)},
            {}};
}

} // namespace

Observation withoutFigures(Observation observation)
{
    observation.value.reset();
    observation.outOf.reset();
    observation.numerator.reset();
    observation.denominator.reset();
    observation.state.reset();
    observation.text.clear();
    observation.absence.reset();
    return observation;
}

QString entryText(const Observation &observation, Core::Language language)
{
    if (observation.absence)
        return absenceWord(*observation.absence, language);
    if (!observation.value)
        return observation.text;
    const QString number = Core::Format(language).exact(*observation.value);
    return observation.outOf ? QStringLiteral("%1/%2").arg(number).arg(*observation.outOf) : number;
}

QString shownText(const Observation &observation, Core::IndicatorKind kind,
                  const Core::Phrasebook &book)
{
    return observation.state ? Core::stateWord(kind, *observation.state, book)
                             : entryText(observation, book.language());
}

QString absenceWord(Core::Absence absence, Core::Language language)
{
    const Core::Phrasebook book(language);
    return absence == Core::Absence::NotApplicable ? book.translate("Words", "n/a")
                                                   : book.translate("Words", "not due");
}

EntryReader::EntryReader(const Core::Indicator &indicator, const Core::Unit &unit,
                         std::optional<Core::NumberFormat> format)
    : m_indicator(indicator)
    , m_unit(unit)
    , m_format(format)
{}

Core::Result<> EntryReader::readNumber(Observation &observation, QString text) const
{
    if (m_indicator.kind == Core::IndicatorKind::Rank) {
        const QStringList parts = text.split(QLatin1Char('/'));
        bool ok = parts.size() == 2;
        if (ok)
            observation.outOf = parts.last().trimmed().toInt(&ok);
        if (parts.size() == 2 &&
            (!ok || *observation.outOf < 1 || *observation.outOf > Core::Limit::places))
            return Core::failure({Error::Kind::BadNumber, text, {}, {}});
        text = parts.first();
    }
    const Core::NumberReading reading = Core::readNumber(text);
    const bool isPercent = m_indicator.isPercentage();
    if (!reading.isNumber() || (reading.percentSign && !isPercent))
        return Core::failure({Error::Kind::BadNumber, text, {}, {}});
    observation.value = reading.certain();
    if (observation.value)
        return {};
    const auto format = m_format ? m_format : reading.decidedBy(limitsOf(m_indicator));
    if (!format)
        return Core::failure(ambiguous(text, reading));
    observation.value = reading.as(*format);
    return {};
}

Core::Result<> EntryReader::readState(Observation &observation, const QString &text) const
{
    observation.state = Core::stateFromWord(m_indicator.kind, text);
    if (observation.state)
        return {};
    if (m_indicator.kind == Core::IndicatorKind::Milestone)
        return Core::failure({Error::Kind::BadState, text, {}, {}});
    observation.text = text;
    return {};
}

Core::Result<Observation> EntryReader::checked(const Observation &observation) const
{
    return Core::checkObservation(observation, m_indicator, m_unit).map([&] {
        return observation;
    });
}

Core::Result<Observation> EntryReader::read(const Observation &known, const QString &typed) const
{
    Observation observation = withoutFigures(known);
    const QString text = Core::normalized(typed);
    if (text.isEmpty())
        return observation;
    observation.absence = Core::absenceFromWord(text);
    if (!observation.absence) {
        const auto read =
            m_indicator.isNumeric() ? readNumber(observation, text) : readState(observation, text);
        if (!read)
            return Core::failure(read.error());
    }
    return checked(observation);
}

Core::Result<Observation> EntryReader::readAs(const Observation &known, double value) const
{
    Observation observation = withoutFigures(known);
    observation.value = value;
    return checked(observation);
}

} // namespace Models

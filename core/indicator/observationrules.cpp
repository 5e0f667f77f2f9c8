// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/observationrules.h"

#include "core/base/limits.h"
#include "core/base/plaintext.h"

#include <QLocale>

#include <cmath>

namespace Core {

namespace {

QString exactText(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

QString limitText(std::optional<double> limit)
{
    return limit ? exactText(*limit) : QStringLiteral("\u2013");
}

/// Readable, and no longer than a cell of a spreadsheet holds.
Result<> checkTexts(const Observation &observation)
{
    if (observation.key.part.size() > Limit::name)
        return failure(longText(observation.key.part, Limit::name));
    for (const QString &text :
         {observation.key.part, observation.key.edition, observation.text, observation.evidence,
          observation.source, observation.document, observation.note}) {
        if (text.size() > Limit::cellText)
            return failure(longText(text, Limit::cellText));
        if (const Result<> readable = checkText(text); !readable)
            return readable;
    }
    return {};
}

/// Whatever the indicator's own limits are.
Result<> checkSize(const Observation &observation)
{
    for (const std::optional<double> figure :
         {observation.value, observation.numerator, observation.denominator}) {
        if (figure && !(std::abs(*figure) <= Limit::figure))
            return failure({Error::Kind::OutOfRange,
                            exactText(*figure),
                            {exactText(-Limit::figure), exactText(Limit::figure)},
                            {}});
    }
    return {};
}

Result<> checkUnit(const Observation &observation, const Unit &unit)
{
    if (unit.validity.overlaps(observation.key.period))
        return {};
    const QDate day = observation.key.period.lastDay();
    return failure({Error::Kind::UnitNotValidInPeriod,
                    unit.nameOn(day).full.vi,
                    {observation.key.period.code()},
                    {}});
}

Result<> checkRank(const Observation &observation, const Indicator &indicator)
{
    const double rank = *observation.value;
    // The place stands in an edition, which is of a year.
    if (!indicator.index.isEmpty() && !observation.key.period.isAnnual())
        return failure({Error::Kind::BadPeriod, observation.key.period.code(), {}, {}});
    if (!observation.outOf)
        return failure({Error::Kind::MissingOutOf, exactText(rank), {}, {}});
    if (*observation.outOf > Limit::places)
        return failure(
            {Error::Kind::RankExceedsField, exactText(rank), {QString::number(Limit::places)}, {}});
    if (rank != std::floor(rank) || rank < 1 || rank > *observation.outOf)
        return failure({Error::Kind::RankExceedsField,
                        exactText(rank),
                        {QString::number(*observation.outOf)},
                        {}});
    return {};
}

/// Half of the last digit with which the value is written: 0.5 for 82, 0.05 for 82.4.
double printedTolerance(double value)
{
    const QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const qsizetype decimals = point < 0 ? 0 : text.size() - point - 1;
    return 0.5 * std::pow(10.0, -double(decimals));
}

Result<> checkFraction(const Observation &observation)
{
    if (!observation.numerator || !observation.denominator)
        return {};
    if (*observation.numerator > *observation.denominator)
        return failure({Error::Kind::NumeratorExceedsDenominator,
                        exactText(*observation.numerator),
                        {exactText(*observation.denominator)},
                        {}});
    const std::optional<double> recomputed = recomputedPercentage(observation);
    constexpr double slack = 1e-9;
    if (recomputed && observation.value &&
        std::abs(*recomputed - *observation.value) > printedTolerance(*observation.value) + slack)
        return failure({Error::Kind::PercentageMismatch,
                        exactText(*observation.value),
                        {QString::number(*recomputed, 'f', 2)},
                        {}});
    return {};
}

} // namespace

std::optional<double> recomputedPercentage(const Observation &observation)
{
    if (!observation.numerator || !observation.denominator || *observation.denominator == 0)
        return std::nullopt;
    return *observation.numerator * 100 / *observation.denominator; // 29 of 50 is 58, exactly
}

Limits limitsOf(const Indicator &indicator)
{
    const bool hasNone = indicator.limits == Limits();
    return indicator.traits().isShare && hasNone ? Limits{0, 100} : indicator.limits;
}

Result<> checkObservation(const Observation &observation, const Indicator &indicator,
                          const Unit &unit)
{
    if (!indicator.sameAs.isEmpty())
        return failure(
            {Error::Kind::ReadsAnotherIndicator, indicator.code, {indicator.sameAs}, {}});
    // Its places stand in the table of a ranking, which has no room for why there is none.
    if (observation.absence && !indicator.index.isEmpty())
        return failure({Error::Kind::MissingRank, indicator.code, {}, {}});
    if (const Result<> readable = checkTexts(observation); !readable)
        return readable;
    if (const Result<> valid = checkUnit(observation, unit); !valid)
        return valid;
    if (observation.value && !std::isfinite(*observation.value))
        return failure({Error::Kind::BadNumber, exactText(*observation.value), {}, {}});
    if (const Result<> size = checkSize(observation); !size)
        return size;
    const bool isShare = indicator.traits().isShare;
    if (!observation.value) // numerator and denominator may stand alone
        return isShare ? checkFraction(observation) : Result<>();
    if (indicator.isPlace())
        return checkRank(observation, indicator);
    const Limits limits = limitsOf(indicator);
    if (!limits.contains(*observation.value))
        return failure({Error::Kind::OutOfRange,
                        exactText(*observation.value),
                        {limitText(limits.min), limitText(limits.max)},
                        {}});
    return isShare ? checkFraction(observation) : Result<>();
}

} // namespace Core

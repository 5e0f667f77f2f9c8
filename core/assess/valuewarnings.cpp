// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/valuewarnings.h"

#include "core/indicator/codetable.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace Core {

namespace {

constexpr CodeTable<WarningKind, 6> kinds{{{
    {WarningKind::Jump, "jump"},
    {WarningKind::CumulativeDecrease, "cumulative_decrease"},
    {WarningKind::PartsAgainstWhole, "parts_against_whole"},
    {WarningKind::DefinitionChanged, "definition_changed"},
    {WarningKind::FieldChanged, "field_changed"},
    {WarningKind::UnitUncertain, "unit_uncertain"},
}}};

constexpr double slack = 1e-9;

/// By period, the whole before its parts, then by edition.
bool comesBefore(const ObservationKey &a, const ObservationKey &b)
{
    if (a.period != b.period)
        return a.period < b.period;
    return std::tie(a.part, a.edition) < std::tie(b.part, b.edition);
}

QList<Observation> inOrder(QList<Observation> observations)
{
    const auto isEarlier = [](const Observation &a, const Observation &b) {
        return comesBefore(a.key, b.key);
    };
    if (!std::is_sorted(observations.cbegin(), observations.cend(), isEarlier)) // seldom
        std::stable_sort(observations.begin(), observations.end(), isEarlier);
    return observations;
}

/// Which values follow each other: part, kind of period, and a number.
using LineKey = std::tuple<QString, Period::Kind, int>;
/// In the order of time, each period once: of two editions of a year the last one by label.
using ValueLine = QList<const Observation *>;

template<class KeyOf>
QList<ValueLine> linesOf(const QList<Observation> &observations, KeyOf keyOf)
{
    QMap<LineKey, ValueLine> lines;
    for (const Observation &observation : observations) {
        const std::optional<LineKey> key = keyOf(observation.key);
        if (!observation.value || !key)
            continue;
        ValueLine &line = lines[*key];
        if (!line.isEmpty() && line.last()->key.period == observation.key.period)
            line.removeLast();
        line << &observation;
    }
    return lines.values();
}

/// 2019-Q3, 2020-Q3, ...
std::optional<LineKey> byPeriodOfYear(const ObservationKey &key)
{
    return LineKey(key.part, key.period.kind(), key.period.number());
}

/// 2019-Q3, 2019-Q4, 2020-Q1, ...
std::optional<LineKey> byKindOfPeriod(const ObservationKey &key)
{
    return LineKey(key.part, key.period.kind(), 0);
}

/// 2020-Q1, 2020-H1, 2020-9M, 2020: each contains the one before.
std::optional<LineKey> byYearSoFar(const ObservationKey &key)
{
    if (key.period.number() != 1 || key.period.kind() == Period::Kind::Month)
        return std::nullopt;
    return LineKey(key.part, Period::Kind::Year, key.period.year());
}

ValueWarning compared(WarningKind kind, const Observation &before, const Observation &observation)
{
    ValueWarning warning;
    warning.kind = kind;
    warning.key = observation.key;
    warning.value = observation.value;
    warning.outOf = observation.outOf;
    warning.previous = before.value;
    warning.previousOutOf = before.outOf;
    warning.previousPeriod = before.key.period;
    return warning;
}

QList<ValueWarning> jumpsIn(const ValueLine &line, const Indicator &indicator,
                            const QMap<int, BreakReason> &breaks)
{
    QList<SeriesPoint> points;
    QHash<int, const Observation *> byYear;
    for (const Observation *observation : line) {
        const int year = observation->key.period.year();
        points << SeriesPoint{year, *observation->value, observation->outOf};
        byYear.insert(year, observation);
    }
    QList<ValueWarning> warnings;
    for (const Jump &jump : jumpsOf(indicator, points, breaks)) {
        ValueWarning warning = compared(WarningKind::Jump, *byYear.value(jump.before.year),
                                        *byYear.value(jump.point.year));
        warning.usual = jump.usual;
        warnings << warning;
    }
    return warnings;
}

QList<ValueWarning> breaksIn(const ValueLine &line, const QMap<int, BreakReason> &breaks)
{
    QList<ValueWarning> warnings;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const Observation &before = *line.at(i - 1);
        const Observation &observation = *line.at(i);
        const auto reason =
            breakBetween(breaks, before.key.period.year(), observation.key.period.year());
        if (reason)
            warnings << compared(*reason == BreakReason::FieldChanged
                                     ? WarningKind::FieldChanged
                                     : WarningKind::DefinitionChanged,
                                 before, observation);
    }
    return warnings;
}

QList<ValueWarning> decreasesIn(const ValueLine &line, const QMap<int, BreakReason> &breaks)
{
    QList<ValueWarning> warnings;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const Observation &before = *line.at(i - 1);
        const Observation &observation = *line.at(i);
        if (*observation.value < *before.value &&
            !breakBetween(breaks, before.key.period.year(), observation.key.period.year()))
            warnings << compared(WarningKind::CumulativeDecrease, before, observation);
    }
    return warnings;
}

/// A value may fall short of two earlier ones; the question is about the greater.
QList<ValueWarning> withoutLesserTwins(const QList<ValueWarning> &decreases)
{
    QList<ValueWarning> kept;
    for (const ValueWarning &warning : decreases) {
        const auto twin =
            std::find_if(kept.begin(), kept.end(), [&warning](const ValueWarning &other) {
                return other.key == warning.key;
            });
        if (twin == kept.end())
            kept << warning;
        else if (*twin->previous < *warning.previous)
            *twin = warning;
    }
    return kept;
}

QList<ValueWarning> decreases(const QList<Observation> &observations, const Indicator &indicator,
                              const QMap<int, BreakReason> &breaks)
{
    QList<ValueWarning> found;
    if (indicator.cumulative) {
        for (const ValueLine &line : linesOf(observations, byKindOfPeriod))
            found << decreasesIn(line, breaks);
    }
    if (indicator.traits().addsUp) {
        for (const ValueLine &line : linesOf(observations, byYearSoFar))
            found << decreasesIn(line, breaks);
    }
    return withoutLesserTwins(found);
}

/// The whole of one period and its parts.
struct Breakdown
{
    const Observation *whole = nullptr;
    QList<double> parts;
    QStringList settled; ///< names of the parts that have a value or are not applicable

    bool isComplete(const Indicator &indicator) const
    {
        return parts.size() >= (indicator.parts.isEmpty() ? 2 : 1) &&
               std::all_of(indicator.parts.cbegin(), indicator.parts.cend(),
                           [this](const LocalizedText &part) { return settled.contains(part.vi); });
    }
};

QList<Breakdown> breakdownsOf(const QList<Observation> &observations)
{
    QMap<Period, Breakdown> breakdowns;
    for (const Observation &observation : observations) {
        Breakdown &breakdown = breakdowns[observation.key.period];
        const QString &part = observation.key.part;
        if (part.isEmpty()) {
            breakdown.whole = observation.value ? &observation : nullptr;
            continue;
        }
        if (observation.value || observation.absence == Absence::NotApplicable)
            breakdown.settled << part;
        if (observation.value)
            breakdown.parts << *observation.value;
    }
    return breakdowns.values();
}

/// Fills in the figures that clash; false when they agree.
bool clash(const Breakdown &breakdown, const Indicator &indicator, ValueWarning &warning)
{
    const double whole = *breakdown.whole->value;
    const double half = printedUnit(indicator) / 2;
    if (indicator.traits().addsUp) {
        const double sum = std::accumulate(breakdown.parts.cbegin(), breakdown.parts.cend(), 0.0);
        const double rounding =
            indicator.decimals > 0 ? half * double(breakdown.parts.size() + 1) : 0;
        warning.partsSum = sum;
        return std::abs(sum - whole) > rounding + slack * std::max(1.0, std::abs(whole));
    }
    const auto [least, greatest] =
        std::minmax_element(breakdown.parts.cbegin(), breakdown.parts.cend());
    warning.leastPart = *least;
    warning.greatestPart = *greatest;
    return whole < *least - half - slack || whole > *greatest + half + slack;
}

QList<ValueWarning> clashes(const QList<Observation> &observations, const Indicator &indicator)
{
    QList<ValueWarning> warnings;
    if (indicator.isPlace())
        return warnings;
    for (const Breakdown &breakdown : breakdownsOf(observations)) {
        if (!breakdown.whole || !breakdown.isComplete(indicator))
            continue;
        ValueWarning warning;
        warning.kind = WarningKind::PartsAgainstWhole;
        warning.key = breakdown.whole->key;
        warning.value = breakdown.whole->value;
        if (clash(breakdown, indicator, warning))
            warnings << warning;
    }
    return warnings;
}

/// The uncertain first or last day of a unit that lies in the period; null for none.
QDate uncertainDayIn(const Period &period, const Validity &validity)
{
    for (const QDate day : {validity.to, validity.from}) {
        if (validity.uncertain && day.isValid() && period.firstDay() <= day &&
            day <= period.lastDay())
            return day;
    }
    return {};
}

/// Once for a period, at its first value.
QList<ValueWarning> uncertainties(const QList<Observation> &observations, const Unit &unit)
{
    QList<ValueWarning> warnings;
    for (const Observation &observation : observations) {
        const Period &period = observation.key.period;
        const QDate day = uncertainDayIn(period, unit.validity);
        if (day.isNull() || observation.absence || observation.isEmpty() ||
            (!warnings.isEmpty() && warnings.last().key.period == period))
            continue;
        ValueWarning warning;
        warning.kind = WarningKind::UnitUncertain;
        warning.key = observation.key;
        warning.edge = day;
        warning.isEnd = day == unit.validity.to;
        warnings << warning;
    }
    return warnings;
}

void sortByPeriod(QList<ValueWarning> &warnings)
{
    std::stable_sort(warnings.begin(), warnings.end(),
                     [](const ValueWarning &a, const ValueWarning &b) {
                         return a.key == b.key ? a.kind < b.kind : comesBefore(a.key, b.key);
                     });
}

QString figureText(std::optional<double> value, std::optional<int> outOf = {})
{
    const QString text =
        value ? QString::number(*value, 'f', QLocale::FloatingPointShortest) : QString();
    return outOf ? QString(text + QLatin1Char('/') + QString::number(*outOf)) : text;
}

} // namespace

QString ValueWarning::fingerprint() const
{
    QStringList figures{code(kind), figureText(value, outOf)};
    if (previous)
        figures << previousPeriod.code() + QLatin1Char('=') + figureText(previous, previousOutOf);
    if (partsSum)
        figures << figureText(partsSum);
    if (leastPart)
        figures << figureText(leastPart) + QLatin1String("..") + figureText(greatestPart);
    if (edge.isValid())
        figures << edge.toString(Qt::ISODate);
    figures.removeAll(QString());
    return figures.join(QLatin1Char(' '));
}

QString code(WarningKind kind)
{
    return kinds.codeOf(kind);
}

std::optional<WarningKind> warningKindFromCode(const QString &code)
{
    return kinds.valueOf(code);
}

QList<ValueWarning> warningsOf(const Indicator &indicator, const Unit &unit,
                               const QList<Observation> &observations,
                               const QList<RankingEdition> &editions)
{
    const QList<Observation> ordered = inOrder(observations);
    QList<ValueWarning> warnings = uncertainties(ordered, unit);
    if (indicator.isNumeric()) {
        const QMap<int, BreakReason> breaks = seriesFrom(indicator, ordered, editions).breaks;
        for (const ValueLine &line : linesOf(ordered, byPeriodOfYear))
            warnings << jumpsIn(line, indicator, breaks) << breaksIn(line, breaks);
        warnings << decreases(ordered, indicator, breaks) << clashes(ordered, indicator);
    }
    sortByPeriod(warnings);
    return warnings;
}

} // namespace Core

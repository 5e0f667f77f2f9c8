// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/parts.h"

#include "core/assess/path.h"
#include "core/assess/situation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Core {

namespace {

/// Worst first: which part of a breakdown decides.
constexpr std::array worstFirst{
    Verdict::NoData,      Verdict::WrongDirection, Verdict::Missed,  Verdict::OffTrack,
    Verdict::SlightlyOff, Verdict::NotAssessable,  Verdict::OnTrack, Verdict::Met,
};

qsizetype badness(const PartAssessment &one)
{
    return std::find(worstFirst.cbegin(), worstFirst.cend(), one.assessment.verdict) -
           worstFirst.cbegin();
}

/// How far the latest value is from the target; negative beyond it, 0 without a value.
double shortfall(const Indicator &indicator, const PartAssessment &one)
{
    if (!one.latest)
        return 0;
    const double difference = *one.assessment.target.value - one.latest->value;
    return one.assessment.target.comparator == Comparator::Equal ? std::abs(difference)
                                                                 : indicator.sign() * difference;
}

QStringList partNames(const Indicator &indicator, const Series &series)
{
    QStringList names;
    for (const LocalizedText &part : indicator.parts)
        names << part.vi;
    for (const QString &name : series.parts.keys()) {
        if (!names.contains(name))
            names << name;
    }
    return names;
}

} // namespace

QList<PartAssessment> assessParts(const Indicator &indicator, const Target &target,
                                  const Series &whole, const AsOf &asOf)
{
    const Series series = whole.upTo(asOf.year);
    QList<PartAssessment> parts;
    for (const QString &name : partNames(indicator, series)) {
        const QList<SeriesPoint> points = series.parts.value(name);
        parts << PartAssessment{name,
                                points.isEmpty() ? std::nullopt : std::optional(points.last()),
                                assessPath(indicator, target, points, series.breaks, asOf)};
    }
    std::stable_sort(
        parts.begin(), parts.end(), [&](const PartAssessment &a, const PartAssessment &b) {
            return badness(a) != badness(b) ? badness(a) < badness(b)
                                            : shortfall(indicator, a) > shortfall(indicator, b);
        });
    return parts;
}

std::optional<int> latestYearOf(const IndicatorSituation &one)
{
    if (one.assessment.latest)
        return one.assessment.latest->period.year();
    std::optional<int> year;
    for (const QList<SeriesPoint> &points : one.series.upTo(one.from.year).parts) {
        if (!points.isEmpty())
            year = std::min(year.value_or(points.last().year), points.last().year);
    }
    return year;
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/statusdocument.h"

#include "core/assess/ranks.h"
#include "core/base/jsonvalues.h"
#include "core/documents/explanationjson.h"

#include <QJsonArray>

namespace Core {

namespace {

template<class Coded>
QJsonValue codeOrNull(const std::optional<Coded> &value)
{
    return value ? QJsonValue(code(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonArray json(const QList<int> &years)
{
    QJsonArray array;
    for (const int year : years)
        array << year;
    return array;
}

QJsonValue latestValue(const Latest &latest)
{
    if (latest.value)
        return *latest.value;
    if (latest.state)
        return code(*latest.state);
    return latest.text;
}

QJsonValue json(const std::optional<Latest> &latest)
{
    if (!latest)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("period"), latest->period.code()},
                       {QStringLiteral("value"), latestValue(*latest)},
                       {QStringLiteral("out_of"), jsonOrNull(latest->outOf)}};
}

QJsonObject json(const Change &change)
{
    return {{QStringLiteral("absolute"), jsonOrNull(change.absolute)},
            {QStringLiteral("relative"), jsonOrNull(change.relative)},
            {QStringLiteral("improved"), jsonOrNull(change.improved)},
            {QStringLiteral("within_noise"), jsonOrNull(change.withinNoise)},
            {QStringLiteral("refused"), codeOrNull(change.refusal)}};
}

void insertGrowth(QJsonObject &object, const GrowthRatio &growth)
{
    object.insert(QStringLiteral("growth_ratio"), jsonOrNull(growth.ratio));
    object.insert(QStringLiteral("growth_score"), jsonOrNull(growth.score));
    object.insert(QStringLiteral("growth_class"), growth.verdict
                                                      ? QJsonValue(growthClassCode(*growth.verdict))
                                                      : QJsonValue(QJsonValue::Null));
    object.insert(QStringLiteral("growth_refused"),
                  growth.refusal ? QJsonValue(growthRefusalCode(*growth.refusal))
                                 : QJsonValue(QJsonValue::Null));
}

void insertPath(QJsonObject &object, const TargetAssessment &target)
{
    object.insert(QStringLiteral("trend"), codeOrNull(target.trend));
    object.insert(QStringLiteral("provisional"), jsonOrNull(target.provisional));
    object.insert(QStringLiteral("window"),
                  target.windowFirst
                      ? QJsonValue(QJsonArray{*target.windowFirst, *target.windowLast})
                      : QJsonValue(QJsonValue::Null));
    object.insert(QStringLiteral("delta"), jsonOrNull(target.delta));
    object.insert(QStringLiteral("projected"), jsonOrNull(target.projected));
    object.insert(QStringLiteral("projected_shown"), jsonOrNull(target.projectedShown));
    object.insert(QStringLiteral("gap_share"), jsonOrNull(target.gapShare));
    object.insert(QStringLiteral("required_per_year"), jsonOrNull(target.requiredPerYear));
    object.insert(QStringLiteral("required_from_as_of"), jsonOrNull(target.requiredFromAsOf));
    object.insert(QStringLiteral("value_age_years"), jsonOrNull(target.valueAge()));
    object.insert(QStringLiteral("lag_years"), jsonOrNull(target.lagYears));
    object.insert(QStringLiteral("late_more_than_years"), jsonOrNull(target.lateMoreThanYears));
}

QJsonObject json(const TargetAssessment &assessed)
{
    const Target &target = assessed.target;
    QJsonObject object{{QStringLiteral("horizon"), target.horizon},
                       {QStringLiteral("mode"), code(target.mode)},
                       {QStringLiteral("op"), codeOrNull(target.comparator)},
                       {QStringLiteral("value"), jsonOrNull(target.value)},
                       {QStringLiteral("document"), target.document},
                       {QStringLiteral("status"), code(assessed.verdict)},
                       {QStringLiteral("reason"), codeOrNull(assessed.reason)}};
    insertPath(object, assessed);
    insertGrowth(object, assessed.growth);
    if (target.mode == TargetMode::EachYear) {
        object.insert(QStringLiteral("years_held"), json(assessed.yearsHeld));
        object.insert(QStringLiteral("years_failed"), json(assessed.yearsFailed));
        object.insert(QStringLiteral("years_missing"), json(assessed.yearsMissing));
    }
    if (target.mode == TargetMode::EveryPart)
        object.insert(QStringLiteral("worst_part"), jsonOrNull(assessed.worstPart));
    return object;
}

QJsonObject json(const Forecast &forecast)
{
    return {{QStringLiteral("year"), forecast.year},
            {QStringLiteral("value"), forecast.value},
            {QStringLiteral("low80"), forecast.low80},
            {QStringLiteral("high80"), forecast.high80},
            {QStringLiteral("low95"), forecast.low95},
            {QStringLiteral("high95"), forecast.high95},
            {QStringLiteral("method"), QJsonValue(forecastMethodCode(forecast.method))}};
}

QJsonObject json(const TrendSummary &trend)
{
    QJsonArray forecasts;
    for (const Forecast &forecast : trend.forecast)
        forecasts << json(forecast);
    const auto &line = trend.theilSen;
    const auto &kendall = trend.kendall;
    return {
        {QStringLiteral("n"), trend.count},
        {QStringLiteral("theil_sen"), jsonOrNull(line ? std::optional(line->slope) : std::nullopt)},
        {QStringLiteral("intercept"),
         jsonOrNull(line ? std::optional(line->intercept) : std::nullopt)},
        {QStringLiteral("mk_s"), jsonOrNull(kendall ? std::optional(kendall->s) : std::nullopt)},
        {QStringLiteral("mk_p"), jsonOrNull(kendall ? std::optional(kendall->p) : std::nullopt)},
        {QStringLiteral("forecast"), forecasts}};
}

/// What `WithReasons` adds to an indicator.
void insertReasons(QJsonObject &object, const IndicatorSituation &one)
{
    QJsonArray targets = object.value(QStringLiteral("targets")).toArray();
    for (qsizetype i = 0; i < targets.size(); ++i) {
        QJsonObject target = targets.at(i).toObject();
        target.insert(QStringLiteral("why"),
                      explanationJson(one.explained(one.assessment.targets.at(i))));
        targets.replace(i, target);
    }
    object.insert(QStringLiteral("targets"), targets);
    object.insert(QStringLiteral("history"), historyJson(one.history()));
    QJsonObject trend = object.value(QStringLiteral("trend")).toObject();
    trend.insert(QStringLiteral("refused"), codeOrNull(one.assessment.trend.refusal));
    object.insert(QStringLiteral("trend"), trend);
}

QJsonObject json(const IndicatorSituation &one, const Programme &programme)
{
    const Indicator &indicator = one.indicator;
    const Assessment &assessment = one.assessment;
    QString pillar;
    for (const Pillar &candidate : programme.pillars) {
        if (candidate.id == indicator.pillar)
            pillar = candidate.code;
    }
    QJsonArray targets;
    for (const TargetAssessment &target : assessment.targets)
        targets << json(target);
    return {{QStringLiteral("code"), indicator.code},
            {QStringLiteral("pillar"), pillar},
            {QStringLiteral("kind"), code(indicator.kind)},
            {QStringLiteral("direction"), codeOrNull(indicator.direction)},
            {QStringLiteral("name"), QJsonObject{{QStringLiteral("vi"), indicator.name.vi},
                                                 {QStringLiteral("en"), indicator.name.en}}},
            {QStringLiteral("latest"), json(assessment.latest)},
            {QStringLiteral("previous"), json(assessment.previous)},
            {QStringLiteral("change"), json(assessment.change)},
            {QStringLiteral("targets"), targets},
            {QStringLiteral("percentile"), jsonOrNull(assessment.percentile)},
            {QStringLiteral("trend"), json(assessment.trend)}};
}

QJsonObject json(const VerdictCounts &counts)
{
    QJsonObject object;
    for (int i = 0; i < statusCount; ++i) {
        const auto status = static_cast<Verdict>(i);
        object.insert(code(status), counts.of(status));
    }
    return object;
}

} // namespace

QJsonObject statusDocument(const Situation &situation, const QString &areaCode, const QString &only,
                           StatusDetail detail)
{
    Situation shown = situation;
    if (!only.isEmpty())
        shown.indicators.removeIf(
            [&only](const IndicatorSituation &one) { return one.indicator.code != only; });
    QJsonArray indicators;
    for (const IndicatorSituation &one : std::as_const(shown.indicators)) {
        QJsonObject object = json(one, situation.programme);
        if (detail == StatusDetail::WithReasons)
            insertReasons(object, one);
        indicators << object;
    }
    QJsonObject document{{QStringLiteral("programme"), situation.programme.code},
                         {QStringLiteral("as_of"), situation.asOf},
                         {QStringLiteral("area"), areaCode},
                         {QStringLiteral("indicators"), indicators},
                         {QStringLiteral("summary"), json(shown.counts())}};
    if (situation.isAhead)
        document.insert(QStringLiteral("as_of_is_ahead"), true);
    return document;
}

} // namespace Core

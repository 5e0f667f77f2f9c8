// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/explanationjson.h"

namespace Core {

namespace {

template<class Number>
QJsonValue numberOrNull(std::optional<Number> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNothing(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject json(const ExplanationInput &input)
{
    return {{QStringLiteral("role"), code(input.role)},
            {QStringLiteral("year"), input.year},
            {QStringLiteral("value"),
             input.state ? QJsonValue(code(*input.state)) : numberOrNull(input.value)},
            {QStringLiteral("out_of"), numberOrNull(input.outOf)},
            {QStringLiteral("estimate"), input.isEstimate},
            {QStringLiteral("source"), textOrNothing(input.source)},
            {QStringLiteral("document"), textOrNothing(input.document)}};
}

QJsonObject json(const ExplanationStep &step)
{
    QJsonArray operands;
    for (const double operand : step.operands)
        operands << operand;
    return {{QStringLiteral("quantity"), code(step.quantity)},
            {QStringLiteral("operands"), operands},
            {QStringLiteral("result"), step.result}};
}

} // namespace

QJsonObject explanationJson(const Explanation &explanation)
{
    QJsonArray inputs;
    for (const ExplanationInput &input : explanation.inputs)
        inputs << json(input);
    QJsonArray steps;
    for (const ExplanationStep &step : explanation.steps)
        steps << json(step);
    return {{QStringLiteral("rule"), code(explanation.rule)},
            {QStringLiteral("part"), textOrNothing(explanation.part)},
            {QStringLiteral("inputs"), inputs},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("opinions_differ"), explanation.opinionsDiffer}};
}

QJsonArray historyJson(const QList<YearVerdict> &history)
{
    QJsonArray array;
    for (const YearVerdict &one : history)
        array << QJsonObject{{QStringLiteral("year"), one.year},
                             {QStringLiteral("horizon"), one.horizon},
                             {QStringLiteral("status"), code(one.status)}};
    return array;
}

} // namespace Core

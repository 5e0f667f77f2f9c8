// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/explanationjson.h"

#include "core/base/jsonvalues.h"

namespace Core {

namespace {

QJsonObject json(const ExplanationInput &input)
{
    return {{QStringLiteral("role"), code(input.role)},
            {QStringLiteral("year"), input.year},
            {QStringLiteral("value"),
             input.state ? QJsonValue(code(*input.state)) : jsonOrNull(input.value)},
            {QStringLiteral("out_of"), jsonOrNull(input.outOf)},
            {QStringLiteral("estimate"), input.isEstimate},
            {QStringLiteral("source"), jsonOrNull(input.source)},
            {QStringLiteral("document"), jsonOrNull(input.document)}};
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
            {QStringLiteral("part"), jsonOrNull(explanation.part)},
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
                             {QStringLiteral("status"), code(one.verdict)}};
    return array;
}

} // namespace Core

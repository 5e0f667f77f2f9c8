// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whatifdocument.h"

namespace Core {

namespace {

template<class Number>
QJsonValue numberOrNull(std::optional<Number> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject whatIfDocument(const WhatIf &result, const RankingIndex &index,
                           const RankingEdition &edition, const QString &areaCode)
{
    return {{QStringLiteral("index"), index.code},
            {QStringLiteral("edition"), edition.year},
            {QStringLiteral("area"), areaCode},
            {QStringLiteral("score"), result.score},
            {QStringLiteral("rank"), numberOrNull(result.rank())},
            {QStringLiteral("out_of"), result.outOf},
            {QStringLiteral("base"),
             QJsonObject{{QStringLiteral("score"), numberOrNull(result.baseScore)},
                         {QStringLiteral("rank"), numberOrNull(result.baseRank)}}}};
}

} // namespace Core

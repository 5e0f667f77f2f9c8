// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/whatifdocument.h"

#include "core/base/jsonvalues.h"

namespace Core {

QJsonObject whatIfDocument(const WhatIf &result, const RankingIndex &index,
                           const RankingEdition &edition, const QString &areaCode)
{
    return {{QStringLiteral("index"), index.code},
            {QStringLiteral("edition"), edition.year},
            {QStringLiteral("area"), areaCode},
            {QStringLiteral("score"), result.score},
            {QStringLiteral("rank"), jsonOrNull(result.rank())},
            {QStringLiteral("out_of"), result.outOf},
            {QStringLiteral("base"),
             QJsonObject{{QStringLiteral("score"), jsonOrNull(result.baseScore)},
                         {QStringLiteral("rank"), jsonOrNull(result.baseRank)}}}};
}

} // namespace Core

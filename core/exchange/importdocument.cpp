// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importdocument.h"

#include "core/base/errorsentence.h"

#include <QJsonArray>

namespace Core {

namespace {

QJsonValue formatCode(std::optional<NumberFormat> format)
{
    if (!format)
        return QJsonValue::Null;
    return *format == NumberFormat::Comma ? QStringLiteral("comma") : QStringLiteral("point");
}

QJsonObject rejection(const ImportRow &row, const Phrasebook &book)
{
    QJsonObject object{{QStringLiteral("row"), row.row},
                       {QStringLiteral("code"), reasonCode(row.error->kind)},
                       {QStringLiteral("message"), errorSentence(*row.error, book)}};
    if (!row.column.isEmpty())
        object.insert(QStringLiteral("column"), row.column);
    return object;
}

} // namespace

QJsonObject importDocument(const ImportPlan &plan, const Phrasebook &book)
{
    QJsonArray rejections;
    for (const ImportRow &row : plan.rows) {
        if (row.verdict == Verdict::Rejected)
            rejections << rejection(row, book);
    }
    return {{QStringLiteral("rows"), int(plan.rows.size())},
            {QStringLiteral("new"), plan.count(Verdict::New)},
            {QStringLiteral("same"), plan.count(Verdict::Same)},
            {QStringLiteral("revised"), plan.count(Verdict::Revised)},
            {QStringLiteral("rejected"), plan.count(Verdict::Rejected)},
            {QStringLiteral("warnings"), 0},
            {QStringLiteral("number_format"), formatCode(plan.numberFormat)},
            {QStringLiteral("rejections"), rejections}};
}

} // namespace Core

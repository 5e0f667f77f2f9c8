// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/importdocument.h"

#include "core/words/errorsentence.h"

#include <QJsonArray>

namespace Core {

namespace {

QJsonValue formatCode(std::optional<NumberFormat> format)
{
    if (!format)
        return QJsonValue::Null;
    return *format == NumberFormat::Comma ? QStringLiteral("comma") : QStringLiteral("point");
}

QJsonObject rejectionObject(const Rejection &rejection, const Phrasebook &book)
{
    QJsonObject object{{QStringLiteral("row"), rejection.row},
                       {QStringLiteral("code"), reasonCode(rejection.error.kind)},
                       {QStringLiteral("message"), errorSentence(rejection.error, book)}};
    if (!rejection.column.isEmpty())
        object.insert(QStringLiteral("column"), rejection.column);
    return object;
}

} // namespace

QJsonObject importDocument(const ImportReport &report, const Phrasebook &book)
{
    QJsonArray rejections;
    for (const Rejection &rejection : report.rejections)
        rejections << rejectionObject(rejection, book);
    return {{QStringLiteral("rows"), report.rows},
            {QStringLiteral("new"), report.added},
            {QStringLiteral("same"), report.same},
            {QStringLiteral("revised"), report.revised},
            {QStringLiteral("rejected"), int(report.rejections.size())},
            {QStringLiteral("warnings"), report.warnings},
            {QStringLiteral("number_format"), formatCode(report.numberFormat)},
            {QStringLiteral("rejections"), rejections}};
}

QJsonObject importDocument(const ImportPlan &plan, const Phrasebook &book)
{
    return importDocument(plan.report(), book);
}

} // namespace Core

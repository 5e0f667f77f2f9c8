// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/journaldocument.h"

#include "core/base/jsonvalues.h"

#include <QJsonObject>

namespace Core {

namespace {

/// The unit's code in the entry's period; its key where it has none.
QString areaCode(const JournalEntry &entry, const Catalogue &catalogue)
{
    const Unit *unit = catalogue.unitByKey(entry.unitKey);
    const auto period = Period::fromText(entry.period);
    const QString code = unit && period ? unit->codeIn(*period) : QString();
    return code.isEmpty() ? entry.unitKey : code;
}

} // namespace

QJsonArray journalDocument(const QList<JournalEntry> &entries, const Catalogue &catalogue)
{
    QJsonArray list;
    for (const JournalEntry &entry : entries) {
        list << QJsonObject{{QStringLiteral("id"), entry.id.value()},
                            {QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
                            {QStringLiteral("by"), entry.by},
                            {QStringLiteral("indicator"), entry.indicator},
                            {QStringLiteral("area"), areaCode(entry, catalogue)},
                            {QStringLiteral("period"), entry.period},
                            {QStringLiteral("field"), entry.field},
                            {QStringLiteral("old"), jsonOrNull(entry.before)},
                            {QStringLiteral("new"), jsonOrNull(entry.after)},
                            {QStringLiteral("reason"), entry.reason},
                            {QStringLiteral("source"), entry.source},
                            {QStringLiteral("batch"), entry.batch.value()}};
    }
    return list;
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefbatch.h"

#include "core/indicator/codetable.h"

#include <QFileInfo>

namespace Core {

namespace {

constexpr CodeTable<BriefBatch, 2> batches{{{
    {BriefBatch::Pillars, "pillars"},
    {BriefBatch::Indicators, "indicators"},
}}};

/// A code from a programme file may hold what no file name may.
QString nameWith(const QString &path, const QString &code)
{
    QString safe = code;
    for (QChar &character : safe) {
        if (!character.isLetterOrNumber() && character != QLatin1Char('-'))
            character = QLatin1Char('_');
    }
    const QString ending = QFileInfo(path).suffix();
    const qsizetype stem = ending.isEmpty() ? path.size() : path.size() - ending.size() - 1;
    return path.left(stem) + QLatin1Char(' ') + safe + path.mid(stem);
}

} // namespace

QList<BriefBatchItem> briefBatch(BriefBatch batch, const Situation &situation,
                                 const BriefOptions &shared, const QString &path)
{
    QList<BriefBatchItem> items;
    BriefOptions options = shared;
    if (batch == BriefBatch::Pillars) {
        options.kind = BriefKind::Pillar;
        for (const Pillar &pillar : situation.programme.pillars) {
            if (situation.countsOf(pillar.id).total() == 0)
                continue;
            options.pillar = pillar.code;
            items << BriefBatchItem{options, nameWith(path, pillar.code)};
        }
        return items;
    }
    options.kind = BriefKind::Indicator;
    for (const IndicatorSituation &one : situation.indicators) {
        options.indicator = one.indicator.code;
        items << BriefBatchItem{options, nameWith(path, one.indicator.code)};
    }
    return items;
}

std::optional<BriefBatch> briefBatchFromCode(const QString &code)
{
    return batches.valueOf(code);
}

} // namespace Core

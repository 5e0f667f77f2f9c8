// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefbatch.h"

#include "core/brief/briefnames.h"
#include "core/indicator/codetable.h"

#include <QFileInfo>

namespace Core {

namespace {

constexpr CodeTable<BriefBatch, 2> batches{{{
    {BriefBatch::Pillars, "pillars"},
    {BriefBatch::Indicators, "indicators"},
}}};

QString nameWith(const QString &path, const QString &code)
{
    const QString ending = QFileInfo(path).suffix();
    const qsizetype stem = ending.isEmpty() ? path.size() : path.size() - ending.size() - 1;
    return path.left(stem) + QLatin1Char(' ') + safeInFileName(code) + path.mid(stem);
}

} // namespace

QList<BriefBatchItem> briefBatch(BriefBatch batch, const Situation &situation,
                                 const BriefOptions &shared, const QString &path)
{
    QList<BriefBatchItem> items;
    BriefOptions options = shared;
    options.number.clear();
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

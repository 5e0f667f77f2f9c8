// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "core/report/reportsource.h"

#include <span>

namespace Core {

// The kinds of chart: what each is called, what it needs, how it is made from the store.

enum class ChartKind { Path, Years, Rank, Areas, Pillar, AgainstRank, Indices, Compare };

struct ChartKindTraits
{
    ChartKind kind;
    const char *code;    ///< of the command line and of files: "against-rank"
    const char *name;    ///< for a choice; to be translated in the context "ChartKinds"
    bool needsIndicator; ///< at least one
    bool needsRank;      ///< that indicator has to be a rank
};

/// Each kind once, in the order of ChartKind.
std::span<const ChartKindTraits> chartKinds();
/// Null for any other text.
const ChartKindTraits *chartKindFromCode(const QString &code);

/// What a chart is drawn of. What its kind does not ask for is not looked at.
struct ChartChoice
{
    ChartKind kind = ChartKind::Path;
    /// Codes or names. The first one counts; against a rank each is a panel, in this order.
    QStringList indicators = {};
    /// Of a pillar; not valid: that of the indicator.
    PillarId pillar = {};
    /// Of areas; null: those that have values.
    std::optional<UnitKind> level = {};
    /// Of compare: code of the ranking index; empty: the one that has targets.
    QString index = {};
    /// Of compare: the provinces beside that of the source.
    QList<UnitId> provinces = {};
};

/// UnknownIndicator, IndicatorElsewhere, UnknownIndex, or the error of a read. Without a rank that
/// has targets the first indicator against it is drawn alone.
Result<ChartSpec> drawnChart(const Store &store, const ReportSource &source,
                             const ChartChoice &choice, const Phrasebook &book);

} // namespace Core

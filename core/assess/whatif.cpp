// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/whatif.h"

#include "core/assess/ranks.h"

#include <algorithm>
#include <cmath>

namespace Core {

namespace {

constexpr int mostDecimals = 6;

/// The parts that make the index.
QList<SubIndex> weightedParts(const RankingIndex &index)
{
    QList<SubIndex> parts;
    for (const SubIndex &part : index.parts) {
        if (part.weight.value_or(0) > 0)
            parts << part;
    }
    return parts;
}

Result<> checkChanges(const RankingIndex &index, const QMap<QString, double> &changed)
{
    QStringList codes;
    for (const SubIndex &part : weightedParts(index))
        codes << part.code;
    for (auto one = changed.cbegin(); one != changed.cend(); ++one) {
        if (!codes.contains(one.key()))
            return failure({Error::Kind::UnknownPart,
                            one.key(),
                            {index.code, codes.join(QStringLiteral(", "))},
                            {}});
        if (!(one.value() >= 0 && one.value() <= 1))
            return failure({Error::Kind::ScoreOutOfRange,
                            QString::number(one.value()),
                            {one.key(), QStringLiteral("0"), QStringLiteral("1")},
                            {}});
    }
    return {};
}

Result<double> recomputed(const RankingIndex &index, const RankingEntry &own,
                          const QMap<QString, double> &changed)
{
    QList<double> values;
    QList<double> weights;
    for (const SubIndex &part : weightedParts(index)) {
        std::optional<double> value = own.parts.value(part.code).score;
        if (const auto found = changed.constFind(part.code); found != changed.cend())
            value = *found;
        if (!value)
            return failure({Error::Kind::PartNotKnown, part.code, {index.code}, {}});
        values << *value;
        weights << *part.weight;
    }
    const auto score =
        index.formula == IndexFormula::Mean ? plainMean(values) : composite(values, weights);
    if (!score)
        return failure({Error::Kind::NoFormula, index.code, {}, {}});
    return *score;
}

/// How many decimals the published scores have.
int decimalsOf(const QList<RankingEntry> &table)
{
    int decimals = 0;
    for (const RankingEntry &entry : table) {
        const double score = entry.score.value_or(0);
        while (decimals < mostDecimals &&
               std::abs(score -
                        std::round(score * std::pow(10, decimals)) / std::pow(10, decimals)) > 1e-9)
            ++decimals;
    }
    return decimals;
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    return std::round(value * scale) / scale;
}

/// Narrows `place` by one row whose score and rank are published. `placeOfEqual` is the place that
/// an equal score has, `isOther` whether the row stands beside the unit or is its own.
void narrow(PlaceRange &place, double rowScore, int placeOfEqual, bool isOther, double score)
{
    if (rowScore >= score)
        place.best = std::max(place.best, placeOfEqual + (isOther && rowScore > score));
    if (rowScore <= score)
        place.worst = std::min(place.worst, placeOfEqual);
}

/// The place of `score` for the unit of `own`: counted where scores are known, bounded by published
/// ranks, its own among them.
PlaceRange placeAmong(const QList<RankingEntry> &table, const RankingEntry &own, double score,
                      int outOf)
{
    int better = 0;
    int others = 0;
    PlaceRange place{1, outOf};
    for (const RankingEntry &entry : table) {
        if (!entry.score)
            continue;
        const bool isOther = entry.unit != own.unit;
        others += isOther;
        better += isOther && *entry.score > score;
        const bool ownIsBetter = own.rank && entry.rank && *own.rank < *entry.rank;
        if (entry.rank)
            narrow(place, *entry.score, *entry.rank - ownIsBetter, isOther, score);
    }
    const int unknown = std::max(0, outOf - 1 - others);
    place.best = std::max(place.best, better + 1);
    place.worst = std::min(place.worst, better + unknown + 1);
    return {place.best, std::max(place.best, place.worst)};
}

} // namespace

std::optional<int> WhatIf::rank() const
{
    return place.best == place.worst ? std::optional(place.best) : std::nullopt;
}

Result<WhatIf> whatIf(const RankingIndex &index, const RankingEdition &edition,
                      const QList<RankingEntry> &table, UnitId unit,
                      const QMap<QString, double> &changed)
{
    if (index.formula == IndexFormula::None)
        return failure({Error::Kind::NoFormula, index.code, {}, {}});
    if (const auto checked = checkChanges(index, changed); !checked)
        return failure(checked.error());
    const auto found =
        std::find_if(table.cbegin(), table.cend(),
                     [unit](const RankingEntry &entry) { return entry.unit == unit; });
    RankingEntry own;
    own.unit = unit;
    if (found != table.cend())
        own = *found;
    const auto score = recomputed(index, own, changed);
    if (!score)
        return failure(score.error());
    const double printed = rounded(*score, decimalsOf(table));
    return WhatIf{*score, placeAmong(table, own, printed, edition.outOf), edition.outOf, own.score,
                  own.rank};
}

} // namespace Core

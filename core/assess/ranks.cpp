// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/ranks.h"

#include "core/assess/trend.h"

#include <QMap>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace Core {

namespace {

constexpr int mostPlacesOfNoise = 3;
constexpr int fewestPlacesOfNote = 10;
constexpr double allPoints = 1000;

bool isWithin(int places, int most)
{
    return -most <= places && places <= most;
}

QList<RankRow> rankedAndScored(std::span<const RankRow> rows)
{
    QList<RankRow> complete;
    std::ranges::copy_if(rows, std::back_inserter(complete),
                         [](const RankRow &row) { return row.rank && row.score; });
    return complete;
}

} // namespace

// Places

std::optional<double> percentile(int rank, int outOf)
{
    if (outOf < 2 || rank < 1 || rank > outOf)
        return std::nullopt;
    return static_cast<double>(outOf - rank) / (outOf - 1);
}

std::optional<double> equivalentPlace(int rank, int outOf, int otherField)
{
    const auto share = percentile(rank, outOf);
    if (!share || otherField < 2)
        return std::nullopt;
    return otherField - *share * (otherField - 1);
}

RankMove rankMove(int places)
{
    if (places == 0)
        return RankMove::Same;
    if (isWithin(places, mostPlacesOfNoise))
        return RankMove::WithinNoise;
    return isWithin(places, fewestPlacesOfNote - 1) ? RankMove::Plain : RankMove::Notable;
}

int placeOf(double score, std::span<const double> scores)
{
    const auto better = std::ranges::count_if(scores, [&](double other) { return other > score; });
    return 1 + static_cast<int>(better);
}

// Checks on a table

QList<OrderConflict> orderConflicts(std::span<const RankRow> rows)
{
    QList<RankRow> byScore = rankedAndScored(rows);
    std::ranges::stable_sort(byScore, std::ranges::greater(), &RankRow::score);
    QList<OrderConflict> conflicts;
    for (auto higher = byScore.cbegin(); higher != byScore.cend(); ++higher) {
        for (auto lower = higher + 1; lower != byScore.cend(); ++lower) {
            if (*lower->score < *higher->score && *lower->rank <= *higher->rank)
                conflicts.append({higher->unit, lower->unit});
        }
    }
    return conflicts;
}

namespace {

/// How many rows have each rank, the best rank first.
QMap<int, int> rankCounts(std::span<const RankRow> rows)
{
    QMap<int, int> counts;
    for (const RankRow &row : rows) {
        if (row.rank)
            ++counts[*row.rank];
    }
    return counts;
}

/// The ranks that do not follow from those before them, with up to `absent` units anywhere between.
QList<int> misnumberedRanks(const QMap<int, int> &counts, int absent)
{
    QList<int> wrong;
    int next = 1;
    for (const auto &[rank, count] : counts.asKeyValueRange()) {
        const int skipped = rank - next;
        if (skipped < 0 || skipped > absent) {
            wrong.append(rank);
        } else {
            absent -= skipped;
            next = rank;
        }
        next += count;
    }
    return wrong;
}

} // namespace

QList<int> misnumberedUnits(std::span<const RankRow> rows, int outOf)
{
    const QMap<int, int> counts = rankCounts(rows);
    const int ranked = std::accumulate(counts.cbegin(), counts.cend(), 0);
    const QList<int> wrong = misnumberedRanks(counts, std::max(0, outOf - ranked));
    QList<int> units;
    for (const RankRow &row : rows) {
        if (row.rank && wrong.contains(*row.rank))
            units.append(row.unit);
    }
    return units;
}

QList<int> repeatedUnits(std::span<const RankRow> rows)
{
    QList<int> repeated;
    for (const RankRow &row : rows) {
        if (std::ranges::count(rows, row.unit, &RankRow::unit) > 1 && !repeated.contains(row.unit))
            repeated.append(row.unit);
    }
    return repeated;
}

// Composites

std::optional<double> plainMean(std::span<const double> parts)
{
    if (parts.empty())
        return std::nullopt;
    return std::accumulate(parts.begin(), parts.end(), 0.0) / static_cast<double>(parts.size());
}

std::optional<double> composite(std::span<const double> values, std::span<const double> weights)
{
    if (values.empty() || values.size() != weights.size())
        return std::nullopt;
    return std::inner_product(values.begin(), values.end(), weights.begin(), 0.0) / allPoints;
}

std::optional<Shortfall> furthestBelowMedian(std::span<const std::optional<double>> own,
                                             std::span<const QList<double>> field)
{
    std::optional<Shortfall> worst;
    for (size_t part = 0; part < std::min(own.size(), field.size()); ++part) {
        if (!own[part] || field[part].isEmpty())
            continue;
        const double middle = median(field[part]);
        const double gap = middle - *own[part];
        if (gap > (worst ? worst->gap : 0))
            worst = Shortfall{static_cast<qsizetype>(part), middle, gap};
    }
    return worst;
}

} // namespace Core

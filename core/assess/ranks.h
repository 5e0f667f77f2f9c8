// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>
#include <span>

namespace Core {

// Places in a ranking table and the composites that make them (methods.md, section 5).
// A place is never read without the size of its field.

/// The share of the other units that place `rank` of `outOf` leaves behind: (N - r) / (N - 1),
/// 0 for the last to 1 for the first. Null unless `outOf` >= 2 and `rank` is 1 to `outOf`.
std::optional<double> percentile(int rank, int outOf);

/// The place, with a fraction, that has the same percentile in a field of `otherField`.
/// Null where the percentile is, and unless `otherField` >= 2.
std::optional<double> equivalentPlace(int rank, int outOf, int otherField);

enum class RankMove {
    Same,
    WithinNoise, // up to 3 places
    Plain,
    Notable, // 10 places and more
};

/// `places` is the difference of two ranks of one field, of either sign. The thresholds follow the
/// Sustainable Development Report's note on its own ranking.
RankMove rankMove(int places);

/// 1 + the number of strictly better scores ("1224"); higher scores are better. Whether `scores`
/// contain `score` itself makes no difference.
int placeOf(double score, std::span<const double> scores);

struct RankRow
{
    /// The unit's id; only compared.
    int unit = 0;
    std::optional<int> rank;
    std::optional<double> score;

    bool operator==(const RankRow &) const = default;
};

/// A pair that ranks and scores order differently.
struct OrderConflict
{
    int higherScoreUnit = 0;
    int lowerScoreUnit = 0;

    bool operator==(const OrderConflict &) const = default;
};

/// All pairs where the higher score does not have the better rank, by place of the higher score.
/// Equal scores conflict with nothing: they are printed rounded. Rows without both are skipped.
QList<OrderConflict> orderConflicts(std::span<const RankRow> rows);

/// The units whose rank is not 1 + the number of strictly better ones, in the order of the table.
/// In a partial table of a field of `outOf` the rows that are absent may stand anywhere between.
QList<int> misnumberedUnits(std::span<const RankRow> rows, int outOf);

/// The units that have more than one row, each named once, in the order of the table.
QList<int> repeatedUnits(std::span<const RankRow> rows);

/// The ICT Index: plain mean of its parts, not clamped. Null when there are none.
std::optional<double> plainMean(std::span<const double> parts);

/// The DTI of Decision 922: sum of weight / 1000 * value, not clamped; `weights` are points of
/// 1000. Null when the two differ in number or are empty.
std::optional<double> composite(std::span<const double> values, std::span<const double> weights);

/// A part of a composite that is below the median of its field.
struct Shortfall
{
    /// Position among the parts.
    qsizetype part = 0;
    double median = 0;
    /// Median minus own value, above zero.
    double gap = 0;

    bool operator==(const Shortfall &) const = default;
};

/// The part furthest below the field's median, the first of equals. `own` holds one unit's value of
/// each part, null where missing; `field` holds for each part the values of all units that have
/// one. Null when no part is below its median.
std::optional<Shortfall> furthestBelowMedian(std::span<const std::optional<double>> own,
                                             std::span<const QList<double>> field);

} // namespace Core

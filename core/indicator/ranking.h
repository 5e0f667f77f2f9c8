// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/indicator/observation.h"

#include <QDate>
#include <QList>
#include <QMap>

#include <optional>

namespace Core {

/// How an index is computed from its parts (methods.md section 5).
enum class IndexFormula { None, Mean, Points };

/// A sub-index. Parts without a weight are published beside the index but do not enter it.
struct SubIndex
{
    QString code;
    LocalizedText name;
    std::optional<double> weight; ///< Mean: 1; Points: points of 1000

    bool operator==(const SubIndex &) const = default;
};

struct RankingIndex
{
    RankingIndexId id;
    QString code;
    LocalizedText name;
    LocalizedText shortName;
    IndexFormula formula = IndexFormula::None;
    QList<SubIndex> parts;
    LocalizedText note;

    bool operator==(const RankingIndex &) const = default;
};

/// One publication of an index: it owns its ranks, its method and its field. A year may have two.
struct RankingEdition
{
    EditionId id;
    RankingIndexId index;
    int year = 0;
    QString label; ///< tells two editions of one year apart; empty otherwise
    std::optional<int> dataYear;
    QString method;  ///< editions of another method are not compared
    QString unitSet; ///< "63" or "34": the provinces that were ranked
    int outOf = 0;   ///< N, the number of units ranked, not of the rows that are known
    QDate published;
    LocalizedText note;

    bool operator==(const RankingEdition &) const = default;
};

struct SubScore
{
    std::optional<int> rank;
    std::optional<double> score;

    bool operator==(const SubScore &) const = default;
};

/// The place of one unit in an edition. Rank or score may be unknown.
struct RankingEntry
{
    EditionId edition;
    UnitId unit;
    std::optional<int> rank; ///< 1 is best; ties share the better place
    std::optional<double> score;
    QMap<QString, SubScore> parts; ///< by the part's code
    QString publishedName;
    std::optional<Firmness> firmness;
    QString source;
    QString document;
    QString note;

    bool operator==(const RankingEntry &) const = default;

    /// An entry that states neither place nor score does not exist.
    bool isEmpty() const { return !rank && !score && parts.isEmpty(); }
};

/// An edition with some of its places.
struct EditionPlaces
{
    RankingEdition edition;
    QList<RankingEntry> entries;

    bool operator==(const EditionPlaces &) const = default;
};

QString code(IndexFormula formula);
std::optional<IndexFormula> indexFormulaFromCode(const QString &code);

} // namespace Core

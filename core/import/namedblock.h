// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/unitnames.h"

#include <QStringList>

namespace Core {

/// A part of an indicator's breakdown that a row of a block may name.
struct NamedPart
{
    IndicatorId indicator;
    QString part;

    bool operator==(const NamedPart &) const = default;
};

/// What the names in a block may mean.
struct BlockScope
{
    const UnitNames &areas; ///< outlives the reading
    /// Where a name is that of units of several kinds, those are meant; null for none of them.
    std::optional<UnitKind> areaKind;
    ProgrammeId programme; ///< whose indicators may be named
    QList<NamedPart> parts;
};

/// A column of values.
struct BlockColumn
{
    int column = 0; ///< of the block, from 0
    QString header; ///< empty without one
    std::optional<Period> period;
};

/// A row of values. At most one of the two names says something; both are null in a block without
/// names.
struct BlockRow
{
    int line = 0; ///< of the block, from 1
    QString name; ///< as it stands there
    std::optional<Result<UnitId>> area;
    std::optional<Result<NamedPart>> indicator; ///< an empty part: the whole
};

/// What a block of cells from the clipboard says about itself.
struct NamedBlock
{
    bool namesAreas = false;
    bool namesIndicators = false;
    QList<BlockRow> rows;       ///< without headings, titles and rows that hold no value
    QList<BlockColumn> columns; ///< of values
    QStringList leftOut;        ///< headers of columns that hold something else
    /// The first row is a year and nothing tells whether it heads the others or is a figure.
    std::optional<Period> doubtfulHeading;
    /// The years stand in a column, one below the other.
    bool hasPeriodsDown = false;

    bool hasNames() const { return namesAreas || namesIndicators; }
    /// Whether every column says of which period it is.
    bool hasPeriods() const;
};

/// Reads which columns of a block are names or codes and which are values, and which rows are
/// headings. `isFigure` says whether a text may be a value where the block is to go; it tells a
/// year above a column from a figure.
/// Names are those of the import: as they are written before without marks, in force before of
/// other times. Areas of one name are told apart by the column of the area in which they lie, by
/// its row above them, or by their code; rows that mean the same are refused, all of them.
NamedBlock readNamedBlock(const QList<QStringList> &block, const BlockScope &scope,
                          const std::function<bool(const QString &)> &isFigure);

} // namespace Core

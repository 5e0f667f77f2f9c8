// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/inputtable.h"

namespace Core {

/// The header of a table, which may take several rows: groups of columns above the columns.
struct TableHeader
{
    HeaderCells groups;  ///< what stands above the lowest text of a column
    HeaderCells cells;   ///< the lowest text of each column
    qsizetype begin = 0; ///< position of the first row below

    /// Both in one text.
    HeaderCells whole() const;
};

/// The header whose first row of columns is at that position: with a row of groups above it, and
/// with the rows below it that only divide its columns (years, "planned | done"). Merged cells
/// belong to all their columns; without merging, a group reaches to the next one.
TableHeader tableHeader(const InputTable &table, qsizetype position);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/valuecells.h"

#include "core/sheets/inputtable.h"

namespace Core {

ValueCell valueCell(const Cell *cell)
{
    if (cell && cell->kind == Cell::Kind::Number)
        return {{}, cell->number, cell->isPercent};
    return {inputText(cell), {}, false};
}

Result<> checkCell(const Cell *cell, int row)
{
    if (!cell)
        return {};
    if (cell->isUncalculated())
        return failure({Error::Kind::UncalculatedCell, cellAddress(row, cell->column), {}, {}});
    if (cell->kind == Cell::Kind::Error)
        return failure({Error::Kind::ErrorCell, cellAddress(row, cell->column), {cell->text}, {}});
    return {};
}

} // namespace Core

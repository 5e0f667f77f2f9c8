// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figurereader.h"
#include "core/sheets/sheet.h"

namespace Core {

/// What a cell of a table says to the reader of values: a number that its file types as such, and
/// the text of any other, without the mark of a footnote behind a number. Null is an empty cell.
ValueCell valueCell(const Cell *cell);

/// Whether the mark of a footnote stands behind a number.
bool hasFootnote(const Cell &cell);

/// ErrorCell or UncalculatedCell with its address, when the cell holds nothing to read.
Result<> checkCell(const Cell *cell, int row);

} // namespace Core

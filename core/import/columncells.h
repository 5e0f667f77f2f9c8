// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/observationlayout.h"

namespace Core {

/// Decides by the cells of the first rows below the header what the header leaves open: a column
/// "unit" of units of measure names no areas; a column with an unknown header whose cells all are
/// areas or periods is one of them where the table has none. Where only most of them are, it is
/// unclear.
void settleByCells(ObservationLayout &layout, const InputTable &table, const Catalogue &catalogue,
                   const ImportOptions &options);

} // namespace Core

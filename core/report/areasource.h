// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/areacharts.h"
#include "core/report/reportsource.h"

namespace Core {

/// The values that the areas of `kind` below `unit` have of an indicator, in the latest year up to
/// `asOf` in which some area has one; the areas are those of that year, by name. Without such a
/// year there are none.
Result<AreaValues> loadAreaValues(const Store &store, const Indicator &indicator, UnitId unit,
                                  UnitKind kind, int asOf, Language language);

/// Districts for a province where any has a value, else communes: what is shown until the user
/// chooses.
Result<AreaValues> loadAreaValues(const Store &store, const Indicator &indicator, UnitId unit,
                                  int asOf, Language language);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/indicator/catalogue.h"
#include "core/indicator/observation.h"

namespace Core {

/// All observations as a table that `planImport` reads back unchanged, headed and written in
/// `language`: semicolons and decimal commas in Vietnamese.
TextTable observationTable(const QList<Observation> &observations, const Catalogue &catalogue,
                           Language language);

} // namespace Core

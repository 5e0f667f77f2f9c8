// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/catalogue.h"

namespace Core {

/// The names of the units other than `home` that the texts above a table name in full, in
/// Vietnamese: "UBND huyen Ba Tri". Sorted, each once.
QStringList titleUnits(const QStringList &texts, const Catalogue &catalogue, UnitId home);

} // namespace Core

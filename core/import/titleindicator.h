// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/catalogue.h"

namespace Core {

/// The indicator that the texts above a table name by its code or in full, in either language. Of
/// names that contain each other the longest counts. Null when they name none, or several.
IndicatorId titleIndicator(const QStringList &texts, const Catalogue &catalogue);

} // namespace Core

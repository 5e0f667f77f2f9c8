// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/indicator/catalogue.h"

namespace Core {

/// What one row says of another holds: whoever has the catalogue may follow its ids. BadStoredValue
/// names the place in the file `path` otherwise. `home` may be null only where there is neither a
/// unit nor a programme.
Result<> checkCatalogue(const Catalogue &catalogue, const QList<RankingEdition> &editions,
                        UnitId home, const QString &path);

} // namespace Core

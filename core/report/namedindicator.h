// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/result.h"

namespace Core {

/// The indicator that `name` (a code, a name or an alias) means, never null. UnknownIndicator;
/// IndicatorElsewhere when another programme of the file has it.
Result<const IndicatorSituation *> namedIndicator(const Situation &situation,
                                                  const Catalogue &catalogue, const QString &name);

} // namespace Core

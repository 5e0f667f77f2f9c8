// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/indicator/indicator.h"
#include "core/indicator/observation.h"
#include "core/indicator/unit.h"

namespace Core {

/// Whether an observation may be stored at all; the first rule it breaks otherwise. Rules that only
/// raise a question (a jump, a decrease) are not here.
Result<> checkObservation(const Observation &observation, const Indicator &indicator,
                          const Unit &unit);

/// The least and the greatest value that an indicator can have: its own limits; 0 and 100 for a
/// percentage that has none of its own.
Limits limitsOf(const Indicator &indicator);

/// The percentage that numerator and denominator give; null without both or with denominator 0.
std::optional<double> recomputedPercentage(const Observation &observation);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/whywords.h"

namespace Core {

/// A formula as a line of the reckoning: its name, itself with the numbers put in, its result. A
/// projection that cannot be is never printed; the line says instead which limit it would pass.
WhyRow stepRow(const ExplanationStep &step, const Indicator &indicator,
               const TargetAssessment &judged, const Phrasebook &book);

} // namespace Core

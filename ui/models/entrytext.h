// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrasebook.h"
#include "core/indicator/indicator.h"
#include "core/indicator/observation.h"

namespace Models {

/// What an observation says, as it can be typed again: every digit that is stored ("53/63" of a
/// rank), words or the reason of absence; empty for a state.
QString entryText(const Core::Observation &observation, Core::Language language);

/// The same as cells show it: with the word for a state.
QString shownText(const Core::Observation &observation, Core::IndicatorKind kind,
                  const Core::Phrasebook &book);

/// The word for a reason of absence as cells show it.
QString absenceWord(Core::Absence absence, Core::Language language);

} // namespace Models

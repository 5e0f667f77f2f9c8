// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/valuewarnings.h"
#include "core/base/phrasebook.h"
#include "core/words/format.h"

namespace Core {

/// What the question is about, in a few words: "unusual change".
QString warningName(WarningKind kind, const Phrasebook &book);

/// The question as one or two full sentences: the figures with their units and periods, and what to
/// check. A figure keeps up to two decimals more than its indicator shows, so that 7.85 typed for
/// 78.5 reads as it was typed.
QString warningSentence(const ValueWarning &warning, const Indicator &indicator,
                        const Phrasebook &book);

} // namespace Core

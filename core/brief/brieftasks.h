// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"

namespace Core {

/// What has to be done for one target, without a capital or a full stop: what is missing to it, the
/// pace that it needs, what must be reported. Empty when the target is met, and for one that is due
/// without anything left to do.
QString taskPhrase(const IndicatorSituation &one, const TargetAssessment &assessment,
                   const Phrasebook &book);

/// The targets that there is something to do for: the leading one, and the next one where the
/// leading one is met, missed or due; else every later one that may be missed.
QList<const TargetAssessment *> openTargets(const IndicatorSituation &one);

/// "Name: it needs to rise by ... to reach the 2025 target (...)." for the open targets, for
/// the leading one alone while it can be reached and may be missed; empty without a task.
QString taskSentence(const IndicatorSituation &one, const Phrasebook &book);

} // namespace Core

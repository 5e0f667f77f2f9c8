// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"
#include "core/export/workbookplan.h"

namespace Core {

/// What the sheets on a programme share.

/// The programme's name, and below it the unit and the year that one looks from.
QList<QList<PlannedCell>> titleRows(const Situation &situation, const QString &unitName,
                                    const Phrasebook &book);

CellTone toneOf(Verdict verdict);

/// A verdict as symbol and word, so that the colour never says it alone.
PlannedCell verdictCell(Verdict verdict, const Phrasebook &book);
/// The same of a target, with what a reader must know beside it: the year of an old value.
PlannedCell verdictCell(const TargetAssessment &assessment, const Phrasebook &book);

} // namespace Core

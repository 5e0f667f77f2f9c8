// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"
#include "core/export/workbookplan.h"

namespace Core {

/// Where the programme stands, for a reader who never opens the program: every indicator by pillar
/// with its latest value, change, targets, verdict, place on the path and responsible office.
/// `unitName` as in a title.
SheetPlan overviewSheet(const Situation &situation, const QString &unitName,
                        const Phrasebook &book);

} // namespace Core

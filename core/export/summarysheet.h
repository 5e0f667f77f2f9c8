// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"
#include "core/export/workbookplan.h"

namespace Core {

/// How many indicators have which verdict, by pillar and in all, with a chart below: one page.
SheetPlan summarySheet(const Situation &situation, const QString &unitName, const Phrasebook &book);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrasebook.h"
#include "core/export/workbookplan.h"
#include "core/indicator/catalogue.h"
#include "core/indicator/observation.h"

namespace Core {

/// All observations as a sheet that the importer reads back unchanged: the columns of an
/// observation table, and the indicator's name and unit of measure for the reader.
SheetPlan observationSheet(const QList<Observation> &observations, const Catalogue &catalogue,
                           const Phrasebook &book);

} // namespace Core

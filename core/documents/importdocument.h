// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrasebook.h"
#include "core/import/importreport.h"
#include "core/import/observationfile.h"

#include <QJsonObject>

namespace Core {

/// The report of an import as cli.md has it.
QJsonObject importDocument(const ImportReport &report, const Phrasebook &book);
QJsonObject importDocument(const ImportPlan &plan, const Phrasebook &book);

} // namespace Core

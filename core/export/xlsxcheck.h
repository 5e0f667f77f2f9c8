// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/workbookplan.h"

#include <QByteArray>

namespace Core {

/// Whether the bytes are a workbook with all of its parts, and every cell of the plan and every
/// text that a cell shows is in it. The library sends its parts through the temporary folder and
/// does not notice when one comes back shortened.
bool isWhole(const QByteArray &xlsx, const WorkbookPlan &plan);

} // namespace Core

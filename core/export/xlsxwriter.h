// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/workbookplan.h"

#include <QByteArray>

namespace Core {

/// The workbook as the bytes of an .xlsx file; the same plan gives the same bytes. `name` is the
/// file's in sentences. TextTooLong for a text that no cell can hold; FolderReadOnly, DiskFull or
/// WriteFailed name the temporary folder where its files could not be kept.
Result<QByteArray> writeXlsx(const WorkbookPlan &plan, const QString &name);

} // namespace Core

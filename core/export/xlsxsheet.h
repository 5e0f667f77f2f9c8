// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/xlsxformats.h"

#include <QByteArray>

namespace Core {

// How one sheet gets into the library's workbook; for `writeXlsx` alone.

/// Text as the library takes it. What looks like an escape of the format ("_x000D_") is escaped.
QByteArray xlsxText(const QString &text);

Error xlsxError(lxw_error error, const QString &name);

Result<> writeSheet(lxw_workbook *book, XlsxFormats &formats, const SheetPlan &plan,
                    const QString &name);
void showSheet(lxw_workbook *book, const QString &sheet);

} // namespace Core

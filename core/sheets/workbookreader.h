// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/sheet.h"

namespace Core {

/// One open workbook of one format. Throws SheetFault.
class WorkbookReader
{
public:
    virtual ~WorkbookReader() = default;

    virtual QList<SheetInfo> sheets() const = 0;
    /// `sheet` is an index of `sheets()`. What the layout lacks when the visitor stops is unknown.
    virtual SheetLayout readRows(qsizetype sheet, const RowVisitor &visit) = 0;
};

} // namespace Core

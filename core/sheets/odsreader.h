// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/odsstyles.h"
#include "core/sheets/workbookreader.h"
#include "core/sheets/ziparchive.h"

namespace Core {

/// An .ods file (OpenDocument). All its sheets stand in one part, which is read through once for
/// their names and again for the rows of each.
class OdsReader : public WorkbookReader
{
public:
    explicit OdsReader(ZipArchive archive);

    /// Whether an archive is of this family at all: a spreadsheet, a text, a presentation.
    static bool isFor(const ZipArchive &archive);

    QList<SheetInfo> sheets() const override { return m_sheets; }
    SheetLayout readRows(qsizetype sheet, const RowVisitor &visit) override;

private:
    ZipArchive m_archive;
    OdsStyles m_styles; ///< those that all sheets share
    QList<SheetInfo> m_sheets;
};

} // namespace Core

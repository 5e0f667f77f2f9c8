// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/workbookreader.h"
#include "core/sheets/xlsxsheet.h"
#include "core/sheets/ziparchive.h"

#include <optional>

namespace Core {

/// An .xlsx (or .xlsm) file: Office Open XML, transitional or strict.
class XlsxReader : public WorkbookReader
{
public:
    explicit XlsxReader(ZipArchive archive);

    /// Whether an archive is of this family at all: a workbook, a document, a presentation.
    static bool isFor(const ZipArchive &archive);

    QList<SheetInfo> sheets() const override { return m_sheets; }
    SheetLayout readRows(qsizetype sheet, const RowVisitor &visit) override;

private:
    void addSheets(const XlsxWorkbook &workbook, const QList<XlsxRelationship> &relationships);
    const XlsxContext &context();

    ZipArchive m_archive;
    QByteArray m_styles; ///< member names; empty for none
    QByteArray m_texts;
    QList<SheetInfo> m_sheets;
    QList<QByteArray> m_members; ///< of the sheets
    bool m_startsIn1904 = false;
    std::optional<XlsxContext> m_context; ///< read when the first sheet is
};

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sheets/sheet.h"
#include "core/sheets/workbooklimits.h"

#include <QByteArray>

#include <memory>

namespace Core {

class WorkbookReader;

/// Whether the bytes are for Workbook, which reads them or says why not, rather than for the csv
/// reader: an archive, an old or protected Excel file, a web page. The file's name plays no part.
bool looksLikeWorkbook(const QByteArray &bytes);

/// An .xlsx or .ods file, read a sheet at a time and row by row, so that its size does not matter.
/// Everything that is wrong with it is BadTable with its name and a phrase.
class Workbook
{
public:
    /// FileNotFound or ReadFailed too. `path` names the file in sentences.
    static Result<Workbook> open(const QString &path, const WorkbookLimits &limits = {});
    static Result<Workbook> read(const QByteArray &bytes, const QString &name,
                                 const WorkbookLimits &limits = {});
    ~Workbook();
    Workbook(Workbook &&) noexcept;
    Workbook &operator=(Workbook &&) noexcept;

    /// In the workbook's order, hidden ones too; charts and macros are no sheets. Never empty.
    const QList<SheetInfo> &sheets() const { return m_sheets; }

    /// Hands the rows that are not empty to `visit` until it returns false. The layout is complete
    /// only when it never did.
    Result<SheetLayout> readRows(qsizetype sheet, const RowVisitor &visit) const;
    Result<Sheet> readSheet(qsizetype sheet) const;

private:
    Workbook(QString name, std::unique_ptr<WorkbookReader> reader);

    QString m_name;
    std::unique_ptr<WorkbookReader> m_reader;
    QList<SheetInfo> m_sheets;
};

} // namespace Core

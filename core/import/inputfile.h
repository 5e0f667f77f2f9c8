// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/sheets/inputtable.h"
#include "core/sheets/workbook.h"

#include <functional>
#include <memory>

namespace Core {

/// A file that tables come in: a csv file or a workbook, told apart by its content. Copies share
/// it.
class InputFile
{
public:
    /// FileNotFound, ReadFailed or BadTable.
    static Result<InputFile> open(const QString &path);
    /// `name` is the file's in sentences.
    static Result<InputFile> read(const QByteArray &bytes, const QString &name,
                                  TextOrigin origin = TextOrigin::File);

    /// The csv file itself where it is too large to be held (CsvRows); empty otherwise. `table`
    /// holds it all the same.
    const QString &largeCsv() const { return m_largeCsv; }

    const QString &name() const { return m_text.name; }
    /// Empty for a csv file, which is one table.
    QList<SheetInfo> sheets() const;
    /// Cancelled when `progress` says so; it does not know the number of rows (0).
    Result<InputTable> table(qsizetype sheet = 0, const Progress &progress = {}) const;

private:
    std::shared_ptr<const Workbook> m_workbook; ///< null for a csv file
    InputTable m_text;
    QString m_largeCsv;
};

/// The table that an import reads, and what it leaves.
struct ChosenTable
{
    InputTable table;
    QStringList otherSheets; ///< visible ones that hold such a table too
};

/// The sheet that `sheet` names or numbers (UnknownSheet when there is none); without it, the first
/// visible one that `isTable` recognises. A hidden sheet is never chosen by itself (HiddenSheet).
/// Where nothing is recognised it is the first visible sheet with any cells.
Result<ChosenTable> chooseTable(const InputFile &file, const QString &sheet,
                                const std::function<bool(const InputTable &)> &isTable,
                                const Progress &progress = {});

} // namespace Core

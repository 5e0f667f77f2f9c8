// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrasebook.h"
#include "core/import/importreport.h"
#include "core/sheets/inputtable.h"

namespace Core {

/// The rows of a table that an import rejects, under the header that it was read with.
struct RejectedRows
{
    HeaderCells header;
    QList<SheetRow> rows; ///< each once, however many of its values are rejected

    /// Adds the row at that position unless it was the last one that was added.
    void add(const SheetRow &row);
};

/// Those rows as a table that can be put right and imported: the columns as they were, then the
/// row's number, the reason code and the sentence. Numbers are written as `report` found them to be
/// in the file, else as the language of `book` writes them.
TextTable rejectedTable(const RejectedRows &rejected, const ImportReport &report,
                        const Phrasebook &book);

} // namespace Core

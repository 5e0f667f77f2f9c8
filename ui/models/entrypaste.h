// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/entryclip.h"
#include "ui/models/entrymodel.h"

#include <QStringList>

namespace Models {

/// Rows of cells as spreadsheets put them on the clipboard: tab-separated, a line a row, whether it
/// ends with CR, LF or both, cells with a tab, quote or line break in quotes. TableLimit with
/// `name` for more rows, columns or cells, or longer texts, than a spreadsheet has.
Core::Result<QList<QStringList>> cellsFromClipboard(const QString &text, const QString &name);
QString clipboardFromCells(const QList<QStringList> &cells);

/// A cell of a paste that cannot be stored.
struct PasteFault
{
    QModelIndex cell; ///< of the entry model
    int line = 0;     ///< of the block, from 1
    QString text;
    Core::Error error;
};

/// What a paste would do, decided before anything is stored.
struct PastePlan
{
    QList<Core::Observation> accepted;
    QList<PasteFault> faults;
    /// How numbers are read in the whole block: as it proves itself, or as it was chosen. Null when
    /// nothing depends on it.
    std::optional<Core::NumberFormat> format;
    /// A cell that would be read in two ways and that nothing decides; empty for none. Ask, then
    /// plan again with a format.
    QString undecided;
};

/// Plans to put `block` into `targets`, the entry model's cells row by row, of the same shape as
/// the block. Empty cells of the block clear theirs. `chosen` overrules what the block proves.
PastePlan planPaste(const EntryModel &model, const QList<QModelIndexList> &targets,
                    const QList<QStringList> &block, std::optional<Core::NumberFormat> chosen = {});
/// The same for cells that the grid itself has copied: in their format, with their exact numbers.
PastePlan planPaste(const EntryModel &model, const QList<QModelIndexList> &targets,
                    const QList<QStringList> &block, const EntryClip &own);

} // namespace Models

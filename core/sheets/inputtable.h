// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/legacytext.h"
#include "core/sheets/csv.h"
#include "core/sheets/sheet.h"

#include <QHash>
#include <QMap>

namespace Core {

/// So many rows are looked at to tell what a table is.
constexpr qsizetype headRows = 200;

/// Cells by their column, as text: how a header row is read.
using HeaderCells = QMap<int, QString>;

/// The rows that an import reads, whatever file they come from: those of a sheet as they are typed
/// there, those of a csv file as text.
struct InputTable
{
    QString name; ///< of the file, for sentences
    Sheet sheet;  ///< nameless for a csv file
    /// The encoding that some cells were converted from, as their fonts or their words told.
    std::optional<LegacyEncoding> encoding;
    /// What those cells said before, by row and column number.
    QHash<QPair<int, int>, QString> asTyped;
    /// What the bytes of a text file are, for rows that are too few to tell; null once it is in
    /// Unicode.
    std::optional<LegacyEncoding> presumed = std::nullopt;
    QChar delimiter = {}; ///< of a text file; null for a sheet

    const QList<SheetRow> &rows() const { return sheet.rows; }
    /// The cells of the row at that position; a merged one belongs to all its columns and rows.
    HeaderCells headerCells(qsizetype position) const;
    /// Writes what a person types into a cell; an empty text empties it. Nothing in a row that the
    /// table has not.
    void setText(int row, int column, const QString &text);
    /// The first rows, enough to look for a header in.
    InputTable head() const;
};

InputTable inputTable(TextTable table, const QString &name);
/// Texts in the fonts of old encodings are converted.
InputTable inputTable(Sheet sheet, const QString &name);

/// Converts the texts that are written in an old encoding in whatever font. The rows from `begin`
/// on and those before it, which are of other hands, are judged apart.
void bringToUnicode(InputTable &table, qsizetype begin);

/// Gives each row from `begin` on what a cell of these columns says that is merged down over it.
void spreadDown(InputTable &table, const QList<int> &columns, qsizetype begin);
/// Numbers of the rows from `begin` on over which a filled cell of these columns is merged down,
/// without the one that has it; ascending.
QList<int> rowsMergedInto(const InputTable &table, const QList<int> &columns, qsizetype begin);

/// What a cell says as text, trimmed: numbers with every digit and a decimal point, percentages
/// with their sign. Empty for null.
QString inputText(const Cell *cell);

/// The same as it can be typed again: a number with three decimals, which could be a group, gets a
/// fourth.
QString retypedText(const Cell *cell);

/// "D" of 4, "AA" of 27
QString columnLetters(int column);
/// "D12"
QString cellAddress(int row, int column);

} // namespace Core

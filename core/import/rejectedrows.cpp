// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rejectedrows.h"

#include "core/words/errorsentence.h"

#include <QHash>

#include <algorithm>

namespace Core {

namespace {

constexpr int mostColumns = 512; ///< a cell at the far edge of a sheet makes no wide table

/// "2022: 101 is outside ...": the reasons of one row, each with the column that it is about.
QStringList reasons(const QList<Rejection> &rejections, const Phrasebook &book)
{
    QStringList codes;
    QStringList sentences;
    for (const Rejection &rejection : rejections) {
        const QString sentence = errorSentence(rejection.error, book);
        codes << reasonCode(rejection.error.kind);
        sentences << (rejection.column.isEmpty()
                          ? sentence
                          : QString(rejection.column + QStringLiteral(": ") + sentence));
    }
    codes.removeDuplicates();
    return {codes.join(QStringLiteral(", ")), sentences.join(QLatin1Char(' '))};
}

QString cellText(const Cell *cell, NumberFormat format)
{
    QString text = retypedText(cell);
    if (cell && cell->kind == Cell::Kind::Number && format == NumberFormat::Comma)
        text.replace(QLatin1Char('.'), QLatin1Char(','));
    return text;
}

int lastColumn(const RejectedRows &rejected)
{
    int last = rejected.header.isEmpty() ? 0 : rejected.header.lastKey();
    for (const SheetRow &row : rejected.rows)
        last = std::max(last, row.cells.isEmpty() ? 0 : row.cells.last().column);
    return std::min(last, mostColumns);
}

/// The columns as they were, then what is said of the row.
QStringList rejectedRow(const SheetRow &row, int last, NumberFormat format)
{
    QStringList cells;
    for (int column = 1; column <= last; ++column)
        cells << cellText(row.cell(column), format);
    return cells << QString::number(row.number);
}

} // namespace

void RejectedRows::add(const SheetRow &row)
{
    if (rows.isEmpty() || rows.last().number != row.number)
        rows << row;
}

TextTable rejectedTable(const RejectedRows &rejected, const ImportReport &report,
                        const Phrasebook &book)
{
    const bool isVietnamese = book.language() == Language::Vietnamese;
    const NumberFormat format =
        report.numberFormat.value_or(isVietnamese ? NumberFormat::Comma : NumberFormat::Point);
    QHash<int, QList<Rejection>> byRow;
    for (const Rejection &rejection : report.rejections)
        byRow[rejection.row] << rejection;
    const int last = lastColumn(rejected);

    TextTable table;
    table.delimiter = QLatin1Char(format == NumberFormat::Comma ? ';' : ',');
    QStringList header;
    for (int column = 1; column <= last; ++column)
        header << rejected.header.value(column);
    table.rows << header + QStringList{book.translate("Errors", "row"),
                                       book.translate("Errors", "error_code"),
                                       book.translate("Errors", "reason")};
    for (const SheetRow &row : rejected.rows)
        table.rows << rejectedRow(row, last, format) + reasons(byRow.value(row.number), book);
    return table;
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/observationsheet.h"

#include "core/export/observationtext.h"
#include "core/import/observationcolumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace Core {

namespace {

/// Text is marked as text, so that what is typed over it stays text too.
PlannedCell dataCell(const TableValue &value)
{
    PlannedCell cell{value, {}};
    if (std::holds_alternative<QString>(value))
        cell.look.numberFormat = textFormat;
    if (std::holds_alternative<QDate>(value))
        cell.look.numberFormat = dateFormat;
    return cell;
}

QList<PlannedCell> headerRow(Language language)
{
    QList<PlannedCell> row;
    for (int column = 0; column < observationColumnCount; ++column)
        row << headerCell(columnHeader(static_cast<ObservationColumn>(column), language));
    row.insert(1, headerCell(helperHeader(HelperColumn::Name, language)));
    row.insert(2, headerCell(helperHeader(HelperColumn::UnitOfMeasure, language)));
    return row;
}

QList<PlannedCell> dataRow(const Observation &observation, const Catalogue &catalogue,
                           Language language)
{
    QList<PlannedCell> row;
    for (const TableValue &value : observationRow(observation, catalogue, language))
        row << dataCell(value);
    const Indicator &indicator = *catalogue.indicator(observation.key.indicator);
    row.insert(1, dataCell(indicator.name.in(language)));
    row.insert(2, dataCell(indicator.measure.in(language)));
    return row;
}

qsizetype longestWord(const QString &text)
{
    qsizetype longest = 0;
    for (const QString &word : text.split(QLatin1Char(' ')))
        longest = std::max(longest, word.size());
    return longest;
}

/// Wide enough for the header's words and the filter's button beside them, and for what is in the
/// column; long texts are wrapped.
double fittedWidth(const QList<QList<PlannedCell>> &rows, qsizetype column, Language language)
{
    constexpr qsizetype button = 4;
    constexpr qsizetype margin = 2;
    constexpr qsizetype widestNumber = 12;
    constexpr qsizetype widestText = 32;
    qsizetype width = longestWord(fileText(rows.first().at(column).value, language)) + button;
    for (const QList<PlannedCell> &row : rows.mid(1)) {
        const TableValue &value = row.at(column).value;
        const bool isNumber = std::holds_alternative<double>(value);
        width = std::max(width, std::min(fileText(value, language).size() + margin,
                                         isNumber ? widestNumber : widestText));
    }
    return double(width);
}

} // namespace

SheetPlan observationSheet(const QList<Observation> &observations, const Catalogue &catalogue,
                           const Phrasebook &book)
{
    SheetPlan sheet;
    sheet.name = book.translate("Workbook", "Data");
    sheet.rows << headerRow(book.language());
    for (const Observation &observation : observations)
        sheet.rows << dataRow(observation, catalogue, book.language());
    const int lastColumn = int(sheet.rows.first().size()) - 1;
    for (int column = 0; column <= lastColumn; ++column)
        sheet.widths << fittedWidth(sheet.rows, column, book.language());
    sheet.frozenRows = 1;
    sheet.frozenColumns = frozenColumns;
    sheet.filter = CellArea{0, 0, int(sheet.rows.size()) - 1, lastColumn};
    return sheet;
}

} // namespace Core

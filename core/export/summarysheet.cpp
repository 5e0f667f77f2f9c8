// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/summarysheet.h"

#include "core/export/verdictcells.h"
#include "core/words/verdictwords.h"

#include <QCoreApplication>

namespace Core {

namespace {

using Row = QList<PlannedCell>;

constexpr double statusWidth = 28;
constexpr double countWidth = 16;

PlannedCell countCell(int count, CellRole role = CellRole::Plain)
{
    return {double(count), {role, CellTone::Neutral, true, QStringLiteral("0")}};
}

/// The counts of one column: a pillar's, or all.
struct CountColumn
{
    QString title;
    VerdictCounts counts;
};

/// A pillar without targets counts nothing and has no column.
QList<CountColumn> countColumns(const Situation &situation, const Phrasebook &book)
{
    QList<CountColumn> columns;
    for (const Pillar &pillar : situation.programme.pillars) {
        const VerdictCounts counts = situation.countsOf(pillar.id);
        if (counts.total() > 0)
            columns << CountColumn{pillar.name.in(book.language()), counts};
    }
    return columns << CountColumn{book.translate("Workbook", "Total"), situation.counts()};
}

QList<Row> countRows(const QList<CountColumn> &columns, const Phrasebook &book)
{
    Row header{headerCell(book.translate("Workbook", "Assessment"))};
    Row total{{book.translate("Workbook", "Total"), {CellRole::Total, {}, {}, {}}}};
    for (const CountColumn &column : columns) {
        header << headerCell(column.title);
        total << countCell(column.counts.total(), CellRole::Total);
    }
    QList<Row> rows{header};
    for (int i = 0; i < statusCount; ++i) {
        const auto status = static_cast<Verdict>(i);
        Row row{verdictCell(status, book)};
        for (const CountColumn &column : columns)
            row << countCell(column.counts.of(status));
        rows << row;
    }
    rows << total;
    const bool isAnyOld = columns.last().counts.onOldValues > 0;
    if (isAnyOld) {
        Row old{textCell(oldValueSymbol() + QLatin1Char(' ') +
                         book.translate("Workbook", "of these, on figures of earlier years"))};
        for (const CountColumn &column : columns)
            old << countCell(column.counts.onOldValues);
        rows << old;
    }
    return rows;
}

/// The chart of the last column, below the table.
BarChart countChart(int headerRow, int lastColumn, const Phrasebook &book)
{
    constexpr int chartRows = 18;
    const int firstRow = headerRow + 1;
    const int lastRow = headerRow + statusCount;
    const int top = lastRow + 4; // below the total, the old figures and a free row
    BarChart chart;
    chart.title = book.translate("Workbook", "Indicators by status");
    chart.categories = {firstRow, 0, lastRow, 0};
    chart.values = {firstRow, lastColumn, lastRow, lastColumn};
    chart.place = {top, 0, top + chartRows - 1, lastColumn};
    for (int i = 0; i < statusCount; ++i)
        chart.tones << toneOf(static_cast<Verdict>(i));
    return chart;
}

} // namespace

SheetPlan summarySheet(const Situation &situation, const QString &unitName, const Phrasebook &book)
{
    const QList<CountColumn> columns = countColumns(situation, book);
    SheetPlan sheet;
    sheet.name = book.translate("Workbook", "Summary");
    sheet.widths = QList<double>{statusWidth} + QList<double>(columns.size(), countWidth);
    sheet.rows = titleRows(situation, unitName, book);
    const int headerRow = int(sheet.rows.size());
    sheet.rows << countRows(columns, book);
    sheet.chart = countChart(headerRow, int(columns.size()), book);
    return sheet;
}

} // namespace Core

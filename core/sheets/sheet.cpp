// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/sheet.h"

#include <QLocale>

#include <algorithm>

namespace Core {

QDate Cell::date() const
{
    if (kind != Kind::Date)
        return {};
    static const QString filling = QStringLiteral("0000-01-01");
    return QDate::fromString(text.left(10) + filling.mid(text.size()), Qt::ISODate);
}

QString Cell::displayText() const
{
    switch (kind) {
    case Kind::Number: {
        const QString digits = QString::number(number, 'g', QLocale::FloatingPointShortest);
        return isPercent ? digits + QLatin1Char('%') : digits;
    }
    case Kind::Boolean:
        return number == 0 ? QStringLiteral("FALSE") : QStringLiteral("TRUE");
    default:
        return text;
    }
}

const Cell *SheetRow::cell(int column) const
{
    const auto found =
        std::lower_bound(cells.cbegin(), cells.cend(), column,
                         [](const Cell &cell, int wanted) { return cell.column < wanted; });
    return found != cells.cend() && found->column == column ? &*found : nullptr;
}

bool CellRange::contains(int row, int column) const
{
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}

const Cell *Sheet::cell(int row, int column) const
{
    const auto found =
        std::lower_bound(rows.cbegin(), rows.cend(), row,
                         [](const SheetRow &each, int wanted) { return each.number < wanted; });
    return found != rows.cend() && found->number == row ? found->cell(column) : nullptr;
}

const Cell *Sheet::spreadCell(int row, int column) const
{
    for (const CellRange &range : layout.merged) {
        if (range.contains(row, column))
            return cell(range.firstRow, range.firstColumn);
    }
    return cell(row, column);
}

} // namespace Core

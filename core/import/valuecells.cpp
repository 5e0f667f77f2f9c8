// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/valuecells.h"

#include "core/import/observationcolumns.h"
#include "core/sheets/inputtable.h"

#include <QRegularExpression>

namespace Core {

ValueCell valueCell(const Cell *cell)
{
    if (cell && cell->kind == Cell::Kind::Number)
        return {{}, cell->number, cell->isPercent};
    const QString text = inputText(cell);
    return {cell && hasFootnote(*cell) ? withoutFootnote(text) : text, {}, false};
}

bool hasFootnote(const Cell &cell)
{
    if (cell.kind != Cell::Kind::Text || cell.text.isEmpty() || cell.text.back().isDigit())
        return false;
    const QString text = inputText(&cell);
    const QString figure = withoutFootnote(text);
    static const QRegularExpression place(QStringLiteral("^\\d+ ?/ ?\\d+$"));
    return figure != text && (readNumber(figure).isNumber() || place.match(figure).hasMatch());
}

Result<> checkCell(const Cell *cell, int row)
{
    if (!cell)
        return {};
    if (cell->isUncalculated())
        return failure({Error::Kind::UncalculatedCell, cellAddress(row, cell->column), {}, {}});
    if (cell->kind == Cell::Kind::Error)
        return failure({Error::Kind::ErrorCell, cellAddress(row, cell->column), {cell->text}, {}});
    return {};
}

} // namespace Core

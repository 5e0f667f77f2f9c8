// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charttablemodel.h"

#include <QRegularExpression>

namespace Models {

namespace {

bool isFigure(const QString &cell)
{
    static const QRegularExpression figure(QStringLiteral("^[+\\x{2212}\\x{d7}\\x{a0}-]*[0-9]"));
    return figure.match(cell).hasMatch();
}

} // namespace

void ChartTableModel::setTable(const Core::ChartTable &table)
{
    resetRows(table.rows, [&] { m_header = table.header; });
}

QVariant ChartTableModel::cell(const QStringList &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    return role == Qt::DisplayRole ? QVariant(row.value(column)) : QVariant();
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return alignmentOf(section);
    return RowModel::headerData(section, orientation, role);
}

QVariant ChartTableModel::alignmentOf(int column) const
{
    return QVariant::fromValue<Qt::Alignment>(
        Qt::AlignVCenter | (isOfFigures(column) ? Qt::AlignRight : Qt::AlignLeft));
}

/// The first cell that says something tells: words below it stand for a missing figure.
bool ChartTableModel::isOfFigures(int column) const
{
    for (const QStringList &row : rows()) {
        const QString cell = row.value(column);
        if (!cell.isEmpty())
            return isFigure(cell);
    }
    return false;
}

} // namespace Models

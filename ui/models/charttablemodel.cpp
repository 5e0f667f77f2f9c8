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

ChartTableModel::ChartTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ChartTableModel::setTable(const Core::ChartTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.header.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return m_table.rows.at(index.row()).value(index.column());
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return alignmentOf(section);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_table.header.value(section);
}

QVariant ChartTableModel::alignmentOf(int column) const
{
    return QVariant::fromValue<Qt::Alignment>(
        Qt::AlignVCenter | (isOfFigures(column) ? Qt::AlignRight : Qt::AlignLeft));
}

/// The first cell that says something tells: words below it stand for a missing figure.
bool ChartTableModel::isOfFigures(int column) const
{
    for (const QStringList &row : m_table.rows) {
        const QString cell = row.value(column);
        if (!cell.isEmpty())
            return isFigure(cell);
    }
    return false;
}

} // namespace Models

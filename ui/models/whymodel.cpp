// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/whymodel.h"

namespace Models {

WhyModel::WhyModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void WhyModel::setRows(const QList<Core::WhyRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int WhyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WhyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WhyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == Value ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Core::WhyRow &row = m_rows.at(index.row());
    switch (index.column()) {
    case Item:
        return row.item;
    case Value:
        return row.value;
    default:
        return row.calculation.isEmpty() ? row.source : row.calculation;
    }
}

QVariant WhyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Item:
        return tr("Input");
    case Value:
        return tr("Value");
    case Origin:
        return tr("Calculation or source");
    default:
        return {};
    }
}

} // namespace Models

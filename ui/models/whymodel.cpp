// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/whymodel.h"

namespace Models {

QVariant WhyModel::cell(const Core::WhyRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return column == Value ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Item:
        return row.item;
    case Value:
        return row.value;
    default:
        return row.calculation.isEmpty() ? row.source : row.calculation;
    }
}

QString WhyModel::heading(int column) const
{
    switch (column) {
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

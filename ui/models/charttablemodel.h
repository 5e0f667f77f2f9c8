// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "ui/models/rowmodel.h"

namespace Models {

/// The table twin of a chart. Columns of figures are aligned right, with their headers.
class ChartTableModel final : public RowModel<QStringList>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    void setTable(const Core::ChartTable &table);

    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    int columns() const override { return int(m_header.size()); }
    QString heading(int column) const override { return m_header.value(column); }
    QVariant cell(const QStringList &row, int column, int role) const override;
    QVariant alignmentOf(int column) const;
    bool isOfFigures(int column) const;

    QStringList m_header;
};

} // namespace Models

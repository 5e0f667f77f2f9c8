// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/whywords.h"
#include "ui/models/rowmodel.h"

namespace Models {

/// The reckoning behind one verdict: values that were used, then formulas with their numbers.
class WhyModel final : public RowModel<Core::WhyRow>
{
    Q_OBJECT

public:
    enum Column { Item, Value, Origin, ColumnCount };

    using RowModel::RowModel;

    void setRows(const QList<Core::WhyRow> &rows) { resetRows(rows); }

private:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const Core::WhyRow &row, int column, int role) const override;
};

} // namespace Models

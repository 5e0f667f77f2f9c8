// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/whywords.h"

#include <QAbstractTableModel>

namespace Models {

/// The reckoning behind one verdict: values that were used, then formulas with their numbers.
class WhyModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Item, Value, Origin, ColumnCount };

    explicit WhyModel(QObject *parent = nullptr);

    void setRows(const QList<Core::WhyRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<Core::WhyRow> m_rows;
};

} // namespace Models

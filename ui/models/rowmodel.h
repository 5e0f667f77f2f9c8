// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace Models {

/// A table with a row for each item of a list. It answers what all such tables answer alike; a
/// model says what stands in the cells and above the columns.
template<class Row>
class RowModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : columns();
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        return index.isValid() ? cell(m_rows.at(index.row()), index.column(), role) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override
    {
        const bool isHeading = orientation == Qt::Horizontal && role == Qt::DisplayRole;
        return isHeading ? QVariant(heading(section))
                         : QAbstractTableModel::headerData(section, orientation, role);
    }

protected:
    const QList<Row> &rows() const { return m_rows; }
    /// All views begin anew. `change` sets what else the cells are made of.
    template<class Change>
    void resetRows(QList<Row> rows, Change change)
    {
        beginResetModel();
        m_rows = std::move(rows);
        change();
        endResetModel();
    }
    void resetRows(QList<Row> rows)
    {
        resetRows(std::move(rows), [] {});
    }
    void appendRows(const QList<Row> &more)
    {
        if (more.isEmpty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + int(more.size()) - 1);
        m_rows << more;
        endInsertRows();
    }

    virtual int columns() const = 0;
    virtual QString heading(int column) const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

private:
    QList<Row> m_rows;
};

} // namespace Models

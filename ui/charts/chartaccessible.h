// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace Gui {

class ChartView;

/// What a screen reader gets of a chart: a table with the chart's title as name, its sentence as
/// description, a row of headers and the cells of the table twin.
class ChartAccessible final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit ChartAccessible(ChartView *view);
    ~ChartAccessible() override;

    /// Lets every chart view have such an interface.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;

    /// The headers, then the rows, from left to right.
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int columnCount() const override;
    int rowCount() const override;

    // Nothing can be selected.
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    /// Another spec: the cells are made anew.
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    const ChartView &view() const;
    void forgetCells();

    mutable QHash<int, QAccessible::Id> m_cells; ///< by child index
};

/// One cell of the table; row -1 is the header's.
class ChartCellAccessible final : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    ChartCellAccessible(ChartView *view, int row, int column);

    void *interface_cast(QAccessible::InterfaceType type) override;
    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;

    bool isSelected() const override { return false; }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    ChartView *m_view;
    int m_row;
    int m_column;
};

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "ui/charts/chartview.h"

namespace Gui {

namespace {

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

// The table

ChartAccessible::ChartAccessible(ChartView *view)
    : QAccessibleWidget(view, QAccessible::Table)
{}

ChartAccessible::~ChartAccessible()
{
    forgetCells();
}

void ChartAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessibleOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

const ChartView &ChartAccessible::view() const
{
    return *static_cast<const ChartView *>(widget());
}

void *ChartAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int ChartAccessible::columnCount() const
{
    return int(view().spec().table.header.size());
}

int ChartAccessible::rowCount() const
{
    return int(view().spec().table.rows.size());
}

int ChartAccessible::childCount() const
{
    return columnCount() * (rowCount() + 1);
}

QAccessibleInterface *ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_cells.constFind(index); known != m_cells.cend())
        return QAccessible::accessibleInterface(*known);
    auto *cell = new ChartCellAccessible(static_cast<ChartView *>(widget()),
                                         index / columnCount() - 1, index % columnCount());
    m_cells.insert(index, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

int ChartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const ChartCellAccessible *>(child);
    return cell ? (cell->rowIndex() + 1) * columnCount() + cell->columnIndex() : -1;
}

QAccessibleInterface *ChartAccessible::cellAt(int row, int column) const
{
    const bool isInside = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return isInside ? child((row + 1) * columnCount() + column) : nullptr;
}

QString ChartAccessible::columnDescription(int column) const
{
    return view().spec().table.header.value(column);
}

QString ChartAccessible::rowDescription(int row) const
{
    return view().spec().table.rows.value(row).value(0);
}

void ChartAccessible::modelChange(QAccessibleTableModelChangeEvent *)
{
    forgetCells();
}

void ChartAccessible::forgetCells()
{
    for (const QAccessible::Id cell : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(cell);
    m_cells.clear();
}

// A cell

ChartCellAccessible::ChartCellAccessible(ChartView *view, int row, int column)
    : m_view(view)
    , m_row(row)
    , m_column(column)
{}

void *ChartCellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface
               ? static_cast<QAccessibleTableCellInterface *>(this)
               : nullptr;
}

bool ChartCellAccessible::isValid() const
{
    const Core::ChartTable &table = m_view->spec().table;
    return m_row < table.rows.size() && m_column < table.header.size();
}

QAccessibleInterface *ChartCellAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString ChartCellAccessible::text(QAccessible::Text text) const
{
    if (text != QAccessible::Name)
        return {};
    const Core::ChartTable &table = m_view->spec().table;
    return m_row < 0 ? table.header.value(m_column) : table.rows.value(m_row).value(m_column);
}

QRect ChartCellAccessible::rect() const
{
    return parent()->rect();
}

QAccessible::Role ChartCellAccessible::role() const
{
    return m_row < 0 ? QAccessible::ColumnHeader : QAccessible::Cell;
}

QAccessible::State ChartCellAccessible::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.invisible = !m_view->isVisible();
    return state;
}

QList<QAccessibleInterface *> ChartCellAccessible::columnHeaderCells() const
{
    return m_row < 0 ? QList<QAccessibleInterface *>() : QList{parent()->child(m_column)};
}

} // namespace Gui

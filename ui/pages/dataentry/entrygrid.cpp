// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dataentry/entrygrid.h"

#include "ui/pages/dataentry/entrydelegate.h"

#include <QKeyEvent>
#include <QPointer>

#include <algorithm>

namespace Gui {

EntryGrid::EntryGrid(QWidget *parent)
    : QTableView(parent)
{
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setTabKeyNavigation(true); // otherwise Tab leaves the grid before it comes here
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::DoubleClicked);
}

void EntryGrid::setEntryDelegate(EntryDelegate *delegate)
{
    m_delegate = delegate;
    setItemDelegate(delegate);
    connect(delegate, &EntryDelegate::finished, this, &EntryGrid::finishWith);
}

QList<QModelIndexList> EntryGrid::selectedCells() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid())
        cells << currentIndex();
    std::sort(cells.begin(), cells.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    QList<QModelIndexList> rows;
    for (const QModelIndex &cell : std::as_const(cells)) {
        if (isColumnHidden(cell.column()))
            continue;
        if (rows.isEmpty() || rows.last().first().row() != cell.row())
            rows << QModelIndexList();
        rows.last() << cell;
    }
    return rows;
}

void EntryGrid::keyPressEvent(QKeyEvent *event)
{
    if (handleCommand(event)) {
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        finishWith(event->modifiers().testFlag(Qt::ShiftModifier) && event->key() != Qt::Key_Backtab
                       ? Qt::Key_Up
                       : static_cast<Qt::Key>(event->key()));
        event->accept();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

/// Keys that work on the selected range.
bool EntryGrid::handleCommand(QKeyEvent *event)
{
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    if (event->matches(QKeySequence::Copy))
        emit copyRequested();
    else if (event->matches(QKeySequence::Cut))
        emit cutRequested();
    else if (event->matches(QKeySequence::Paste))
        emit pasteRequested();
    else if (isControl && event->key() == Qt::Key_D)
        emit fillDownRequested();
    else if (event->matches(QKeySequence::Delete) || event->key() == Qt::Key_Backspace)
        emit clearRequested();
    else
        return false;
    return true;
}

/// Goes on after a value, or without one, as Excel does. Key_Up stands for Shift+Enter.
void EntryGrid::finishWith(Qt::Key key)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    m_keepsRun = true;
    switch (key) {
    case Qt::Key_Tab:
        if (m_runColumn < 0)
            m_runColumn = current.column();
        goTo(current.row(), current.column() + 1);
        break;
    case Qt::Key_Backtab:
        goTo(current.row(), current.column() - 1);
        break;
    case Qt::Key_Up:
        goTo(current.row() - 1, current.column());
        break;
    default:
        goTo(current.row() + 1, m_runColumn < 0 ? current.column() : m_runColumn);
        m_runColumn = -1;
    }
    m_keepsRun = false;
}

void EntryGrid::goTo(int row, int column)
{
    const QModelIndex next = model()->index(row, column);
    if (next.isValid() && column >= m_firstColumn && !isColumnHidden(column))
        setCurrentIndex(next);
}

void EntryGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (!m_keepsRun)
        m_runColumn = -1;
    QTableView::currentChanged(current, previous);
}

bool EntryGrid::isFilled(const QModelIndex &cell) const
{
    return !cell.data().toString().isEmpty();
}

/// Where Ctrl and an arrow lead: within filled cells to their last one, else to the next filled
/// one, else to the end.
QModelIndex EntryGrid::edgeFrom(const QModelIndex &start, int rowStep, int columnStep) const
{
    const auto next = [&](const QModelIndex &cell) {
        const int column = cell.column() + columnStep;
        return column < m_firstColumn ? QModelIndex()
                                      : model()->index(cell.row() + rowStep, column);
    };
    QModelIndex cell = next(start);
    if (!cell.isValid())
        return start;
    const bool isInside = isFilled(start) && isFilled(cell);
    for (QModelIndex after = next(cell); after.isValid(); after = next(cell)) {
        if (isInside ? !isFilled(after) : isFilled(cell))
            break;
        cell = after;
    }
    return cell;
}

QModelIndex EntryGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!modifiers.testFlag(Qt::ControlModifier) || !current.isValid())
        return QTableView::moveCursor(action, modifiers);
    switch (action) {
    case MoveUp:
        return edgeFrom(current, -1, 0);
    case MoveDown:
        return edgeFrom(current, 1, 0);
    case MoveLeft:
        return edgeFrom(current, 0, -1);
    case MoveRight:
        return edgeFrom(current, 0, 1);
    case MoveHome:
        return model()->index(0, m_firstColumn);
    default:
        return QTableView::moveCursor(action, modifiers);
    }
}

/// Ctrl says how far a key goes, not what is selected: with Shift the range grows to there.
QItemSelectionModel::SelectionFlags EntryGrid::selectionCommand(const QModelIndex &index,
                                                                const QEvent *event) const
{
    if (!event || event->type() != QEvent::KeyPress)
        return QTableView::selectionCommand(index, event);
    const auto *pressed = static_cast<const QKeyEvent *>(event);
    const QKeyEvent plain(QEvent::KeyPress, pressed->key(),
                          pressed->modifiers() & ~Qt::ControlModifier, pressed->text());
    return QTableView::selectionCommand(index, &plain);
}

/// An editor with a wrong text, or with one that could not be stored, stays open however it is
/// left, until that is mended or given up.
void EntryGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isGivenUp = hint == QAbstractItemDelegate::RevertModelCache;
    const bool stays = m_delegate && (m_delegate->isWrong(editor) || m_delegate->isHeld());
    if (!isGivenUp && stays && isVisible()) {
        returnTo(editor, m_delegate->editedCell());
        return;
    }
    QTableView::closeEditor(editor, hint);
}

void EntryGrid::returnTo(QWidget *editor, const QModelIndex &cell)
{
    const QPersistentModelIndex place(cell);
    QMetaObject::invokeMethod(
        this,
        [this, place, waiting = QPointer<QWidget>(editor)] {
            if (!waiting || !waiting->isVisible() || !isActiveWindow())
                return;
            setCurrentIndex(place);
            waiting->setFocus();
        },
        Qt::QueuedConnection);
}

} // namespace Gui

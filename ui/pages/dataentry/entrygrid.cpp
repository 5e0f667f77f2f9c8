// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dataentry/entrygrid.h"

#include "ui/pages/dataentry/entrydelegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>

namespace Gui {

namespace {

bool isMovement(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up ||
           key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End ||
           key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

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
    connect(delegate, &EntryDelegate::moved, this, &EntryGrid::keyPressEvent);
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

void EntryGrid::mark(const QModelIndexList &cells)
{
    m_marked = QList<QPersistentModelIndex>(cells.cbegin(), cells.cend());
    viewport()->update();
}

/// Typing over a cell and changing what it has are two things (CellEditor::Mode).
bool EntryGrid::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isMeant =
        trigger == AnyKeyPressed || trigger == EditKeyPressed || trigger == DoubleClicked;
    if (isMeant && index.isValid() && !index.flags().testFlag(Qt::ItemIsEditable)) {
        emit lockedTouched(index);
        return false;
    }
    if (!m_delegate || m_delegate->editor())
        return QTableView::edit(index, trigger, event);
    m_delegate->setMode(trigger == AnyKeyPressed ? CellEditor::Mode::Enter
                                                 : CellEditor::Mode::Edit);
    const bool isOpen = QTableView::edit(index, trigger, event);
    if (isOpen && trigger != AnyKeyPressed && m_delegate->editor())
        m_delegate->editor()->end(false); // nothing is selected: the text is gone on with
    return isOpen;
}

/// As Backspace does in Excel: Enter empties the cell then, Esc leaves it as it was.
void EntryGrid::editEmpty()
{
    edit(currentIndex(), AnyKeyPressed, nullptr);
}

void EntryGrid::editWithWords()
{
    if (edit(currentIndex(), EditKeyPressed, nullptr) && m_delegate && m_delegate->editor())
        m_delegate->editor()->showWords();
}

void EntryGrid::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (handleCommand(event)) {
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!modifiers.testFlag(Qt::ControlModifier)) // which fills when something is typed
            finishWith(modifiers.testFlag(Qt::ShiftModifier) ? Qt::Key_Up : Qt::Key_Return);
        event->accept();
        return;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        finishWith(static_cast<Qt::Key>(event->key()));
        event->accept();
        return;
    case Qt::Key_Escape:
        event->setAccepted(!m_marked.isEmpty());
        if (event->isAccepted())
            emit markGivenUp();
        return;
    default:
        break;
    }
    if (modifiers.testFlag(Qt::ShiftModifier) && isMovement(event->key()))
        extendSelection(event);
    else
        QTableView::keyPressEvent(event);
}

/// Keys that work on the selected range.
bool EntryGrid::handleCommand(QKeyEvent *event)
{
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    if (event->matches(QKeySequence::Copy))
        emit copyRequested();
    else if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) &&
             event->key() == Qt::Key_C)
        emit headedCopyRequested();
    else if (event->matches(QKeySequence::Cut))
        emit cutRequested();
    else if (event->matches(QKeySequence::Paste))
        emit pasteRequested();
    else if (isControl && event->key() == Qt::Key_D)
        emit fillDownRequested();
    else if (isControl && event->key() == Qt::Key_R)
        emit fillRightRequested();
    else if (event->matches(QKeySequence::Delete))
        emit clearRequested();
    else if (event->key() == Qt::Key_Backspace)
        editEmpty();
    else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        editWithWords();
    else
        return false;
    return true;
}

/// Goes on after a value, or without one, as Excel does. Key_Up stands for Shift+Enter.
void EntryGrid::finishWith(Qt::Key key)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || walkInSelection(key))
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
        goTo(rowToFill(current.row(), -1, current.column()), current.column());
        break;
    default: {
        const int column = m_runColumn < 0 ? current.column() : m_runColumn;
        goTo(rowToFill(current.row(), 1, column), column);
        m_runColumn = -1;
    }
    }
    m_keepsRun = false;
}

/// Within a selection of several cells, by columns for Enter and by rows for Tab, round and round.
/// False when there is none.
bool EntryGrid::walkInSelection(Qt::Key key)
{
    const QItemSelection selection = selectionModel()->selection();
    if (selection.size() != 1 || !selection.contains(currentIndex()))
        return false;
    const QItemSelectionRange &range = selection.constFirst();
    QModelIndexList cells;
    for (const QModelIndex &cell : range.indexes()) {
        if (!isColumnHidden(cell.column()) && !isRowHidden(cell.row()))
            cells << cell;
    }
    if (cells.size() < 2)
        return false;
    const bool isByRow = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    std::sort(cells.begin(), cells.end(), [isByRow](const QModelIndex &a, const QModelIndex &b) {
        return isByRow ? std::pair(a.row(), a.column()) < std::pair(b.row(), b.column())
                       : std::pair(a.column(), a.row()) < std::pair(b.column(), b.row());
    });
    const bool isBack = key == Qt::Key_Backtab || key == Qt::Key_Up;
    const auto next =
        (cells.indexOf(currentIndex()) + (isBack ? -1 : 1) + cells.size()) % cells.size();
    selectionModel()->setCurrentIndex(cells.at(next), QItemSelectionModel::NoUpdate);
    return true;
}

/// The selection reaches from the current cell to that one.
void EntryGrid::selectTo(const QModelIndex &end)
{
    const QModelIndex start = currentIndex();
    m_end = end;
    const auto corner = [&](bool isLast) {
        const auto pick = [isLast](int a, int b) { return isLast ? qMax(a, b) : qMin(a, b); };
        return model()->index(pick(start.row(), end.row()), pick(start.column(), end.column()));
    };
    selectionModel()->select(QItemSelection(corner(false), corner(true)),
                             QItemSelectionModel::ClearAndSelect);
}

void EntryGrid::extendSelection(const QKeyEvent *event)
{
    const QModelIndex end = stepBy(event, m_end.isValid() ? QModelIndex(m_end) : currentIndex());
    if (!end.isValid() || !currentIndex().isValid())
        return;
    selectTo(end);
    scrollTo(end);
}

/// The next cell that is shown in a direction; not valid at the end.
QModelIndex EntryGrid::step(const QModelIndex &from, int rows, int columns) const
{
    QModelIndex next = model()->index(from.row() + rows, from.column() + columns);
    while (next.isValid() && isColumnHidden(next.column()))
        next = model()->index(next.row() + rows, next.column() + columns);
    return next;
}

QModelIndex EntryGrid::stepBy(const QKeyEvent *event, const QModelIndex &from) const
{
    if (!from.isValid())
        return {};
    const bool isFar = event->modifiers().testFlag(Qt::ControlModifier);
    const int lastRow = model()->rowCount() - 1;
    const int lastColumn = model()->columnCount() - 1;
    const int page = qMax(1, viewport()->height() / qMax(1, rowHeight(from.row())) - 1);
    const auto arrow = [&](int rows, int columns) {
        return isFar ? edgeFrom(from, rows, columns) : step(from, rows, columns);
    };
    switch (event->key()) {
    case Qt::Key_Up:
        return arrow(-1, 0);
    case Qt::Key_Down:
        return arrow(1, 0);
    case Qt::Key_Left:
        return arrow(0, -1);
    case Qt::Key_Right:
        return arrow(0, 1);
    case Qt::Key_Home:
        return model()->index(isFar ? 0 : from.row(), m_firstColumn);
    case Qt::Key_End:
        return model()->index(isFar ? lastRow : from.row(), lastColumn);
    case Qt::Key_PageUp:
        return model()->index(qMax(0, from.row() - page), from.column());
    default:
        return model()->index(qMin(lastRow, from.row() + page), from.column());
    }
}

/// Does what takes the other end of the selection for the current cell.
template<class Act>
void EntryGrid::keepCurrent(const Act &act)
{
    const QPersistentModelIndex start(currentIndex());
    m_keepsCurrent = true;
    act();
    const QPersistentModelIndex end(currentIndex());
    if (start.isValid() && end.isValid() && start != end) {
        selectionModel()->setCurrentIndex(start, QItemSelectionModel::NoUpdate);
        selectTo(end);
    }
    m_keepsCurrent = false;
}

void EntryGrid::mousePressEvent(QMouseEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier) &&
                         event->button() == Qt::LeftButton && currentIndex().isValid();
    if (extends)
        keepCurrent([&] { QTableView::mousePressEvent(event); });
    else
        QTableView::mousePressEvent(event);
}

void EntryGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && currentIndex().isValid())
        keepCurrent([&] { QTableView::mouseMoveEvent(event); });
    else
        QTableView::mouseMoveEvent(event);
}

void EntryGrid::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const QItemSelection selection = selectionModel()->selection();
    const bool hasSeveral = !selection.isEmpty() &&
                            selection.constFirst().height() * selection.constFirst().width() > 1;
    if (hasSeveral && selection.contains(currentIndex())) { // where typing goes
        painter.setPen(QPen(palette().color(QPalette::HighlightedText), 2));
        painter.drawRect(visualRect(currentIndex()).adjusted(2, 2, -2, -2));
    }
    QRect around;
    for (const QPersistentModelIndex &cell : std::as_const(m_marked)) {
        if (cell.isValid() && !isColumnHidden(cell.column()))
            around |= visualRect(cell);
    }
    if (around.isEmpty())
        return;
    painter.setPen(QPen(palette().color(QPalette::Text), 2, Qt::DashLine));
    painter.drawRect(around.adjusted(1, 1, -1, -1));
}

/// What is being typed is what the grid is about.
void EntryGrid::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (m_delegate && m_delegate->editor() && !m_isClosing)
        m_delegate->editor()->setFocus(event->reason());
}

/// The next row whose cell takes a value. Without one the cell stays current that takes values, and
/// where none does the next row is as good.
int EntryGrid::rowToFill(int row, int step, int column) const
{
    const auto takesValue = [&](int one) {
        return model()->index(one, column).flags().testFlag(Qt::ItemIsEditable);
    };
    for (int next = row + step; next >= 0 && next < model()->rowCount(); next += step) {
        if (takesValue(next))
            return next;
    }
    return takesValue(row) ? row : row + step;
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
    if (m_keepsCurrent) { // and the view does not scroll back
        update(current);
        update(previous);
        return;
    }
    m_end = current;
    QTableView::currentChanged(current, previous);
    emit currentCellChanged();
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
    const bool isOpen = m_delegate && m_delegate->editor() == editor;
    if (!isGivenUp && isOpen && m_delegate->holdsEditor()) {
        returnTo(editor, m_delegate->editedCell());
        return;
    }
    const QScopedValueRollback closing(m_isClosing, true);
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

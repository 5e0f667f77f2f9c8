// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QTableView>

namespace Gui {

class EntryDelegate;

/// The data entry grid under the hands of somebody who knows Excel: Enter goes down (after a run of
/// Tabs to the column where the run began) to the next cell that takes a value, Tab right, both
/// within the selection when there is one of several cells; Ctrl and an arrow to the edge of the
/// data. The current cell is the one where the selection began; Shift moves its other end. Delete,
/// Ctrl+C, X, V, D and R work on the selected range. What they do to values is the page's.
class EntryGrid : public QTableView
{
    Q_OBJECT

public:
    explicit EntryGrid(QWidget *parent = nullptr);

    /// The first column that takes values; the ones before are never entered by keys.
    void setFirstColumn(int column) { m_firstColumn = column; }
    void setEntryDelegate(EntryDelegate *delegate);

    /// The selected cells row by row, in the order in which they are shown.
    QList<QModelIndexList> selectedCells() const;
    /// Draws a broken line around these cells, which form a rectangle; empty: takes it away.
    void mark(const QModelIndexList &cells);

signals:
    /// Another cell is the current one.
    void currentCellChanged();
    /// Somebody wants to type in a cell that takes nothing.
    void lockedTouched(const QModelIndex &cell);
    /// Esc was pressed while cells are marked.
    void markGivenUp();
    void clearRequested();
    void copyRequested();
    void headedCopyRequested();
    void cutRequested();
    void pasteRequested();
    void fillDownRequested();
    void fillRightRequested();

protected:
    using QTableView::edit;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    /// Typing never jumps to another cell.
    void keyboardSearch(const QString &) override {}
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool handleCommand(QKeyEvent *event);
    void editEmpty();
    void editWithWords();
    void extendSelection(const QKeyEvent *event);
    template<class Act>
    void keepCurrent(const Act &act);
    void selectTo(const QModelIndex &end);
    bool walkInSelection(Qt::Key key);
    QModelIndex step(const QModelIndex &from, int rows, int columns) const;
    QModelIndex stepBy(const QKeyEvent *event, const QModelIndex &from) const;
    void finishWith(Qt::Key key);
    int rowToFill(int row, int step, int column) const;
    void goTo(int row, int column);
    QModelIndex edgeFrom(const QModelIndex &start, int rowStep, int columnStep) const;
    bool isFilled(const QModelIndex &cell) const;
    void returnTo(QWidget *editor, const QModelIndex &cell);

    EntryDelegate *m_delegate = nullptr;
    int m_firstColumn = 0;
    int m_runColumn = -1; ///< where a run of Tabs began; -1 outside of one
    bool m_keepsRun = false;
    QPersistentModelIndex m_end; ///< of the selection, across from the current cell
    bool m_keepsCurrent = false;
    bool m_isClosing = false; ///< an editor
    QList<QPersistentModelIndex> m_marked;
};

} // namespace Gui

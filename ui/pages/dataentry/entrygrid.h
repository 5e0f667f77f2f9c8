// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QTableView>

namespace Gui {

class EntryDelegate;

/// The data entry grid under the hands of somebody who knows Excel: Enter goes down (after a run of
/// Tabs to the column where the run began), Tab right, Ctrl and an arrow to the edge of the data;
/// Delete, Ctrl+C, X, V and D work on the selected range. What they do to values is the page's.
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

signals:
    void clearRequested();
    void copyRequested();
    void cutRequested();
    void pasteRequested();
    void fillDownRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool handleCommand(QKeyEvent *event);
    void finishWith(Qt::Key key);
    void goTo(int row, int column);
    QModelIndex edgeFrom(const QModelIndex &start, int rowStep, int columnStep) const;
    bool isFilled(const QModelIndex &cell) const;
    void returnTo(QWidget *editor, const QModelIndex &cell);

    EntryDelegate *m_delegate = nullptr;
    int m_firstColumn = 0;
    int m_runColumn = -1; ///< where a run of Tabs began; -1 outside of one
    bool m_keepsRun = false;
};

} // namespace Gui

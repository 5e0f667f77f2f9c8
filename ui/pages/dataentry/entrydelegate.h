// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/dataentry/celleditor.h"

#include <QPointer>
#include <QStyledItemDelegate>

#include <optional>

class QKeyEvent;

namespace Core {
enum class NumberFormat;
}

namespace Models {
class EntryModel;
}

namespace Gui {

/// Edits a cell of the data entry grid in a plain line, also states, whose words are read like all
/// others. A text that cannot be stored keeps the editor open.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EntryDelegate(QObject *parent = nullptr);

    /// The mode of the next editor.
    void setMode(CellEditor::Mode mode) { m_mode = mode; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    /// Marks the corner of a cell that has open questions, and one whose value waits to be stored.
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

    /// The open editor; null when there is none.
    CellEditor *editor() const;
    QModelIndex editedCell() const { return m_editing; }
    /// How the text of the open editor is read; null: as one that was typed from the start.
    std::optional<Core::NumberFormat> format() const;
    /// True when what the open editor holds cannot be stored and is not merely ambiguous (that is
    /// asked about).
    bool isWrong() const;

    /// What was committed last could not be stored: its editor stays open with it, until it can be
    /// or is given up.
    void hold() { m_isHeld = true; }
    bool isHeld() const { return m_isHeld; }
    /// True when an editor is open with something that is wrong or could not be stored.
    bool holdsEditor() const { return editor() && (m_isHeld || isWrong()); }
    /// Stores what the open editor holds and closes it; false when it could not be stored and is
    /// open still.
    bool finish();
    /// Closes the open editor without storing.
    void discard();

signals:
    void typed(const QModelIndex &index, const QString &text) const;
    /// A wrong text was to be stored.
    void refused(const QModelIndex &index, const QString &text) const;
    /// Enter or Tab was pressed and the text could be stored; Key_Up stands for Shift+Enter.
    void finished(Qt::Key key) const;
    /// A key that moves in the grid was pressed and the text could be stored.
    void moved(QKeyEvent *key) const;
    /// The text shall go into every selected cell.
    void fillRequested(const QString &text) const;
    /// A word of the editor's list was chosen.
    void wordChosen() const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool handleKey(CellEditor *editor, QKeyEvent *event);
    bool commit(CellEditor *editor);
    static void paintClock(QPainter &painter, const QStyleOptionViewItem &option);

    CellEditor::Mode m_mode = CellEditor::Mode::Edit;
    mutable QPersistentModelIndex m_editing;
    mutable QPointer<CellEditor> m_editor;
    mutable bool m_isHeld = false;
    bool m_isCommitting = false;
};

} // namespace Gui

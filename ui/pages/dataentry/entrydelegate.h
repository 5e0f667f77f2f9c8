// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

namespace Models {
class EntryModel;
}

namespace Gui {

/// Edits a cell of the data entry grid: a plain line for numbers and words, a list for states. A
/// wrong text keeps the editor open; how a right one is read is told while it is typed.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EntryDelegate(QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    /// Marks the corner of a cell that has open questions, and one whose value waits to be stored.
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

    /// True when what the editor holds cannot be stored and is not merely ambiguous (that is asked
    /// about).
    bool isWrong(const QWidget *editor) const;
    QModelIndex editedCell() const { return m_editing; }

    /// What was committed last could not be stored: its editor stays open with it, until it can be
    /// or is given up.
    void hold() { m_isHeld = true; }
    bool isHeld() const { return m_isHeld; }
    /// True when an editor is open with something that is wrong or could not be stored.
    bool holdsEditor() const;

signals:
    void typed(const QModelIndex &index, const QString &text) const;
    /// Enter or Tab was pressed and the text could be stored; Key_Up stands for Shift+Enter.
    void finished(Qt::Key key) const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void commit(QWidget *editor, Qt::Key key);
    static void paintClock(QPainter &painter, const QStyleOptionViewItem &option);

    mutable QPersistentModelIndex m_editing;
    mutable QPointer<QWidget> m_editor; ///< the last one
    mutable bool m_isHeld = false;
    bool m_isCommitting = false;
};

} // namespace Gui

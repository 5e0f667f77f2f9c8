// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    bool eventFilter(QObject *editor, QEvent *event) override;

signals:
    void typed(const QModelIndex &index, const QString &text) const;
    /// Enter was pressed and the text could be stored: the cell below comes next.
    void entered() const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool keepsOpen(QObject *editor) const;

    mutable QPersistentModelIndex m_editing;
};

} // namespace Gui

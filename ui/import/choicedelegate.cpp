// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/choicedelegate.h"

#include "ui/models/import/cellchoice.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>

namespace Gui {

namespace {

constexpr int arrowWidth = 18;
constexpr int arrowSize = 10;

} // namespace

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    const auto choices = index.data(Models::choicesRole).value<QList<Models::CellChoice>>();
    for (const Models::CellChoice &choice : choices)
        combo->addItem(choice.text, choice.value);
    combo->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    auto *self = const_cast<ChoiceDelegate *>(this); // the interface is const, its signals are not
    connect(combo, &QComboBox::activated, self, [self, combo] { self->finish(combo); });
    QMetaObject::invokeMethod(combo, &QComboBox::showPopup, Qt::QueuedConnection);
    return combo;
}

bool ChoiceDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *combo = qobject_cast<QComboBox *>(watched);
    if (combo && event->type() == QEvent::Wheel)
        return true;
    if (combo && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            combo->showPopup();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

void ChoiceDelegate::finish(QWidget *editor)
{
    emit commitData(editor);
    emit closeEditor(editor);
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = static_cast<QComboBox *>(editor);
    combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    const auto *combo = static_cast<QComboBox *>(editor);
    if (combo->currentIndex() >= 0)
        model->setData(index, combo->currentData(), Qt::EditRole);
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem text = option;
    initStyleOption(&text, index);
    QStyle *style = text.widget ? text.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &text, painter, text.widget);
    text.rect.adjust(0, 0, -arrowWidth, 0);
    style->drawControl(QStyle::CE_ItemViewItem, &text, painter, text.widget);
    QStyleOption arrow;
    arrow.palette = option.palette;
    arrow.state = QStyle::State_Enabled;
    arrow.rect = QRect(0, 0, arrowSize, arrowSize);
    arrow.rect.moveCenter(QPoint(option.rect.right() - arrowWidth / 2, option.rect.center().y()));
    style->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, text.widget);
}

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entrydelegate.h"

#include "ui/models/entrymodel.h"
#include "ui/theme.h"

#include <QAbstractProxyModel>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace Gui {

namespace {

/// The entry model behind the proxies, and the index in it.
QPair<const Models::EntryModel *, QModelIndex> sourceOf(QModelIndex index)
{
    const QAbstractItemModel *model = index.model();
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model)) {
        index = proxy->mapToSource(index);
        model = proxy->sourceModel();
    }
    return {qobject_cast<const Models::EntryModel *>(model), index};
}

bool isCommitKey(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent *>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab ||
           key == Qt::Key_Backtab;
}

} // namespace

EntryDelegate::EntryDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    m_editing = index;
    const auto [model, source] = sourceOf(index);
    const Core::Indicator &indicator = model->indicatorAt(source.row());
    const QString name = QStringLiteral("%1 %2").arg(
        indicator.code,
        model->headerData(source.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    if (!indicator.isNumeric()) {
        auto *states = new QComboBox(parent);
        states->setAccessibleName(name);
        states->addItem(QString(), QString());
        for (const auto &[text, code] : model->stateChoices(source.row()))
            states->addItem(text, code);
        return states;
    }
    auto *line = new QLineEdit(parent);
    line->setAccessibleName(name);
    line->setAlignment(Qt::AlignRight);
    connect(line, &QLineEdit::textEdited, this,
            [this, index = QPersistentModelIndex(index)](const QString &text) {
                emit typed(index, text);
            });
    return line;
}

void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *states = qobject_cast<QComboBox *>(editor)) {
        const int row = states->findText(index.data(Qt::DisplayRole).toString());
        states->setCurrentIndex(qMax(0, row));
    } else if (auto *line = qobject_cast<QLineEdit *>(editor); line && !line->isModified()) {
        // what was typed stays when the cell's own text changes, for example with the language
        line->setText(index.data(Qt::EditRole).toString());
        line->selectAll();
    }
}

void EntryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    if (const auto *states = qobject_cast<QComboBox *>(editor)) {
        if (states->currentText() != index.data(Qt::DisplayRole).toString())
            model->setData(index, states->currentData(), Qt::EditRole);
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, line->text(), Qt::EditRole);
    }
}

/// True when the text cannot be stored and is not merely ambiguous (that is asked about).
bool EntryDelegate::keepsOpen(QObject *editor) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || !m_editing.isValid())
        return false;
    const auto [model, source] = sourceOf(m_editing);
    const auto reading = model->read(source, line->text());
    return !reading && reading.error().kind != Core::Error::Kind::AmbiguousNumber;
}

bool EntryDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (isCommitKey(event) && keepsOpen(editor)) {
        const auto *line = static_cast<QLineEdit *>(editor);
        emit typed(m_editing, line->text());
        return true;
    }
    const bool isEnter =
        isCommitKey(event) && (static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Return ||
                               static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Enter);
    const bool handled = QStyledItemDelegate::eventFilter(editor, event);
    if (isEnter) // the base class commits a line later, by the event loop
        QMetaObject::invokeMethod(this, &EntryDelegate::entered, Qt::QueuedConnection);
    return handled;
}

void EntryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto [model, source] = sourceOf(index);
    const bool isFixed =
        !model->isValueCell(source) || index.data(Models::EntryModel::IsDerivedRole).toBool();
    if (isFixed)
        option->palette.setColor(QPalette::Text, mutedColour(option->palette));
}

} // namespace Gui

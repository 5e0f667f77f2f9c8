// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dataentry/entrydelegate.h"

#include "ui/models/entrymodel.h"
#include "ui/theme.h"

#include <QAbstractProxyModel>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>

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
    m_isHeld = false;
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
        m_editor = states;
        return states;
    }
    auto *line = new QLineEdit(parent);
    line->setAccessibleName(name);
    line->setAlignment(Qt::AlignRight);
    connect(line, &QLineEdit::textEdited, this,
            [this, index = QPersistentModelIndex(index)](const QString &text) {
                m_isHeld = false;
                emit typed(index, text);
            });
    m_editor = line;
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

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const bool isWaiting = index.data(Models::EntryModel::WaitingRole).toBool();
    const bool isDoubtful = !index.data(Models::EntryModel::WarningRole).toStringList().isEmpty();
    if (!isWaiting && !isDoubtful)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isDoubtful) {
        const QPoint corner = option.rect.topLeft();
        painter->setPen(Qt::NoPen);
        painter->setBrush(verdictColour(Core::Verdict::SlightlyOff, option.palette));
        painter->drawPolygon(
            QPolygon({corner, corner + QPoint(rhythm + 1, 0), corner + QPoint(0, rhythm + 1)}));
    }
    if (isWaiting)
        paintClock(*painter, option);
    painter->restore();
}

/// A small clock at the left edge, away from the figure.
void EntryDelegate::paintClock(QPainter &painter, const QStyleOptionViewItem &option)
{
    constexpr qreal radius = 5;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPointF centre(option.rect.left() + radius + rhythm, option.rect.center().y());
    painter.setPen(QPen(isSelected ? option.palette.color(QPalette::HighlightedText)
                                   : option.palette.color(QPalette::Text),
                        1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius, radius);
    painter.drawPolyline(
        QPolygonF({centre + QPointF(0, 1 - radius), centre, centre + QPointF(radius - 2, 0)}));
}

bool EntryDelegate::holdsEditor() const
{
    return m_editor && m_editor->isVisible() && (m_isHeld || isWrong(m_editor));
}

bool EntryDelegate::isWrong(const QWidget *editor) const
{
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    if (!line || !m_editing.isValid())
        return false;
    const auto [model, source] = sourceOf(m_editing);
    const auto reading = model->read(source, line->text());
    return !reading && reading.error().kind != Core::Error::Kind::AmbiguousNumber;
}

bool EntryDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (m_isCommitting && event->type() == QEvent::FocusOut)
        return false; // a question about the text took the focus
    if (!editor || !isCommitKey(event))
        return QStyledItemDelegate::eventFilter(object, event);
    if (isWrong(editor)) {
        emit typed(m_editing, static_cast<const QLineEdit *>(editor)->text());
        return true;
    }
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isUp = key->modifiers().testFlag(Qt::ShiftModifier) &&
                      (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    commit(editor, isUp ? Qt::Key_Up : static_cast<Qt::Key>(key->key()));
    return true;
}

void EntryDelegate::commit(QWidget *editor, Qt::Key key)
{
    const QPointer<QWidget> waiting(editor);
    m_isHeld = false;
    m_isCommitting = true;
    emit commitData(editor);
    m_isCommitting = false;
    if (m_isHeld)
        return;
    if (waiting)
        emit closeEditor(editor, NoHint);
    emit finished(key);
}

void EntryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto [model, source] = sourceOf(index);
    const bool isFixed =
        !model->isValueCell(source) || index.data(Models::EntryModel::IsDerivedRole).toBool();
    const bool isAbsent = index.data(Models::EntryModel::AbsenceRole).toBool();
    if (isFixed || isAbsent)
        option->palette.setColor(QPalette::Text, mutedColour(option->palette));
    option->font.setItalic(isAbsent || index.data(Models::EntryModel::WaitingRole).toBool());
    if (index.data(Models::EntryModel::IsClosedRole).toBool())
        option->backgroundBrush = QBrush(option->palette.color(QPalette::Mid), Qt::BDiagPattern);
}

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dataentry/entrydelegate.h"

#include "ui/models/entrymodel.h"
#include "ui/theme.h"

#include <QAbstractProxyModel>
#include <QKeyEvent>
#include <QPainter>

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

/// Another window, a menu or a list: the person comes back to what is being typed.
bool leavesTheWindow(const QEvent *event, const QWidget *editor)
{
    const Qt::FocusReason reason = static_cast<const QFocusEvent *>(event)->reason();
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason ||
           reason == Qt::MenuBarFocusReason || !editor->isActiveWindow();
}

bool movesInGrid(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

/// Nobody else gets the key first.
bool isOfEditor(const QKeyEvent *event)
{
    const bool isRedo = event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Y;
    return event->key() == Qt::Key_F2 || movesInGrid(event->key()) || isRedo;
}

} // namespace

EntryDelegate::EntryDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
    connect(this, &EntryDelegate::wordChosen, this, &EntryDelegate::finish);
}

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    m_editing = index;
    m_isHeld = false;
    const auto [model, source] = sourceOf(index);
    const Core::Indicator &indicator = model->indicatorAt(source.row());
    auto *line = new CellEditor(m_mode, parent);
    line->setAccessibleName(QStringLiteral("%1 %2").arg(
        indicator.code,
        model->headerData(source.column(), Qt::Horizontal, Qt::DisplayRole).toString()));
    line->setAlignment(indicator.isNumeric() ? Qt::AlignRight : Qt::AlignLeft);
    QStringList words;
    if (!indicator.isNumeric()) {
        for (const auto &[text, code] : model->stateChoices(source.row()))
            words << text;
        line->offer(words);
    }
    connect(line, &QLineEdit::textEdited, this,
            [this, index = QPersistentModelIndex(index)](const QString &text) {
                m_isHeld = false;
                emit typed(index, text);
            });
    connect(line, &CellEditor::chosen, this, &EntryDelegate::wordChosen);
    m_editor = line;
    return line;
}

/// What was typed stays when the cell's own text changes, for example with the language.
void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<CellEditor *>(editor)->showCell(index.data(Qt::EditRole).toString());
}

/// Words need more room than figures.
void EntryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    constexpr int wordsWidth = 220;
    const auto [model, source] = sourceOf(index);
    QRect place = option.rect;
    if (!model->indicatorAt(source.row()).isNumeric())
        place.setWidth(qMax(place.width(), wordsWidth));
    place.moveRight(qMin(place.right(), editor->parentWidget()->rect().right()));
    editor->setGeometry(place);
}

void EntryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    const auto *line = static_cast<CellEditor *>(editor);
    model->setData(index, line->text(),
                   line->isOwnText() ? int(Models::EntryModel::OwnTextRole) : int(Qt::EditRole));
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

/// One that is on a page that is not shown is open all the same.
CellEditor *EntryDelegate::editor() const
{
    return m_editor && !m_editor->isHidden() && m_editing.isValid() ? m_editor : nullptr;
}

std::optional<Core::NumberFormat> EntryDelegate::format() const
{
    if (!editor() || !editor()->isOwnText())
        return std::nullopt;
    return sourceOf(m_editing).first->ownFormat();
}

bool EntryDelegate::isWrong() const
{
    if (!editor())
        return false;
    const auto [model, source] = sourceOf(m_editing);
    const bool isUntouched = m_editor->isOwnText() && !m_editor->isModified();
    const auto reading = model->read(source, m_editor->text(), format());
    return !isUntouched && !reading && reading.error().kind != Core::Error::Kind::AmbiguousNumber;
}

bool EntryDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<CellEditor *>(object);
    if (!editor)
        return QStyledItemDelegate::eventFilter(object, event);
    switch (event->type()) {
    case QEvent::FocusOut: // a question about the text takes the focus, too
        return !m_isCommitting && !leavesTheWindow(event, editor) &&
               QStyledItemDelegate::eventFilter(object, event);
    case QEvent::ShortcutOverride:
        if (!isOfEditor(static_cast<QKeyEvent *>(event)))
            return QStyledItemDelegate::eventFilter(object, event);
        event->accept();
        return true;
    case QEvent::KeyPress:
        if (!handleKey(editor, static_cast<QKeyEvent *>(event)))
            return QStyledItemDelegate::eventFilter(object, event);
        event->accept(); // or what is around the editor gets it, too
        return true;
    default:
        return QStyledItemDelegate::eventFilter(object, event);
    }
}

/// False for a key that is the editor's own.
bool EntryDelegate::handleKey(CellEditor *editor, QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_F2:
        editor->toggleMode();
        return true;
    case Qt::Key_Y:
        if (modifiers == Qt::ControlModifier)
            editor->redo();
        return modifiers == Qt::ControlModifier;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers == Qt::ControlModifier)
            emit fillRequested(editor->text());
        else if (commit(editor))
            emit finished(modifiers == Qt::ShiftModifier ? Qt::Key_Up : Qt::Key_Return);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (commit(editor))
            emit finished(static_cast<Qt::Key>(event->key()));
        return true;
    default:
        break;
    }
    if (!movesInGrid(event->key()))
        return false;
    if (event->key() == Qt::Key_Down && modifiers == Qt::AltModifier) {
        editor->showWords();
        return true;
    }
    if (editor->mode() == CellEditor::Mode::Edit) {
        const bool isAcross = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right ||
                              event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
        return !isAcross; // there is one line only
    }
    if (commit(editor))
        emit moved(event);
    return true;
}

/// Stores and closes; false when the editor stays open with what could not be stored.
bool EntryDelegate::commit(CellEditor *editor)
{
    if (isWrong()) {
        editor->stop();
        emit refused(m_editing, editor->text());
        return false;
    }
    const QPointer<CellEditor> waiting(editor);
    m_isHeld = false;
    m_isCommitting = true;
    emit commitData(editor);
    m_isCommitting = false;
    if (m_isHeld) {
        editor->stop();
        return false;
    }
    if (waiting)
        emit closeEditor(editor, NoHint);
    return true;
}

bool EntryDelegate::finish()
{
    return !editor() || commit(editor());
}

void EntryDelegate::discard()
{
    m_isHeld = false;
    if (editor())
        emit closeEditor(editor(), RevertModelCache);
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

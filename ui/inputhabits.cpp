// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputhabits.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTextEdit>

namespace Gui {

namespace {

/// The widget if the wheel changes what it holds.
QWidget *changedByWheel(QObject *object)
{
    const bool isChanged = qobject_cast<QComboBox *>(object) ||
                           qobject_cast<QAbstractSpinBox *>(object) ||
                           qobject_cast<QSlider *>(object);
    return isChanged ? static_cast<QWidget *>(object) : nullptr;
}

bool isRedo(const QEvent *event)
{
    const auto *key = static_cast<const QKeyEvent *>(event);
    return key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier;
}

template<class Field>
bool redoneIn(QObject *object, bool isPress)
{
    auto *field = qobject_cast<Field *>(object);
    if (field && isPress)
        field->redo();
    return field;
}

/// Whether the object is a text field, in which the last undoing is taken back then.
bool redone(QObject *object, bool isPress)
{
    return redoneIn<QLineEdit>(object, isPress) || redoneIn<QPlainTextEdit>(object, isPress) ||
           redoneIn<QTextEdit>(object, isPress);
}

} // namespace

InputHabits::InputHabits(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

void InputHabits::commitComposition()
{
    QGuiApplication::inputMethod()->commit();
    if (!m_composing || m_composed.isEmpty())
        return; // as the input method did it itself
    QInputMethodEvent whole;
    whole.setCommitString(m_composed);
    QCoreApplication::sendEvent(m_composing, &whole);
}

bool InputHabits::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
        if (QWidget *widget = changedByWheel(watched);
            widget && widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        return false;
    case QEvent::Wheel: {
        const QWidget *widget = changedByWheel(watched);
        if (!widget || widget->hasFocus())
            return false;
        event->ignore(); // what scrolls gets it
        return true;
    }
    case QEvent::InputMethod:
        m_composing = watched;
        m_composed = static_cast<QInputMethodEvent *>(event)->preeditString();
        return false;
    case QEvent::ShortcutOverride:
        if (!isRedo(event) || !redone(watched, false))
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress:
        return isRedo(event) && redone(watched, true);
    default:
        return false;
    }
}

} // namespace Gui

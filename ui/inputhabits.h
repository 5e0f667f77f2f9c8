// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace Gui {

/// What all fields of the program do alike, in one event filter of the application. Lists, numbers,
/// days and sliders take the wheel only when they have the keyboard, which the wheel does not give
/// them: who scrolls changes nothing. Ctrl+Y takes back the undoing in a text field.
class InputHabits final : public QObject
{
    Q_OBJECT

public:
    /// There is one as long as there is a window.
    explicit InputHabits(QObject *parent);

    /// The word that an input method is composing becomes a part of its field's text.
    void commitComposition();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QObject> m_composing;
    QString m_composed; ///< so far
};

} // namespace Gui

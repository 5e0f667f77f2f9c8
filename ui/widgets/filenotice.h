// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Gui {

/// Says that the file cannot be read or takes no change just now: why, for how long, and how many
/// changes wait. Hidden as long as all is well.
class FileNotice final : public QFrame
{
    Q_OBJECT

public:
    /// `session` outlives the object.
    explicit FileNotice(Models::Session &session, QWidget *parent = nullptr);

signals:
    /// The person wants to give up what waits.
    void giveUpRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void refresh();
    QString sentences() const;
    QString obstacle() const;

    Models::Session &m_session;
    QTimer m_clock; ///< while there is something to say
    QLabel *m_text = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_giveUp = nullptr;
};

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session.h"

#include <QLabel>

namespace Gui {

/// Says in the status bar how far the reading through of a large file is. Hidden while none is.
class CheckProgress final : public QLabel
{
    Q_OBJECT

public:
    /// `session` outlives the object.
    explicit CheckProgress(Models::Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Models::Session &m_session;
    QTimer m_clock; ///< while a file is read through
};

} // namespace Gui

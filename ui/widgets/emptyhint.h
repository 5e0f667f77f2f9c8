// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QAbstractItemView;

namespace Gui {

/// Says in the middle of a table without rows why it has none and what to do.
class EmptyHint : public QLabel
{
    Q_OBJECT

public:
    /// `view` has its model already and keeps it.
    explicit EmptyHint(QAbstractItemView *view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showIfEmpty();

    QAbstractItemView *m_view = nullptr;
};

} // namespace Gui

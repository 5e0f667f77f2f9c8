// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QProgressDialog>

namespace Gui {

/// Shows how far a long work is, with a way to stop it, once it takes long enough to wait for. The
/// work runs on this thread and is heard through `progress`.
class ProgressWatcher
{
public:
    ProgressWatcher(QWidget &parent, QString text);
    ~ProgressWatcher();
    ProgressWatcher(const ProgressWatcher &) = delete;
    ProgressWatcher &operator=(const ProgressWatcher &) = delete;

    /// Valid while the watcher lives.
    Core::Progress progress();

private:
    bool show(qint64 done, qint64 total);

    QWidget &m_parent;
    QString m_text;
    QElapsedTimer m_elapsed;
    QPointer<QProgressDialog> m_dialog;
};

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>

namespace App {

/// Says on a terminal how far a long command is, in one line of standard error that is gone in the
/// end; nothing where standard error is no terminal. While it lives, Ctrl+C lets the work stop by
/// itself, which undoes what it has begun; a second one ends the program at once. One at a time.
class TerminalProgress
{
public:
    TerminalProgress();
    ~TerminalProgress();
    TerminalProgress(const TerminalProgress &) = delete;
    TerminalProgress &operator=(const TerminalProgress &) = delete;

    /// Valid as long as this lives.
    Core::Progress progress();

private:
    void show(qint64 done, qint64 total);

    bool m_isTerminal;
    bool m_isShown = false;
    QElapsedTimer m_sinceShown;
};

} // namespace App

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminalprogress.h"

#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace App {

namespace {

constexpr qint64 pause = 200; ///< milliseconds between two figures, and before the first

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int)
{
    interrupted = 1;
    std::signal(SIGINT, SIG_DFL);
}

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

TerminalProgress::TerminalProgress()
    : m_isTerminal(isTerminal())
{
    interrupted = 0;
    std::signal(SIGINT, interrupt);
    m_sinceShown.start();
}

TerminalProgress::~TerminalProgress()
{
    std::signal(SIGINT, SIG_DFL);
    if (m_isShown)
        std::fputs("\r\x1b[K", stderr);
}

Core::Progress TerminalProgress::progress()
{
    return [this](qint64 done, qint64 total) {
        show(done, total);
        return interrupted == 0;
    };
}

void TerminalProgress::show(qint64 done, qint64 total)
{
    if (!m_isTerminal || m_sinceShown.elapsed() < pause)
        return;
    m_sinceShown.restart();
    m_isShown = true;
    if (total > 0)
        std::fprintf(stderr, "\r\x1b[K%d %%", int(done * 100 / total));
    else
        std::fprintf(stderr, "\r\x1b[K%lld", static_cast<long long>(done));
}

} // namespace App

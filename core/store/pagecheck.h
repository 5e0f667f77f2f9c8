// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <atomic>
#include <memory>
#include <mutex>

class QThread;

namespace Core {

class NativeWatch;

/// Reads through all pages of a large file in a thread and with a connection of its own. Its end
/// stops that at once.
class PageCheck
{
public:
    explicit PageCheck(const QString &path);
    ~PageCheck();
    PageCheck(const PageCheck &) = delete;
    PageCheck &operator=(const PageCheck &) = delete;

    bool isDone() const { return m_isDone; }
    /// How much of it is done, from 0 to 100.
    int percent() const { return m_percent; }
    /// Waits until it is done; DamagedFile when a page is not as it should be.
    const Result<> &outcome() const;

private:
    Result<> read(const QString &path);
    /// False when it is to end.
    bool tell(qint64 done, qint64 total);

    Result<> m_outcome;
    std::atomic<bool> m_isDone = false;
    std::atomic<int> m_percent = 0;
    std::atomic<bool> m_isGivenUp = false;
    std::mutex m_guard;
    const NativeWatch *m_watch = nullptr; ///< while SQLite reads; for whoever holds the guard
    std::unique_ptr<QThread> m_thread;
};

} // namespace Core

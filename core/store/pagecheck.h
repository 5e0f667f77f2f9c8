// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <atomic>
#include <memory>

class QThread;

namespace Core {

/// Reads through all pages of a large file in a thread and with a connection of its own. Its end
/// waits for that.
class PageCheck
{
public:
    explicit PageCheck(const QString &path);
    ~PageCheck();
    PageCheck(const PageCheck &) = delete;
    PageCheck &operator=(const PageCheck &) = delete;

    bool isDone() const { return m_isDone; }
    /// Waits until it is done; DamagedFile when a page is not as it should be.
    const Result<> &outcome() const;

private:
    Result<> m_outcome;
    std::atomic<bool> m_isDone = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace Core

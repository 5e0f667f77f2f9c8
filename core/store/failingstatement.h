// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <atomic>

namespace Core {

/// As long as it lives, one statement of the program fails: for tests of what is shown and stored
/// when a file cannot be read or written. The program itself makes none. One at a time.
class FailingStatement
{
public:
    /// Before the statement does anything, or where its first row would come.
    enum class At { Start, FirstRow };

    /// The `nth` statement from now on fails, 1 being the next one; those after it do not.
    explicit FailingStatement(int nth, At at = At::Start,
                              Error::Kind kind = Error::Kind::DamagedFile);
    ~FailingStatement();
    FailingStatement(const FailingStatement &) = delete;
    FailingStatement &operator=(const FailingStatement &) = delete;

    /// Whether so many statements have been started. One that gives no rows does not fail at its
    /// first row.
    bool isReached() const { return m_left <= 0; }
    /// Whether it was reached and did fail.
    bool hasFailed() const { return m_hasFailed; }

    /// Counts a statement that is started: the one that makes it fail, mostly null.
    static const FailingStatement *due();
    At at() const { return m_at; }
    /// The failure itself; to be thrown.
    Error error(const QString &path) const
    {
        m_hasFailed = true;
        return {m_kind, path, {}, {}};
    }

private:
    static std::atomic<FailingStatement *> current;

    std::atomic<int> m_left;
    mutable std::atomic<bool> m_hasFailed = false;
    At m_at;
    Error::Kind m_kind;
};

} // namespace Core

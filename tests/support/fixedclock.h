// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

/// A clock that stands still.
class FixedClock final : public Core::Clock
{
public:
    explicit FixedClock(QDateTime now = {QDate(2025, 3, 4), QTime(5, 6, 7, 8), Qt::UTC})
        : m_now(std::move(now))
    {}

    QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

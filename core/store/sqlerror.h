// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace Core {

/// Carries an SQL failure up to the public method of the store, which turns it into a Result once
/// (`guarded`). It never leaves core/store.
struct SqlError
{
    Error error;
};

/// Runs `work` and gives back what it returns, or the failure that it threw.
template<class T, class Work>
Result<T> guarded(Work &&work)
{
    try {
        return work();
    } catch (const SqlError &failed) {
        return failure(failed.error);
    }
}

} // namespace Core

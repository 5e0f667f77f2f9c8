// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace Core {

/// What was read, or nothing when the read failed. Every call is a place that still has to show its
/// Error; this header goes with the last of them.
template<class T>
T orEmpty(const Result<T> &read, T empty = {})
{
    return read ? *read : std::move(empty);
}

} // namespace Core

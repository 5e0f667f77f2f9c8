// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace Core {

/// Hears how far a long work is, `done` of `total` steps, and answers whether it shall go on. The
/// work that is told to stop fails with Cancelled and has changed nothing. Empty: nobody listens.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace Core

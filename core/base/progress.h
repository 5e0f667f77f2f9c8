// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace Core {

/// Hears how far a long work is, `done` of `total` steps, and answers whether it shall go on. The
/// work that is told to stop fails with Cancelled and has changed nothing. Empty: nobody listens.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// For one part of a long work, which goes from `begin` to `end` of `total` steps of the whole.
inline Progress partOf(const Progress &whole, qint64 begin, qint64 end, qint64 total)
{
    if (!whole)
        return {};
    return [=](qint64 done, qint64 ofPart) {
        const qint64 share = ofPart > 0 ? (end - begin) * qMin(done, ofPart) / ofPart : 0;
        return whole(begin + share, total);
    };
}

} // namespace Core

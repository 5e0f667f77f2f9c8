// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/verdict.h"

namespace Core {

/// A value beside its target on one scale that begins at 0 and ends at 1.
struct Bullet
{
    double value = 0;
    double target = 0;

    bool operator==(const Bullet &) const = default;
};

/// Percentages lie on the scale of the indicator's limits, places on one from the last place (0) to
/// the first (1), anything else on one that begins at nought and holds both. Null for states, for
/// a target of every part (one value says nothing of it), without a value, and for a place without
/// the size of its field.
std::optional<Bullet> bulletOf(const Indicator &indicator, const Target &target,
                               const std::optional<Latest> &latest);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/bullet.h"

#include "core/assess/ranks.h"
#include "core/indicator/observationrules.h"

#include <algorithm>
#include <cmath>

namespace Core {

namespace {

struct Scale
{
    double low = 0;
    double high = 1;

    double share(double value) const { return (value - low) / (high - low); }
};

Scale scaleFor(const Indicator &indicator, double value, double target)
{
    constexpr double headroom = 1.15; // so that the larger of the two is seen to end
    Scale scale{std::min({0.0, value, target}), std::max({0.0, value, target})};
    const Limits limits = limitsOf(indicator);
    if (indicator.traits().isShare && limits.max && value <= *limits.max && target <= *limits.max)
        scale.high = *limits.max;
    else
        scale.high *= headroom;
    if (scale.high <= scale.low)
        scale.high = scale.low + 1;
    return scale;
}

std::optional<Bullet> placeBullet(const Latest &latest, double target)
{
    if (!latest.outOf)
        return std::nullopt;
    const auto own = percentile(int(std::lround(*latest.value)), *latest.outOf);
    const auto aim = percentile(int(std::lround(target)), *latest.outOf);
    return own && aim ? std::optional(Bullet{*own, *aim}) : std::nullopt;
}

} // namespace

std::optional<Bullet> bulletOf(const Indicator &indicator, const Target &target,
                               const std::optional<Latest> &latest)
{
    if (!latest || !latest->value || !target.value || target.mode == TargetMode::EveryPart)
        return std::nullopt;
    if (indicator.isPlace())
        return placeBullet(*latest, *target.value);
    const Scale scale = scaleFor(indicator, *latest->value, *target.value);
    return Bullet{scale.share(*latest->value), scale.share(*target.value)};
}

} // namespace Core

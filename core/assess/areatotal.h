// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/indicator.h"
#include "core/indicator/observation.h"

#include <QList>

namespace Core {

/// What the figures of areas give together: the sum of what adds up, the quotient of summed
/// numerators and denominators of a share or ratio.
struct AreaTotal
{
    /// In the indicator's unit of measure; null where nothing can be said: no figure yet, a share
    /// without its numerator and denominator, or a kind whose figures give none together.
    std::optional<double> value;
    int figures = 0;   ///< areas with a figure
    int fractions = 0; ///< those of them that state numerator and denominator

    bool operator==(const AreaTotal &) const = default;
};

/// `observations`: of one period, each of another area, none of which lies in another one.
AreaTotal areaTotal(const Indicator &indicator, const QList<Observation> &observations);

} // namespace Core

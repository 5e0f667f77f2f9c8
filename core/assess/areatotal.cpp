// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/areatotal.h"

namespace Core {

AreaTotal areaTotal(const Indicator &indicator, const QList<Observation> &observations)
{
    const KindTraits &traits = indicator.traits();
    AreaTotal total;
    double sum = 0;
    double numerators = 0;
    double denominators = 0;
    for (const Observation &one : observations) {
        if (!one.value)
            continue;
        ++total.figures;
        sum += *one.value;
        if (one.numerator && one.denominator) {
            ++total.fractions;
            numerators += *one.numerator;
            denominators += *one.denominator;
        }
    }
    if (total.figures == 0)
        return total;
    if (traits.addsUp)
        total.value = sum;
    else if (traits.hasFraction && total.fractions == total.figures && denominators != 0)
        total.value = numerators / denominators * (traits.isShare ? 100 : 1);
    return total;
}

} // namespace Core

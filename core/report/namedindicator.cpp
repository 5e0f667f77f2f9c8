// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/namedindicator.h"

namespace Core {

Result<const IndicatorSituation *> namedIndicator(const Situation &situation,
                                                  const Catalogue &catalogue, const QString &name)
{
    const auto indicator = catalogue.findIndicator(name);
    if (!indicator)
        return failure(indicator.error());
    if (const IndicatorSituation *one = situation.of(*indicator))
        return one;
    const Indicator &elsewhere = *catalogue.indicator(*indicator);
    return failure({Error::Kind::IndicatorElsewhere,
                    elsewhere.code,
                    {situation.programme.code, catalogue.programme(elsewhere.programme)->code},
                    {}});
}

} // namespace Core

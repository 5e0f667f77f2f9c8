// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/base/period.h"
#include "tests/fuzz/fuzz.h"

using namespace Core;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto period = Period::fromText(QString::fromUtf8(fuzzBytes(data, size)));
    if (!period)
        return 0;
    require(period->isValid() && period->year() >= Limit::firstYear &&
            period->year() <= Limit::lastYear);
    require(period->firstDay().isValid() && period->firstDay() <= period->lastDay());
    require(Period::fromText(period->code()) == period);
    return 0;
}

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberreader.h"
#include "tests/fuzz/fuzz.h"

#include <cmath>

using namespace Core;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(fuzzBytes(data, size));
    const NumberReading reading = readNumber(text);
    require(!reading.withComma || std::isfinite(*reading.withComma));
    require(!reading.withPoint || std::isfinite(*reading.withPoint));
    require(reading.isNumber() || !reading.certain());
    require(reading.isAmbiguous() || reading.certain().has_value() == reading.isNumber());
    // Blanks around a number say nothing.
    const NumberReading again = readNumber(QLatin1Char(' ') + text + QLatin1Char(' '));
    require(again.withComma == reading.withComma && again.withPoint == reading.withPoint);
    return 0;
}

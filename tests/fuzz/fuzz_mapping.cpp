// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importmapping.h"
#include "tests/fuzz/fuzz.h"

using namespace Core;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString name = QStringLiteral("fuzz");
    const auto options = readMapping(fuzzBytes(data, size), name);
    if (!options) {
        require(options.error().arguments.value(0).startsWith(QLatin1Char('$')));
        return 0;
    }
    const auto again = readMapping(writeMapping(*options), name);
    require(again && *again == *options);
    return 0;
}

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/builtin/programmefile.h"
#include "tests/fuzz/fuzz.h"

using namespace Core;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto file = readProgrammeFile(fuzzBytes(data, size), QStringLiteral("fuzz"));
    if (!file)
        return 0;
    const auto again = readProgrammeFile(writeProgrammeFile(*file), QStringLiteral("again"));
    require(again && *again == *file);
    return 0;
}

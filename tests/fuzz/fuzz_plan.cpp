// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/observationfile.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/builtinfile.h"

#include <QCoreApplication>

using namespace Core;

namespace {

/// A data file with the built-in programme, opened once. Left open to the end.
const Store &store()
{
    static int count = 0;
    static const QCoreApplication application(count, nullptr); // the SQL driver is a plugin
    static const BuiltinFile file;
    static const std::unique_ptr<Store> opened = file.open();
    return *opened;
}

} // namespace

/// From a workbook to what its import would do.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr size_t largest = 64 * 1024;
    if (size > largest)
        return 0;
    const auto plan =
        InputFile::read(fuzzBytes(data, size), QStringLiteral("fuzz"))
            .and_then([](const InputFile &file) { return planImport(file, store(), {}); });
    if (!plan)
        return 0;
    int last = 0;
    for (const ImportRow &row : plan->rows) {
        require(row.row >= last);
        require((row.verdict == ImportVerdict::Rejected) == (row.error != nullptr));
        require((row.verdict == ImportVerdict::New) == (!row.error && !row.stored));
        last = row.row;
    }
    require(plan->acceptedObservations().size() ==
            plan->count(ImportVerdict::New) + plan->count(ImportVerdict::Revised));
    return 0;
}

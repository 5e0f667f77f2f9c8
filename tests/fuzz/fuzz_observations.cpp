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

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString name = QStringLiteral("fuzz");
    const auto table = readCsv(fuzzBytes(data, size), name);
    if (!table)
        return 0;
    const auto plan = planImport(inputTable(*table, name), store(), {});
    if (!plan)
        return 0;
    for (const ImportRow &row : plan->rows)
        require((row.verdict == ImportVerdict::Rejected) == (row.error != nullptr));
    return 0;
}

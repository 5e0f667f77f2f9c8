// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/csv.h"
#include "tests/fuzz/fuzz.h"

using namespace Core;

namespace {

/// The table under a header of words, as every table of ours is written.
TextTable headed(TextTable table)
{
    qsizetype width = 1;
    for (const QStringList &row : table.rows)
        width = std::max(width, row.size());
    if (width == 1)
        table.delimiter = QLatin1Char(',');
    table.rows.prepend(QStringList(width, QStringLiteral("header")));
    return table;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto read = readCsv(fuzzBytes(data, size), QStringLiteral("fuzz"));
    if (!read)
        return 0;
    const TextTable table = headed(*read);
    const auto again = readCsv(writeCsv(table), QStringLiteral("again"));
    require(again && again->rows == table.rows);
    return 0;
}

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"
#include "ui/models/entrypaste.h"

using namespace Models;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString name = QStringLiteral("fuzz");
    const auto cells = cellsFromClipboard(QString::fromUtf8(fuzzBytes(data, size)), name);
    if (!cells)
        return 0;
    for (const QStringList &row : *cells)
        require(!row.isEmpty());
    const auto again = cellsFromClipboard(clipboardFromCells(*cells), name);
    require(again && *again == *cells);
    return 0;
}

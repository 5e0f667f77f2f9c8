// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/workbooks.h"

#include <cstdint>
#include <cstdlib>

// Each fuzz_*.cpp is one program: libFuzzer calls this with its inputs. Whatever they hold, a
// parser answers with values or an Error, soon and within its limits.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Ends the program, which is a finding.
inline void require(bool isKept)
{
    if (!isKept)
        std::abort();
}

inline QByteArray fuzzBytes(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// Small, so that inputs reach the limits.
inline Core::WorkbookLimits fuzzLimits()
{
    constexpr qint64 mebibyte = Core::WorkbookLimits::mebibyte;
    return {.fileBytes = mebibyte,
            .members = 64,
            .memberBytes = mebibyte,
            .totalBytes = 2 * mebibyte,
            .ratioFreeBytes = mebibyte / 4,
            .depth = 32,
            .tokenBytes = mebibyte / 8,
            .cells = 20'000,
            .characters = mebibyte};
}

/// Reads all sheets and checks what every reader promises of their rows.
inline void readAllSheets(const QByteArray &bytes)
{
    const auto workbook = Core::Workbook::read(bytes, QStringLiteral("fuzz"), fuzzLimits());
    if (!workbook)
        return;
    for (qsizetype i = 0; i < workbook->sheets().size(); ++i) {
        int row = 0;
        const auto layout = workbook->readRows(i, [&row](Core::SheetRow &found) {
            require(found.number > row && found.number <= Core::maximumRow);
            require(!found.cells.isEmpty());
            row = found.number;
            int column = 0;
            for (const Core::Cell &cell : found.cells) {
                require(cell.column > column && cell.column <= Core::maximumColumn);
                require(cell.text.size() <= Core::maximumCellText);
                require(cell.kind != Core::Cell::Kind::Date || cell.date().isValid());
                column = cell.column;
            }
            return true;
        });
        require(layout || !layout.error().arguments.value(0).isEmpty());
    }
}

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Core {

/// Why a workbook cannot be read. Thrown by the readers, caught where a workbook's public function
/// gives its Error (BadTable).
struct SheetFault
{
    const char *reason; ///< one of SheetFaults: a phrase of the catalogue, context "Errors"
    QString detail;     ///< the member, the line, the library's words: for the log
};

/// Phrases that end the sentence "The table "x" could not be read: ...", each with its remedy.
namespace SheetFaults {

// not a workbook that this program reads
extern const char *const emptyFile;
extern const char *const oldBinary;
extern const char *const encrypted;
extern const char *const webPage;
extern const char *const flatXml;
extern const char *const binaryWorkbook;
extern const char *const pdf;
extern const char *const wordDocument;
extern const char *const numbersDocument;
extern const char *const plainArchive;
extern const char *const notSpreadsheet;
extern const char *const brokenLetters;
// broken
extern const char *const truncated;
extern const char *const damaged;
extern const char *const missingPart;
extern const char *const badAddress;
extern const char *const outOfOrder;
extern const char *const missingText;
// hostile
extern const char *const entities;
extern const char *const tooDeep;
extern const char *const sameNames;
extern const char *const outsideName;
// beyond the limits
extern const char *const tooBig;
extern const char *const tooManyParts;
extern const char *const tooManyRows;
extern const char *const tooManyColumns;
extern const char *const tooManyCells;
extern const char *const tooMuchText;

} // namespace SheetFaults

} // namespace Core

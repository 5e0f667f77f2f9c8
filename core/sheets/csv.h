// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/legacy/legacytext.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace Core {

/// Rows of cells as a file has them; row i is row i + 1 of the spreadsheet.
struct TextTable
{
    QList<QStringList> rows;
    QChar delimiter = QLatin1Char(','); ///< as found in the file
    /// Of a file that is no Unicode: what its bytes are, which the rows hold as signs of
    /// Windows-1252. Null otherwise.
    std::optional<LegacyEncoding> encoding = std::nullopt;

    bool operator==(const TextTable &) const = default;
};

enum class TextOrigin { File, Clipboard };

/// Reads RFC 4180 text: UTF-8 with or without BOM, UTF-16 with BOM, or the bytes of an encoding
/// that a LegacyRecogniser finds in it; comma, semicolon or tab, found by itself, or as a first
/// line "sep=;" says, which is no row; lines end with CR, LF or both, as each does; quoted cells
/// may hold line breaks. Cells come in NFC, without the apostrophe that `writeCsv` puts before text
/// which a spreadsheet would take for a formula, and without the formula of ="0123". Text of the
/// clipboard is divided at tabs where it has any.
/// BadTable with `name` for other encodings, a NUL byte or an unterminated quote; TableLimit where
/// there are more rows, columns or cells, or longer texts, than Limit says.
Result<TextTable> readCsv(const QByteArray &bytes, const QString &name,
                          TextOrigin origin = TextOrigin::File);

/// What a csv file has beyond the limits, and in which cell. Both numberings begin with 1.
struct CsvFault
{
    int row = 0;
    int column = 0;
    const char *reason = nullptr; ///< a phrase of the catalogue, context "Errors"

    Error error(const QString &file) const;
};

/// The delimiter of a text, as its first lines tell. Null when it has too few lines to tell what
/// those of a whole file do, or a first line states it.
std::optional<QLatin1Char> csvDelimiter(const QString &beginning);
/// A cell without the apostrophe that `writeCsv` puts before text.
QString unguardedCsvCell(const QString &cell);

/// Writes UTF-8 with BOM and CRLF, as Excel wants it. A text cell that begins with = + - @ ' tab
/// or CR gets one leading apostrophe; numbers are never touched.
QByteArray writeCsv(const TextTable &table);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/cellformat.h"
#include "core/sheets/sheet.h"

#include <QDateTime>

#include <optional>
#include <string_view>

namespace Core {

// What the texts of a workbook's XML mean. All texts are UTF-8.

/// A finite number in the notation of XML, whatever the locale.
std::optional<double> xmlNumber(std::string_view text);
/// A whole number between 0 and `most`.
std::optional<int> xmlCount(std::string_view text, int most);
/// "1" or "true".
bool xmlFlag(std::string_view text);

/// NFC with line feeds. SheetFault when it is longer than a cell can hold.
QString cellText(QString text);

/// 78.5 for 0.785: the decimal point moves, so that no digits are made up.
double percentOf(double share);

/// A number as its format shows it: a Number, a percentage, a Date, or Text for times.
void setNumber(Cell &cell, double number, CellFormat format, bool startsIn1904);
/// A date or a moment of ISO 8601; Text when it is none.
void setIsoDate(Cell &cell, std::string_view iso, CellFormat format);
void setBoolean(Cell &cell, bool value);
void setText(Cell &cell, QString text, QList<FontRun> fonts);
void setError(Cell &cell, const QString &words);

/// "26:05:00" of a duration in seconds.
QString clockText(qint64 seconds);

} // namespace Core

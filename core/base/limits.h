// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// What this program takes in, whatever door it comes by. What is beyond is refused with its place,
// so that memory and time stay bounded by what a spreadsheet could hold, and what is stored by what
// charts and briefs can show. Workbooks, which are packed, have limits of their own beside these
// (WorkbookLimits).
namespace Core::Limit {

constexpr qint64 mebibyte = 1'048'576;

// Files
constexpr qint64 tableBytes = 512 * mebibyte; ///< a million values with all that is said of them
/// Of a text table that has to be held whole, because its first lines do not tell how it is
/// written: text takes the double of it, its cells several times that.
constexpr qint64 heldTableBytes = 64 * mebibyte;
constexpr qint64 programmeBytes = 32 * mebibyte; ///< `indicators` of them with all their words
constexpr qint64 mappingBytes = mebibyte;        ///< `mappedNames` of them
constexpr qint64 settingsBytes = 16 * mebibyte;  ///< also what is remembered of a hundred tables

// Tables: as many rows and columns, and as long a text, as Excel holds
constexpr int rows = 1'048'576;
constexpr int columns = 16'384;
constexpr qsizetype cellText = 32'767;  ///< UTF-16 units; also of any text that is stored
constexpr qint64 heldCells = 5'000'000; ///< as of a workbook's sheet
constexpr qint64 values = 5'000'000;    ///< of one import: each keeps its verdict
constexpr int rankingParts = 100;       ///< sub-indices of one index: ten are published
constexpr int places = 1'000'000;       ///< N of a rank: more than any list of communes has

// JSON
constexpr int jsonDepth = 32; ///< the deepest format of ours has 6
constexpr int mappedColumns = 1'000;
constexpr int mappedNames = 10'000; ///< indicators or units

// Programmes
constexpr int indicators = 50'000; ///< thousand times the resolution's
constexpr int pillars = 200;
constexpr int targets = 50;      ///< of one indicator: charts label each
constexpr int aliases = 100;     ///< of one indicator
constexpr int parts = 200;       ///< of one indicator: sectors, districts
constexpr int changes = 50;      ///< of one indicator's definition
constexpr qsizetype code = 64;   ///< characters: codes stand in columns and file names
constexpr qsizetype name = 1000; ///< characters: names stand in one cell or title
constexpr int decimals = 6;      ///< behind the sign, where figures are shown
/// Of any figure: whole numbers are exact far below, and no sum of the province's money is above.
constexpr double figure = 1e18;

// Reports
constexpr int receivers = 200; ///< of one report: each takes a line

// Years
constexpr int firstYear = 1900;
constexpr int lastYear = 2199;
constexpr int horizonYears = 100; ///< from the baseline to a target: charts show each year

// Messages
constexpr int toldLines = 200; ///< of rejections or warnings on a terminal

} // namespace Core::Limit

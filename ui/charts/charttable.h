// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"

namespace Gui {

/// The chart's table for a spreadsheet's paste: tabs between cells. Words that a spreadsheet would
/// take for a formula get an apostrophe; numbers are left alone.
QString tabSeparated(const Core::ChartTable &table);

/// What the chart says about one year, a line for each value, change and note.
QStringList yearReadout(const Core::ChartSpec &spec, int year);

/// The years with a value that has words, ascending.
QList<int> yearsWithValues(const Core::ChartSpec &spec);

/// Where a cursor stops: at each bar, counted from 0, where there are bars, else at those years.
QList<int> cursorStops(const Core::ChartSpec &spec);

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"

namespace Gui {

/// The rows for `most` rows of words (at least five): all bars where they fit, else the first, the
/// last and that of the whole, with a row in each gap that tells how many are left out. All where
/// the panel has no words for that.
QList<BarRow> barRows(const Core::ChartPanel &panel, int most);

/// A panel of horizontal bars, within `area`: names left, values behind the bars, the value axis
/// below, targets as levels from top to bottom. Bars come in the order of the panel. Each bar that
/// is drawn has its name and its value; those that do not fit are counted in a row of their own.
PanelLayout barPanelLayout(const Core::ChartPanel &panel, const ChartTheme &theme,
                           const QRectF &area);

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"

namespace Gui {

/// A panel of horizontal bars, within `area`: names left, values behind the bars, the value axis
/// below, targets as levels from top to bottom. Bars come in the order of the panel. Rows that do
/// not fit are drawn thinner, and then some without their words, never left out.
PanelLayout barPanelLayout(const Core::ChartPanel &panel, const ChartTheme &theme,
                           const QRectF &area);

} // namespace Gui

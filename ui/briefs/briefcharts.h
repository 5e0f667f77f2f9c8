// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefs/chartpainter.h"

namespace Gui {

/// Paints the charts of a brief: ui/charts in the paper theme.
ChartPainter briefChartPainter();

} // namespace Gui

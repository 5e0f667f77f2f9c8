// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/briefcharts.h"

#include "ui/charts/chartexport.h"

namespace Gui {

ChartPainter briefChartPainter()
{
    constexpr double millimetresPerUnit = 25.4 / 96; // the unit of a ChartPainter
    return [](const Core::ChartSpec &spec, QPainter &painter, const QRectF &target) {
        paintChart(spec, painter, target, target.width() * millimetresPerUnit);
    };
}

} // namespace Gui

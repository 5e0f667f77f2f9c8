// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"

#include <QRectF>

namespace Gui {

/// From years and values to picture coordinates. A year is the middle of its slot.
struct PlotScale
{
    QRectF plot;
    int firstYear = 0;
    int lastYear = 0;
    double min = 0;
    double max = 1;
    bool reversed = false;

    double yearWidth() const { return plot.width() / (lastYear - firstYear + 1); }
    double x(double year) const { return plot.left() + (year - firstYear + 0.5) * yearWidth(); }
    double unitHeight() const { return plot.height() / (max > min ? max - min : 1); }
    double y(double value) const
    {
        const double offset = (value - min) * unitHeight();
        return reversed ? plot.top() + offset : plot.bottom() - offset;
    }
    QPointF at(const Core::ChartPoint &point) const { return {x(point.year), y(point.value)}; }
};

} // namespace Gui

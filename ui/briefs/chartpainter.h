// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <functional>

class QPainter;

namespace Core {
struct ChartSpec;
}

namespace Gui {

/// Paints a chart into a rectangle. In a brief the painter's unit is 1/96 inch on paper, as on a
/// screen at 100 %: a font of 12 pixels is 9 points high.
using ChartPainter = std::function<void(const Core::ChartSpec &, QPainter &, const QRectF &)>;

} // namespace Gui

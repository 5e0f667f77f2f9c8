// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/chart/chartspec.h"

#include <QImage>
#include <QRectF>
#include <QSize>

class QPainter;

namespace Gui {

/// Writes the chart as .png (at twice the size), .svg or .pdf (vectors), by the path's ending, in
/// light colours. `size` is in logical pixels. UnsupportedFormat for another ending, else the
/// errors of Core::writeFile.
Core::Result<> exportChart(const Core::ChartSpec &spec, const QString &path, const QSize &size);

/// The same picture as in a .png.
QImage chartImage(const Core::ChartSpec &spec, const QSize &size);

/// For a document: black-and-white-safe, without transparency, in the document's font. `target` is
/// `widthInMillimetres` wide on the paper; at any width, labels come out at 10.5 pt.
void paintChart(const Core::ChartSpec &spec, QPainter &painter, const QRectF &target,
                double widthInMillimetres = 165);

} // namespace Gui

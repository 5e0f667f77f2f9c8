// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "ui/charts/charttext.h"
#include "ui/charts/charttheme.h"

#include <QPolygonF>

#include <memory>

namespace Gui {

/// A chart drawn for one size and theme. Sizes are logical pixels: paint it at any scale, on a
/// screen, into an image, an SVG or a PDF.
class ChartPicture
{
public:
    ChartPicture(const Core::ChartSpec &spec, const ChartTheme &theme, const QSizeF &size);
    ~ChartPicture();
    Q_DISABLE_COPY(ChartPicture)

    QSizeF size() const;
    /// Fills `target`, its ground included; the shape of `size` is kept.
    void paint(QPainter &painter, const QRectF &target) const;

    /// Everything written, in picture coordinates.
    QList<ChartText> texts() const;
    /// From the first panel down.
    QList<QRectF> plots() const;
    /// The unbroken lines of a panel, in picture coordinates; single values have none.
    QList<QPolygonF> lines(int panel) const;
    double yearX(int year, int panel = 0) const;
    double yearWidth() const;
    /// Whether the place lies in the year's slot of some panel.
    bool isAtYear(int year, const QPointF &place) const;
    /// The row of a bar panel, from its name to its label.
    QRectF barRow(int bar) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Gui

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/brief.h"
#include "ui/briefs/block.h"
#include "ui/briefs/chartpainter.h"

namespace Gui {

/// One chart over the whole width, or as much of it as leaves the chart on one page.
class ChartBlock : public Block
{
public:
    ChartBlock(const Core::BriefChart &chart, const ChartPainter &painter, const QSizeF &room);

    QList<Slice> slices() const override;
    void paint(int slice, QPainter &painter, const QRectF &area) const override;
    QString text(int slice) const override;

private:
    Core::BriefChart m_chart;
    ChartPainter m_painter;
    QSizeF m_size;
};

} // namespace Gui

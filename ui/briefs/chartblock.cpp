// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/chartblock.h"

#include <QPainter>

namespace Gui {

namespace {

constexpr double chartUnit = 72.0 / 96.0;

} // namespace

ChartBlock::ChartBlock(const Core::BriefChart &chart, const ChartPainter &painter,
                       const QSizeF &room)
    : m_chart(chart)
    , m_painter(painter)
    , m_size(QSizeF(room.width(), room.width() * chart.aspect))
{
    if (m_size.height() > room.height())
        m_size.scale(room, Qt::KeepAspectRatio);
}

QList<Slice> ChartBlock::slices() const
{
    return {{m_size.height(), 8, m_chart.caption.isEmpty()}};
}

void ChartBlock::paint(int, QPainter &painter, const QRectF &area) const
{
    if (!m_painter)
        return;
    const double left = area.left() + (area.width() - m_size.width()) / 2;
    painter.save();
    painter.translate(left, area.top());
    painter.scale(chartUnit, chartUnit);
    m_painter(m_chart.chart, painter, QRectF(QPointF(), m_size / chartUnit));
    painter.restore();
}

QString ChartBlock::text(int) const
{
    return m_chart.chart.title;
}

} // namespace Gui

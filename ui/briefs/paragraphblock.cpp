// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/paragraphblock.h"

namespace Gui {

ParagraphBlock::ParagraphBlock(const TextBox &box, const ParagraphFlow &flow)
    : m_box(box)
    , m_flow(flow)
{}

QList<Slice> ParagraphBlock::slices() const
{
    QList<Slice> slices;
    for (qsizetype i = 0; i < m_box.lineCount(); ++i) {
        const double space = i == 0 ? m_flow.spaceBefore : 0;
        slices.append({m_box.lineHeight(), space, isBreakAllowedAfter(i)});
    }
    return slices;
}

bool ParagraphBlock::isBreakAllowedAfter(qsizetype line) const
{
    const qsizetype last = m_box.lineCount() - 1;
    if (m_flow.keepWithNext)
        return false;
    return line == last || (line > 0 && line < last - 1);
}

void ParagraphBlock::paint(int slice, QPainter &painter, const QRectF &area) const
{
    m_box.paintLine(slice, painter, area);
}

} // namespace Gui

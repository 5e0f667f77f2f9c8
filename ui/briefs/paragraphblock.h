// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefs/block.h"
#include "ui/briefs/textbox.h"

namespace Gui {

/// How a paragraph stands among its neighbours.
struct ParagraphFlow
{
    double spaceBefore = 6;
    bool keepWithNext = false;
    bool keepWithPrevious = false;
    std::optional<Bookmark> bookmark;
};

/// Lines of text; a page never ends after the first of them nor begins with the last.
class ParagraphBlock : public Block
{
public:
    ParagraphBlock(const TextBox &box, const ParagraphFlow &flow);

    QList<Slice> slices() const override;
    void paint(int slice, QPainter &painter, const QRectF &area) const override;
    QString text(int slice) const override { return m_box.lineText(slice); }
    int slicesKeptBefore() const override { return m_flow.keepWithPrevious ? 1 : 0; }
    std::optional<Bookmark> bookmark() const override { return m_flow.bookmark; }

private:
    bool isBreakAllowedAfter(qsizetype line) const;

    TextBox m_box;
    ParagraphFlow m_flow;
};

} // namespace Gui

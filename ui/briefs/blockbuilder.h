// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/brief.h"
#include "ui/briefs/chartpainter.h"
#include "ui/briefs/pagecomposer.h"
#include "ui/briefs/textbox.h"

namespace Gui {

struct ParagraphFlow;
struct Plate;

/// Sets what a brief says into blocks, in the sizes and styles of Decree 30/2020.
class BlockBuilder
{
public:
    BlockBuilder(Core::Language language, const Paper &paper, const ChartPainter &painter);

    Blocks body(const Core::Brief &brief);
    Blocks appendix(const Core::BriefAppendix &appendix);

private:
    void addAll(const QList<Core::BriefBlock> &blocks);
    void add(const Core::BriefHeading &heading);
    void add(const Core::BriefParagraph &paragraph);
    void add(const Core::BriefTable &table);
    void add(const Core::BriefChart &chart);
    void addTitle(const Core::Brief &brief);
    void addFoot(const Core::BriefFoot &foot);
    void addParagraph(const TextBox &box, const ParagraphFlow &flow);

    double width() const { return m_frame.width(); }
    std::optional<Bookmark> bookmarkFor(const Core::BriefHeading &heading) const;

    Core::Language m_language;
    Paper m_paper;
    QSizeF m_frame;
    ChartPainter m_painter;
    int m_outlineLevel = 0; ///< of what the headings belong to
    Blocks m_blocks;
};

} // namespace Gui

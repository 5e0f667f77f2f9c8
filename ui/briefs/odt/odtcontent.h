// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/brief.h"
#include "ui/briefs/odt/odtpictures.h"
#include "ui/briefs/odt/odtstylebook.h"
#include "ui/briefs/odt/odtxml.h"
#include "ui/briefs/paper.h"

namespace Gui {

/// Writes the part content.xml: what a brief says, in its named styles.
class OdtContent
{
public:
    OdtContent(const Core::Brief &brief, const ChartPainter &painter);

    QByteArray xml() const;
    const QList<Core::ZipPart> &pictures() const { return m_pictures.parts(); }

private:
    /// How a block stands to the next one.
    struct Flow
    {
        bool keepWithNext = false;
    };

    void body(const Core::Brief &brief);
    void appendix(const Core::BriefAppendix &appendix);
    void blocks(const QList<Core::BriefBlock> &blocks, bool keepLast);
    void add(const Core::BriefHeading &heading, const Flow &flow);
    void add(const Core::BriefParagraph &paragraph, const Flow &flow);
    void add(const Core::BriefTable &table, const Flow &flow);
    void add(const Core::BriefChart &chart, const Flow &flow);
    void addChart(const Core::BriefChart &chart, const QSizeF &size, bool keepWithNext);
    void addParagraph(const QString &style, const QString &text, bool keepWithNext);
    /// Between a table and what is none: a program would join two tables, and would add a line
    /// of its own below the last one.
    void addSeparator();
    QSizeF frame() const { return m_paper.textArea().size(); }

    Core::Language m_language;
    Paper m_paper;
    bool m_isAppendix = false;
    bool m_isAfterTable = false;
    int m_tables = 0;
    OdtStyleBook m_styles;
    OdtXml m_xml;
    OdtPictures m_pictures;
};

} // namespace Gui

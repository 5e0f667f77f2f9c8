// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/brief.h"
#include "ui/briefs/odt/odtstylebook.h"
#include "ui/briefs/odt/odtxml.h"
#include "ui/briefs/paper.h"
#include "ui/briefs/tablegrid.h"

namespace Gui {

/// Writes one table of a brief: columns as wide as in the PDF, the header row repeated on each
/// page, rows that stay whole, numbers below one another on their decimal sign.
class OdtTable
{
public:
    OdtTable(const Core::BriefTable &table, Core::Language language, const Paper &paper,
             OdtStyleBook &styles);

    /// `number`: of the table in the document, from 1.
    void write(OdtXml &xml, int number) const;

private:
    bool isLong() const;
    void writeColumns(OdtXml &xml) const;
    void writeHeader(OdtXml &xml) const;
    void writeRow(OdtXml &xml, const Core::BriefRow &row) const;
    void writeGroup(OdtXml &xml, const QString &text) const;
    void writeCell(OdtXml &xml, qsizetype column, const QString &text) const;
    void writeParagraph(OdtXml &xml, const QString &style, const QString &text) const;
    QString cellStyle(qsizetype column, const QString &text) const;
    QString rowStyle() const;
    QString named(const char *style) const;

    const Core::BriefTable &m_table;
    TableGrid m_grid;
    double m_frameHeight;
    OdtStyleBook &m_styles;
};

} // namespace Gui

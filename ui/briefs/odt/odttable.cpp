// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/odt/odttable.h"

#include "ui/briefs/linebreaker.h"

#include <numeric>

namespace Gui {

namespace {

using Align = Core::BriefColumn::Align;

constexpr double borderWidth = 0.5;

/// The PDF draws its borders across the edges of the cells; programs take their room from the text.
QString cellBorders(OdtStyleBook &styles)
{
    const QString sides = odtLength(TableGrid::sideMargin - borderWidth);
    const QString above = odtLength(TableGrid::topMargin - borderWidth / 2);
    return styles.cell({{"fo:border", odtPoints(borderWidth) + QLatin1String(" solid #000000")},
                        {"fo:padding-left", sides},
                        {"fo:padding-right", sides},
                        {"fo:padding-top", above},
                        {"fo:padding-bottom", above},
                        {"style:vertical-align", "middle"}});
}

} // namespace

OdtTable::OdtTable(const Core::BriefTable &table, Core::Language language, const Paper &paper,
                   OdtStyleBook &styles)
    : m_table(table)
    , m_grid(TableGrid::fitting(table, language, paper.textArea().width(), paper.landscape))
    , m_frameHeight(paper.textArea().height())
    , m_styles(styles)
{}

void OdtTable::write(OdtXml &xml, int number) const
{
    const QList<double> &widths = m_grid.widths();
    const double width = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    const QString style =
        m_styles.table({{"style:width", odtLength(width)},
                        {"table:align", "left"},
                        {"fo:margin-top", odtLength(m_table.caption.isEmpty() ? 8 : 0)},
                        {"table:border-model", "collapsing"},
                        {"style:may-break-between-rows", isLong() ? "true" : "false"}});
    xml.start("table:table",
              {{"table:name", QStringLiteral("Table%1").arg(number)}, {"table:style-name", style}});
    writeColumns(xml);
    writeHeader(xml);
    for (const Core::BriefRow &row : m_table.rows)
        writeRow(xml, row);
    xml.end();
}

/// What takes less than a third of a page is not worth a break.
bool OdtTable::isLong() const
{
    double height = TableGrid::height(m_grid.header());
    for (const Core::BriefRow &row : m_table.rows) {
        height += TableGrid::height(m_grid.row(row));
        if (height > m_frameHeight / 3)
            return true;
    }
    return false;
}

void OdtTable::writeColumns(OdtXml &xml) const
{
    for (const double width : m_grid.widths())
        xml.empty("table:table-column", {{"table:style-name", m_styles.column(width)}});
}

void OdtTable::writeHeader(OdtXml &xml) const
{
    if (!hasTitles(m_table))
        return;
    xml.start("table:table-header-rows");
    xml.start("table:table-row", {{"table:style-name", rowStyle()}});
    for (const Core::BriefColumn &column : m_table.columns) {
        xml.start("table:table-cell", {{"table:style-name", cellBorders(m_styles)}});
        writeParagraph(xml, odtName(named("Table Heading")), column.title);
        xml.end();
    }
    xml.end();
    xml.end();
}

void OdtTable::writeRow(OdtXml &xml, const Core::BriefRow &row) const
{
    xml.start("table:table-row", {{"table:style-name", rowStyle()}});
    if (row.isGroup)
        writeGroup(xml, row.cells.value(0));
    for (qsizetype i = 0; i < m_table.columns.size() && !row.isGroup; ++i)
        writeCell(xml, i, row.cells.value(i));
    xml.end();
}

void OdtTable::writeGroup(OdtXml &xml, const QString &text) const
{
    xml.start("table:table-cell",
              {{"table:style-name", cellBorders(m_styles)},
               {"table:number-columns-spanned", QString::number(m_table.columns.size())}});
    writeParagraph(xml, odtName(named("Table Group")), text);
    xml.end();
    for (qsizetype i = 1; i < m_table.columns.size(); ++i)
        xml.empty("table:covered-table-cell");
}

void OdtTable::writeCell(OdtXml &xml, qsizetype column, const QString &text) const
{
    const bool isLeft = m_table.columns[column].align == Align::Left;
    xml.start("table:table-cell", {{"table:style-name", cellBorders(m_styles)}});
    writeParagraph(xml, cellStyle(column, text),
                   boundText(text, isLeft ? Numbers::Bound : Numbers::Loose));
    xml.end();
}

void OdtTable::writeParagraph(OdtXml &xml, const QString &style, const QString &text) const
{
    xml.element("text:p", {{"text:style-name", style}}, text);
}

/// A number stands right, with as much room behind it as its fraction leaves: it stays on the
/// decimal sign of the others when an office changes its whole.
QString OdtTable::cellStyle(qsizetype column, const QString &text) const
{
    const QString parent = named("Table Contents");
    if (const auto room = m_grid.roomBehindNumber(column, text))
        return m_styles.paragraph(
            parent, {{"fo:text-align", "end"}, {"fo:margin-right", odtLength(*room)}});
    if (const auto offset = m_grid.offset(column, text))
        return m_styles.paragraph(parent, {{"fo:margin-left", odtLength(*offset)}});
    if (m_table.columns[column].align == Align::Left)
        return m_styles.paragraph(parent, {});
    return m_styles.paragraph(parent, {{"fo:text-align", "center"}});
}

QString OdtTable::rowStyle() const
{
    return m_styles.row({{"fo:keep-together", "always"}});
}

QString OdtTable::named(const char *style) const
{
    const QString name = QString::fromLatin1(style);
    return m_grid.isSmall() ? name + QLatin1String(" Small") : name;
}

} // namespace Gui

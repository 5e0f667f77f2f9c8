// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/odstable.h"

#include "core/sheets/cellvalue.h"
#include "core/sheets/sheetfault.h"

#include <QRegularExpression>

#include <algorithm>
#include <climits>

namespace Core {

namespace {

/// How often something is repeated or how far it reaches: 1 when it is not said.
int times(std::string_view text)
{
    if (text.empty())
        return 1;
    // More than fits is as good as very much: the limits of rows and columns decide.
    return std::max(1, xmlCount(text, INT_MAX).value_or(INT_MAX));
}

int sum(int a, int b)
{
    return int(std::min(qint64(a) + b, qint64(INT_MAX)));
}

bool isHiddenBy(std::string_view visibility)
{
    return visibility == "collapse" || visibility == "filter";
}

bool looksLikeError(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(#(REF!|DIV/0!|VALUE!|NAME\\?|N/A|NUM!|NULL!)|Err:\\d{3})$"));
    return pattern.match(text).hasMatch();
}

/// "PT26H05M00S" in seconds.
std::optional<qint64> durationSeconds(const std::string &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^PT(\\d{1,9})H(\\d{1,9})M(\\d{1,9})(?:[.,]\\d+)?S$"));
    const auto match = pattern.match(QString::fromStdString(text));
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 +
           match.captured(3).toLongLong();
}

} // namespace

void OdsTable::start(const XmlName &name, const XmlAttributes &attributes, int depth)
{
    if (m_text.inParagraph())
        return m_text.start(name, attributes);
    if (m_cellDepth > 0) { // paragraphs of notes and drawings lie deeper
        if (name.is("text", "p") && depth == m_cellDepth + 1)
            m_text.startParagraph();
        return;
    }
    if (name.space != "table" || m_shapesDepth > 0)
        return;
    const bool isCovered = name.local == "covered-table-cell";
    if (name.local == "shapes") {
        m_shapesDepth = depth; // drawings may hold tables of their own
    } else if (name.local == "table-row") {
        startRow(attributes);
    } else if (name.local == "table-column") {
        startColumns(attributes);
    } else if (name.local == "table-cell" || isCovered) {
        m_cellDepth = depth;
        startCell(attributes, isCovered);
    }
}

void OdsTable::end(const XmlName &name, int depth)
{
    if (m_text.inParagraph())
        return m_text.end();
    if (m_cellDepth > 0) {
        if (depth == m_cellDepth)
            endCell();
        return;
    }
    if (depth == m_shapesDepth)
        m_shapesDepth = 0;
    else if (m_shapesDepth == 0 && name.is("table", "table-row"))
        endRow();
}

void OdsTable::startColumns(const XmlAttributes &attributes)
{
    const int repeated = times(attributes.value("number-columns-repeated", "table"));
    const int first = sum(m_columns, 1);
    m_columns = sum(m_columns, repeated);
    if (first > maximumColumn)
        return;
    const int last = std::min(m_columns, maximumColumn);
    m_columnStyles << ColumnStyle{last, attributes.bytes("default-cell-style-name", "table")};
    if (!isHiddenBy(attributes.value("visibility", "table")))
        return;
    for (int column = first; column <= last; ++column)
        m_layout.hiddenColumns << column;
}

void OdsTable::startRow(const XmlAttributes &attributes)
{
    m_row = {m_nextRow, isHiddenBy(attributes.value("visibility", "table")), {}};
    m_rowsRepeated = times(attributes.value("number-rows-repeated", "table"));
    m_rowStyle = attributes.bytes("default-cell-style-name", "table");
    m_nextColumn = 1;
}

void OdsTable::startCell(const XmlAttributes &attributes, bool isCovered)
{
    m_text.clear();
    m_attributes = {};
    m_attributes.isCovered = isCovered;
    attributes.each(
        [this](const XmlName &name, std::string_view value) { readCellAttribute(name, value); });
}

void OdsTable::readCellAttribute(const XmlName &name, std::string_view value)
{
    const std::string_view local = name.local;
    if (name.space == "office") {
        if (local == "value-type")
            m_attributes.type = value;
        else if (local == "string-value")
            m_attributes.stringValue = QString::fromUtf8(value);
        else if (local.ends_with("value"))
            m_attributes.value = value;
    } else if (name.space == "table") {
        if (local == "style-name")
            m_attributes.style = QByteArrayView(value).toByteArray();
        else if (local == "number-columns-repeated")
            m_attributes.repeated = times(value);
        else if (local == "number-columns-spanned")
            m_attributes.columnsSpanned = times(value);
        else if (local == "number-rows-spanned")
            m_attributes.rowsSpanned = times(value);
        else if (local == "formula")
            m_attributes.isFormula = true;
    } else if (name.is("calcext", "value-type")) {
        m_attributes.errorType = value;
    }
}

void OdsTable::endCell()
{
    m_cellDepth = 0;
    if (!m_attributes.isCovered) { // what a merged cell covers is not seen
        addMerged();
        addCells(cell());
    }
    m_nextColumn = sum(m_nextColumn, m_attributes.repeated);
}

void OdsTable::addMerged()
{
    if (m_attributes.columnsSpanned == 1 && m_attributes.rowsSpanned == 1)
        return;
    const int lastRow = sum(m_row.number, m_attributes.rowsSpanned - 1);
    const int lastColumn = sum(m_nextColumn, m_attributes.columnsSpanned - 1);
    m_sink.budget().spend(1);
    m_layout.merged << CellRange{m_row.number, m_nextColumn, std::min(lastRow, maximumRow),
                                 std::min(lastColumn, maximumColumn)};
}

void OdsTable::addCells(Cell cell)
{
    if (cell.kind == Cell::Kind::Empty && !cell.isFormula)
        return;
    if (sum(m_nextColumn, m_attributes.repeated - 1) > maximumColumn)
        throw SheetFault{SheetFaults::tooManyColumns, {}};
    m_sink.budget().spend(0, cell.text.size());
    for (int i = 0; i < m_attributes.repeated; ++i) {
        cell.column = m_nextColumn + i;
        m_row.cells << cell;
    }
}

void OdsTable::endRow()
{
    const bool isFilled = !m_row.cells.isEmpty();
    const int last = sum(m_nextRow, m_rowsRepeated - 1);
    m_nextRow = sum(last, 1);
    if (!isFilled)
        return;
    if (last > maximumRow)
        throw SheetFault{SheetFaults::tooManyRows, {}};
    for (int number = m_row.number; number <= last; ++number) {
        SheetRow row{number, m_row.isHidden, m_row.cells};
        m_sink.add(row);
    }
}

QByteArray OdsTable::cellStyleName() const
{
    if (!m_attributes.style.isEmpty())
        return m_attributes.style;
    if (!m_rowStyle.isEmpty())
        return m_rowStyle;
    const auto found = std::lower_bound(
        m_columnStyles.cbegin(), m_columnStyles.cend(), m_nextColumn,
        [](const ColumnStyle &columns, int column) { return columns.last < column; });
    return found != m_columnStyles.cend() ? found->style : QByteArray();
}

Cell OdsTable::cell() const
{
    Cell cell;
    cell.isFormula = m_attributes.isFormula;
    const bool isError =
        m_attributes.errorType == "error" || (cell.isFormula && looksLikeError(m_text.text()));
    if (isError)
        setError(cell, m_text.text().left(40));
    else if (!m_attributes.type.empty() || !m_text.isEmpty())
        setValue(cell, m_styles.cellStyle(cellStyleName()));
    return cell;
}

void OdsTable::setValue(Cell &cell, const OdsStyle &style) const
{
    const std::string &type = m_attributes.type;
    if (type == "boolean")
        return setBoolean(cell, xmlFlag(m_attributes.value));
    if (type == "date")
        return setIsoDate(cell, m_attributes.value, style.format);
    if (type == "time") {
        if (const auto seconds = durationSeconds(m_attributes.value))
            return setText(cell, clockText(*seconds), {});
    } else if (type == "float" || type == "currency" || type == "percentage") {
        const auto format = type == "percentage" ? CellFormat::Percent : CellFormat::Plain;
        if (const auto number = xmlNumber(m_attributes.value))
            return setNumber(cell, *number, format, false);
    }
    setTextValue(cell, style);
}

void OdsTable::setTextValue(Cell &cell, const OdsStyle &style) const
{
    const QString text = cellText(m_attributes.stringValue.value_or(m_text.text()));
    if (!text.isEmpty() || cell.isFormula)
        setText(cell, text, m_text.fonts(style.fonts));
}

} // namespace Core

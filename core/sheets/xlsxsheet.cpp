// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/xlsxsheet.h"

#include "core/sheets/cellvalue.h"
#include "core/sheets/sheetfault.h"

#include <algorithm>
#include <climits>

namespace Core {

namespace {

struct Address
{
    int row = 0;
    int column = 0;
};

[[noreturn]] void failAddress(std::string_view reference)
{
    throw SheetFault{SheetFaults::badAddress, QString::fromUtf8(reference.substr(0, 40))};
}

/// Reads "B7" or "$B$7". A column beyond the limit is told apart from nonsense.
Address readAddress(std::string_view reference)
{
    Address found;
    size_t i = reference.starts_with('$') ? 1 : 0;
    for (; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z'; ++i) {
        found.column = found.column * 26 + (reference[i] - 'A' + 1);
        if (found.column > 26 * maximumColumn)
            failAddress(reference);
    }
    if (i < reference.size() && reference[i] == '$')
        ++i;
    found.row = xmlCount(reference.substr(std::min(i, reference.size())), INT_MAX).value_or(0);
    if (found.row < 1 || found.column < 1)
        failAddress(reference);
    if (found.row > maximumRow)
        throw SheetFault{SheetFaults::tooManyRows, QString::fromUtf8(reference)};
    if (found.column > maximumColumn)
        throw SheetFault{SheetFaults::tooManyColumns, QString::fromUtf8(reference)};
    return found;
}

} // namespace

CellRange xlsxRange(std::string_view reference)
{
    const size_t colon = reference.find(':');
    const Address first = readAddress(reference.substr(0, colon));
    if (colon == std::string_view::npos)
        return {first.row, first.column, first.row, first.column};
    const Address last = readAddress(reference.substr(colon + 1));
    if (last.row < first.row || last.column < first.column)
        failAddress(reference);
    return {first.row, first.column, last.row, last.column};
}

void XlsxSheetHandler::start(const XmlName &name, const XmlAttributes &attributes)
{
    if (m_inInline)
        return m_inline.start(name, attributes);
    if (!name.space.empty())
        return;
    if (depth() == 1 && name.local != "worksheet")
        throw SheetFault{SheetFaults::damaged, QString::fromUtf8(name.local)};
    if (depth() == 2)
        m_inRows = name.local == "sheetData";
    else if (!m_inRows)
        startInSheet(name, attributes);
    else if (depth() == 3 && name.local == "row")
        startRow(attributes);
    else if (depth() == 4 && m_inRow && name.local == "c")
        startCell(attributes);
    else if (depth() == 5 && m_inCell)
        startInCell(name);
}

void XlsxSheetHandler::startInSheet(const XmlName &name, const XmlAttributes &attributes)
{
    if (depth() != 3)
        return;
    if (name.local == "col" && xmlFlag(attributes.value("hidden")))
        addHiddenColumns(attributes);
    if (name.local != "mergeCell")
        return;
    m_sink.budget().spend(1);
    m_layout.merged << xlsxRange(attributes.value("ref"));
}

void XlsxSheetHandler::addHiddenColumns(const XmlAttributes &attributes)
{
    const int first = xmlCount(attributes.value("min"), maximumColumn).value_or(0);
    const int last = xmlCount(attributes.value("max"), maximumColumn).value_or(0);
    if (first <= m_lastColumnRange || last < first)
        throw SheetFault{SheetFaults::outOfOrder, QStringLiteral("col")};
    for (int column = first; column <= last; ++column)
        m_layout.hiddenColumns << column;
    m_lastColumnRange = last;
}

void XlsxSheetHandler::startRow(const XmlAttributes &attributes)
{
    const std::string_view number = attributes.value("r");
    const int row = number.empty() ? m_row.number + 1 : xmlCount(number, INT_MAX).value_or(0);
    if (row > maximumRow)
        throw SheetFault{SheetFaults::tooManyRows, QString::fromUtf8(number)};
    if (row <= m_row.number)
        throw SheetFault{SheetFaults::outOfOrder, QString::fromUtf8(number)};
    m_row = {row, xmlFlag(attributes.value("hidden")), {}};
    m_row.cells.reserve(m_width);
    m_column = 0;
    m_inRow = true;
}

void XlsxSheetHandler::startCell(const XmlAttributes &attributes)
{
    m_cell = {};
    m_type = Type::Number;
    m_style = 0;
    int column = m_column + 1;
    attributes.each([&](const XmlName &name, std::string_view value) {
        if (name.is("", "r"))
            column = columnOf(value);
        else if (name.is("", "s"))
            m_style = xmlCount(value, INT_MAX).value_or(0);
        else if (name.is("", "t"))
            m_type = typeOf(value);
    });
    if (column > maximumColumn)
        throw SheetFault{SheetFaults::tooManyColumns, {}};
    if (column <= m_column)
        throw SheetFault{SheetFaults::outOfOrder, {}};
    m_column = m_cell.column = column;
    m_value.clear();
    m_inCell = true;
}

XlsxSheetHandler::Type XlsxSheetHandler::typeOf(std::string_view code)
{
    static constexpr std::pair<std::string_view, Type> types[] = {
        {"s", Type::SharedText},    {"inlineStr", Type::InlineText},
        {"str", Type::FormulaText}, {"b", Type::Boolean},
        {"e", Type::Error},         {"d", Type::IsoDate},
    };
    for (const auto &[known, type] : types) {
        if (code == known)
            return type;
    }
    return Type::Number;
}

int XlsxSheetHandler::columnOf(std::string_view reference) const
{
    const Address address = readAddress(reference);
    if (address.row != m_row.number)
        failAddress(reference);
    return address.column;
}

void XlsxSheetHandler::startInCell(const XmlName &name)
{
    m_inValue = name.local == "v";
    m_inInline = name.local == "is";
    if (m_inInline)
        m_inline.clear();
    m_cell.isFormula = m_cell.isFormula || name.local == "f";
}

void XlsxSheetHandler::end(const XmlName &name)
{
    if (m_inInline && depth() > 5)
        return m_inline.end(name);
    switch (depth()) {
    case 5:
        m_inValue = false;
        m_inInline = false;
        break;
    case 4:
        if (m_inCell)
            endCell();
        break;
    case 3:
        if (m_inRow)
            endRow();
        break;
    default:
        break;
    }
}

void XlsxSheetHandler::characters(std::string_view utf8)
{
    if (m_inValue)
        m_value.append(utf8);
    else if (m_inInline)
        m_inline.characters(utf8);
}

void XlsxSheetHandler::endCell()
{
    m_inCell = false;
    setValue();
    const bool isNothing =
        m_cell.kind == Cell::Kind::Text && m_cell.text.isEmpty() && !m_cell.isFormula;
    if (isNothing || (m_cell.kind == Cell::Kind::Empty && !m_cell.isFormula))
        return;
    m_row.cells << std::move(m_cell);
}

void XlsxSheetHandler::endRow()
{
    m_inRow = false;
    m_width = m_row.cells.size();
    m_sink.add(m_row);
}

const XlsxStyle &XlsxSheetHandler::style() const
{
    static const XlsxStyle plain;
    return m_style < m_context.styles.size() ? m_context.styles.at(m_style) : plain;
}

void XlsxSheetHandler::setSharedText()
{
    const auto index = xmlCount(m_value.bytes(), INT_MAX);
    if (!index || *index >= m_context.texts.size())
        throw SheetFault{SheetFaults::missingText,
                         QStringLiteral("row %1").arg(m_row.number) + m_value.text().left(20)};
    const RichText &rich = m_context.texts.at(*index);
    setText(m_cell, rich.text, rich.fontsIn(style().fonts));
}

void XlsxSheetHandler::setValue()
{
    if (m_type == Type::InlineText) {
        const RichText rich = m_inline.take();
        m_sink.budget().spend(0, rich.text.size());
        return setText(m_cell, rich.text, rich.fontsIn(style().fonts));
    }
    if (m_type != Type::FormulaText && m_value.bytes().empty())
        return;
    switch (m_type) {
    case Type::SharedText:
        return setSharedText();
    case Type::Boolean:
        return setBoolean(m_cell, xmlFlag(m_value.bytes()));
    case Type::Error:
        return setError(m_cell, m_value.text().left(40));
    case Type::IsoDate:
        return setIsoDate(m_cell, m_value.bytes(), style().format.of(1));
    case Type::Number:
        if (const auto number = xmlNumber(m_value.bytes()))
            return setNumber(m_cell, *number, style().format.of(*number), m_context.startsIn1904);
        break;
    default:
        break;
    }
    const QString text = cellText(m_value.unescaped());
    m_sink.budget().spend(0, text.size());
    setText(m_cell, text, style().fonts);
}

} // namespace Core

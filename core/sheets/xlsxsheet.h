// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/rowsink.h"
#include "core/sheets/xlsxparts.h"
#include "core/sheets/xlsxtext.h"

namespace Core {

/// What the cells of a sheet refer to.
struct XlsxContext
{
    QList<XlsxStyle> styles;
    QList<RichText> texts;
    bool startsIn1904 = false;
};

/// Follows the elements of one worksheet and hands its rows to a sink.
class XlsxSheetHandler : public XmlHandler
{
public:
    XlsxSheetHandler(const XlsxContext &context, RowSink &sink)
        : m_context(context)
        , m_sink(sink)
    {}

    SheetLayout takeLayout() { return std::move(m_layout); }

    void start(const XmlName &name, const XmlAttributes &attributes) override;
    void end(const XmlName &name) override;
    void characters(std::string_view utf8) override;

private:
    enum class Type { Number, SharedText, InlineText, FormulaText, Boolean, Error, IsoDate };

    void startInSheet(const XmlName &name, const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    static Type typeOf(std::string_view code);
    int columnOf(std::string_view reference) const;
    void startInCell(const XmlName &name);
    void endCell();
    void endRow();
    void setValue();
    void setSharedText();
    void addHiddenColumns(const XmlAttributes &attributes);
    const XlsxStyle &style() const;

    const XlsxContext &m_context;
    RowSink &m_sink;
    SheetLayout m_layout;
    bool m_inRows = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inValue = false;
    bool m_inInline = false;
    int m_lastColumnRange = 0;
    SheetRow m_row;
    qsizetype m_width = 0; ///< of the row before, as a guess
    Cell m_cell;
    int m_column = 0;
    Type m_type = Type::Number;
    int m_style = 0;
    TextBuffer m_value;
    XlsxTextCollector m_inline;
};

/// "B7", "$B$7" or "B7:D9" as a range; SheetFault for what no sheet has.
CellRange xlsxRange(std::string_view reference);

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/odstext.h"
#include "core/sheets/rowsink.h"

namespace Core {

/// Follows the elements inside one table of an .ods file and hands its rows to a sink. Runs of
/// equal cells and rows are expanded only where they hold something.
class OdsTable
{
public:
    OdsTable(const OdsStyles &styles, RowSink &sink)
        : m_styles(styles)
        , m_sink(sink)
        , m_text(styles)
    {}

    SheetLayout takeLayout() { return std::move(m_layout); }

    void start(const XmlName &name, const XmlAttributes &attributes, int depth);
    void end(const XmlName &name, int depth);
    void characters(std::string_view utf8) { m_text.characters(utf8); }

private:
    /// The attributes of a cell, as written.
    struct CellAttributes
    {
        std::string type, value, errorType;
        QByteArray style;
        std::optional<QString> stringValue;
        int repeated = 1;
        int columnsSpanned = 1;
        int rowsSpanned = 1;
        bool isFormula = false;
        bool isCovered = false;
    };
    struct ColumnStyle
    {
        int last = 0; ///< column
        QByteArray style;
    };

    void startColumns(const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes, bool isCovered);
    void readCellAttribute(const XmlName &name, std::string_view value);
    void endCell();
    void endRow();
    Cell cell() const;
    void setValue(Cell &cell, const OdsStyle &style) const;
    void setTextValue(Cell &cell, const OdsStyle &style) const;
    void addCells(Cell cell);
    void addMerged();
    QByteArray cellStyleName() const;

    const OdsStyles &m_styles;
    RowSink &m_sink;
    OdsTextCollector m_text;
    SheetLayout m_layout;
    QList<ColumnStyle> m_columnStyles;
    int m_columns = 0; ///< described so far
    SheetRow m_row;
    int m_nextRow = 1;
    int m_rowsRepeated = 1;
    QByteArray m_rowStyle;
    int m_nextColumn = 1;
    CellAttributes m_attributes;
    int m_cellDepth = 0;   ///< of the open cell, else 0
    int m_shapesDepth = 0; ///< of the open list of drawings, else 0
};

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/observationlayout.h"

#include "core/base/folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace Core {

namespace {

using Column = ObservationColumn;

/// The column of "AB"; 0 when the text is no column's letters, which are capitals.
int columnOfLetters(const QString &text)
{
    int column = 0;
    for (const QChar c : text) {
        if (c < QLatin1Char('A') || c > QLatin1Char('Z') || column > maximumColumn)
            return 0;
        column = column * 26 + (c.unicode() - 'A' + 1);
    }
    return column <= maximumColumn ? column : 0;
}

/// Finds mapped columns in a header row.
class HeaderColumns
{
public:
    explicit HeaderColumns(const HeaderCells &cells)
    {
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
            const QString key = folded(cell.value());
            if (!m_columns.contains(key)) // the first of two
                m_columns.insert(key, cell.key());
        }
    }

    /// By its header, else by its letter; 0 when nowhere.
    int columnOf(const MappedColumn &mapped) const
    {
        const int headed = m_columns.value(folded(mapped.source));
        return headed > 0 ? headed : columnOfLetters(mapped.source);
    }

private:
    QHash<QString, int> m_columns;
};

/// Reads the cells of one row as headers.
class HeaderReader
{
public:
    HeaderReader(const HeaderCells &cells, const Catalogue &catalogue)
        : m_cells(cells)
        , m_catalogue(catalogue)
    {
        m_layout.header = cells;
    }

    void readMapped(const QList<MappedColumn> &columns)
    {
        if (columns.isEmpty())
            return;
        const HeaderColumns headers(m_cells);
        for (const MappedColumn &mapped : columns) {
            const int column = headers.columnOf(mapped);
            if (column == 0)
                continue;
            m_mapped << column;
            if (mapped.column)
                m_layout.columns.insert(*mapped.column, column);
            else if (!mapped.isLeftOut())
                addValues(column, mapped.period, indicatorNamed(mapped.indicator));
        }
    }

    /// Null when the text names none: then it is no indicator's column.
    IndicatorId indicatorNamed(const QString &text) const
    {
        const Result<IndicatorId> found = m_catalogue.findIndicator(text);
        return found ? *found : IndicatorId();
    }

    void readHeaders()
    {
        for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell) {
            if (m_mapped.contains(cell.key()))
                continue;
            const auto known = columnFromHeader(cell.value());
            if (!known && !isHelperHeader(cell.value()))
                addValues(cell.key(), periodFromHeader(cell.value()), indicatorNamed(cell.value()));
            else if (known && !m_layout.has(*known))
                m_layout.columns.insert(*known, cell.key());
            else if (known)
                noteRepeated(cell.key(), m_layout.columns.value(*known));
        }
    }

    /// Keeps the value columns that fit the rest.
    ObservationLayout layout()
    {
        const bool isByIndicator = !m_layout.has(Column::Indicator) &&
                                   (m_layout.has(Column::Area) || m_layout.has(Column::Period));
        m_layout.valueColumns.removeIf([&](const ValueColumn &column) {
            return m_layout.has(Column::Value) || column.indicator.isValid() != isByIndicator;
        });
        return m_layout;
    }

private:
    /// Other words for the same, such as a code beside a name, repeat nothing.
    void noteRepeated(int column, int first)
    {
        if (!m_mapped.contains(first) &&
            folded(m_cells.value(column)) == folded(m_cells.value(first)))
            m_layout.repeated.insert(column, first);
    }

    void addValues(int column, std::optional<Period> period, IndicatorId indicator)
    {
        if (period)
            indicator = {};
        if (period || indicator.isValid())
            m_layout.valueColumns << ValueColumn{column, m_cells.value(column), period, indicator};
    }

    const HeaderCells &m_cells;
    const Catalogue &m_catalogue;
    ObservationLayout m_layout;
    QSet<int> m_mapped;
};

/// How many cells of a row are headers, where no row is complete.
qsizetype knownHeaders(const ObservationLayout &layout)
{
    return layout.columns.size() + layout.valueColumns.size();
}

/// Looks for the header in the first rows of a table.
class HeaderSearch
{
public:
    HeaderSearch(const InputTable &table, const Catalogue &catalogue, const ImportOptions &options)
        : m_table(table)
        , m_catalogue(catalogue)
        , m_options(options)
    {
        for (const MappedColumn &mapped : options.columns)
            m_mapped.insert(folded(mapped.source));
    }

    ObservationLayout find() const
    {
        ObservationLayout best;
        HeaderCells above;
        for (qsizetype i = 0; i < m_table.rows().size(); ++i) {
            const HeaderCells cells = m_table.headerCells(i);
            for (const HeaderCells &tried : {cells, joined(above, cells)}) {
                if (!std::ranges::any_of(tried, [this](auto &cell) { return isHeader(cell); }))
                    continue;
                ObservationLayout layout = layoutOf(tried, m_catalogue, m_options);
                layout.begin = i + 1;
                if (layout.isComplete())
                    return layout;
                if (knownHeaders(layout) > knownHeaders(best))
                    best = layout;
            }
            above = cells;
        }
        return best;
    }

    /// At the row that a person names; with the one above where the row alone says too little.
    ObservationLayout at(int row) const
    {
        qsizetype position = 0;
        while (position < m_table.rows().size() && m_table.rows().at(position).number < row)
            ++position;
        const bool isThere = row > 0 && position < m_table.rows().size() &&
                             m_table.rows().at(position).number == row;
        ObservationLayout layout = layoutOf(isThere ? m_table.headerCells(position) : HeaderCells(),
                                            m_catalogue, m_options);
        if (isThere && position > 0 && !layout.isComplete()) {
            const ObservationLayout ofBoth =
                layoutOf(joined(m_table.headerCells(position - 1), m_table.headerCells(position)),
                         m_catalogue, m_options);
            if (ofBoth.isComplete())
                layout = ofBoth;
        }
        layout.begin = isThere ? position + 1 : position;
        return layout;
    }

private:
    bool isHeader(const QString &cell) const
    {
        return columnFromHeader(cell) || periodFromHeader(cell) ||
               m_catalogue.findIndicator(cell) ||
               (!m_mapped.isEmpty() && m_mapped.contains(folded(cell)));
    }

    /// The row with its empty cells filled from the one above, when it is nothing but headers.
    HeaderCells joined(const HeaderCells &above, const HeaderCells &below) const
    {
        if (!std::ranges::all_of(below, [this](auto &cell) { return isHeader(cell); }))
            return {};
        HeaderCells cells = above;
        for (auto cell = below.cbegin(); cell != below.cend(); ++cell)
            cells.insert(cell.key(), cell.value());
        return cells;
    }

    const InputTable &m_table;
    const Catalogue &m_catalogue;
    const ImportOptions &m_options;
    QSet<QString> m_mapped; ///< headers that a person has named, folded
};

/// Whether one cell of the header, merged over both, heads the two columns.
bool isMergedOver(const InputTable &table, qsizetype begin, int first, int second)
{
    const int lastRow = table.rows().at(begin - 1).number;
    const int firstRow = table.rows().at(std::max<qsizetype>(0, begin - 2)).number;
    return std::ranges::any_of(table.sheet.layout.merged, [=](const CellRange &range) {
        return range.firstRow <= lastRow && range.lastRow >= firstRow &&
               range.firstColumn <= first && range.lastColumn >= second;
    });
}

/// Without the columns that one cell heads together with those before them.
ObservationLayout withoutMerged(ObservationLayout layout, const InputTable &table)
{
    layout.repeated.removeIf([&](const auto &column) {
        return isMergedOver(table, layout.begin, column.value(), column.key());
    });
    return layout;
}

Error badMapping(const ImportOptions &options, const QString &source, const char *reason)
{
    return {Error::Kind::BadMapping,
            options.mapping,
            {QStringLiteral("$.columns.") + source, QString::fromLatin1(reason)},
            {}};
}

} // namespace

QList<ObservationColumn> ObservationLayout::missing() const
{
    QList<Column> missing;
    if (isByIndicator())
        return missing;
    if (!has(Column::Indicator))
        missing << Column::Indicator;
    if (!isAcross() && !has(Column::Period))
        missing << Column::Period;
    if (!isAcross() && !has(Column::Value))
        missing << Column::Value;
    return missing;
}

bool ObservationLayout::isComplete() const
{
    const QList<Column> columns = missing();
    return columns.isEmpty() || columns == QList{Column::Period};
}

ObservationLayout layoutOf(const HeaderCells &cells, const Catalogue &catalogue,
                           const ImportOptions &options)
{
    HeaderReader reader(cells, catalogue);
    reader.readMapped(options.columns);
    reader.readHeaders();
    return reader.layout();
}

ObservationLayout findLayout(const InputTable &table, const Catalogue &catalogue,
                             const ImportOptions &options)
{
    if (options.headerRow)
        return withoutMerged(HeaderSearch(table, catalogue, options).at(*options.headerRow), table);
    const InputTable head = table.head();
    return withoutMerged(HeaderSearch(head, catalogue, options).find(), head);
}

bool namesColumn(const MappedColumn &mapped, const HeaderCells &header)
{
    return HeaderColumns(header).columnOf(mapped) != 0;
}

Result<> checkMapping(const ObservationLayout &layout, const Catalogue &catalogue,
                      const ImportOptions &options)
{
    const HeaderColumns headers(layout.header);
    for (const MappedColumn &mapped : options.columns) {
        if (headers.columnOf(mapped) == 0)
            return failure(badMapping(options, mapped.source,
                                      QT_TRANSLATE_NOOP("Errors", "the header row has no such "
                                                                  "column")));
        if (!mapped.indicator.isEmpty() && !catalogue.findIndicator(mapped.indicator))
            return failure(badMapping(
                options, mapped.source,
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "this is neither a column of tables of values nor a period nor an indicator")));
    }
    return {};
}

Result<> checkRepeated(const ObservationLayout &layout)
{
    if (layout.repeated.isEmpty())
        return {};
    const auto column = layout.repeated.cbegin();
    return failure({Error::Kind::RepeatedColumn,
                    layout.header.value(column.key()),
                    {columnLetters(column.value()), columnLetters(column.key())},
                    {}});
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/observationlayout.h"

#include "core/base/folding.h"
#include "core/import/columncells.h"

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

/// What one header says of its column.
struct HeaderMeaning
{
    std::optional<Column> column;
    std::optional<HeadedPeriod> period;
    IndicatorId indicator;

    bool isKnown() const { return column || period || indicator.isValid(); }
};

/// Reads the texts of a header.
class HeaderReader
{
public:
    HeaderReader(const TableHeader &header, const Catalogue &catalogue)
        : m_header(header)
        , m_cells(header.whole())
        , m_catalogue(catalogue)
    {
        m_layout.header = m_cells;
        m_layout.begin = header.begin;
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
            if (mapped.isLeftOut())
                m_layout.settled << column;
            else if (mapped.column)
                m_layout.columns.insert(*mapped.column, column);
            else if (mapped.period)
                addValues(column, {{}, HeadedPeriod{*mapped.period, {}}, {}});
            else
                addValues(column, {{}, {}, indicatorNamed(mapped.indicator)});
            if (mapped.column == Column::Area)
                m_layout.areas = {{column, {}}};
        }
    }

    void readHeaders()
    {
        for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell) {
            if (!m_mapped.contains(cell.key()))
                readHeader(cell.key());
        }
        settlePeriods();
        settleAreas();
    }

    /// Keeps the value columns that fit the rest.
    ObservationLayout layout()
    {
        const bool hasIndicators = std::ranges::any_of(
            m_layout.valueColumns, [](const ValueColumn &one) { return one.indicator.isValid(); });
        const bool isByIndicator = hasIndicators && !m_layout.has(Column::Indicator) &&
                                   (m_layout.has(Column::Area) || m_layout.has(Column::Period));
        m_layout.valueColumns.removeIf([&](const ValueColumn &column) {
            const bool fits =
                !m_layout.has(Column::Value) && column.indicator.isValid() == isByIndicator;
            if (!fits)
                m_layout.heldBack << column;
            if (!fits && !m_mapped.contains(column.column))
                m_layout.unknown.insert(column.column, column.header);
            return !fits;
        });
        return m_layout;
    }

private:
    /// Null when the text names none: then it is no indicator's column.
    IndicatorId indicatorNamed(const QString &text) const
    {
        const Result<IndicatorId> found = m_catalogue.findIndicator(withoutFootnote(text));
        return found ? *found : IndicatorId();
    }

    HeaderMeaning meaningOf(const QString &text) const
    {
        HeaderMeaning meaning{columnFromHeader(text), {}, {}};
        if (meaning.column || isHelperHeader(text))
            return meaning;
        meaning.period = periodFromHeader(text);
        if (!meaning.period)
            meaning.indicator = indicatorNamed(text);
        return meaning;
    }

    /// Of a column below a group: what both say together, else what the column says unless the
    /// group is of something else than results.
    HeaderMeaning meaningOf(const QString &group, const QString &text) const
    {
        if (group.isEmpty())
            return meaningOf(text);
        if (const auto period = periodFromHeader(group + QLatin1Char(' ') + text))
            return {{}, period, {}};
        const HeaderMeaning above = meaningOf(group);
        const HeaderMeaning own = meaningOf(text);
        if (above.indicator.isValid() && own.period)
            return {{}, own.period, above.indicator};
        if (above.period && own.indicator.isValid())
            return {{}, above.period, own.indicator};
        if ((isNoResultHeader(group) && !above.indicator.isValid()) ||
            (isNoResultHeader(text) && !own.isKnown()))
            return {};
        const bool isAside = !own.isKnown() && isResultHeader(text);
        return own.isKnown() || !isAside ? own : above;
    }

    void readHeader(int column)
    {
        const QString group = m_header.groups.value(column);
        const QString text = m_header.cells.value(column);
        const HeaderMeaning meaning = meaningOf(group, text);
        if (meaning.column == Column::Area)
            m_layout.areas << AreaColumn{column, areaFromHeader(text).value_or(AreaHeader{2})};
        else if (meaning.column == Column::Period || isPartOfYear(text))
            m_periods << PartColumn{column, periodPartFromHeader(text).value_or(PeriodPart::Whole)};
        else if (meaning.column)
            addColumn(*meaning.column, column);
        else if (meaning.isKnown())
            addValues(column, meaning);
        else if (isHelperHeader(text))
            m_layout.settled << column;
        else
            m_layout.unknown.insert(column, m_cells.value(column));
    }

    /// "6 months" beside a column of years.
    bool isPartOfYear(const QString &text) const
    {
        return periodPartFromHeader(text) == PeriodPart::HalfYear &&
               std::ranges::any_of(m_header.cells, [](const QString &other) {
                   return periodPartFromHeader(other) == PeriodPart::Year;
               });
    }

    /// A code says more than a name. Other words for the same repeat nothing.
    void addColumn(Column known, int column)
    {
        const int first = m_layout.columns.value(known);
        const bool isCode = folded(m_cells.value(column)).startsWith(QLatin1String("ma "));
        if (first == 0) {
            m_layout.columns.insert(known, column);
        } else if (known == Column::Indicator && isCode && !m_mapped.contains(first)) {
            m_layout.columns.insert(known, column);
            m_layout.settled << first;
        } else if (known == Column::Indicator && isHelperHeader(m_cells.value(column))) {
            m_layout.settled << column;
        } else {
            noteRepeated(column, first);
        }
    }

    void noteRepeated(int column, int first)
    {
        if (!m_mapped.contains(first) &&
            folded(m_cells.value(column)) == folded(m_cells.value(first)))
            m_layout.repeated.insert(column, first);
        else
            m_layout.unknown.insert(column, m_cells.value(column));
    }

    /// The years with the parts of them, else the first column of periods.
    void settlePeriods()
    {
        if (m_periods.isEmpty())
            return;
        auto years = std::ranges::find(m_periods, PeriodPart::Year, &PartColumn::part);
        const PartColumn main = years == m_periods.end() ? m_periods.first() : *years;
        const bool isMapped = m_layout.has(Column::Period);
        if (!isMapped)
            m_layout.columns.insert(Column::Period, main.column);
        for (const PartColumn &other : std::as_const(m_periods)) {
            if (other.column == m_layout.columns.value(Column::Period))
                continue;
            if (other.part != PeriodPart::Year && (main.part == PeriodPart::Year || isMapped))
                m_layout.parts << other;
            else
                noteRepeated(other.column, main.column);
        }
        const bool isPart = main.part != PeriodPart::Year && main.part != PeriodPart::Whole;
        if (!isMapped && isPart && m_layout.parts.isEmpty())
            m_layout.parts << main; // of the year above the table
        std::ranges::stable_sort(m_layout.parts, std::ranges::greater(), &PartColumn::part);
    }

    /// The names of the smallest areas first, those above them behind them, codes at the end.
    void settleAreas()
    {
        if (m_layout.has(Column::Area))
            return;
        std::ranges::stable_sort(m_layout.areas, [](const AreaColumn &a, const AreaColumn &b) {
            return a.header.isCode == b.header.isCode ? a.header.rank > b.header.rank
                                                      : b.header.isCode;
        });
        for (qsizetype i = 1; i < m_layout.areas.size(); ++i) {
            const AreaColumn &first = m_layout.areas.at(i - 1);
            const AreaColumn &other = m_layout.areas.at(i);
            const bool isSame =
                folded(m_cells.value(other.column)) == folded(m_cells.value(first.column));
            if (isSame)
                m_layout.repeated.insert(other.column, first.column);
        }
        if (!m_layout.areas.isEmpty())
            m_layout.columns.insert(Column::Area, m_layout.areas.first().column);
    }

    void addValues(int column, const HeaderMeaning &meaning)
    {
        ValueColumn values{column, m_cells.value(column), {}, meaning.indicator, {}};
        if (meaning.period) {
            values.period = meaning.period->period;
            values.firmness = meaning.period->firmness;
        }
        if (values.period || values.indicator.isValid())
            m_layout.valueColumns << values;
    }

    const TableHeader &m_header;
    HeaderCells m_cells;
    const Catalogue &m_catalogue;
    ObservationLayout m_layout;
    QList<PartColumn> m_periods;
    QSet<int> m_mapped;
};

/// How many cells of a row are headers, where no row is complete.
qsizetype knownHeaders(const ObservationLayout &layout)
{
    return layout.columns.size() + layout.valueColumns.size() + layout.heldBack.size();
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
        std::optional<ObservationLayout> ofOneIndicator;
        for (qsizetype i = 0; i < m_table.rows().size(); ++i) {
            const ObservationLayout layout = around(i);
            if (layout.isComplete() && !layout.lacksIndicator())
                return layout;
            if (layout.isComplete() && !ofOneIndicator)
                ofOneIndicator = layout;
            if (knownHeaders(layout) > knownHeaders(best))
                best = layout;
        }
        return ofOneIndicator.value_or(best);
    }

    /// At the row that a person names, which may be the first or the last of several.
    ObservationLayout at(int row) const
    {
        qsizetype position = 0;
        while (position < m_table.rows().size() && m_table.rows().at(position).number < row)
            ++position;
        const bool isThere = row > 0 && position < m_table.rows().size() &&
                             m_table.rows().at(position).number == row;
        TableHeader none;
        none.begin = position;
        if (!isThere)
            return layoutOf(none, m_catalogue, m_options);
        const ObservationLayout own =
            layoutOf(tableHeader(m_table, position), m_catalogue, m_options);
        for (qsizetype above = position - 1; above >= std::max<qsizetype>(0, position - 2);
             --above) {
            const TableHeader header = tableHeader(m_table, above);
            const ObservationLayout layout = layoutOf(header, m_catalogue, m_options);
            if (header.begin > position && (layout.isComplete() || !own.isComplete()))
                return layout;
        }
        if (own.isComplete() || position == 0)
            return own;
        const ObservationLayout joined = layoutOf(joinedAt(position), m_catalogue, m_options);
        return joined.isComplete() ? joined : own;
    }

private:
    bool isHeader(const QString &cell) const
    {
        return columnFromHeader(cell) || periodFromHeader(cell) ||
               m_catalogue.findIndicator(cell) ||
               (!m_mapped.isEmpty() && m_mapped.contains(folded(cell)));
    }

    bool hasHeaders(const HeaderCells &cells) const
    {
        return std::ranges::any_of(cells, [this](auto &cell) { return isHeader(cell); });
    }

    /// The better layout of the header at that position: of the row as it is, or of one whose empty
    /// cells are those of the row above.
    ObservationLayout around(qsizetype position) const
    {
        const TableHeader header = tableHeader(m_table, position);
        ObservationLayout layout;
        if (hasHeaders(header.cells))
            layout = layoutOf(header, m_catalogue, m_options);
        if (position == 0 || layout.isComplete())
            return layout;
        const TableHeader joined = joinedAt(position);
        if (!hasHeaders(joined.cells))
            return layout;
        const ObservationLayout ofBoth = layoutOf(joined, m_catalogue, m_options);
        return ofBoth.isComplete() || knownHeaders(ofBoth) > knownHeaders(layout) ? ofBoth : layout;
    }

    /// The row with its empty cells filled from the one above, when it is nothing but headers.
    TableHeader joinedAt(qsizetype position) const
    {
        TableHeader header;
        header.begin = position + 1;
        const HeaderCells below = m_table.headerCells(position);
        if (!std::ranges::all_of(below, [this](auto &cell) { return isHeader(cell); }))
            return header;
        header.cells = m_table.headerCells(position - 1);
        for (auto cell = below.cbegin(); cell != below.cend(); ++cell)
            header.cells.insert(cell.key(), cell.value());
        return header;
    }

    const InputTable &m_table;
    const Catalogue &m_catalogue;
    const ImportOptions &m_options;
    QSet<QString> m_mapped; ///< headers that a person has named, folded
};

/// Whether one cell of the header, merged over both, heads the two columns.
bool isMergedOver(const InputTable &table, qsizetype begin, int first, int second)
{
    if (begin == 0)
        return false;
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

bool ObservationLayout::lacksIndicator() const
{
    return !has(Column::Indicator) && !isByIndicator() && has(Column::Area) &&
           (isAcross() || has(Column::Value));
}

ObservationColumn ObservationLayout::subject() const
{
    return isByIndicator() || lacksIndicator() ? Column::Area : Column::Indicator;
}

bool ObservationLayout::statesYear() const
{
    const int column = columns.value(Column::Period);
    return column > 0 && std::ranges::find(parts, column, &PartColumn::column) == parts.end();
}

QSet<int> ObservationLayout::readColumns() const
{
    QSet<int> read;
    for (const int column : columns)
        read << column;
    for (const ValueColumn &across : valueColumns)
        read << across.column;
    for (const AreaColumn &area : areas)
        read << area.column;
    for (const PartColumn &part : parts)
        read << part.column;
    return read;
}

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
    QList<Column> columns = missing();
    columns.removeAll(Column::Period);
    if (lacksIndicator())
        columns.removeAll(Column::Indicator);
    return columns.isEmpty();
}

ObservationLayout layoutOf(const TableHeader &header, const Catalogue &catalogue,
                           const ImportOptions &options)
{
    HeaderReader reader(header, catalogue);
    reader.readMapped(options.columns);
    reader.readHeaders();
    return reader.layout();
}

ObservationLayout findLayout(const InputTable &table, const Catalogue &catalogue,
                             const ImportOptions &options)
{
    const InputTable head = options.headerRow ? InputTable() : table.head();
    const InputTable &searched = options.headerRow ? table : head;
    const HeaderSearch search(searched, catalogue, options);
    ObservationLayout layout = options.headerRow ? search.at(*options.headerRow) : search.find();
    layout.delimiter = table.delimiter;
    layout = withoutMerged(layout, searched);
    settleByCells(layout, table, catalogue, options);
    return layout;
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

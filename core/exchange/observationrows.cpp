// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/observationrows.h"

#include "core/base/numberreader.h"

#include <algorithm>

namespace Core {

namespace {

using Column = ObservationColumn;

constexpr std::array figureColumns{Column::Value, Column::OutOf, Column::Numerator,
                                   Column::Denominator};

bool isFilled(const Cell *cell)
{
    return cell != nullptr && (cell->isUncalculated() || cell->kind != Cell::Kind::Empty);
}

/// Nothing that is written, but a number, a date, an error, or a text that is read as a number.
bool isFigure(const Cell *cell)
{
    if (!isFilled(cell))
        return false;
    return cell->kind != Cell::Kind::Text || readNumber(cell->text).isNumber();
}

/// Only a value makes a row; its parts of a fraction do together.
bool hasValue(const RawValue &value)
{
    return isFilled(value.cell(Column::Value)) || isFilled(value.cell(Column::Missing)) ||
           (isFilled(value.cell(Column::Numerator)) && isFilled(value.cell(Column::Denominator)));
}

/// "A, B, 1, 2" or "(1), (2), (3)" below a header: the columns are numbered.
bool numbersColumns(const SheetRow &row)
{
    int last = 0;
    for (const Cell &cell : row.cells) {
        QString text = inputText(&cell);
        if (text.startsWith(QLatin1Char('(')) && text.endsWith(QLatin1Char(')')))
            text = text.mid(1, text.size() - 2).trimmed();
        const bool isLetter = last == 0 && text.size() == 1 && text.front().isUpper();
        if (!isLetter && text.toInt() != last + 1)
            return false;
        last = isLetter ? 0 : last + 1;
    }
    return row.cells.size() > 1 && last > 0;
}

QString rowList(const QList<int> &rows)
{
    constexpr qsizetype most = 10;
    QStringList numbers;
    for (const int row : rows.mid(0, most))
        numbers << QString::number(row);
    if (rows.size() > most)
        numbers << QStringLiteral("\u2026");
    return numbers.join(QStringLiteral(", "));
}

/// Letters of the columns that are read although the spreadsheet hides them.
QStringList hiddenColumns(const InputTable &table, const ObservationLayout &layout)
{
    QList<int> read = layout.columns.values();
    for (const ValueColumn &across : layout.valueColumns)
        read << across.column;
    QStringList letters;
    for (const int column : table.sheet.layout.hiddenColumns) {
        if (read.contains(column))
            letters << columnLetters(column);
    }
    return letters;
}

} // namespace

ObservationRows::ObservationRows(const InputTable &table, const ObservationLayout &layout,
                                 CellLookup &lookup)
    : m_table(table)
    , m_layout(layout)
    , m_lookup(lookup)
    , m_end(table.rows().size())
{
    if (m_layout.begin < m_end && numbersColumns(m_table.rows().at(m_layout.begin)))
        m_skipped << m_layout.begin;
    skipRepeatedHeaders();
    findEnd();
}

RawValue ObservationRows::described(const SheetRow &row) const
{
    RawValue value;
    value.row = &row;
    for (auto column = m_layout.columns.cbegin(); column != m_layout.columns.cend(); ++column)
        value.cells.at(size_t(column.key())) = row.cell(column.value());
    return value;
}

template<class Visit>
void ObservationRows::forEachOf(const SheetRow &row, const Visit &visit) const
{
    RawValue value = described(row);
    if (!m_layout.isAcross() && hasValue(value))
        visit(value);
    for (const ValueColumn &across : m_layout.valueColumns) {
        value.across = &across;
        value.cells.at(size_t(Column::Value)) = row.cell(across.column);
        if (hasValue(value))
            visit(value);
    }
}

void ObservationRows::forEach(const std::function<void(const RawValue &)> &visit) const
{
    for (qsizetype i = m_layout.begin; i < m_end; ++i) {
        if (!m_skipped.contains(i))
            forEachOf(m_table.rows().at(i), visit);
    }
}

/// Whether it names an indicator that is known; a unit where the columns are indicators.
bool ObservationRows::namesSubject(const SheetRow &row) const
{
    const RawValue value = described(row);
    return m_layout.isByIndicator() ? m_lookup.isUnit(value.text(Column::Area))
                                    : m_lookup.indicator(value.text(Column::Indicator)).has_value();
}

bool ObservationRows::isNote(const SheetRow &row) const
{
    bool hasFigure = false;
    forEachOf(row, [&hasFigure](const RawValue &value) {
        hasFigure = hasFigure || std::ranges::any_of(figureColumns, [&value](Column column) {
                        return isFigure(value.cell(column));
                    });
    });
    return !hasFigure && !namesSubject(row) &&
           !m_lookup.period(described(row).text(Column::Period));
}

/// A note that may have been meant as a value: it names something, and there are digits in it.
bool ObservationRows::isLikelyFigure(const SheetRow &row) const
{
    const RawValue described = this->described(row);
    const Column subject = m_layout.isByIndicator() ? Column::Area : Column::Indicator;
    bool hasDigits = false;
    forEachOf(row, [&hasDigits](const RawValue &value) {
        const QString text = value.text(Column::Value);
        hasDigits = hasDigits || std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    });
    return hasDigits && !described.text(subject).isEmpty();
}

/// Notes and signatures stand at the end.
void ObservationRows::findEnd()
{
    while (m_end > m_layout.begin && isNote(m_table.rows().at(m_end - 1)))
        --m_end;
    for (qsizetype i = m_end; i < m_table.rows().size(); ++i) {
        const SheetRow &row = m_table.rows().at(i);
        if (!isLikelyFigure(row))
            continue;
        m_warnings << ImportWarning{ImportWarning::Kind::NotesBelow, {QString::number(row.number)}};
        return;
    }
}

/// The layout of a row that may be a header: one whose cells are all texts.
ObservationLayout ObservationRows::layoutAt(const SheetRow &row) const
{
    HeaderCells cells;
    for (const Cell &cell : row.cells)
        cells.insert(cell.column, inputText(&cell));
    return layoutOf(cells, m_lookup.catalogue(), {});
}

/// A header that comes again on each printed page is skipped; another one begins another table.
void ObservationRows::skipRepeatedHeaders()
{
    const Column subject = m_layout.isByIndicator() ? Column::Area : Column::Indicator;
    for (qsizetype i = m_layout.begin; i < m_table.rows().size(); ++i) {
        const SheetRow &row = m_table.rows().at(i);
        if (namesSubject(row))
            continue;
        const bool isHeader = std::ranges::any_of(row.cells, [&](const Cell &cell) {
            return cell.kind == Cell::Kind::Text && columnFromHeader(cell.text) == subject;
        });
        if (!isHeader || !layoutAt(row).isComplete())
            continue;
        if (layoutAt(row).header != m_layout.header) {
            m_warnings << ImportWarning{ImportWarning::Kind::SecondTable,
                                        {QString::number(row.number)}};
            m_end = i;
            return;
        }
        m_skipped << i;
    }
}

QList<ImportWarning> ObservationRows::warnings() const
{
    QList<int> hidden;
    for (qsizetype i = m_layout.begin; i < m_end; ++i) {
        const SheetRow &row = m_table.rows().at(i);
        bool hasAny = false;
        if (row.isHidden && !m_skipped.contains(i))
            forEachOf(row, [&hasAny](const RawValue &) { hasAny = true; });
        if (hasAny)
            hidden << row.number;
    }
    QList<ImportWarning> warnings = m_warnings;
    if (!hidden.isEmpty())
        warnings << ImportWarning{ImportWarning::Kind::HiddenRows, {rowList(hidden)}};
    const QStringList letters = hiddenColumns(m_table, m_layout);
    if (!letters.isEmpty())
        warnings << ImportWarning{ImportWarning::Kind::HiddenColumns,
                                  {letters.join(QStringLiteral(", "))}};
    return warnings;
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/observationrows.h"

#include "core/base/folding.h"
#include "core/base/numberreader.h"

#include <algorithm>

namespace Core {

namespace {

using Column = ObservationColumn;

constexpr std::array figureColumns{Column::Value, Column::OutOf, Column::Numerator,
                                   Column::Denominator};

bool isFilled(const Cell *cell)
{
    if (!cell)
        return false;
    return cell->kind == Cell::Kind::Text
               ? !isBlank(cell->text)
               : cell->isUncalculated() || cell->kind != Cell::Kind::Empty;
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

} // namespace

ObservationRows::ObservationRows(const InputRows &rows, const ObservationLayout &layout,
                                 CellLookup &lookup,
                                 const std::function<void(const RawValue &)> &count)
    : m_rows(rows)
    , m_layout(layout)
    , m_lookup(lookup)
    , m_end(layout.begin)
{
    m_rows.forEach(m_layout.begin, [&](const SheetRow &row, qsizetype position) {
        return scan(row, position, count);
    });
}

/// Finds out what the row is; false when it begins another table.
bool ObservationRows::scan(const SheetRow &row, qsizetype position,
                           const std::function<void(const RawValue &)> &count)
{
    const bool hasSubject = namesSubject(row);
    if (!hasSubject && isHeader(row)) {
        if (layoutAt(row).header != m_layout.header) {
            m_another = row.number;
            return false;
        }
        m_skipped << position;
    }
    if (position == m_layout.begin && numbersColumns(row))
        m_skipped << position;
    if (!hasSubject && isNote(row))
        lookBelow(row);
    else
        takeIn(position);
    if (!m_skipped.contains(position)) {
        forEachOf(row, count);
        lookWhetherHidden(row, position);
    }
    return true;
}

/// The notes above this row are not those at the end.
void ObservationRows::takeIn(qsizetype position)
{
    m_end = position + 1;
    m_likelyBelow = 0;
}

void ObservationRows::lookBelow(const SheetRow &row)
{
    if (m_likelyBelow == 0 && isLikelyFigure(row))
        m_likelyBelow = row.number;
}

void ObservationRows::lookWhetherHidden(const SheetRow &row, qsizetype position)
{
    bool hasAny = false;
    if (row.isHidden)
        forEachOf(row, [&hasAny](const RawValue &) { hasAny = true; });
    if (hasAny)
        m_hidden << qMakePair(position, row.number);
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
    m_rows.forEach(m_layout.begin, [&](const SheetRow &row, qsizetype position) {
        if (position < m_end && !m_skipped.contains(position))
            forEachOf(row, visit);
        return position < m_end;
    });
}

/// Whether it names an indicator that is known; a unit where the columns are indicators.
bool ObservationRows::namesSubject(const SheetRow &row) const
{
    const RawValue value = described(row);
    return m_layout.isByIndicator() ? m_lookup.isUnit(value.text(Column::Area))
                                    : m_lookup.indicator(value.text(Column::Indicator)).has_value();
}

/// For rows that name no subject.
bool ObservationRows::isNote(const SheetRow &row) const
{
    bool hasFigure = false;
    forEachOf(row, [&hasFigure](const RawValue &value) {
        hasFigure = hasFigure || std::ranges::any_of(figureColumns, [&value](Column column) {
                        return isFigure(value.cell(column));
                    });
    });
    return !hasFigure && !m_lookup.period(described(row).text(Column::Period));
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

/// The layout of a row that may be a header: one whose cells are all texts.
ObservationLayout ObservationRows::layoutAt(const SheetRow &row) const
{
    HeaderCells cells;
    for (const Cell &cell : row.cells)
        cells.insert(cell.column, inputText(&cell));
    return layoutOf(cells, m_lookup.catalogue(), {});
}

/// A header that comes again on each printed page, or begins another table. For rows that name no
/// subject.
bool ObservationRows::isHeader(const SheetRow &row) const
{
    const Column subject = m_layout.isByIndicator() ? Column::Area : Column::Indicator;
    const bool hasSubject = std::ranges::any_of(row.cells, [&](const Cell &cell) {
        return cell.kind == Cell::Kind::Text && columnFromHeader(cell.text) == subject;
    });
    return hasSubject && layoutAt(row).isComplete();
}

QList<ImportWarning> ObservationRows::warnings() const
{
    QList<ImportWarning> warnings;
    if (m_another)
        warnings << ImportWarning{ImportWarning::Kind::SecondTable, {QString::number(*m_another)}};
    if (m_likelyBelow > 0)
        warnings << ImportWarning{ImportWarning::Kind::NotesBelow,
                                  {QString::number(m_likelyBelow)}};
    QList<int> hidden;
    for (const auto &[position, number] : m_hidden) {
        if (position < m_end)
            hidden << number;
    }
    if (!hidden.isEmpty())
        warnings << ImportWarning::ofRows(ImportWarning::Kind::HiddenRows, hidden);
    return warnings;
}

} // namespace Core

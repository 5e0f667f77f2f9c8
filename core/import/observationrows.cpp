// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/observationrows.h"

#include "core/base/folding.h"
#include "core/base/numberreader.h"
#include "core/import/valuecells.h"
#include "core/indicator/observationwords.h"

#include <QRegularExpression>

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

bool isDigits(const QString &text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
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

QList<int> rowsBefore(const QList<QPair<qsizetype, int>> &rows, qsizetype end)
{
    QList<int> numbers;
    for (const auto &[position, number] : rows) {
        if (position < end && !numbers.contains(number))
            numbers << number;
    }
    return numbers;
}

} // namespace

bool isNoValueMark(const QString &text, bool isNumeric)
{
    if (text.isEmpty() || text.back().isDigit()) // as nearly every text
        return false;
    static const QRegularExpression signs(
        QStringLiteral("^[-\\x{2010}-\\x{2015}\\x{2212}.\\x{2026}_/\\s]+$"));
    static const QSet<QString> words = [] {
        QSet<QString> words;
        for (const char *word : {"n/a",
                                 "na",
                                 "n.a.",
                                 "n.a",
                                 "#n/a",
                                 "nan",
                                 "null",
                                 "none",
                                 "nil",
                                 "x",
                                 "xx",
                                 "(trong)",
                                 "chua co so lieu",
                                 "khong co so lieu",
                                 "khong so lieu",
                                 "chua co",
                                 "khong co",
                                 "khong co du lieu",
                                 "chua co du lieu",
                                 "khong thu thap",
                                 "khong thu thap duoc",
                                 "khong xac dinh",
                                 "chua xac dinh",
                                 "chua bao cao",
                                 "chua cap nhat",
                                 "dang cap nhat",
                                 "dang thu thap",
                                 "no data",
                                 "not available",
                                 "missing"})
            words << QString::fromLatin1(word);
        return words;
    }();
    return signs.match(text).hasMatch() || (isNumeric && words.contains(folded(text)));
}

// Labels of groups

GroupLabels::GroupLabels(const ObservationLayout &layout)
{
    for (const Column column : {Column::Indicator, Column::Area, Column::Period}) {
        if (layout.has(column))
            m_columns << column;
    }
    std::ranges::sort(m_columns, {},
                      [&layout](Column column) { return layout.columns.value(column); });
}

bool GroupLabels::fill(RawValue &value)
{
    const auto isLabelled = [&value](Column column) { return isFilled(value.cell(column)); };
    bool fills = false;
    bool isFirst = true; // no label to the left of the column says more
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column column = m_columns.at(i);
        if (isLabelled(column)) {
            isFirst = false;
            m_labels.insert(column, *value.cell(column));
            for (const Column inner : m_columns.sliced(i + 1))
                m_labels.remove(inner); // of the group before
            continue;
        }
        const bool hasInner = std::any_of(m_columns.cbegin() + i + 1, m_columns.cend(), isLabelled);
        if (!isFirst || !hasInner || !m_labels.contains(column))
            continue;
        value.cells.at(size_t(column)) = &m_labels.find(column).value();
        fills = true;
    }
    return fills;
}

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
    if (!hasSubject && repeatsHeader(row)) {
        m_skipped << position;
    } else if (!hasSubject && isHeader(row)) {
        m_another = row.number;
        return false;
    }
    if (position == m_layout.begin && numbersColumns(row))
        m_skipped << position;
    if (m_skipped.contains(position))
        return true;
    if (!hasSubject && isNote(row))
        lookBelow(row);
    else
        takeIn(position);
    forEachOf(row, count);
    lookWhetherHidden(row, position);
    lookAtCells(row, position);
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
    if (m_firstNote == 0)
        forEachOf(row, [this, &row](const RawValue &) { m_firstNote = row.number; });
}

/// Notes which columns hold something beside values, marks for no value, and footnotes.
void ObservationRows::lookAtCells(const SheetRow &row, qsizetype position)
{
    bool holdsValue = false;
    const auto look = [&](const RawValue &value) {
        holdsValue = true;
        const Cell *cell = value.cell(Column::Value);
        if (cell && hasFootnote(*cell))
            m_footnoted << qMakePair(position, row.number);
    };
    RawValue value = described(row);
    forEachOf(value, look);
    const auto noteMark = [&](const RawValue &one) {
        if (!isMark(one))
            return;
        holdsValue = true;
        m_marked << qMakePair(position, row.number);
        const QString text = one.text(Column::Value);
        if (!m_marks.contains(text))
            m_marks << text;
    };
    if (!m_layout.isAcross())
        noteMark(value);
    for (const ValueColumn &across : m_layout.valueColumns) {
        value.across = &across;
        value.cells.at(size_t(Column::Value)) = row.cell(across.column);
        noteMark(value);
    }
    if (!holdsValue)
        return;
    for (const Cell &cell : row.cells) {
        if (m_filled.size() <= cell.column)
            m_filled.resize(cell.column + 1, false);
        m_filled[cell.column] = m_filled.at(cell.column) || isFilled(&cell);
    }
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
    value.extra = extraCell(row);
    return value;
}

/// In a text file, a cell behind those of the header; or digits behind a whole number in a column
/// of words: the decimals of a number that was divided at its comma. Null when there is none.
const Cell *ObservationRows::extraCell(const SheetRow &row) const
{
    const int last = m_layout.lastColumn();
    if (m_layout.delimiter.isNull() || last == 0 || row.cells.isEmpty())
        return nullptr;
    if (row.cells.last().column > last)
        return row.cell(row.cells.last().column);
    if (m_layout.delimiter != QLatin1Char(',') || !m_layout.has(Column::Value))
        return nullptr;
    const int next = m_layout.columns.value(Column::Value) + 1;
    const Cell *behind = row.cell(next);
    const bool isWords = std::ranges::any_of(
        std::array{Column::Note, Column::Source, Column::Document, Column::Evidence},
        [&](Column column) { return m_layout.columns.value(column) == next; });
    const bool isCut =
        behind && isWords && isDigits(inputText(behind)) && isDigits(inputText(row.cell(next - 1)));
    return isCut ? behind : nullptr;
}

/// Null when it is not known.
const Indicator *ObservationRows::indicatorOf(const RawValue &value) const
{
    IndicatorId id;
    if (value.across && value.across->indicator.isValid())
        id = value.across->indicator;
    else if (const auto found = m_lookup.indicator(value.text(Column::Indicator)))
        id = *found;
    return m_lookup.catalogue().indicator(id);
}

/// Whether a mark for no value stands in the place of the value. Where a row is a value, or a
/// column says why there is none, "n/a" says why.
bool ObservationRows::isMark(const RawValue &value) const
{
    const Cell *cell = value.cell(Column::Value);
    if (!cell || cell->kind != Cell::Kind::Text || cell->text.isEmpty() ||
        cell->text.back().isDigit() || isBlank(cell->text))
        return false;
    const QString text = inputText(cell);
    const bool saysWhy = m_layout.has(Column::Missing) || !m_layout.isAcross();
    if (text.size() > 40 || (saysWhy && absenceFromWord(text)))
        return false;
    const Indicator *indicator = indicatorOf(value);
    if (indicator && indicator->traits().holds == Holds::Words)
        return false; // whatever somebody writes is the assessment
    return isNoValueMark(text, !indicator || indicator->isNumeric());
}

template<class Visit>
void ObservationRows::forEachOf(RawValue value, const Visit &visit) const
{
    const auto offer = [&](RawValue one) {
        if (isMark(one))
            one.cells.at(size_t(Column::Value)) = nullptr;
        if (hasValue(one))
            visit(one);
    };
    if (!m_layout.isAcross())
        offer(value);
    for (const ValueColumn &across : m_layout.valueColumns) {
        value.across = &across;
        value.cells.at(size_t(Column::Value)) = value.row->cell(across.column);
        offer(value);
    }
}

template<class Visit>
void ObservationRows::forEachOf(const SheetRow &row, const Visit &visit) const
{
    forEachOf(described(row), visit);
}

/// The district that the row names for those below it: in the column of the area, or as its only
/// text.
UnitId ObservationRows::districtOf(const SheetRow &row) const
{
    if (!m_layout.has(Column::Area))
        return {};
    for (const AreaColumn &area : m_layout.areas) {
        const Cell *named = row.cell(area.column);
        const UnitId district = isFilled(named) ? m_lookup.district(inputText(named)) : UnitId();
        if (district.isValid())
            return district;
    }
    const Cell *cell = row.cell(m_layout.columns.value(Column::Area));
    const auto isText = [](const Cell &one) {
        return one.kind == Cell::Kind::Text && inputText(&one).size() > 5;
    };
    if (isFilled(cell) || std::ranges::count_if(row.cells, isText) != 1)
        return {};
    return m_lookup.district(inputText(&*std::ranges::find_if(row.cells, isText)));
}

void ObservationRows::forEach(const std::function<void(const RawValue &)> &visit) const
{
    GroupLabels labels(m_layout);
    UnitId district;
    m_filledDown.clear();
    m_rows.forEach(m_layout.begin, [&](const SheetRow &row, qsizetype position) {
        if (position >= m_end || m_skipped.contains(position))
            return position < m_end;
        if (const UnitId named = districtOf(row); named.isValid())
            district = named;
        RawValue value = described(row);
        value.district = district;
        const bool isFilledDown = labels.fill(value);
        bool holdsValue = false;
        forEachOf(value, [&](const RawValue &one) {
            holdsValue = true;
            visit(one);
        });
        if (isFilledDown && holdsValue)
            m_filledDown << row.number;
        return true;
    });
}

/// Whether it names an indicator that is known; a unit where the columns are indicators.
bool ObservationRows::namesSubject(const SheetRow &row) const
{
    const RawValue value = described(row);
    return m_layout.subject() == Column::Area
               ? m_lookup.isUnit(value.text(Column::Area))
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
    const Column subject = m_layout.subject();
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
    return layoutOf(TableHeader{{}, cells, 0}, m_lookup.catalogue(), {});
}

/// The header, or one of its rows, again: on the next page, or of a file that was joined to this.
bool ObservationRows::repeatsHeader(const SheetRow &row) const
{
    bool hasWords = false;
    const bool repeats = std::ranges::all_of(row.cells, [&](const Cell &cell) {
        const QString header = folded(m_layout.header.value(cell.column));
        const QString text = folded(inputText(&cell));
        hasWords = hasWords || cell.kind == Cell::Kind::Text;
        return !text.isEmpty() && (header == text || header.startsWith(QString(text + u' ')) ||
                                   header.endsWith(QString(u' ' + text)));
    });
    return repeats && hasWords && !row.cells.isEmpty();
}

/// A header that comes again on each printed page, or begins another table. For rows that name no
/// subject.
bool ObservationRows::isHeader(const SheetRow &row) const
{
    const Column subject = m_layout.subject();
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
    const QList<int> hidden = rowsBefore(m_hidden, m_end);
    if (!hidden.isEmpty())
        warnings << ImportWarning::ofRows(ImportWarning::Kind::HiddenRows, hidden);
    if (const QList<int> marked = rowsBefore(m_marked, m_end); !marked.isEmpty())
        warnings << ImportWarning{
            ImportWarning::Kind::NoValueMarks,
            {ImportWarning::textList(m_marks), ImportWarning::rowList(marked)}};
    if (const QList<int> noted = rowsBefore(m_footnoted, m_end); !noted.isEmpty())
        warnings << ImportWarning::ofRows(ImportWarning::Kind::Footnotes, noted);
    if (!m_filledDown.isEmpty())
        warnings << ImportWarning::ofRows(ImportWarning::Kind::FilledDown, m_filledDown);
    if (!m_lookup.lookAlikes().isEmpty())
        warnings << ImportWarning::ofTexts(ImportWarning::Kind::LookAlikes, m_lookup.lookAlikes());
    if (const QStringList columns = columnsLeftOut(); !columns.isEmpty())
        warnings << ImportWarning::ofTexts(ImportWarning::Kind::ColumnsLeftOut, columns);
    return warnings;
}

/// Headers, or letters, of the columns with cells beside values that are not read.
QStringList ObservationRows::columnsLeftOut() const
{
    const QSet<int> read = m_layout.readColumns();
    QStringList columns;
    for (int column = 1; column < m_filled.size(); ++column) {
        const bool isBeyond = !m_layout.delimiter.isNull() && column > m_layout.lastColumn();
        if (!m_filled.at(column) || read.contains(column) || m_layout.settled.contains(column) ||
            m_layout.header.isEmpty() || isBeyond)
            continue;
        const QString header = m_layout.header.value(column);
        columns << (header.isEmpty() ? columnLetters(column) : header);
    }
    return columns;
}

} // namespace Core

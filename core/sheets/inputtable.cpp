// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/inputtable.h"

#include "core/base/folding.h"
#include "core/legacy/syllable.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Core {

namespace {

constexpr int mostSpreadCells = 65'536; ///< of one row: a file may merge what it likes

/// The row of a csv file with its texts moved out of it; empty cells are left out.
SheetRow inputRow(QStringList &texts, qsizetype position)
{
    SheetRow row;
    row.number = int(position) + 1;
    row.cells.reserve(texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QString text = std::move(texts[i]).trimmed();
        if (text.isEmpty())
            continue;
        Cell cell;
        cell.column = int(i) + 1;
        cell.kind = Cell::Kind::Text;
        cell.text = std::move(text);
        row.cells << std::move(cell);
    }
    return row;
}

// Old encodings

bool isInLegacyFont(const Cell &cell)
{
    return std::ranges::any_of(
        cell.fonts, [](const FontRun &run) { return legacyEncodingOfFont(run.font).has_value(); });
}

/// Letters that no old encoding has: the text was typed in Unicode, and the font is left over.
bool isUnicode(const QString &text)
{
    static const QString letters =
        QStringLiteral("\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0");
    return std::ranges::any_of(text, [](QChar c) {
        return (c.unicode() >= 0x1ea0 && c.unicode() <= 0x1ef9) || letters.contains(c);
    });
}

/// How many words with a sign beyond ASCII are Vietnamese, and how many are not.
struct Words
{
    int syllables = 0;
    int others = 0;
};

Words wordsOf(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{M}\\p{S}]+"));
    Words words;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const QString one = match.next().captured();
        if (std::ranges::all_of(one, [](QChar c) { return c.unicode() < 0x80; }))
            continue;
        ++(isVietnameseSyllable(one) ? words.syllables : words.others);
    }
    return words;
}

/// Whether a text in the font of an old encoding says in Unicode what it means. One that makes
/// sense either way does where the font is left over elsewhere in the table.
bool isTypedInUnicode(const QString &text, bool isFontLeftOver)
{
    if (isUnicode(text))
        return true;
    const Words words = wordsOf(text);
    return isFontLeftOver && words.syllables > 0 && words.others == 0;
}

/// Each stretch of text by its own font.
QString convertedByFonts(const Cell &cell, bool isFontLeftOver,
                         std::optional<LegacyEncoding> &found)
{
    if (isTypedInUnicode(cell.text, isFontLeftOver))
        return cell.text;
    QString converted;
    for (qsizetype i = 0; i < cell.fonts.size(); ++i) {
        const qsizetype begin = i == 0 ? 0 : cell.fonts.at(i).begin;
        const qsizetype end =
            i + 1 < cell.fonts.size() ? cell.fonts.at(i + 1).begin : cell.text.size();
        const QString part = cell.text.mid(begin, end - begin);
        const auto encoding = legacyEncodingOfFont(cell.fonts.at(i).font);
        const QString now = encoding ? fromLegacy(part, *encoding) : part;
        if (now != part)
            found = encoding;
        converted += now;
    }
    return converted;
}

/// Cells that their fonts have not told about.
bool isUndecided(const Cell &cell)
{
    return cell.kind == Cell::Kind::Text && !isInLegacyFont(cell);
}

std::optional<LegacyEncoding> recognised(const QList<SheetRow> &rows, qsizetype begin,
                                         qsizetype end)
{
    LegacyRecogniser recogniser;
    for (qsizetype i = begin; i < end; ++i) {
        for (const Cell &cell : rows.at(i).cells) {
            if (isUndecided(cell))
                recogniser.add(cell.text);
        }
    }
    return recogniser.encoding();
}

/// Keeps what the cell said before.
void change(InputTable &table, int row, Cell &cell, const QString &text)
{
    if (text == cell.text)
        return;
    table.asTyped.insert({row, cell.column}, cell.text);
    cell.text = text;
}

void convertRows(InputTable &table, qsizetype begin, qsizetype end)
{
    auto encoding = recognised(table.rows(), begin, end);
    if (!encoding)
        encoding = table.presumed;
    if (!encoding)
        return;
    for (qsizetype i = begin; i < end; ++i) {
        for (Cell &cell : table.sheet.rows[i].cells) {
            if (isUndecided(cell))
                change(table, table.rows().at(i).number, cell, fromLegacy(cell.text, *encoding));
        }
    }
    if (encoding != LegacyEncoding::Decomposed) // nothing that is seen changes then
        table.encoding = encoding;
}

} // namespace

HeaderCells InputTable::headerCells(qsizetype position) const
{
    const SheetRow &row = rows().at(position);
    HeaderCells cells;
    for (const Cell &cell : row.cells)
        cells.insert(cell.column, inputText(&cell));
    int spread = 0;
    for (const CellRange &range : sheet.layout.merged) {
        if (row.number < range.firstRow || row.number > range.lastRow)
            continue;
        const QString text = inputText(sheet.cell(range.firstRow, range.firstColumn));
        for (int column = range.firstColumn; column <= range.lastColumn && !text.isEmpty();
             ++column) {
            if (++spread > mostSpreadCells)
                return cells;
            cells.insert(column, text);
        }
    }
    return cells;
}

InputTable InputTable::head() const
{
    return {name,     {sheet.info, sheet.layout, sheet.rows.mid(0, headRows)},
            encoding, {},
            presumed, delimiter};
}

void InputTable::setText(int row, int column, const QString &text)
{
    const auto found = std::ranges::lower_bound(sheet.rows, row, {}, &SheetRow::number);
    if (found == sheet.rows.end() || found->number != row)
        return;
    const auto cell = std::ranges::lower_bound(found->cells, column, {}, &Cell::column);
    const bool isThere = cell != found->cells.end() && cell->column == column;
    Cell typed;
    typed.column = column;
    typed.kind = Cell::Kind::Text;
    typed.text = text.trimmed();
    if (typed.text.isEmpty() && isThere)
        found->cells.erase(cell);
    else if (isThere)
        *cell = typed;
    else if (!typed.text.isEmpty())
        found->cells.insert(cell, typed);
    asTyped.remove({row, column});
}

InputTable inputTable(TextTable table, const QString &name)
{
    InputTable input{name, {}, {}, {}, table.encoding, table.delimiter};
    input.sheet.rows.reserve(table.rows.size());
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        SheetRow row = inputRow(table.rows[i], i);
        table.rows[i] = {}; // so that the table is there once only
        if (!row.cells.isEmpty())
            input.sheet.rows << std::move(row);
    }
    return input;
}

InputTable inputTable(Sheet sheet, const QString &name)
{
    InputTable input{name, std::move(sheet), {}, {}};
    const bool isFontLeftOver = std::ranges::any_of(input.rows(), [](const SheetRow &row) {
        return std::ranges::any_of(row.cells, [](const Cell &cell) {
            return isInLegacyFont(cell) && isUnicode(cell.text);
        });
    });
    for (SheetRow &row : input.sheet.rows) {
        for (Cell &cell : row.cells) {
            if (isInLegacyFont(cell))
                change(input, row.number, cell,
                       convertedByFonts(cell, isFontLeftOver, input.encoding));
        }
    }
    return input;
}

void bringToUnicode(InputTable &table, qsizetype begin)
{
    convertRows(table, 0, begin);
    convertRows(table, begin, table.rows().size());
    table.presumed.reset();
}

void spreadDown(InputTable &table, const QList<int> &columns, qsizetype begin)
{
    int spread = 0;
    QList<SheetRow> &rows = table.sheet.rows;
    for (const CellRange &range : std::as_const(table.sheet.layout.merged)) {
        const auto top = std::ranges::lower_bound(rows, range.firstRow, {}, &SheetRow::number);
        const Cell *merged = table.sheet.cell(range.firstRow, range.firstColumn);
        if (!merged || !columns.contains(range.firstColumn) || top - rows.begin() < begin)
            continue;
        const Cell cell = *merged;
        for (auto row = top + 1; row != rows.end() && row->number <= range.lastRow; ++row) {
            if (++spread > mostSpreadCells)
                return;
            const auto place = std::ranges::lower_bound(row->cells, cell.column, {}, &Cell::column);
            if (place == row->cells.end() || place->column != cell.column)
                row->cells.insert(place, cell);
        }
    }
}

QList<int> rowsMergedInto(const InputTable &table, const QList<int> &columns, qsizetype begin)
{
    QSet<int> numbers;
    const QList<SheetRow> &rows = table.rows();
    for (const CellRange &range : table.sheet.layout.merged) {
        const auto top = std::ranges::lower_bound(rows, range.firstRow, {}, &SheetRow::number);
        if (!columns.contains(range.firstColumn) || top - rows.begin() < begin ||
            !table.sheet.cell(range.firstRow, range.firstColumn))
            continue;
        for (auto row = top; row != rows.end() && row->number <= range.lastRow; ++row) {
            if (row->number > range.firstRow && numbers.size() < mostSpreadCells)
                numbers << row->number;
        }
    }
    QList<int> sorted(numbers.cbegin(), numbers.cend());
    std::ranges::sort(sorted);
    return sorted;
}

QString inputText(const Cell *cell)
{
    if (!cell)
        return {};
    if (cell->kind != Cell::Kind::Number)
        return normalized(cell->displayText());
    const QString digits = QString::number(cell->number, 'f', QLocale::FloatingPointShortest);
    return cell->isPercent ? digits + QLatin1Char('%') : digits;
}

QString retypedText(const Cell *cell)
{
    QString text = inputText(cell);
    if (!cell || cell->kind != Cell::Kind::Number)
        return text;
    const qsizetype digits = cell->isPercent ? text.size() - 1 : text.size();
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    if (point >= 0 && point == digits - 4)
        text.insert(digits, QLatin1Char('0'));
    return text;
}

QString columnLetters(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return letters;
}

QString cellAddress(int row, int column)
{
    return columnLetters(column) + QString::number(row);
}

} // namespace Core

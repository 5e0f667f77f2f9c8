// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/csv.h"

#include "core/base/files.h"
#include "core/base/limits.h"
#include "core/base/numberreader.h"
#include "core/sheets/inputtable.h"
#include "core/sheets/sheetfault.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace Core {

namespace {

constexpr QLatin1Char quote('"');
// The first of two that make the same table is meant: commas may belong to decimals.
constexpr std::array delimiters{QLatin1Char('\t'), QLatin1Char(';'), QLatin1Char(',')};
constexpr qsizetype sniffedLines = 50;
constexpr QLatin1Char carriageReturn('\r');
constexpr QLatin1Char lineFeed('\n');

Error badTable(const QString &name, const char *reason)
{
    return {Error::Kind::BadTable, name, {QString::fromLatin1(reason)}, {}};
}

/// Null when the bytes are not text in UTF-8 or UTF-16.
std::optional<QString> decodedText(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    const bool isUtf16 =
        encoding == QStringConverter::Utf16LE || encoding == QStringConverter::Utf16BE;
    if (encoding != QStringConverter::Utf8 && (!isUtf16 || bytes.size() % 2 != 0))
        return std::nullopt;
    // Stateless: a letter that is cut off at the end is an error, not the start of more.
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() || !text.isValidUtf16() ? std::nullopt : std::optional(text);
}

struct DecodedText
{
    QString text;
    std::optional<LegacyEncoding> encoding; ///< null: it is Unicode
};

/// The text of bytes that are no Unicode, as Windows-1252 shows it; null when it is not known what
/// they are.
std::optional<DecodedText> decodedLegacy(const QByteArray &bytes)
{
    if (QStringConverter::encodingForData(bytes))
        return std::nullopt;
    auto text = fromWindows1252(bytes);
    const auto encoding = text ? recogniseLegacy({*text}) : std::nullopt;
    return encoding ? std::optional(DecodedText{std::move(*text), encoding}) : std::nullopt;
}

/// Whether no program wrote the bytes as text: a data file, a picture, a PDF. `text` is what they
/// say as Unicode.
bool isBinary(const QByteArray &bytes, const std::optional<QString> &text)
{
    if (bytes.startsWith("%PDF-"))
        return true;
    if (text)
        return text->contains(QChar(u'\0'));
    return bytes.contains('\0') && !QStringConverter::encodingForData(bytes);
}

Result<DecodedText> decoded(const QByteArray &bytes, const QString &name)
{
    const auto text = decodedText(bytes);
    if (isBinary(bytes, text))
        return failure(badTable(name, SheetFaults::notSpreadsheet));
    const auto legacy = text ? std::nullopt : decodedLegacy(bytes);
    if (legacy)
        return *legacy;
    if (!text)
        return failure(badTable(
            name, QT_TRANSLATE_NOOP("Errors", "its characters are not in UTF-8; save it as "
                                              "\"CSV UTF-8\" and try again")));
    // Marks of the byte order stand before each of several files that were joined.
    QString unmarked = *text;
    unmarked.remove(QChar(QChar::ByteOrderMark));
    return DecodedText{unmarked.normalized(QString::NormalizationForm_C), std::nullopt};
}

/// Whether a line ends with the character there: of CR and LF together, the LF.
bool endsLine(const QString &text, qsizetype at)
{
    return text.at(at) == lineFeed || (text.at(at) == carriageReturn &&
                                       (at + 1 == text.size() || text.at(at + 1) != lineFeed));
}

/// How often each delimiter stands outside quotes in a line.
using DelimiterCounts = std::array<int, delimiters.size()>;

bool isBetweenDigits(const QString &text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && text.at(at - 1).isDigit() && text.at(at + 1).isDigit();
}

/// Counts delimiters line by line.
class DelimiterCounter
{
public:
    /// Commas between digits may be left out: those of decimals.
    explicit DelimiterCounter(const QString &text, bool countsDecimals)
        : m_text(text)
        , m_countsDecimals(countsDecimals)
    {}

    /// Of the first lines.
    QList<DelimiterCounts> count()
    {
        for (qsizetype i = 0; i < m_text.size() && m_lines.size() < sniffedLines; ++i)
            take(i);
        return m_lines;
    }

private:
    void take(qsizetype at)
    {
        const QChar c = m_text.at(at);
        const bool isDelimiter = std::ranges::find(delimiters, c) != delimiters.end();
        const bool isEnd = endsLine(m_text, at);
        if (c == quote && (m_isQuoted || m_isCellBegin))
            m_isQuoted = !m_isQuoted;
        m_isCellBegin = !m_isQuoted && (isDelimiter || isEnd);
        if (!m_isQuoted && isDelimiter && (m_countsDecimals || !isDecimal(at)))
            ++m_line.at(size_t(std::ranges::find(delimiters, c) - delimiters.begin()));
        if ((!m_isQuoted && isEnd) || at + 1 == m_text.size())
            m_lines << std::exchange(m_line, {});
    }

    bool isDecimal(qsizetype at) const
    {
        return m_text.at(at) == QLatin1Char(',') && isBetweenDigits(m_text, at);
    }

    const QString &m_text;
    bool m_countsDecimals;
    bool m_isQuoted = false;
    bool m_isCellBegin = true;
    DelimiterCounts m_line{};
    QList<DelimiterCounts> m_lines;
};

/// How well a delimiter divides a text into a table, the most telling measure first.
struct DelimiterScore
{
    int alike = 0;   ///< most lines behind each other that have it as often
    int lines = 0;   ///< that have it
    int columns = 0; ///< how often those lines have it

    bool isBetterThan(const DelimiterScore &other) const
    {
        return std::tie(alike, lines, columns) > std::tie(other.alike, other.lines, other.columns);
    }
};

DelimiterScore scoreOf(size_t delimiter, const QList<DelimiterCounts> &lines)
{
    DelimiterScore score;
    int run = 0;
    int last = 0;
    for (const DelimiterCounts &line : lines) {
        const int count = line.at(delimiter);
        run = count > 0 && count == last ? run + 1 : std::min(count, 1);
        last = count;
        score.lines += count > 0 ? 1 : 0;
        if (run > score.alike || (run == score.alike && count > score.columns)) {
            score.alike = run;
            score.columns = count;
        }
    }
    return score;
}

/// The delimiter that makes the longest table of the lines, whatever stands above and below it: the
/// header has the delimiter as often as the rows, and no decimal commas. `none` for a text that has
/// no delimiter.
QLatin1Char sniffDelimiter(const QString &text, bool countsDecimals = true,
                           QLatin1Char none = delimiters.back())
{
    const QList<DelimiterCounts> lines = DelimiterCounter(text, countsDecimals).count();
    QLatin1Char best = none;
    DelimiterScore bestScore;
    for (size_t i = 0; i < delimiters.size(); ++i) {
        const DelimiterScore score = scoreOf(i, lines);
        if (score.isBetterThan(bestScore)) {
            bestScore = score;
            best = delimiters.at(i);
        }
    }
    return best;
}

/// The delimiter that a first line "sep=;" names, as Excel reads and writes it, and where the line
/// behind it begins.
struct StatedDelimiter
{
    QLatin1Char delimiter;
    qsizetype begin;
};

std::optional<StatedDelimiter> statedDelimiter(const QString &text)
{
    static const QRegularExpression line(
        QStringLiteral("^\"?sep=([,;\\t|])\"?[,;\\t|]*(?:\r\n|\r|\n|$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = line.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return StatedDelimiter{QLatin1Char(match.capturedView(1).front().toLatin1()),
                           match.capturedEnd()};
}

bool looksLikeFormula(QChar first)
{
    return QStringView(u"=+-@\t\r'").contains(first);
}

/// A state machine over the characters; `rows` holds what has been closed so far.
class CsvParser
{
public:
    explicit CsvParser(QLatin1Char delimiter)
        : m_delimiter(delimiter)
    {}

    /// Stops at what is beyond the limits.
    void parse(const QString &text)
    {
        for (qsizetype i = 0; i < text.size() && !m_fault; ++i) {
            const QChar c = text.at(i);
            if (!m_quoted) {
                unquoted(c, endsLine(text, i));
            } else if (c != quote) {
                append(c);
            } else if (i + 1 < text.size() && text.at(i + 1) == quote) {
                append(quote);
                ++i;
            } else {
                m_quoted = false;
            }
        }
        if (!m_fault && (!m_cell.isEmpty() || !m_row.isEmpty()))
            closeRow();
    }

    bool isUnterminated() const { return m_quoted; }
    const std::optional<CsvFault> &fault() const { return m_fault; }
    QList<QStringList> takeRows() { return std::move(m_rows); }

private:
    void unquoted(QChar c, bool isLineEnd)
    {
        if (c == quote && m_cell.isEmpty())
            m_quoted = true;
        else if (c == m_delimiter)
            closeCell();
        else if (isLineEnd)
            closeRow();
        else if (c != carriageReturn)
            append(c);
    }

    void append(QChar c)
    {
        m_cell += c;
        if (m_cell.size() > Limit::cellText)
            fail(SheetFaults::tooMuchText);
    }

    void fail(const char *reason)
    {
        m_fault = CsvFault{int(m_rows.size()) + 1, int(m_row.size()) + 1, reason};
    }

    void closeCell()
    {
        if (m_row.size() == Limit::columns)
            fail(SheetFaults::tooManyColumns);
        else if (m_rows.size() == Limit::rows)
            fail(SheetFaults::tooManyRows);
        else if (++m_cells > Limit::heldCells)
            fail(SheetFaults::tooManyCells);
        const QString cell = unguardedCsvCell(m_cell);
        const QStringList above = m_rows.isEmpty() ? QStringList() : m_rows.last();
        const bool repeats = m_row.size() < above.size() && above.at(m_row.size()) == cell;
        m_row << (repeats ? above.at(m_row.size()) : cell); // which shares the text
        m_cell.clear();
    }

    void closeRow()
    {
        closeCell();
        m_rows << m_row;
        m_row.clear();
    }

    QLatin1Char m_delimiter;
    bool m_quoted = false;
    QString m_cell;
    QStringList m_row;
    QList<QStringList> m_rows;
    qint64 m_cells = 0;
    std::optional<CsvFault> m_fault;
};

QString guarded(const QString &cell)
{
    if (cell.isEmpty() || !looksLikeFormula(cell.front()) || readNumber(cell).isNumber())
        return cell;
    return QLatin1Char('\'') + cell;
}

/// Text that holds any delimiter is quoted, so that the reader finds the right one again; the comma
/// of a number stays bare between semicolons, as Excel writes it.
bool needsQuotes(const QString &cell, QChar delimiter)
{
    const auto holds = [&cell](QChar c) { return cell.contains(c); };
    if (holds(delimiter) || holds(quote) || holds(QLatin1Char('\n')) || holds(QLatin1Char('\r')))
        return true;
    return std::any_of(delimiters.begin(), delimiters.end(), holds) && !readNumber(cell).isNumber();
}

QString quotedCell(const QString &cell, QChar delimiter)
{
    if (!needsQuotes(cell, delimiter))
        return cell;
    QString doubled = cell;
    doubled.replace(quote, QStringLiteral("\"\""));
    return quote + doubled + quote;
}

/// Cells that were copied from a spreadsheet are divided by tabs; of text without any, a comma
/// between digits is a decimal one.
QLatin1Char clipboardDelimiter(const QString &text)
{
    constexpr QLatin1Char tab('\t');
    return text.contains(tab) ? tab : sniffDelimiter(text, false, tab);
}

Result<TextTable> parsed(const DecodedText &read, QStringView text, QLatin1Char delimiter,
                         const QString &name)
{
    CsvParser parser(delimiter);
    parser.parse(text.toString());
    if (parser.fault())
        return failure(parser.fault()->error(name));
    if (parser.isUnterminated())
        return failure(badTable(
            name, QT_TRANSLATE_NOOP("Errors", "a quotation mark is opened and never closed")));
    return TextTable{parser.takeRows(), delimiter, read.encoding};
}

} // namespace

Result<TextTable> readCsv(const QByteArray &bytes, const QString &name, TextOrigin origin)
{
    if (bytes.size() > Limit::heldTableBytes)
        return failure(fileTooLarge(name, bytes.size(), Limit::heldTableBytes));
    const Result<DecodedText> read = decoded(bytes, name);
    if (!read)
        return failure(read.error());
    if (origin == TextOrigin::Clipboard)
        return parsed(*read, read->text, clipboardDelimiter(read->text), name);
    if (const auto stated = statedDelimiter(read->text))
        return parsed(*read, QStringView(read->text).sliced(stated->begin), stated->delimiter,
                      name);
    return parsed(*read, read->text, sniffDelimiter(read->text), name);
}

Error CsvFault::error(const QString &file) const
{
    return {
        Error::Kind::TableLimit, file, {cellAddress(row, column), QString::fromLatin1(reason)}, {}};
}

QString unguardedCsvCell(const QString &cell)
{
    if (cell.size() < 2 || !looksLikeFormula(cell.front()))
        return cell;
    if (cell.front() == QLatin1Char('\''))
        return looksLikeFormula(cell.at(1)) ? cell.mid(1) : cell;
    // ="0123": how programs keep a spreadsheet from reading a text as a number
    const bool isText = cell.startsWith(QLatin1StringView("=\"")) && cell.endsWith(quote) &&
                        cell.size() > 2 && cell.count(quote) == 2;
    return isText ? cell.sliced(2).chopped(1) : cell;
}

std::optional<QLatin1Char> csvDelimiter(const QString &beginning)
{
    qsizetype lines = 0;
    for (qsizetype i = 0; i < beginning.size(); ++i)
        lines += endsLine(beginning, i) ? 1 : 0;
    if (lines < sniffedLines * 2 || statedDelimiter(beginning))
        return std::nullopt;
    return sniffDelimiter(beginning);
}

QByteArray writeCsv(const TextTable &table)
{
    QString text{QChar(QChar::ByteOrderMark)};
    for (const QStringList &row : table.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << quotedCell(guarded(cell), table.delimiter);
        text += cells.join(table.delimiter) + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/base/numberreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace Core {

namespace {

constexpr QLatin1Char quote('"');
constexpr std::array delimiters{QLatin1Char(','), QLatin1Char(';'), QLatin1Char('\t')};
constexpr qsizetype sniffedLines = 50;

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

Result<DecodedText> decoded(const QByteArray &bytes, const QString &name)
{
    const auto text = decodedText(bytes);
    const auto legacy = text ? std::nullopt : decodedLegacy(bytes);
    if (legacy)
        return *legacy;
    if (!text)
        return failure(badTable(
            name, QT_TRANSLATE_NOOP("Errors", "its characters are not in UTF-8; save it as "
                                              "\"CSV UTF-8\" and try again")));
    if (text->contains(QChar(u'\0')))
        return failure(badTable(name, QT_TRANSLATE_NOOP("Errors", "it is not a text file")));
    return DecodedText{text->normalized(QString::NormalizationForm_C), std::nullopt};
}

/// How often each delimiter stands outside quotes in the first lines, line by line.
QHash<QLatin1Char, QList<int>> countDelimiters(const QString &text)
{
    QHash<QLatin1Char, QList<int>> counts;
    QHash<QLatin1Char, int> inLine;
    bool quoted = false;
    qsizetype lines = 0;
    for (qsizetype i = 0; i < text.size() && lines < sniffedLines; ++i) {
        const QChar c = text.at(i);
        if (c == quote)
            quoted = !quoted;
        if (quoted)
            continue;
        for (const QLatin1Char delimiter : delimiters)
            inLine[delimiter] += c == delimiter ? 1 : 0;
        if (c == QLatin1Char('\n') || i + 1 == text.size()) {
            for (const QLatin1Char delimiter : delimiters)
                counts[delimiter] << inLine.value(delimiter);
            inLine.clear();
            ++lines;
        }
    }
    return counts;
}

/// The delimiter of the header line that most of the following lines have as often.
QLatin1Char sniffDelimiter(const QString &text)
{
    const auto counts = countDelimiters(text);
    QLatin1Char best = delimiters.front();
    double bestScore = 0;
    for (const QLatin1Char delimiter : delimiters) {
        const QList<int> lines = counts.value(delimiter);
        if (lines.isEmpty() || lines.first() == 0)
            continue;
        const double equal = double(lines.count(lines.first())) / double(lines.size());
        const double score = equal * (1 + 0.001 * lines.first());
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
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

    void parse(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (!m_quoted) {
                unquoted(c);
            } else if (c != quote) {
                m_cell += c;
            } else if (i + 1 < text.size() && text.at(i + 1) == quote) {
                m_cell += quote;
                ++i;
            } else {
                m_quoted = false;
            }
        }
        if (!m_cell.isEmpty() || !m_row.isEmpty())
            closeRow();
    }

    bool isUnterminated() const { return m_quoted; }
    QList<QStringList> takeRows() { return std::move(m_rows); }

private:
    void unquoted(QChar c)
    {
        if (c == quote && m_cell.isEmpty())
            m_quoted = true;
        else if (c == m_delimiter)
            closeCell();
        else if (c == QLatin1Char('\n'))
            closeRow();
        else if (c != QLatin1Char('\r'))
            m_cell += c;
    }

    void closeCell()
    {
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

} // namespace

Result<TextTable> readCsv(const QByteArray &bytes, const QString &name)
{
    const Result<DecodedText> read = decoded(bytes, name);
    if (!read)
        return failure(read.error());
    const QLatin1Char delimiter = sniffDelimiter(read->text);
    CsvParser parser(delimiter);
    parser.parse(read->text);
    if (parser.isUnterminated())
        return failure(badTable(
            name, QT_TRANSLATE_NOOP("Errors", "a quotation mark is opened and never closed")));
    return TextTable{parser.takeRows(), delimiter, read->encoding};
}

QString unguardedCsvCell(const QString &cell)
{
    const bool guarded =
        cell.size() > 1 && cell.startsWith(QLatin1Char('\'')) && looksLikeFormula(cell.at(1));
    return guarded ? cell.mid(1) : cell;
}

std::optional<QLatin1Char> csvDelimiter(const QString &beginning)
{
    if (beginning.count(QLatin1Char('\n')) < sniffedLines * 2)
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

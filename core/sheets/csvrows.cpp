// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/csvrows.h"

#include "core/base/limits.h"
#include "core/sheets/sheetfault.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <vector>

namespace Core {

namespace {

constexpr qint64 largeFile = qint64(4) * 1024 * 1024;
constexpr qint64 chunkSize = qint64(256) * 1024;
constexpr size_t knownTexts = 256; ///< of a column, a power of 2
constexpr size_t knownColumns = 256;
constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

/// Null when it is no UTF-8, or holds a NUL byte.
std::optional<QString> unicodeText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() || bytes.contains('\0') ? std::nullopt : std::optional(text);
}

/// Where the last line of these bytes begins.
qsizetype lastLine(const QByteArray &bytes)
{
    return std::max(bytes.lastIndexOf('\n'), bytes.lastIndexOf('\r')) + 1;
}

/// What the lines of a file that is no UTF-8 are written in.
std::optional<LegacyEncoding> encodingOfLines(QFile &file)
{
    LegacyRecogniser recogniser;
    QByteArray rest;
    for (file.seek(0); !file.atEnd();) {
        rest += file.read(chunkSize);
        const qsizetype end = file.atEnd() ? rest.size() : lastLine(rest);
        const auto text = fromWindows1252(QByteArrayView(rest).first(end));
        if (!text || file.error() != QFileDevice::NoError)
            return std::nullopt;
        recogniser.add(*text);
        rest.remove(0, end);
    }
    return recogniser.encoding();
}

/// The text of each cell, made once for what repeats down a column.
class CellTexts
{
public:
    CellTexts(bool isUnicode, std::optional<LegacyEncoding> encoding)
        : m_isUnicode(isUnicode)
        , m_encoding(encoding)
    {}

    bool isValid() const { return m_isValid; }

    const QString &text(size_t column, const QByteArray &bytes)
    {
        if (column >= knownColumns) {
            m_text = decoded(bytes);
            return m_text;
        }
        while (m_columns.size() <= column)
            m_columns.emplace_back(knownTexts);
        Known &known = m_columns[column][qHash(bytes) & (knownTexts - 1)];
        if (known.bytes != bytes)
            known = {QByteArray(bytes.constData(), bytes.size()), decoded(bytes)};
        return known.text;
    }

private:
    struct Known
    {
        QByteArray bytes;
        QString text;
    };

    QString decoded(const QByteArray &bytes)
    {
        const auto read = m_isUnicode ? unicodeText(bytes) : fromWindows1252(bytes);
        m_isValid = m_isValid && read;
        const QString text =
            unguardedCsvCell(read.value_or(QString()).normalized(QString::NormalizationForm_C))
                .trimmed();
        return m_encoding ? fromLegacy(text, *m_encoding) : text;
    }

    bool m_isUnicode;
    std::optional<LegacyEncoding> m_encoding;
    bool m_isValid = true;
    std::vector<std::vector<Known>> m_columns;
    QString m_text; ///< of a column beyond those that are known
};

/// Splits bytes into rows as they come, and hands over those that are not empty.
class RowSplitter
{
public:
    RowSplitter(QLatin1Char delimiter, bool isUnicode, const InputRows::Visitor &visit)
        : m_delimiter(delimiter.toLatin1())
        , m_isUnicode(isUnicode)
        , m_visit(visit)
    {}

    /// The texts of the rows from a position on are converted.
    void convert(qsizetype begin, std::optional<LegacyEncoding> encoding)
    {
        m_convertedFrom = begin;
        m_encoding = encoding;
        m_converted = CellTexts(m_isUnicode, encoding);
    }

    /// Visits only rows from that position on.
    void begin(qsizetype position) { m_begin = position; }

    bool isValid() const { return m_texts.isValid() && m_converted.isValid(); }
    bool isUnterminated() const { return m_state == State::Quoted; }
    const std::optional<CsvFault> &fault() const { return m_fault; }

    /// False when the visitor has seen enough, or at what is beyond the limits.
    bool add(const QByteArray &bytes)
    {
        for (const char c : bytes) {
            if (!add(c))
                return false;
        }
        return true;
    }

    void finish()
    {
        if (!m_cell.isEmpty() || m_column > 0)
            closeRow();
    }

private:
    enum class State { Plain, Quoted, QuoteInQuoted };

    bool add(char c)
    {
        const char before = m_before;
        m_before = c;
        if (m_state == State::Plain)
            return addPlain(c, before);
        if (m_state == State::QuoteInQuoted && c != '"') {
            m_state = State::Plain;
            return addPlain(c, before);
        }
        if (m_state == State::Quoted && c == '"') {
            m_state = State::QuoteInQuoted;
            return true;
        }
        m_state = State::Quoted;
        return append(c);
    }

    bool addPlain(char c, char before)
    {
        if (c == m_delimiter)
            return closeCell();
        if (c == '\r' || (c == '\n' && before != '\r'))
            return closeRow();
        if (c == '"' && m_cell.isEmpty())
            m_state = State::Quoted;
        else if (c != '\n')
            return append(c);
        return true;
    }

    bool append(char c)
    {
        constexpr qsizetype mostBytes = Limit::cellText * 4;
        m_cell += c;
        return m_cell.size() <= mostBytes || fail(SheetFaults::tooMuchText, m_column);
    }

    /// False.
    bool fail(const char *reason, size_t column)
    {
        m_fault = CsvFault{m_row.number + 1, int(column) + 1, reason};
        return false;
    }

    /// False at what is beyond the limits.
    bool closeCell()
    {
        const size_t column = m_column++;
        if (column == Limit::columns)
            return fail(SheetFaults::tooManyColumns, column);
        if (m_cell.isEmpty())
            return true;
        const bool isConverted = m_encoding && m_position >= m_convertedFrom;
        const QString &text = (isConverted ? m_converted : m_texts).text(column, m_cell);
        m_cell.resize(0);
        if (text.isEmpty())
            return true;
        if (text.size() > Limit::cellText)
            return fail(SheetFaults::tooMuchText, column);
        if (m_filled == m_row.cells.size()) {
            m_row.cells.emplace_back();
            m_row.cells.last().kind = Cell::Kind::Text;
        }
        Cell &cell = m_row.cells[m_filled++];
        cell.column = int(column) + 1;
        cell.text = text;
        return true;
    }

    bool closeRow()
    {
        if (!closeCell())
            return false;
        if (m_row.number == Limit::rows)
            return fail(SheetFaults::tooManyRows, 0);
        ++m_row.number;
        m_column = 0;
        if (m_filled == 0)
            return true;
        m_row.cells.resize(m_filled);
        m_filled = 0;
        const qsizetype position = m_position++;
        return position < m_begin || m_visit(m_row, position);
    }

    char m_delimiter;
    bool m_isUnicode;
    const InputRows::Visitor &m_visit;
    qsizetype m_begin = 0;
    qsizetype m_convertedFrom = 0;
    std::optional<LegacyEncoding> m_encoding;
    CellTexts m_texts{m_isUnicode, std::nullopt};
    CellTexts m_converted{m_isUnicode, std::nullopt};
    State m_state = State::Plain;
    char m_before = 0; ///< the byte before the present one
    std::optional<CsvFault> m_fault;
    QByteArray m_cell;
    size_t m_column = 0;
    qsizetype m_filled = 0; ///< cells of the row that hold something
    qsizetype m_position = 0;
    SheetRow m_row;
};

/// Without the mark that says UTF-8, however often it is there.
QByteArray withoutMark(const QByteArray &bytes)
{
    qsizetype begin = 0;
    while (QByteArrayView(bytes).sliced(begin).startsWith(byteOrderMark))
        begin += byteOrderMark.size();
    return bytes.mid(begin);
}

} // namespace

bool CsvRows::isLarge(qint64 bytes)
{
    return bytes >= largeFile;
}

CsvRows::CsvRows(const QString &path)
    : m_path(path)
{
    QFile file(path);
    const QByteArray begin = file.open(QIODevice::ReadOnly) ? file.read(chunkSize) : QByteArray();
    const qsizetype lines = lastLine(begin);
    const auto mark = QStringConverter::encodingForData(begin);
    m_isWhole = mark.value_or(QStringConverter::Utf8) == QStringConverter::Utf8 && lines > 0;
    const QByteArray beginning = withoutMark(begin.left(lines));
    if (m_isWhole && !mark && !unicodeText(beginning))
        m_head.presumed = encodingOfLines(file);
    const auto delimiter = csvDelimiter(QString::fromLatin1(beginning)); // which are ASCII
    m_isWhole = m_isWhole && delimiter;
    m_delimiter = delimiter.value_or(m_delimiter);
    m_head.delimiter = m_delimiter;
    forEach(0, [this](const SheetRow &row, qsizetype) {
        m_head.sheet.rows << row;
        return m_head.sheet.rows.size() < headRows;
    });
}

void CsvRows::forEach(qsizetype begin, const Visitor &visit) const
{
    QFile file(m_path);
    if (!m_isWhole || !file.open(QIODevice::ReadOnly)) {
        m_isWhole = false;
        return;
    }
    RowSplitter splitter(m_delimiter, !m_head.presumed, visit);
    splitter.begin(begin);
    splitter.convert(m_convertedFrom, m_encoding);
    bool goesOn = true;
    bool isJoined = false; // of several files, each with its mark
    for (bool isFirst = true; goesOn && !file.atEnd(); isFirst = false) {
        const QByteArray read = file.read(chunkSize);
        const QByteArray bytes = isFirst ? withoutMark(read) : read;
        isJoined = isJoined || bytes.contains(byteOrderMark);
        goesOn = !bytes.isEmpty() && splitter.add(bytes);
    }
    if (goesOn)
        splitter.finish();
    m_fault = splitter.fault();
    m_isWhole = !m_fault && !isJoined && splitter.isValid() &&
                file.error() == QFileDevice::NoError && !(goesOn && splitter.isUnterminated());
}

std::optional<LegacyEncoding> CsvRows::encoding(qsizetype begin) const
{
    LegacyRecogniser recogniser;
    QList<QString> last; // of each column: what repeats is told once
    forEach(begin, [&](const SheetRow &row, qsizetype) {
        for (const Cell &cell : row.cells) {
            if (last.size() < cell.column)
                last.resize(cell.column);
            QString &above = last[cell.column - 1];
            if (above.constData() == cell.text.constData())
                continue;
            above = cell.text;
            recogniser.add(cell.text);
        }
        return true;
    });
    const auto encoding = recogniser.encoding();
    return encoding ? encoding : m_head.presumed;
}

void CsvRows::convert(qsizetype begin, LegacyEncoding encoding)
{
    m_convertedFrom = begin;
    m_encoding = encoding;
}

} // namespace Core

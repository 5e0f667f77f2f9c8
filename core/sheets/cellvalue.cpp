// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/cellvalue.h"

#include "core/sheets/sheetfault.h"

#include <charconv>
#include <cmath>

namespace Core {

namespace {

constexpr qint64 secondsPerDay = 86'400;
constexpr double lastSerial = 2'958'465; // 9999-12-31

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

/// The day of a serial number. Excel's 1900 system counts a 29 February 1900 that never was.
QDate serialDay(qint64 serial, bool startsIn1904)
{
    if (startsIn1904)
        return QDate(1904, 1, 1).addDays(serial);
    return QDate(1899, 12, serial < 61 ? 31 : 30).addDays(serial);
}

/// Numbers with leading zeros behind each other: {4, 2020}, {2, 5} and "-" give "2020-05".
struct Digits
{
    int width;
    qint64 number;
};
QString joined(std::initializer_list<Digits> parts, QLatin1Char mark)
{
    QString text;
    for (const Digits &part : parts) {
        if (!text.isEmpty())
            text += mark;
        text += QString::number(part.number).rightJustified(part.width, QLatin1Char('0'));
    }
    return text;
}

QString dateText(const QDateTime &moment, CellFormat format)
{
    int year = 0, month = 0, day = 0;
    moment.date().getDate(&year, &month, &day);
    constexpr QLatin1Char dash('-');
    switch (format) {
    case CellFormat::Year:
        return joined({{4, year}}, dash);
    case CellFormat::Month:
        return joined({{4, year}, {2, month}}, dash);
    case CellFormat::DateTime:
        return joined({{4, year}, {2, month}, {2, day}}, dash) + QLatin1Char('T') +
               clockText(moment.time().msecsSinceStartOfDay() / 1000);
    default:
        return joined({{4, year}, {2, month}, {2, day}}, dash);
    }
}

void setDate(Cell &cell, const QDateTime &moment, CellFormat format)
{
    cell.kind = Cell::Kind::Date;
    cell.text = dateText(moment, format);
}

void setSerial(Cell &cell, double serial, CellFormat format, bool startsIn1904)
{
    const auto seconds = qint64(std::llround(serial * double(secondsPerDay)));
    if (format == CellFormat::Duration)
        return setText(cell, clockText(seconds), {});
    if (format == CellFormat::Time)
        return setText(cell, clockText(seconds % secondsPerDay), {});
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(seconds % secondsPerDay) * 1000);
    // In UTC: a moment of a sheet has no time zone.
    setDate(cell, QDateTime(serialDay(seconds / secondsPerDay, startsIn1904), time, Qt::UTC),
            format);
}

} // namespace

std::optional<double> xmlNumber(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::optional<int> xmlCount(std::string_view text, int most)
{
    text = trimmed(text);
    int count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || end != text.data() + text.size() || count < 0 || count > most)
        return std::nullopt;
    return count;
}

bool xmlFlag(std::string_view text)
{
    return text == "1" || text == "true";
}

QString cellText(QString text)
{
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (text.size() > maximumCellText)
        throw SheetFault{SheetFaults::tooMuchText, text.left(40)};
    return text.normalized(QString::NormalizationForm_C);
}

double percentOf(double share)
{
    char digits[32];
    const auto end =
        std::to_chars(digits, digits + sizeof digits, share, std::chars_format::scientific).ptr;
    const std::string_view shortest(digits, size_t(end - digits));
    const size_t mark = shortest.find('e');
    int exponent = 0;
    const bool isNegative = shortest.at(mark + 1) == '-';
    std::from_chars(digits + mark + 2, end, exponent);
    const std::string moved = std::string(shortest.substr(0, mark)) + 'e' +
                              std::to_string((isNegative ? -exponent : exponent) + 2);
    return xmlNumber(moved).value_or(share * 100);
}

void setNumber(Cell &cell, double number, CellFormat format, bool startsIn1904)
{
    const bool isSerial = format >= CellFormat::Year && number >= 0 && number <= lastSerial;
    if (isSerial)
        return setSerial(cell, number, format, startsIn1904);
    cell.kind = Cell::Kind::Number;
    cell.isPercent = format == CellFormat::Percent;
    cell.number = cell.isPercent ? percentOf(number) : number;
}

void setIsoDate(Cell &cell, std::string_view iso, CellFormat format)
{
    const QString text = QString::fromUtf8(iso);
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return setText(cell, cellText(text), {});
    setDate(cell, moment, format);
}

void setBoolean(Cell &cell, bool value)
{
    cell.kind = Cell::Kind::Boolean;
    cell.number = value ? 1 : 0;
}

void setText(Cell &cell, QString text, QList<FontRun> fonts)
{
    cell.kind = Cell::Kind::Text;
    cell.text = std::move(text);
    cell.fonts = std::move(fonts);
}

void setError(Cell &cell, const QString &words)
{
    cell.kind = Cell::Kind::Error;
    cell.text = words;
}

QString clockText(qint64 seconds)
{
    return joined({{2, seconds / 3600}, {2, seconds / 60 % 60}, {2, seconds % 60}},
                  QLatin1Char(':'));
}

} // namespace Core

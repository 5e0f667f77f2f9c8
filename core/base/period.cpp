// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include "core/base/folding.h"

#include <QRegularExpression>

#include <array>
#include <tuple>

namespace Core {

namespace {

constexpr int oldestYear = 1900;
constexpr int latestYear = 2199;

std::optional<int> quarterNumber(const QString &text)
{
    static const std::array<QLatin1StringView, 4> roman{
        QLatin1StringView("i"), QLatin1StringView("ii"), QLatin1StringView("iii"),
        QLatin1StringView("iv")};
    for (size_t i = 0; i < roman.size(); ++i) {
        if (text == roman.at(i) || text == QString::number(i + 1))
            return int(i) + 1;
    }
    return std::nullopt;
}

using Make = std::optional<Period> (*)(const QRegularExpressionMatch &);

struct Notation
{
    const char *pattern;
    Make make;
};

int yearOf(const QRegularExpressionMatch &match)
{
    return match.captured(QStringLiteral("y")).toInt();
}

int numberOf(const QRegularExpressionMatch &match)
{
    return match.captured(QStringLiteral("n")).toInt();
}

std::optional<Period> makeMonth(const QRegularExpressionMatch &match)
{
    const int month = numberOf(match);
    if (month < 1 || month > 12)
        return std::nullopt;
    return Period::month(yearOf(match), month);
}

std::optional<Period> makeQuarter(const QRegularExpressionMatch &match)
{
    const auto quarter = quarterNumber(match.captured(QStringLiteral("n")));
    if (!quarter)
        return std::nullopt;
    return Period::quarter(yearOf(match), *quarter);
}

// Matched against the folded text: marks and capitals are gone.
constexpr std::array<Notation, 10> notations{{
    {"(?:(?:nam|ca nam|year) )?(?<y>\\d{4})(?:[.,]0+)?", // 2020.0, as programs write whole numbers
     [](const auto &m) { return std::optional(Period::year(yearOf(m))); }},
    {"(?<y>\\d{4})-?h(?<n>[12])",
     [](const auto &m) { return std::optional(Period::halfYear(yearOf(m), numberOf(m))); }},
    {"6 thang (?:dau nam |nam )?(?<y>\\d{4})",
     [](const auto &m) { return std::optional(Period::halfYear(yearOf(m), 1)); }},
    {"6 thang cuoi (?:nam )?(?<y>\\d{4})",
     [](const auto &m) { return std::optional(Period::halfYear(yearOf(m), 2)); }},
    {"(?:(?<y>\\d{4})-?9m|9 thang (?:dau nam |nam )?(?<y2>\\d{4}))",
     [](const auto &m) {
         const QString second = m.captured(QStringLiteral("y2"));
         return std::optional(Period::nineMonths(second.isEmpty() ? yearOf(m) : second.toInt()));
     }},
    {"(?<y>\\d{4})-?q(?<n>[1-4])", makeQuarter},
    {"(?:quy|quarter|q) ?(?<n>iv|i{1,3}|[1-4])(?:/|-| | nam )(?<y>\\d{4})", makeQuarter},
    {"(?<y>\\d{4})-(?<n>\\d{2})", makeMonth},
    {"(?:thang |t)?(?<n>\\d{1,2})/(?<y>\\d{4})", makeMonth},
    {"(?:thang |t)(?<n>\\d{1,2})(?:-| nam )(?<y>\\d{4})", makeMonth},
}};

/// What a text names of a year that it does not name.
struct PartNotation
{
    const char *pattern;
    Period (*make)(int year, int number);
};

constexpr std::array<PartNotation, 7> partNotations{{
    {"|nam|ca nam|(?:12|muoi hai) thang(?: (?:ca|trong)? ?nam)?|year|whole year",
     [](int year, int) { return Period::year(year); }},
    {"(?:6|sau) thang(?: dau(?: nam)?)?|h1|nua dau nam|nua nam dau|first half",
     [](int year, int) { return Period::halfYear(year, 1); }},
    {"(?:6|sau) thang cuoi(?: nam)?|h2|nua cuoi nam|nua nam cuoi|second half",
     [](int year, int) { return Period::halfYear(year, 2); }},
    {"(?:9|chin) thang(?: dau(?: nam)?)?|9m",
     [](int year, int) { return Period::nineMonths(year); }},
    // the same days as the first quarter
    {"(?:3|ba) thang(?: dau(?: nam)?)?", [](int year, int) { return Period::quarter(year, 1); }},
    {"(?:quy|quarter|q) ?(?<n>iv|i{1,3}|[1-4])",
     [](int year, int number) { return Period::quarter(year, number); }},
    {"(?:thang|month|t|m) ?(?<n>0?[1-9]|1[0-2])",
     [](int year, int number) { return Period::month(year, number); }},
}};

/// "Quarter III, 2020" and "2020, quarter III": a year and what is named of it, in either order.
std::optional<Period> yearWithPart(const QString &key)
{
    static const QRegularExpression oneYear(QStringLiteral(
        "^(?<a>.*?)[ ,./(-]*(?:\\bnam )?\\b(?<y>(?:19|20|21)\\d\\d)\\b[ ,.():/-]*(?<b>.*?)\\)?$"));
    const auto match = oneYear.match(key);
    const QString before = match.captured(QStringLiteral("a"));
    const QString behind = match.captured(QStringLiteral("b"));
    if (!match.hasMatch() || before.isEmpty() == behind.isEmpty())
        return std::nullopt;
    return Period::within(yearOf(match), before + behind);
}

} // namespace

Period::Period(Kind kind, int year, int number)
    : m_kind(kind)
    , m_year(year)
    , m_number(number)
{}

Period Period::year(int year)
{
    return Period(Kind::Year, year, 1);
}

Period Period::halfYear(int year, int half)
{
    return Period(Kind::HalfYear, year, half);
}

Period Period::nineMonths(int year)
{
    return Period(Kind::NineMonths, year, 1);
}

Period Period::quarter(int year, int quarter)
{
    return Period(Kind::Quarter, year, quarter);
}

Period Period::month(int year, int month)
{
    return Period(Kind::Month, year, month);
}

std::optional<Period> Period::fromText(const QString &text)
{
    static const QList<QRegularExpression> expressions = [] {
        QList<QRegularExpression> list;
        for (const Notation &notation : notations)
            list << QRegularExpression(
                QRegularExpression::anchoredPattern(QLatin1StringView(notation.pattern)));
        return list;
    }();
    const QString key = folded(text);
    for (int i = 0; i < expressions.size(); ++i) {
        const auto match = expressions.at(i).match(key);
        if (!match.hasMatch())
            continue;
        const auto period = notations.at(size_t(i)).make(match);
        if (period && period->year() >= oldestYear && period->year() <= latestYear)
            return period;
        return std::nullopt;
    }
    return yearWithPart(key);
}

std::optional<Period> Period::within(int year, const QString &part)
{
    static const QList<QRegularExpression> expressions = [] {
        QList<QRegularExpression> list;
        for (const PartNotation &notation : partNotations)
            list << QRegularExpression(
                QRegularExpression::anchoredPattern(QLatin1StringView(notation.pattern)));
        return list;
    }();
    const QString key = folded(part);
    for (int i = 0; i < expressions.size(); ++i) {
        const auto match = expressions.at(i).match(key);
        if (!match.hasMatch())
            continue;
        const QString number = match.captured(QStringLiteral("n"));
        return partNotations.at(size_t(i)).make(year,
                                                quarterNumber(number).value_or(number.toInt()));
    }
    return std::nullopt;
}

int Period::firstMonth() const
{
    switch (m_kind) {
    case Kind::Month:
        return m_number;
    case Kind::Quarter:
        return m_number * 3 - 2;
    case Kind::HalfYear:
        return m_number * 6 - 5;
    case Kind::NineMonths:
    case Kind::Year:
        return 1;
    }
    Q_UNREACHABLE();
}

int Period::lastMonth() const
{
    switch (m_kind) {
    case Kind::Month:
        return m_number;
    case Kind::Quarter:
        return m_number * 3;
    case Kind::HalfYear:
        return m_number * 6;
    case Kind::NineMonths:
        return 9;
    case Kind::Year:
        return 12;
    }
    Q_UNREACHABLE();
}

QDate Period::firstDay() const
{
    return isValid() ? QDate(m_year, firstMonth(), 1) : QDate();
}

QDate Period::lastDay() const
{
    if (!isValid())
        return {};
    const QDate first(m_year, lastMonth(), 1);
    return {m_year, lastMonth(), first.daysInMonth()};
}

QString Period::code() const
{
    switch (m_kind) {
    case Kind::Month:
        return QStringLiteral("%1-%2").arg(m_year).arg(m_number, 2, 10, QLatin1Char('0'));
    case Kind::Quarter:
        return QStringLiteral("%1-Q%2").arg(m_year).arg(m_number);
    case Kind::HalfYear:
        return QStringLiteral("%1-H%2").arg(m_year).arg(m_number);
    case Kind::NineMonths:
        return QStringLiteral("%1-9M").arg(m_year);
    case Kind::Year:
        return QString::number(m_year);
    }
    Q_UNREACHABLE();
}

size_t qHash(const Period &period, size_t seed)
{
    return qHashMulti(seed, int(period.kind()), period.year(), period.number());
}

std::strong_ordering Period::operator<=>(const Period &other) const
{
    return std::tuple(m_year, isValid() ? lastMonth() : 0, m_kind) <=>
           std::tuple(other.m_year, other.isValid() ? other.lastMonth() : 0, other.m_kind);
}

} // namespace Core

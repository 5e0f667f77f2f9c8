// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace Core {

/// A reporting period: a year, the first six or nine months, a quarter or a month.
/// Ordered by its last day, longer periods after the shorter ones that end with them.
class Period
{
public:
    enum class Kind { Month, Quarter, HalfYear, NineMonths, Year };

    /// Not valid; a default-made period is no period.
    Period() = default;

    static Period year(int year);
    /// `half` is 1 (the first six months) or 2.
    static Period halfYear(int year, int half);
    static Period nineMonths(int year);
    static Period quarter(int year, int quarter);
    static Period month(int year, int month);

    /// Reads every notation of cli.md ("2020", "2020-H1", "2020-9M", "2020-Q3", "2020-05") and the
    /// Vietnamese ones (quarter with a Roman number, "6 months 2020", "05/2020", "year 2020"),
    /// with or without marks. Years 1900 to 2199. "3 months" are the first quarter, "12 months" the
    /// year; other numbers of months are no period.
    static std::optional<Period> fromText(const QString &text);
    /// The period of the year that a text names without it: "quarter III", "6 months", "month 5",
    /// "whole year"; an empty text is the year. Null for any other, a bare number too.
    static std::optional<Period> within(int year, const QString &part);

    bool isValid() const { return m_year != 0; }
    Kind kind() const { return m_kind; }
    int year() const { return m_year; }
    /// 1-based number of the half, quarter or month; 1 for a year and for nine months.
    int number() const { return m_number; }
    bool isAnnual() const { return isValid() && m_kind == Kind::Year; }

    /// First and last calendar day (reporting closes earlier: that is the period calendar's).
    QDate firstDay() const;
    QDate lastDay() const;

    /// The notation of files and of the store: "2020", "2020-H1", "2020-9M", "2020-Q3", "2020-05".
    QString code() const;

    bool operator==(const Period &) const = default;
    std::strong_ordering operator<=>(const Period &other) const;

private:
    Period(Kind kind, int year, int number);

    int firstMonth() const;
    int lastMonth() const;

    Kind m_kind = Kind::Year;
    int m_year = 0;
    int m_number = 1;
};

size_t qHash(const Period &period, size_t seed = 0);

} // namespace Core

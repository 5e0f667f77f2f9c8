// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reportingruletable.h"

#include "core/indicator/codetable.h"
#include "core/store/connection.h"
#include "core/store/statement.h"

namespace Core {

namespace {

constexpr CodeTable<Period::Kind, 5> kinds{{{
    {Period::Kind::Month, "month"},
    {Period::Kind::Quarter, "quarter"},
    {Period::Kind::HalfYear, "half_year"},
    {Period::Kind::NineMonths, "nine_months"},
    {Period::Kind::Year, "year"},
}}};

std::optional<int> dayOf(const std::optional<MonthDay> &day)
{
    return day ? std::optional(day->day) : std::nullopt;
}

std::optional<int> monthsOf(const std::optional<MonthDay> &day)
{
    return day ? std::optional(day->monthsAfter) : std::nullopt;
}

constexpr int mostWorkingDays = 1000;

std::optional<Period::Kind> kindFromCode(const QString &code)
{
    return kinds.valueOf(code);
}

std::optional<int> numberOrNull(const Statement &row, int column, int most)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.whole(column, 0, most));
}

std::optional<MonthDay> monthDay(const Statement &row, int column)
{
    constexpr int mostMonths = 120;
    if (row.isNull(column))
        return std::nullopt;
    const int months = row.isNull(column + 1) ? 0 : row.whole(column + 1, 0, mostMonths);
    return MonthDay{row.whole(column, 1, 31), months};
}

} // namespace

void ReportingRuleTable::insert(const ReportingRule &rule) const
{
    Statement(m_connection, QStringLiteral(R"sql(
        INSERT INTO reporting_rule (kind, number, closing_day, closing_months, due_day, due_months,
            due_working_days, document, valid_from, valid_to, uncertain)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"))
        .run(kinds.codeOf(rule.kind), rule.number, dayOf(rule.closing), monthsOf(rule.closing),
             dayOf(rule.due), monthsOf(rule.due), rule.dueWorkingDays, rule.document,
             rule.validity.from, rule.validity.to, rule.validity.uncertain);
}

QList<ReportingRule> ReportingRuleTable::all() const
{
    QList<ReportingRule> rules;
    Statement rows(m_connection, QStringLiteral(R"sql(
        SELECT kind, number, closing_day, closing_months, due_day, due_months, due_working_days,
               document, valid_from, valid_to, uncertain, id
        FROM reporting_rule ORDER BY id)sql"));
    rows.run();
    while (rows.next())
        rules << ReportingRule{rows.coded(0, kindFromCode),
                               numberOrNull(rows, 1, 12),
                               monthDay(rows, 2),
                               monthDay(rows, 4),
                               numberOrNull(rows, 6, mostWorkingDays),
                               rows.text(7),
                               {rows.date(8), rows.date(9), rows.flag(10)}};
    return rules;
}

} // namespace Core

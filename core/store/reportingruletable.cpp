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

std::optional<MonthDay> monthDay(const Statement &row, int column)
{
    const std::optional<int> day = row.number(column);
    return day ? std::optional(MonthDay{*day, row.number(column + 1).value_or(0)}) : std::nullopt;
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
               document, valid_from, valid_to, uncertain
        FROM reporting_rule ORDER BY id)sql"));
    rows.run();
    while (rows.next())
        rules << ReportingRule{kinds.valueOf(rows.text(0)).value_or(Period::Kind::Year),
                               rows.number(1),
                               monthDay(rows, 2),
                               monthDay(rows, 4),
                               rows.number(6),
                               rows.text(7),
                               {rows.date(8), rows.date(9), rows.flag(10)}};
    return rules;
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/reportingcalendar.h"

#include <algorithm>

namespace Core {

QDate MonthDay::after(const Period &period) const
{
    const QDate end = period.lastDay();
    if (end.isNull())
        return {};
    const QDate month = QDate(end.year(), end.month(), 1).addMonths(monthsAfter);
    return {month.year(), month.month(), std::min(day, month.daysInMonth())};
}

bool ReportingRule::applies(const Period &period) const
{
    return period.isValid() && period.kind() == kind && (!number || *number == period.number()) &&
           validity.contains(period.lastDay());
}

ReportingCalendar::ReportingCalendar(QList<ReportingRule> rules)
    : m_rules(std::move(rules))
{}

const ReportingRule *ReportingCalendar::ruleFor(const Period &period) const
{
    const auto found =
        std::find_if(m_rules.crbegin(), m_rules.crend(),
                     [&period](const ReportingRule &rule) { return rule.applies(period); });
    return found == m_rules.crend() ? nullptr : &*found;
}

QDate ReportingCalendar::closingDate(const Period &period) const
{
    const ReportingRule *rule = ruleFor(period);
    return rule && rule->closing ? rule->closing->after(period) : QDate();
}

QDate ReportingCalendar::dueDate(const Period &period) const
{
    const ReportingRule *rule = ruleFor(period);
    if (!rule)
        return {};
    if (rule->due)
        return rule->due->after(period);
    const QDate closing = closingDate(period);
    return rule->dueWorkingDays && closing.isValid()
               ? workingDaysAfter(closing, *rule->dueWorkingDays)
               : QDate();
}

QList<ReportingRule> builtinReportingRules()
{
    ReportingRule rule;
    rule.closing = MonthDay{14};
    rule.dueWorkingDays = 2;
    rule.document = QStringLiteral("01/2023/Q\u0110-UBND (Kh\u00e1nh H\u00f2a), \u0110i\u1ec1u 4");
    QList<ReportingRule> rules;
    for (const Period::Kind kind :
         {Period::Kind::Month, Period::Kind::Quarter, Period::Kind::HalfYear,
          Period::Kind::NineMonths, Period::Kind::Year}) {
        rule.kind = kind;
        rule.number = kind == Period::Kind::HalfYear ? std::optional(1) : std::nullopt;
        rules << rule;
    }
    return rules;
}

QDate workingDaysAfter(QDate day, int days)
{
    while (days > 0) {
        day = day.addDays(1);
        if (day.dayOfWeek() < Qt::Saturday)
            --days;
    }
    return day;
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/indicator/unit.h"

#include <QList>

namespace Core {

/// A day counted from the last month of a period. In a month that has no such day (30/02) its last
/// day is meant.
struct MonthDay
{
    int day = 1;         ///< 1 to 31
    int monthsAfter = 0; ///< 0: in the last month of the period itself

    bool operator==(const MonthDay &) const = default;

    QDate after(const Period &period) const;
};

/// When the figures of one kind of period close and are due. Reporting does not follow the
/// calendar: a year runs from 15/12 of the year before to 14/12. Null where the document gives
/// none.
struct ReportingRule
{
    Period::Kind kind = Period::Kind::Year;
    std::optional<int> number; ///< only this half, quarter or month; null: all
    std::optional<MonthDay> closing;
    std::optional<MonthDay> due;
    std::optional<int> dueWorkingDays; ///< after closing, where `due` gives no day
    QString document;
    Validity validity; ///< of the document: it rules the periods that end while it is in force

    bool operator==(const ReportingRule &) const = default;

    bool applies(const Period &period) const;
};

/// The dates of reporting periods by the rules it is given; a later rule comes before an earlier
/// one.
class ReportingCalendar
{
public:
    ReportingCalendar() = default;
    explicit ReportingCalendar(QList<ReportingRule> rules);

    const QList<ReportingRule> &rules() const { return m_rules; }
    const ReportingRule *ruleFor(const Period &period) const;

    /// Last day whose figures count in the period; null when no rule gives one.
    QDate closingDate(const Period &period) const;
    /// Last day on which the figures are in time; null when no rule gives one.
    QDate dueDate(const Period &period) const;

private:
    QList<ReportingRule> m_rules;
};

/// Month: 15th of the month before to the 14th; quarter: to the 14th of its last month; six months:
/// to 14/6; nine months: to 14/9; year: to 14/12; sent within two working days of closing.
/// Source: Decision 01/2023/QD-UBND of Khanh Hoa, article 4, under Decree 09/2019/ND-CP. Ben Tre's
/// own Decision 15/2020/QD-UBND stands under the same decree; its articles are not at hand. No
/// document speaks of the second half of a year, so it has no dates.
QList<ReportingRule> builtinReportingRules();

/// The day `days` working days (Monday to Friday; public holidays are not known here) after `day`.
QDate workingDaysAfter(QDate day, int days);

} // namespace Core

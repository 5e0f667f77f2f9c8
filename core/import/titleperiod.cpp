// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/titleperiod.h"

#include "core/base/folding.h"

#include <QRegularExpression>

namespace Core {

namespace {

/// Folded text without what looks like a period of the table and is none.
QString withoutOthers(QString key)
{
    static const QRegularExpression others(QStringLiteral(
        "ngay [\\d. ]+thang [\\d. ]+nam [\\d.]+" // the day of signing, also with dots to fill in
        "|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}"      // 05/01/2024
        "|(?:den|truoc|tu|sau) (?:het |cuoi )?nam \\d{4}" // by 2025
        "|\\d{4} ?[-\u2013] ?\\d{4}"                      // 2021-2025
        "|(?:so|quyet dinh|nghi quyet|cong van|ke hoach|van ban) \\d\\S*(?: nam \\d{4})?"));
    return key.replace(others, QStringLiteral(" "));
}

/// What the texts say of periods.
struct NamedPeriods
{
    QList<Period> periods; ///< different ones
    QList<QDate> countedTo;
    bool hasOtherSpan = false; ///< of months, quarters or weeks that are no period

    void add(const Period &period)
    {
        if (!periods.contains(period))
            periods << period;
    }
};

/// "counted up to 31/10/2024"
void noteDays(const QString &key, NamedPeriods &named)
{
    static const QRegularExpression day(QStringLiteral(
        "\\bden (?:het )?(?:ngay )?(\\d{1,2})(?:[/.-]| thang )(\\d{1,2})(?:[/.-]| nam )(\\d{4})"));
    for (auto match = day.globalMatch(key); match.hasNext();) {
        const auto one = match.next();
        const QDate date(one.captured(3).toInt(), one.captured(2).toInt(), one.captured(1).toInt());
        if (date.isValid())
            named.countedTo << date;
    }
}

/// Every period in a text, the longest notation first: "quarter III of 2023" is not also "2023".
void notePeriods(const QString &text, NamedPeriods &named)
{
    static const QRegularExpression notation(
        QStringLiteral("\\b(?:quy (?:iv|i{1,3}|[1-4])(?:/| nam |-| )\\d{4}"
                       "|(?:3|6|9|12|ba|sau|chin|muoi hai) thang (?:(?:dau|cuoi) )?(?:nam )?\\d{4}"
                       "|thang \\d{1,2}(?:/| nam )\\d{4}"
                       "|(?:nam|year) \\d{4})\\b"));
    // "up to October": no month of that name; "5 months", "months 1-5"
    static const QRegularExpression range(QStringLiteral(
        "\\b(?:den|het) (?:het |cuoi )?(?:thang|quy) "
        "|\\bthang \\d{1,2} ?(?:[-\u2013,+]|den|va) ?(?:thang )?\\d{1,2}\\b"
        "|\\bquy (?:iv|i{1,3}|[1-4]) ?(?:[-\u2013,+]|den|va) ?(?:quy )?(?:iv|i{1,3}|[1-4])\\b"));
    static const QRegularExpression otherSpan(
        QStringLiteral("\\b(?:\\d{1,2}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|muoi mot) thang\\b"
                       "|\\bquy (?:iv|i{1,3}|[1-4])\\b|\\bthang \\d{1,2}\\b|\\btuan (?:thu )?\\d"));
    if (const auto whole = Period::fromText(text))
        return named.add(*whole);
    const QString key = folded(text);
    noteDays(key, named);
    const QString rest = withoutOthers(key);
    QString left = rest;
    for (auto match = notation.globalMatch(rest); match.hasNext();) {
        const QString found = match.next().captured();
        if (const auto period = Period::fromText(found)) {
            named.add(*period);
            left.replace(found, QStringLiteral(" "));
        }
    }
    named.hasOtherSpan = named.hasOtherSpan || rest.contains(range) || left.contains(otherSpan);
}

} // namespace

std::optional<Period> titlePeriod(const QStringList &texts)
{
    NamedPeriods named;
    for (const QString &text : texts)
        notePeriods(text, named);
    if (named.periods.size() != 1 || named.hasOtherSpan)
        return std::nullopt;
    const Period period = named.periods.first();
    const bool isCut = std::ranges::any_of(named.countedTo, [&period](QDate day) {
        return day >= period.firstDay() && day < period.lastDay();
    });
    return isCut ? std::nullopt : std::optional(period);
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/titleperiod.h"

#include "core/base/folding.h"

#include <QRegularExpression>

namespace Core {

namespace {

/// Folded text without what looks like a period of the table and is none.
QString withoutDays(const QString &text)
{
    static const QRegularExpression others(QStringLiteral(
        "ngay [\\d. ]+thang [\\d. ]+nam [\\d.]+" // the day of signing, also with dots to fill in
        "|\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}"        // 05/01/2024
        "|(?:den|truoc|tu|sau) (?:het |cuoi )?(?:thang \\d{1,2} |quy \\w+ )?nam \\d{4}" // by 2025
        "|\\d{4} ?[-\u2013] ?\\d{4}"                                                    // 2021-2025
        "|(?:so|quyet dinh|nghi quyet|cong van|ke hoach|van ban) \\d\\S*(?: nam \\d{4})?"));
    return folded(text).replace(others, QStringLiteral(" "));
}

/// Every period in a text, the longest notation first: "quarter III of 2023" is not also "2023".
QList<Period> periodsIn(const QString &text)
{
    static const QRegularExpression notation(
        QStringLiteral("\\b(?:quy (?:iv|i{1,3}|[1-4])(?:/| nam |-| )\\d{4}"
                       "|(?:6|9) thang (?:(?:dau|cuoi) )?(?:nam )?\\d{4}"
                       "|thang \\d{1,2}(?:/| nam )\\d{4}"
                       "|(?:nam|year) \\d{4})\\b"));
    if (const auto whole = Period::fromText(text))
        return {*whole};
    QList<Period> periods;
    auto matches = notation.globalMatch(withoutDays(text));
    while (matches.hasNext()) {
        if (const auto period = Period::fromText(matches.next().captured()))
            periods << *period;
    }
    return periods;
}

} // namespace

std::optional<Period> titlePeriod(const QStringList &texts)
{
    QList<Period> different;
    for (const QString &text : texts) {
        for (const Period &period : periodsIn(text)) {
            if (!different.contains(period))
                different << period;
        }
    }
    return different.size() == 1 ? std::optional(different.first()) : std::nullopt;
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefhead.h"

#include "core/brief/issuername.h"

#include <QLocale>

#include <algorithm>

namespace Core {

namespace {

/// Room to write a number in by hand, which no line break may fall into.
const QString blank(6, QChar(0xa0));

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString monthText(int month)
{
    constexpr int lastPaddedMonth = 2;
    return month <= lastPaddedMonth ? twoDigits(month) : QString::number(month);
}

QStringList receiverLines(const AgencyProfile &agency, Language language)
{
    QStringList lines;
    for (qsizetype i = 0; i < agency.receivers.size(); ++i) {
        const bool isLast = i + 1 == agency.receivers.size();
        lines << QStringLiteral("- %1%2").arg(agency.receivers.at(i).in(language),
                                              QLatin1String(isLast ? "." : ";"));
    }
    return lines;
}

/// What stands in the frame below the number. An English brief is a translation: the document that
/// is signed is the Vietnamese one.
QString markOf(bool isDraft, const Phrasebook &book)
{
    QStringList marks;
    if (isDraft)
        marks << book.translate("Brief", "DRAFT");
    if (book.language() == Language::English)
        marks << book.translate("Brief", "TRANSLATION");
    return marks.join(QStringLiteral(" - "));
}

} // namespace

QString dateText(QDate date, const Phrasebook &book)
{
    if (!date.isValid() && book.language() == Language::English)
        return book.translate("Brief", "(date)", "date left open in English");
    if (!date.isValid())
        return book.translate("Brief", "day %1 month %2 year %3", "date left open")
            .arg(blank, blank, blank);
    if (book.language() == Language::English)
        return localeOf(Language::English).toString(date, QStringLiteral("d MMMM yyyy"));
    return book.translate("Brief", "day %1 month %2 year %3", "date")
        .arg(twoDigits(date.day()), monthText(date.month()), QString::number(date.year()));
}

bool isReportNumber(const QString &number)
{
    constexpr qsizetype mostDigits = 6;
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    return number.size() <= mostDigits && number.toInt() > 0 &&
           std::all_of(number.cbegin(), number.cend(), isDigit);
}

QString numberText(const QString &number)
{
    bool ok = false;
    const int value = number.toInt(&ok);
    return ok ? twoDigits(value) : number;
}

QString enclosedText(const AgencyProfile &agency, const BriefOptions &options,
                     const Phrasebook &book)
{
    const QString number = options.number.isEmpty() ? blank : numberText(options.number);
    return book.translate("Brief", "(Enclosed with Report No. %1/BC-%2 of the %4, %3)")
        .arg(number, agency.sign, dateText(options.date, book),
             issuerInSentence(agency, options.language));
}

/// Room to write the year in is not counted: what is printed stands on the axis of its column.
QString placeAndDateText(const AgencyProfile &agency, const BriefOptions &options,
                         const Phrasebook &book)
{
    return QStringLiteral("%1, %2")
        .arg(agency.place.in(options.language), dateText(options.date, book))
        .trimmed();
}

void writeFrame(Brief &brief, const AgencyProfile &agency, const BriefOptions &options,
                const Phrasebook &book)
{
    const Language language = options.language;
    const bool isDraft = options.number.isEmpty();
    brief.language = language;
    brief.draftMark = markOf(isDraft, book);
    const QLocale locale = localeOf(language);
    brief.head.superior = locale.toUpper(agency.superior.in(language));
    brief.head.issuer = locale.toUpper(agency.issuer.in(language));
    brief.head.numberAndSign = book.translate("Brief", "No.: %1/BC-%2")
                                   .arg(isDraft ? blank : numberText(options.number), agency.sign);
    brief.head.nationalTitle = book.translate("Brief", "SOCIALIST REPUBLIC OF VIET NAM");
    brief.head.motto = book.translate("Brief", "Independence - Freedom - Happiness");
    brief.head.placeAndDate = placeAndDateText(agency, options, book);
    brief.typeTitle = book.translate("Brief", "REPORT");
    brief.foot.receiversTitle = book.translate("Brief", "Recipients:");
    brief.foot.receivers = receiverLines(agency, language);
    brief.foot.authority =
        agency.authority.in(language).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    brief.foot.signer = agency.signer;
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/verdictwords.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace Core {

namespace {

struct StatusForm
{
    const char *word;
    char16_t symbol;
};

// In the order of Verdict.
constexpr std::array<StatusForm, statusCount> forms{{
    {QT_TRANSLATE_NOOP("Words", "Met"), u'\u25cf'},
    {QT_TRANSLATE_NOOP("Words", "On track"), u'\u25b2'},
    {QT_TRANSLATE_NOOP("Words", "Slightly off track"), u'\u25ba'},
    {QT_TRANSLATE_NOOP("Words", "Off track"), u'\u25a0'},
    {QT_TRANSLATE_NOOP("Words", "Moving away"), u'\u25bc'},
    {QT_TRANSLATE_NOOP("Words", "Missed"), u'\u00d7'},
    {QT_TRANSLATE_NOOP("Words", "No data"), u'\u25cb'},
    {QT_TRANSLATE_NOOP("Words", "Not assessable"), u'\u2013'},
}};

// In the order of VerdictReason.
constexpr std::array reasonWords{
    QT_TRANSLATE_NOOP("Words", "the value of the due year is missing"),
    QT_TRANSLATE_NOOP("Words", "one value only"),
    QT_TRANSLATE_NOOP("Words", "in progress"),
    QT_TRANSLATE_NOOP("Words", "not started"),
    QT_TRANSLATE_NOOP("Words", "years without a value"),
    QT_TRANSLATE_NOOP("Words", "not judged yet"),
    QT_TRANSLATE_NOOP("Words", "a part cannot be assessed"),
};

// In the order of ChangeRefusal.
constexpr std::array refusalWords{
    QT_TRANSLATE_NOOP("Words", "no value for the year before"),
    QT_TRANSLATE_NOOP("Words", "method changed: not compared"),
    QT_TRANSLATE_NOOP("Words", "number of units changed: not compared"),
    QT_TRANSLATE_NOOP("Words", "base is zero"),
    QT_TRANSLATE_NOOP("Words", "no numbers to compare"),
};

QString comparatorSign(Comparator comparator)
{
    switch (comparator) {
    case Comparator::AtLeast:
        return QStringLiteral("\u2265 ");
    case Comparator::Above:
        return QStringLiteral("> ");
    case Comparator::AtMost:
        return QStringLiteral("\u2264 ");
    case Comparator::Below:
        return QStringLiteral("< ");
    case Comparator::Equal:
        return {};
    }
    Q_UNREACHABLE();
}

/// A bound is written with the decimals that it has: "90%", not "90.0%".
QString boundText(const Indicator &indicator, const Target &target, const Phrasebook &book)
{
    const QString unit = indicator.measure.in(book.language());
    const QString number = Format(book.language()).exact(*target.value);
    if (unit.startsWith(QLatin1Char('%')))
        return number + QLatin1Char('%');
    return unit.isEmpty() ? number : QString(number + QChar(0xa0) + unit);
}

QString placesText(double change, const Phrasebook &book)
{
    const int places = int(std::abs(change));
    if (places == 0)
        return book.translate("Words", "same place");
    return change > 0 ? book.translate("Words", "down %n place(s)", nullptr, places)
                      : book.translate("Words", "up %n place(s)", nullptr, places);
}

/// "4.7 percentage points", "12 centres": an amount with its unit, points for percentages.
QString withUnit(const Indicator &indicator, const QString &number, const Phrasebook &book)
{
    const QString unit = indicator.measure.in(book.language());
    if (unit.startsWith(QLatin1Char('%')))
        return book.translate("Words", "%1 percentage points").arg(number);
    return unit.isEmpty() ? number : QString(number + QChar(0xa0) + unit);
}

bool isPercentage(const Indicator &indicator, const Phrasebook &book)
{
    return indicator.measure.in(book.language()).startsWith(QLatin1Char('%'));
}

constexpr double leastPace = 1e-9; ///< less is what reckoning leaves of nothing

/// Without its sign, with more decimals where it would print as zero.
QString shownAmount(const Format &format, double amount, int decimals)
{
    constexpr int mostDecimals = 9;
    const double size = std::abs(amount);
    while (decimals < mostDecimals && format.number(size, decimals) == format.number(0, decimals))
        ++decimals;
    return format.number(size, decimals);
}

QString yearsText(double years, const Phrasebook &book)
{
    return Format(book.language()).number(std::abs(years), 1);
}

/// The old value first, with `mark` before it.
QStringList caveats(const TargetAssessment &assessment, const QString &mark, const Phrasebook &book)
{
    QStringList texts;
    if (assessment.restsOnOldValue())
        texts << mark + book.translate("Words", "figure of %1").arg(*assessment.valueYear);
    if (assessment.isAhead)
        texts << book.translate("Words", "%1 has not come").arg(assessment.asOf);
    return texts;
}

QString withRemarks(const QString &verdict, const QStringList &remarks)
{
    return remarks.isEmpty()
               ? verdict
               : QStringLiteral("%1 (%2)").arg(verdict, remarks.join(QStringLiteral("; ")));
}

/// "needs to rise 4.7 percentage points a year".
QString paceText(const Indicator &indicator, double pace, const Phrasebook &book)
{
    const Format format(book.language());
    if (indicator.isPlace()) {
        const bool isWhole = std::abs(pace - std::round(pace)) < leastPace;
        return book.translate("Words", "needs to rise %1 places a year")
            .arg(shownAmount(format, pace, isWhole ? 0 : 1));
    }
    const QString amount =
        withUnit(indicator, shownAmount(format, pace, std::max(1, indicator.decimals)), book);
    return pace < 0 ? book.translate("Words", "needs to fall %1 a year").arg(amount)
                    : book.translate("Words", "needs to rise %1 a year").arg(amount);
}

/// Where the value stands on a bound that it has to pass.
QString passingText(const Indicator &indicator, const Target &target, const Phrasebook &book)
{
    const QString bound = boundText(indicator, target, book);
    return target.comparator == Comparator::Below
               ? book.translate("Words", "needs to fall below %1").arg(bound)
               : book.translate("Words", "needs to rise above %1").arg(bound);
}

} // namespace

QString verdictWord(Verdict verdict, const Phrasebook &book)
{
    return book.translate("Words", forms.at(size_t(verdict)).word);
}

QString verdictSymbol(Verdict verdict)
{
    return QString(QChar(forms.at(size_t(verdict)).symbol));
}

QString oldValueSymbol()
{
    return QStringLiteral("\u2020");
}

QString caveatText(const TargetAssessment &assessment, const Phrasebook &book)
{
    return caveats(assessment, {}, book).join(QStringLiteral("; "));
}

QString verdictText(const TargetAssessment &assessment, const Phrasebook &book)
{
    QStringList remarks = caveats(assessment, oldValueSymbol() + QChar(0xa0), book);
    if (assessment.reason)
        remarks.prepend(book.translate("Words", reasonWords.at(size_t(*assessment.reason))));
    return withRemarks(verdictWord(assessment.verdict, book), remarks);
}

QString verdictCellText(const TargetAssessment &assessment, const Phrasebook &book)
{
    return withRemarks(verdictSymbol(assessment.verdict) + QLatin1Char(' ') +
                           verdictWord(assessment.verdict, book),
                       caveats(assessment, oldValueSymbol() + QChar(0xa0), book));
}

QString oldValuesText(int count, const Phrasebook &book)
{
    return count > 0 ? book.translate("Words", "%n on figures of earlier years", nullptr, count)
                     : QString();
}

QString windowText(const TargetAssessment &assessment)
{
    return assessment.delta
               ? QStringLiteral("%1-%2").arg(*assessment.windowFirst).arg(*assessment.windowLast)
               : QString();
}

QString lastChangeText(const Indicator &indicator, const TargetAssessment &assessment,
                       const Phrasebook &book)
{
    const double pace = assessment.delta.value_or(0);
    const double last = assessment.lastChange.value_or(0);
    if (pace * last >= 0)
        return {};
    return book.translate("Words", "last change: %1 (%2)", "an amount and its two years")
        .arg(amountText(indicator, last, std::max(0, indicator.decimals), book),
             QStringLiteral("%1-%2").arg(*assessment.lastChangeFrom).arg(*assessment.windowLast));
}

QString targetText(const Indicator &indicator, const Target &target, const Phrasebook &book)
{
    if (target.mode == TargetMode::Done)
        return indicator.traits().holds == Holds::Words ? book.translate("Words", "to be met")
                                                        : book.translate("Words", "done");
    if (target.mode == TargetMode::Progress)
        return book.translate("Words", "step by step");
    if (indicator.isPlace())
        return book.translate("Words", "top %1").arg(QString::number(int(*target.value)));
    const QString bound = comparatorSign(*target.comparator) + boundText(indicator, target, book);
    return boundInMode(bound, target.mode, book);
}

QString boundInMode(const QString &bound, TargetMode mode, const Phrasebook &book)
{
    switch (mode) {
    case TargetMode::EachYear:
        return book.translate("Words", "%1 each year").arg(bound);
    case TargetMode::EveryPart:
        return book.translate("Words", "%1 in each sector").arg(bound);
    default:
        return bound;
    }
}

QString latestText(const Indicator &indicator, const Latest &latest, const Phrasebook &book)
{
    if (latest.value)
        return Format(book.language()).valueWithUnit(indicator, *latest.value, latest.outOf);
    if (latest.state)
        return stateWord(indicator.kind, *latest.state, book);
    return latest.text;
}

QString stateWord(IndicatorKind kind, MilestoneState state, const Phrasebook &book)
{
    const bool judged = traitsOf(kind).holds == Holds::Words;
    switch (state) {
    case MilestoneState::NotStarted:
        return judged ? book.translate("Words", "Not met") : book.translate("Words", "Not started");
    case MilestoneState::InProgress:
        return book.translate("Words", "In progress");
    case MilestoneState::Done:
        return judged ? book.translate("Words", "Met") : book.translate("Words", "Done");
    }
    Q_UNREACHABLE();
}

QString changeAmount(const Indicator &indicator, double change, const Phrasebook &book, Room room)
{
    const QString number = Format(book.language()).signedNumber(change, indicator.decimals);
    if (!isPercentage(indicator, book))
        return number;
    return room == Room::Cell
               ? book.translate("Words", "%1 pp", "percentage points, in a narrow cell").arg(number)
               : withUnit(indicator, number, book);
}

QString changeText(const Indicator &indicator, const Change &change, const Phrasebook &book,
                   Room room)
{
    if (!change.absolute)
        return change.refusal ? refusalText(*change.refusal, book) : QString();
    if (indicator.isPlace())
        return placesText(*change.absolute, book);
    const QString amount = changeAmount(indicator, *change.absolute, book, room);
    if (isPercentage(indicator, book) || !change.relative)
        return amount;
    return QStringLiteral("%1 (%2%)")
        .arg(amount, Format(book.language()).signedNumber(*change.relative * 100, 1));
}

QString refusalText(ChangeRefusal refusal, const Phrasebook &book)
{
    return book.translate("Words", refusalWords.at(size_t(refusal)));
}

QString lagText(const TargetAssessment &assessment, const Phrasebook &book, Room room)
{
    const bool isShort = room == Room::Cell;
    if (assessment.lateMoreThanYears) {
        const int years = *assessment.lateMoreThanYears;
        return isShort ? book.translate("Words", "over %n year(s) late", nullptr, years)
                       : book.translate("Words", "more than %n year(s) behind the path", nullptr,
                                        years);
    }
    if (!assessment.lagYears || assessment.verdict == Verdict::Met)
        return {};
    const double lag = *assessment.lagYears;
    if (std::abs(lag) < 0.05)
        return book.translate("Words", "on the path");
    const QString years = yearsText(lag, book);
    if (isShort)
        return lag > 0 ? book.translate("Words", "%1 years late").arg(years)
                       : book.translate("Words", "%1 years early").arg(years);
    return lag > 0 ? book.translate("Words", "%1 years behind the path").arg(years)
                   : book.translate("Words", "%1 years ahead of the path").arg(years);
}

QString requiredText(const Indicator &indicator, const TargetAssessment &assessment,
                     const Phrasebook &book)
{
    if (!assessment.requiredFromAsOf)
        return {};
    const double pace = *assessment.requiredFromAsOf;
    const bool isOld = assessment.valueAge().value_or(0) > 0;
    if (std::abs(pace) < leastPace) {
        const QString passing = passingText(indicator, assessment.target, book);
        return isOld ? QStringLiteral("%1 (%2)").arg(passing, caveatText(assessment, book))
                     : passing;
    }
    const QString needed = paceText(indicator, pace, book);
    return isOld ? book.translate("Words", "%1 from the end of %2 on (figure of %3)")
                       .arg(needed, QString::number(assessment.asOf),
                            QString::number(*assessment.valueYear))
                 : needed;
}

QString amountText(const Indicator &indicator, double amount, int decimals, const Phrasebook &book)
{
    const QString number = Format(book.language()).signedNumber(amount, decimals);
    if (indicator.isPlace())
        return book.translate("Words", "%1 places").arg(number);
    return withUnit(indicator, number, book);
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/verdictwords.h"

#include "core/indicator/observationrules.h"
#include "core/words/wordtable.h"

#include <QCoreApplication>

#include <cmath>

namespace Core {

namespace {

constexpr WordTable<Verdict, statusCount> verdictWords{{{
    {Verdict::Met, QT_TRANSLATE_NOOP("Words", "Met")},
    {Verdict::OnTrack, QT_TRANSLATE_NOOP("Words", "On track")},
    {Verdict::SlightlyOff, QT_TRANSLATE_NOOP("Words", "Slightly off track")},
    {Verdict::OffTrack, QT_TRANSLATE_NOOP("Words", "Off track")},
    {Verdict::WrongDirection, QT_TRANSLATE_NOOP("Words", "Moving away")},
    {Verdict::Missed, QT_TRANSLATE_NOOP("Words", "Missed")},
    {Verdict::NoData, QT_TRANSLATE_NOOP("Words", "No data")},
    {Verdict::NotAssessable, QT_TRANSLATE_NOOP("Words", "Not assessable")},
}}};
static_assert(verdictWords.isWhole());

constexpr WordTable<VerdictReason, 7> reasonWords{{{
    {VerdictReason::DueYearMissing,
     QT_TRANSLATE_NOOP("Words", "the value of the due year is missing")},
    {VerdictReason::OneValue, QT_TRANSLATE_NOOP("Words", "one value only")},
    {VerdictReason::InProgress, QT_TRANSLATE_NOOP("Words", "in progress, not yet due")},
    {VerdictReason::NotStarted, QT_TRANSLATE_NOOP("Words", "not started, not yet due")},
    {VerdictReason::YearsMissing, QT_TRANSLATE_NOOP("Words", "years without a value")},
    {VerdictReason::NotJudged, QT_TRANSLATE_NOOP("Words", "not judged yet")},
    {VerdictReason::PartNotAssessable, QT_TRANSLATE_NOOP("Words", "a sector cannot be assessed")},
}}};
static_assert(reasonWords.isWhole());

constexpr WordTable<ChangeRefusal, 5> refusalWords{{{
    {ChangeRefusal::Gap, QT_TRANSLATE_NOOP("Words", "no value for the year before")},
    {ChangeRefusal::DefinitionChanged, QT_TRANSLATE_NOOP("Words", "method changed: not compared")},
    {ChangeRefusal::FieldChanged,
     QT_TRANSLATE_NOOP("Words", "number of units changed: not compared")},
    {ChangeRefusal::ZeroBase, QT_TRANSLATE_NOOP("Words", "base is zero")},
    {ChangeRefusal::NotNumeric, QT_TRANSLATE_NOOP("Words", "no numbers to compare")},
}}};
static_assert(refusalWords.isWhole());

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

/// No value lies beyond such a bound, so that "at least" would say nothing.
bool isLimit(const Indicator &indicator, const Target &target)
{
    const Limits limits = limitsOf(indicator);
    return (target.comparator == Comparator::AtLeast && limits.max == target.value) ||
           (target.comparator == Comparator::AtMost && limits.min == target.value);
}

/// A bound is written with the decimals that it has: "90%", not "90.0%".
QString boundText(const Indicator &indicator, const Target &target, const Phrasebook &book)
{
    const QString unit = indicator.measure.in(book.language());
    const QString number = Format(book.language()).exact(*target.value);
    if (indicator.isPercentage())
        return number + QLatin1Char('%');
    return unit.isEmpty() ? number : QString(number + QChar(0xa0) + unit);
}

/// "at least 90%".
QString spokenBound(Comparator comparator, const QString &bound, const Phrasebook &book)
{
    switch (comparator) {
    case Comparator::AtLeast:
        return book.translate("Words", "at least %1").arg(bound);
    case Comparator::Above:
        return book.translate("Words", "more than %1").arg(bound);
    case Comparator::AtMost:
        return book.translate("Words", "at most %1").arg(bound);
    case Comparator::Below:
        return book.translate("Words", "less than %1").arg(bound);
    case Comparator::Equal:
        return bound;
    }
    Q_UNREACHABLE();
}

/// A bound with when or where it holds: "90% each year", "90% in each sector".
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
    if (indicator.isPercentage())
        return book.translate("Words", "%1 percentage points").arg(number);
    return unit.isEmpty() ? number : QString(number + QChar(0xa0) + unit);
}

constexpr double leastPace = 1e-9; ///< less is what reckoning leaves of nothing

/// Without its sign, with more decimals where it would print as zero.
QString shownAmount(const Format &format, double amount, int decimals)
{
    constexpr int mostDecimals = 9;
    const double size = std::abs(amount);
    while (size > 0 && decimals < mostDecimals &&
           format.number(size, decimals) == format.number(0, decimals))
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
        texts << mark + oldValueText(*assessment.valueYear, book);
    if (assessment.isAhead)
        texts << book.translate("Words", "%1 has not come").arg(assessment.asOf);
    return texts;
}

/// "needs to rise by 4.7 percentage points a year".
QString paceText(const Indicator &indicator, double pace, const Phrasebook &book)
{
    const bool isRise = pace > 0 || indicator.isPlace();
    const QString amount = sizeText(indicator, pace, book, 1);
    return isRise ? book.translate("Words", "needs to rise by %1 a year").arg(amount)
                  : book.translate("Words", "needs to fall by %1 a year").arg(amount);
}

/// "needs to rise by 33.0 percentage points in 2025": nothing is left to be averaged.
QString lastYearText(const Indicator &indicator, double pace, int year, const Phrasebook &book)
{
    const bool isRise = pace > 0 || indicator.isPlace();
    const QString amount = sizeText(indicator, pace, book, 1);
    const QString due = QString::number(year);
    return isRise ? book.translate("Words", "needs to rise by %1 in %2").arg(amount, due)
                  : book.translate("Words", "needs to fall by %1 in %2").arg(amount, due);
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

QString withRemarks(const QString &text, QStringList remarks)
{
    remarks.removeAll(QString());
    if (remarks.isEmpty() || text.isEmpty())
        return text;
    const QString joined = remarks.join(QStringLiteral("; "));
    return text.endsWith(QLatin1Char(')')) ? text.chopped(1) + QStringLiteral("; %1)").arg(joined)
                                           : QStringLiteral("%1 (%2)").arg(text, joined);
}

QString verdictWord(Verdict verdict, const Phrasebook &book)
{
    return book.translate("Words", verdictWords.of(verdict));
}

QString smallVerdictWord(Verdict verdict, const Phrasebook &book)
{
    return verdictWord(verdict, book).toLower();
}

QString verdictSymbol(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return QStringLiteral("\u25cf");
    case Verdict::OnTrack:
        return QStringLiteral("\u25b2");
    case Verdict::SlightlyOff:
        return QStringLiteral("\u25ba");
    case Verdict::OffTrack:
        return QStringLiteral("\u25a0");
    case Verdict::WrongDirection:
        return QStringLiteral("\u25bc");
    case Verdict::Missed:
        return QStringLiteral("\u00d7");
    case Verdict::NoData:
        return QStringLiteral("\u25cb");
    case Verdict::NotAssessable:
        return QStringLiteral("\u2013");
    }
    Q_UNREACHABLE();
}

QString oldValueSymbol()
{
    return QStringLiteral("\u2020");
}

QString oldValueText(int year, const Phrasebook &book)
{
    return book.translate("Words", "figure of %1").arg(year);
}

QString caveatText(const TargetAssessment &assessment, const Phrasebook &book)
{
    return caveats(assessment, {}, book).join(QStringLiteral("; "));
}

QString reasonText(const Indicator &indicator, const TargetAssessment &assessment,
                   const Phrasebook &book)
{
    if (!assessment.reason)
        return {};
    if (assessment.reason == VerdictReason::NotStarted && indicator.traits().holds == Holds::Words)
        return book.translate("Words", "not met, not yet due");
    if (assessment.reason == VerdictReason::InProgress &&
        assessment.target.mode == TargetMode::EachYear)
        return book.translate("Words", "the period is not over");
    return book.translate("Words", reasonWords.of(*assessment.reason));
}

QString verdictText(const Indicator &indicator, const TargetAssessment &assessment,
                    const Phrasebook &book)
{
    QStringList remarks = caveats(assessment, oldValueSymbol() + QChar(0xa0), book);
    if (assessment.reason)
        remarks.prepend(reasonText(indicator, assessment, book));
    return withRemarks(verdictWord(assessment.verdict, book), remarks);
}

QString verdictCellText(const TargetAssessment &assessment, const Phrasebook &book)
{
    return withRemarks(verdictSymbol(assessment.verdict) + QLatin1Char(' ') +
                           verdictWord(assessment.verdict, book),
                       caveats(assessment, oldValueSymbol() + QChar(0xa0), book));
}

QString verdictCountText(const VerdictCounts &counts, Verdict verdict, const Phrasebook &book)
{
    return QStringLiteral("%1 %2").arg(counts.of(verdict)).arg(smallVerdictWord(verdict, book));
}

QString oldValuesText(int count, const Phrasebook &book)
{
    return count > 0 ? book.translate("Words", "%n on figures of earlier years", nullptr, count)
                     : QString();
}

QString windowText(const TargetAssessment &assessment, Language language)
{
    return assessment.delta
               ? Format(language).years(*assessment.windowFirst, *assessment.windowLast)
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
             Format(book.language()).years(*assessment.lastChangeFrom, *assessment.windowLast));
}

QString targetText(const Indicator &indicator, const Target &target, const Phrasebook &book,
                   Room room)
{
    if (target.mode == TargetMode::Done)
        return indicator.traits().holds == Holds::Words
                   ? book.translate("Words", "to be achieved")
                   : book.translate("Words", "to be completed");
    if (target.mode == TargetMode::Progress)
        return book.translate("Words", "to be under way");
    if (indicator.isPlace())
        return book.translate("Words", "top %1").arg(QString::number(int(*target.value)));
    QString bound = boundText(indicator, target, book);
    if (!isLimit(indicator, target))
        bound = room == Room::Cell ? comparatorSign(*target.comparator) + bound
                                   : spokenBound(*target.comparator, bound, book);
    return boundInMode(bound, target.mode, book);
}

QString latestText(const Indicator &indicator, const Latest &latest, const Phrasebook &book)
{
    if (latest.value)
        return Format(book.language()).valueWithUnit(indicator, *latest.value, latest.outOf);
    if (latest.state)
        return stateWord(indicator.kind, *latest.state, book);
    return latest.text;
}

QString latestInYear(const IndicatorSituation &one, const Phrasebook &book, Room room)
{
    const auto &latest = one.assessment.latest;
    if (!latest)
        return {};
    const QString text = latestText(one.indicator, *latest, book);
    const int year = latest->period.year();
    if (room == Room::Cell) {
        const QString shown = QString::number(year);
        return QStringLiteral("%1 (%2)").arg(
            text, latest->isEstimate
                      ? book.translate("Words", "%1, est.", "a year whose figure is an estimate")
                            .arg(shown)
                      : shown);
    }
    if (latest->value)
        return valueInYear(text, year, book);
    const QString words = latest->state ? QString(text.left(1).toLower() + text.mid(1))
                                        : QStringLiteral("\u201c%1\u201d").arg(text);
    return book.translate("Words", "%1 (%2)", "a state and its year")
        .arg(words, QString::number(year));
}

QString valueInYear(const QString &value, int year, const Phrasebook &book)
{
    return book.translate("Words", "%1 in %2", "a value and its year")
        .arg(value, QString::number(year));
}

QString noValueText(const Phrasebook &book)
{
    return smallVerdictWord(Verdict::NoData, book);
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
    if (!indicator.isPercentage())
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
    if (indicator.isPercentage() || !change.relative)
        return amount;
    return QStringLiteral("%1 (%2%)")
        .arg(amount, Format(book.language()).signedNumber(*change.relative * 100, 1));
}

QString refusalText(ChangeRefusal refusal, const Phrasebook &book)
{
    return book.translate("Words", refusalWords.of(refusal));
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
    constexpr double shortestLag = 0.05;   // less prints as 0.0
    constexpr double shortestDelay = 0.15; // up to 0.1 late is no contradiction to "on track"
    const bool isOnPath = std::abs(lag) < shortestLag || (assessment.verdict == Verdict::OnTrack &&
                                                          lag > 0 && lag < shortestDelay);
    if (isOnPath)
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
    if (assessment.target.horizon - assessment.asOf == 1) {
        const QString needed = lastYearText(indicator, pace, assessment.target.horizon, book);
        return isOld ? QStringLiteral("%1 (%2)").arg(needed,
                                                     oldValueText(*assessment.valueYear, book))
                     : needed;
    }
    const QString needed = paceText(indicator, pace, book);
    return isOld ? book.translate("Words", "%1 from the end of %2 on (figure of %3)")
                       .arg(needed, QString::number(assessment.asOf),
                            QString::number(*assessment.valueYear))
                 : needed;
}

QString sizeText(const Indicator &indicator, double amount, const Phrasebook &book,
                 int leastDecimals)
{
    const Format format(book.language());
    if (indicator.kind != IndicatorKind::Rank)
        return withUnit(indicator,
                        shownAmount(format, amount, std::max(leastDecimals, indicator.decimals)),
                        book);
    const int places = int(std::round(std::abs(amount)));
    const bool isWhole = std::abs(std::abs(amount) - places) < leastPace;
    return isWhole ? book.translate("Words", "%n place(s)", nullptr, places)
                   : book.translate("Words", "%1 places").arg(shownAmount(format, amount, 1));
}

QString amountText(const Indicator &indicator, double amount, int decimals, const Phrasebook &book)
{
    const QString number = Format(book.language()).signedNumber(amount, decimals);
    if (indicator.isPlace())
        return book.translate("Words", "%1 places").arg(number);
    return withUnit(indicator, number, book);
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefphrases.h"

#include "core/assess/parts.h"
#include "core/assess/path.h"
#include "core/brief/briefcomposition.h"
#include "core/brief/briefscope.h"
#include "core/indicator/observationrules.h"
#include "core/words/verdictwords.h"

#include <cmath>

namespace Core {

namespace {

/// The bound alone: "90%".
QString boundPhrase(const Indicator &indicator, const Target &target, const Phrasebook &book)
{
    Target bare = target;
    bare.mode = TargetMode::By;
    bare.comparator = Comparator::Equal;
    return targetText(indicator, bare, book);
}

QString comparedBound(const Indicator &indicator, const Target &target, const QString &bound,
                      const Phrasebook &book)
{
    switch (*target.comparator) {
    case Comparator::AtLeast:
        return limitsOf(indicator).max == target.value
                   ? bound
                   : book.translate("Brief", "at least %1").arg(bound);
    case Comparator::Above:
        return book.translate("Brief", "more than %1").arg(bound);
    case Comparator::AtMost:
        return limitsOf(indicator).min == target.value
                   ? bound
                   : book.translate("Brief", "at most %1").arg(bound);
    case Comparator::Below:
        return book.translate("Brief", "less than %1").arg(bound);
    case Comparator::Equal:
        return bound;
    }
    Q_UNREACHABLE();
}

/// What a milestone or an objective asks for; empty for the other kinds.
QString statePhrase(const Indicator &indicator, const Target &target, const Phrasebook &book)
{
    if (target.mode == TargetMode::Progress)
        return book.translate("Brief", "carried out step by step");
    if (target.mode != TargetMode::Done)
        return {};
    return indicator.traits().holds == Holds::Words ? book.translate("Brief", "achieved")
                                                    : book.translate("Brief", "completed");
}

QString withSmallStart(const QString &text)
{
    return text.isEmpty() ? text : QString(text.at(0).toLower() + text.mid(1));
}

/// "4.7 percentage points", "2 centres": without a sign, with the decimals of the tables.
QString amountPhrase(const Indicator &indicator, double amount, const Phrasebook &book)
{
    const QString number = Format(book.language()).number(std::abs(amount), indicator.decimals);
    const QString unit = indicator.measure.in(book.language());
    if (unit.startsWith(QLatin1Char('%')))
        return book.translate("Words", "%1 percentage points").arg(number);
    return unit.isEmpty() ? number : QString(number + QChar(0xa0) + unit);
}

QString changePhrase(const Indicator &indicator, const Change &change, const Phrasebook &book)
{
    if (indicator.isPlace())
        return changeText(indicator, change, book);
    const double amount = *change.absolute;
    const Format format(book.language());
    if (format.number(amount, indicator.decimals) == format.number(0, indicator.decimals))
        return book.translate("Brief", "unchanged");
    const QString text = amountPhrase(indicator, amount, book);
    return amount > 0 ? book.translate("Brief", "up %1").arg(text)
                      : book.translate("Brief", "down %1").arg(text);
}

/// Whether the reader must be told why the value is not compared; a missing year is told apart.
bool isBroken(const Change &change)
{
    return change.refusal == ChangeRefusal::DefinitionChanged ||
           change.refusal == ChangeRefusal::FieldChanged;
}

/// The parts as the leading target judges them, the worst first.
QList<PartAssessment> partsOf(const IndicatorSituation &one)
{
    const TargetAssessment *leading = one.leading();
    const bool hasParts = leading && leading->target.mode == TargetMode::EveryPart;
    return hasParts ? assessParts(one.indicator, leading->target, one.series, one.from)
                    : QList<PartAssessment>();
}

/// "not started (2023)", the words of an objective in quotes.
QString stateResult(const IndicatorSituation &one, const Latest &latest, const Phrasebook &book)
{
    const QString text = latestText(one.indicator, latest, book);
    const QString shown =
        latest.state ? withSmallStart(text) : QStringLiteral("\u201c%1\u201d").arg(text);
    return book.translate("Brief", "%1 (%2)", "a state and its year").arg(shown, yearOf(latest));
}

QString partsResult(const IndicatorSituation &one, const Phrasebook &book)
{
    const QString parts = partsPhrase(one, book);
    return parts.isEmpty() ? book.translate("Brief", "no data")
                           : book.translate("Brief", "%1 in %2")
                                 .arg(parts, QString::number(*latestYearOf(one)));
}

/// Words after which "1.3 years behind the path" needs no further explanation.
bool saysLate(Verdict verdict)
{
    return verdict == Verdict::OffTrack || verdict == Verdict::SlightlyOff;
}

QString lateVerdict(const QString &verdict, const TargetAssessment &assessment,
                    const Phrasebook &book)
{
    const bool isLate = saysLate(assessment.verdict);
    if (assessment.lateMoreThanYears) {
        const int years = *assessment.lateMoreThanYears;
        return (isLate ? book.translate("Brief", "%1, more than %n year(s) behind the path",
                                        nullptr, years)
                       : book.translate("Brief", "%1 (more than %n year(s) behind the path)",
                                        nullptr, years))
            .arg(verdict);
    }
    const QString years = Format(book.language()).number(*assessment.lagYears, 1);
    return (isLate ? book.translate("Brief", "%1, %2 years behind the path")
                   : book.translate("Brief", "%1 (%2 years behind the path)"))
        .arg(verdict, years);
}

QString earlyVerdict(const QString &verdict, const TargetAssessment &assessment,
                     const Phrasebook &book)
{
    const QString years = Format(book.language()).number(-*assessment.lagYears, 1);
    return (isBehind(assessment.verdict)
                ? book.translate("Brief", "%1 (still %2 years ahead of the path, but too slow)")
                : book.translate("Brief", "%1 (%2 years ahead of the path)"))
        .arg(verdict, years);
}

/// "41" as a place, "4.7%" otherwise.
QString projectedPhrase(const IndicatorSituation &one, const TargetAssessment &assessment,
                        const Phrasebook &book)
{
    const QString value =
        Format(book.language()).valueWithUnit(one.indicator, *assessment.projectedShown);
    return one.indicator.isPlace() ? book.translate("Brief", "place %1").arg(value) : value;
}

QString arrivalPhrase(const IndicatorSituation &one, const TargetAssessment &assessment, int year,
                      const Phrasebook &book)
{
    const QString pace = windowText(assessment);
    if (year <= one.from.year)
        return book
            .translate("Brief",
                       "at the average pace of %1, the target would have been reached in %2, which "
                       "later values must confirm")
            .arg(pace, QString::number(year));
    if (assessment.projected != assessment.projectedShown)
        return book.translate("Brief", "at the average pace of %1, the target is reached in %2")
            .arg(pace, QString::number(year));
    const QString value = projectedPhrase(one, assessment, book);
    const QString due = QString::number(assessment.target.horizon);
    return year == assessment.target.horizon
               ? book.translate("Brief",
                                "at the average pace of %3, %1 is expected by %2, which meets the "
                                "target")
                     .arg(value, due, pace)
               : book.translate("Brief", "at the average pace of %4, the target is reached in %3, "
                                         "with %1 expected by %2")
                     .arg(value, due, QString::number(year), pace);
}

} // namespace

QString yearOf(const Latest &latest)
{
    return QString::number(latest.period.year());
}

QString targetPhrase(const Indicator &indicator, const Target &target, const Phrasebook &book)
{
    const QString state = statePhrase(indicator, target, book);
    if (!state.isEmpty())
        return state;
    if (!target.comparator || !target.value || indicator.isPlace())
        return targetText(indicator, target, book);
    const QString bound =
        comparedBound(indicator, target, boundPhrase(indicator, target, book), book);
    return boundInMode(bound, target.mode, book);
}

QString resultPhrase(const IndicatorSituation &one, const Phrasebook &book)
{
    const Assessment &assessment = one.assessment;
    if (!assessment.latest)
        return partsResult(one, book);
    if (!assessment.latest->value)
        return stateResult(one, *assessment.latest, book);
    const QString value = latestText(one.indicator, *assessment.latest, book);
    const QString year = yearOf(*assessment.latest);
    if (isBroken(assessment.change))
        return book.translate("Brief", "%1 in %2 (%3)")
            .arg(value, year, refusalText(*assessment.change.refusal, book));
    if (!assessment.previous || !assessment.change.absolute)
        return book.translate("Brief", "%1 in %2").arg(value, year);
    return book.translate("Brief", "%1 in %2, %3 from %4")
        .arg(value, year, changePhrase(one.indicator, assessment.change, book),
             yearOf(*assessment.previous));
}

QString partsPhrase(const IndicatorSituation &one, const Phrasebook &book)
{
    constexpr qsizetype mostNamed = 4;
    const auto lastYear = latestYearOf(one);
    QStringList values;
    for (const PartAssessment &part : partsOf(one)) {
        if (!part.latest || values.size() == mostNamed)
            continue;
        const QString value = QStringLiteral("%1 %2").arg(
            one.indicator.partName(part.part, book.language()),
            Format(book.language()).valueWithUnit(one.indicator, part.latest->value));
        values << (part.latest->year == lastYear
                       ? value
                       : QStringLiteral("%1 (%2)").arg(value, QString::number(part.latest->year)));
    }
    return values.join(QStringLiteral(", "));
}

QString partCell(const IndicatorSituation &one, const Phrasebook &book)
{
    for (const PartAssessment &part : partsOf(one)) {
        if (part.latest)
            return QStringLiteral("%1 (%2)").arg(
                Format(book.language()).value(one.indicator, part.latest->value),
                one.indicator.partName(part.part, book.language()));
    }
    return {};
}

QString partsBelowPhrase(const IndicatorSituation &one, const TargetAssessment &assessment,
                         const Phrasebook &book)
{
    if (assessment.target.mode != TargetMode::EveryPart)
        return {};
    QStringList below;
    for (const PartAssessment &part :
         assessParts(one.indicator, assessment.target, one.series, one.from)) {
        if (part.assessment.verdict == Verdict::Met)
            continue;
        const QString value =
            part.latest ? Format(book.language()).valueWithUnit(one.indicator, part.latest->value)
                        : book.translate("Brief", "no data");
        below << QStringLiteral("%1 (%2)").arg(one.indicator.partName(part.part, book.language()),
                                               value);
    }
    return below.join(QStringLiteral(", "));
}

namespace {

QString verdictWithLag(const TargetAssessment &assessment, const Phrasebook &book)
{
    constexpr double shortestLag = 0.05; // years; less prints as 0.0
    TargetAssessment bare = assessment;  // what else is to be known follows the lag
    bare.valueYear.reset();
    bare.isAhead = false;
    const QString verdict = withSmallStart(verdictText(bare, book));
    if (assessment.reason || assessment.verdict == Verdict::Met)
        return verdict;
    if (assessment.verdict == Verdict::WrongDirection && assessment.delta == 0.0)
        return book.translate("Brief", "%1 (the value does not move towards the target)")
            .arg(verdict);
    if (assessment.lateMoreThanYears || assessment.lagYears.value_or(0) >= shortestLag)
        return lateVerdict(verdict, assessment, book);
    return assessment.lagYears.value_or(0) <= -shortestLag ? earlyVerdict(verdict, assessment, book)
                                                           : verdict;
}

} // namespace

QString verdictPhrase(const TargetAssessment &assessment, const Phrasebook &book)
{
    QString phrase = verdictWithLag(assessment, book);
    if (assessment.restsOnOldValue())
        phrase = book.translate("Brief", "%1, on the figure of %2")
                     .arg(phrase, QString::number(*assessment.valueYear));
    return assessment.isAhead ? book.translate("Brief", "%1, while the year %2 has not come")
                                    .arg(phrase, QString::number(assessment.asOf))
                              : phrase;
}

namespace {

QString projectionPhrase(const IndicatorSituation &one, const TargetAssessment &assessment,
                         const Phrasebook &book)
{
    if (const auto year = yearReached(assessment))
        return arrivalPhrase(one, assessment, *year, book);
    const QString pace = windowText(assessment);
    if (assessment.projected != assessment.projectedShown)
        return book.translate("Brief", "at the average pace of %1, the target is not reached")
            .arg(pace);
    return book.translate("Brief", "at the average pace of %3, %1 is expected by %2")
        .arg(projectedPhrase(one, assessment, book), QString::number(assessment.target.horizon),
             pace);
}

} // namespace

QString outlookPhrase(const IndicatorSituation &one, const TargetAssessment &assessment,
                      const Phrasebook &book)
{
    if (assessment.isDue() || !assessment.projected || !assessment.projectedShown)
        return {};
    QStringList parts{projectionPhrase(one, assessment, book),
                      lastChangeText(one.indicator, assessment, book)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

QString shortfallPhrase(const IndicatorSituation &one, const TargetAssessment &assessment,
                        const Phrasebook &book)
{
    std::optional<double> value;
    if (one.assessment.latest)
        value = one.assessment.latest->value;
    const QList<PartAssessment> parts = partsOf(one);
    if (!parts.isEmpty() && parts.first().latest)
        value = parts.first().latest->value;
    const Target &target = assessment.target;
    if (!value || !target.value || !target.comparator || target.mode == TargetMode::EachYear ||
        holds(*target.comparator, *value, *target.value))
        return {};
    const double amount = std::abs(*target.value - *value);
    if (one.indicator.isPlace())
        return book.translate("Brief", "%n place(s) short of the target", nullptr, int(amount));
    if (amount == 0)
        return book.translate("Brief", "the value equals %1 and still has to pass it")
            .arg(boundPhrase(one.indicator, target, book));
    return book.translate("Brief", "%1 short of the target")
        .arg(amountPhrase(one.indicator, amount, book));
}

QString yearsPhrase(const TargetAssessment &assessment, const Phrasebook &book)
{
    const auto listed = [&book](const QList<int> &years) {
        QStringList names;
        for (const int year : years)
            names << QString::number(year);
        return listPhrase(names, book);
    };
    QStringList parts;
    if (!assessment.yearsHeld.isEmpty())
        parts << book.translate("Brief", "target held in %1").arg(listed(assessment.yearsHeld));
    if (!assessment.yearsFailed.isEmpty())
        parts << book.translate("Brief", "not held in %1").arg(listed(assessment.yearsFailed));
    if (!assessment.yearsMissing.isEmpty())
        parts << book.translate("Brief", "no value for %1").arg(listed(assessment.yearsMissing));
    return parts.join(QStringLiteral(", "));
}

QString firmnessPhrase(const Observation &value, const Phrasebook &book)
{
    if (value.firmness == Firmness::Estimate)
        return book.translate("Brief", "estimate");
    if (value.firmness == Firmness::Preliminary)
        return book.translate("Brief", "preliminary");
    return {};
}

QString remarkPhrase(const Observation &value, const Phrasebook &book)
{
    QStringList parts;
    if (!value.note.isEmpty())
        parts << inOneLine(value.note);
    if (!value.document.isEmpty())
        parts << book.translate("Brief", "document: %1").arg(value.document);
    return parts.join(QStringLiteral("; "));
}

QString listPhrase(const QStringList &parts, const Phrasebook &book)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return book.translate("Brief", "%1 and %2", "the last of a list")
        .arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

QString endedText(QDate lastDay, const Phrasebook &book)
{
    return book.translate("Brief", "the unit ended on %1")
        .arg(Format(book.language()).date(lastDay));
}

QString asSentence(const QString &phrase)
{
    return phrase.isEmpty() ? phrase
                            : QString(phrase.at(0).toUpper() + phrase.mid(1) + QLatin1Char('.'));
}

QString insideSentence(const QString &name)
{
    const bool isWord = name.size() > 1 && name.at(1).isLower();
    return isWord ? withSmallStart(name) : name;
}

QString yearList(const QList<int> &years)
{
    QStringList list;
    for (const int year : years)
        list << QString::number(year);
    return list.join(QStringLiteral(", "));
}

} // namespace Core

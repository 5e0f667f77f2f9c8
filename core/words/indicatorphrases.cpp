// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/indicatorphrases.h"

#include "core/assess/parts.h"
#include "core/assess/path.h"
#include "core/assess/urgency.h"
#include "core/words/verdictwords.h"

#include <cmath>

namespace Core {

namespace {

QString withSmallStart(const QString &text)
{
    return text.isEmpty() ? text : QString(text.at(0).toLower() + text.mid(1));
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

QString partsResult(const IndicatorSituation &one, const Phrasebook &book)
{
    const QString parts = partsPhrase(one, book);
    return parts.isEmpty() ? noValueText(book) : valueInYear(parts, *latestYearOf(one), book);
}

/// "41" as a place, "4.7%" otherwise.
QString projectedPhrase(const Indicator &indicator, const TargetAssessment &assessment,
                        const Phrasebook &book)
{
    const QString value =
        Format(book.language()).valueWithUnit(indicator, *assessment.projectedShown);
    return indicator.kind == IndicatorKind::Rank ? book.translate("Words", "place %1").arg(value)
                                                 : value;
}

QString projectionPhrase(const Indicator &indicator, const TargetAssessment &assessment,
                         const Phrasebook &book)
{
    const QString arrival = arrivalPhrase(indicator, assessment, book);
    if (!arrival.isEmpty())
        return arrival;
    const QString pace = windowText(assessment, book.language());
    if (assessment.projected != assessment.projectedShown)
        return book.translate("Words", "at the average pace of %1, the target will not be reached")
            .arg(pace);
    return book.translate("Words", "at the average pace of %3, %1 is expected by %2")
        .arg(projectedPhrase(indicator, assessment, book),
             QString::number(assessment.target.horizon), pace);
}

/// The verdict and how far the value is from the path; the verdict alone where that is not known.
QString verdictWithLag(const TargetAssessment &assessment, const Phrasebook &book)
{
    constexpr double shortestLag = 0.15; // less is said of no verdict
    const QString verdict = smallVerdictWord(assessment.verdict, book);
    const QString lag = lagText(assessment, book);
    const double years = assessment.lagYears.value_or(0);
    const bool isSlow =
        assessment.verdict == Verdict::OffTrack || assessment.verdict == Verdict::SlightlyOff;
    if (assessment.verdict == Verdict::WrongDirection && assessment.delta == 0.0)
        return book.translate("Words", "%1 (the value does not move towards the target)")
            .arg(verdict);
    if (lag.isEmpty() || (assessment.verdict == Verdict::OnTrack && std::abs(years) < shortestLag))
        return verdict;
    const bool isLate = assessment.lateMoreThanYears || years >= shortestLag;
    if (isSlow && isLate)
        return book.translate("Words", "%1, %2", "a verdict and years behind the path")
            .arg(verdict, lag);
    if (isSlow && std::abs(years) < shortestLag && assessment.gapShare)
        return book.translate("Words", "%1 (at this pace %2% of the gap would be left in %3)")
            .arg(verdict, Format(book.language()).number(*assessment.gapShare * 100, 1),
                 QString::number(assessment.target.horizon));
    if (isBehind(assessment.verdict) && years < 0)
        return book.translate("Words", "%1 (still %2, but too slow)").arg(verdict, lag);
    if (assessment.verdict == Verdict::OnTrack && years > 0)
        return book.translate("Words", "%1 (still %2, but fast enough)").arg(verdict, lag);
    return QStringLiteral("%1 (%2)").arg(verdict, lag);
}

/// How far the latest value is from a target that is due in one year, with the verdict.
QString datedStanding(const Indicator &indicator, const TargetAssessment &target, double latest,
                      const Phrasebook &book)
{
    if (target.verdict == Verdict::Met)
        return withRemarks(
            book.translate("Words", "meets %1").arg(namedTarget(target.target, book)),
            {caveatText(target, book)});
    QStringList remarks;
    if (target.reason == VerdictReason::DueYearMissing)
        remarks << reasonText(indicator, target, book);
    const bool isAtBound = latest == *target.target.value && target.verdict != Verdict::Missed;
    if (!isAtBound && target.verdict != Verdict::NotAssessable)
        remarks << smallVerdictWord(target.verdict, book);
    remarks << caveatText(target, book);
    return withRemarks(shortfallText(indicator, target.target, latest, book), remarks);
}

/// The value that a target is compared with: the latest one, of the worst part where parts decide.
std::optional<double> comparedValue(const IndicatorSituation &one)
{
    const QList<PartAssessment> parts = partsOf(one);
    if (!parts.isEmpty() && parts.first().latest)
        return parts.first().latest->value;
    return one.assessment.latest ? one.assessment.latest->value : std::nullopt;
}

} // namespace

QString yearOf(const Latest &latest)
{
    return QString::number(latest.period.year());
}

QString resultPhrase(const IndicatorSituation &one, const Phrasebook &book)
{
    const Assessment &assessment = one.assessment;
    if (!assessment.latest)
        return partsResult(one, book);
    const QString value = latestInYear(one, book, Room::Sentence);
    if (!assessment.latest->value)
        return value;
    if (isBroken(assessment.change))
        return withRemarks(value, {changePhrase(one, book)});
    return assessment.previous && assessment.change.absolute
               ? QStringLiteral("%1, %2").arg(value, changePhrase(one, book))
               : value;
}

QString changePhrase(const IndicatorSituation &one, const Phrasebook &book)
{
    const Assessment &assessment = one.assessment;
    if (!assessment.latest)
        return {};
    const Change &change = assessment.change;
    if (!change.absolute || !assessment.previous)
        return changeText(one.indicator, change, book);
    const Format format(book.language());
    const double amount = *change.absolute;
    const QString year = yearOf(*assessment.previous);
    const int decimals = one.indicator.decimals;
    if (format.number(amount, decimals) == format.number(0, decimals))
        return book.translate("Words", "unchanged from %1").arg(year);
    if (one.indicator.kind == IndicatorKind::Rank)
        return book.translate("Words", "%1 from %2", "a change and the year before")
            .arg(changeText(one.indicator, change, book), year);
    const QString size = sizeText(one.indicator, amount, book);
    return amount > 0 ? book.translate("Words", "up %1 from %2").arg(size, year)
                      : book.translate("Words", "down %1 from %2").arg(size, year);
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
                        : noValueText(book);
        below << QStringLiteral("%1 (%2)").arg(one.indicator.partName(part.part, book.language()),
                                               value);
    }
    return below.isEmpty() ? QString()
                           : book.translate("Words", "sectors not yet at the target: %1")
                                 .arg(below.join(QStringLiteral(", ")));
}

QString weakestPartPhrase(const Indicator &indicator, const QString &part, const Phrasebook &book)
{
    return book.translate("Words", "the weakest sector decides: %1")
        .arg(indicator.partName(part, book.language()));
}

QString namedTarget(const Target &target, const Phrasebook &book)
{
    return book.translate("Words", "the %1 target").arg(target.horizon);
}

QString verdictPhrase(const Indicator &indicator, const TargetAssessment &assessment,
                      const Phrasebook &book)
{
    if (assessment.reason || assessment.verdict == Verdict::Met)
        return withRemarks(smallVerdictWord(assessment.verdict, book),
                           {reasonText(indicator, assessment, book), caveatText(assessment, book)});
    return withRemarks(verdictWithLag(assessment, book), {caveatText(assessment, book)});
}

QString standingPhrase(const IndicatorSituation &one, const Phrasebook &book)
{
    const TargetAssessment *leading = one.leading();
    if (!leading || !leading->target.value)
        return {};
    const QString caveat = caveatText(*leading, book);
    if (leading->target.mode == TargetMode::EachYear)
        return withRemarks(yearsPhrase(*leading, book), {caveat});
    if (leading->target.mode == TargetMode::EveryPart) {
        const QString verdict = smallVerdictWord(leading->verdict, book);
        return leading->worstPart.isEmpty()
                   ? withRemarks(verdict, {caveat})
                   : withRemarks(weakestPartPhrase(one.indicator, leading->worstPart, book),
                                 {verdict, caveat});
    }
    const auto &latest = one.assessment.latest;
    return latest && latest->value ? datedStanding(one.indicator, *leading, *latest->value, book)
                                   : QString();
}

QString arrivalPhrase(const Indicator &indicator, const TargetAssessment &assessment,
                      const Phrasebook &book)
{
    const auto reached = yearReached(assessment);
    if (!reached)
        return {};
    const int year = *reached;
    const QString pace = windowText(assessment, book.language());
    if (year <= assessment.asOf)
        return book
            .translate("Words",
                       "at the average pace of %1, the target would have been reached in %2, which "
                       "later values must confirm")
            .arg(pace, QString::number(year));
    if (assessment.projected != assessment.projectedShown)
        return book
            .translate("Words", "at the average pace of %1, the target will be reached in %2")
            .arg(pace, QString::number(year));
    const QString value = projectedPhrase(indicator, assessment, book);
    const QString due = QString::number(assessment.target.horizon);
    return year == assessment.target.horizon
               ? book.translate("Words",
                                "at the average pace of %3, %1 is expected by %2, which meets the "
                                "target")
                     .arg(value, due, pace)
               : book.translate("Words",
                                "at the average pace of %4, the target will be reached in %3, "
                                "with %1 expected by %2")
                     .arg(value, due, QString::number(year), pace);
}

QString outlookPhrase(const Indicator &indicator, const TargetAssessment &assessment,
                      const Phrasebook &book)
{
    if (assessment.isDue() || !assessment.projected || !assessment.projectedShown)
        return {};
    QStringList parts{projectionPhrase(indicator, assessment, book),
                      lastChangeText(indicator, assessment, book)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

QString shortfallText(const Indicator &indicator, const Target &target, double value,
                      const Phrasebook &book)
{
    if (!target.value || !target.comparator || holds(*target.comparator, value, *target.value))
        return {};
    const double way = *target.value - value;
    const QString name = namedTarget(target, book);
    if (way == 0) // only a strict comparator asks for more than its bound
        return target.comparator == Comparator::Below
                   ? book.translate("Words", "just at %1, which asks for less").arg(name)
                   : book.translate("Words", "just at %1, which asks for more").arg(name);
    const QString size = sizeText(indicator, way, book);
    return way > 0 || indicator.kind == IndicatorKind::Rank
               ? book.translate("Words", "%1 short of %2").arg(size, name)
               : book.translate("Words", "%1 above %2").arg(size, name);
}

QString shortfallPhrase(const IndicatorSituation &one, const TargetAssessment &assessment,
                        const Phrasebook &book)
{
    const auto value = comparedValue(one);
    return value && assessment.target.mode != TargetMode::EachYear
               ? shortfallText(one.indicator, assessment.target, *value, book)
               : QString();
}

QString lostPhrase(const IndicatorSituation &one, const TargetAssessment &assessment,
                   const Phrasebook &book)
{
    const Target &target = assessment.target;
    const Series seen = one.series.upTo(one.from.year);
    const auto isMet = [&](const SeriesPoint &point) {
        return holds(*target.comparator, point.value, *target.value);
    };
    if (target.mode != TargetMode::By || !target.value || !target.comparator ||
        seen.points.isEmpty() || isMet(seen.points.last()))
        return {};
    const SeriesPoint &last = seen.points.last();
    const Format format(book.language());
    for (auto before = std::next(seen.points.crbegin()); before != seen.points.crend(); ++before) {
        if (breakBetween(seen.breaks, before->year, last.year))
            return {};
        if (isMet(*before))
            return book.translate("Words", "it was met in %1 (%2) but no longer in %3 (%4)")
                .arg(QString::number(before->year),
                     format.valueWithUnit(one.indicator, before->value, before->outOf),
                     QString::number(last.year),
                     format.valueWithUnit(one.indicator, last.value, last.outOf));
    }
    return {};
}

QString missedPhrase(const IndicatorSituation &one, const TargetAssessment &assessment,
                     const Phrasebook &book)
{
    const Target &target = assessment.target;
    const QString name = QStringLiteral("%1 (%2)").arg(
        namedTarget(target, book), targetText(one.indicator, target, book, Room::Sentence));
    if (!assessment.yearsFailed.isEmpty())
        return book.translate("Words", "%1 was missed in %2")
            .arg(name, yearsText(assessment.yearsFailed, book));
    const auto value = comparedValue(one);
    return value && target.value && *value != *target.value
               ? book.translate("Words", "%1 was missed by %2")
                     .arg(name, sizeText(one.indicator, *target.value - *value, book))
               : book.translate("Words", "%1 was missed").arg(name);
}

QString requiredPhrase(const Indicator &indicator, const TargetAssessment &assessment,
                       const Phrasebook &book)
{
    const QString required = requiredText(indicator, assessment, book);
    return required.isEmpty()
               ? required
               : book.translate("Words", "it %1 to reach %2 (%3)")
                     .arg(required, namedTarget(assessment.target, book),
                          targetText(indicator, assessment.target, book, Room::Sentence));
}

QString yearsPhrase(const TargetAssessment &assessment, const Phrasebook &book)
{
    const QString met = yearsText(assessment.yearsHeld, book);
    const QString failed = yearsText(assessment.yearsFailed, book);
    const QString missing = yearsText(assessment.yearsMissing, book);
    QStringList parts;
    if (!met.isEmpty())
        parts << book.translate("Words", "target met in %1").arg(met);
    if (!failed.isEmpty())
        parts << (met.isEmpty() ? book.translate("Words", "target missed in %1")
                                : book.translate("Words", "missed in %1"))
                     .arg(failed);
    if (!missing.isEmpty())
        parts << book.translate("Words", "no data for %1").arg(missing);
    return parts.join(QStringLiteral(", "));
}

QString firmnessPhrase(const Observation &value, const Phrasebook &book)
{
    if (value.firmness == Firmness::Estimate)
        return book.translate("Words", "estimate");
    if (value.firmness == Firmness::Preliminary)
        return book.translate("Words", "preliminary");
    return {};
}

QString remarkPhrase(const Observation &value, const Phrasebook &book)
{
    QStringList parts;
    if (!value.note.isEmpty())
        parts << value.note.simplified();
    if (!value.document.isEmpty())
        parts << book.translate("Words", "document: %1").arg(value.document);
    return parts.join(QStringLiteral("; "));
}

QString officialDate(QDate date, Language language)
{
    constexpr int lastPaddedMonth = 2;
    const bool isShort = language == Language::Vietnamese && date.month() > lastPaddedMonth;
    return isShort ? date.toString(QStringLiteral("dd/M/yyyy")) : Format(language).date(date);
}

QString endedText(QDate lastDay, const Phrasebook &book)
{
    return book.translate("Words", "the unit ended on %1")
        .arg(officialDate(lastDay, book.language()));
}

QString listPhrase(const QStringList &parts, const Phrasebook &book)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return book.translate("Words", "%1 and %2", "the last of a list")
        .arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

QString yearsText(const QList<int> &years, const Phrasebook &book)
{
    if (years.isEmpty())
        return {};
    QStringList names;
    for (const int year : years)
        names << QString::number(year);
    return (years.size() == 1 ? book.translate("Words", "%1", "one year in a sentence")
                              : book.translate("Words", "%1", "several years in a sentence"))
        .arg(listPhrase(names, book));
}

QString yearList(const QList<int> &years)
{
    QStringList list;
    for (const int year : years)
        list << QString::number(year);
    return list.join(QStringLiteral(", "));
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

} // namespace Core

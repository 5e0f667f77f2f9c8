// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/findings.h"

#include "core/chart/placelines.h"
#include "core/words/format.h"
#include "core/words/verdictwords.h"

#include <QCoreApplication>

#include <cmath>

namespace Core {

namespace {

/// What a reader must know beside a verdict, in brackets after it; nothing for a verdict of the
/// as-of year.
QString withCaveat(const QString &words, const TargetAssessment &target,
                   const ChartContext &context)
{
    const QString caveat = caveatText(target, context.book);
    return caveat.isEmpty() || words.isEmpty() ? words
                                               : QStringLiteral("%1 (%2)").arg(words, caveat);
}

/// A verdict inside a sentence: "slightly off track".
QString lowerWord(Verdict verdict, const ChartContext &context)
{
    const QString word = verdictWord(verdict, context.book);
    return word.left(1).toLower() + word.mid(1);
}

QString yearsList(const QList<int> &years)
{
    QStringList texts;
    for (const int year : years)
        texts << QString::number(year);
    return texts.join(QStringLiteral(", "));
}

QString yearlyFinding(const TargetAssessment &target, const ChartContext &context)
{
    if (!target.yearsFailed.isEmpty())
        return said(context, QT_TRANSLATE_NOOP("Charts", "misses the yearly target in %1"))
            .arg(yearsList(target.yearsFailed));
    if (!target.yearsHeld.isEmpty())
        return said(context, QT_TRANSLATE_NOOP("Charts", "holds the yearly target in %1"))
            .arg(yearsList(target.yearsHeld));
    return {};
}

QString partsFinding(const TargetAssessment &target, const ChartContext &context)
{
    const QString word = lowerWord(target.verdict, context);
    return target.worstPart.isEmpty() ? word
                                      : said(context, QT_TRANSLATE_NOOP("Charts", "%1 decides: %2"))
                                            .arg(target.worstPart, word);
}

/// How far the value is from a target that it does not satisfy.
QString distanceFinding(const Indicator &indicator, const Target &target, double latest,
                        const ChartContext &context)
{
    const QString year = QString::number(target.horizon);
    const double way = *target.value - latest;
    const int places = int(std::abs(way));
    if (way == 0) // only a strict comparator asks for more than its bound
        return (target.comparator == Comparator::Below
                    ? said(context, QT_TRANSLATE_NOOP("Charts", "just at the target of %1, which "
                                                                "asks for less"))
                    : said(context, QT_TRANSLATE_NOOP("Charts", "just at the target of %1, which "
                                                                "asks for more")))
            .arg(year);
    if (indicator.isPlace())
        return context.book
            .translate("Charts", "%n place(s) from the target of %1", nullptr, places)
            .arg(year);
    const QString amount = differenceText(indicator, way, context);
    return (way > 0 ? said(context, QT_TRANSLATE_NOOP("Charts", "%1 short of the target of %2"))
                    : said(context, QT_TRANSLATE_NOOP("Charts", "%1 above the target of %2")))
        .arg(amount, year);
}

QString missedFinding(const Indicator &indicator, const Target &target, double latest,
                      const ChartContext &context)
{
    const QString year = QString::number(target.horizon);
    const double way = *target.value - latest;
    const int places = int(std::abs(way));
    if (way == 0)
        return said(context, QT_TRANSLATE_NOOP("Charts", "misses the target of %1")).arg(year);
    const QString amount = indicator.isPlace()
                               ? context.book.translate("Charts", "%n place(s)", nullptr, places)
                               : differenceText(indicator, way, context);
    return said(context, QT_TRANSLATE_NOOP("Charts", "misses the target of %1 by %2"))
        .arg(year, amount);
}

QString datedFinding(const Indicator &indicator, const TargetAssessment &target, double latest,
                     const ChartContext &context)
{
    if (target.verdict == Verdict::Met)
        return withCaveat(said(context, QT_TRANSLATE_NOOP("Charts", "meets the target of %1"))
                              .arg(target.target.horizon),
                          target, context);
    if (target.verdict == Verdict::Missed)
        return withCaveat(missedFinding(indicator, target.target, latest, context), target,
                          context);
    const QString distance = distanceFinding(indicator, target.target, latest, context);
    QStringList remarks;
    if (target.reason == VerdictReason::DueYearMissing)
        remarks << said(context, QT_TRANSLATE_NOOP("Charts", "no value of that year yet"));
    const bool isAtBound = latest == *target.target.value;
    if (!isAtBound && target.verdict != Verdict::NotAssessable)
        remarks << lowerWord(target.verdict, context);
    remarks << caveatText(target, context.book);
    remarks.removeAll(QString());
    return remarks.isEmpty()
               ? distance
               : QStringLiteral("%1 (%2)").arg(distance, remarks.join(QStringLiteral("; ")));
}

QString movedText(const Indicator &indicator, double change, const QString &year,
                  const ChartContext &context)
{
    if (change == 0)
        return said(context, QT_TRANSLATE_NOOP("Charts", "unchanged from %1")).arg(year);
    const QString amount = differenceText(indicator, change, context);
    return (change > 0 ? said(context, QT_TRANSLATE_NOOP("Charts", "up %1 from %2"))
                       : said(context, QT_TRANSLATE_NOOP("Charts", "down %1 from %2")))
        .arg(amount, year);
}

} // namespace

QString differenceText(const Indicator &indicator, double difference, const ChartContext &context)
{
    const Format format(context.book.language());
    constexpr int mostDecimals = 6;
    const double size = std::abs(difference);
    int decimals = indicator.decimals;
    while (decimals < mostDecimals && size * std::pow(10.0, decimals) < 0.5)
        ++decimals;
    const QString number = format.number(size, decimals);
    const QString unit = indicator.measure.in(context.book.language());
    if (unit.startsWith(QLatin1Char('%')))
        return said(context, QT_TRANSLATE_NOOP("Charts", "%1 percentage points")).arg(number);
    return unit.isEmpty() ? number : QString(number + QChar(0xa0) + unit);
}

QString changeFinding(const IndicatorSituation &one, const ChartContext &context)
{
    const Assessment &assessment = one.assessment;
    if (!assessment.latest)
        return {};
    const Change &change = assessment.change;
    if (!change.absolute || !assessment.previous)
        return changeText(one.indicator, change, context.book);
    const QString year = QString::number(assessment.previous->period.year());
    if (one.indicator.isPlace())
        return said(context, QT_TRANSLATE_NOOP("Charts", "%1 from %2"))
            .arg(changeText(one.indicator, change, context.book), year);
    return movedText(one.indicator, *change.absolute, year, context);
}

QString targetFinding(const IndicatorSituation &one, const ChartContext &context)
{
    const TargetAssessment *leading = one.leading();
    if (!leading || !leading->target.value)
        return {};
    if (leading->target.mode == TargetMode::EachYear)
        return withCaveat(yearlyFinding(*leading, context), *leading, context);
    if (leading->target.mode == TargetMode::EveryPart)
        return withCaveat(partsFinding(*leading, context), *leading, context);
    const auto &latest = one.assessment.latest;
    return latest && latest->value ? datedFinding(one.indicator, *leading, *latest->value, context)
                                   : QString();
}

QString countsFinding(const VerdictCounts &counts, const ChartContext &context)
{
    const int behind = counts.of(Verdict::SlightlyOff) + counts.of(Verdict::OffTrack) +
                       counts.of(Verdict::WrongDirection);
    QStringList parts{
        context.book.translate("Charts", "%1 of %n indicator(s) met", nullptr, counts.total())
            .arg(counts.of(Verdict::Met))};
    const auto add = [&](const char *words, int count) {
        if (count > 0)
            parts << said(context, words).arg(count);
    };
    add(QT_TRANSLATE_NOOP("Charts", "%1 missed"), counts.of(Verdict::Missed));
    add(QT_TRANSLATE_NOOP("Charts", "%1 behind"), behind);
    add(QT_TRANSLATE_NOOP("Charts", "%1 on track"), counts.of(Verdict::OnTrack));
    add(QT_TRANSLATE_NOOP("Charts", "%1 not assessable"), counts.of(Verdict::NotAssessable));
    add(QT_TRANSLATE_NOOP("Charts", "%1 without data"), counts.of(Verdict::NoData));
    parts << oldValuesText(counts.onOldValues, context.book);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString withVerdict(const QString &words, const TargetAssessment &target,
                    const ChartContext &context)
{
    return target.verdict == Verdict::Met ? withCaveat(QStringLiteral("%1 %2 %3")
                                                           .arg(words, verdictSymbol(Verdict::Met),
                                                                lowerWord(Verdict::Met, context)),
                                                       target, context)
                                          : words;
}

} // namespace Core

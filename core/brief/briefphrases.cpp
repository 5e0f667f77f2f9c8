// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefphrases.h"

#include "core/words/statuswords.h"

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

QString comparedBound(Comparator comparator, const QString &bound, const Phrasebook &book)
{
    switch (comparator) {
    case Comparator::AtLeast:
        return book.translate("Brief", "at least %1").arg(bound);
    case Comparator::Above:
        return book.translate("Brief", "more than %1").arg(bound);
    case Comparator::AtMost:
        return book.translate("Brief", "at most %1").arg(bound);
    case Comparator::Below:
        return book.translate("Brief", "less than %1").arg(bound);
    case Comparator::Equal:
        return bound;
    }
    Q_UNREACHABLE();
}

/// "4.7 points", "2 centres": without a sign, with the decimals of the tables.
QString amountPhrase(const Indicator &indicator, double amount, const Phrasebook &book)
{
    const QString number = Format(book.language()).number(std::abs(amount), indicator.decimals);
    const QString unit = indicator.unit.in(book.language());
    if (unit.startsWith(QLatin1Char('%')))
        return book.translate("Words", "%1 percentage points").arg(number);
    return unit.isEmpty() ? number : QString(number + QChar(0xa0) + unit);
}

QString changePhrase(const Indicator &indicator, const Change &change, const Phrasebook &book)
{
    if (indicator.kind == IndicatorKind::Rank)
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

} // namespace

QString yearOf(const Latest &latest)
{
    return QString::number(latest.period.year());
}

QString targetPhrase(const Indicator &indicator, const Target &target, const Phrasebook &book)
{
    const bool isBound = target.comparator && target.value && indicator.kind != IndicatorKind::Rank;
    if (!isBound)
        return targetText(indicator, target, book);
    const QString bound =
        comparedBound(*target.comparator, boundPhrase(indicator, target, book), book);
    return boundInMode(bound, target.mode, book);
}

QString resultPhrase(const IndicatorSituation &one, const Phrasebook &book)
{
    const Assessment &assessment = one.assessment;
    if (!assessment.latest)
        return book.translate("Brief", "no data");
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

QString verdictPhrase(const TargetAssessment &assessment, const Phrasebook &book)
{
    QString verdict = verdictText(assessment, book);
    verdict[0] = verdict.at(0).toLower();
    const QString lag = lagText(assessment, book);
    return lag.isEmpty() ? verdict : QStringLiteral("%1, %2").arg(verdict, lag);
}

QString outlookPhrase(const Indicator &indicator, const TargetAssessment &assessment,
                      const Phrasebook &book)
{
    if (!assessment.projected || !assessment.projectedShown || assessment.status == Status::Met)
        return {};
    const QString year = QString::number(assessment.target.horizon);
    if (*assessment.projected != *assessment.projectedShown) {
        const bool isReached = assessment.gapShare && *assessment.gapShare <= 0;
        return (isReached
                    ? book.translate("Brief", "at the present pace the target is reached by %1")
                    : book.translate("Brief",
                                     "the present pace leads out of the possible range by %1"))
            .arg(year);
    }
    return book.translate("Brief", "at the present pace %1 by %2")
        .arg(Format(book.language()).valueWithUnit(indicator, *assessment.projectedShown), year);
}

QString yearsPhrase(const TargetAssessment &assessment, const Phrasebook &book)
{
    QStringList parts;
    if (!assessment.yearsHeld.isEmpty())
        parts << book.translate("Brief", "held in %1").arg(yearList(assessment.yearsHeld));
    if (!assessment.yearsFailed.isEmpty())
        parts << book.translate("Brief", "not held in %1").arg(yearList(assessment.yearsFailed));
    if (!assessment.yearsMissing.isEmpty())
        parts << book.translate("Brief", "no value for %1").arg(yearList(assessment.yearsMissing));
    return parts.join(QStringLiteral(", "));
}

QString yearList(const QList<int> &years)
{
    QStringList list;
    for (const int year : years)
        list << QString::number(year);
    return list.join(QStringLiteral(", "));
}

} // namespace Core

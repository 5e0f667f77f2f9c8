// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefsentences.h"

#include "core/words/statuswords.h"

#include <QCoreApplication>

#include <array>

namespace Core {

namespace {

// In the order of Status.
constexpr std::array countPhrases{
    QT_TRANSLATE_N_NOOP("Brief", "%n indicator(s) met"),
    QT_TRANSLATE_N_NOOP("Brief", "%n indicator(s) on track"),
    QT_TRANSLATE_N_NOOP("Brief", "%n indicator(s) slightly off track"),
    QT_TRANSLATE_N_NOOP("Brief", "%n indicator(s) off track"),
    QT_TRANSLATE_N_NOOP("Brief", "%n indicator(s) moving away from the target"),
    QT_TRANSLATE_N_NOOP("Brief", "%n indicator(s) missed"),
    QT_TRANSLATE_N_NOOP("Brief", "%n indicator(s) without data"),
    QT_TRANSLATE_N_NOOP("Brief", "%n indicator(s) that cannot be assessed yet"),
};

QString countList(const StatusCounts &counts, const Phrasebook &book)
{
    QStringList parts;
    for (int i = 0; i < statusCount; ++i) {
        const int number = counts.of(static_cast<Status>(i));
        if (number > 0)
            parts << book.translate("Brief", countPhrases.at(size_t(i)), nullptr, number);
    }
    return parts.join(QStringLiteral("; "));
}

QString yearOf(const Latest &latest)
{
    return Format(Language::English).period(latest.period);
}

/// "53/63 in 2019, down 3 places from 2018 (50/63)".
QString placeSentence(const IndicatorSituation &rank, const QString &unitName,
                      const Phrasebook &book)
{
    const Assessment &assessment = rank.assessment;
    const QString name = rank.indicator.name.in(book.language());
    const QString place = latestText(rank.indicator, *assessment.latest, book);
    if (!assessment.previous || !assessment.change.absolute)
        return book.translate("Brief", "On %1, %2 is placed %3 in %4.")
            .arg(name, unitName, place, yearOf(*assessment.latest));
    return book.translate("Brief", "On %1, %2 is placed %3 in %4, %5 against %6 (%7).")
        .arg(name, unitName, place, yearOf(*assessment.latest),
             changeText(rank.indicator, assessment.change, book), yearOf(*assessment.previous),
             latestText(rank.indicator, *assessment.previous, book));
}

QString paceSentence(const IndicatorSituation &rank, const QString &unitName,
                     const Phrasebook &book)
{
    const TargetAssessment *leading = rank.leading();
    if (!leading || !leading->target.value)
        return {};
    const QString target = targetText(rank.indicator, leading->target, book);
    const QString year = QString::number(leading->target.horizon);
    if (leading->status == Status::Met)
        return book.translate("Brief", "The target (%1 by %2) is met.").arg(target, year);
    if (!leading->requiredPerYear)
        return book.translate("Brief", "The target (%1 by %2) is not met.").arg(target, year);
    return book.translate("Brief", "To reach the target (%1 by %2), %3 %4.")
        .arg(target, year, unitName, requiredText(rank.indicator, *leading, book));
}

} // namespace

QString countsSentence(const StatusCounts &counts, int asOf, const Phrasebook &book)
{
    return book
        .translate("Brief", "By the end of %1, of %n indicator(s) with targets: %2.", nullptr,
                   counts.total())
        .arg(QString::number(asOf), countList(counts, book));
}

QString pillarSentence(const Pillar &pillar, const StatusCounts &counts, const Phrasebook &book)
{
    return book.translate("Brief", "%1 (%n indicator(s)): %2.", nullptr, counts.total())
        .arg(pillar.name.in(book.language()), countList(counts, book));
}

QString rankingParagraph(const IndicatorSituation &rank, const QString &unitName,
                         const Phrasebook &book)
{
    if (!rank.assessment.latest)
        return book.translate("Brief", "There is no place of %1 on %2 yet.")
            .arg(unitName, rank.indicator.name.in(book.language()));
    QStringList sentences{placeSentence(rank, unitName, book)};
    const Change &change = rank.assessment.change;
    if (change.withinNoise == true && change.absolute != 0.0)
        sentences << book.translate("Brief", "A move of three places or fewer is within the usual "
                                             "fluctuation of such rankings.");
    sentences << paceSentence(rank, unitName, book);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString indicatorItem(const IndicatorSituation &one, const Phrasebook &book)
{
    const TargetAssessment &leading = *one.leading();
    QStringList parts;
    if (one.assessment.latest)
        parts << book.translate("Brief", "%1 in %2")
                     .arg(latestText(one.indicator, *one.assessment.latest, book),
                          yearOf(*one.assessment.latest));
    parts << book.translate("Brief", "target %1 by %2")
                 .arg(targetText(one.indicator, leading.target, book),
                      QString::number(leading.target.horizon))
          << statusWord(leading.status, book).toLower() << lagText(leading, book)
          << requiredText(one.indicator, leading, book);
    if (!leading.yearsFailed.isEmpty())
        parts << book.translate("Brief", "not held in %1")
                     .arg(QString::number(leading.yearsFailed.first()));
    if (!leading.worstPart.isEmpty())
        parts << book.translate("Brief", "worst part: %1").arg(leading.worstPart);
    parts.removeAll(QString());
    return QStringLiteral("- %1: %2;")
        .arg(one.indicator.name.in(book.language()), parts.join(QStringLiteral(", ")));
}

QList<const IndicatorSituation *>
withStatus(const Situation &situation, const QList<Status> &statuses, const QString &pillarCode)
{
    PillarId pillar;
    for (const Pillar &candidate : situation.programme.pillars) {
        if (candidate.code == pillarCode)
            pillar = candidate.id;
    }
    QList<const IndicatorSituation *> list;
    for (const Status status : statuses) {
        for (const IndicatorSituation &one : situation.indicators) {
            const bool inPillar = pillarCode.isEmpty() || one.indicator.pillar == pillar;
            if (one.counts() && one.status() == status && inPillar)
                list << &one;
        }
    }
    return list;
}

} // namespace Core

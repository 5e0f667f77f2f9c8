// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefsentences.h"

#include "core/assess/ranks.h"
#include "core/assess/urgency.h"
#include "core/brief/briefhead.h"
#include "core/words/indicatorphrases.h"
#include "core/words/verdictwords.h"
#include "core/words/wordtable.h"

#include <QCoreApplication>

namespace Core {

namespace {

constexpr WordTable<Verdict, statusCount> countPhrases{{{
    {Verdict::Met, QT_TRANSLATE_N_NOOP("Brief", "%n met")},
    {Verdict::OnTrack, QT_TRANSLATE_N_NOOP("Brief", "%n on track")},
    {Verdict::SlightlyOff, QT_TRANSLATE_N_NOOP("Brief", "%n slightly off track")},
    {Verdict::OffTrack, QT_TRANSLATE_N_NOOP("Brief", "%n off track")},
    {Verdict::WrongDirection, QT_TRANSLATE_N_NOOP("Brief", "%n moving away from the target")},
    {Verdict::Missed, QT_TRANSLATE_N_NOOP("Brief", "%n missed")},
    {Verdict::NoData, QT_TRANSLATE_N_NOOP("Brief", "%n without data")},
    {Verdict::NotAssessable, QT_TRANSLATE_N_NOOP("Brief", "%n not assessable yet")},
}}};
static_assert(countPhrases.isWhole());

QString countPhrase(Verdict verdict, int number, const Phrasebook &book)
{
    return book.translate("Brief", countPhrases.of(verdict), nullptr, number);
}

QString countList(const VerdictCounts &counts, const Phrasebook &book)
{
    QStringList parts;
    for (int i = 0; i < statusCount; ++i) {
        const auto verdict = static_cast<Verdict>(i);
        if (counts.of(verdict) > 0)
            parts << countPhrase(verdict, counts.of(verdict), book);
    }
    return listPhrase(parts, book);
}

/// The verdict that all share; null where they differ.
std::optional<Verdict> commonStatus(const VerdictCounts &counts)
{
    for (int i = 0; i < statusCount; ++i) {
        const auto verdict = static_cast<Verdict>(i);
        if (counts.of(verdict) > 0 && counts.of(verdict) == counts.total())
            return verdict;
    }
    return std::nullopt;
}

/// How many verdicts rest on old values, after the sentence that counts them.
QString withOldValues(const QString &sentence, const VerdictCounts &counts, const Phrasebook &book)
{
    if (counts.onOldValues == 0)
        return sentence;
    return sentence + QLatin1Char(' ') +
           book.translate("Brief", "%n of these assessments rest(s) on figures of earlier years.",
                          nullptr, counts.onOldValues);
}

QString nameOf(const IndicatorSituation &one, const Phrasebook &book)
{
    return one.indicator.name.in(book.language());
}

/// The name of the index where the indicator's begins with "Ranking": the sentence says so itself.
QString indexNameOf(const IndicatorSituation &rank, const Phrasebook &book)
{
    const QString name = nameOf(rank, book);
    const QString prefix = book.translate("Brief", "Ranking") + QLatin1Char(' ');
    const QString rest = name.startsWith(prefix) ? name.mid(prefix.size()) : name;
    return rest.left(1).toUpper() + rest.mid(1);
}

/// How good a verdict of a path is, 0 the best; null for those that say nothing of it.
std::optional<int> standing(Verdict verdict)
{
    if (verdict == Verdict::NoData || verdict == Verdict::NotAssessable)
        return std::nullopt;
    return static_cast<int>(verdict);
}

/// The verdicts at the end of the as-of year and of the year before, under the same target.
struct VerdictMove
{
    Verdict before;
    Verdict now;
    int oldValueYear; ///< of the value that the present one rests on where it is old, else 0
};

std::optional<VerdictMove> verdictMove(const IndicatorSituation &one, int asOf)
{
    const QList<YearVerdict> history = one.history();
    if (history.size() < 2)
        return std::nullopt;
    const YearVerdict &now = history.last();
    const YearVerdict &before = history.at(history.size() - 2);
    const bool sameQuestion =
        now.year == asOf && before.year == asOf - 1 && now.horizon == before.horizon;
    if (!sameQuestion || now.verdict == before.verdict || !standing(now.verdict) ||
        !standing(before.verdict))
        return std::nullopt;
    return VerdictMove{before.verdict, now.verdict, now.oldValueYear};
}

/// "Vietnam ICT Index rank 2019: Ben Tre ranked 53/63, down 3 places from 2018 (50/63)."
QString placeSentence(const IndicatorSituation &rank, const QString &unitName,
                      const Phrasebook &book)
{
    const Assessment &assessment = rank.assessment;
    const QString name = indexNameOf(rank, book);
    const QString place = latestText(rank.indicator, *assessment.latest, book);
    if (!assessment.previous || !assessment.change.absolute)
        return book.translate("Brief", "%1 %4: %2 ranked %3.")
            .arg(name, unitName, place, yearOf(*assessment.latest));
    return book.translate("Brief", "%1 %4: %2 ranked %3, %5 (%6).")
        .arg(name, unitName, place, yearOf(*assessment.latest), changePhrase(rank, book),
             latestText(rank.indicator, *assessment.previous, book));
}

QString rankPaceSentence(const IndicatorSituation &rank, const QString &unitName,
                         const Phrasebook &book)
{
    const TargetAssessment *leading = rank.leading();
    if (!leading || !leading->target.value)
        return {};
    const QString target = targetText(rank.indicator, leading->target, book, Room::Sentence);
    const QString name = namedTarget(leading->target, book);
    const QString required = requiredText(rank.indicator, *leading, book);
    if (leading->verdict == Verdict::Met || required.isEmpty())
        return asSentence(book.translate("Brief", "%1 (%2): %3")
                              .arg(name, target, verdictPhrase(rank.indicator, *leading, book)));
    return book.translate("Brief", "To reach %1 (%2), %3 %4.")
        .arg(name, target, unitName, required);
}

QString moveList(const QStringList &moves)
{
    return moves.join(QStringLiteral("; "));
}

} // namespace

QString documentMention(const Programme &programme, const Phrasebook &book)
{
    const QString name = programme.name.in(book.language());
    if (programme.documentNumber.isEmpty() || !programme.documentDate.isValid())
        return name;
    const QString full =
        book.translate("Brief", "%1 of %2 of the %3", "number, date and issuer of a document")
            .arg(programme.documentNumber, dateText(programme.documentDate, book),
                 programme.issuer.in(book.language()));
    if (!name.contains(programme.documentNumber))
        return QStringLiteral("%1 (%2)").arg(name, full);
    return QString(name).replace(name.indexOf(programme.documentNumber),
                                 programme.documentNumber.size(), full);
}

QString countsSentence(const VerdictCounts &counts, int asOf, const Phrasebook &book)
{
    const QString year = QString::number(asOf);
    const QString sentence =
        counts.total() == 1
            ? book.translate("Brief",
                             "By the end of %1 there is one indicator with targets, assessed as: "
                             "%2.")
                  .arg(year, smallVerdictWord(*commonStatus(counts), book))
            : book.translate("Brief", "By the end of %1, of the %n indicator(s) with targets, %2.",
                             nullptr, counts.total())
                  .arg(year, countList(counts, book));
    return withOldValues(sentence, counts, book);
}

QString verdictsSentence(const VerdictCounts &counts, const Phrasebook &book)
{
    const auto common = commonStatus(counts);
    const QString sentence =
        common && counts.total() == 1
            ? book.translate("Brief", "One indicator: %1.").arg(smallVerdictWord(*common, book))
        : common ? book.translate("Brief", "All %n indicator(s): %1.", nullptr, counts.total())
                       .arg(smallVerdictWord(*common, book))
                 : book.translate("Brief", "Of the %n indicator(s), %1.", nullptr, counts.total())
                       .arg(countList(counts, book));
    return withOldValues(sentence, counts, book);
}

QString behindCounts(const VerdictCounts &counts, const Phrasebook &book)
{
    QStringList parts;
    for (const Verdict verdict :
         {Verdict::WrongDirection, Verdict::Missed, Verdict::OffTrack, Verdict::SlightlyOff}) {
        if (counts.of(verdict) > 0)
            parts << countPhrase(verdict, counts.of(verdict), book);
    }
    return listPhrase(parts, book);
}

namespace {

/// How many latest values changed in which way.
struct ChangeCounts
{
    int better = 0;
    int worse = 0;
    int same = 0;

    int total() const { return better + worse + same; }
};

/// Of the indicators that have values of the as-of year and of the one before it.
ChangeCounts changesOf(const QList<const IndicatorSituation *> &indicators)
{
    ChangeCounts counts;
    for (const IndicatorSituation *one : indicators) {
        const Change &change = one->assessment.change;
        const auto &latest = one->assessment.latest;
        if (!change.absolute || !latest || latest->period.year() != one->from.year)
            continue;
        ++(change.improved ? (*change.improved ? counts.better : counts.worse) : counts.same);
    }
    return counts;
}

QString onlyChange(const ChangeCounts &counts, const Phrasebook &book)
{
    if (counts.better > 0)
        return book.translate("Brief", "The one indicator with figures for both %1 and %2 "
                                       "improved.");
    if (counts.worse > 0)
        return book.translate("Brief", "The one indicator with figures for both %1 and %2 "
                                       "declined.");
    return book.translate("Brief", "The one indicator with figures for both %1 and %2 is "
                                   "unchanged.");
}

} // namespace

QString changesSentence(const QList<const IndicatorSituation *> &indicators, const Phrasebook &book)
{
    const ChangeCounts counts = changesOf(indicators);
    if (counts.total() == 0)
        return {};
    const int asOf = indicators.first()->from.year;
    const QString before = QString::number(asOf - 1);
    if (counts.total() == 1)
        return onlyChange(counts, book).arg(before, QString::number(asOf));
    QStringList parts;
    if (counts.better > 0)
        parts << book.translate("Brief", "%n improved", nullptr, counts.better);
    if (counts.worse > 0)
        parts << book.translate("Brief", "%n declined", nullptr, counts.worse);
    if (counts.same > 0)
        parts << book.translate("Brief", "%n unchanged", nullptr, counts.same);
    return book
        .translate("Brief", "Of the %n indicator(s) with figures for both %2 and %3, %1.", nullptr,
                   counts.total())
        .arg(listPhrase(parts, book), before, QString::number(asOf));
}

QString verdictChanges(const QList<const IndicatorSituation *> &indicators, int asOf,
                       const Phrasebook &book)
{
    QStringList better;
    QStringList worse;
    for (const IndicatorSituation *one : indicators) {
        const auto move = verdictMove(*one, asOf);
        if (!move)
            continue;
        QString now = smallVerdictWord(move->now, book);
        if (move->oldValueYear > 0)
            now += QStringLiteral("; ") + oldValueText(move->oldValueYear, book);
        const QString text =
            book.translate("Brief", "%1 (from %2 to %3)")
                .arg(nameOf(*one, book), smallVerdictWord(move->before, book), now);
        (*standing(move->now) < *standing(move->before) ? better : worse) << text;
    }
    const QString year = QString::number(asOf - 1);
    QStringList sentences;
    if (!better.isEmpty())
        sentences << book.translate("Brief", "Assessment improved since the end of %1: %2.")
                         .arg(year, moveList(better));
    if (!worse.isEmpty())
        sentences << book.translate("Brief", "Assessment worsened since the end of %1: %2.")
                         .arg(year, moveList(worse));
    return sentences.join(QLatin1Char(' '));
}

namespace {

/// What a move of that size means in such rankings; empty where nothing is to be said.
QString moveRemark(const Change &change, const Phrasebook &book)
{
    if (!change.absolute || *change.absolute == 0)
        return {};
    switch (rankMove(int(*change.absolute))) {
    case RankMove::WithinNoise:
        return book.translate("Brief", "A move of three places or fewer is within the usual "
                                       "fluctuation of such rankings.");
    case RankMove::Notable:
        return book.translate("Brief", "A move of ten places or more is notable.");
    default:
        return {};
    }
}

} // namespace

QString rankingParagraph(const IndicatorSituation &rank, const QString &unitName,
                         const Phrasebook &book)
{
    if (!rank.assessment.latest) {
        const QString sentence = book.translate("Brief", "%1 has no place yet in: %2.")
                                     .arg(unitName, nameOf(rank, book));
        return sentence.at(0).toUpper() + sentence.mid(1);
    }
    QStringList sentences{placeSentence(rank, unitName, book),
                          moveRemark(rank.assessment.change, book),
                          rankPaceSentence(rank, unitName, book)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString notableFall(const IndicatorSituation &rank, const Phrasebook &book)
{
    const Assessment &assessment = rank.assessment;
    const auto places = assessment.change.absolute;
    if (!assessment.latest || !assessment.previous || !places || *places <= 0 ||
        rankMove(int(*places)) != RankMove::Notable)
        return {};
    return book
        .translate("Brief",
                   "%1: down %n place(s) in %2 (from %3 to %4), a notable fall; the "
                   "component scores should be analysed to find the causes.",
                   nullptr, int(*places))
        .arg(nameOf(rank, book), yearOf(*assessment.latest),
             latestText(rank.indicator, *assessment.previous, book),
             latestText(rank.indicator, *assessment.latest, book));
}

QString targetSentences(const IndicatorSituation &one, const TargetAssessment &assessment,
                        const Phrasebook &book)
{
    QStringList first{book.translate("Brief", "%1: %2; assessment: %3")
                          .arg(namedTarget(assessment.target, book),
                               targetText(one.indicator, assessment.target, book, Room::Sentence),
                               verdictPhrase(one.indicator, assessment, book)),
                      yearsPhrase(assessment, book), lostPhrase(one, assessment, book),
                      isBehind(assessment.verdict) ? shortfallPhrase(one, assessment, book)
                                                   : QString(),
                      partsBelowPhrase(one, assessment, book)};
    first.removeAll(QString());
    const QString required = requiredText(one.indicator, assessment, book);
    QStringList second{outlookPhrase(one.indicator, assessment, book),
                       required.isEmpty()
                           ? required
                           : book.translate("Brief", "it %1", "it needs to rise").arg(required)};
    second.removeAll(QString());
    QStringList sentences{asSentence(first.join(QStringLiteral("; "))),
                          asSentence(second.join(QStringLiteral("; ")))};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString indicatorSentence(const IndicatorSituation &one, const Phrasebook &book)
{
    const QString result =
        QStringLiteral("%1: %2.").arg(nameOf(one, book), resultPhrase(one, book));
    const TargetAssessment *leading = one.leading();
    return leading ? result + QLatin1Char(' ') + targetSentences(one, *leading, book) : result;
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefsentences.h"

#include "core/brief/briefhead.h"
#include "core/brief/briefphrases.h"
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

QString nameOf(const IndicatorSituation &one, const Phrasebook &book)
{
    return one.indicator.name.in(book.language());
}

/// How good a verdict of a path is, 0 the best; null for those that say nothing of it.
std::optional<int> standing(Status status)
{
    if (status == Status::NoData || status == Status::NotAssessable)
        return std::nullopt;
    return static_cast<int>(status);
}

/// The verdicts at the end of the as-of year and of the year before, under the same target.
struct VerdictMove
{
    Status before;
    Status now;
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
    if (!sameQuestion || now.status == before.status || !standing(now.status) ||
        !standing(before.status))
        return std::nullopt;
    return VerdictMove{before.status, now.status};
}

/// "53/63 in 2019, down 3 places from 2018 (50/63)".
QString placeSentence(const IndicatorSituation &rank, const QString &unitName,
                      const Phrasebook &book)
{
    const Assessment &assessment = rank.assessment;
    const QString name = nameOf(rank, book);
    const QString place = latestText(rank.indicator, *assessment.latest, book);
    if (!assessment.previous || !assessment.change.absolute)
        return book.translate("Brief", "%1: %2 is placed %3 in %4.")
            .arg(name, unitName, place, yearOf(*assessment.latest));
    return book.translate("Brief", "%1: %2 is placed %3 in %4, %5 against %6 (%7).")
        .arg(name, unitName, place, yearOf(*assessment.latest),
             changeText(rank.indicator, assessment.change, book), yearOf(*assessment.previous),
             latestText(rank.indicator, *assessment.previous, book));
}

QString rankPaceSentence(const IndicatorSituation &rank, const QString &unitName,
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

QString countsSentence(const StatusCounts &counts, int asOf, const Phrasebook &book)
{
    return book
        .translate("Brief", "By the end of %1, of %n indicator(s) with targets: %2.", nullptr,
                   counts.total())
        .arg(QString::number(asOf), countList(counts, book));
}

QString verdictsSentence(const StatusCounts &counts, const Phrasebook &book)
{
    return book.translate("Brief", "Of %n indicator(s): %1.", nullptr, counts.total())
        .arg(countList(counts, book));
}

QString changesSentence(const QList<const IndicatorSituation *> &indicators, const Phrasebook &book)
{
    int better = 0;
    int worse = 0;
    int same = 0;
    for (const IndicatorSituation *one : indicators) {
        const Change &change = one->assessment.change;
        if (!change.absolute)
            continue;
        ++(change.improved ? (*change.improved ? better : worse) : same);
    }
    if (better + worse + same == 0)
        return {};
    QStringList parts;
    if (better > 0)
        parts << book.translate("Brief", "%n better", nullptr, better);
    if (worse > 0)
        parts << book.translate("Brief", "%n worse", nullptr, worse);
    if (same > 0)
        parts << book.translate("Brief", "%n unchanged", nullptr, same);
    return book
        .translate("Brief",
                   "Of %n indicator(s) whose latest value can be compared with the year before: "
                   "%1.",
                   nullptr, better + worse + same)
        .arg(parts.join(QStringLiteral(", ")));
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
        const QString text = book.translate("Brief", "%1 (from %2 to %3)")
                                 .arg(nameOf(*one, book), statusWord(move->before, book).toLower(),
                                      statusWord(move->now, book).toLower());
        (*standing(move->now) < *standing(move->before) ? better : worse) << text;
    }
    const QString year = QString::number(asOf - 1);
    QStringList sentences;
    if (!better.isEmpty())
        sentences << book.translate("Brief", "Better assessed than at the end of %1: %2.")
                         .arg(year, moveList(better));
    if (!worse.isEmpty())
        sentences << book.translate("Brief", "Worse assessed than at the end of %1: %2.")
                         .arg(year, moveList(worse));
    return sentences.join(QLatin1Char(' '));
}

QString rankingParagraph(const IndicatorSituation &rank, const QString &unitName,
                         const Phrasebook &book)
{
    if (!rank.assessment.latest)
        return book.translate("Brief", "There is no place of %1 on %2 yet.")
            .arg(unitName, nameOf(rank, book));
    QStringList sentences{placeSentence(rank, unitName, book)};
    const Change &change = rank.assessment.change;
    if (change.withinNoise == true && change.absolute != 0.0)
        sentences << book.translate("Brief", "A move of three places or fewer is within the usual "
                                             "fluctuation of such rankings.");
    sentences << rankPaceSentence(rank, unitName, book);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString indicatorSentence(const IndicatorSituation &one, const Phrasebook &book)
{
    QStringList parts{resultPhrase(one, book)};
    if (const TargetAssessment *leading = one.leading()) {
        parts << book.translate("Brief", "target by %1: %2")
                     .arg(QString::number(leading->target.horizon),
                          targetPhrase(one.indicator, leading->target, book))
              << book.translate("Brief", "assessment: %1").arg(verdictPhrase(*leading, book))
              << yearsPhrase(*leading, book) << outlookPhrase(one.indicator, *leading, book)
              << requiredText(one.indicator, *leading, book);
        if (!leading->worstPart.isEmpty())
            parts << book.translate("Brief", "worst part: %1")
                         .arg(one.indicator.partName(leading->worstPart, book.language()));
    }
    parts.removeAll(QString());
    return QStringLiteral("%1: %2.").arg(nameOf(one, book), parts.join(QStringLiteral("; ")));
}

QString paceSentence(const IndicatorSituation &one, const Phrasebook &book)
{
    const TargetAssessment *leading = one.leading();
    if (!leading || !leading->requiredPerYear)
        return {};
    return book.translate("Brief", "%1: %2 to reach the target of %3 (%4).")
        .arg(nameOf(one, book), requiredText(one.indicator, *leading, book),
             QString::number(leading->target.horizon),
             targetPhrase(one.indicator, leading->target, book));
}

} // namespace Core

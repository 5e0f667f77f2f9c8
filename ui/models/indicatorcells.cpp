// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/indicatorcells.h"

#include "core/assess/urgency.h"
#include "core/words/verdictwords.h"

namespace Models {

using Core::IndicatorSituation;
using Core::Phrasebook;

QString latestCell(const IndicatorSituation &one, const Phrasebook &book)
{
    return Core::latestInYear(one, book, Core::Room::Cell);
}

QString changeCell(const IndicatorSituation &one, const Phrasebook &book)
{
    const Core::Change &change = one.assessment.change;
    return change.absolute ? Core::changeText(one.indicator, change, book, Core::Room::Cell)
                           : QString();
}

QString verdictCell(const IndicatorSituation &one, const Phrasebook &book)
{
    const Core::TargetAssessment *leading = one.leading();
    return leading ? Core::verdictCellText(*leading, book) : QString();
}

QString lagCell(const IndicatorSituation &one, const Phrasebook &book)
{
    const Core::TargetAssessment *leading = one.leading();
    return leading ? Core::lagText(*leading, book, Core::Room::Cell) : QString();
}

const Core::TargetAssessment *targetDueIn(const IndicatorSituation &one, int horizon)
{
    for (const Core::TargetAssessment &judged : one.assessment.targets) {
        if (judged.target.horizon == horizon)
            return &judged;
    }
    return nullptr;
}

QString targetCell(const IndicatorSituation &one, int horizon, const Phrasebook &book)
{
    const Core::TargetAssessment *judged = targetDueIn(one, horizon);
    return judged ? Core::targetText(one.indicator, judged->target, book) : QString();
}

QString targetWords(const IndicatorSituation &one, int horizon, const Phrasebook &book)
{
    const Core::TargetAssessment *judged = targetDueIn(one, horizon);
    if (!judged)
        return {};
    QStringList words{Core::targetText(one.indicator, judged->target, book),
                      Core::verdictText(one.indicator, *judged, book), latestCell(one, book)};
    words.removeAll(QString());
    return words.join(QStringLiteral("; "));
}

QString courseWords(const IndicatorSituation &one, YearSpan years, const Phrasebook &book)
{
    const Core::Format format(book.language());
    QStringList words;
    for (const Core::SeriesPoint &point : one.series.points) {
        if (point.year >= years.first && point.year <= years.last)
            words << QStringLiteral("%1: %2").arg(
                QString::number(point.year), format.value(one.indicator, point.value, point.outOf));
    }
    return words.join(QStringLiteral("; "));
}

QString symbolsOf(const QList<Core::YearVerdict> &verdicts)
{
    QStringList list;
    for (const Core::YearVerdict &one : verdicts)
        list << Core::verdictSymbol(one.verdict);
    return list.join(QChar(0xa0));
}

QString countWords(const Core::VerdictCounts &counts, const Phrasebook &book)
{
    QStringList words;
    for (const Core::Verdict verdict : Core::worstFirst) {
        if (counts.of(verdict) > 0)
            words << Core::verdictCountText(counts, verdict, book);
    }
    words << Core::oldValuesText(counts.onOldValues, book);
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QString countSymbols(const Core::VerdictCounts &counts)
{
    QStringList list;
    for (const Core::Verdict verdict : Core::worstFirst) {
        if (counts.of(verdict) > 0)
            list << Core::verdictSymbol(verdict) + QChar(0xa0) +
                        QString::number(counts.of(verdict));
    }
    if (counts.onOldValues > 0)
        list << Core::oldValueSymbol() + QChar(0xa0) + QString::number(counts.onOldValues);
    return list.join(QStringLiteral("  "));
}

namespace {

/// Name, verdict and pace of a target (null: none), definition and note, a line each.
QString toolTip(const IndicatorSituation &one, const Core::TargetAssessment *judged,
                const Phrasebook &book)
{
    QStringList lines{one.indicator.name.in(book.language())};
    if (judged)
        lines << QStringLiteral("%1: %2: %3")
                     .arg(QString::number(judged->target.horizon),
                          Core::targetText(one.indicator, judged->target, book),
                          Core::verdictText(one.indicator, *judged, book))
              << Core::requiredText(one.indicator, *judged, book);
    lines << one.indicator.definition.in(book.language()) << one.indicator.note.in(book.language());
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString targetToolTip(const IndicatorSituation &one, int horizon, const Phrasebook &book)
{
    return toolTip(one, targetDueIn(one, horizon), book);
}

QString indicatorToolTip(const IndicatorSituation &one, const Phrasebook &book)
{
    return toolTip(one, one.leading(), book);
}

} // namespace Models

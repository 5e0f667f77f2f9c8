// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/brieftables.h"

#include "core/words/statuswords.h"

#include <algorithm>

namespace Core {

namespace {

using Align = BriefColumn::Align;

constexpr int firstHorizon = 2025;
constexpr int secondHorizon = 2030;

QString targetOf(const IndicatorSituation &one, int horizon, const Phrasebook &book)
{
    for (const Target &target : one.indicator.targets) {
        if (target.horizon == horizon)
            return targetText(one.indicator, target, book);
    }
    return {};
}

/// The value of the programme's base year, else the first one with its year.
QString baselineText(const IndicatorSituation &one, int baselineYear, const Phrasebook &book)
{
    const QList<SeriesPoint> &points = one.series.points;
    if (!one.indicator.isNumeric() || points.isEmpty())
        return {};
    const auto base =
        std::find_if(points.cbegin(), points.cend(),
                     [baselineYear](const SeriesPoint &p) { return p.year == baselineYear; });
    const SeriesPoint &point = base == points.cend() ? points.first() : *base;
    if (point.year > baselineYear)
        return {};
    return QStringLiteral("%1 (%2)").arg(
        Format(book.language()).value(one.indicator, point.value, point.outOf),
        QString::number(point.year));
}

QString resultText(const IndicatorSituation &one, const Phrasebook &book)
{
    const auto &latest = one.assessment.latest;
    if (!latest)
        return {};
    const QString text =
        latest->value ? Format(book.language()).value(one.indicator, *latest->value, latest->outOf)
                      : latestText(one.indicator, *latest, book);
    return QStringLiteral("%1 (%2)").arg(text, QString::number(latest->period.year()));
}

QString changeCell(const IndicatorSituation &one, const Phrasebook &book)
{
    if (!one.assessment.latest || !one.assessment.change.absolute)
        return {};
    return changeText(one.indicator, one.assessment.change, book);
}

QString verdictCell(const IndicatorSituation &one, const Phrasebook &book)
{
    const TargetAssessment *leading = one.leading();
    return leading ? QStringLiteral("%1 %2").arg(statusSymbol(leading->status),
                                                 statusWord(leading->status, book))
                   : QString();
}

QList<BriefColumn> indicatorColumns(const Phrasebook &book)
{
    return {{book.translate("Brief", "No."), 0.5, Align::Centre},
            {book.translate("Brief", "Indicator"), 4.2, Align::Left},
            {book.translate("Brief", "Unit of measure"), 0.9, Align::Centre},
            {book.translate("Brief", "Baseline"), 1.3, Align::Centre},
            {book.translate("Brief", "Target 2025"), 1.4, Align::Centre},
            {book.translate("Brief", "Target 2030"), 1.4, Align::Centre},
            {book.translate("Brief", "Result"), 1.5, Align::Centre},
            {book.translate("Brief", "Year on year"), 1.4, Align::Centre},
            {book.translate("Brief", "Assessment"), 1.7, Align::Left}};
}

BriefRow indicatorRow(int number, const IndicatorSituation &one, int baselineYear,
                      const Phrasebook &book)
{
    return {{QString::number(number), one.indicator.name.in(book.language()),
             one.indicator.unit.in(book.language()), baselineText(one, baselineYear, book),
             targetOf(one, firstHorizon, book), targetOf(one, secondHorizon, book),
             resultText(one, book), changeCell(one, book), verdictCell(one, book)},
            false};
}

} // namespace

BriefTable indicatorTable(const Situation &situation, const QString &pillarCode,
                          const Phrasebook &book)
{
    BriefTable table;
    table.columns = indicatorColumns(book);
    int number = 0;
    for (const Pillar &pillar : situation.programme.pillars) {
        if (!pillarCode.isEmpty() && pillar.code != pillarCode)
            continue;
        table.rows << BriefRow{{pillar.name.in(book.language())}, true};
        for (const IndicatorSituation &one : situation.indicators) {
            if (one.indicator.pillar == pillar.id)
                table.rows << indicatorRow(++number, one, situation.programme.baselineYear, book);
        }
    }
    return table;
}

BriefTable yearTable(const IndicatorSituation &one, int baselineYear, const Phrasebook &book)
{
    BriefTable table;
    table.columns = {{book.translate("Brief", "Year"), 1, Align::Centre},
                     {book.translate("Brief", "Value"), 2, Align::Centre},
                     {book.translate("Brief", "Year on year"), 2, Align::Centre},
                     {book.translate("Brief", "Assessment"), 2, Align::Left}};
    for (const SeriesPoint &point : one.series.upTo(one.from.year).points) {
        const IndicatorSituation then{one.indicator, one.series,
                                      assess(one.indicator, one.series, {point.year, baselineYear}),
                                      point.year};
        table.rows << BriefRow{
            {QString::number(point.year),
             Format(book.language()).valueWithUnit(one.indicator, point.value, point.outOf),
             changeCell(then, book), verdictCell(then, book)},
            false};
    }
    return table;
}

} // namespace Core

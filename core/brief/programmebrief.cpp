// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The briefs on a whole programme and on one of its pillars.
#include "core/brief/briefkinds.h"
#include "core/brief/briefsections.h"
#include "core/brief/briefsentences.h"
#include "core/brief/brieftables.h"
#include "core/chart/rankcharts.h"
#include "core/words/indicatorphrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace Core {

namespace {

QString programmeName(const BriefComposition &brief)
{
    return brief.situation().programme.name.in(brief.language());
}

bool hasData(const BriefScope &scope)
{
    return std::any_of(scope.cbegin(), scope.cend(),
                       [](const IndicatorSituation *one) { return hasValues(*one); });
}

/// `pillar` null: the whole programme.
void writeIntroduction(BriefComposition &brief, const Pillar *pillar)
{
    const QString document = documentMention(brief.situation().programme, brief.book());
    const QString &unit = brief.source().unitName;
    brief.paragraph(
        pillar ? brief
                     .text(QT_TRANSLATE_NOOP("Brief", "Under %1, the %4 reports the results of %2 "
                                                      "for %5 to the end of %3 as follows:"))
                     .arg(document, unit, brief.asOfText(), brief.issuer(),
                          insideSentence(pillar->name.in(brief.language())))
               : brief
                     .text(QT_TRANSLATE_NOOP("Brief", "Under %1, the %4 reports the results of %2 "
                                                      "to the end of %3 as follows:"))
                     .arg(document, unit, brief.asOfText(), brief.issuer()));
    brief.writeEndOfUnit();
}

void writeGeneral(BriefComposition &brief, const BriefScope &scope)
{
    brief.subsection(brief.text(QT_TRANSLATE_NOOP("Brief", "General assessment")));
    brief.paragraph(countsSentence(countsOf(scope), brief.situation().asOf, brief.book()));
    brief.paragraph(changesSentence(scope, brief.book()));
    brief.paragraph(verdictChanges(scope, brief.situation().asOf, brief.book()));
}

/// What is met, on track, or known without a verdict; the others follow in section II.
void writeAchievements(BriefComposition &brief, const BriefScope &scope)
{
    for (const IndicatorSituation *one :
         withStatus(scope, {Verdict::Met, Verdict::OnTrack, Verdict::NotAssessable})) {
        if (hasValues(*one))
            brief.item(brief.withEnd(*one, indicatorSentence(*one, brief.book())));
    }
}

void writePillars(BriefComposition &brief)
{
    brief.subsection(brief.text(QT_TRANSLATE_NOOP("Brief", "Results by pillar")));
    for (const Pillar &pillar : brief.situation().programme.pillars) {
        const BriefScope scope = countedIn(brief.situation(), pillar.id);
        if (scope.isEmpty())
            continue;
        brief.point(pillar.name.in(brief.language()));
        brief.paragraph(verdictsSentence(countsOf(scope), brief.book()));
        writeAchievements(brief, scope);
    }
}

/// The places in every index that ranks the unit; the course of the one that has a target.
void writeRanks(BriefComposition &brief)
{
    const QList<BriefRanking> &rankings = brief.source().rankings;
    const auto &indicators = brief.situation().indicators;
    const auto fed = std::find_if(indicators.cbegin(), indicators.cend(), [](const auto &one) {
        return !one.indicator.index.isEmpty() && one.counts();
    });
    if (rankings.isEmpty() && fed == indicators.cend())
        return;
    brief.subsection(brief.text(QT_TRANSLATE_NOOP("Brief", "Ranking")));
    if (rankings.isEmpty())
        brief.paragraph(rankingParagraph(*fed, brief.source().unitName, brief.book()));
    for (const BriefRanking &ranking : rankings) {
        const IndicatorSituation &rank = ranking.situation;
        brief.paragraph(rankingParagraph(rank, brief.source().unitName, brief.book()));
        if (rank.leading())
            brief.chart(rankHistoryChart(rank, brief.chartContext()));
    }
}

/// Where the appendix of missing values stands; empty when nothing is missing.
QString missingAppendix(const BriefComposition &brief, const BriefScope &scope)
{
    if (withoutData(scope).isEmpty() && withoutLatestYear(scope).isEmpty())
        return {};
    constexpr int place = 2;
    return brief.text(QT_TRANSLATE_NOOP("Brief", "Appendix %1")).arg(romanNumber(place));
}

void writeSections(BriefComposition &brief, const BriefScope &scope)
{
    const QString list = missingAppendix(brief, scope);
    writeShortcomings(brief, scope, list);
    writeDirections(brief, scope);
    writeProposals(brief, scope, list);
}

BriefParagraph noteBlock(const QString &text)
{
    return {BriefParagraph::Style::Note, text};
}

void writeAppendices(BriefComposition &brief, const BriefScope &scope, PillarId pillar)
{
    const FootnotedTable indicators = indicatorTable(brief.source(), pillar, brief.book());
    QList<BriefBlock> blocks{indicators.table};
    for (const QString &footnote : indicators.footnotes)
        blocks << noteBlock(footnote);
    blocks << noteBlock(methodText(brief));
    brief.appendix(brief.text(QT_TRANSLATE_NOOP("Brief", "INDICATORS AND THEIR TARGETS")), blocks);
    const BriefTable missing = missingTable(brief.source(), scope, brief.book());
    if (!missing.rows.isEmpty())
        brief.appendix(
            brief.text(QT_TRANSLATE_NOOP("Brief", "MISSING VALUES")),
            {missing,
             noteBlock(brief.text(QT_TRANSLATE_NOOP("Brief", "Annual figures to the end of %1."))
                           .arg(brief.asOfText()))});
}

} // namespace

Result<> writeOverall(BriefComposition &brief)
{
    const BriefScope scope = countedIn(brief.situation());
    if (!hasData(scope))
        return failure(nothingToReport(brief, scope));
    brief.setSubject(brief.text(QT_TRANSLATE_NOOP("Brief", "Results of implementing %1"))
                         .arg(programmeName(brief)));
    writeIntroduction(brief, nullptr);
    brief.section(brief.text(QT_TRANSLATE_NOOP("Brief", "RESULTS")));
    writeGeneral(brief, scope);
    writePillars(brief);
    writeRanks(brief);
    writeSections(brief, scope);
    writeAppendices(brief, scope, {});
    return {};
}

Result<> writePillar(BriefComposition &brief)
{
    const QList<Pillar> &pillars = brief.situation().programme.pillars;
    const auto found = std::find_if(pillars.cbegin(), pillars.cend(), [&](const Pillar &pillar) {
        return pillar.code == brief.options().pillar;
    });
    if (found == pillars.cend())
        return failure({Error::Kind::UnknownPillar, brief.options().pillar, {}, {}});
    const BriefScope scope = countedIn(brief.situation(), found->id);
    if (!hasData(scope))
        return failure(nothingToReport(brief, scope));
    brief.setSubject(
        brief.text(QT_TRANSLATE_NOOP("Brief", "Results of %1 under %2"))
            .arg(insideSentence(found->name.in(brief.language())), programmeName(brief)));
    writeIntroduction(brief, &*found);
    brief.section(brief.text(QT_TRANSLATE_NOOP("Brief", "RESULTS")));
    writeGeneral(brief, scope);
    brief.subsection(brief.text(QT_TRANSLATE_NOOP("Brief", "Results by indicator")));
    writeAchievements(brief, scope);
    if (!behindIn(scope).isEmpty())
        brief.paragraph(brief.text(QT_TRANSLATE_NOOP(
            "Brief", "Indicators that missed a target or may miss it follow in section II.")));
    writeSections(brief, scope);
    writeAppendices(brief, scope, found->id);
    return {};
}

} // namespace Core

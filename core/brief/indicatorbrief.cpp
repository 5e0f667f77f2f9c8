// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheet on one indicator.
#include "core/brief/briefkinds.h"
#include "core/brief/briefphrases.h"
#include "core/brief/briefsections.h"
#include "core/brief/briefsentences.h"
#include "core/brief/brieftables.h"
#include "core/chart/rankcharts.h"

#include <QCoreApplication>

namespace Core {

namespace {

void writeCharts(BriefComposition &brief, const IndicatorSituation &one)
{
    const ChartContext context = brief.chartContext(one);
    if (one.indicator.kind == IndicatorKind::Rank) {
        brief.chart(rankHistoryChart(one, context));
        return;
    }
    brief.chart(yearOverYearChart(one, context));
    if (!one.indicator.isContext())
        brief.chart(pathChart(one, context));
}

void writeYears(BriefComposition &brief, const IndicatorSituation &one)
{
    brief.subsection(brief.text(QT_TRANSLATE_NOOP("Brief", "Result and trend")));
    brief.paragraph(indicatorSentence(one, brief.book()));
    for (const TargetAssessment &target : one.assessment.targets) {
        if (&target != one.leading())
            brief.paragraph(brief.text(QT_TRANSLATE_NOOP("Brief", "Target by %1 (%2): %3."))
                                .arg(QString::number(target.target.horizon),
                                     targetPhrase(one.indicator, target.target, brief.book()),
                                     verdictPhrase(target, brief.book())));
    }
    writeCharts(brief, one);
    brief.table(yearTable(one, brief.situation().programme.baselineYear, brief.book()));
}

void writeAreas(BriefComposition &brief, const IndicatorSituation &one)
{
    if (one.indicator.kind == IndicatorKind::Rank)
        return;
    brief.subsection(brief.text(QT_TRANSLATE_NOOP("Brief", "Results by level and area")));
    const BriefTable areas = areaTable(brief.source(), brief.book());
    if (areas.rows.isEmpty())
        brief.paragraph(brief.text(QT_TRANSLATE_NOOP(
            "Brief", "No values of districts or communes are recorded for this indicator.")));
    brief.table(areas);
}

/// Footnotes of the latest value and the method.
void writeMethod(BriefComposition &brief, const IndicatorSituation &one)
{
    brief.subsection(brief.text(QT_TRANSLATE_NOOP("Brief", "Method and sources")));
    brief.paragraph(methodText(brief));
    const QString sources = brief.source().sources.value(one.indicator.code);
    if (!sources.isEmpty())
        brief.paragraph(
            brief.text(QT_TRANSLATE_NOOP("Brief", "Source of the values: %1.")).arg(sources));
    const QString note = brief.source().shown.value(one.indicator.code).note;
    if (!note.isEmpty())
        brief.paragraph(
            brief.text(QT_TRANSLATE_NOOP("Brief", "Note on the latest value: %1")).arg(note));
}

} // namespace

Result<> writeIndicator(BriefComposition &brief)
{
    const IndicatorSituation *one = brief.situation().of(brief.options().indicator);
    if (!one)
        return failure({Error::Kind::UnknownIndicator, brief.options().indicator, {}, {}});
    if (!one->assessment.latest && brief.source().areas.isEmpty())
        return failure(nothingToReport(brief, {one->indicator.code}));
    brief.setSubject(brief.text(QT_TRANSLATE_NOOP("Brief", "Indicator %1: %2"))
                         .arg(one->indicator.code, one->indicator.name.in(brief.language())));
    brief.section(brief.text(QT_TRANSLATE_NOOP("Brief", "RESULTS")));
    brief.subsection(brief.text(QT_TRANSLATE_NOOP("Brief", "About the indicator")));
    brief.table(definitionTable(brief.source(), *one, brief.book()));
    writeYears(brief, *one);
    writeAreas(brief, *one);
    writeMethod(brief, *one);
    if (!one->leading()) {
        brief.paragraph(
            brief.text(QT_TRANSLATE_NOOP("Brief", "This fact of the baseline has no target.")));
        return {};
    }
    const BriefScope scope{one};
    writeShortcomings(brief, scope, {});
    writeDirections(brief, scope);
    writeProposals(brief, scope, {});
    return {};
}

} // namespace Core

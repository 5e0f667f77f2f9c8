// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheet on one indicator.
#include "core/brief/briefkinds.h"
#include "core/brief/briefsections.h"
#include "core/brief/briefsentences.h"
#include "core/brief/brieftables.h"
#include "core/brief/brieftasks.h"
#include "core/chart/rankcharts.h"
#include "core/chart/sectorcharts.h"
#include "core/words/indicatorphrases.h"
#include "core/words/sourcewords.h"
#include "core/words/verdictwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace Core {

namespace {

void writeCharts(BriefComposition &brief, const IndicatorSituation &one)
{
    const ChartContext context = brief.chartContext();
    if (one.indicator.isPlace()) {
        brief.chart(rankHistoryChart(one, context));
        return;
    }
    if (!isDrawnBySectors(one))
        brief.chart(yearOverYearChart(one, context));
    if (!one.indicator.isContext())
        brief.chart(pathChart(one, context));
}

/// Adds the marks of what was noted with the values to the table's second column; the footnotes.
/// Values that say the same share one.
QStringList markNotes(BriefTable &years, const QList<Observation> &recorded, const Phrasebook &book)
{
    QStringList texts;
    for (const Observation &value : recorded) {
        QStringList parts{firmnessPhrase(value, book), remarkPhrase(value, book)};
        parts.removeAll(QString());
        const QString text = parts.join(QStringLiteral("; "));
        const QString year = QString::number(value.key.period.year());
        const auto row =
            std::find_if(years.rows.begin(), years.rows.end(),
                         [&year](const BriefRow &one) { return one.cells.first() == year; });
        if (text.isEmpty() || row == years.rows.end())
            continue;
        if (!texts.contains(text))
            texts << text;
        const QString mark = QStringLiteral(" (%1)").arg(texts.indexOf(text) + 1);
        if (!row->cells.at(1).endsWith(mark))
            row->cells[1] += mark;
    }
    QStringList notes;
    for (const QString &text : texts)
        notes << QStringLiteral("(%1) %2").arg(QString::number(notes.size() + 1), text);
    return notes;
}

void writeYears(BriefComposition &brief, const IndicatorSituation &one)
{
    brief.subsection(brief.text(QT_TRANSLATE_NOOP("Brief", "Result and trend")));
    brief.paragraph(brief.withEnd(one, indicatorSentence(one, brief.book())));
    for (const TargetAssessment &target : one.assessment.targets) {
        if (&target != one.leading())
            brief.paragraph(targetSentences(one, target, brief.book()));
    }
    writeCharts(brief, one);
    BriefTable years = yearTable(one, brief.situation().programme.baselineYear, brief.book());
    const QStringList notes = markNotes(years, brief.source().recorded, brief.book());
    brief.table(years);
    for (const QString &note : notes)
        brief.note(note);
}

void writeAreas(BriefComposition &brief, const IndicatorSituation &one)
{
    if (one.indicator.isPlace())
        return;
    const BriefTable areas = areaTable(brief.source(), brief.book());
    if (areas.rows.isEmpty() && one.indicator.levels == QList{Level::Province})
        return; // nobody below reports it
    brief.subsection(brief.text(QT_TRANSLATE_NOOP("Brief", "Results by level and area")));
    if (areas.rows.isEmpty())
        brief.paragraph(brief.text(QT_TRANSLATE_NOOP(
            "Brief", "No values of districts or communes are recorded for this indicator.")));
    brief.table(areas);
}

bool hasMode(const IndicatorSituation &one, std::initializer_list<TargetMode> modes)
{
    return std::any_of(one.indicator.targets.cbegin(), one.indicator.targets.cend(),
                       [&modes](const Target &target) {
                           return std::find(modes.begin(), modes.end(), target.mode) != modes.end();
                       });
}

/// How verdicts of the indicator's own kind of target are reached; empty without a target.
QString ownMethod(const BriefComposition &brief, const IndicatorSituation &one)
{
    if (hasMode(one, {TargetMode::By, TargetMode::EveryPart}))
        return methodText(brief);
    if (hasMode(one, {TargetMode::EachYear}))
        return brief.text(QT_TRANSLATE_NOOP(
                   "Brief", "Method: each year of the period is held against the target by itself; "
                            "one year that falls short is enough to miss it.")) +
               QLatin1Char(' ') + dataAsOf(brief);
    if (hasMode(one, {TargetMode::Done, TargetMode::Progress}))
        return brief.text(QT_TRANSLATE_NOOP(
                   "Brief",
                   "Method: the latest recorded state is held against what the target asks "
                   "for; no pace is computed.")) +
               QLatin1Char(' ') + dataAsOf(brief);
    return dataAsOf(brief);
}

void writeMethod(BriefComposition &brief, const IndicatorSituation &one)
{
    brief.subsection(brief.text(QT_TRANSLATE_NOOP("Brief", "Method and sources")));
    brief.paragraph(ownMethod(brief, one));
    brief.paragraph(sourceSentence(shownSources(one), brief.book()));
}

/// What is behind of one target: by how much, or which years fell short.
QString shortcomingOf(const IndicatorSituation &one, const TargetAssessment &target,
                      const Phrasebook &book)
{
    QStringList parts{verdictPhrase(one.indicator, target, book),
                      shortfallPhrase(one, target, book), yearsPhrase(target, book),
                      partsBelowPhrase(one, target, book)};
    parts.removeAll(QString());
    return asSentence(book.translate("Brief", "%1 (%2): %3")
                          .arg(namedTarget(target.target, book),
                               targetText(one.indicator, target.target, book, Room::Sentence),
                               parts.join(QStringLiteral("; "))));
}

/// The years without a value, where it is not the whole series that is missing.
void writeOwnMissing(BriefComposition &brief, const IndicatorSituation &one)
{
    const QList<int> years = missingYears(one, brief.situation().programme.baselineYear);
    if (!one.indicator.isNumeric() || years.isEmpty())
        return;
    brief.paragraph(brief.text(QT_TRANSLATE_NOOP("Brief", "There is no figure for %1."))
                        .arg(yearsText(years, brief.book())));
}

void writeOwnShortcomings(BriefComposition &brief, const IndicatorSituation &one)
{
    brief.section(brief.text(QT_TRANSLATE_NOOP("Brief", "SHORTCOMINGS AND LIMITATIONS")));
    bool isFine = true;
    for (const TargetAssessment &target : one.assessment.targets) {
        const bool isOpen =
            target.verdict == Verdict::NotAssessable || target.verdict == Verdict::NoData;
        if (!isBehind(target.verdict) && !(isOpen && &target == one.leading()))
            continue;
        brief.paragraph(shortcomingOf(one, target, brief.book()));
        isFine = false;
    }
    const bool isWhole = missingYears(one, brief.situation().programme.baselineYear).isEmpty();
    if (isFine && isWhole)
        brief.paragraph(brief.text(QT_TRANSLATE_NOOP(
            "Brief", "The targets are met or on track; no shortcoming is recorded.")));
    else if (isFine)
        brief.paragraph(
            brief.text(QT_TRANSLATE_NOOP("Brief", "The targets are met or on track so far.")));
    writeOwnMissing(brief, one);
}

/// The next year, and the as-of year while it has no value.
QList<int> askedYears(const IndicatorSituation &one, int asOf)
{
    const bool isLate = latestYearOf(one).value_or(0) < asOf;
    return isLate ? QList{asOf, asOf + 1} : QList{asOf + 1};
}

void writeOwnTasks(BriefComposition &brief, const IndicatorSituation &one)
{
    brief.section(brief.text(QT_TRANSLATE_NOOP("Brief", "DIRECTIONS AND TASKS")));
    if (one.verdict() == Verdict::Met || one.verdict() == Verdict::OnTrack)
        brief.paragraph(brief.text(QT_TRANSLATE_NOOP("Brief", "Maintain the result so far.")));
    QStringList tasks;
    for (const TargetAssessment *target : openTargets(one))
        tasks << asSentence(taskPhrase(one, *target, brief.book()));
    tasks.removeAll(QString());
    for (const QString &task : tasks)
        brief.paragraph(task);
    brief.paragraph((one.indicator.isNumeric()
                         ? brief.text(QT_TRANSLATE_NOOP(
                               "Brief", "Report the figure for %1 with its source in the "
                                        "next reporting period."))
                         : brief.text(QT_TRANSLATE_NOOP(
                               "Brief", "Report the progress at the end of %1 with its "
                                        "evidence in the next reporting period.")))
                        .arg(yearsText(askedYears(one, brief.situation().asOf), brief.book())));
}

void writeOwnProposals(BriefComposition &brief, const IndicatorSituation &one)
{
    brief.section(brief.text(QT_TRANSLATE_NOOP("Brief", "PROPOSALS")));
    const bool isBehindNow = isBehind(*one.verdict());
    const bool isLate = latestYearOf(one).value_or(0) < brief.situation().asOf;
    const bool isOpen = one.verdict() == Verdict::NotAssessable || one.verdict() == Verdict::NoData;
    if (isBehindNow)
        brief.paragraph(brief.text(QT_TRANSLATE_NOOP(
            "Brief", "The competent bodies are asked to direct the responsible office to take "
                     "concrete measures for this indicator.")));
    else if (laterAtRisk(one))
        brief.paragraph(
            brief
                .text(QT_TRANSLATE_NOOP(
                    "Brief",
                    "The responsible office is asked to prepare measures in good time for %1."))
                .arg(namedTarget(laterAtRisk(one)->target, brief.book())));
    if (isLate || isOpen)
        brief.paragraph(brief.text(QT_TRANSLATE_NOOP(
            "Brief", "The responsible office is asked to report what section III names before the "
                     "next reporting period.")));
    if (!isBehindNow && !laterAtRisk(one) && !isLate && !isOpen)
        brief.paragraph(brief.text(QT_TRANSLATE_NOOP("Brief", "There are no proposals.")));
}

/// Sections II to IV of one indicator.
void writeOwnSections(BriefComposition &brief, const IndicatorSituation &one)
{
    writeOwnShortcomings(brief, one);
    writeOwnTasks(brief, one);
    writeOwnProposals(brief, one);
}

void writeOpening(BriefComposition &brief, const IndicatorSituation &one)
{
    brief.paragraph(
        brief
            .text(QT_TRANSLATE_NOOP("Brief",
                                    "Under %4, the %5 reports the results of %1 to the end of "
                                    "%2 for the indicator \u201c%3\u201d as follows:"))
            .arg(brief.source().unitName, brief.asOfText(), one.indicator.name.in(brief.language()),
                 documentMention(brief.situation().programme, brief.book()), brief.issuer()));
    brief.writeEndOfUnit();
}

} // namespace

Result<> writeIndicator(BriefComposition &brief)
{
    const IndicatorSituation *one = brief.situation().of(brief.options().indicator);
    if (!one)
        return failure({Error::Kind::UnknownIndicator, brief.options().indicator, {}, {}});
    if (!hasValues(*one) && brief.source().areas.isEmpty())
        return failure(nothingToReport(brief, {one}));
    brief.setSubject(
        brief.text(QT_TRANSLATE_NOOP("Brief", "Results for the indicator \u201c%1\u201d"))
            .arg(one->indicator.name.in(brief.language())));
    writeOpening(brief, *one);
    brief.section(brief.text(QT_TRANSLATE_NOOP("Brief", "RESULTS")));
    brief.subsection(brief.text(QT_TRANSLATE_NOOP("Brief", "About the indicator")));
    brief.table(definitionTable(*one, brief.book()));
    writeYears(brief, *one);
    writeAreas(brief, *one);
    writeMethod(brief, *one);
    if (!one->leading())
        brief.paragraph(
            brief.text(QT_TRANSLATE_NOOP("Brief", "This fact of the baseline has no target.")));
    else
        writeOwnSections(brief, *one);
    return {};
}

} // namespace Core

// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefsections.h"

#include "core/brief/briefsentences.h"
#include "core/brief/brieftasks.h"
#include "core/words/indicatorphrases.h"

#include <QCoreApplication>

namespace Core {

namespace {

/// What the office says itself, which is about the programme: sheets on one indicator and briefs on
/// rankings do without.
QStringList ownText(const BriefComposition &brief, LocalizedText BriefTexts::*section)
{
    const BriefKind kind = brief.options().kind;
    const bool isOfProgramme = kind == BriefKind::Overall || kind == BriefKind::Pillar;
    return isOfProgramme ? paragraphsOf(brief.source().texts.*section, brief.language())
                         : QStringList();
}

void writeOwnText(BriefComposition &brief, LocalizedText BriefTexts::*section)
{
    for (const QString &line : ownText(brief, section))
        brief.item(line);
}

void writeBehind(BriefComposition &brief, const BriefScope &scope)
{
    const BriefScope behind = behindIn(scope);
    brief.subsection(
        brief.text(QT_TRANSLATE_NOOP("Brief", "Targets that were missed or may be missed")));
    if (behind.isEmpty()) {
        brief.paragraph(brief.text(QT_TRANSLATE_NOOP(
            "Brief", "No indicator with an assessment has missed its target or is behind its "
                     "path.")));
        return;
    }
    if (behind.size() > 1)
        brief.paragraph(brief.text(QT_TRANSLATE_NOOP("Brief", "The indicators concerned: %1."))
                            .arg(behindCounts(countsOf(scope), brief.book())));
    for (const IndicatorSituation *one : behind)
        brief.item(brief.withEnd(*one, indicatorSentence(*one, brief.book())));
}

/// Targets after the leading ones that may be missed.
void writeLater(BriefComposition &brief, const BriefScope &scope)
{
    const BriefScope later = laterAtRiskIn(scope);
    if (later.isEmpty())
        return;
    brief.subsection(
        brief.text(QT_TRANSLATE_NOOP("Brief", "Indicators at risk in the next period only")));
    for (const IndicatorSituation *one : later)
        brief.item(
            brief.withEnd(*one, QStringLiteral("%1: %2. %3")
                                    .arg(one->indicator.name.in(brief.language()),
                                         resultPhrase(*one, brief.book()),
                                         targetSentences(*one, *laterAtRisk(*one), brief.book()))));
}

/// Places in an index that fell by ten or more.
void writeFalls(BriefComposition &brief)
{
    QStringList falls;
    for (const BriefRanking &ranking : brief.source().rankings)
        falls << notableFall(ranking.situation, brief.book());
    falls.removeAll(QString());
    if (falls.isEmpty())
        return;
    brief.subsection(brief.text(QT_TRANSLATE_NOOP("Brief", "Notable falls in rankings")));
    for (const QString &fall : falls)
        brief.item(fall);
}

/// "Name (values missing: Agriculture)": what is known is said where a part is missing.
QString missingName(const BriefComposition &brief, const IndicatorSituation &one)
{
    const QString name = brief.markedName(one);
    const TargetAssessment *leading = one.leading();
    const bool isPart = leading && !leading->worstPart.isEmpty() && hasValues(one);
    return isPart ? brief.text(QT_TRANSLATE_NOOP("Brief", "%1 (values missing: %2)"))
                        .arg(name, one.indicator.partName(leading->worstPart, brief.language()))
                  : name;
}

/// "Digital government (2 indicators): ...; ...": what nothing is known of, by pillar.
void writeWithoutData(BriefComposition &brief, const BriefScope &missing)
{
    brief.paragraph(brief.book().translate(
        "Brief", "%n indicator(s) have no data yet, which limits this assessment:", nullptr,
        int(missing.size())));
    for (const Pillar &pillar : brief.situation().programme.pillars) {
        QStringList names;
        for (const IndicatorSituation *one : missing) {
            if (one->indicator.pillar == pillar.id)
                names << missingName(brief, *one);
        }
        if (!names.isEmpty())
            brief.item(
                brief.book()
                    .translate("Brief", "%1 (%n indicator(s)): %2.", nullptr, int(names.size()))
                    .arg(pillar.name.in(brief.language()), names.join(QStringLiteral("; "))));
    }
}

void writeLate(BriefComposition &brief, const BriefScope &late)
{
    brief.paragraph(brief.book()
                        .translate("Brief", "%n indicator(s) have no figure for %1 yet:", nullptr,
                                   int(late.size()))
                        .arg(brief.asOfText()));
    for (const IndicatorSituation *one : late)
        brief.item(brief.text(QT_TRANSLATE_NOOP("Brief", "%1 (latest figure: %2)."))
                       .arg(brief.markedName(*one), QString::number(*latestYearOf(*one))));
}

void writeMissing(BriefComposition &brief, const BriefScope &scope, const QString &listAppendix)
{
    const BriefScope missing = withoutData(scope);
    const BriefScope late = withoutLatestYear(scope);
    if (missing.isEmpty() && late.isEmpty())
        return;
    brief.subsection(brief.text(QT_TRANSLATE_NOOP("Brief", "Missing and late values")));
    if (!missing.isEmpty())
        writeWithoutData(brief, missing);
    if (!late.isEmpty())
        writeLate(brief, late);
    if (!listAppendix.isEmpty())
        brief.paragraph(brief.text(QT_TRANSLATE_NOOP("Brief", "%1 lists the missing values."))
                            .arg(listAppendix));
}

/// What the office found, and what the programme's document had named when it was issued: that is
/// no finding of this year, and is quoted with its date.
void writeWeaknesses(BriefComposition &brief)
{
    const Programme &programme = brief.situation().programme;
    const QStringList named =
        paragraphsOf(startingTexts(programme.code).weaknesses, brief.language());
    QStringList found;
    QStringList quoted;
    for (const QString &line : ownText(brief, &BriefTexts::weaknesses))
        (named.contains(line) ? quoted : found) << line;
    if (!found.isEmpty())
        brief.subsection(brief.text(QT_TRANSLATE_NOOP("Brief", "Other shortcomings and causes")));
    for (const QString &line : found)
        brief.item(line);
    if (quoted.isEmpty())
        return;
    brief.subsection(
        brief.text(QT_TRANSLATE_NOOP("Brief", "Shortcomings named when the programme was issued")));
    brief.paragraph(brief
                        .text(QT_TRANSLATE_NOOP("Brief", "Quoted from %1; they describe the "
                                                         "situation at that time:"))
                        .arg(documentMention(programme, brief.book())));
    for (const QString &line : quoted)
        brief.item(QStringLiteral("\u201c%1\u201d").arg(line));
}

} // namespace

void writeShortcomings(BriefComposition &brief, const BriefScope &scope,
                       const QString &listAppendix)
{
    brief.section(brief.text(QT_TRANSLATE_NOOP("Brief", "SHORTCOMINGS AND LIMITATIONS")));
    writeBehind(brief, scope);
    writeLater(brief, scope);
    writeFalls(brief);
    writeMissing(brief, scope, listAppendix);
    writeWeaknesses(brief);
}

void writeDirections(BriefComposition &brief, const BriefScope &scope)
{
    brief.section(brief.text(QT_TRANSLATE_NOOP("Brief", "DIRECTIONS AND TASKS")));
    QStringList tasks;
    for (const IndicatorSituation *one : behindIn(scope) + laterAtRiskIn(scope))
        tasks << taskSentence(*one, brief.book());
    tasks.removeAll(QString());
    if (!tasks.isEmpty())
        brief.paragraph(brief.text(
            QT_TRANSLATE_NOOP("Brief", "Concentrate on the targets that section II names:")));
    for (const QString &task : tasks)
        brief.item(task);
    if (!withoutData(scope).isEmpty() || !withoutLatestYear(scope).isEmpty())
        brief.paragraph(brief.text(QT_TRANSLATE_NOOP(
            "Brief", "Collect the missing figures with their sources before the next reporting "
                     "period, so that every target can be assessed.")));
    const auto kept = withStatus(scope, {Verdict::Met, Verdict::OnTrack}).size();
    if (kept > 0)
        brief.paragraph(brief.book().translate(
            "Brief", "Maintain the %n indicator(s) that are met or on track.", nullptr, int(kept)));
    writeOwnText(brief, &BriefTexts::directions);
    if (tasks.isEmpty() && kept == 0 && withoutData(scope).isEmpty() &&
        withoutLatestYear(scope).isEmpty())
        brief.paragraph(brief.text(QT_TRANSLATE_NOOP(
            "Brief", "Go on with the tasks of the programme and report the values of each period "
                     "in time.")));
}

void writeProposals(BriefComposition &brief, const BriefScope &scope, const QString &listAppendix)
{
    brief.section(brief.text(QT_TRANSLATE_NOOP("Brief", "PROPOSALS")));
    const int behind = int(behindIn(scope).size());
    const int later = int(laterAtRiskIn(scope).size());
    const int missing = int(withoutData(scope).size() + withoutLatestYear(scope).size());
    if (behind > 0)
        brief.paragraph(brief.book()
                            .translate("Brief",
                                       "The competent bodies are asked to direct the responsible "
                                       "offices to take concrete measures for the %n indicator(s) "
                                       "of section II that missed a target or may miss it (%1).",
                                       nullptr, behind)
                            .arg(behindCounts(countsOf(scope), brief.book())));
    if (later > 0)
        brief.paragraph(brief.book().translate("Brief",
                                               "The responsible offices are asked to prepare "
                                               "measures in good time for the %n indicator(s) "
                                               "of section II at risk in the next period only.",
                                               nullptr, later));
    if (missing > 0) {
        const QString request = brief.book().translate(
            "Brief",
            "The responsible offices are asked to supply the missing values of %n indicator(s) "
            "with their sources before the next reporting period.",
            nullptr, missing);
        brief.paragraph(listAppendix.isEmpty()
                            ? request
                            : request + QLatin1Char(' ') +
                                  brief.text(QT_TRANSLATE_NOOP("Brief", "The list is in %1."))
                                      .arg(listAppendix));
    }
    writeOwnText(brief, &BriefTexts::proposals);
    if (behind + later + missing == 0 && ownText(brief, &BriefTexts::proposals).isEmpty())
        brief.paragraph(brief.text(QT_TRANSLATE_NOOP("Brief", "There are no proposals.")));
}

} // namespace Core

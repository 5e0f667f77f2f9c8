// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefsections.h"

#include "core/brief/briefphrases.h"
#include "core/brief/briefsentences.h"

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
        brief.text(QT_TRANSLATE_NOOP("Brief", "Indicators behind their path to the targets")));
    if (behind.isEmpty()) {
        brief.paragraph(
            brief.text(QT_TRANSLATE_NOOP("Brief", "No assessed indicator is behind its path.")));
        return;
    }
    for (const IndicatorSituation *one : behind)
        brief.item(indicatorSentence(*one, brief.book()));
}

QString codesOf(const BriefScope &scope)
{
    QStringList codes;
    for (const IndicatorSituation *one : scope)
        codes << one->indicator.code;
    return codes.join(QStringLiteral(", "));
}

/// "Digital government: CQS01, CQS02": what nothing is known of, by pillar.
void writeWithoutData(BriefComposition &brief, const BriefScope &missing)
{
    brief.paragraph(brief.book().translate(
        "Brief", "%n indicator(s) have no data yet, which limits this assessment:", nullptr,
        int(missing.size())));
    for (const Pillar &pillar : brief.situation().programme.pillars) {
        BriefScope own;
        std::copy_if(missing.cbegin(), missing.cend(), std::back_inserter(own),
                     [&pillar](const auto *one) { return one->indicator.pillar == pillar.id; });
        if (!own.isEmpty())
            brief.item(
                brief.book()
                    .translate("Brief", "%1 (%n indicator(s)): %2.", nullptr, int(own.size()))
                    .arg(pillar.name.in(brief.language()), codesOf(own)));
    }
}

void writeLate(BriefComposition &brief, const BriefScope &late)
{
    QStringList parts;
    for (const IndicatorSituation *one : late)
        parts << brief.text(QT_TRANSLATE_NOOP("Brief", "%1 (latest: %2)"))
                     .arg(one->indicator.code,
                          QString::number(one->assessment.latest->period.year()));
    brief.paragraph(brief.book()
                        .translate("Brief", "%n indicator(s) have no value of %1 yet: %2.", nullptr,
                                   int(late.size()))
                        .arg(brief.asOfText(), parts.join(QStringLiteral(", "))));
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

} // namespace

void writeShortcomings(BriefComposition &brief, const BriefScope &scope,
                       const QString &listAppendix)
{
    brief.section(brief.text(QT_TRANSLATE_NOOP("Brief", "SHORTCOMINGS AND LIMITATIONS")));
    writeBehind(brief, scope);
    writeMissing(brief, scope, listAppendix);
    if (ownText(brief, &BriefTexts::weaknesses).isEmpty())
        return;
    brief.subsection(brief.text(QT_TRANSLATE_NOOP("Brief", "Other shortcomings and causes")));
    writeOwnText(brief, &BriefTexts::weaknesses);
}

void writeDirections(BriefComposition &brief, const BriefScope &scope)
{
    brief.section(brief.text(QT_TRANSLATE_NOOP("Brief", "DIRECTIONS AND TASKS")));
    QStringList paces;
    for (const IndicatorSituation *one : behindIn(scope)) {
        const QString pace = paceSentence(*one, brief.book());
        if (!pace.isEmpty())
            paces << pace;
    }
    if (!paces.isEmpty())
        brief.paragraph(brief.text(QT_TRANSLATE_NOOP(
            "Brief", "Raise the pace of the indicators behind their path to what is needed:")));
    for (const QString &pace : paces)
        brief.item(pace);
    if (!withoutData(scope).isEmpty() || !withoutLatestYear(scope).isEmpty())
        brief.paragraph(brief.text(QT_TRANSLATE_NOOP(
            "Brief", "Collect the missing figures with their sources before the next reporting "
                     "period, so that every target can be assessed.")));
    if (!withStatus(scope, {Status::Met, Status::OnTrack}).isEmpty())
        brief.paragraph(brief.text(
            QT_TRANSLATE_NOOP("Brief", "Keep up the indicators that are met or on track.")));
    writeOwnText(brief, &BriefTexts::directions);
}

void writeProposals(BriefComposition &brief, const BriefScope &scope, const QString &listAppendix)
{
    brief.section(brief.text(QT_TRANSLATE_NOOP("Brief", "PROPOSALS")));
    const int behind = int(behindIn(scope).size());
    const int missing = int(withoutData(scope).size() + withoutLatestYear(scope).size());
    if (behind > 0)
        brief.paragraph(brief.book().translate(
            "Brief",
            "The competent bodies are asked to direct the responsible offices to take concrete "
            "measures for the %n indicator(s) behind the path that section II names.",
            nullptr, behind));
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
    if (behind + missing == 0 && ownText(brief, &BriefTexts::proposals).isEmpty())
        brief.paragraph(brief.text(QT_TRANSLATE_NOOP("Brief", "There are no proposals.")));
}

} // namespace Core

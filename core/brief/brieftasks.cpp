// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/brieftasks.h"

#include "core/assess/parts.h"
#include "core/brief/briefscope.h"
#include "core/words/indicatorphrases.h"
#include "core/words/verdictwords.h"

namespace Core {

namespace {

/// The task for one target in the words of one language.
class TaskWriter
{
public:
    TaskWriter(const IndicatorSituation &one, const TargetAssessment &assessment,
               const Phrasebook &book)
        : m_one(one)
        , m_judged(assessment)
        , m_book(book)
    {}

    QString write() const
    {
        if (m_judged.verdict == Verdict::Met)
            return {};
        switch (m_judged.target.mode) {
        case TargetMode::By:
            return pathTask();
        case TargetMode::EachYear:
            return yearsTask();
        case TargetMode::EveryPart:
            return partsTask();
        case TargetMode::Done:
        case TargetMode::Progress:
            return stateTask();
        }
        Q_UNREACHABLE();
    }

private:
    QString due() const { return QString::number(m_judged.target.horizon); }
    QString named() const { return namedTarget(m_judged.target, m_book); }
    QString bound() const
    {
        return targetText(m_one.indicator, m_judged.target, m_book, Room::Sentence);
    }
    bool isDue() const { return m_judged.target.horizon <= m_one.from.year; }

    QString reportTask() const
    {
        return m_book.translate("Brief", "report the figure for %1 with its source")
            .arg(yearsText({isDue() ? m_judged.target.horizon : m_one.from.year}, m_book));
    }

    QString pathTask() const
    {
        if (m_judged.verdict == Verdict::NoData || m_judged.reason == VerdictReason::DueYearMissing)
            return reportTask();
        if (m_judged.verdict == Verdict::Missed)
            return missedPhrase(m_one, m_judged, m_book);
        return requiredPhrase(m_one.indicator, m_judged, m_book);
    }

    QString yearsTask() const
    {
        if (m_judged.yearsFailed.isEmpty()) {
            Target bare = m_judged.target;
            bare.mode = TargetMode::By;
            return m_book.translate("Brief", "reach %1 in each year to %2")
                .arg(targetText(m_one.indicator, bare, m_book, Room::Sentence), due());
        }
        const QString missed = missedPhrase(m_one, m_judged, m_book);
        return isDue()
                   ? missed
                   : m_book.translate("Brief", "%1; meet it in each remaining year").arg(missed);
    }

    QString partsTask() const
    {
        constexpr qsizetype mostNamed = 3;
        QStringList paces;
        for (const PartAssessment &part :
             assessParts(m_one.indicator, m_judged.target, m_one.series, m_one.from)) {
            const QString name = m_one.indicator.partName(part.part, m_book.language());
            const QString pace = requiredText(m_one.indicator, part.assessment, m_book);
            if (!part.latest && paces.size() < mostNamed)
                paces << m_book.translate("Brief", "figures of %1 are missing").arg(name);
            else if (!pace.isEmpty() && !isDue() && paces.size() < mostNamed)
                paces << QStringLiteral("%1 %2").arg(name, pace);
        }
        if (paces.isEmpty())
            return isDue() && m_judged.verdict != Verdict::Missed
                       ? reportTask()
                       : missedPhrase(m_one, m_judged, m_book);
        return m_book.translate("Brief", "to reach %1 (%2): %3")
            .arg(named(), bound(), paces.join(QStringLiteral(", ")));
    }

    QString stateTask() const
    {
        if (m_judged.verdict == Verdict::NoData)
            return m_book.translate("Brief", "report how far it is, with evidence");
        if (m_judged.reason == VerdictReason::NotJudged ||
            m_judged.reason == VerdictReason::DueYearMissing)
            return m_book
                .translate("Brief", "judge whether the objective of %1 is met, and report "
                                    "the judgement with its reasons")
                .arg(due());
        if (m_judged.verdict == Verdict::Missed)
            return m_book
                .translate("Brief", "%1; set a new date and report the progress with evidence")
                .arg(missedPhrase(m_one, m_judged, m_book));
        return (m_judged.reason == VerdictReason::NotStarted
                    ? m_book.translate("Brief", "begin now, so that %1 (%2) is met, and report the "
                                                "progress with evidence in each period")
                    : m_book.translate("Brief", "finish what is under way, so that %1 (%2) is met, "
                                                "and report the progress with evidence"))
            .arg(named(), bound());
    }

    const IndicatorSituation &m_one;
    const TargetAssessment &m_judged;
    const Phrasebook &m_book;
};

bool isOver(const TargetAssessment &target, int asOf)
{
    return target.verdict == Verdict::Met || target.target.horizon <= asOf ||
           (target.target.mode == TargetMode::EachYear && target.verdict == Verdict::Missed);
}

} // namespace

QString taskPhrase(const IndicatorSituation &one, const TargetAssessment &assessment,
                   const Phrasebook &book)
{
    return TaskWriter(one, assessment, book).write();
}

QList<const TargetAssessment *> openTargets(const IndicatorSituation &one)
{
    const TargetAssessment *leading = one.leading();
    if (!leading)
        return {};
    QList<const TargetAssessment *> targets{leading};
    bool isNext = isOver(*leading, one.from.year);
    for (const TargetAssessment &target : one.assessment.targets) {
        if (target.target.horizon <= leading->target.horizon)
            continue;
        if (isNext || isBehind(target.verdict))
            targets << &target;
        isNext = false;
    }
    return targets;
}

QString taskSentence(const IndicatorSituation &one, const Phrasebook &book)
{
    QList<const TargetAssessment *> targets = openTargets(one);
    if (!targets.isEmpty() && isBehind(targets.first()->verdict) &&
        !isOver(*targets.first(), one.from.year))
        targets = targets.mid(0, 1);
    QStringList tasks;
    for (const TargetAssessment *target : targets)
        tasks << taskPhrase(one, *target, book);
    tasks.removeAll(QString());
    return tasks.isEmpty() ? QString()
                           : QStringLiteral("%1: %2.").arg(one.indicator.name.in(book.language()),
                                                           tasks.join(QStringLiteral("; ")));
}

} // namespace Core

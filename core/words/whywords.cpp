// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/whywords.h"

#include "core/assess/parts.h"
#include "core/assess/path.h"
#include "core/words/indicatorphrases.h"
#include "core/words/stepwords.h"
#include "core/words/verdictwords.h"
#include "core/words/wordtable.h"

#include <QCoreApplication>

namespace Core {

namespace {

// %1 is the year.
constexpr WordTable<InputRole, 6> roleWords{{{
    {InputRole::WindowFirst, QT_TRANSLATE_NOOP("Why", "Start of the window (%1)")},
    {InputRole::Latest, QT_TRANSLATE_NOOP("Why", "Latest value (%1)")},
    {InputRole::Base, QT_TRANSLATE_NOOP("Why", "Base value (%1)")},
    {InputRole::YearHeld, QT_TRANSLATE_NOOP("Why", "Target met (%1)")},
    {InputRole::YearFailed, QT_TRANSLATE_NOOP("Why", "Target missed (%1)")},
    {InputRole::Target, QT_TRANSLATE_NOOP("Why", "Target (%1)")},
}}};
static_assert(roleWords.isWhole());

constexpr WordTable<GrowthClass, 5> growthWords{{{
    {GrowthClass::Achieved, QT_TRANSLATE_NOOP("Why", "achieved")},
    {GrowthClass::OnTrack, QT_TRANSLATE_NOOP("Why", "on track")},
    {GrowthClass::AccelerationNeeded, QT_TRANSLATE_NOOP("Why", "acceleration needed")},
    {GrowthClass::Limited, QT_TRANSLATE_NOOP("Why", "limited progress")},
    {GrowthClass::Deterioration, QT_TRANSLATE_NOOP("Why", "deterioration")},
}}};
static_assert(growthWords.isWhole());

constexpr WordTable<GrowthRefusal, 8> growthRefusals{{{
    {GrowthRefusal::Rank,
     QT_TRANSLATE_NOOP("Why", "There is no growth ratio: places in a ranking do not grow.")},
    {GrowthRefusal::NotNumeric,
     QT_TRANSLATE_NOOP("Why",
                       "There is no growth ratio: the values cannot be compared as numbers.")},
    {GrowthRefusal::NoData,
     QT_TRANSLATE_NOOP("Why", "There is no growth ratio: no value is known.")},
    {GrowthRefusal::OneValue,
     QT_TRANSLATE_NOOP("Why", "There is no growth ratio: only one value is known.")},
    {GrowthRefusal::ZeroBase,
     QT_TRANSLATE_NOOP("Why", "There is no growth ratio: the base value is zero.")},
    {GrowthRefusal::NonPositive,
     QT_TRANSLATE_NOOP("Why", "There is no growth ratio: a value is zero or negative.")},
    {GrowthRefusal::BaseEqualsTarget,
     QT_TRANSLATE_NOOP("Why", "There is no growth ratio: base value and target are equal.")},
    {GrowthRefusal::DueBeforeBase,
     QT_TRANSLATE_NOOP("Why",
                       "There is no growth ratio: the target is due in the base year or earlier.")},
}}};
static_assert(growthRefusals.isWhole());

constexpr WordTable<ChangeRefusal, 5> changeRefusals{{{
    {ChangeRefusal::Gap,
     QT_TRANSLATE_NOOP("Why", "No change is shown: the year before has no value.")},
    {ChangeRefusal::DefinitionChanged,
     QT_TRANSLATE_NOOP("Why", "No change is shown: definition or method changed, so the two years "
                              "cannot be compared.")},
    {ChangeRefusal::FieldChanged,
     QT_TRANSLATE_NOOP("Why", "No change is shown: the number of ranked units changed, so the two "
                              "places cannot be compared.")},
    {ChangeRefusal::ZeroBase,
     QT_TRANSLATE_NOOP("Why",
                       "No relative change is shown: the value of the year before is zero.")},
    {ChangeRefusal::NotNumeric,
     QT_TRANSLATE_NOOP("Why", "No change is shown: there are no numbers to compare.")},
}}};
static_assert(changeRefusals.isWhole());

/// Phrases one explanation.
class WhyWriter
{
public:
    WhyWriter(const IndicatorSituation &one, const TargetAssessment &target,
              const Programme &programme, const Phrasebook &book)
        : m_one(one)
        , m_indicator(one.indicator)
        , m_judged(target)
        , m_programme(programme)
        , m_path(pathOf(one, target))
        , m_explanation(one.explained(target))
        , m_book(book)
        , m_format(book.language())
    {}

    WhyText write() const
    {
        WhyText text;
        text.verdict = verdictSymbol(m_judged.verdict) + QLatin1Char(' ') +
                       verdictText(m_indicator, m_judged, m_book);
        text.sentences << ruleSentence() << asSentence(lostPhrase(m_one, m_judged, m_book))
                       << paceSentences() << growthSentence(m_judged, m_book) << changeSentence()
                       << trendSentence(m_one.assessment.trend, m_book);
        text.sentences.removeAll(QString());
        text.cautions = cautions();
        for (const ExplanationInput &input : m_explanation.inputs)
            text.rows << row(input);
        for (const ExplanationStep &step : m_explanation.steps) {
            if (!isOutrun(step))
                text.rows << stepRow(step, m_indicator, m_path, m_book);
        }
        return text;
    }

private:
    /// What is judged on the linear path: of a target of every part the part that decides.
    static TargetAssessment pathOf(const IndicatorSituation &one, const TargetAssessment &target)
    {
        if (target.target.mode != TargetMode::EveryPart)
            return target;
        const QList<PartAssessment> parts =
            assessParts(one.indicator, target.target, one.series, one.from);
        return parts.isEmpty() ? target : parts.first().assessment;
    }

    QString say(const char *source) const { return m_book.translate("Why", source); }

    /// The pace from an old value's year on: time has gone on since, what counts is from now on.
    bool isOutrun(const ExplanationStep &step) const
    {
        return step.quantity == Quantity::RequiredPace && m_path.valueAge().value_or(0) > 0;
    }

    QString ruleSentence() const
    {
        const QString sentence = bareRule();
        if (m_explanation.part.isEmpty())
            return sentence;
        return asSentence(weakestPartPhrase(m_indicator, m_explanation.part, m_book)) +
               QLatin1Char(' ') + sentence;
    }

    QString bareRule() const
    {
        switch (m_explanation.rule) {
        case Rule::NoValue:
            return say(QT_TRANSLATE_NOOP("Why", "There is no value yet."));
        case Rule::OneValue:
            return say(
                QT_TRANSLATE_NOOP("Why", "There is one comparable value only; a pace needs two."));
        case Rule::DueYearMissing:
            return say(QT_TRANSLATE_NOOP(
                           "Why", "The due year %1 has come, but its value is not known yet."))
                .arg(due());
        case Rule::Satisfied:
            return say(QT_TRANSLATE_NOOP("Why", "The latest value, %1 (%2), satisfies the "
                                                "target (%3 by %4)."))
                .arg(latest(), latestYear(), spokenTarget(), due());
        case Rule::DueUnmet:
            return say(QT_TRANSLATE_NOOP("Why", "The value of %2, %1, does not satisfy the target "
                                                "(%3 by %4), and it is due."))
                .arg(latest(), latestYear(), spokenTarget(), due());
        case Rule::NotApproaching:
            return say(QT_TRANSLATE_NOOP("Why", "The value is not approaching the target (%1 by "
                                                "%2): it stands still or moves away."))
                .arg(spokenTarget(), due());
        case Rule::GapCloses:
        case Rule::GapNearlyCloses:
        case Rule::GapStaysOpen:
            return gapRule();
        default:
            return conditionRule();
        }
    }

    QString gapRule() const
    {
        if (yearReached(m_path))
            return asSentence(arrivalPhrase(m_indicator, m_path, m_book));
        const double share = m_path.gapShare.value_or(0);
        const char *const sentence =
            m_explanation.rule == Rule::GapCloses
                ? QT_TRANSLATE_NOOP("Why", "At the average pace of %3, %1% of the remaining gap "
                                           "would be left in %2: less than 5%.")
            : m_explanation.rule == Rule::GapNearlyCloses
                ? QT_TRANSLATE_NOOP("Why", "At the average pace of %3, %1% of the remaining gap "
                                           "would be left in %2: from 5% to 20%.")
                : QT_TRANSLATE_NOOP("Why", "At the average pace of %3, %1% of the remaining gap "
                                           "would be left in %2: more than 20%.");
        return say(sentence).arg(m_format.number(share * 100, 1), due(),
                                 windowText(m_path, m_book.language()));
    }

    /// Of the modes that have no path.
    QString conditionRule() const
    {
        switch (m_explanation.rule) {
        case Rule::AYearFailed:
            return say(QT_TRANSLATE_NOOP("Why",
                                         "The target (%1) was missed in %2; one such year is "
                                         "enough to miss it as a whole."))
                .arg(spokenTarget(), yearsText(m_judged.yearsFailed, m_book));
        case Rule::AllYearsHeld:
            return say(QT_TRANSLATE_NOOP("Why", "The target (%1) was met in every year."))
                .arg(spokenTarget());
        case Rule::YearsOpen:
            return openYears();
        case Rule::Reached:
            return say(QT_TRANSLATE_NOOP("Why", "The recorded progress satisfies the target."));
        case Rule::NotReached:
            return say(QT_TRANSLATE_NOOP("Why",
                                         "The target was due by %1, and the recorded progress "
                                         "does not satisfy it."))
                .arg(due());
        case Rule::NotJudged:
            return say(QT_TRANSLATE_NOOP(
                "Why", "There is a text, but nobody has said yet whether the objective is met."));
        default:
            return say(QT_TRANSLATE_NOOP("Why", "The target is not due before the end of %1."))
                .arg(due());
        }
    }

    QString openYears() const
    {
        QStringList parts{asSentence(yearsPhrase(m_judged, m_book))};
        if (m_one.from.year < m_judged.target.horizon)
            parts << say(QT_TRANSLATE_NOOP("Why", "It runs to the end of %1.")).arg(due());
        parts.removeAll(QString());
        return parts.join(QLatin1Char(' '));
    }

    QStringList paceSentences() const
    {
        return {asSentence(lastChangeText(m_indicator, m_path, m_book)), lagSentence(),
                asSentence(requiredPhrase(m_indicator, m_path, m_book))};
    }

    QString changeSentence() const
    {
        const bool isComparable = m_indicator.isNumeric() && m_one.assessment.latest;
        return isComparable ? changeRefusalSentence(m_one.assessment.change, m_book) : QString();
    }

    QString lagSentence() const
    {
        const QString lag = lagText(m_path, m_book);
        if (lag.isEmpty() || m_judged.verdict == Verdict::Met)
            return {};
        return m_path.lateMoreThanYears
                   ? say(QT_TRANSLATE_NOOP("Why", "The value is worse than its base: %1.")).arg(lag)
                   : say(QT_TRANSLATE_NOOP("Why", "The value is %1.")).arg(lag);
    }

    QStringList cautions() const
    {
        QStringList list;
        if (m_judged.restsOnOldValue())
            list << say(QT_TRANSLATE_NOOP("Why", "The verdict as of %1 rests on the value of %2: "
                                                 "no later one is known."))
                        .arg(m_judged.asOf)
                        .arg(*m_judged.valueYear);
        if (m_judged.isAhead)
            list << say(QT_TRANSLATE_NOOP("Why", "The year %1 has not come: the verdict is what "
                                                 "the values known today would give then."))
                        .arg(m_judged.asOf);
        if (m_explanation.opinionsDiffer)
            list << say(QT_TRANSLATE_NOOP("Why", "The path and the growth ratio are more than one "
                                                 "class apart: look at the single years before "
                                                 "you conclude."));
        if (m_path.provisional == true && m_path.delta)
            list << say(QT_TRANSLATE_NOOP("Why", "Provisional: fewer than four years in a row end "
                                                 "with the latest value."));
        if (m_one.assessment.latest && m_one.assessment.latest->isEstimate)
            list << say(QT_TRANSLATE_NOOP("Why", "The latest value is an estimate."));
        return list;
    }

    WhyRow row(const ExplanationInput &input) const
    {
        const bool isSetHere =
            input.source == m_programme.code && !m_programme.documentNumber.isEmpty();
        QStringList sources{isSetHere ? m_programme.documentNumber : input.source, input.document};
        sources.removeAll(QString());
        sources.removeDuplicates();
        return {say(roleWords.of(input.role)).arg(input.year),
                {},
                valueOf(input),
                sources.join(QStringLiteral("; "))};
    }

    QString valueOf(const ExplanationInput &input) const
    {
        if (input.role == InputRole::Target)
            return targetWords();
        if (input.state)
            return stateWord(m_indicator.kind, *input.state, m_book);
        return input.value ? m_format.valueWithUnit(m_indicator, *input.value, input.outOf)
                           : QString();
    }

    QString due() const { return QString::number(m_judged.target.horizon); }
    QString targetWords() const { return targetText(m_indicator, m_judged.target, m_book); }
    QString spokenTarget() const
    {
        return targetText(m_indicator, m_judged.target, m_book, Room::Sentence);
    }
    QString latest() const
    {
        for (const ExplanationInput &input : m_explanation.inputs) {
            if (input.role == InputRole::Latest)
                return valueOf(input);
        }
        return {};
    }
    QString latestYear() const
    {
        return QString::number(m_path.windowLast.value_or(latestInputYear()));
    }
    int latestInputYear() const
    {
        for (const ExplanationInput &input : m_explanation.inputs) {
            if (input.role == InputRole::Latest)
                return input.year;
        }
        return 0;
    }

    const IndicatorSituation &m_one;
    const Indicator &m_indicator;
    const TargetAssessment &m_judged;
    const Programme &m_programme;
    const TargetAssessment m_path;
    const Explanation m_explanation;
    const Phrasebook &m_book;
    const Format m_format;
};

} // namespace

WhyText whyText(const IndicatorSituation &one, const TargetAssessment &target,
                const Programme &programme, const Phrasebook &book)
{
    return WhyWriter(one, target, programme, book).write();
}

QString growthSentence(const TargetAssessment &target, const Phrasebook &book)
{
    const GrowthRatio &growth = target.growth;
    if (target.isDue()) // it is met or missed: there is no second opinion on that
        return {};
    if (growth.refusal)
        return book.translate("Why", growthRefusals.of(*growth.refusal));
    if (!growth.verdict)
        return {};
    const QString verdict = book.translate("Why", growthWords.of(*growth.verdict));
    if (!growth.ratio)
        return book.translate("Why", "Second opinion by growth: %1.").arg(verdict);
    return book.translate("Why", "Second opinion by growth ratio (%2): %1.")
        .arg(verdict, Format(book.language()).number(*growth.ratio, 2));
}

QString changeRefusalSentence(const Change &change, const Phrasebook &book)
{
    return change.refusal ? book.translate("Why", changeRefusals.of(*change.refusal)) : QString();
}

QString trendSentence(const TrendSummary &trend, const Phrasebook &book)
{
    constexpr double significant = 0.05;
    if (trend.refusal)
        return book.translate("Why", "Fewer than four comparable values: no interval is given, and "
                                     "nothing is concluded on a trend.");
    if (!trend.kendall)
        return {};
    const QString p = Format(book.language()).number(trend.kendall->p, 3);
    if (trend.kendall->p >= significant)
        return book
            .translate("Why", "Not enough data to conclude on a trend (Mann-Kendall, p = %1).")
            .arg(p);
    return trend.kendall->s > 0
               ? book.translate("Why", "The values rise (Mann-Kendall, p = %1).").arg(p)
               : book.translate("Why", "The values fall (Mann-Kendall, p = %1).").arg(p);
}

QString historyText(const QList<YearVerdict> &history, const Phrasebook &book)
{
    QStringList parts;
    for (const YearVerdict &one : history) {
        const QString verdict =
            QStringLiteral("%1 %2").arg(QString::number(one.year), verdictWord(one.verdict, book));
        parts << (one.oldValueYear == 0
                      ? verdict
                      : QStringLiteral("%1 (%2 %3)")
                            .arg(verdict, oldValueSymbol(), oldValueText(one.oldValueYear, book)));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace Core

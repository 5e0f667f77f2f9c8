// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefwriter.h"

#include "core/brief/briefhead.h"
#include "core/brief/briefsentences.h"
#include "core/brief/brieftables.h"
#include "core/chart/indicatorcharts.h"
#include "core/indicator/codetable.h"
#include "core/words/statuswords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Core {

namespace {

constexpr CodeTable<BriefKind, 4> kinds{{{
    {BriefKind::Overall, "overall"},
    {BriefKind::Pillar, "pillar"},
    {BriefKind::Indicator, "indicator"},
    {BriefKind::Ranking, "ranking"},
}}};

using Style = BriefParagraph::Style;

const QList<Status> lateStatuses{Status::WrongDirection, Status::Missed, Status::OffTrack,
                                 Status::SlightlyOff};

/// Composes one brief block by block.
class BriefComposition
{
public:
    BriefComposition(const BriefSource &source, const BriefOptions &options)
        : m_source(source)
        , m_situation(source.situation)
        , m_options(options)
        , m_book(options.language)
    {
        writeFrame(m_brief, source.agency, options, m_book);
    }

    Result<Brief> write()
    {
        switch (m_options.kind) {
        case BriefKind::Overall:
            return overall();
        case BriefKind::Pillar:
            return pillar();
        case BriefKind::Indicator:
            return indicator();
        case BriefKind::Ranking:
            return ranking();
        }
        Q_UNREACHABLE();
    }

private:
    QString text(const char *source) const { return m_book.translate("Brief", source); }
    QString programmeName() const { return m_situation.programme.name.in(m_options.language); }

    void heading(int level, const QString &text) { m_brief.body << BriefHeading{level, text}; }
    void paragraph(const QString &text) { m_brief.body << BriefParagraph{Style::Body, text}; }
    void item(const QString &text) { m_brief.body << BriefParagraph{Style::Item, text}; }
    void note(const QString &text) { m_brief.body << BriefParagraph{Style::Note, text}; }

    void setSubject(const QString &subject)
    {
        m_brief.subject = subject;
        m_brief.documentTitle = QStringLiteral("%1 - %2").arg(m_brief.typeTitle, subject);
    }

    QString subjectOf(const QString &what) const
    {
        return QStringLiteral("%1 (%2)").arg(
            what, text(QT_TRANSLATE_NOOP("Brief", "data up to %1")).arg(m_situation.asOf));
    }

    /// The rank indicator with targets that an index feeds: the ICT readiness ranking.
    const IndicatorSituation *rankSituation() const
    {
        for (const IndicatorSituation &one : m_situation.indicators) {
            if (!one.indicator.index.isEmpty())
                return &one;
        }
        return nullptr;
    }

    ChartContext chartContext(const IndicatorSituation &one) const
    {
        return {m_book, m_source.placeName, m_situation.asOf,
                m_source.sources.value(one.indicator.code)};
    }

    void chart(const ChartSpec &spec, double aspect)
    {
        if (!spec.isEmpty())
            m_brief.body << BriefChart{spec, aspect, {}};
    }

    void rankingBlocks(const IndicatorSituation &rank)
    {
        paragraph(rankingParagraph(rank, m_source.unitName, m_book));
        constexpr double aspect = 0.42; // two charts and their text fit a page
        chart(rankHistoryChart(rank, chartContext(rank)), aspect);
    }

    void lateItems(const QString &pillarCode)
    {
        const auto late = withStatus(m_situation, lateStatuses, pillarCode);
        if (late.isEmpty()) {
            paragraph(
                text(QT_TRANSLATE_NOOP("Brief", "No assessed indicator is behind its path.")));
            return;
        }
        paragraph(text(QT_TRANSLATE_NOOP("Brief", "Indicators behind their path to the targets:")));
        for (const IndicatorSituation *one : late)
            item(indicatorItem(*one, m_book));
        endList();
    }

    /// The last item of a list ends with a full stop.
    void endList()
    {
        auto *last = std::get_if<BriefParagraph>(&m_brief.body.last());
        if (last && last->style == Style::Item && last->text.endsWith(QLatin1Char(';')))
            last->text = last->text.chopped(1) + QLatin1Char('.');
    }

    void missingItems(const QString &pillarCode)
    {
        const auto missing = withStatus(m_situation, {Status::NoData}, pillarCode);
        if (missing.isEmpty())
            return;
        QStringList codes;
        for (const IndicatorSituation *one : missing)
            codes << one->indicator.code;
        paragraph(m_book
                      .translate("Brief",
                                 "%n indicator(s) have no data yet, which limits this "
                                 "assessment: %1.",
                                 nullptr, int(missing.size()))
                      .arg(codes.join(QStringLiteral(", "))));
    }

    void shortcomings(const QString &pillarCode)
    {
        heading(1, text(QT_TRANSLATE_NOOP("Brief", "II. SHORTCOMINGS AND LIMITATIONS")));
        lateItems(pillarCode);
        missingItems(pillarCode);
    }

    void directions(const QString &pillarCode)
    {
        heading(1, text(QT_TRANSLATE_NOOP("Brief", "III. DIRECTIONS AND TASKS")));
        if (!withStatus(m_situation, lateStatuses, pillarCode).isEmpty())
            paragraph(text(QT_TRANSLATE_NOOP(
                "Brief",
                "Concentrate on the indicators behind their path that section II names, and "
                "raise their pace to what is needed each year.")));
        if (!withStatus(m_situation, {Status::NoData}, pillarCode).isEmpty())
            paragraph(text(QT_TRANSLATE_NOOP(
                "Brief", "Collect the missing figures with their sources before the next reporting "
                         "period, so that every target can be assessed.")));
        paragraph(
            text(QT_TRANSLATE_NOOP("Brief", "Keep up the indicators that are met or on track.")));
    }

    BriefParagraph methodNote() const
    {
        return {Style::Note,
                text(QT_TRANSLATE_NOOP(
                         "Brief", "Method: the pace of the latest annual values, at most six, is "
                                  "extended to the due year of each target. Data as of %1."))
                    .arg(m_situation.asOf)};
    }

    void appendix(const QString &pillarCode)
    {
        BriefAppendix appendix;
        appendix.label = text(QT_TRANSLATE_NOOP("Brief", "Appendix"));
        appendix.title = text(QT_TRANSLATE_NOOP("Brief", "INDICATORS AND THEIR TARGETS"));
        appendix.enclosed = enclosedText(m_source.agency, m_options, m_book);
        appendix.landscape = true;
        appendix.blocks << indicatorTable(m_situation, pillarCode, m_book) << methodNote();
        m_brief.appendices << appendix;
    }

    /// The decree's mark at the end of the text.
    Brief finished()
    {
        auto *last = std::get_if<BriefParagraph>(&m_brief.body.last());
        Q_ASSERT(last); // every kind of brief ends with a sentence
        if (last->text.endsWith(QLatin1Char('.')))
            last->text.chop(1);
        last->text += QStringLiteral("./.");
        return m_brief;
    }

    Result<Brief> overall()
    {
        setSubject(subjectOf(
            text(QT_TRANSLATE_NOOP("Brief", "Results of implementing %1")).arg(programmeName())));
        heading(1, text(QT_TRANSLATE_NOOP("Brief", "I. RESULTS")));
        heading(2, text(QT_TRANSLATE_NOOP("Brief", "1. General assessment")));
        paragraph(countsSentence(m_situation.counts(), m_situation.asOf, m_book));
        heading(2, text(QT_TRANSLATE_NOOP("Brief", "2. Results by pillar")));
        for (const Pillar &pillar : m_situation.programme.pillars) {
            const StatusCounts counts = m_situation.countsOf(pillar.id);
            if (counts.total() > 0)
                item(QStringLiteral("- ") + pillarSentence(pillar, counts, m_book));
        }
        if (const IndicatorSituation *rank = rankSituation()) {
            heading(2, text(QT_TRANSLATE_NOOP("Brief", "3. ICT readiness ranking")));
            rankingBlocks(*rank);
        }
        shortcomings({});
        directions({});
        appendix({});
        return finished();
    }

    Result<Brief> pillar()
    {
        const QList<Pillar> &pillars = m_situation.programme.pillars;
        const auto found = std::find_if(pillars.cbegin(), pillars.cend(), [this](const Pillar &p) {
            return p.code == m_options.pillar;
        });
        if (found == pillars.cend())
            return failure({Error::Kind::UnknownPillar, m_options.pillar, {}, {}});
        setSubject(subjectOf(text(QT_TRANSLATE_NOOP("Brief", "Results of %1 under %2"))
                                 .arg(found->name.in(m_options.language), programmeName())));
        heading(1, text(QT_TRANSLATE_NOOP("Brief", "I. RESULTS")));
        paragraph(countsSentence(m_situation.countsOf(found->id), m_situation.asOf, m_book));
        shortcomings(found->code);
        directions(found->code);
        appendix(found->code);
        return finished();
    }

    Result<Brief> indicator()
    {
        const IndicatorSituation *one = m_situation.of(m_options.indicator);
        if (!one)
            return failure({Error::Kind::UnknownIndicator, m_options.indicator, {}, {}});
        const Indicator &shown = one->indicator;
        setSubject(subjectOf(text(QT_TRANSLATE_NOOP("Brief", "Indicator %1: %2"))
                                 .arg(shown.code, shown.name.in(m_options.language))));
        heading(1, text(QT_TRANSLATE_NOOP("Brief", "I. RESULTS")));
        if (!shown.definition.isEmpty())
            paragraph(shown.definition.in(m_options.language));
        chart(yearOverYearChart(*one, chartContext(*one)), 0.42);
        chart(pathChart(*one, chartContext(*one)), 0.48);
        const BriefTable years = yearTable(*one, m_situation.programme.baselineYear, m_book);
        if (!years.rows.isEmpty())
            m_brief.body << years;
        if (!shown.note.isEmpty())
            note(shown.note.in(m_options.language));
        m_brief.body << methodNote();
        if (one->leading()) {
            heading(1, text(QT_TRANSLATE_NOOP("Brief", "II. ASSESSMENT")));
            item(indicatorItem(*one, m_book));
            endList();
        } else {
            paragraph(text(QT_TRANSLATE_NOOP("Brief", "This fact of the baseline has no target.")));
        }
        return finished();
    }

    Result<Brief> ranking()
    {
        const IndicatorSituation *rank = rankSituation();
        if (!rank)
            return failure({Error::Kind::UnknownIndex, QString(), {}, {}});
        setSubject(subjectOf(rank->indicator.name.in(m_options.language)));
        heading(1, text(QT_TRANSLATE_NOOP("Brief", "I. RESULTS")));
        chart(rankHistoryChart(*rank, chartContext(*rank)), 0.5);
        const BriefTable years = yearTable(*rank, m_situation.programme.baselineYear, m_book);
        if (!years.rows.isEmpty())
            m_brief.body << years;
        m_brief.body << methodNote();
        heading(1, text(QT_TRANSLATE_NOOP("Brief", "II. ASSESSMENT")));
        paragraph(rankingParagraph(*rank, m_source.unitName, m_book));
        return finished();
    }

    const BriefSource &m_source;
    const Situation &m_situation;
    const BriefOptions &m_options;
    Phrasebook m_book;
    Brief m_brief;
};

} // namespace

QDate agencyDay(const BriefOptions &options, int asOf, const Unit &unit)
{
    if (options.date.isValid())
        return options.date;
    const QDate endOfYear(asOf, 12, 31);
    const QDate lastDay = unit.validity.to;
    return lastDay.isValid() ? std::min(endOfYear, lastDay) : endOfYear;
}

Result<Brief> writeBrief(const BriefSource &source, const BriefOptions &options)
{
    return BriefComposition(source, options).write();
}

QString code(BriefKind kind)
{
    return kinds.codeOf(kind);
}

std::optional<BriefKind> briefKindFromCode(const QString &code)
{
    return kinds.valueOf(code);
}

} // namespace Core
